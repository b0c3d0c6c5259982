// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

// Which of several verbs, nouns and clauses tells where a day lies. Monday 10 July 2023.

// Long enough to be no post.
constexpr std::string_view k_report =
    "The company said it would go on as before, and that nobody would lose a job over it. Unions "
    "were less sure of that, and a spokesman for the ministry had no comment to make on the "
    "matter. The company makes brushes, brooms and mops at four plants, and it is owned by the "
    "family of the founder. ";

class ClauseForms : public ::testing::TestWithParam<Form> {};

TEST_P(ClauseForms, take_their_side_from_what_governs_them) { expect_read(GetParam()); }

constexpr Form k_put_off[] = {
    {"The council voted to delay the scheme to October.", "October 2023-10"},
    {"Ministers decided to extend the curfew until October.", "October 2023-10"},
    {"Talks were put off until February.", "February 2024-02"},
    {"The launch was pushed back to February.", "February 2024-02"},
    {"The final was moved to Saturday after the storm.", "Saturday 2023-07-15"},
    {"A postponement to Aug. 20 was agreed.", "Aug. 20 2023-08-20"},
    {"The two sides have given themselves until Christmas to agree.", "Christmas 2023-12-25"},
    {"The minister promised a plan by Easter.", "Easter 2024-03-31"},
    {"Aid flights were halted until Friday.", "Friday 2023-07-14"},
    {"The wind had dropped by Friday.", "Friday 2023-07-07"},
    {"He stayed in Rome until Friday.", "Friday 2023-07-07"},
    {"Not until Friday was he freed.", "Friday 2023-07-07"},
    {"The vote is not until Friday.", "Friday 2023-07-14"},
    {"The plants were to reopen on Friday, but four will stay shut.", "Friday 2023-07-07"},
    {"Airlines dropped flights until Thursday.", "Thursday 2023-07-13"},
    {"The House will not vote again before Monday.", "Monday 2023-07-17"},
    {"School was to end on Saturday.", "Saturday 2023-07-08"},
    {"The two rose to Friday's challenge.", "Friday 2023-07-07"},
};
INSTANTIATE_TEST_SUITE_P(PutOff, ClauseForms, ::testing::ValuesIn(k_put_off));

constexpr Form k_planned[] = {
    {"The report was due on Friday but was delayed.", "Friday 2023-07-07"},
    {"The report was due on Friday but has been delayed.", "Friday 2023-07-14"},
    {"A strike set for Saturday was called off.", "Saturday 2023-07-08"},
    {"Talks planned for Wednesday were postponed.", "Wednesday 2023-07-12"},
    {"The union called a walkout for Friday.", "Friday 2023-07-14"},
    {"Teachers have called a march on Friday.", "Friday 2023-07-14"},
    {"The chairman called a meeting on Friday.", "Friday 2023-07-07"},
    {"Police issued a warning for Wednesday.", "Wednesday 2023-07-12"},
    {"The judge set Aug. 8 for a hearing.", "Aug. 8 2023-08-08"},
    {"On Thursday, the party plans to put out a film that was made last week.",
     "Thursday 2023-07-13; last week 2023-W27"},
    {"On Thursday, government plans to cut the grant were dropped.", "Thursday 2023-07-06"},
    {"The club must pay up by Thursday.", "Thursday 2023-07-13"},
    {"It could come as soon as Wednesday and was set aflame as soon as Thursday.",
     "Wednesday 2023-07-12; Thursday 2023-07-13"},
    {"The bank hinted at a cut in the autumn.", "the autumn 2023-FA"},
    {"The bank predicted a recovery in October.", "October 2023-10"},
    {"Spain, who last won it in 2012, play Italy on Saturday.", "2012 2012; Saturday 2023-07-15"},
    {"Shell, which reports its results on Thursday, is down.", "Thursday 2023-07-13"},
    {"The firm reports on 2 January.", "2 January 2024-01-02"},
    {"The church was to have marked its 800th year in August.", "800th year P1Y; August 2023-08"},
    {"They will have left by August.", "August 2023-08"},
    {"He is said to have died in August.", "August 2022-08"},
    {"Their president has agreed to go by August.", "August 2023-08"},
    {"They added that by August it had weighed the option.", "August 2022-08"},
    {"They must pay by Dec. 31 or leave the following week.",
     "Dec. 31 2023-12-31; the following week 2024-W01"},
    {"The court has heard two; it rises on Friday.", "Friday 2023-07-14"},
    {"The bank holds its meeting on Friday.", "Friday 2023-07-14"},
    {"Ministers meet in Brussels on Thursday to discuss the plan agreed last May.",
     "Thursday 2023-07-13; last May 2023-05"},
    {"The effort on Saturday to cover the leak was stopped.", "Saturday 2023-07-08"},
    {"The jobs report is out on Friday.", "Friday 2023-07-14"},
    {"He will sing on Friday and be crowned on 18 July.", "Friday 2023-07-14; 18 July 2023-07-18"},
    {"It will then be repeated on Saturday.", "Saturday 2023-07-15"},
    {"The studios have enough films until the autumn.", "the autumn 2023-FA"},
    {"She has three children and opens the fair on Friday.", "Friday 2023-07-14"},
};
INSTANTIATE_TEST_SUITE_P(Planned, ClauseForms, ::testing::ValuesIn(k_planned));

constexpr Form k_over[] = {
    {"The ruling ends a strike called in October.", "October 2022-10"},
    {"The panel, set up in October, must report.", "October 2022-10"},
    {"Neither of them could be reached on Saturday.", "Saturday 2023-07-08"},
    {"No one could say on Saturday what went wrong.", "Saturday 2023-07-08"},
    {"No 10 could name a minister on Saturday.", "Saturday 2023-07-15"},
    {"There is no doubt that it could pass on Saturday.", "Saturday 2023-07-15"},
    {"Both could be freed on Saturday.", "Saturday 2023-07-15"},
    {"The school reopened on Sept. 1.", "Sept. 1 2022-09-01"},
    {"The school reopened in August.", "August 2022-08"},
    {"He spoke of a deal on Sept. 1.", "Sept. 1 2023-09-01"},
    {"The ship was expected in Rotterdam by Sunday night.", "Sunday night 2023-07-09TNI"},
    {"The initial reports of Saturday's fire caused a panic.", "Saturday 2023-07-08"},
    {"New safety rules were made before Saturday's blast.", "Saturday 2023-07-08"},
    {"They pulled her from the remains of a flattened school on Sunday.", "Sunday 2023-07-09"},
    {"The vaccine they used to offer over the weekend is gone.", "the weekend 2023-W27-WE"},
    {"The senator, chosen on Saturday, will speak.", "Saturday 2023-07-08"},
    {"She has led the bank since August.", "August 2022-08", "2022-08/.."},
};
INSTANTIATE_TEST_SUITE_P(Over, ClauseForms, ::testing::ValuesIn(k_over));

TEST(ClauseForms, a_contract_aside_lends_its_year_to_nothing) {
  EXPECT_EQ(read("The contract, signed in April 2018, ran out at the end of March.",
                 reference("2024-04-17")),
            "April 2018 2018-04; the end of March 2024-03 END");
}

TEST(ClauseForms, last_monday_on_a_tuesday_is_not_yesterday) {
  const Reference tuesday = reference("2023-07-11");
  EXPECT_EQ(read("It made up the losses of last Monday.", tuesday), "last Monday 2023-07-03");
  EXPECT_EQ(read("They will meet next Wednesday.", tuesday), "next Wednesday 2023-07-19");
  EXPECT_EQ(read("It fell this past Monday.", tuesday), "this past Monday 2023-07-10");
  EXPECT_EQ(read("It fell last Friday.", tuesday), "last Friday 2023-07-07");
}

TEST(ClauseForms, a_weekday_without_a_tense_goes_on_from_one_ahead) {
  const auto found_in = [](std::string_view text) {
    return read(std::string(k_report) + std::string(text), reference("2023-07-10"));
  };
  EXPECT_EQ(found_in("They will play on Tuesday. A win sends them to Rome on Sunday."),
            "Tuesday 2023-07-11; Sunday 2023-07-16");
  EXPECT_EQ(found_in("They will play on Tuesday. They have been in Rome since Sunday."),
            "Tuesday 2023-07-11; Sunday 2023-07-09");
}

TEST(ClauseForms, a_chronicle_tells_of_what_was_in_the_present) {
  EXPECT_EQ(read("May 28 - The president visits the coast. The company may sell assets.\n\n"
                 "Nov. 2 - The company plans to sell a field.\n\n"
                 "Jan. 3: The company says the well is dead.",
                 reference("2011-01-11")),
            "May 28 2010-05-28; Nov. 2 2010-11-02; Jan. 3 2011-01-03");
}

TEST(ClauseForms, a_chronicle_of_months_goes_on_from_the_entry_before) {
  EXPECT_EQ(read("November 2022: Inspectors find a crack.\nDecember: One lane is shut.\n"
                 "February: The bridge is closed.\nJuly: Repairs begin.",
                 reference("2023-09-29")),
            "November 2022 2022-11; December 2022-12; February 2023-02; July 2023-07");
}

TEST(ClauseForms, a_year_on_a_line_of_its_own_heads_a_chronicle) {
  const Reference later = reference("2012-03-05");
  EXPECT_EQ(read("2010\nApril 20 - A blast kills 11.\nMay 4 - The slick arrives.\n2011\n"
                 "Jan. 3 - The report is out.\nSept. 14 - Its owners are charged.\n2012\n"
                 "Feb. 27 - The trial is put off.",
                 later),
            "2010 2010; April 20 2010-04-20; May 4 2010-05-04; 2011 2011; Jan. 3 2011-01-03; "
            "Sept. 14 2011-09-14; 2012 2012; Feb. 27 2012-02-27");
  EXPECT_EQ(read("APRIL 2010\n\nApril 20: A blast kills 11.\n\nMAY 2010\n\nOn May 4 the slick "
                 "arrives.",
                 later),
            "APRIL 2010 2010-04; April 20 2010-04-20; MAY 2010 2010-05; May 4 2010-05-04");
  EXPECT_EQ(read("2010\n\nJanuary\n\nOn Jan. 14 he flees.\n\nFebruary\n\nOn Feb. 11 he "
                 "falls.\n\nWHAT COMES NEXT\n\nA vote is to be held on May 5.",
                 later),
            "2010 2010; January 2010-01; Jan. 14 2010-01-14; February 2010-02; Feb. 11 2010-02-11; "
            "May 5 2012-05-05");
  EXPECT_EQ(read("Jan 1 2011 The law comes in.\nMar 11 The quake strikes.", later),
            "Jan 1 2011 2011-01-01; Mar 11 2011-03-11");
}

TEST(ClauseForms, a_month_on_a_line_of_its_own_heads_a_section) {
  EXPECT_EQ(
      read("2010\nFebruary\nTalks begin.\nMarch\nThey break down.\n", reference("2012-03-05")),
      "2010 2010; February 2010-02; March 2010-03");
}

TEST(ClauseForms, entries_of_a_chronicle_may_have_run_into_one_line) {
  EXPECT_EQ(read("28 April: The guard fears a spill 8 May: A dome fails to cap the leak 15 July: A "
                 "new cap brings a halt 4 August: The firm says it is sealed",
                 reference("2010-09-08")),
            "28 April 2010-04-28; 8 May 2010-05-08; 15 July 2010-07-15; 4 August 2010-08-04");
}

struct Ahead {
  std::string_view text;
  std::string_view found;
};

TEST(ClauseForms, small_hours_that_lie_ahead_are_of_the_next_day) {
  constexpr Ahead k_hours[] = {
      {"The convoy will leave at 4 in the morning.", "4 in the morning 2023-07-11T04:00"},
      {"The match starts at 3 a.m.", "3 a.m. 2023-07-11T03:00"},
      {"The convoy will leave at 9 a.m.", "9 a.m. 2023-07-10T09:00"},
      {"The convoy left at 4 a.m.", "4 a.m. 2023-07-10T04:00"},
  };
  for (const Ahead& row : k_hours)
    EXPECT_EQ(read(std::string(k_report) + std::string(row.text), reference("2023-07-10")),
              row.found);
}

TEST(ClauseForms, parts_of_the_day_are_of_the_day_told) {
  const auto found_in = [](std::string_view text) {
    return read(std::string(k_report) + std::string(text), reference("2023-07-10"));
  };
  EXPECT_EQ(found_in("Divers resumed work at dawn."), "dawn 2023-07-10TMO");
  EXPECT_EQ(found_in("It was declared at 10:27 p.m. on Saturday and lifted before dawn."),
            "10:27 p.m. 2023-07-08T22:27; Saturday 2023-07-08; dawn 2023-07-09TMO");
  EXPECT_EQ(found_in("They led on Sunday. In March they had been last. It was over at 7:26 p.m."),
            "Sunday 2023-07-09; March 2023-03; 7:26 p.m. 2023-07-09T19:26");
  EXPECT_EQ(
      found_in("It broke down on Sunday. Crews return on Friday. It is shut since that night."),
      "Sunday 2023-07-09; Friday 2023-07-14; that night 2023-07-09TNI");
  EXPECT_EQ(found_in("It came ashore on Saturday and was to move on by nightfall."),
            "Saturday 2023-07-08; nightfall 2023-07-10TEV");
  EXPECT_EQ(found_in("The notes will mature in May 2026. Bids must be in by 1 p.m."),
            "May 2026 2026-05; 1 p.m. 2023-07-10T13:00");
  EXPECT_EQ(
      found_in("It fell on Friday. Two weeks ago it had lost nine points. Volume for the week "
               "was low."),
      "Friday 2023-07-07; Two weeks ago 2023-W26; the week 2023-W27");
  EXPECT_EQ(found_in("It sank late Saturday. Divers were at work by dawn."),
            "late Saturday 2023-07-08 END; dawn 2023-07-09TMO");
  EXPECT_EQ(found_in("Polls closed at 10 p.m. on Saturday. By 5 a.m. the party had won."),
            "10 p.m. 2023-07-08T22:00; Saturday 2023-07-08; 5 a.m. 2023-07-09T05:00");
  EXPECT_EQ(found_in("It fell on Friday. Last week it had risen. A rival fell the same day."),
            "Friday 2023-07-07; Last week 2023-W27; the same day 2023-07-07");
  EXPECT_EQ(found_in("They blew up on Saturday. They were bought in May. A day earlier he left."),
            "Saturday 2023-07-08; May 2023-05; A day earlier 2023-07-07");
  EXPECT_EQ(found_in("He won on Sunday. The next prize day is Aug. 5. It was cold at 7 p.m."),
            "Sunday 2023-07-09; Aug. 5 2023-08-05; 7 p.m. 2023-07-09T19:00");
  EXPECT_EQ(found_in("Foxes hunt at night."), "night XXXX-XX-XXTNI");
  EXPECT_EQ(found_in("They bathe in the sun and dance by night."), "night XXXX-XX-XXTNI");
  EXPECT_EQ(found_in("She fell ill last week. The next day she died."),
            "last week 2023-W27; The next day XXXX-XX-XX");
  EXPECT_EQ(found_in("They sang on Saturday until the small hours."),
            "Saturday 2023-07-08; the small hours 2023-07-09TMO START");
  EXPECT_EQ(found_in("He died on Friday. The others are to be flown home later in the day."),
            "Friday 2023-07-07; later in the day 2023-07-10 AFTER");
}

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "expressions.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

namespace dateline::temporal {
namespace {

struct Trap {
  std::string_view text;
  std::string_view found;
};

void PrintTo(const Trap& trap, std::ostream* out) { print_test_name(trap.text, *out); }

class Traps : public ::testing::TestWithParam<Trap> {};

TEST_P(Traps, are_told_apart) { EXPECT_EQ(found(GetParam().text), GetParam().found); }

// Words that are not dates.
constexpr Trap k_not_dates[] = {
    {"He may go and she may be there.", ""},
    {"They march on the palace.", ""},
    {"Mrs May spoke to the house.", ""},
    {"Theresa May met them.", ""},
    {"It was a second chance.", ""},
    {"A second round of talks failed.", ""},
    {"The sun rose and he sat there.", ""},
    {"Prices fall and spring back.", ""},
    {"The fall of the city was quick.", ""},
    {"They won 3-2 and 24/7 support came.", ""},
    {"See page 1998 and flight 2012.", ""},
    {"It cost $2000 and 1500 people came.", ""},
    {"About 12% and 3.5 percent.", ""},
    {"He is a 45-year-old teacher.", ""},
    {"No longer open.", ""},
    {"Its opening hours and her working hours changed.", ""},
    {"It rained in the opening hours of the war.", "the opening hours PTXH"},
    {"It happened on 9/11 they say.", ""},
    {"The A320 and the B 2000 km trip.", ""},
    {"Three-quarters of them left.", ""},
    {"As soon as he came, they left.", ""},
    {"He is in his 50s.", ""},
    {"The H1N1 flu spread.", ""},
    {"The DEC raised money.", ""},
    {"1257: The gate is open.", ""},
    {"Support is open 24/7 and half of 3/4.", ""},
    {"The attacks of 9/11 changed it.", ""},
    {"Flight 1998 left from gate 2012.", ""},
    {"It is on pages 1998 and in room 2001.", ""},
    {"Shares of MAR and SEP rose.", ""},
    {"It won 21-14 and 6-4.", ""},
    {"It cost €1999 or £2,010.", ""},
    {"Once he knew, he left.", ""},
    {"They marched past the house.", ""},
    {"Sir March and Lady May came.", ""},
    {"He was second to none for a second time.", ""},
    {"Act 1 of 2000 people.", ""},
    {"Sunday Times readers wrote.", ""},
    {"She wrote for the Sunday Telegraph.", ""},
    {"They won the Boxing Day Test.", ""},
    {"It came after Bloody Sunday.", ""},
    {"They signed the Good Friday Agreement.", ""},
    {"He told \"This Week\" so.", ""},
    {"She was on \"60 Minutes\" then.", ""},
    {"Foreign Minister Jan Kavan spoke.", ""},
    {"A spring of water and a hot spring.", ""},
    {"He is 37 years old.", ""},
    {"People 55 years of age or more.", ""},
    {"This 6-year-old sings.", ""},
    {"It is a matter of days.", ""},
    {"Three quarters of them left.", ""},
    {"The march to the palace began.", ""},
    {"The 5th Army and the 5th of them.", ""},
    {"It was argued in some quarters.", ""},
    {"Good evening from the harbour, and good morning to all.", ""},
    {"He wrote for USA Today.", ""},
    {"It lasted till the two thousand people left.", ""},
};
INSTANTIATE_TEST_SUITE_P(NotDates, Traps, ::testing::ValuesIn(k_not_dates));

// The same words as dates.
constexpr Trap k_dates[] = {
    {"They met in May and in March.", "May 2023-05; March 2023-03"},
    {"They met on May 5.", "May 5 2023-05-05"},
    {"In the fall of 2021 it rained.", "the fall of 2021 2021-FA"},
    {"They met last May.", "last May 2023-05"},
    {"They met on Sat., July 8.", "Sat., July 8 2023-07-08"},
};
INSTANTIATE_TEST_SUITE_P(Dates, Traps, ::testing::ValuesIn(k_dates));

// Direction by tense and context.
constexpr Trap k_directions[] = {
    {"They met on Tuesday.", "Tuesday 2023-07-04"},
    {"They will meet on Tuesday.", "Tuesday 2023-07-11"},
    {"The report was due Friday.", "Friday 2023-07-14"},
    {"The summit scheduled to start Tuesday is in Oslo.", "Tuesday 2023-07-11"},
    {"The summit ends on Saturday.", "Saturday 2023-07-15"},
    {"He died on Monday.", "Monday 2023-07-10"},
    {"They will vote in September.", "September 2023-09"},
    {"They voted in September.", "September 2022-09"},
    {"The dividend is payable Dec. 15.", "Dec. 15 2023-12-15"},
    {"In the quarter ended June 30 it lost.", "the quarter 2023-Q2; June 30 2023-06-30"},
    {"They must leave by Friday.", "Friday 2023-07-14"},
    {"He will resign at Christmas.", "Christmas 2023-12-25"},
    {"He resigned at Christmas.", "Christmas 2022-12-25"},
};
// What lies ahead, told in the present or hinted at.
constexpr Trap k_ahead[] = {
    {"The talks start on Tuesday.", "Tuesday 2023-07-11"},
    {"He said the fair opens on Friday.", "Friday 2023-07-14"},
    {"They expect to sign in the first quarter.", "the first quarter 2024-Q1"},
    {"It could some day be theirs.", "some day FUTURE_REF"},
    {"It will take one day.", "one day P1D"},
    {"She hopes one day to sing in Rome.", "one day FUTURE_REF"},
    {"He longs to one day own a mill.", "one day FUTURE_REF"},
    {"She prays that he one day comes home.", "one day FUTURE_REF"},
    {"He one day walked out.", "one day P1D"},
    {"The talks opened as previously planned Thursday.", "Thursday 2023-07-06"},
    {"The firm will look into December's figures.", "December 2023-12"},
    {"Prices have risen since year-end.", "year-end 2022"},
    {"He has a hearing before the board to win on Friday.", "Friday 2023-07-14"},
    {"They refused to meet him on Tuesday.", "Tuesday 2023-07-04"},
    {"It agreed in June to buy the firm.", "June 2023-06"},
    {"They plan to sell it in January.", "January 2024-01"},
    {"He cancelled a trip planned for Friday.", "Friday 2023-07-14"},
    {"He promised that power would return by Sunday.", "Sunday 2023-07-16"},
    {"The union vowed to strike on Thursday.", "Thursday 2023-07-13"},
    {"They failed to meet on Thursday.", "Thursday 2023-07-06"},
    {"The law takes effect on 1 January.", "1 January 2024-01-01"},
    {"The deadline is Friday.", "Friday 2023-07-14"},
    {"It was moved from May to September.", "May 2023-05; September 2023-09"},
};
INSTANTIATE_TEST_SUITE_P(Ahead, Traps, ::testing::ValuesIn(k_ahead));

INSTANTIATE_TEST_SUITE_P(Directions, Traps, ::testing::ValuesIn(k_directions));

// The narrative's own time.
constexpr Trap k_narrative[] = {
    {"The war began on 3 May 1911. The following day the king fled. Two weeks later he died.",
     "3 May 1911 1911-05-03; The following day 1911-05-04; Two weeks later 1911-W20"},
    {"Profit rose in the third quarter of 2022, from a loss a year earlier.",
     "the third quarter of 2022 2022-Q3; a year earlier 2021-Q3"},
    {"It opened in June 2019. Later that year it closed.",
     "June 2019 2019-06; Later that year 2019"},
};
INSTANTIATE_TEST_SUITE_P(Narrative, Traps, ::testing::ValuesIn(k_narrative));

// What a plan is, and what only looks like one.
constexpr Trap k_plans[] = {
    {"The firm announced the plan June 21.", "June 21 2023-06-21"},
    {"They plan to sell it Jan. 21.", "Jan. 21 2024-01-21"},
    {"It fell from its record high set on Jan. 6.", "Jan. 6 2023-01-06"},
    {"It had been due to expire Friday.", "Friday 2023-07-07"},
    {"They extended the offer until Friday.", "Friday 2023-07-14"},
    {"They postponed the vote until Tuesday.", "Tuesday 2023-07-11"},
    {"He lived there until Friday.", "Friday 2023-07-07"},
    {"Bids must be handed in no later than Friday.", "Friday 2023-07-14"},
    {"The new rules take effect on January 1.", "January 1 2024-01-01"},
    {"They will meet at 8 p.m. this Friday.", "8 p.m. this Friday 2023-07-14T20:00"},
};
// Modals and plain presents look ahead; a label's year holds below it.
constexpr Trap k_more_directions[] = {
    {"It fell on May 31, 2009 local time (UTC-03:00).", "May 31, 2009 2009-05-31"},
    {"Owners have until 1 May to buy one.", "1 May 2024-05-01"},
    {"Elections planned for May were put off.", "May 2024-05"},
    {"He saw the Starry Night there.", ""},
    {"Officials said the river could burst its banks on Tuesday.", "Tuesday 2023-07-11"},
    {"It could not be reached on Friday.", "Friday 2023-07-07"},
    {"It might be deployed by April.", "April 2024-04"},
    {"Dockers vote on Friday.", "Friday 2023-07-14"},
    {"The vote on Friday was close.", "Friday 2023-07-07"},
    {"By the end of 2031 it is ready. It will decide in November.",
     "the end of 2031 2031; November 2023-11"},
    {"It opened on 9 October 2021. The firm was fined in May.",
     "9 October 2021 2021-10-09; May 2023-05"},
    {"2018: It began.\nIn December it closed.", "2018 2018; December 2018-12"},
    {"It happened shortly after midnight.", "midnight 2023-07-10T00:00"},
    {"They left on Monday. This year others came. One had left nine days earlier.",
     "Monday 2023-07-10; This year 2023; nine days earlier 2023-07-01"},
};
INSTANTIATE_TEST_SUITE_P(MoreDirections, Traps, ::testing::ValuesIn(k_more_directions));

INSTANTIATE_TEST_SUITE_P(Plans, Traps, ::testing::ValuesIn(k_plans));

// Quarters and years of companies.
constexpr Trap k_fiscal[] = {
    {"It expects to report a second-quarter loss.", "second-quarter 2023-Q2"},
    {"It earned less in the third quarter than in the 2021 period.",
     "the third quarter 2022-Q3; the 2021 period 2021-Q3"},
    {"It rose from the corresponding quarter last year.",
     "the corresponding quarter last year 2022"},
    {"Sales for the year ended March 31 rose.", "the year P1Y; March 31 2023-03-31"},
    {"It had several quarters of losses.", "several quarters PXM"},
};
INSTANTIATE_TEST_SUITE_P(Fiscal, Traps, ::testing::ValuesIn(k_fiscal));

// Ways to write dates and times.
constexpr Trap k_forms[] = {
    {"Signed 19-Nov-12.", "19-Nov-12 2012-11-19"},
    {"Signed 2.XI.1998 and 5 XII 2003.", "2.XI.1998 1998-11-02; 5 XII 2003 2003-12-05"},
    {"Signed on July 11, 2021.", "July 11, 2021 2021-07-11"},
    {"It ran 2015–19.", "2015 2015; 19 2019"},
    {"In the mid–1990s it fell.", "the mid–1990s 199"},
    {"SHARES FELL ON MONDAY, 3 JULY 2023.", "MONDAY, 3 JULY 2023 2023-07-03"},
    {"Signed 20190801 and 2019-08-01.", "20190801 2019-08-01; 2019-08-01 2019-08-01"},
    {"Born in '68.", "'68 1968"},
    {"He’ll leave in ’24.", "’24 2024"},
    {"On the twenty-fifth of December 1999.", "the twenty-fifth of December 1999 1999-12-25"},
    {"In two thousand days.", "two thousand days P2000D"},
    {"It took ten consecutive days.", "ten consecutive days P10D"},
    {"At noon GMT, at 1430 hours and at 3pm.",
     "noon GMT 2023-07-10T12:00; 1430 hours 2023-07-10T14:30; 3pm 2023-07-10T15:00"},
    {"Signed 2019-Aug-01.", "2019-Aug-01 2019-08-01"},
    {"Signed July\u00A011,\u00A02023.", "July\u00A011,\u00A02023 2023-07-11"},
    {"From Sept. 26-27 and July 11 and 12.",
     "Sept. 26 2023-09-26; 27 2023-09-27; July 11 2023-07-11; 12 2023-07-12"},
    {"The war of 1914-18 ended.", "1914 1914; 18 1918"},
    {"TALKS SET FOR FRIDAY, MAY 5 2023", "FRIDAY, MAY 5 2023 2023-05-05"},
    {"At 3:42 a.m. local time it shook.", "3:42 a.m. local time 2023-07-10T03:42"},
    {"In the mid-1990s and the ’80s.", "the mid-1990s 199; the ’80s 198"},
    {"In nineteen ninety-six he left.", "nineteen ninety-six 1996"},
    {"On the twenty-first of June they met.", "the twenty-first of June 2023-06-21"},
    {"The revolt (499-493 BC) lasted from 499 to 493 BC.",
     "499 BC0499; 493 BC BC0493; 499 BC0499; 493 BC BC0493"},
    {"They lost 600 men, and in 493 BC they won.", "493 BC BC0493"},
    {"They feared the year two thousand.", "the year two thousand 2000"},
    {"In the last half of the '80s and the first half of the 19th century.",
     "the last half of the '80s 198; the first half of the 19th century 18"},
    {"Fair this coming Sunday, July sixteenth.", "this coming Sunday, July sixteenth 2023-07-16"},
    {"See you nxt week, nxt yr or tommorow.",
     "nxt week 2023-W29; nxt yr 2024; tommorow 2023-07-11"},
    {"Every min counts.", "Every min PT1M"},
    {"It lasted two and a half years.", "two and a half years P2Y6M"},
    {"It runs every Tuesday, twice a year or daily.",
     "every Tuesday XXXX-WXX-2; twice a year P1Y; daily P1D"},
};
// A time of day belongs to the day of its sentence.
constexpr Trap k_clocks[] = {
    {"They left on May 3. The polls open at 7 a.m.", "May 3 2023-05-03; 7 a.m. 2023-07-10T07:00"},
    {"It shook at 5:34 a.m. on May 3.", "5:34 a.m. 2023-05-03T05:34; May 3 2023-05-03"},
    {"It shook at 10:35 a.m. (0735 GMT) Friday.",
     "10:35 a.m. 2023-07-07T10:35; 0735 GMT 2023-07-07T07:35; Friday 2023-07-07"},
    {"They meet at noon Friday.", "noon Friday 2023-07-14T12:00"},
    {"It closed at 1730 GMT on Friday.", "1730 GMT 2023-07-07T17:30; Friday 2023-07-07"},
};
INSTANTIATE_TEST_SUITE_P(Clocks, Traps, ::testing::ValuesIn(k_clocks));

INSTANTIATE_TEST_SUITE_P(Forms, Traps, ::testing::ValuesIn(k_forms));

TEST(Tag, reads_two_numbers_by_the_order_of_the_country) {
  Reference day_first = reference();
  day_first.order = DateOrder::day_first;
  Reference month_first = reference();
  month_first.order = DateOrder::month_first;
  EXPECT_EQ(found("Signed 02/08/2012.", day_first), "02/08/2012 2012-08-02");
  EXPECT_EQ(found("Signed 02/08/2012.", month_first), "02/08/2012 2012-02-08");
  EXPECT_EQ(found("Signed 28/02/2012.", month_first), "28/02/2012 2012-02-28");
  const auto unsaid = tag("Signed 02/08/2012.", reference(), {.explain = true});
  ASSERT_EQ(unsaid.size(), 1U);
  EXPECT_NE(unsaid[0].why.find("ambiguous"), std::string::npos);
}

TEST(Tag, reads_two_numbers_by_the_place_that_the_text_opens_with) {
  EXPECT_EQ(found("LONDON - The deed was signed on 02/08/2012."), "02/08/2012 2012-08-02");
  EXPECT_EQ(found("CHICAGO - The deed was signed on 02/08/2012."), "02/08/2012 2012-02-08");
  EXPECT_EQ(found("LONDON - A Chicago firm signed on 02/08/2012."), "02/08/2012 2012-02-08");
  EXPECT_EQ(found("CHICAGO - Signed on 02/08/2012, kept until 28/08/2012."),
            "02/08/2012 2012-08-02; 28/08/2012 2012-08-28");
}

TEST(Tag, a_possessive_month_is_the_nearer_one) {
  const Reference february = reference("2023-02-06T12:00+00:00");
  EXPECT_EQ(found("They will look into December's figures.", february), "December 2022-12");
  EXPECT_EQ(found("They revised it on Friday to December's level.", february),
            "Friday 2023-02-03; December 2022-12");
  EXPECT_EQ(found("They will look into April's figures.", february), "April 2023-04");
}

TEST(Tag, the_last_month_of_a_name_is_not_the_one_just_over) {
  EXPECT_EQ(found("It fell last February.", reference("2023-03-01T12:00+00:00")),
            "last February 2022-02");
  EXPECT_EQ(found("It fell last February.", reference("2023-04-01T12:00+00:00")),
            "last February 2023-02");
}

TEST(Tag, a_post_wishes_for_the_weekend_ahead) {
  const Reference thursday = reference("2023-07-13T12:00+00:00");
  EXPECT_EQ(found("Have a great weekend all", thursday), "weekend 2023-W28-WE");
  EXPECT_EQ(found("We slept all through the weekend", thursday), "the weekend 2023-W27-WE");
}

TEST(Tag, without_a_reference_relative_ones_stay_open) {
  EXPECT_EQ(found("On Tuesday, in May 2019, last week and on June 5.", Reference{}),
            "Tuesday XXXX-WXX-2; May 2019 2019-05; last week XXXX-WXX; June 5 2019-06-05");
  EXPECT_EQ(spans("On Tuesday or yesterday.", Reference{}), "none; none");
}

TEST(Tag, without_a_reference_the_first_day_said_in_full_leads) {
  EXPECT_EQ(
      found("Reefs hinder plans to drill for oil Monday 7 June 2010 22.41 BST Birds huddle in "
            "a cage. It blew up on 20 April.",
            Reference{}),
      "Monday 7 June 2010 22.41 BST 2010-06-07T22:41; 20 April 2010-04-20");
}

TEST(Tag, a_guessed_reference_resolves_no_relative_ones) {
  Reference guessed = reference();
  guessed.relative = false;
  EXPECT_EQ(found("Yesterday, and on 5 May 2020.", guessed),
            "Yesterday XXXX-XX-XX; 5 May 2020 2020-05-05");
}

TEST(Tag, explains_reference_and_direction) {
  const auto timexes = tag("They will meet on Tuesday.", reference(), {.explain = true});
  ASSERT_EQ(timexes.size(), 1U);
  EXPECT_EQ(timexes[0].why, "from publication, 2023-07-10; future by \"will\"");
  EXPECT_EQ(tag("They will meet on Tuesday.", reference())[0].why, "");
}

/// Why the last expression was read as it was.
std::string why(std::string_view text) {
  const auto timexes = tag(text, reference(), {.explain = true});
  return timexes.empty() ? "" : timexes.back().why;
}

TEST(Explain, says_which_reference_and_why) {
  EXPECT_EQ(why("They met on Friday."), "from publication, 2023-07-10; past by \"met\"");
  EXPECT_EQ(why("On 3 May 2021 he left. The next day he died."),
            "from 2021-05-03, spoken of before");
  EXPECT_EQ(why("It opened on 3 May 2021."), "said in full");
  EXPECT_EQ(why("It has been shut since April."),
            "from publication, 2023-07-10; bounded by \"since\"");
  EXPECT_EQ(
      why("They must reply by Friday."),
      "from publication, 2023-07-10; future by \"must\"; a limit lies ahead; bounded by \"by\"");
  EXPECT_EQ(why("He praised a June agreement."),
            "from publication, 2023-07-10; tells which one: the nearest");
  EXPECT_EQ(why("It ran from May 3 to May 9, 2021."), "said in full; one end of a range");
  EXPECT_EQ(why("It took three weeks."), "how long or how often; no reference");
  EXPECT_EQ(why("It is now open."), "past, present or future, no day");
}

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

// Which of several verbs, nouns and clauses tells where a day lies. Monday 10 July 2023.

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
    {"The two rose to Friday's challenge.", "Friday 2023-07-07"},
};
INSTANTIATE_TEST_SUITE_P(PutOff, ClauseForms, ::testing::ValuesIn(k_put_off));

constexpr Form k_planned[] = {
    {"The report was due on Friday but was delayed.", "Friday 2023-07-07"},
    {"The report was due on Friday but has been delayed.", "Friday 2023-07-14"},
    {"The union called a walkout for Friday.", "Friday 2023-07-14"},
    {"Teachers have called a march on Friday.", "Friday 2023-07-14"},
    {"The chairman called a meeting on Friday.", "Friday 2023-07-07"},
    {"Police issued a warning for Wednesday.", "Wednesday 2023-07-12"},
    {"The judge set Aug. 8 for a hearing.", "Aug. 8 2023-08-08"},
    {"On Thursday, the party plans to put out a film that was made last week.",
     "Thursday 2023-07-13; last week 2023-W27"},
    {"On Thursday, government plans to cut the grant were dropped.", "Thursday 2023-07-06"},
    {"The club must pay up by Thursday.", "Thursday 2023-07-13"},
};
INSTANTIATE_TEST_SUITE_P(Planned, ClauseForms, ::testing::ValuesIn(k_planned));

constexpr Form k_over[] = {
    {"The ruling ends a strike called in October.", "October 2022-10"},
    {"The panel, set up in October, must report.", "October 2022-10"},
    {"Neither of them could be reached on Saturday.", "Saturday 2023-07-08"},
    {"No one could say on Saturday what went wrong.", "Saturday 2023-07-08"},
    {"Both could be freed on Saturday.", "Saturday 2023-07-15"},
    {"The school reopened on Sept. 1.", "Sept. 1 2022-09-01"},
    {"The school reopened in August.", "August 2022-08"},
    {"He spoke of a deal on Sept. 1.", "Sept. 1 2023-09-01"},
    {"She has led the bank since August.", "August 2022-08", "2022-08/.."},
};
INSTANTIATE_TEST_SUITE_P(Over, ClauseForms, ::testing::ValuesIn(k_over));

// Long enough to be no post.
constexpr std::string_view k_report =
    "The company said it would go on as before, and that nobody would lose a job over it. Unions "
    "were less sure of that, and a spokesman for the ministry had no comment to make on the "
    "matter. The company makes brushes, brooms and mops at four plants, and it is owned by the "
    "family of the founder. ";

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

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "expressions.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

namespace dateline::temporal {
namespace {

struct Case {
  std::string_view text;
  std::string_view spans;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class Spans : public ::testing::TestWithParam<Case> {};

TEST_P(Spans, are_what_a_reader_would_say) { EXPECT_EQ(spans(GetParam().text), GetParam().spans); }

constexpr Case k_cases[] = {
    {"They met on July 3, 2023.", "2023-07-03"},
    {"It will be shut from 8 a.m. on July 19 until 6 p.m. on July 28.",
     "2023-07-19T08:00/2023-07-28T18:00; 2023-07-19T08:00/2023-07-28T18:00; "
     "2023-07-19T08:00/2023-07-28T18:00; 2023-07-28"},
    {"The fair runs from Friday 14 to Sunday 23 July.",
     "2023-07-14/2023-07-23; 2023-07-14/2023-07-23"},
    {"It is back for its 40th year from Friday.", "none; 2023-07-14"},
    {"They met in July 2022.", "2022-07"},
    {"They met in 2021.", "2021"},
    {"They meet over the next four years.", "2023-07/2027"},
    {"It grew over the past six months.", "2023-01/2023-07-10"},
    {"It must be done by 31 July.", "[2023-07-10..2023-07-31]"},
    {"It has been so since 2019.", "2019/.."},
    {"It runs until Friday.", "../2023-07-14"},
    {"They will meet next week.", "[2023-07-17..2023-07-23]"},
    {"They met in early July 2022.", "[2022-07-01..2022-07-10]"},
    {"They met in the second quarter.", "2023-34"},
    {"It fell after second-quarter profits rose.", "2023-34"},
    {"They met in the 1990s.", "199X"},
    {"They will act after Tuesday.", "[2023-07-11..]"},
    {"They ruled from 2015 to 2019.", "2015/2019; 2015/2019"},
    {"They met between March and June.", "[2023-03..2023-06]; [2023-03..2023-06]"},
    {"It starts at 14:00 JST on Tuesday.", "2023-07-11T14:00+09:00; 2023-07-11"},
    {"They will walk out for three days from Monday.", "2023-07-10/2023-07-12; 2023-07-10"},
    {"He will speak later this week.", "[2023-07-10..2023-07-16]"},
    {"It is due by mid-2026.", "[2023-07-10..2026-06-30]"},
    {"He is said to have left recently.", "none"},
    {"They must leave within two weeks.", "[2023-07-10..2023-07-24]"},
    {"They met on 3 July 2023. A week later they parted.", "2023-07-03; 2023-07-10"},
    {"It will stay closed until Wednesday.", "../2023-07-12"},
    {"It ran from 3 to 5 July 2023.", "2023-07-03/2023-07-05; 2023-07-03/2023-07-05"},
    {"It ran through 2027.", "../2027"},
    {"It will be ready by the end of the year.", "[2023-07-10..2023-12-31]"},
    {"The 1914-18 war.", "1914/1918; 1914/1918"},
    {"They signed a five-year deal from July 1 to June 30, 2031.",
     "none; 2026-07-01/2031-06-30; 2026-07-01/2031-06-30"},
    {"They signed a two-year deal from July 1 to June 20, 2031.",
     "none; 2030-07-01/2031-06-20; 2030-07-01/2031-06-20"},
    {"It was built between 1420 and 1436.", "[1420..1436]; [1420..1436]"},
    {"They set out from Hobart on November 2.", "2022-11-02"},
    {"The curfew, extended twice, expires on Friday.", "2023-07-14"},
    {"It was pushed to Friday.", "2023-07-14"},
    {"The vote was moved up from October to July 30.", "2023-10; 2023-07-30"},
    {"It was extended last week until December 19.", "[2023-07-03..2023-07-09]; ../2023-12-19"},
    {"It was extended on Friday to July 31.", "2023-07-07; 2023-07-31"},
    {"It will be phased in over three years.", "none"},
    {"They meet July 11 and 12.", "2023-07-11; 2023-07-12"},
    {"They meet from 2-4 p.m. on Tuesday.",
     "2023-07-11T14:00/2023-07-11T16:00; 2023-07-11T14:00/2023-07-11T16:00; 2023-07-11"},
    {"They meet from 2:30 to 4 p.m. and leave.",
     "2023-07-10T14:30/2023-07-10T16:00; 2023-07-10T14:30/2023-07-10T16:00"},
};
INSTANTIATE_TEST_SUITE_P(Cases, Spans, ::testing::ValuesIn(k_cases));

TEST(Spans, an_anchored_duration_names_its_ends) {
  const auto timexes = tag("They meet over the next four years.", reference());
  ASSERT_EQ(timexes.size(), 1U);
  EXPECT_EQ(timexes[0].type, TimexType::duration);
  EXPECT_EQ(timexes[0].begin, "2023-07");
  EXPECT_EQ(timexes[0].end, "2027");
}

TEST(Spans, modifiers_come_out) {
  const auto timexes = tag("By the end of 2024 or in about two years.", reference());
  ASSERT_EQ(timexes.size(), 2U);
  EXPECT_EQ(timexes[0].mod, "END");
  EXPECT_EQ(timexes[1].mod, "APPROX");
}

}  // namespace
}  // namespace dateline::temporal

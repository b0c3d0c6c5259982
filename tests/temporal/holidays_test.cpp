// SPDX-License-Identifier: Apache-2.0
#include "expressions.hpp"

#include <gtest/gtest.h>

namespace dateline::temporal {
namespace {

struct Day {
  std::string_view name;
  std::string_view value;
};

class HolidayNames : public ::testing::TestWithParam<Day> {};

TEST_P(HolidayNames, lie_on_their_day) {
  const std::string text = "They met on " + std::string(GetParam().name) + ".";
  EXPECT_EQ(found(text), std::string(GetParam().name) + " " + std::string(GetParam().value));
}

constexpr Day k_days[] = {
    {"Christmas Day 2021", "2021-12-25"},     {"New Year's Eve 2020", "2020-12-31"},
    {"Thanksgiving 2022", "2022-11-24"},      {"Labor Day 2022", "2022-09-05"},
    {"Memorial Day 2023", "2023-05-29"},      {"Easter Sunday 2023", "2023-04-09"},
    {"Good Friday 2024", "2024-03-29"},       {"Orthodox Easter 2024", "2024-05-05"},
    {"Lunar New Year 2024", "2024-02-10"},    {"Martin Luther King Jr. Day 2023", "2023-01-16"},
    {"Victoria Day 2023", "2023-05-22"},      {"Whit Monday 2023", "2023-05-29"},
    {"Veterans Day 2022", "2022-11-11"},      {"Diwali 2022", "2022-10-24"},
    {"St. Patrick's Day 2021", "2021-03-17"},
};
INSTANTIATE_TEST_SUITE_P(Table, HolidayNames, ::testing::ValuesIn(k_days));

}  // namespace
}  // namespace dateline::temporal

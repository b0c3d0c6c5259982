// SPDX-License-Identifier: Apache-2.0
#include "calendars/holidays.hpp"
#include "expressions.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace dateline::temporal {
namespace {

struct Day {
  std::string_view name;
  std::string_view value;
};

void PrintTo(const Day& day, std::ostream* out) { print_test_name(day.name, *out); }

class HolidayNames : public ::testing::TestWithParam<Day> {};

TEST_P(HolidayNames, lie_on_their_day) {
  const std::string text = "They met on " + std::string(GetParam().name) + ".";
  EXPECT_EQ(found(text), std::string(GetParam().name) + " " + std::string(GetParam().value));
}

constexpr Day k_days[] = {
    {"Christmas Day 2021", "2021-12-25"},
    {"New Year's Eve 2020", "2020-12-31"},
    {"Thanksgiving 2022", "2022-11-24"},
    {"Labor Day 2022", "2022-09-05"},
    {"Memorial Day 2023", "2023-05-29"},
    {"Easter Sunday 2023", "2023-04-09"},
    {"Good Friday 2024", "2024-03-29"},
    {"Orthodox Easter 2024", "2024-05-05"},
    {"Lunar New Year 2024", "2024-02-10"},
    {"Martin Luther King Jr. Day 2023", "2023-01-16"},
    {"Victoria Day 2023", "2023-05-22"},
    {"Whit Monday 2023", "2023-05-29"},
    {"Veterans Day 2022", "2022-11-11"},
    {"Diwali 2022", "2022-10-24"},
    {"St. Patrick's Day 2021", "2021-03-17"},
    {"Election Day 2016", "2016-11-08"},
    {"Election Day 2022", "2022-11-08"},
    {"Black Friday 2023", "2023-11-24"},
    {"Cyber Monday 2023", "2023-11-27"},
    {"Rosh Hashanah 2023", "2023-09-16"},
    {"Rosh Hashanah 1999", "1999-09-11"},
    {"Yom Kippur 1973", "1973-10-06"},
    {"Yom Kippur 2024", "2024-10-12"},
    {"Passover 2024", "2024-04-23"},
    {"Passover 2000", "2000-04-20"},
    {"Hanukkah 2023", "2023-12-08"},
    {"Hanukkah 2024", "2024-12-26"},
    {"Purim 2022", "2022-03-17"},
    {"Shavuot 2021", "2021-05-17"},
    {"Sukkot 2020", "2020-10-03"},
    {"Orthodox Easter 1990", "1990-04-15"},
    {"Orthodox Easter 2050", "2050-04-17"},
    {"Easter 2008", "2008-03-23"},
    {"Easter 2038", "2038-04-25"},
    {"Lunar New Year 1990", "1990-01-27"},
    {"Chinese New Year 2000", "2000-02-05"},
    {"Lunar New Year 2050", "2050-01-23"},
    {"Diwali 2008", "2008-10-28"},
    {"Deepavali 2013", "2013-11-03"},
    {"Eid al-Fitr 2021", "2021-05-13"},
    {"Eid al-Adha 2023", "2023-06-28"},
    {"Dragon Boat Festival 2023", "2023-06-22"},
    {"Vesak Day 2015", "2015-06-01"},
    {"Ashura 2013", "2013-11-13"},
    {"Islamic New Year 2021", "2021-08-09"},
    {"Holi 2016", "2016-03-24"},
    {"Holi 2022", "2022-03-18"},
    {"Nowruz 2012", "2012-03-20"},
    {"Nowruz 2025", "2025-03-21"},
};
INSTANTIATE_TEST_SUITE_P(Days, HolidayNames, ::testing::ValuesIn(k_days));

TEST(Ramadan, has_the_days_of_its_month) {
  EXPECT_EQ(spans("The blast came during Ramadan 2024."), "[2024-03-11..2024-04-09]");
  EXPECT_EQ(spans("It was closed until Ramadan 2024."), "../2024-04-09");
  EXPECT_EQ(spans("It was closed since Ramadan 2024."), "2024-03-11/..");
}

TEST(Ramadan, may_begin_in_the_year_before) {
  EXPECT_EQ(spans("It fell during Ramadan.", reference("1998-01-08")), "[1997-12-31..1998-01-28]");
}

TEST(Ramadan, is_a_name_as_well) {
  EXPECT_EQ(found("They met Tariq Ramadan in Oxford."), "");
  EXPECT_EQ(found("Ramadan Shalah spoke."), "");
  EXPECT_EQ(found("A party for Rep. Glenn Nye was held."), "");
}

TEST(NationalDays, are_of_the_country_that_is_named) {
  EXPECT_EQ(found("Ukraine marked Independence Day."), "Independence Day 2022-08-24");
  EXPECT_EQ(found("KYIV, Ukraine - Six fell. They had met on Independence Day."),
            "Independence Day 2022-08-24");
  EXPECT_EQ(found("Americans marked Independence Day."), "Independence Day 2023-07-04");
  EXPECT_EQ(found("India's Republic Day parade was held."), "Republic Day 2023-01-26");
  EXPECT_EQ(found("Singapore held its National Day rally."), "National Day 2022-08-09");
  EXPECT_EQ(found("Israel marked Independence Day."), "Independence Day XXXX-XX-XX");
}

TEST(LocalDays, are_of_the_country_that_is_named) {
  EXPECT_EQ(found("OTTAWA - It rained. They had met on Thanksgiving."), "Thanksgiving 2022-10-10");
  EXPECT_EQ(found("They had met on Thanksgiving."), "Thanksgiving 2022-11-24");
  EXPECT_EQ(found("Canada shut its schools on Labour Day."), "Labour Day 2022-09-05");
  EXPECT_EQ(found("New Zealand shut its schools on Labour Day."), "Labour Day 2022-10-24");
  EXPECT_EQ(found("Britain marked Mother's Day."), "Mother's Day 2023-03-19");
  EXPECT_EQ(found("Australians rang home on Father's Day."), "Father's Day 2022-09-04");
  EXPECT_EQ(found("Italy marked Liberation Day."), "Liberation Day 2023-04-25");
  EXPECT_EQ(found("They met on Liberation Day."), "Liberation Day XXXX-XX-XX");
  EXPECT_EQ(found("Israel marked Memorial Day."), "Memorial Day 2023-04-25");
  EXPECT_EQ(found("South Africans voted before Freedom Day."), "Freedom Day 2023-04-27");
  EXPECT_EQ(found("They carved the turkey on Victory Day."), "Victory Day 2023-05-09");
}

TEST(Holidays, are_no_epiphany) {
  EXPECT_EQ(found("He had an epiphany on the train."), "");
  EXPECT_EQ(found("They met on epiphany."), "epiphany 2023-01-06");
}

TEST(Ramadan, goes_on_to_its_last_day) {
  EXPECT_EQ(spans("The truce was meant to hold through Ramadan.", reference("2024-03-12")),
            "../2024-04-09");
}

TEST(Holidays, end_no_longer_name) {
  EXPECT_EQ(found("On Holocaust Remembrance Day they met."), "");
  EXPECT_EQ(found("On the National Day of Mourning they met."), "");
}

/// Every line of the table is read by its own example.
std::vector<Day> examples() {
  std::vector<Day> result;
  for (const Holiday& holiday : holidays()) result.push_back({holiday.example, holiday.value});
  return result;
}
INSTANTIATE_TEST_SUITE_P(Table, HolidayNames, ::testing::ValuesIn(examples()));

}  // namespace
}  // namespace dateline::temporal

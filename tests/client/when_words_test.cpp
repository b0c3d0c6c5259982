// SPDX-License-Identifier: Apache-2.0
#include "print/when_words.hpp"
#include "sample_events.hpp"

#include <gtest/gtest.h>

namespace dateline::client {
namespace {

using test::day;
using test::month;
using test::whole;
using test::year;
using namespace std::chrono_literals;

TimeSpan with(TimeSpan span, Modifier modifier) {
  span.modifier = modifier;
  return span;
}
TimeSpan moment(CivilMinute first, CivilMinute last, Precision precision) {
  TimeSpan span;
  span.begin = {first, last};
  span.precision = precision;
  return span;
}
TimeSpan lasting(Interval begin, Interval end) {
  return TimeSpan::lasting(begin, end, Precision::day);
}
Interval on(CivilDay when) { return whole(TimeSpan::day(when)); }

struct Case {
  const char* name;
  TimeSpan span;
  const char* column;
  const char* words;
};

const CivilDay k_tuesday = day(2023, 7, 11);
const CivilMinute k_two = first_minute(k_tuesday) + 14h;

TimeSpan two_in_vilnius() {
  TimeSpan span = moment(k_two, k_two, Precision::minute);
  span.offset = 3h;
  return span;
}

class WhenWords : public testing::TestWithParam<Case> {};

TEST_P(WhenWords, SaysWhatTheSpanKnowsAndNoMore) {
  EXPECT_EQ(when_in_column(GetParam().span), GetParam().column);
  EXPECT_EQ(when_in_words(GetParam().span), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Moments, WhenWords,
    testing::Values(
        Case{"day", TimeSpan::day(k_tuesday), "2023-07-11 Tue", "Tue 11 July 2023"},
        Case{"month", month(2023, 1), "2023-01", "January 2023"},
        Case{"year", year(2023), "2023", "2023"},
        Case{"decade", TimeSpan::within(day(1990, 1, 1), day(1999, 12, 31), Precision::decade),
             "1990s", "1990s"},
        Case{"century", TimeSpan::within(day(1901, 1, 1), day(2000, 12, 31), Precision::century),
             "20th century", "20th century"},
        Case{"after", TimeSpan::not_before(k_tuesday), "after 2023-07-11",
             "after Tue 11 July 2023"},
        Case{"by_open", TimeSpan::not_after(k_tuesday), "by 2023-07-11", "by Tue 11 July 2023"},
        Case{"begun_and_over",
             TimeSpan::lasting({{}, last_minute(k_tuesday)}, {{}, last_minute(k_tuesday)},
                               Precision::none),
             "by 2023-07-11", "by Tue 11 July 2023"},
        Case{"by", TimeSpan::within(day(2023, 7, 10), day(2023, 7, 31), Precision::day),
             "by 2023-07-31", "by Mon 31 July 2023"},
        Case{"early_month",
             with(TimeSpan::within(day(2023, 7, 1), day(2023, 7, 10), Precision::month),
                  Modifier::early),
             "early July 2023", "early July 2023"},
        Case{"late_year",
             with(TimeSpan::within(day(2023, 9, 1), day(2023, 12, 31), Precision::year),
                  Modifier::late),
             "late 2023", "late 2023"},
        Case{"about", with(month(2027, 3), Modifier::about), "about 2027-03", "about March 2027"},
        Case{"quarter", TimeSpan::within(day(2023, 4, 1), day(2023, 6, 30), Precision::quarter),
             "2nd quarter 2023", "2nd quarter 2023"},
        Case{"half", TimeSpan::within(day(2023, 7, 1), day(2023, 12, 31), Precision::half),
             "2nd half 2023", "2nd half 2023"},
        Case{"summer", TimeSpan::within(day(2023, 6, 1), day(2023, 8, 31), Precision::season),
             "summer 2023", "summer 2023"},
        Case{"winter", TimeSpan::within(day(2023, 12, 1), day(2024, 2, 29), Precision::season),
             "winter 2023/24", "winter 2023/24"},
        Case{"week", TimeSpan::within(day(2023, 7, 17), day(2023, 7, 23), Precision::week),
             "week of 2023-07-17", "week of Mon 17 July 2023"},
        Case{"part_of_week", TimeSpan::within(day(2023, 7, 20), day(2023, 7, 23), Precision::week),
             "2023-07-20…07-23", "Thu 20 July 2023 to Sun 23 July 2023"},
        Case{"late_in_week",
             with(TimeSpan::within(day(2023, 7, 20), day(2023, 7, 21), Precision::week),
                  Modifier::late),
             "2023-07-20…07-21", "Thu 20 July 2023 to Fri 21 July 2023"},
        Case{"fiscal_year", TimeSpan::within(day(2026, 4, 1), day(2027, 3, 31), Precision::year),
             "2026-04…2027-03", "April 2026 to March 2027"},
        Case{"time", two_in_vilnius(), "2023-07-11 14:00", "Tue 11 July 2023 14:00 +03:00"},
        Case{"morning",
             moment(first_minute(k_tuesday) + 6h, first_minute(k_tuesday) + 12h - 1min,
                    Precision::day_part),
             "2023-07-11 morning", "Tue 11 July 2023 morning"},
        Case{"early_morning",
             moment(first_minute(k_tuesday) + 5h, first_minute(k_tuesday) + 12h - 1min,
                    Precision::day_part),
             "2023-07-11 morning", "Tue 11 July 2023 morning"},
        Case{"evening",
             moment(first_minute(k_tuesday) + 17h, first_minute(k_tuesday) + 22h - 1min,
                    Precision::day_part),
             "2023-07-11 evening", "Tue 11 July 2023 evening"},
        Case{"night",
             moment(first_minute(k_tuesday) + 18h, last_minute(k_tuesday), Precision::day_part),
             "2023-07-11 night", "Tue 11 July 2023 night"},
        Case{"unknown", TimeSpan{}, "undated", "undated"}),
    [](const auto& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Lasting, WhenWords,
    testing::Values(
        Case{"month_to_year", lasting(whole(month(2023, 7)), whole(year(2027))), "2023-07 → 2027",
             "July 2023 to 2027"},
        Case{"from", lasting(whole(year(2019)), {}), "from 2019", "from 2019"},
        Case{"until", lasting({}, whole(year(2027))), "until 2027", "until 2027"},
        Case{"week", lasting(on(day(2023, 7, 17)), on(day(2023, 7, 23))), "2023-07-17 → 07-23",
             "Mon 17 July 2023 to Sun 23 July 2023"},
        Case{"hours",
             lasting({first_minute(k_tuesday) + 10h, first_minute(k_tuesday) + 10h},
                     {first_minute(k_tuesday) + 16h, first_minute(k_tuesday) + 16h}),
             "2023-07-11 10:00 → 16:00", "Tue 11 July 2023 10:00 to 16:00"},
        Case{"hours_of_days",
             lasting({first_minute(k_tuesday) + 8h, first_minute(k_tuesday) + 8h},
                     {first_minute(day(2023, 7, 13)) + 18h, first_minute(day(2023, 7, 13)) + 18h}),
             "2023-07-11 08:00 → 07-13 18:00", "Tue 11 July 2023 08:00 to Thu 13 July 2023 18:00"},
        Case{"over_new_year", lasting(on(day(2023, 12, 30)), on(day(2024, 1, 2))),
             "2023-12-30 → 2024-01-02", "Sat 30 December 2023 to Tue 2 January 2024"},
        Case{"not_before",
             lasting({first_minute(k_tuesday), std::nullopt},
                     {first_minute(k_tuesday), std::nullopt}),
             "after 2023-07-11", "after Tue 11 July 2023"},
        Case{"to_no_known_end",
             lasting(on(k_tuesday), {first_minute(day(2023, 7, 12)), std::nullopt}),
             "from 2023-07-11", "from Tue 11 July 2023"},
        Case{"since_at_least", lasting({std::nullopt, last_minute(k_tuesday)}, {}),
             "since 2023-07-11", "since Tue 11 July 2023"}),
    [](const auto& instance) { return instance.param.name; });

TEST(WhenInColumn, LeavesTheYearOfTheLineAboveToIt) {
  EXPECT_EQ(when_in_column(TimeSpan::not_before(k_tuesday), 2023), "after 07-11");
  EXPECT_EQ(when_in_column(TimeSpan::not_before(k_tuesday), 2022), "after 2023-07-11");
  EXPECT_EQ(when_in_column(TimeSpan::not_after(k_tuesday), 2023), "by 07-11");
  EXPECT_EQ(when_in_column(TimeSpan::day(k_tuesday), 2023), "2023-07-11 Tue")
      << "a date is a date, whatever stands above";
}

TEST(PublishedInWords, SaysTimeAndZoneWhereKnown) {
  EXPECT_EQ(published_in_words({k_two, true, 9h}), "Tue 11 July 2023 14:00 +09:00");
  EXPECT_EQ(published_in_words({k_two, true, -3h - 30min}), "Tue 11 July 2023 14:00 -03:30");
  EXPECT_EQ(published_in_words({k_two, true, std::nullopt}), "Tue 11 July 2023 14:00");
  EXPECT_EQ(published_in_words({first_minute(k_tuesday), false, 9h}), "Tue 11 July 2023");
}

}  // namespace
}  // namespace dateline::client

// SPDX-License-Identifier: Apache-2.0
#include "dateline/time_span.hpp"

#include <gtest/gtest.h>

#include <array>

namespace dateline {
namespace {

using namespace std::chrono_literals;

CivilDay day(int year, unsigned month, unsigned day) {
  return CivilDay{date::year{year} / date::month{month} / date::day{day}};
}

Interval days(CivilDay first, CivilDay last) { return {first_minute(first), last_minute(last)}; }

struct Case {
  TimeSpan span;
  std::string_view edtf;
};

std::vector<Case> cases() {
  const CivilDay d = day(2023, 7, 11);
  TimeSpan about = TimeSpan::within(day(2027, 3, 1), day(2027, 3, 31), Precision::month);
  about.modifier = Modifier::about;
  TimeSpan minute;
  minute.begin = {first_minute(d) + 14h, first_minute(d) + 14h};
  minute.precision = Precision::minute;
  minute.offset = 3h;
  return {
      {TimeSpan::day(d), "2023-07-11"},
      {TimeSpan::within(day(2023, 7, 1), day(2023, 7, 31), Precision::month), "2023-07"},
      {TimeSpan::within(day(2024, 2, 1), day(2024, 2, 29), Precision::month), "2024-02"},
      {TimeSpan::within(day(2023, 1, 1), day(2023, 12, 31), Precision::year), "2023"},
      {TimeSpan::within(day(2023, 4, 1), day(2023, 6, 30), Precision::quarter), "2023-34"},
      {TimeSpan::within(day(2023, 12, 1), day(2024, 2, 29), Precision::season), "2023-24"},
      {TimeSpan::within(day(2023, 7, 1), day(2023, 12, 31), Precision::half), "2023-41"},
      {TimeSpan::within(day(1990, 1, 1), day(1999, 12, 31), Precision::decade), "199X"},
      {TimeSpan::within(day(1900, 1, 1), day(1999, 12, 31), Precision::century), "19XX"},
      {TimeSpan::within(day(2023, 7, 17), day(2023, 7, 23), Precision::week),
       "[2023-07-17..2023-07-23]"},
      {TimeSpan::within(day(2023, 7, 1), day(2023, 7, 10), Precision::month),
       "[2023-07-01..2023-07-10]"},
      {TimeSpan::within(day(2026, 4, 1), day(2027, 3, 31), Precision::year), "[2026-04..2027-03]"},
      {TimeSpan::not_before(d), "[2023-07-11..]"},
      {TimeSpan::not_after(d), "[..2023-07-11]"},
      {about, "2027-03~"},
      {minute, "2023-07-11T14:00+03:00"},
      {TimeSpan::lasting(days(d, d), days(day(2027, 7, 11), day(2027, 7, 11)), Precision::day),
       "2023-07-11/2027-07-11"},
      {TimeSpan::lasting(days(day(2023, 7, 1), day(2023, 7, 31)),
                         days(day(2027, 1, 1), day(2027, 12, 31)), Precision::year),
       "2023-07/2027"},
      {TimeSpan::lasting(days(day(2019, 1, 1), day(2019, 12, 31)), {}, Precision::year), "2019/.."},
      {TimeSpan::lasting({}, days(d, d), Precision::day), "../2023-07-11"},
  };
}

TEST(Edtf, WritesEveryShapeAsDocumented) {
  for (const Case& c : cases()) EXPECT_EQ(to_edtf(c.span), c.edtf);
}

TEST(Edtf, ReadsBackTheBoundsThatItWrote) {
  for (const Case& c : cases()) {
    const auto span = from_edtf(c.edtf);
    ASSERT_TRUE(span) << c.edtf;
    EXPECT_EQ(span->shape, c.span.shape) << c.edtf;
    EXPECT_EQ(span->begin, c.span.begin) << c.edtf;
    EXPECT_EQ(span->end, c.span.end) << c.edtf;
    EXPECT_EQ(to_edtf(*span), c.edtf);
  }
}

TEST(Edtf, SaysNothingOfAnUnknownSpan) { EXPECT_EQ(to_edtf(TimeSpan{}), ""); }

TEST(Edtf, ShowsPartsOfADayByTheDay) {
  TimeSpan afternoon = TimeSpan::day(day(2023, 7, 11));
  *afternoon.begin.earliest += 12h;
  afternoon.precision = Precision::day_part;
  EXPECT_EQ(to_edtf(afternoon), "2023-07-11");
}

TEST(Edtf, StandsTheSmallestUnitForAnUnnamedSideOfAnInterval) {
  const TimeSpan span = TimeSpan::lasting(days(day(2023, 7, 10), day(2023, 7, 31)),
                                          days(day(2027, 1, 1), day(2027, 9, 9)), Precision::year);
  EXPECT_EQ(to_edtf(span), "2023-07/2027");
}

TEST(Edtf, SaysTheBoundAloneOfWhatBeginsAndEndsBeyondADay) {
  const Interval later{first_minute(day(2023, 7, 11)), {}};
  const Interval earlier{{}, last_minute(day(2023, 7, 11))};
  EXPECT_EQ(to_edtf(TimeSpan::lasting(later, later, Precision::none)), "[2023-07-11..]");
  EXPECT_EQ(to_edtf(TimeSpan::lasting(earlier, earlier, Precision::none)), "[..2023-07-11]");
}

TEST(Edtf, RefusesWhatIsNoEdtf) {
  for (const std::string_view text :
       {"", "..", "[..]", "../..", "2023-13", "2023-02-30", "2023-7-1", "20X3", "2023-07-11T25:00",
        "2023-07-11T", "[2023", "2023/2024/2025", "Tuesday", "199x", "2023-50"})
    EXPECT_FALSE(from_edtf(text)) << text;
}

TEST(TimeSpan, CompatibleSpansShareAMinute) {
  const TimeSpan july = *from_edtf("2023-07");
  EXPECT_TRUE(compatible(july, *from_edtf("2023-07-31")));
  EXPECT_FALSE(compatible(july, *from_edtf("2023-08-01")));
  EXPECT_TRUE(compatible(july, *from_edtf("[2023-07-31..]")));
  EXPECT_FALSE(compatible(july, *from_edtf("[2023-08-01..]")));
  EXPECT_TRUE(compatible(july, *from_edtf("2019/..")));
  EXPECT_TRUE(compatible(july, TimeSpan{}));
}

TEST(TimeSpan, KnowsItsSingleDay) {
  EXPECT_EQ(from_edtf("2023-07-11")->single_day(), day(2023, 7, 11));
  EXPECT_EQ(from_edtf("2023-07-11T14:00")->single_day(), day(2023, 7, 11));
  EXPECT_FALSE(from_edtf("2023-07")->single_day());
  EXPECT_FALSE(from_edtf("2023-07-11/2023-07-11")->single_day());
  EXPECT_EQ(from_edtf("2023-07-11")->first_day(), day(2023, 7, 11));
  EXPECT_EQ(from_edtf("2023-07-11/2023-07-14")->first_day(), day(2023, 7, 11));
  EXPECT_FALSE(from_edtf("2023-07-11/2023-07-15")->first_day());
  EXPECT_FALSE(from_edtf("2023-07-11/..")->first_day());
  EXPECT_FALSE(from_edtf("2023-07/2023-08")->first_day());
}

}  // namespace
}  // namespace dateline

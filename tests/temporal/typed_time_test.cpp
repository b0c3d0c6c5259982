// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline {
namespace {

/// Monday 10 July 2023, 14:19.
Asker asker() {
  Asker result;
  result.now = published_from_iso("2023-07-10T14:19")->local;
  result.offset = UtcOffset{120};
  return result;
}

std::string extent(std::string_view typed) {
  const auto span = read_typed_time(typed, asker());
  if (!span) return "none";
  const Interval whole = span->extent();
  return (whole.earliest ? to_iso(*whole.earliest, false) : "") + " " +
         (whole.latest ? to_iso(*whole.latest, true) : "");
}

struct Typed {
  std::string_view text;
  std::string_view extent;
};

void PrintTo(const Typed& typed, std::ostream* out) { print_test_name(typed.text, *out); }

class TypedTimes : public ::testing::TestWithParam<Typed> {};

TEST_P(TypedTimes, are_read) { EXPECT_EQ(extent(GetParam().text), GetParam().extent); }

constexpr Typed k_typed[] = {
    {"today", "2023-07-10 2023-07-10"},
    {"yesterday", "2023-07-09 2023-07-09"},
    {"tomorrow", "2023-07-11 2023-07-11"},
    {"next month", "2023-08-01 2023-08-31"},
    {"last week", "2023-07-03 2023-07-09"},
    {"this year", "2023-01-01 2023-12-31"},
    {"2023-07", "2023-07-01 2023-07-31"},
    {"2023", "2023-01-01 2023-12-31"},
    {"2023-07-11", "2023-07-11 2023-07-11"},
    {"July 2023", "2023-07-01 2023-07-31"},
    {"11 July 2023", "2023-07-11 2023-07-11"},
    {"-2w", "2023-06-26 2023-06-26"},
    {"+3d", "2023-07-13 2023-07-13"},
    {"+1y", "2024-07-10 2024-07-10"},
    {"2 weeks ago", "2023-06-26 2023-07-02"},
    {"in 3 days", "2023-07-13 2023-07-13"},
    {"in three days", "2023-07-13 2023-07-13"},
    {"In 2 weeks", "2023-07-24 2023-07-30"},
    {"in 2 months", "2023-09-01 2023-09-30"},
    {"today..in 3 days", "2023-07-10 2023-07-13"},
    {"May", "2023-05-01 2023-05-31"},
    {"may", "2023-05-01 2023-05-31"},
    {"July", "2023-07-01 2023-07-31"},
    {"December", "2023-12-01 2023-12-31"},
    {"january", "2023-01-01 2023-01-31"},
    {"Sept.", "2023-09-01 2023-09-30"},
    {"in May", "2023-05-01 2023-05-31"},
    {"May..", "2023-05-01 "},
    {"2023-W05", "2023-01-30 2023-02-05"},
    {"2020-W53", "2020-12-28 2021-01-03"},
    {"2023-W01..2023-W02", "2023-01-02 2023-01-15"},
    {"2023-W53", "none"},
    {"2023-W00", "none"},
    {"2023-Wxx", "none"},
    {"in", "none"},
    {"in gibberish", "none"},
    {"in yesterday", "none"},
    {"2023-07..2023-09", "2023-07-01 2023-09-30"},
    {"2023-07..", "2023-07-01 "},
    {"..2023-07", " 2023-07-31"},
    {"yesterday..tomorrow", "2023-07-09 2023-07-11"},
    {"now", "2023-07-10T14:19 2023-07-10T14:19"},
    {"14:00", "2023-07-10T14:00 2023-07-10T14:00"},
    {"-2h", "2023-07-10T12:19 2023-07-10T12:19"},
    {" 2023-07-11 ", "2023-07-11 2023-07-11"},
    {"[2023-07-10..2023-07-31]", "2023-07-10 2023-07-31"},
    {"since monday", "2023-07-10 "},
    {"since saturday", "2023-07-08 "},
    {"since 2020", "2020-01-01 "},
    {"from 1 july", "2023-07-01 "},
    {"after 2020", "2021-01-01 "},
    {"before 2020", " 2019-12-31"},
    {"until friday", " 2023-07-14"},
    {"2020 to 2022", "2020-01-01 2022-12-31"},
    {"2020-2022", "2020-01-01 2022-12-31"},
    {"jan-mar 2023", "2023-01-01 2023-03-31"},
    {"1 july to 10 july", "2023-07-01 2023-07-10"},
    {"1-10 July", "2023-07-01 2023-07-10"},
    {"monday to friday", "2023-07-10 2023-07-14"},
    {"between 1 july and 10 july", "2023-07-01 2023-07-10"},
    {"from 2 May to yesterday", "2023-05-02 2023-07-09"},
    {"-1w until tomorrow", "2023-07-03 2023-07-11"},
    {"2023-07-01...2023-07-31", "2023-07-01 2023-07-31"},
    {"2023-07-01 - 2023-07-31", "2023-07-01 2023-07-31"},
    {"10.07.2023", "2023-07-10 2023-07-10"},
    {"10/07/2023", "none"},
    {"31/12/2022", "2022-12-31 2022-12-31"},
    {"10th", "2023-07-10 2023-07-10"},
    {"Mon", "2023-07-10 2023-07-10"},
    {"sat", "2023-07-15 2023-07-15"},
    {"-3 days", "2023-07-07 2023-07-07"},
    {"- 2 weeks", "2023-06-26 2023-06-26"},
    {"+1 month", "2023-08-10 2023-08-10"},
    {"last 24 hours", "2023-07-09T14:19 2023-07-10T14:19"},
    {"last hour", "2023-07-10T13:19 2023-07-10T14:19"},
    {"last 30 minutes", "2023-07-10T13:49 2023-07-10T14:19"},
    {"W27", "2023-07-03 2023-07-09"},
    {"2023W27", "2023-07-03 2023-07-09"},
    {"week 27", "2023-07-03 2023-07-09"},
    {"wk 27", "2023-07-03 2023-07-09"},
    {"week 54", "none"},
    {"2023-Q1", "2023-01-01 2023-03-31"},
    {"Q1 2023", "2023-01-01 2023-03-31"},
    {"first half of 2023", "2023-01-01 2023-06-30"},
    {"day before yesterday", "2023-07-08 2023-07-08"},
    {"day after tomorrow", "2023-07-12 2023-07-12"},
    {"year to date", "2023-01-01 2023-07-10"},
    {"YTD", "2023-01-01 2023-07-10"},
    {"eom", "2023-07-21 2023-07-31"},
    {"a year ago today", "2022-07-10 2022-07-10"},
    {"last weekend", "2023-07-08 2023-07-09"},
    {"1990s", "1990-01-01 1999-12-31"},
    {"easter 2024", "2024-03-31 2024-03-31"},
    {"july 10th", "2023-07-10 2023-07-10"},
    {"10-jul-2023", "2023-07-10 2023-07-10"},
    {"yesterday 14:00", "2023-07-09T14:00 2023-07-09T14:00"},
    {"2023-07-10 14:00", "2023-07-10T14:00 2023-07-10T14:00"},
    {"friday to gibberish", "none"},
    {"since", "none"},
    {"7/10", "none"},
    {"", "none"},
    {"..", "none"},
    {"gibberish", "none"},
    {"yesterday nonsense", "none"},
    {"2023-02-30", "none"},
    {"-999999999999d", "none"},
    {"soon", "none"},
};
INSTANTIATE_TEST_SUITE_P(Forms, TypedTimes, ::testing::ValuesIn(k_typed));

TEST(ReadTypedTime, keeps_the_zone_of_the_asker_for_times_of_day) {
  EXPECT_EQ(read_typed_time("14:00", asker())->offset, UtcOffset{120});
  EXPECT_FALSE(read_typed_time("today", asker())->offset);
}

}  // namespace
}  // namespace dateline

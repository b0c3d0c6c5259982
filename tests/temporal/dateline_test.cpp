// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline {
namespace {

std::string read(std::string_view text, DateOrder order = DateOrder::unknown,
                 std::optional<CivilDay> hint = {}) {
  const auto found = read_dateline(text, order, hint);
  return found ? to_iso(found->published) : "none";
}

struct Line {
  std::string_view text;
  std::string_view published;
};

void PrintTo(const Line& line, std::ostream* out) { print_test_name(line.text, *out); }

class Datelines : public ::testing::TestWithParam<Line> {};

TEST_P(Datelines, are_read) { EXPECT_EQ(read(GetParam().text), GetParam().published); }

constexpr Line k_lines[] = {
    {"09:05 JST, April 2, 2021", "2021-04-02T09:05+09:00"},
    {"Published: 3 Mar 2024 09:15 GMT", "2024-03-03T09:15Z"},
    {"Updated 5:02 PM EDT, Tue March 5, 2024", "2024-03-05T17:02-04:00"},
    {"Mar 5, 2024, 2:22pm EST", "2024-03-05T14:22-05:00"},
    {"Posted: Mar 05, 2024 02:22 PM PST", "2024-03-05T14:22-08:00"},
    {"March 5, 2024 / 6:01 PM", "2024-03-05T18:01"},
    {"Tue 5 Mar 2024 09.15 GMT", "2024-03-05T09:15Z"},
    {"2024/03/05 14:22 (JST)", "2024-03-05T14:22+09:00"},
    {"10:30 a.m. ET Mar. 5, 2024", "2024-03-05T10:30-05:00"},
    {"10:30 a.m. ET July 5, 2024", "2024-07-05T10:30-04:00"},
    {"2024-03-05T14:22:10+01:00", "2024-03-05T14:22+01:00"},
    {"2024-03-05", "2024-03-05"},
    {"Thursday, 7 March 2024", "2024-03-07"},
    {"By our staff | 7 March 2024 | World", "2024-03-07"},
    {"No date in here at all", "none"},
    {"PARIS, March 3 (Agency) -", "none"},
    {"February 30, 2024", "none"},
};
INSTANTIATE_TEST_SUITE_P(Forms, Datelines, ::testing::ValuesIn(k_lines));

TEST(ReadDateline, takes_the_year_of_the_hint) {
  const CivilDay hint{date::local_days{date::year{2024} / 3 / 4}};
  EXPECT_EQ(read("PARIS, March 3 (Agency) -", DateOrder::unknown, hint), "2024-03-03");
}

TEST(ReadDateline, follows_the_order_of_the_country) {
  EXPECT_EQ(read("02/08/2012", DateOrder::day_first), "2012-08-02");
  EXPECT_EQ(read("02/08/2012", DateOrder::month_first), "2012-02-08");
}

TEST(ReadDateline, covers_day_and_time) {
  const std::string text = "Updated: 3 Mar 2024 09:15 GMT by us";
  const auto found = read_dateline(text, DateOrder::unknown);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->range.of(text), "3 Mar 2024 09:15 GMT");
}

}  // namespace
}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#include "dates.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

std::string day(std::string_view text, DateOrder order = DateOrder::unknown) {
  const auto found = find_day(text, order);
  return found ? to_iso(published_on(*found)) : "";
}

TEST(FindDay, ReadsWordsInManyLanguages) {
  EXPECT_EQ(day("10. Juli 2023"), "2023-07-10");
  EXPECT_EQ(day("Publié le 3 août 2019 à 12:00"), "2019-08-03");
  EXPECT_EQ(day("5 de marzo de 2021"), "2021-03-05");
  EXPECT_EQ(day("lunedì 7 gennaio 2019"), "2019-01-07");
  EXPECT_EQ(day("12 października 2018"), "2018-10-12");
  EXPECT_EQ(day("1 декабря 2017 года"), "2017-12-01");
  EXPECT_EQ(day("2018. március 4."), "2018-03-04");
  EXPECT_EQ(day("2019年10月18日"), "2019-10-18");
  EXPECT_EQ(day("July 4th, 2020"), "2020-07-04");
}

TEST(FindDay, ReadsNumbersInTheOrderOfTheCountry) {
  EXPECT_EQ(day("02.08.2012"), "2012-08-02");
  EXPECT_EQ(day("02/08/2012", DateOrder::day_first), "2012-08-02");
  EXPECT_EQ(day("02/08/2012", DateOrder::month_first), "2012-02-08");
  EXPECT_EQ(day("12/25/2012", DateOrder::day_first), "2012-12-25");
  EXPECT_EQ(day("2012-08-02"), "2012-08-02");
  EXPECT_EQ(day("id 20230710"), "2023-07-10");
}

TEST(FindDay, LeavesWhatIsNoDay) {
  EXPECT_EQ(day("30. Februar 2020"), "");
  EXPECT_EQ(day("in July 2023"), "");
  EXPECT_EQ(day("192.168.1.2023"), "");
  EXPECT_EQ(day("phone 555-1234-9999"), "");
  EXPECT_EQ(day("123456789"), "");
  EXPECT_EQ(day(std::string(100000, '7')), "");
}

TEST(DayInName, ReadsFileNamesAndAddresses) {
  const auto in = [](std::string_view name) {
    const auto found = day_in_name(name);
    return found ? to_iso(published_on(*found)) : "";
  };
  EXPECT_EQ(in("summit-2023-07-10.html"), "2023-07-10");
  EXPECT_EQ(in("20230710_summit.txt"), "2023-07-10");
  EXPECT_EQ(in("https://example.org/2023/07/10/summit"), "2023-07-10");
  EXPECT_EQ(in("https://example.org/world/2019/nov/18/summit"), "2019-11-18");
  EXPECT_EQ(in("summit.html"), "");
}

}  // namespace
}  // namespace dateline::article

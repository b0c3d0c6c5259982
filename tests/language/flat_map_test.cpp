// SPDX-License-Identifier: Apache-2.0
#include "language/flat_map.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace dateline::language {
namespace {

TEST(FlatMap, holds_nothing_at_first) {
  FlatMap<std::string_view, int> map;
  EXPECT_EQ(map.find("Ruiz"), nullptr);
  EXPECT_EQ(map.size(), 0U);
  map.erase("Ruiz");
}

TEST(FlatMap, keeps_the_first_value_of_a_key_unless_it_is_assigned) {
  FlatMap<std::string_view, int> map;
  EXPECT_TRUE(map.try_emplace("Ruiz", 1).second);
  const auto [value, fresh] = map.try_emplace("Ruiz", 2);
  EXPECT_FALSE(fresh);
  EXPECT_EQ(value, 1);
  map.insert_or_assign("Ruiz", 3);
  EXPECT_EQ(*map.find("Ruiz"), 3);
  EXPECT_EQ(map.size(), 1U);
}

TEST(FlatMap, tells_keys_of_one_beginning_or_one_end_apart) {
  FlatMap<std::string, int> map;
  const std::string name = "Northern Harbour Rovers";
  for (std::size_t size = 0; size <= name.size(); ++size) map.try_emplace(name.substr(0, size), 1);
  for (std::size_t from = 1; from < name.size(); ++from) map.try_emplace(name.substr(from), 2);
  EXPECT_EQ(map.size(), 2 * name.size());
  EXPECT_EQ(*map.find("Northern"), 1);
  EXPECT_EQ(*map.find("Rovers"), 2);
  EXPECT_EQ(map.find("Harbour"), nullptr);
}

// Hashes that share their last bits stand beside each other: what is taken out leaves no gap.
TEST(FlatMap, holds_what_was_put_in_and_not_taken_out) {
  FlatMap<std::uint32_t, int> map;
  std::map<std::uint32_t, int> expected;
  std::uint32_t random = 1;
  for (int step = 0; step < 20'000; ++step) {
    random = random * 1664525U + 1013904223U;
    const std::uint32_t key = (random >> 20U & 7U) * 1024U + (random >> 16U & 15U);
    if ((random >> 24U) % 3 == 0) {
      map.erase(key);
      expected.erase(key);
    } else {
      map.insert_or_assign(key, step);
      expected.insert_or_assign(key, step);
    }
    ASSERT_EQ(map.size(), expected.size());
    const int* found = map.find(key);
    ASSERT_EQ(found != nullptr, expected.contains(key));
  }
  for (const auto& [key, value] : expected) {
    ASSERT_NE(map.find(key), nullptr);
    EXPECT_EQ(*map.find(key), value);
  }
}

}  // namespace
}  // namespace dateline::language

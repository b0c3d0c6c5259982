// SPDX-License-Identifier: Apache-2.0
#include "write/mention_cache.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::store::test {
namespace {

GroupRef ref(std::uint16_t group) { return {ArticleId{7}, group}; }
MentionCache::Group group_of(std::uint16_t group) {
  return {"row " + std::to_string(group), {group}};
}

TEST(MentionCache, HoldsWhatItWasTold) {
  MentionCache cache{20'000};
  EXPECT_EQ(cache.find(ref(3)), nullptr);
  EXPECT_EQ(cache.add(ref(3), group_of(3)).row, "row 3");
  const MentionCache::Group* found = cache.find(ref(3));
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->row, "row 3");
  EXPECT_EQ(found->terms, std::vector<Term>{3});
  EXPECT_EQ(cache.find(ref(4)), nullptr);
}

TEST(MentionCache, WhatIsAskedForAgainStaysAndTheRestGoes) {
  constexpr std::size_t k_most = 20'000;
  MentionCache cache{k_most};
  for (std::uint16_t group = 0; group < 500; ++group) {
    cache.add(ref(group), group_of(group));
    EXPECT_NE(cache.find(ref(0)), nullptr);
    EXPECT_LE(cache.bytes(), k_most + 400) << "but for one group a generation";
  }
  EXPECT_EQ(cache.find(ref(1)), nullptr);
}

}  // namespace
}  // namespace dateline::store::test

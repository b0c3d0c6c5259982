// SPDX-License-Identifier: Apache-2.0
#include "merging/key_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

std::vector<std::pair<std::string, std::uint32_t>> texts(const KeyList& keys,
                                                         const std::vector<KeyList::Key>& all) {
  std::vector<std::pair<std::string, std::uint32_t>> out;
  for (const KeyList::Key& key : all) out.emplace_back(keys.text_of(key), key.mention);
  return out;
}

TEST(KeyList, KeysOfOneTextStandSideBySideByMention) {
  KeyList keys;
  for (const std::uint32_t mention : {2U, 1U}) {
    keys.open(mention);
    keys.add("day|", {"a", "+", "b"});
  }
  const std::vector<KeyList::Key> sorted = keys.sorted();
  EXPECT_THAT(texts(keys, sorted), ElementsAre(Pair("day|a+b", 1U), Pair("day|a+b", 2U)));
  EXPECT_TRUE(keys.same(sorted[0], sorted[1]));
}

TEST(KeyList, WhatCameAfterSortingIsSortedIn) {
  KeyList keys;
  std::vector<KeyList::Key> before;
  for (std::uint32_t mention = 0; mention < 60; ++mention) {
    if (mention == 20 || mention == 40) before = keys.sorted(std::move(before));
    keys.open(mention % 7);
    keys.add("day|", {std::to_string(mention % 11)});
  }
  EXPECT_EQ(texts(keys, keys.sorted(std::move(before))), texts(keys, keys.sorted()));
}

}  // namespace
}  // namespace dateline::events

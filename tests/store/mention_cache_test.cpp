// SPDX-License-Identifier: Apache-2.0
#include "record/key.hpp"
#include "support.hpp"
#include "write/mention_cache.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::store::test {
namespace {

constexpr std::size_t k_most = 20'000;
constexpr std::uint16_t k_rows = 500;

/// A store with rows of mentions of one article.
class MentionCacheTest : public ::testing::Test {
 protected:
  MentionCacheTest() {
    for (std::uint16_t group = 0; group < k_rows; ++group)
      transaction.put(tables.mention, group_key(ref(group)), row_of(group));
  }

  static GroupRef ref(std::uint16_t group) { return {ArticleId{7}, group}; }
  static std::string row_of(std::uint16_t group) { return "row " + std::to_string(group); }
  [[nodiscard]] std::optional<lmdb::Bytes> row(std::uint16_t group) {
    return cache.row(transaction, tables, ref(group));
  }

  TemporaryDirectory directory;
  lmdb::Environment environment{{directory.path(), small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
  MentionCache cache{k_most};
};

TEST_F(MentionCacheTest, ARowIsReadFromTheStoreOnce) {
  EXPECT_EQ(row(3), row_of(3));
  transaction.erase(tables.mention, group_key(ref(3)));
  EXPECT_EQ(row(3), row_of(3));
}

TEST_F(MentionCacheTest, ARowThatIsNotThereIsNotRemembered) {
  EXPECT_FALSE(row(k_rows));
  transaction.put(tables.mention, group_key(ref(k_rows)), "late");
  EXPECT_EQ(row(k_rows), "late");
}

TEST_F(MentionCacheTest, WhatIsAskedForAgainStaysAndTheRestGoes) {
  for (std::uint16_t group = 0; group < k_rows; ++group) {
    EXPECT_EQ(row(group), row_of(group));
    EXPECT_EQ(row(0), row_of(0));
    EXPECT_LE(cache.bytes(), k_most + 200) << "but for one row a generation";
  }
  transaction.erase(tables.mention, group_key(ref(0)));
  transaction.erase(tables.mention, group_key(ref(1)));
  EXPECT_EQ(row(0), row_of(0));
  EXPECT_FALSE(row(1));
}

}  // namespace
}  // namespace dateline::store::test

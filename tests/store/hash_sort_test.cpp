// SPDX-License-Identifier: Apache-2.0
#include "write/hash_sort.hpp"

#include <gtest/gtest.h>

#include <random>

namespace dateline::store {
namespace {

using Row = std::pair<std::uint64_t, std::uint32_t>;

std::vector<Row> sorted_by_hash(std::vector<Row> rows) {
  sort_by_hash(rows, [](const Row& row) { return row.first; });
  return rows;
}

std::vector<Row> sorted(std::vector<Row> rows) {
  std::sort(rows.begin(), rows.end());
  return rows;
}

TEST(HashSortTest, RowsOfAnyNumberComeInOrder) {
  std::mt19937_64 random{11};
  for (const std::size_t count : {0U, 1U, 2U, 63U, 64U, 65U, 255U, 256U, 5'000U, 70'001U}) {
    std::vector<Row> rows;
    while (rows.size() < count)
      rows.emplace_back(random(), static_cast<std::uint32_t>(random() % 9));
    EXPECT_EQ(sorted_by_hash(rows), sorted(rows)) << count;
  }
}

// The keys of a hot day: no evener than they please.
TEST(HashSortTest, RowsOfFewHashesComeInOrder) {
  std::mt19937_64 random{12};
  std::vector<Row> rows;
  for (int row = 0; row < 3'000; ++row) {
    constexpr std::uint64_t k_last = ~std::uint64_t{0};
    rows.emplace_back(random() % 3 == 0 ? k_last : random() % 4,
                      static_cast<std::uint32_t>(random() % 500));
  }
  EXPECT_EQ(sorted_by_hash(rows), sorted(rows));
}

}  // namespace
}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace dateline::store {

/// Sorts rows that a hash orders first. Hashes are even over all numbers, so that one look at its
/// first bits leaves each row among the few that it belongs to.
template <typename Row, typename HashOf>
void sort_by_hash(std::vector<Row>& rows, HashOf hash_of) {
  constexpr std::size_t k_few = 64;
  constexpr std::size_t k_rows_a_part = 4;
  if (rows.size() < k_few || rows.size() > std::numeric_limits<std::uint32_t>::max())
    return std::sort(rows.begin(), rows.end());
  const auto bits = static_cast<unsigned>(std::bit_width(rows.size() / k_rows_a_part));
  const auto part_of = [&](const Row& row) {
    return static_cast<std::size_t>(std::uint64_t{hash_of(row)} >> (64 - bits));
  };
  std::vector<std::uint32_t> ends((std::size_t{1} << bits) + 1);  // first of the part before it
  for (const Row& row : rows) ++ends[part_of(row) + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<Row> sorted(rows.size());
  for (Row& row : rows) sorted[ends[part_of(row)]++] = std::move(row);
  std::uint32_t begin = 0;
  for (std::size_t part = 0; part + 1 < ends.size(); ++part) {
    std::sort(sorted.begin() + begin, sorted.begin() + ends[part]);
    begin = ends[part];
  }
  rows = std::move(sorted);
}

}  // namespace dateline::store

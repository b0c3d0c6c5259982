// SPDX-License-Identifier: Apache-2.0
#include "dateline/spelling.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace dateline {

std::size_t edit_distance(std::string_view left, std::string_view right) {
  // Rows of the table for the two last letters of `left` and for the one at hand.
  std::vector<std::size_t> two_back(right.size() + 1);
  std::vector<std::size_t> back(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::swap(two_back, back);
    std::swap(back, row);
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = back[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, back[j] + 1, row[j - 1] + 1});
      const bool swapped =
          i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) row[j] = std::min(row[j], two_back[j - 2] + 1);
    }
  }
  return row.back();
}

}  // namespace dateline

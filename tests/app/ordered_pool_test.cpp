// SPDX-License-Identifier: Apache-2.0
#include "extraction/ordered_pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <vector>

namespace dateline::app {
namespace {

/// Counts up to `count`.
auto numbers(int count) {
  return [at = 0, count]() mutable { return at < count ? std::optional<int>(at++) : std::nullopt; };
}

TEST(RunInOrder, gives_results_in_the_order_of_the_pieces) {
  std::vector<int> results;
  run_in_order<int, int>(
      4, numbers(500), [](int piece) { return piece * 2; },
      [&](int result) { results.push_back(result); });
  std::vector<int> expected(500);
  for (int at = 0; at < 500; ++at) expected[static_cast<std::size_t>(at)] = at * 2;
  EXPECT_EQ(results, expected);
}

TEST(RunInOrder, keeps_a_bounded_number_of_pieces_under_way) {
  std::atomic<int> under_way = 0;
  int most = 0;
  auto next = [count = numbers(200), &under_way, &most]() mutable {
    most = std::max(most, ++under_way);
    return count();
  };
  run_in_order<int, int>(
      2, next, [](int piece) { return piece; }, [&](int) { --under_way; });
  EXPECT_LE(most, 2 * 2 + 2 + 2);
}

TEST(RunInOrder, ends_with_the_error_of_a_piece) {
  int taken = 0;
  EXPECT_THROW((run_in_order<int, int>(
                   2, numbers(100),
                   [](int piece) {
                     if (piece == 5) throw std::runtime_error("piece 5");
                     return piece;
                   },
                   [&](int) { ++taken; })),
               std::runtime_error);
  EXPECT_EQ(taken, 5);
}

}  // namespace
}  // namespace dateline::app

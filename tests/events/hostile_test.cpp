// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <chrono>

namespace dateline::events {
namespace {

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

/// Seconds for `bytes` of `text` said again and again without a stop.
double seconds(std::string_view text, std::size_t bytes) {
  const std::string body = repeated(text, bytes);
  const auto start = std::chrono::steady_clock::now();
  const auto mentions = test::read(body, "2024-01-01", {});
  EXPECT_LT(mentions.size(), body.size());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Hostile : public ::testing::TestWithParam<const char*> {};

TEST_P(Hostile, TakesTimeInProportionToItsLength) {
  const double small = seconds(GetParam(), 20'000);
  const double large = seconds(GetParam(), 160'000);
  EXPECT_LT(large, 1.0 + small * 40) << "eight times the text";
}

INSTANTIATE_TEST_SUITE_P(Texts, Hostile,
                         ::testing::Values("meet ", "to to to ", "The chief of Japan, who met ",
                                           "A, B and C (D ", "will will be had ", "\" ", "'s ",
                                           "said that and, ", "\xff\xfe ", "Ab Cd Ef ", "- ",
                                           "is expected to plan to "));

TEST(Hostile, ASentenceWithoutANounIsRead) {
  const auto mentions = test::read("Haven't run in 16days, and got hurt since", "2024-01-01", {});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Hostile, EmptyAndBareTextsSayNothing) {
  for (const std::string_view text : {"", " ", "\n\n", ".", "\"", "May", "to", "the", "who met"})
    EXPECT_TRUE(test::timeline(test::read(text, "", {})).empty()) << text;
}

}  // namespace
}  // namespace dateline::events

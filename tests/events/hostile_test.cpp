// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <array>
#include <chrono>
#include <random>

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
                                           "is expected to plan to ", "von der ", "the deal the ",
                                           "X, whose ", "that the two ", "King's College ",
                                           "and now runs ", "as early as Monday ", "1900 dead ",
                                           "said it, but ", "the man, the woman, ",
                                           "THE TRUCE NOW RUNS "));

TEST(Hostile, ASentenceWithoutANounIsRead) {
  const auto mentions = test::read("Haven't run in 16days, and got hurt since", "2024-01-01", {});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Hostile, EmptyAndBareTextsSayNothing) {
  for (const std::string_view text : {"", " ", "\n\n", ".", "\"", "May", "to", "the", "who met"})
    EXPECT_TRUE(test::timeline(test::read(text, "", {})).empty()) << text;
}

/// Words that open and close phrases and clauses, and some that fill them, in any order.
std::string soup(std::mt19937& random) {
  constexpr auto k_words = std::to_array<std::string_view>(
      {",",          ",",         ".",       "\"",       "(",        ")",         "$",
       "%",          "-",         ";",       "\n\n",     "and",      "nor",       "neither",
       "of",         "from",      "between", "than",     "by",       "to",        "in",
       "that",       "who",       "which",   "whose",    "when",     "after",     "if",
       "the",        "a",         "its",     "his",      "he",       "we",        "it",
       "themselves", "one",       "none",    "five",     "45",       "50",        "percent",
       "Monday",     "May",       "2026",    "not",      "newly",    "least",     "Ana",
       "Ruiz",       "Storm",     "Peru",    "Lumex",    "U.S.",     "'s",        "Jr.",
       "minister",   "bank",      "talks",   "summit",   "deadline", "ship",      "children",
       "second,",    "is",        "was",     "were",     "been",     "being",     "has",
       "had",        "having",    "will",    "would",    "may",      "said",      "told",
       "reported",   "accused",   "decided", "plans",    "expected", "due",       "met",
       "signed",     "killed",    "killing", "carrying", "left",     "set",       "put",
       "off",        "postponed", "began",   "helped",   "rescue",   "scheduled", "hit",
       "guilty",     "dead",      "early",   "former",   "first",    "last"});
  const std::size_t count = 1 + random() % 60;
  std::string text;
  for (std::size_t at = 0; at < count; ++at) {
    if (at > 0 && random() % 16 != 0) text += ' ';
    text += k_words[random() % k_words.size()];
  }
  return text;
}

TEST(Hostile, WordsInAnyOrderAreReadAndEachMentionLiesInTheText) {
  std::mt19937 random(9);
  for (int round = 0; round < 3'000; ++round) {
    const std::string text = soup(random);
    for (const Mention& mention : test::read(text, "2026-03-04", {})) {
      ASSERT_FALSE(mention.what.empty()) << text;
      ASSERT_LE(mention.trigger.range.end, text.size()) << text;
      ASSERT_EQ(mention.trigger.range.of(text), mention.trigger.text) << text;
      ASSERT_LE(mention.sentence.range.end, text.size()) << text;
    }
  }
}

TEST(Hostile, AClauseMayEndAtAComma) {
  EXPECT_EQ(test::by_trigger(test::read("Peru freed Ana Ruiz,", "2024-01-01", {}), "freed").what,
            "Peru freed Ana Ruiz");
}

}  // namespace
}  // namespace dateline::events

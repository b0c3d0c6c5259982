// SPDX-License-Identifier: Apache-2.0
#include "language/stem.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::language {
namespace {

TEST(Stem, folds_case_and_endings) {
  EXPECT_EQ(stem("Meetings"), stem("meeting"));
  EXPECT_EQ(stem("SUMMITS"), "summit");
}

TEST(Stem, leaves_what_is_no_word) {
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem(std::string(5000, 'x')).size(), 5000U);
}

// Stems of recent words are remembered: each of many words has its own, asked for again or not.
TEST(Stem, is_of_its_own_word_however_many_were_asked_for) {
  for (int round = 0; round < 2; ++round)
    for (int number = 0; number < 5'000; ++number) {
      std::string word = "w";
      for (int rest = number; rest > 0; rest /= 20) word += "bcdfghjklmnpqrtvwxzb"[rest % 20];
      ASSERT_EQ(stem(word + "ation"), stem(word + "ATION")) << word;
      ASSERT_TRUE(stem(word + "ations").starts_with(word)) << word;
      ASSERT_EQ(stem(word + "ations"), stem(word + "ation")) << word;
    }
}

}  // namespace
}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_lists.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 3> k_plain{"ban", "quota", "veto"};
constexpr std::array<std::string_view, 4> k_words{"said", "o'clock", "'s", "s'"};

TEST(WordLists, hold_words_in_letters_of_either_case) {
  EXPECT_TRUE(is_one_of(k_words, "said"));
  EXPECT_TRUE(is_one_of(k_words, "SAID"));
  EXPECT_FALSE(is_one_of(k_words, "sad"));
  EXPECT_FALSE(is_one_of(k_words, "sand"));
  EXPECT_FALSE(is_one_of(k_words, "saidd"));
  EXPECT_FALSE(is_one_of(k_words, ""));
}

TEST(WordLists, hold_apostrophes_of_any_look_wherever_they_stand) {
  EXPECT_TRUE(is_one_of(k_words, "O’Clock"));
  EXPECT_TRUE(is_one_of(k_words, "’s"));
  EXPECT_TRUE(is_one_of(k_words, "s’"));
  EXPECT_FALSE(is_one_of(k_words, "’"));
}

TEST(WordLists, rule_most_words_out_by_their_ends_alone) {
  constexpr WordList list{k_plain};
  EXPECT_TRUE(list.may_hold(WordList::look_of("Veto")));
  EXPECT_FALSE(list.may_hold(WordList::look_of("parliament")));
}

TEST(WordLists, of_words_known_late_hold_the_same) {
  const std::array<std::string_view, 2> words{"ban", "quota"};
  const WordList list{std::span<const std::string_view>{words}};
  EXPECT_TRUE(is_one_of(list, "Quota"));
  EXPECT_FALSE(is_one_of(list, "veto"));
}

}  // namespace
}  // namespace dateline::events

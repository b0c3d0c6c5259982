// SPDX-License-Identifier: Apache-2.0
#include "grammar/word_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dateline::events {
namespace {

TEST(WordText, equals_a_literal_of_its_letters_and_its_size) {
  EXPECT_TRUE(WordText{} == "");
  EXPECT_TRUE(WordText{"a"} == "a");
  EXPECT_TRUE(WordText{"of"} == "of");
  EXPECT_TRUE(WordText{"the"} == "the");
  EXPECT_TRUE(WordText{"with"} == "with");
  EXPECT_TRUE(WordText{"which"} == "which");
  EXPECT_TRUE(WordText{"before"} == "before");
  EXPECT_TRUE(WordText{"between"} == "between");
  EXPECT_TRUE(WordText{"military"} == "military");
  EXPECT_TRUE(WordText{"themselves"} == "themselves");
  EXPECT_TRUE(WordText{"’s"} == "’s");
}

TEST(WordText, differs_where_one_letter_does) {
  EXPECT_FALSE(WordText{"a"} == "");
  EXPECT_FALSE(WordText{"a"} == "an");
  EXPECT_FALSE(WordText{"aa"} == "a");
  EXPECT_FALSE(WordText{"aaa"} == "aa");
  EXPECT_FALSE(WordText{"Of"} == "of");
  EXPECT_FALSE(WordText{"then"} == "than");
  EXPECT_FALSE(WordText{"before"} == "befora");
  EXPECT_FALSE(WordText{"between"} == "betweem");
  EXPECT_FALSE(WordText{"betweens"} == "between");
  EXPECT_FALSE(WordText{"military"} == "militari");
}

TEST(WordText, is_not_taken_for_a_short_word_however_long) {
  const std::string endless(0x100 + 2, 'o');
  EXPECT_FALSE(WordText{endless} == "oo");
  EXPECT_FALSE(WordText{endless} == "ooooooo");
  EXPECT_TRUE(WordText{endless} == std::string_view{endless});
}

TEST(WordText, compares_with_other_texts_as_they_do) {
  const WordText word{"since"};
  const std::string_view text = "since";
  EXPECT_TRUE(word == text);
  EXPECT_TRUE(word == WordText{text});
  EXPECT_TRUE(word != "once");
  EXPECT_FALSE(word != "since");
}

}  // namespace
}  // namespace dateline::events

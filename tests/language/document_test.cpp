// SPDX-License-Identifier: Apache-2.0
#include "language/document.hpp"

#include <gmock/gmock.h>

#include <string>

namespace dateline::language {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> sentences(std::string_view text) {
  const Document document = analyse(text);
  std::vector<std::string> result;
  for (const Sentence& sentence : document.sentences) {
    const std::uint32_t begin = document.tokens[sentence.first].begin;
    const std::uint32_t end = document.tokens[sentence.last - 1].end;
    result.emplace_back(text.substr(begin, end - begin));
  }
  return result;
}

TEST(SplitSentences, ends_at_stops) {
  EXPECT_THAT(sentences("He left. She stayed! Why? So."),
              ElementsAre("He left.", "She stayed!", "Why?", "So."));
}

TEST(SplitSentences, knows_titles_and_initials) {
  EXPECT_THAT(sentences("Mr. Smith met J. R. Doe. They left."),
              ElementsAre("Mr. Smith met J. R. Doe.", "They left."));
}

TEST(SplitSentences, an_abbreviation_may_end_one_before_an_opener) {
  EXPECT_THAT(
      sentences("It opens at 9 a.m. Tuesday. He works for Acme Inc. The firm grew."),
      ElementsAre("It opens at 9 a.m. Tuesday.", "He works for Acme Inc.", "The firm grew."));
}

TEST(SplitSentences, letters_of_a_number_are_no_initials) {
  EXPECT_THAT(sentences("It grew in the 1990s. Peru joined. It paid $5m. Peru left."),
              ElementsAre("It grew in the 1990s.", "Peru joined.", "It paid $5m.", "Peru left."));
}

TEST(SplitSentences, keeps_closing_quotes) {
  EXPECT_THAT(sentences("\"We go.\" He left. “Stop.” She ran."),
              ElementsAre("\"We go.\"", "He left.", "“Stop.”", "She ran."));
}

TEST(SplitSentences, decimal_points_and_urls_do_not_end_one) {
  EXPECT_THAT(sentences("Up 3.5 percent at example.com today."),
              ElementsAre("Up 3.5 percent at example.com today."));
}

TEST(SplitSentences, ends_at_paragraphs_and_unwrapped_lines) {
  EXPECT_THAT(sentences("A headline\nParis is far away from here\n\nNew text"),
              ElementsAre("A headline", "Paris is far away from here", "New text"));
}

TEST(SplitSentences, goes_on_over_wrapped_lines) {
  const std::string text = "On Tuesday the minister will go to\n"
                           "Paris on Tuesday for talks with the\n"
                           "French president about their trade.";
  EXPECT_THAT(sentences(text), ElementsAre(text));
}

TEST(SplitSentences, begins_behind_a_stop_without_a_blank) {
  EXPECT_THAT(sentences("He was the chief physician.Police arrested a man."),
              ElementsAre("He was the chief physician.", "Police arrested a man."));
  EXPECT_THAT(sentences("She speaks on July 25, 2019.J. Moe / Wire"),
              ElementsAre("She speaks on July 25, 2019.", "J. Moe / Wire"));
  EXPECT_THAT(sentences("They booked it on booking.Com, with node.JS and U.S.Steel."),
              ElementsAre("They booked it on booking.Com, with node.JS and U.S.Steel."));
}

TEST(SplitSentences, bullets_open_one) {
  EXPECT_THAT(sentences("First item\n- Second item\n- Third item"),
              ElementsAre("First item", "- Second item", "- Third item"));
}

TEST(SplitSentences, covers_all_tokens) {
  const Document document = analyse("a.b C. D\n\n\"E\" f) G. . . H");
  std::uint32_t at = 0;
  for (const Sentence& sentence : document.sentences) {
    EXPECT_EQ(sentence.first, at);
    EXPECT_LT(sentence.first, sentence.last);
    at = sentence.last;
  }
  EXPECT_EQ(at, document.tokens.size());
}

TEST(SplitSentences, an_empty_text_has_none) { EXPECT_TRUE(analyse(" \n ").sentences.empty()); }

}  // namespace
}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#include "language/token.hpp"
#include "language/word_table.hpp"

#include <gmock/gmock.h>

#include <array>
#include <random>
#include <string>

namespace dateline::language {
namespace {

using ::testing::ElementsAre;

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, tokens);
  return tokens;
}

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> result;
  for (const Token& token : tokens_of(text)) result.emplace_back(token.range().of(text));
  return result;
}

TEST(Tokenize, splits_words_numbers_and_marks) {
  EXPECT_THAT(texts("On May 3, 2024."), ElementsAre("On", "May", "3", ",", "2024", "."));
}

TEST(Tokenize, splits_hyphens_and_letters_from_digits) {
  EXPECT_THAT(texts("mid-1990s 2pm Q3"), ElementsAre("mid", "-", "1990", "s", "2", "pm", "Q", "3"));
}

TEST(Tokenize, keeps_inner_apostrophes) {
  EXPECT_THAT(texts("o'clock O’Brien don't"), ElementsAre("o'clock", "O’Brien", "don't"));
}

TEST(Tokenize, splits_clitics) {
  EXPECT_THAT(texts("today's we’ll O'D dogs' '90s"),
              ElementsAre("today", "'s", "we", "’ll", "O", "'D", "dogs", "'", "'", "90", "s"));
}

TEST(Tokenize, splits_the_clitic_of_an_abbreviation_or_a_bracket) {
  EXPECT_THAT(
      texts("Lumen Corp.'s (UN)’s said.'no'"),
      ElementsAre("Lumen", "Corp", ".", "'s", "(", "UN", ")", "’s", "said", ".", "'", "no", "'"));
}

TEST(Tokenize, takes_a_clitic_that_stands_apart_from_its_owner) {
  EXPECT_THAT(texts("Egypt 's we 'll (UN) ’s"),
              ElementsAre("Egypt", "'s", "we", "'ll", "(", "UN", ")", "’s"));
  std::vector<Token> tokens;
  tokenize("Egypt 's", tokens);
  EXPECT_FALSE(tokens[1].spaced);
  EXPECT_THAT(texts("in 's-Hertogenbosch 's , 's"),
              ElementsAre("in", "'", "s", "-", "Hertogenbosch", "'s", ",", "'", "s"));
}

/// The tokens that no blank stands before.
std::vector<std::string> joined(std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, tokens);
  std::vector<std::string> out;
  for (const Token& token : tokens)
    if (!token.spaced) out.emplace_back(token.range().of(text));
  return out;
}

TEST(Tokenize, takes_a_compound_that_was_cut_into_words_as_one_without_blanks) {
  EXPECT_THAT(joined("On Friday , a 26 - year - old died , in a high - speed chase - He ran"),
              ElementsAre("On", "-", "year", "-", "old", "-", "speed"));
  EXPECT_THAT(joined("Hurt , in a hit - and - run crash ."),
              ElementsAre("Hurt", "-", "and", "-", "run"));
}

TEST(Tokenize, leaves_dashes_apart_where_the_text_is_whole_or_has_hyphens) {
  EXPECT_THAT(joined("The mayor - who left - died, at 40, in a crash"),
              ElementsAre("The", ",", ","));
  EXPECT_THAT(joined("The mayor - who left - died , in a high-speed chase"),
              ElementsAre("The", "-", "speed"));
  EXPECT_THAT(joined("The event - now sold out - is on Friday , it said ."), ElementsAre("The"));
}

TEST(Tokenize, takes_a_bracket_that_is_spelt_out_as_a_mark) {
  EXPECT_THAT(texts("NATO -LRB- Brussels -RRB- met"),
              ElementsAre("NATO", "-LRB-", "Brussels", "-RRB-", "met"));
  std::vector<Token> tokens;
  tokenize("-LRB- x", tokens);
  EXPECT_EQ(tokens[0].kind, TokenKind::punctuation);
}

TEST(Tokenize, takes_accented_and_other_letters_as_words) {
  EXPECT_THAT(texts("Élan São 東京"), ElementsAre("Élan", "São", "東京"));
  EXPECT_TRUE(tokens_of("Élan")[0].capitalised);
}

TEST(Tokenize, knows_capitals_of_all_latin_letters) {
  for (const char* word : {"Ångström", "Łódź", "Šarūnas", "Čapek", "Żary", "İzmir", "Ľubica",
                           "Ťažký", "Ÿ", "Ăn", "Ștefan", "Đặng", "Ưng", "Ếch", "Əliyev"})
    EXPECT_TRUE(tokens_of(word)[0].capitalised) << word;
  for (const char* word :
       {"ångström", "łoś", "šarūnas", "čapek", "żaba", "ızmir", "ľubica", "ťažký", "ÿ", "ăn",
        "ștefan", "đặng", "ưng", "ếch", "əliyev", "ß", "ŉ", "ĸ"})
    EXPECT_FALSE(tokens_of(word)[0].capitalised) << word;
}

TEST(Tokenize, takes_a_name_behind_a_joined_article_as_capitalised) {
  for (const char* word : {"d'Este", "l’Aquila", "D'Este"})
    EXPECT_TRUE(tokens_of(word)[0].capitalised) << word;
  for (const char* word : {"eBay", "o'clock", "don'T"})
    EXPECT_FALSE(tokens_of(word)[0].capitalised) << word;
}

TEST(Tokenize, takes_no_break_and_narrow_spaces_as_spaces) {
  const auto tokens = tokens_of("July\u00A011\u202F2023");
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_TRUE(tokens[1].spaced);
  EXPECT_TRUE(tokens[2].spaced);
}

TEST(Tokenize, takes_what_a_lost_character_left_as_a_space) {
  EXPECT_THAT(texts("a\uFFFDbill\uFFFDTuesday"), ElementsAre("a", "bill", "Tuesday"));
}

TEST(Tokenize, marks_case) {
  const auto tokens = tokens_of("Paris NATO u A");
  EXPECT_TRUE(tokens[0].capitalised);
  EXPECT_FALSE(tokens[0].all_caps);
  EXPECT_TRUE(tokens[1].all_caps);
  EXPECT_FALSE(tokens[2].capitalised);
  EXPECT_FALSE(tokens[3].all_caps);
}

TEST(Tokenize, marks_lines_and_blocks) {
  const auto tokens = tokens_of("a b\nc\n \nd");
  EXPECT_TRUE(tokens[0].block_start && tokens[0].line_start);
  EXPECT_FALSE(tokens[1].line_start);
  EXPECT_TRUE(tokens[2].line_start && !tokens[2].block_start);
  EXPECT_TRUE(tokens[3].block_start);
}

TEST(Tokenize, hashes_like_the_word_table) {
  const std::string_view text = "O’CLOCK";
  EXPECT_EQ(tokens_of(text)[0].hash, fold_hash("o'clock"));
  EXPECT_TRUE(equal_folded(text, "o'clock"));
  EXPECT_FALSE(equal_folded("o'cloc", "o'clock"));
  EXPECT_FALSE(equal_folded("o'clocks", "o'clock"));
  EXPECT_TRUE(equal_folded("’S", "'s"));
  EXPECT_FALSE(equal_folded("’s", "s"));
  EXPECT_FALSE(equal_folded("clock", ""));
}

TEST(WordTable, finds_words_by_token_and_by_text) {
  using Table = WordTable<int>;
  constexpr std::array<Table::Entry, 2> k_entries{{{"may", 5}, {"june", 6}}};
  const Table table{k_entries};
  const std::string_view text = "May";
  ASSERT_NE(table.find(tokens_of(text)[0], text), nullptr);
  EXPECT_EQ(*table.find("JUNE"), 6);
  EXPECT_EQ(table.find("july"), nullptr);
}

TEST(WordTable, finds_all_tokens_as_one_by_one) {
  using Table = WordTable<int>;
  constexpr std::array<Table::Entry, 3> k_entries{{{"may", 5}, {"june", 6}, {"in", 1}}};
  const Table table{k_entries};
  std::string text;
  for (int times = 0; times < 10; ++times) text += "In May, not in JUNE; ";
  const std::vector<Token> tokens = tokens_of(text);
  std::vector<const int*> found;
  table.find_all(tokens, text, found);
  ASSERT_EQ(found.size(), tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at)
    EXPECT_EQ(found[at], table.find(tokens[at], text)) << at;
}

TEST(WordTable, tells_words_of_one_hash_apart) {
  const std::string text = "abc xyz";
  std::vector<Token> tokens = tokens_of(text);
  tokens[1].hash = tokens[0].hash;
  using Table = WordTable<int>;
  constexpr std::array<Table::Entry, 1> k_entries{{{"abc", 1}}};
  const Table table{k_entries};
  std::vector<const int*> found;
  table.find_all(tokens, text, found);
  EXPECT_NE(found[0], nullptr);
  EXPECT_EQ(found[1], nullptr);
}

TEST(Tokenize, covers_any_bytes_in_order_without_overlap) {
  std::mt19937 random{7};
  const std::string alphabet = "aZ9 .'\n\xE2\x80\x99\xC3\xA9\xFF\x80\xF0";
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto left = random() % 40; left > 0; --left) text += alphabet[random() % alphabet.size()];
    std::uint32_t end = 0;
    for (const Token& token : tokens_of(text)) {
      ASSERT_LE(end, token.begin);
      ASSERT_LT(token.begin, token.end);
      ASSERT_LE(token.end, text.size());
      end = token.end;
    }
  }
}

}  // namespace
}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#include "expressions.hpp"
#include "grammar/grammar.hpp"
#include "grammar/items.hpp"
#include "grammar/matcher.hpp"
#include "tense/tense.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace dateline::temporal {
namespace {

bool on_border(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// Words of the grammar and noise, at random.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> k_words{"the",     "May",     "5",       "of",
                                                "last",    "year",    "-",       ",",
                                                ".",       "2023",    "two",     "and",
                                                "half",    "ago",     "early",   "days",
                                                "Tuesday", "at",      "7",       ":",
                                                "30",      "p.m.",    "'",       "90",
                                                "s",       "end",     "quarter", "first",
                                                "next",    "\n\n",    "\n",      "/",
                                                "BC",      "é",       "’",       "noon",
                                                "every",   "99999",   "31",      "February",
                                                "will",    "was",     "per",     "same",
                                                "over",    "before",  "(",       "2004",
                                                "to",      "from",    "until",   "a",
                                                "couple",  "Easter",  "\xFF",    "$",
                                                "week",    "weeks",   "ended",   "starting",
                                                "that",    "fall",    "31st",    "June",
                                                "am",      "Eastern", "1.3",     "billion",
                                                "minutes", "Sunday",  "night",   "tomorrow",
                                                "a year",  "earlier", "than",    "of that month",
                                                "weekend", "past",    "since",   "in",
                                                "BC0"};
  std::string text;
  for (auto left = random() % 40; left > 0; --left) {
    text += k_words[random() % k_words.size()];
    if (random() % 5 != 0) text += ' ';
  }
  return text;
}

std::string described(const std::vector<Timex>& timexes) {
  std::string result;
  for (const Timex& timex : timexes)
    result += std::to_string(timex.range.begin) + "-" + std::to_string(timex.range.end) + " " +
              timex.value + (timex.span ? to_edtf(*timex.span) : "") + "\n";
  return result;
}

/// What a TIMEX3 value may look like; X stands for what is not known.
bool parses(std::string_view value) {
  if (value.ends_with("_REF"))
    return value == "PAST_REF" || value == "PRESENT_REF" || value == "FUTURE_REF";
  if (value.starts_with("BC")) value.remove_prefix(2);
  constexpr std::string_view k_letters = "PTWQHXMOAFEVNISUYDCLGR";
  for (const char c : value) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit && c != '-' && c != ':' && c != '.' && k_letters.find(c) == std::string_view::npos)
      return false;
  }
  if (value.starts_with("P")) return value.size() >= 3;
  const std::size_t date = std::min(value.find('T'), value.size());
  return date >= 2 && date <= 11 && value.front() != '-' && value.back() != '-';
}

TEST(TagProperties, ranges_lie_in_the_text_in_order_on_borders) {
  std::mt19937 random{11};
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random_text(random);
    const Reference against = round % 3 == 0 ? Reference{} : reference();
    const auto timexes = tag(text, against);
    std::uint32_t end = 0;
    for (const Timex& timex : timexes) {
      ASSERT_LE(end, timex.range.begin) << text;
      ASSERT_LT(timex.range.begin, timex.range.end) << text;
      ASSERT_LE(timex.range.end, text.size()) << text;
      ASSERT_TRUE(on_border(text, timex.range.begin) && on_border(text, timex.range.end)) << text;
      ASSERT_TRUE(parses(timex.value)) << timex.rule << " " << timex.value << ": " << text;
      ASSERT_FALSE(timex.rule.empty());
      if (timex.span && timex.span->begin.earliest && timex.span->begin.latest) {
        ASSERT_LE(*timex.span->begin.earliest, *timex.span->begin.latest) << text;
      }
      end = timex.range.end;
    }
    ASSERT_EQ(described(timexes), described(tag(text, against))) << text;
  }
}

std::uint64_t steps_of(const std::string& text) {
  const language::Document document = language::analyse(text);
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  std::uint64_t steps = 0;
  static_cast<void>(find_matches(grammar, document, items, &steps));
  return steps;
}

TEST(TagProperties, cost_is_linear_on_hostile_text) {
  for (const std::string_view unit : {"May ", "the ", "1 ", "12:", "last ", "two hundred ", "a of ",
                                      "1,000,", "twenty-", "early in the "}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    const std::uint64_t once = steps_of(text);
    const std::uint64_t twice = steps_of(text + text);
    EXPECT_LE(twice, 2 * once + 1000) << unit;
    EXPECT_LE(once, 25 * text.size()) << unit;
    static_cast<void>(tag(text, reference()));
  }
}

TEST(TagProperties, stands_a_megabyte_of_digits_and_of_one_word) {
  EXPECT_LE(tag(std::string(1'000'000, '7'), reference()).size(), 1U);
  EXPECT_TRUE(tag(std::string(1'000'000, 'x'), reference()).empty());
}

/// Where the expressions lie, from `offset` on; without those that only a story of the past has.
std::vector<ByteRange> recognised(std::string_view text, std::uint32_t offset = 0) {
  std::vector<ByteRange> result;
  for (const Timex& timex : tag(text, reference()))
    if (!timex.rule.starts_with("story_"))
      result.push_back({timex.range.begin + offset, timex.range.end + offset});
  return result;
}

/// Longer than a post, which leaves words out and is read otherwise.
std::string random_article(std::mt19937& random) {
  std::string text;
  while (text.size() <= k_post) text += random_text(random) + ". ";
  return text;
}

/// The fastest of three runs, in processor time: on a busy machine a long run waits for others.
std::clock_t time_of(const std::string& text) {
  auto best = std::numeric_limits<std::clock_t>::max();
  for (int run = 0; run < 3; ++run) {
    const std::clock_t begin = std::clock();
    static_cast<void>(tag(text, reference()));
    best = std::min(best, std::clock() - begin);
  }
  return best;
}

TEST(TagProperties, a_sentence_without_end_costs_no_more_by_the_word) {
  constexpr std::clock_t k_times =
      32;  // eight times the text: 64 where each word looks back at all
  for (const std::string_view words :
       {"will meet on Monday ", "due on Monday but ", "by Monday "}) {
    std::string text;
    while (text.size() < 50'000) text += words;
    std::string longer;
    while (longer.size() < 8 * text.size()) longer += text;
    EXPECT_LT(time_of(longer), k_times * time_of(text)) << words;
  }
}

TEST(TagProperties, articles_side_by_side_are_recognised_as_each_alone) {
  std::mt19937 random{23};
  for (int round = 0; round < 400; ++round) {
    const std::string first = random_article(random);
    const std::string second = random_article(random);
    auto apart = recognised(first);
    const auto rest = recognised(second, static_cast<std::uint32_t>(first.size() + 2));
    apart.insert(apart.end(), rest.begin(), rest.end());
    std::string both = first;
    both.append("\n\n").append(second);
    ASSERT_EQ(recognised(both), apart) << both;
  }
}

TEST(TagProperties, every_expression_has_its_reason) {
  std::mt19937 random{29};
  for (int round = 0; round < 1000; ++round) {
    const std::string text = random_text(random);
    const Reference against = round % 3 == 0 ? Reference{} : reference();
    for (const Timex& timex : tag(text, against, {.explain = true}))
      ASSERT_FALSE(timex.why.empty()) << timex.rule << ": " << text;
  }
}

TEST(TagProperties, paragraphs_do_not_change_what_is_recognised) {
  const std::string first = "They met on 3 May 2021 in Oslo.";
  const std::string second = "The deal ends in two years, on Friday.";
  const auto one = tag(first, reference());
  const auto two = tag(second, reference());
  const auto both = tag(first + "\n\n" + second, reference());
  ASSERT_EQ(both.size(), one.size() + two.size());
  for (std::size_t i = 0; i < two.size(); ++i)
    EXPECT_EQ(both[one.size() + i].range.begin, two[i].range.begin + first.size() + 2);
}

}  // namespace
}  // namespace dateline::temporal

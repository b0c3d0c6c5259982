// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "grammar/grammar.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>

namespace dateline::temporal {

void PrintTo(const Rule& rule, std::ostream* out) { *out << rule.name; }

namespace {

Reference published() {
  Reference result;
  result.published = published_from_iso("2023-07-10T14:19+09:00");
  return result;
}

class RuleExample : public ::testing::TestWithParam<Rule> {};

/// Each rule's own example: the rule takes what stands in brackets and gives the value.
TEST_P(RuleExample, holds) {
  const Rule& rule = GetParam();
  std::string text(rule.example);
  const std::size_t begin = text.find('[');
  ASSERT_NE(begin, std::string::npos) << rule.example;
  text.erase(begin, 1);
  const std::size_t end = text.find(']');
  ASSERT_NE(end, std::string::npos) << rule.example;
  text.erase(end, 1);
  std::string seen;
  for (const Timex& timex : tag(text, published())) {
    seen += "[" + std::string(timex.range.of(text)) + "] " + timex.value + " by " +
            std::string(timex.rule) + "; ";
    if (timex.range !=
        ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)})
      continue;
    EXPECT_EQ(timex.rule, rule.name);
    EXPECT_EQ(timex.value, rule.value);
    return;
  }
  FAIL() << rule.example << " gave " << seen;
}

/// Wherever the text breaks off, no more of it is read: what lies behind a rule's words is asked
/// for in many places. Sanitized builds check each look.
TEST_P(RuleExample, may_break_off_anywhere) {
  std::string text(GetParam().example);
  std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
  for (std::size_t end = 0; end < text.size(); ++end)
    for (const Timex& timex : tag(std::string_view(text).substr(0, end), published()))
      EXPECT_LE(timex.range.end, end) << text;
}

std::vector<Rule> rules_with_examples() {
  std::vector<Rule> result;
  for (const Rule& rule : Grammar::instance().rules())
    if (!rule.example.empty()) result.push_back(rule);
  return result;
}

INSTANTIATE_TEST_SUITE_P(All, RuleExample, ::testing::ValuesIn(rules_with_examples()),
                         [](const auto& named) { return std::string(named.param.name); });

TEST(Rules, have_distinct_names_and_an_example_unless_they_match_nothing) {
  std::vector<std::string_view> names;
  for (const Rule& rule : Grammar::instance().rules()) {
    EXPECT_EQ(std::find(names.begin(), names.end(), rule.name), names.end()) << rule.name;
    names.push_back(rule.name);
    // What only counts in stories of the past has its examples in narrative_test.
    // What heads the lines of a live report has them in forms_clock_test.
    const bool elsewhere = rule.meaning == Meaning::nothing || rule.guard == Guard::story ||
                           rule.guard == Guard::clock_heading;
    EXPECT_EQ(rule.example.empty(), elsewhere) << rule.name;
  }
}

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

#include "calendars/holidays.hpp"

#include <string>

namespace dateline::temporal {

namespace {

/// The names of the holiday table as one pattern that tells which of them it was.
std::string pattern_of_holidays() {
  std::string pattern;
  for (std::size_t i = 0; i < holidays().size(); ++i) {
    if (!pattern.empty()) pattern += " | ";
    pattern += "(" + std::string(holidays()[i].names) + ") {holiday=" + std::to_string(i) + "}";
  }
  return pattern;
}

std::vector<Rule> all_rules() {
  std::vector<Rule> rules;
  for (const auto& table : {nothing_rules(), date_rules(), clock_rules(), relative_rules(),
                            duration_rules(), set_rules(), other_rules()})
    rules.insert(rules.end(), table.begin(), table.end());
  return rules;
}

std::vector<Macro> all_macros(std::string_view holiday_pattern) {
  std::vector<Macro> result(macros().begin(), macros().end());
  result.push_back({"holiday", holiday_pattern});
  return result;
}

}  // namespace

Grammar::Grammar()
    : rules_(all_rules()), holiday_pattern_(pattern_of_holidays()),
      macros_(all_macros(holiday_pattern_)),
      network_(macros_, [this](std::string_view word) { return vocabulary_.literal(word); }) {
  for (std::uint32_t rule = 0; rule < rules_.size(); ++rule)
    network_.add(rule, rules_[rule].pattern);
  vocabulary_.seal();
  automaton_ = std::make_unique<Automaton>(network_, vocabulary_.symbols());
  lookahead_ = std::make_unique<Lookahead>(network_, vocabulary_.symbols());
}

const Grammar& Grammar::instance() {
  static const Grammar grammar;
  return grammar;
}

}  // namespace dateline::temporal

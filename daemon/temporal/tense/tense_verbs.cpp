// SPDX-License-Identifier: Apache-2.0
#include "tense/verb_tables.hpp"

#include <vector>

namespace dateline::temporal {

namespace {

std::vector<VerbTable::Entry> all_verbs() {
  std::vector<VerbTable::Entry> all;
  for (const auto part : {past_verbs(), ahead_verbs(), linked_verbs()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

Verb verb_kind(const language::Token& token, std::string_view text) noexcept {
  static const VerbTable table{all_verbs()};
  const Verb* found = token.is_word() ? table.find(token, text) : nullptr;
  return found == nullptr ? Verb::none : *found;
}

}  // namespace dateline::temporal

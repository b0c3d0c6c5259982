// SPDX-License-Identifier: Apache-2.0
#include "lexicon/guard_words.hpp"

#include "lexicon/cue_tables.hpp"

#include <vector>

namespace dateline::temporal {

namespace {

using ShortTable = language::WordTable<bool>;
constexpr ShortTable::Entry k_short[] = {
    {"jan", true},  {"feb", true},   {"mar", true},  {"apr", true}, {"jun", true},  {"jul", true},
    {"aug", true},  {"sep", true},   {"sept", true}, {"oct", true}, {"nov", true},  {"dec", true},
    {"mon", true},  {"tue", true},   {"tues", true}, {"wed", true}, {"weds", true}, {"thu", true},
    {"thur", true}, {"thurs", true}, {"fri", true},  {"sat", true}, {"sun", true},
};

constexpr ShortTable::Entry k_zone_words[] = {
    {"wet", true}, {"west", true}, {"met", true}, {"art", true}, {"cat", true},
    {"eat", true}, {"wat", true},  {"pet", true}, {"cot", true}, {"est", true},
    {"ist", true}, {"et", true},   {"ct", true},  {"mt", true},  {"pt", true},
};

constexpr ShortTable::Entry k_with_year[] = {
    {"born", true}, {"built", true}, {"dated", true}, {"era", true},   {"founded", true},
    {"like", true}, {"model", true}, {"old", true},   {"style", true}, {"vintage", true},
};

std::vector<CueTable::Entry> all_cues() {
  std::vector<CueTable::Entry> all;
  for (const auto part : {cues_of_amounts(), cues_of_phrases()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

Cue cue_of(const language::Token& token, std::string_view text) noexcept {
  static const CueTable table{all_cues()};
  const Cue* found = table.find(token, text);
  return found == nullptr ? Cue::none : *found;
}

bool cue_is_short(const language::Token& token, std::string_view text) noexcept {
  static const ShortTable table{k_short};
  return table.find(token, text) != nullptr;
}

bool is_zone_or_word(const language::Token& token, std::string_view text) noexcept {
  static const ShortTable table{k_zone_words};
  return table.find(token, text) != nullptr;
}

bool goes_with_year(const language::Token& token, std::string_view text) noexcept {
  static const ShortTable table{k_with_year};
  return table.find(token, text) != nullptr;
}

}  // namespace dateline::temporal

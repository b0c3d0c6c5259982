// SPDX-License-Identifier: Apache-2.0
#include "lexicon/uses.hpp"

#include "language/word_table.hpp"
#include "lexicon/morphology.hpp"
#include "lexicon/split.hpp"

#include <deque>
#include <string>
#include <unordered_map>

namespace dateline::events {
namespace {

/// The tables, built once and then only read.
class Uses {
 public:
  Uses() : nouns_({}) {
    std::unordered_map<std::string_view, Fields> nouns;
    for (const FieldRow& row : field_rows()) {
      const Fields bit = bit_of(row.field);
      for_each_part(row.nouns, ' ', [&](std::string_view noun) {
        nouns[noun] |= bit;
        nouns[plurals_.emplace_back(with_s(noun))] |= bit;
      });
    }
    for (const UseRow& row : use_rows()) {
      const Use use{row.kind, mask_of(row.who), row.link, mask_of(row.what)};
      for_each_part(row.verbs, ' ', [&](std::string_view verb) { verbs_[verb].push_back(use); });
    }
    for (const NounUseRow& row : noun_use_rows()) {
      const NounUse use{&row, mask_of(row.before), mask_of(row.behind)};
      for_each_part(row.nouns, ' ',
                    [&](std::string_view noun) { noun_uses_[noun].push_back(use); });
    }
    std::vector<language::WordTable<Fields>::Entry> entries;
    entries.reserve(nouns.size());
    for (const auto& [noun, fields] : nouns) entries.push_back({noun, fields});
    nouns_ = language::WordTable<Fields>{entries};
  }

  [[nodiscard]] Fields named(std::string_view field) const {
    const auto known = bits_.find(field);
    return known == bits_.end() ? Fields{} : known->second;
  }
  [[nodiscard]] Fields of(std::string_view noun) const noexcept {
    const Fields* found = nouns_.find(noun);
    return found == nullptr ? Fields{} : *found;
  }
  [[nodiscard]] const std::vector<Use>* of_verb(std::string_view verb) const {
    const auto known = verbs_.find(verb);
    return known == verbs_.end() ? nullptr : &known->second;
  }
  [[nodiscard]] const std::vector<NounUse>* of_noun(std::string_view noun) const {
    const auto known = noun_uses_.find(noun);
    return known == noun_uses_.end() ? nullptr : &known->second;
  }

 private:
  Fields bit_of(std::string_view field) {
    const auto [known, fresh] = bits_.try_emplace(field);
    if (fresh) known->second.set(bits_.size() - 1);
    return known->second;
  }
  Fields mask_of(std::string_view fields) {
    Fields mask;
    for_each_part(fields, ' ', [&](std::string_view field) { mask |= bit_of(field); });
    return mask;
  }

  std::unordered_map<std::string_view, Fields> bits_;  ///< by field
  std::unordered_map<std::string_view, std::vector<Use>> verbs_;
  std::unordered_map<std::string_view, std::vector<NounUse>> noun_uses_;
  std::deque<std::string> plurals_;
  language::WordTable<Fields> nouns_;
};

const Uses& uses() {
  static const Uses instance;
  return instance;
}

}  // namespace

Fields field_named(std::string_view name) { return uses().named(name); }
Fields fields_of(std::string_view noun) noexcept { return uses().of(noun); }
const std::vector<Use>* uses_of(std::string_view verb) { return uses().of_verb(verb); }
const std::vector<NounUse>* uses_of_noun(std::string_view noun) { return uses().of_noun(noun); }

}  // namespace dateline::events

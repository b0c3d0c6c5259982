// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

#include "language/word_table.hpp"
#include "lexicon/morphology.hpp"
#include "lexicon/split.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

/// The tables with all inflected forms, built once and then only read.
class Lexicon {
 public:
  Lexicon() : table_({}) {
    add_classes();
    for_each_part(firm_words(), ' ',
                  [&](std::string_view word) { entry(word).again = Again::firm; });
    for_each_part(product_words(), ' ', [&](std::string_view word) {
      entry(word).again = Again::product;
      entry(word).thing = true;
      entry(keep(std::string{word} + "s")).again = Again::product;
    });
    for_each_part(thing_words(), ' ', [&](std::string_view word) { entry(word).thing = true; });
    add_verbs();
    add_nouns();
    for (const ThemeRow& row : theme_rows())
      for_each_part(row.nouns, ' ', [&](std::string_view word) { entry(word).theme = row.kind; });
    for (const GovernorRow& row : governor_rows()) entry(row.word).governor = &row;
    add_phrases();
    add_noun_uses();
    add_compounds();
    std::vector<language::WordTable<const Entry*>::Entry> entries;
    entries.reserve(by_word_.size());
    for (const auto& [word, value] : by_word_) entries.push_back({word, value});
    table_ = language::WordTable<const Entry*>{entries};
  }

  [[nodiscard]] const language::WordTable<const Entry*>& table() const noexcept { return table_; }
  [[nodiscard]] const Entry& compound(const Entry& noun, std::string_view before) const noexcept {
    const auto known = compounds_.find(&noun);
    if (known == compounds_.end()) return noun;
    for (const auto& [word, value] : known->second)
      if (language::equal_folded(before, word)) return *value;
    return noun;
  }

 private:
  std::string_view keep(std::string text) { return strings_.emplace_back(std::move(text)); }
  Entry& entry(std::string_view word) {
    const auto [known, fresh] = by_word_.try_emplace(word, nullptr);
    if (fresh) known->second = &entries_.emplace_back();
    return *known->second;
  }

  void add_classes() {
    for (const ClassRow& row : class_rows())
      for_each_part(row.words, ' ',
                    [&](std::string_view word) { entry(word).classes |= row.classes; });
  }

  void add_form(std::string_view word, const VerbSense& sense, VerbForm form) {
    Entry& value = entry(word);
    if (value.verb != nullptr && value.verb != &sense) return;
    value.verb = &sense;
    value.forms = static_cast<std::uint8_t>(value.forms | form);
  }

  static std::unordered_map<std::string_view, std::string_view> irregular() {
    std::unordered_map<std::string_view, std::string_view> rows;
    for (const IrregularRow& row : irregular_rows())
      rows.emplace(row.substr(0, row.find(' ')), row.substr(row.find(' ') + 1));
    return rows;
  }

  static std::unordered_set<std::string_view> words_of(std::span<const std::string_view> rows) {
    std::unordered_set<std::string_view> words;
    for (const std::string_view row : rows)
      for_each_part(row, ' ', [&](std::string_view word) { words.insert(word); });
    return words;
  }

  void add_verbs() {
    const auto irregulars = irregular();
    std::unordered_map<std::string_view, bool> doubling;
    for_each_part(doubling_verbs(), ' ', [&](std::string_view word) { doubling[word] = true; });
    std::unordered_map<std::string_view, const GovernorRow*> governors;
    for (const GovernorRow& row : governor_rows()) governors.emplace(row.word, &row);
    const auto wide = words_of(std::array{wide_verbs()});
    const auto lasting = words_of(lasting_verbs());
    const auto stances = words_of(stance_verbs());
    const auto intransitive = words_of(intransitive_verbs());
    const auto transitive = words_of(transitive_verbs());
    const auto performative = words_of(performative_verbs());
    for (const VerbRow& row : verb_rows()) {
      for_each_part(row.lemmas, ' ', [&](std::string_view lemma) {
        if (entry(lemma).verb != nullptr && (entry(lemma).forms & k_base) != 0) return;
        VerbSense& sense = verbs_.emplace_back();
        sense = {lemma, row.kind, row.action, {}, {}, nullptr, row.nature};
        sense.lasting = lasting.contains(lemma);
        sense.stance = stances.contains(lemma);
        sense.intransitive = intransitive.contains(lemma);
        sense.transitive = transitive.contains(lemma);
        sense.performative = performative.contains(lemma);
        sense.wide = wide.contains(lemma);
        sense.uses = uses_of(lemma);
        if (const auto found = governors.find(lemma); found != governors.end())
          sense.governor = found->second;
        Inflections forms = inflect(lemma, short_stem(lemma) || doubling.contains(lemma));
        if (const auto found = irregulars.find(lemma); found != irregulars.end()) {
          const std::string_view rest = found->second;
          forms.past = rest.substr(0, rest.find(' '));
          forms.participle = rest.find(' ') == rest.npos
                                 ? forms.past
                                 : std::string{rest.substr(rest.find(' ') + 1)};
        }
        add_inflected(sense, forms);
        add_other_spelling(sense, lemma, doubling.contains(lemma));
      });
    }
  }

  /// "canceled" beside "cancelled", "organise" beside "organize".
  void add_other_spelling(const VerbSense& sense, std::string_view lemma, bool doubles) {
    constexpr std::string_view k_ize = "ize";
    if (doubles && lemma.ends_with('l')) return add_forms(sense, inflect(lemma, false));
    if (!lemma.ends_with(k_ize)) return;
    const std::string other =
        std::string{lemma.substr(0, lemma.size() - k_ize.size())} + std::string{"ise"};
    if (entry(keep(other)).verb != nullptr) return;
    add_form(keep(other), sense, k_base);
    add_forms(sense, inflect(other, false));
  }

  void add_inflected(VerbSense& sense, const Inflections& forms) {
    if (entry(sense.lemma).is(k_be | k_have | k_do)) return;
    sense.third = keep(forms.third);
    sense.past = keep(forms.past);
    add_form(sense.lemma, sense, k_base);
    add_forms(sense, forms);
  }

  void add_forms(const VerbSense& sense, const Inflections& forms) {
    add_form(keep(forms.third), sense, k_third);
    add_form(keep(forms.past), sense, k_past);
    add_form(keep(forms.participle), sense, k_participle);
    add_form(keep(forms.ing), sense, k_ing);
  }

  void add_nouns() {
    const auto lasting = words_of(lasting_nouns());
    for (const NounRow& row : noun_rows()) {
      for_each_part(row.lemmas, ' ', [&](std::string_view lemma) {
        if (entry(lemma).noun != nullptr) return;
        NounSense sense{lemma, row.kind, row.action, false, lasting.contains(lemma)};
        entry(lemma).noun = &nouns_.emplace_back(sense);
        sense.plural = true;
        const std::string_view plural = keep(with_s(lemma));
        if (entry(plural).noun == nullptr) entry(plural).noun = &nouns_.emplace_back(sense);
      });
    }
  }

  void add_phrases() {
    for (const PhraseRow& row : phrase_rows()) {
      VerbSense* base = nullptr;
      for (VerbSense& sense : verbs_)
        if (sense.lemma == row.lemma) base = &sense;
      if (base == nullptr) continue;
      std::vector<PhraseSense>& phrases = phrases_[row.lemma];
      base->phrases = &phrases;
      VerbSense& sense = phrase_senses_.emplace_back(*base);
      sense.kind = row.kind;
      sense.action = row.action;
      sense.nature = row.nature;
      sense.wide = false;
      sense.lasting = sense.lasting && !row.once;
      sense.uses = uses_of(phrase_key(row));
      sense.open_phrase = row.open;
      sense.timed = row.timed;
      sense.timeless = row.timeless;
      phrases.push_back({row.rest, &sense});
    }
  }

  /// "break_out".
  static std::string phrase_key(const PhraseRow& row) {
    std::string key = std::string{row.lemma} + '_' + std::string{row.rest};
    std::replace(key.begin(), key.end(), ' ', '_');
    return key;
  }

  /// Behind all others: an entry of a use is that of its noun with another sense.
  void add_noun_uses() {
    std::unordered_set<std::string_view> done;
    for (const NounUseRow& row : noun_use_rows())
      for_each_part(row.nouns, ' ', [&](std::string_view lemma) {
        if (!done.insert(lemma).second) return;
        for (const std::string_view word : {lemma, keep(with_s(lemma))})
          if (entry(word).noun != nullptr) add_turns(entry(word), *uses_of_noun(lemma));
      });
  }

  void add_turns(Entry& noun, const std::vector<NounUse>& uses) {
    std::vector<NounTurn>& turns = turns_.emplace_back();
    for (const NounUse& use : uses) {
      NounSense& sense = nouns_.emplace_back(*noun.noun);
      sense.kind = use.row->kind;
      if (!use.row->action.empty()) sense.action = use.row->action;
      Entry& value = compound_entries_.emplace_back(noun);
      value.noun = &sense;
      turns.push_back({&use, &value});
    }
    noun.turns = &turns;
  }

  /// Likewise.
  void add_compounds() {
    for (const CompoundRow& row : compound_rows()) {
      NounSense sense{row.lemma, row.kind, row.action};
      for (const std::string_view word : {row.lemma, keep(with_s(row.lemma))}) {
        Entry& noun = entry(word);
        noun.compounds = true;
        Entry& value = compound_entries_.emplace_back(noun);
        value.noun = &nouns_.emplace_back(sense);
        value.turns = nullptr;
        for_each_part(row.before, ' ', [&](std::string_view before) {
          compounds_[&noun].emplace_back(before, &value);
        });
        sense.plural = true;
      }
    }
  }

  std::deque<std::string> strings_;
  std::deque<VerbSense> verbs_;
  std::deque<VerbSense> phrase_senses_;
  std::deque<NounSense> nouns_;
  std::deque<Entry> entries_;
  std::unordered_map<std::string_view, Entry*> by_word_;
  std::unordered_map<std::string_view, std::vector<PhraseSense>> phrases_;  ///< by lemma
  std::deque<Entry> compound_entries_;
  std::deque<std::vector<NounTurn>> turns_;
  std::unordered_map<const Entry*, std::vector<std::pair<std::string_view, const Entry*>>>
      compounds_;  ///< by noun: the word before it
  language::WordTable<const Entry*> table_;
};

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

constexpr VerbSense k_any_verb{};
constexpr Entry k_any_base{0, k_base, Again::nothing, &k_any_verb, nullptr, nullptr};
constexpr Entry k_any_past{0, k_past | k_participle, Again::nothing, &k_any_verb, nullptr, nullptr};
constexpr Entry k_any_ing{0, k_ing, Again::nothing, &k_any_verb, nullptr, nullptr};

}  // namespace

const Entry& unknown_verb() noexcept { return k_any_base; }
const Entry& unknown_past() noexcept { return k_any_past; }
const Entry& unknown_ing() noexcept { return k_any_ing; }

const Entry& look_up(const language::Token& token, std::string_view text) noexcept {
  const Entry* const* found = lexicon().table().find(token, text);
  return found == nullptr ? k_no_entry : **found;
}

const Entry& look_up(std::string_view word) noexcept {
  const Entry* const* found = lexicon().table().find(word);
  return found == nullptr ? k_no_entry : **found;
}

TokenEntries::TokenEntries(const language::Document& document) {
  std::vector<const Entry* const*> found;
  lexicon().table().find_all(document.tokens, document.text, found);
  entries_.reserve(found.size());
  for (const Entry* const* each : found) entries_.push_back(each == nullptr ? &k_no_entry : *each);
}

const VerbSense* look_up_phrase(const VerbSense& verb, std::string_view rest) noexcept {
  if (verb.phrases == nullptr) return nullptr;
  for (const PhraseSense& each : *verb.phrases)
    if (language::equal_folded(rest, each.rest)) return each.sense;
  return nullptr;
}

const Entry& in_compound(const Entry& noun, std::string_view before) noexcept {
  return lexicon().compound(noun, before);
}

bool is_rare_action(std::string_view action) noexcept {
  static const WordSet rare = [] {
    std::vector<std::string_view> actions;
    for_each_part(rare_actions(), ' ', [&](std::string_view word) { actions.push_back(word); });
    return WordSet{actions};
  }();
  return rare.holds(action);
}

}  // namespace dateline::events

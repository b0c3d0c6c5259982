// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_features.hpp"

#include "grammar/clause_words.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// The word at `at` as it is written, capitals set aside.
Feature word_at(const TagContext& in, std::size_t at) noexcept {
  return at < in.words.size() ? in.words[at].hash : k_outside;
}

/// What the tables say of a word that is not tagged yet.
Feature kinds_at(const TagContext& in, std::size_t at) noexcept {
  if (at >= in.words.size()) return k_outside;
  const Word& word = in.words[at];
  const Entry& entry = *word.entry;
  const Feature looks = (word.capitalised ? 1U : 0U) | (word.number ? 2U : 0U) |
                        (word.timex >= 0 ? 4U : 0U) | (entry.noun != nullptr ? 8U : 0U) |
                        (word.mark != 0 ? static_cast<Feature>(word.mark) << 8U : 0U);
  return mix(mix(entry.classes, entry.forms), looks);
}

/// The part of speech that a word not tagged yet seems to be of.
enum class Seems : Feature {
  nothing,
  stop,
  comma,
  mark,
  time,
  number,
  determiner,
  possessive,
  subject,
  pronoun,
  to,
  preposition,
  coordinator,
  subordinator,
  auxiliary,
  past,
  present,
  gerund,
  participle,
  adverb,
  name,
  adjective,
  noun,
};

Seems seems_at(const TagContext& in, std::size_t at) noexcept {
  if (at >= in.words.size()) return Seems::nothing;
  const Word& word = in.words[at];
  const std::uint8_t forms = forms_of(word);
  const bool nominal = may_be_noun(word);
  if (word.mark != 0)
    return word.mark == ','                                             ? Seems::comma
           : (word.mark == '.' || word.mark == '?' || word.mark == '!') ? Seems::stop
                                                                        : Seems::mark;
  if (word.timex >= 0) return Seems::time;
  if (word.number || word.is(k_number_word)) return Seems::number;
  if (word.is(k_be | k_have | k_do | k_modal)) return Seems::auxiliary;
  if (word.is(k_to)) return Seems::to;
  if (word.is(k_possessive)) return Seems::possessive;
  if (word.is(k_determiner)) return Seems::determiner;
  if (word.is(k_subject_pronoun)) return Seems::subject;
  if (word.is(k_object_pronoun)) return Seems::pronoun;
  if (word.is(k_coordinator)) return Seems::coordinator;
  if (word.is(k_subordinator | k_relative)) return Seems::subordinator;
  if (word.is(k_preposition)) return Seems::preposition;
  if (word.is(k_adverb)) return Seems::adverb;
  if (word.capitalised) return Seems::name;
  if ((forms & k_past) != 0 && !nominal && !word.is(k_adjective) && (forms & k_base) == 0)
    return Seems::past;
  if ((forms & k_ing) != 0) return Seems::gerund;
  if ((forms & (k_base | k_third)) != 0 && !nominal) return Seems::present;
  if ((forms & k_participle) != 0) return Seems::participle;
  return word.is(k_adjective) ? Seems::adjective : Seems::noun;
}

/// Tags of the words before, the nearest first.
Feature tag_before(const TagContext& in, std::size_t at, std::size_t back) noexcept {
  return at < back ? k_outside : static_cast<Feature>(in.words[at - back].tag) + 1U;
}

// What else than a verb may stand before in the clause: its auxiliary, or what opens it.
constexpr Feature k_auxiliary = 40;
constexpr Feature k_opening = 41;

/// Which verb stands before in the clause.
Feature verb_before(const TagContext& in, std::size_t at) noexcept {
  constexpr std::size_t k_far = 14;
  for (std::size_t i = at; i-- > 0 && at - i <= k_far;) {
    const Word& word = in.words[i];
    if (word.tag == Tag::mark) return 0;
    if (word.tag == Tag::subordinator || word.tag == Tag::relative) return k_opening;
    if (word.tag == Tag::verb) return 1U + word.form;
    if (is_auxiliary(word.tag)) return k_auxiliary;
  }
  return 0;
}

/// Which word behind may be the verb of the clause, before another one begins; not "to cut".
Feature verb_behind(const TagContext& in, std::size_t at) noexcept {
  constexpr std::size_t k_far = 9;
  bool led = false;
  for (std::size_t i = at + 1; i < in.words.size() && i - at <= k_far; ++i) {
    const Word& word = in.words[i];
    if (word.mark != 0) return 1;
    if (word.is(k_be | k_have | k_modal)) return led ? 0 : 2;
    if (word.is(k_coordinator | k_relative) || (word.is(k_subordinator) && i > at + 1)) return 1;
    const std::uint8_t forms = forms_of(word);
    if (!led && (forms & (k_past | k_third)) != 0) return 3U + forms;
    led = word.is(k_to);
  }
  return 0;
}

}  // namespace

VerbFeatures verb_features(const TagContext& in, std::size_t at) noexcept {
  const Word& word = in.words[at];
  const Entry& entry = *word.entry;
  const Feature self = word.hash;
  const Feature tag1 = tag_before(in, at, 1);
  const Feature tag2 = mix(tag1, tag_before(in, at, 2));
  const Feature before = at > 0 ? word_at(in, at - 1) : k_outside;
  const Feature before2 = mix(before, at > 1 ? word_at(in, at - 2) : k_outside);
  const Feature next = word_at(in, at + 1);
  const Feature kinds1 = kinds_at(in, at + 1);
  const Feature kinds2 = mix(kinds1, kinds_at(in, at + 2));
  const Feature clause_before = verb_before(in, at);
  const Feature clause_behind = verb_behind(in, at);
  const Feature clause = mix(clause_before, clause_behind);
  const auto seems1 = static_cast<Feature>(seems_at(in, at + 1));
  const auto seems2 = mix(seems1, static_cast<Feature>(seems_at(in, at + 2)));
  const auto end = static_cast<Feature>(seems_at(in, in.words.size() - 1));
  const Feature many = at > 0 && is_plural(in.words[at - 1]) ? 1U : 0U;
  const std::array<Feature, k_verb_features> all{
      0U,
      self,
      entry.classes,
      ending(word.text, 3),
      mix(word.capitalised ? 1U : 0U, at == 0 ? 1U : 0U),
      tag1,
      tag2,
      before,
      before2,
      at > 0 ? ending(in.words[at - 1].text, 2) : k_outside,
      mix(self, tag1),
      next,
      kinds1,
      kinds2,
      clause_before,
      clause_behind,
      mix(clause, tag1),
      mix(clause, kinds1),
      mix(tag1, seems1),
      mix(tag2, seems1),
      mix(tag1, seems2),
      mix(mix(clause, end), tag1),
      mix(mix(many, tag1), mix(seems1, clause_before)),
      mix(mix(many, tag2), clause),
  };
  const Feature form = mix(entry.forms, ending(word.text, 1));
  VerbFeatures features;
  for (std::size_t i = 0; i < all.size(); ++i)
    features[i] = mix(mix(form, static_cast<Feature>(i)), all[i]);
  return features;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "merging/told.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "merging/article_names.hpp"
#include "merging/clause_stems.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

// Actions that make true what they tell of.
constexpr std::array<std::string_view, 4> k_performing{"agree", "announce", "confirm", "decide"};
// Kinds of what can be done by saying so.
constexpr std::array<std::string_view, 8> k_done{"appointment", "business", "coercion", "deal",
                                                 "death",       "product",  "results",  "sanction"};

// Kinds of what is done with others, or said of others, all day long.
constexpr std::array<std::string_view, 4> k_crowded_kinds{"meeting", "statement", "request",
                                                          "accusation"};
// Kinds whose actions are too common for a town.
constexpr std::array<std::string_view, 3> k_common_kinds{"other", "change", "market"};

constexpr std::array<std::string_view, 7> k_passive{"was", "were", "been", "be",
                                                    "is",  "are",  "being"};

/// The word before `at`, if it ends a word there.
std::string_view word_before(std::string_view text, std::size_t at) {
  if (at < 2 || at > text.size()) return {};
  const std::size_t begin = text.rfind(' ', at - 2) + 1;  // npos + 1 is 0
  return text.substr(begin, at - 1 - begin);
}

/// The word after the one that begins at `at`.
std::string_view word_after(std::string_view text, std::size_t at) {
  const std::size_t end = text.find(' ', at);
  if (end == text.npos) return {};
  return text.substr(end + 1, text.find(' ', end + 1) - end - 1);
}

/// "Ines Vidal was unveiled": no product.
bool is_of_person(const Mention& mention) {
  const std::size_t verb = place_of_trigger(mention);
  return verb != mention.what.npos && is_passive(mention.what, verb) &&
         std::any_of(mention.participants.begin(), mention.participants.end(),
                     [&](const Participant& participant) {
                       return participant.type == ParticipantType::person &&
                              mention.what.starts_with(participant.text);
                     });
}

/// Sets what is done by saying so, or to a person, if it is.
void look_through(const Mention& said, std::string_view& action, std::string_view& kind) {
  if (said.kind == "product" && is_of_person(said)) {
    action = "appoint";
    kind = "appointment";
  }
  if (!is_one_of(k_performing, said.action)) return;
  const std::string_view what = said.what;
  bool behind_to = false;
  for (std::size_t at = 0; at < what.size();) {
    const std::size_t end = std::min(what.find(' ', at), what.size());
    const std::string_view word = what.substr(at, end - at);
    at = end + 1;
    if (same_letters(word, said.trigger.text)) continue;
    const Entry& entry = look_up(word);
    const auto take = [&](const auto* sense) {
      if (sense == nullptr || !is_one_of(k_done, sense->kind)) return false;
      action = sense->action;
      kind = sense->kind;
      return true;
    };
    if (take(entry.noun) || (behind_to && take(entry.verb))) return;
    behind_to = word == "to";
  }
}

}  // namespace

Strength strength_of(std::string_view action, std::string_view kind) {
  if (is_rare_action(action)) return Strength::rare;
  if (is_rare_action(merge_class(action))) return Strength::usual;
  if (is_one_of(k_crowded_kinds, kind)) return Strength::crowded;
  return is_one_of(k_common_kinds, kind) ? Strength::common : Strength::usual;
}

Told::Told(const Mention& said)
    : mention(said), action(said.action), kind(said.kind), arguments(shared_arguments(said)),
      names(short_names(said)) {
  look_through(said, action, kind);
  strength = strength_of(action, kind);
}

const std::vector<std::string>& Told::stems() const {
  if (!stems_) stems_ = clause_stems(mention);
  return *stems_;
}

bool is_passive(std::string_view what, std::size_t verb) {
  if (what.substr(verb, what.find(' ', verb) - verb).ends_with("ing")) return false;
  const std::string_view before = word_before(what, verb);
  if (is_one_of(k_passive, before)) return true;
  const std::string_view after = word_after(what, verb);
  return after.empty() || look_up(after).is(k_preposition);
}

std::size_t place_of_trigger(const Mention& mention) {
  const std::string_view what = mention.what;
  for (std::size_t at = 0; at < what.size();) {
    const std::size_t end = std::min(what.find(' ', at), what.size());
    const std::string_view word = what.substr(at, end - at);
    if (same_letters(word, mention.trigger.text)) return at;
    const VerbSense* verb = look_up(word).verb;
    if (verb != nullptr && verb->action == mention.action) return at;
    at = end + 1;
  }
  return what.npos;
}

const NounSense* event_as_subject(const Mention& mention) {
  const std::string_view what = mention.what;
  const std::size_t verb = std::min(place_of_trigger(mention), what.size());
  const NounSense* last = nullptr;
  for (std::size_t at = 0; at < verb;) {
    const std::size_t end = std::min(what.find(' ', at), what.size());
    const std::string_view word = what.substr(at, end - at);
    const Entry& entry = look_up(word);
    if (entry.is(k_preposition)) break;
    const bool names = is_capitalised(word);
    if (last == nullptr || entry.noun != nullptr || !names) last = entry.noun;  // "Hurricane Odile"
    at = end + 1;
  }
  return last;
}

}  // namespace dateline::events

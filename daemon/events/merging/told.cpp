// SPDX-License-Identifier: Apache-2.0
#include "merging/told.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

// Actions that make true what they tell of.
constexpr std::array<std::string_view, 4> k_performing{"agree", "announce", "confirm", "decide"};
// Kinds of what can be done by saying so.
constexpr std::array<std::string_view, 8> k_done{"appointment", "business", "coercion", "deal",
                                                 "death",       "product",  "results",  "sanction"};

template <std::size_t count>
bool among(const std::array<std::string_view, count>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

Told::Told(const Mention& said) : mention(said), action(said.action), kind(said.kind) {
  if (!among(k_performing, said.action)) return;
  const std::string_view what = said.what;
  bool behind_to = false;
  for (std::size_t at = 0; at < what.size();) {
    const std::size_t end = std::min(what.find(' ', at), what.size());
    const std::string_view word = what.substr(at, end - at);
    at = end + 1;
    if (word == said.trigger.text) continue;
    const Entry& entry = look_up(word);
    const auto take = [&](const auto* sense) {
      if (sense == nullptr || !among(k_done, sense->kind)) return false;
      action = sense->action;
      kind = sense->kind;
      return true;
    };
    if (take(entry.noun) || (behind_to && take(entry.verb))) return;
    behind_to = word == "to";
  }
}

std::size_t place_of_trigger(const Mention& mention) {
  const std::string_view what = mention.what;
  for (std::size_t at = 0; at < what.size();) {
    const std::size_t end = std::min(what.find(' ', at), what.size());
    const std::string_view word = what.substr(at, end - at);
    if (word == mention.trigger.text) return at;
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
    const Entry& entry = look_up(what.substr(at, end - at));
    if (entry.is(k_preposition)) break;
    last = entry.noun;
    at = end + 1;
  }
  return last;
}

}  // namespace dateline::events

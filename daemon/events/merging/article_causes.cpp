// SPDX-License-Identifier: Apache-2.0
#include "merging/article_causes.hpp"

#include "language/token.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Classes of the harm that people come to.
constexpr std::array<std::string_view, 2> k_harms{"die", "wound"};

HarmCauses causes_of(std::string_view lemma, std::string_view action) {
  const HarmCauses own = harm_causes_of(lemma);
  return own != k_no_cause ? own : harm_causes_of(action);
}

/// What it tells of by its own word: the crash, they shot him, she was murdered.
HarmCauses causes_told(const Mention& mention) {
  const Entry& entry = look_up(mention.trigger.text);
  std::string_view lemma;
  if (entry.verb != nullptr && entry.verb->action == mention.action) lemma = entry.verb->lemma;
  if (entry.noun != nullptr && entry.noun->action == mention.action) lemma = entry.noun->lemma;
  return causes_of(lemma, mention.action);
}

/// What the nouns of a clause tell of: "died in a crash", "the fire killed", but not what the verb
/// before them makes something else of: "opened fire".
HarmCauses causes_in(std::string_view what) {
  thread_local std::vector<language::Token> tokens;
  tokens.clear();
  language::tokenize(what, tokens);
  HarmCauses causes = k_no_cause;
  std::string_view before;
  bool behind_verb = false;
  for (const language::Token& token : tokens) {
    const std::string_view word = token.range().of(what);
    const Entry& entry = look_up(token, what);
    const Entry& sense = entry.compounds ? in_compound(entry, before) : entry;
    if (sense.noun != nullptr && !behind_verb)
      causes |= causes_of(sense.noun->lemma, sense.noun->action);
    behind_verb = entry.verb != nullptr && entry.noun == nullptr;
    before = word;
  }
  return causes;
}

bool is_harm(const Mention& mention) { return is_one_of(k_harms, merge_class(mention.action)); }

}  // namespace

ArticleCauses::ArticleCauses(std::span<const Mention> mentions) : mentions_(mentions) {
  if (std::none_of(mentions.begin(), mentions.end(),
                   [](const Mention& mention) { return mention.timeline && is_harm(mention); }))
    return;
  sentence_.resize(mentions.size());
  for (std::size_t first = 0; first < mentions.size();) {
    std::size_t end = first;
    HarmCauses told = k_no_cause;
    for (; end < mentions.size() && mentions[end].sentence.range == mentions[first].sentence.range;
         ++end) {
      const HarmCauses causes = causes_told(mentions[end]);
      told |= causes;
      const auto day = mentions[end].when.single_day();
      if (causes != k_no_cause && day) day_.try_emplace(*day, causes).first->second &= causes;
    }
    for (; first < end; ++first) sentence_[first] = told;
  }
}

HarmCauses ArticleCauses::of(std::uint32_t mention) const {
  if (sentence_.empty() || !is_harm(mentions_[mention])) return k_no_cause;
  const HarmCauses said = causes_in(mentions_[mention].what);
  if (said != k_no_cause) return said;
  if (sentence_[mention] != k_no_cause) return sentence_[mention];
  const auto day = mentions_[mention].when.single_day();
  const auto told = day ? day_.find(*day) : day_.end();
  return told != day_.end() && told->second != k_no_cause ? told->second : k_any_cause;
}

}  // namespace dateline::events

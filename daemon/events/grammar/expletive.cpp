// SPDX-License-Identifier: Apache-2.0
#include "grammar/expletive.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_weather = std::to_array<std::string_view>(
    {"rain", "rained", "raining", "rains", "snow", "snowed", "snowing", "snows"});

// What comes to light: "it emerged that".
constexpr auto k_coming_to_light =
    std::to_array<std::string_view>({"appear", "emerge", "happen", "seem", "transpire"});

/// "that" behind the verb, with a time or an adverb between: "it was announced on Monday that".
bool leads_clause(const Parse& parse, std::uint32_t at) noexcept {
  while (may_interrupt(parse.tag(at)) || parse.tag(at) == Tag::preposition) ++at;
  return at < parse.size() && parse.words[at].text == "that" && parse.chunk_at[at] == k_nothing;
}

/// "it is thought the child was hurt": the clause that is thought stands right behind the verb.
bool leads_bare_clause(const Parse& parse, const VerbGroup& group) noexcept {
  const std::uint32_t next = parse.index_of(group) + 1;
  return next < parse.groups.size() && parse.groups[next].finite &&
         parse.groups[next].subject.first == group.range.last;
}

}  // namespace

bool is_it(const Parse& parse, WordRange subject) noexcept {
  return subject.last - subject.first == 1 && parse.tag(subject.first) == Tag::pronoun &&
         language::equal_folded(parse.words[subject.first].text, "it");
}

bool is_expletive(const Parse& parse, const VerbGroup& group) noexcept {
  if (!group.finite || !is_it(parse, group.subject)) return false;
  if (group.passive)
    return leads_clause(parse, group.range.last) || leads_bare_clause(parse, group);
  return is_one_of(k_weather, parse.words[group.head]) ||
         (group.sense != nullptr && is_one_of(k_coming_to_light, group.sense->lemma) &&
          leads_clause(parse, group.range.last));
}

bool makes_known(const Parse& parse, const VerbGroup& group) noexcept {
  static constexpr auto k_making_known = std::to_array<std::string_view>(
      {"announce", "confirm", "disclose", "emerge", "reveal", "transpire"});
  return group.sense != nullptr && is_one_of(k_making_known, group.sense->lemma) &&
         is_expletive(parse, group);
}

}  // namespace dateline::events

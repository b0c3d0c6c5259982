// SPDX-License-Identifier: Apache-2.0
#include "phrase/line_ends.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "up" of "pushed prices up, he said", "off" of "called the strike off Friday": goes with the verb
/// before what it acts on.
bool closes_verb(const Parse& parse, std::uint32_t at) noexcept {
  if (!is_one_of(particles(), parse.words[at]) || !follows_chunk(parse, at)) return false;
  const std::uint32_t first = parse.chunks[parse.chunk_at[at - 1]].range.first;
  const Tag next = parse.tag(at + 1);
  const bool leads = next == Tag::time || next == Tag::subordinator ||  // "quizzed him over how"
                     (next == Tag::preposition && parse.tag(at + 2) == Tag::time);
  const bool ends = next == Tag::mark || next == Tag::coordinator ||
                    (leads && is_one_of(outward_words(), parse.words[at]));
  return ends && first > 0 && parse.group_at[first - 1] != k_nothing;
}

/// "many" of "will close many for good": all that the verb acts on.
bool counts_all_acted_on(const Parse& parse, std::uint32_t at) noexcept {
  static constexpr auto k_counts =
      std::to_array<std::string_view>({"all", "both", "few", "many", "most", "several", "some"});
  return parse.tag(at) == Tag::determiner && at > 0 && parse.group_at[at - 1] != k_nothing &&
         is_one_of(k_counts, parse.words[at]) &&
         !(at + 1 < parse.size() && parse.words[at + 1].text == "of") &&  // "took most of May"
         (parse.chunk_at[at] == k_nothing || parse.chunks[parse.chunk_at[at]].range.last == at + 1);
}

}  // namespace

bool dangles(const Parse& parse, std::uint32_t at) noexcept {
  const Word& word = parse.words[at];
  const Tag tag = word.tag;
  if ((tag == Tag::adverb && word.is(k_noun)) || closes_verb(parse, at) ||
      counts_all_acted_on(parse, at))
    return false;
  const std::uint32_t group = parse.group_at[at];
  if (group != k_nothing && at > parse.groups[group].head) return false;
  return tag == Tag::preposition || tag == Tag::determiner || tag == Tag::coordinator ||
         tag == Tag::to || tag == Tag::mark || tag == Tag::possessive || tag == Tag::subordinator ||
         tag == Tag::relative || tag == Tag::modal || tag == Tag::be || tag == Tag::adverb;
}

bool lacks_noun(const Parse& parse, std::uint32_t end) {
  return end < parse.size() && parse.is_mark(end, ',') && is_hyphened_time(parse.words[end - 1]);
}

bool counts_to_clause(const Parse& parse, std::uint32_t end) {
  return parse.tag(end - 1) != Tag::time && end < parse.size() &&
         parse.words[end].is(k_subordinator) && is_one_of(close_words(), parse.words[end - 1]);
}

bool is_several(const Parse& parse, WordRange range) {
  if (range.empty() || parse.tag(range.last - 1) != Tag::determiner ||
      is_article(parse.words[range.last - 1]))
    return false;
  for (std::uint32_t at = range.first; at + 1 < range.last; ++at) {
    const Tag tag = parse.tag(at);
    const bool counts = tag == Tag::determiner || tag == Tag::number || tag == Tag::pronoun ||
                        parse.words[at].text == "of" || is_plural(parse.words[at]);
    if (!counts) return false;
  }
  return true;
}

}  // namespace dateline::events

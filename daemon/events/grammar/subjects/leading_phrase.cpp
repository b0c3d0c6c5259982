// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/leading_phrase.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subjects/agreement.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

namespace dateline::events {
namespace {

/// A clause cannot reach back over the word: "that", a comma, but not the "as" of "known as".
bool bounds_clause(const Parse& parse, std::uint32_t at) noexcept {
  const Word& word = parse.words[at];
  if (word.tag == Tag::coordinator || !is_border(word)) return false;
  const std::uint32_t before = at > 0 ? parse.group_at[at - 1] : k_nothing;
  return word.text != "as" || before == k_nothing || !parse.groups[before].reduced;
}

/// "said", "saying", "to ensure", but not "the plan announced in May": what is told stands behind.
bool tells(const VerbGroup& group) noexcept {
  return group.sense != nullptr && !group.passive &&
         (is_report(group) || is_one_of(clausal_verbs(), group.sense->lemma));
}

/// "asked a court to rule", "told Peru": somebody is told, and what is told stands behind.
bool tells_somebody(const VerbGroup& group) noexcept {
  return group.sense->kind == "request" || is_one_of(telling_verbs(), group.sense->lemma);
}

/// Where the clause that ends at `end` begins, by marks, subordinators and what tells it; k_nothing
/// where a finite verb stands in it already.
std::uint32_t opening_of(const Parse& parse, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0 && !bounds_clause(parse, at - 1)) {
    const std::uint32_t index = parse.group_at[at - 1];
    if (index != k_nothing) {
      const VerbGroup& group = parse.groups[index];
      if (tells(group)) return tells_somebody(group) ? k_nothing : at;
      if (group.finite) return k_nothing;
    }
    --at;
  }
  return at;
}

/// "On Friday", "Meanwhile": past what stands before the subject.
std::uint32_t skip_circumstance(const Parse& parse, std::uint32_t at, std::uint32_t end) {
  if (parse.tag(at) == Tag::coordinator) ++at;
  while (at < end) {
    const Tag tag = parse.tag(at);
    const bool time = tag == Tag::preposition && parse.tag(at + 1) == Tag::time;
    if (tag != Tag::adverb && tag != Tag::time && !time) break;
    ++at;
  }
  return at;
}

/// What may lie between the parts of a phrase, apart from prepositions.
struct Joints {
  bool verbs = false;  ///< infinitives and participles, with what they act on
  bool lists = false;  ///< "and"
};

/// "columnist Ana Ruiz" of "a suit against columnist Ana Ruiz": the name at `at` is told what it is
/// right before, by no more than what opens the clause at `first`: not "the pact Ruiz signed".
bool is_labelled(const Parse& parse, std::uint32_t at, std::uint32_t first, std::uint32_t end) {
  if (parse.tag(at) != Tag::name || !follows_chunk(parse, at) || parse.tag(at - 1) != Tag::noun ||
      parse.words[at - 1].possessive)
    return false;
  const bool all = parse.chunks[parse.chunk_at[at - 1]].range.first == first &&
                   parse.chunks[parse.chunk_at[at]].range.last == end;
  return !all;
}

/// All from the noun phrase `chunk` on tells more of it: no two phrases stand side by side.
bool hangs_together(const Parse& parse, std::uint32_t chunk, std::uint32_t end, Joints joints) {
  bool linked = false;
  for (std::uint32_t at = parse.chunks[chunk].range.last; at < end;) {
    const std::uint32_t next = parse.chunk_at[at];
    if (next != k_nothing) {
      if (!linked && !is_labelled(parse, at, parse.chunks[chunk].range.first, end)) return false;
      linked = false;
      at = parse.chunks[next].range.last;
      continue;
    }
    const Tag tag = parse.tag(at);
    const bool leads = tag == Tag::preposition && parse.tag(at + 1) != Tag::time;
    linked = linked || leads || (joints.lists && tag == Tag::coordinator) ||
             (joints.verbs && parse.group_at[at] != k_nothing);
    ++at;
  }
  return true;
}

}  // namespace

std::uint32_t leading_phrase(const Parse& parse, const VerbGroup& group, std::uint32_t end) {
  const std::uint32_t opening = opening_of(parse, end);
  if (opening == k_nothing) return k_nothing;
  const std::uint32_t first = skip_circumstance(parse, opening, end);
  const std::uint32_t index = first < end ? parse.chunk_at[first] : k_nothing;
  if (index == k_nothing) return k_nothing;
  const Chunk& chunk = parse.chunks[index];
  const Word& head = parse.words[chunk.head];
  const bool part = head.tag == Tag::number && chunk.range.last < end &&
                    parse.words[chunk.range.last].text == "of";  // not "7-6 and Ruiz beat"
  const bool names = head.tag == Tag::noun || head.tag == Tag::name || part;
  if (!names || is_one_of(circumstance_words(), head)) return k_nothing;
  const bool told = opening > 0 && parse.group_at[opening - 1] != k_nothing;
  const bool one = parse.tag(chunk.range.last) == Tag::coordinator && goes_with_one(parse, group);
  const Joints joints{.verbs = !is_report(group), .lists = !told && !one};
  const bool whole = hangs_together(parse, index, end, joints) &&
                     !is_of_another_number(parse, group, {first, end});
  return whole ? first : k_nothing;
}

}  // namespace dateline::events

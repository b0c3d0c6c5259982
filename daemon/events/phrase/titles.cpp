// SPDX-License-Identifier: Apache-2.0
#include "phrase/titles.hpp"

#include "grammar/clause_words.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// A title that only an article stands before; "UN secretary general Ana Ruiz" needs hers.
bool opens_phrase(const Parse& parse, std::uint32_t at) {
  while (at > 0 && parse.words[at].is(k_title) && parse.tag(at - 1) == Tag::noun &&
         parse.chunk_at[at - 1] == parse.chunk_at[at] && parse.words[at - 1].is(k_title))
    --at;
  return at == 0 || parse.chunk_at[at - 1] != parse.chunk_at[at] ||
         parse.tag(at - 1) == Tag::determiner;
}

/// A title before a name, which does without it: "chancellor Ana Ruiz", "the former mayor Li Wei".
bool is_bare_title(const Parse& parse, std::uint32_t at, WordRange range) {
  const std::uint32_t chunk = parse.chunk_at[at];
  if (chunk == k_nothing || parse.tag(parse.chunks[chunk].head) != Tag::name)
    return false;  // "a former Lumen president"
  const bool article = is_article(parse.words[at]) && is_the(parse.words[at]);
  std::uint32_t end = article ? at + 1 : at;
  const std::uint32_t first = end;
  while (end < range.last && parse.tag(end) == Tag::noun && parse.words[end].is(k_title)) ++end;
  return end > first && end < range.last && parse.tag(end) == Tag::name &&
         opens_phrase(parse, first) && !goes_on_to_post(parse, end);
}

/// "Chairman and" of "Chairman and chief executive Ana Ruiz": where her other title begins; else
/// `at`.
std::uint32_t behind_joint_title(const Parse& parse, std::uint32_t at, WordRange range) {
  if (!parse.words[at].is(k_title) || parse.chunk_at[at] == k_nothing) return at;
  const WordRange title = parse.chunks[parse.chunk_at[at]].range;
  const std::uint32_t next = title.last + 1;
  const bool joint = title.first == at && next < range.last &&
                     parse.words[title.last].text == "and" && is_bare_title(parse, next, range) &&
                     std::all_of(parse.words.begin() + at, parse.words.begin() + title.last,
                                 [](const Word& word) { return word.is(k_title); });
  return joint ? next : at;
}

}  // namespace

bool goes_on_to_post(const Parse& parse, std::uint32_t at) {
  const std::uint32_t end = parse.chunks[parse.chunk_at[at]].range.last;
  while (at < end && parse.tag(at) == Tag::name) ++at;
  return at < end && parse.tag(at) == Tag::noun;
}

std::uint32_t behind_bare_title(const Parse& parse, std::uint32_t at, WordRange range) {
  return is_bare_title(parse, at, range) ? at + 1 : behind_joint_title(parse, at, range);
}

}  // namespace dateline::events

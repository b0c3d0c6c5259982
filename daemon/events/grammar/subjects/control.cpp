// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/control.hpp"

#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Before what the object did, and not the subject: "accused of", "stopped from", "fined for".
constexpr std::array<std::string_view, 4> k_controlling{"of", "from", "for", "into"};

}  // namespace

WordRange controller_of(const Parse& parse, std::uint32_t index) {
  const VerbGroup& group = parse.groups[index];
  const std::uint32_t link = group.range.first - (group.range.first > 0 ? 1U : 0U);
  if (group.infinitive || parse.words[group.head].form != k_ing || link == 0 ||
      parse.tag(link) != Tag::preposition || !is_one_of(k_controlling, parse.words[link]) ||
      parse.chunk_at[link - 1] == k_nothing)
    return {};
  const Chunk& object = parse.chunks[parse.chunk_at[link - 1]];
  const std::uint32_t first = object.range.first;
  if (first == 0 || parse.group_at[first - 1] == k_nothing) return {};
  const Word& head = parse.words[object.head];
  const bool acts = head.tag == Tag::name || head.tag == Tag::pronoun ||
                    head.is(k_organization_word | k_group_noun | k_title);
  return acts ? object.range : WordRange{};
}

}  // namespace dateline::events

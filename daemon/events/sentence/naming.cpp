// SPDX-License-Identifier: Apache-2.0
#include "sentence/naming.hpp"

#include "grammar/event_nouns.hpp"
#include "language/stem.hpp"
#include "lexicon/lexicon.hpp"
#include "sentence/uses.hpp"

#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// The event that the clause is about: "was given a ban", "a deal made in May", "found her guilty",
/// "on Monday came a ban".
const NounSense* told_of(const Parse& parse, const VerbGroup& group) {
  const bool inverted = group.finite && group.subject.first >= group.range.last;
  const WordRange about =
      (group.reduced && group.passive) || inverted ? group.subject : group.object;
  const std::uint32_t chunk = about.empty() ? k_nothing : first_chunk(parse, about);
  if (chunk == k_nothing) return nullptr;
  const Chunk& first = parse.chunks[chunk];
  if (const NounSense* noun = parse.words[first.head].entry->noun) return noun;
  const std::uint32_t next = group.aside.empty() ? first.range.last : group.aside.last;
  const bool predicate = about.contains(next) && parse.words[next].is(k_adjective);
  return predicate ? parse.words[next].entry->noun : nullptr;
}

}  // namespace

void name_mention(const SentenceView& view, const VerbGroup& group, const NounSense* noun,
                  bool deadline, Mention& mention) {
  const Word& head = view.parse.words[group.head];
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  std::string_view kind = noun != nullptr ? noun->kind : group.sense->kind;
  const std::string_view use = noun == nullptr ? kind_by_use(view, group) : "";
  const std::string_view theme = noun == nullptr ? kind_by_theme(view.parse, group) : "";
  if (!theme.empty()) kind = theme;
  if (!use.empty()) kind = use;
  if (const NounSense* other = telling_noun(view.parse, group)) kind = other->kind;
  if (deadline) kind = "deadline";
  const NounSense* cause = view.discourse.event();
  const bool harm = group.passive && kind == "attack" && cause != nullptr &&
                    (cause->kind == "disaster" || cause->kind == "accident");
  if (harm) kind = cause->kind;  // "300 people were injured", after the quake
  if (kind.empty()) kind = "other";
  if (is_vague(kind))
    if (const NounSense* told = told_of(view.parse, group)) kind = told->kind;
  if (noun != nullptr && is_vague(kind) && !group.sense->kind.empty()) kind = group.sense->kind;
  mention.kind = kind;
  mention.action = noun != nullptr ? noun->action : group.sense->action;
  if (mention.action.empty()) mention.action = group.sense->lemma;
  if (mention.action.empty()) mention.action = language::stem(head.text);
  if (group.sense->nature == Nature::finish && noun != nullptr) mention.action += "-end";
}

}  // namespace dateline::events

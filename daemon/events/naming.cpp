// SPDX-License-Identifier: Apache-2.0
#include "naming.hpp"

#include "event_nouns.hpp"
#include "language/stem.hpp"
#include "wanted.hpp"

#include <string>

namespace dateline::events {

void name_mention(const SentenceView& view, const VerbGroup& group, const NounSense* noun,
                  bool duty, Mention& mention) {
  const Word& head = view.parse.words[group.head];
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  mention.kind = noun != nullptr ? noun->kind : group.sense->kind;
  mention.action = noun != nullptr ? noun->action : group.sense->action;
  const std::string_view theme = noun == nullptr ? kind_by_theme(view.parse, group) : "";
  if (!theme.empty()) mention.kind = theme;
  if (const NounSense* other = telling_noun(view.parse, group)) mention.kind = other->kind;
  if (duty) mention.kind = "deadline";
  const NounSense* cause = view.discourse.event();
  const bool harm = group.passive && mention.kind == "attack" && cause != nullptr &&
                    (cause->kind == "disaster" || cause->kind == "accident");
  if (harm) mention.kind = cause->kind;  // "300 people were injured", after the quake
  if (mention.kind.empty()) mention.kind = "other";
  const WordRange about = group.reduced && group.passive ? group.subject : group.object;
  if (is_vague(mention.kind) && !about.empty()) {  // "was given a ban", "a deal made in May"
    const std::uint32_t chunk = first_chunk(view.parse, about);
    const NounSense* told =
        chunk == k_nothing ? nullptr : view.parse.words[view.parse.chunks[chunk].head].entry->noun;
    const std::uint32_t next = group.aside.empty() || chunk == k_nothing
                                   ? view.parse.chunks[chunk == k_nothing ? 0 : chunk].range.last
                                   : group.aside.last;
    if (told == nullptr && chunk != k_nothing && about.contains(next) &&
        view.parse.words[next].is(k_adjective))
      told = view.parse.words[next].entry->noun;  // "found her guilty"
    if (told != nullptr) mention.kind = told->kind;
  }
  if (noun != nullptr && is_vague(mention.kind) && !group.sense->kind.empty())
    mention.kind = group.sense->kind;
  if (mention.action.empty()) mention.action = group.sense->lemma;
  if (mention.action.empty()) mention.action = language::stem(head.text);
  if (group.sense->nature == Nature::finish && noun != nullptr) mention.action += "-end";
}

}  // namespace dateline::events

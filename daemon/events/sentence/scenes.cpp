// SPDX-License-Identifier: Apache-2.0
#include "sentence/scenes.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/name_runs.hpp"
#include "tables/kinds.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// ", killing six": behind the clause that it came of.
bool is_result(const Parse& parse, const VerbGroup& group) {
  return !group.finite && !group.infinitive && parse.words[group.head].form == k_ing &&
         group.range.first > 0 && parse.is_mark(group.range.first - 1, ',');
}

/// "injuring 20" of ", killing six and injuring 20": the participle before the coordinator.
std::uint32_t result_before(const Parse& parse, std::uint32_t index) {
  const VerbGroup& group = parse.groups[index];
  const bool joined = index > 0 && !group.finite && !group.infinitive && group.range.first > 0 &&
                      parse.words[group.head].form == k_ing &&
                      parse.tag(group.range.first - 1) == Tag::coordinator;
  return joined && is_result(parse, parse.groups[index - 1]) ? index - 1 : k_nothing;
}

/// "struck Lombok and killed 98": the clause before the coordinator, with the same subject.
std::uint32_t shared_before(const Parse& parse, std::uint32_t index) {
  const VerbGroup& group = parse.groups[index];
  const bool joined = group.range.first > 0 && !group.subject.empty() &&
                      parse.tag(group.range.first - 1) == Tag::coordinator;
  for (std::uint32_t at = index; joined && at-- > 0;)
    if (parse.groups[at].finite)
      return parse.groups[at].subject.first == group.subject.first ? at : k_nothing;
  return k_nothing;
}

/// The clause that this participle tells the outcome of.
std::uint32_t cause_of(const Parse& parse, std::uint32_t index) {
  if (!is_result(parse, parse.groups[index])) return result_before(parse, index);
  const std::uint32_t main = main_of(parse, index);
  return main < index ? main : k_nothing;
}

/// "98 died after a quake struck Lombok": the blow whose clause hangs on this one.
std::uint32_t blow_linked_to(const Parse& parse, std::uint32_t index) {
  for (std::uint32_t at = index + 1; at < parse.groups.size(); ++at) {
    const VerbGroup& other = parse.groups[at];
    const bool linked = other.finite && (other.link == Link::when || other.link == Link::after);
    if (linked) return outer_of(parse, at) == index ? at : k_nothing;
  }
  return k_nothing;
}

}  // namespace

const std::vector<Place>* scene_told(const Parse& parse, const VerbGroup& group,
                                     std::string_view kind, const Discourse& discourse) {
  if (group.subject.empty() || !(is_blow(kind) || kind == "death")) return nullptr;
  const std::uint32_t at = parse.chunk_at[group.subject.first];
  if (at == k_nothing) return nullptr;
  const Chunk& chunk = parse.chunks[at];
  const NounSense* blow = parse.words[chunk.head].entry->noun;
  const bool known =
      blow != nullptr && !blow->lasting && is_blow(blow->kind) && looks_back(parse, chunk);
  return known ? discourse.scene(blow->action) : nullptr;
}

void note_scene(const Parse& parse, const VerbGroup& group, const Mention& mention,
                Discourse& discourse) {
  if (mention.places.empty() || !is_blow(mention.kind) || mention.status != Status::happened)
    return;
  discourse.take_scene(group.sense->action, mention.places);
  const std::uint32_t at = group.subject.empty() ? k_nothing : parse.chunk_at[group.subject.first];
  const NounSense* blow =
      at == k_nothing ? nullptr : parse.words[parse.chunks[at].head].entry->noun;
  if (blow != nullptr && is_blow(blow->kind)) discourse.take_scene(blow->action, mention.places);
}

void share_scenes(const Parse& parse, const std::vector<std::uint32_t>& mentions,
                  std::span<Mention> all) {
  const auto told = [&](std::uint32_t group) -> Mention* {
    return group == k_nothing || mentions[group] == k_nothing ? nullptr : &all[mentions[group]];
  };
  const auto any = [&](auto holds) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t each) { return each != k_nothing && holds(all[each]); });
  };
  if (!any([](const Mention& each) { return !each.places.empty(); }) ||
      !any([](const Mention& each) { return is_blow(each.kind); }))
    return;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    Mention* mention = told(at);
    if (mention == nullptr || !mention->places.empty()) continue;
    const bool blow = is_blow(mention->kind);
    const Mention* scene = told(cause_of(parse, at));
    if (scene != nullptr && (blow || is_blow(scene->kind))) {
      mention->places = scene->places;
      continue;
    }
    if (!blow && mention->kind != "death") continue;
    for (const std::uint32_t other : {shared_before(parse, at), blow_linked_to(parse, at)}) {
      scene = told(other);
      if (scene != nullptr && is_blow(scene->kind)) mention->places = scene->places;
    }
  }
}

}  // namespace dateline::events

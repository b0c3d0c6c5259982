// SPDX-License-Identifier: Apache-2.0
#include "grammar/event_nouns.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subjects/openings.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"

#include <array>

namespace dateline::events {

bool stands_for_event(const Word& word) noexcept {
  const bool another = word.tag == Tag::noun && word.is(k_object_pronoun);  // "the next one"
  return another || (word.tag == Tag::pronoun && language::equal_folded(word.text, "it"));
}

bool befalls_events(const Parse& parse, const VerbGroup& group) noexcept {
  static constexpr std::array<std::string_view, 3> k_holding{"hold", "play", "stage"};
  if (group.sense == nullptr) return false;
  const bool phrase = group.range.last - 1 > group.head;  // "takes place"
  if (!group.passive) return phrase && parse.words[group.range.last - 1].text == "place";
  return group.sense->nature == Nature::schedule || is_one_of(k_holding, group.sense->lemma);
}

namespace {

/// "held one-day strikes": what is left of `range` behind the times that it opens with.
WordRange behind_times(const Parse& parse, WordRange range) noexcept {
  while (!range.empty() && parse.tag(range.first) == Tag::time &&
         parse.chunk_at[range.first] == k_nothing)
    ++range.first;
  return range;
}

/// "the first of three debates".
bool is_part(const Parse& parse, std::uint32_t chunk) noexcept {
  const std::uint32_t of = parse.chunks[chunk].range.last;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return (head.tag == Tag::number || head.is(k_number_word)) && of + 1 < parse.size() &&
         parse.words[of].text == "of" && parse.chunk_at[of + 1] != k_nothing;
}

}  // namespace

const NounSense* event_of(const Parse& parse, const Chunk& chunk) noexcept {
  const Word& head = parse.words[chunk.head];
  if (head.entry->noun != nullptr || head.tag != Tag::name) return head.entry->noun;
  const NounSense* noun = parse.words[chunk.range.first].entry->noun;
  return noun != nullptr && is_blow(noun->kind) ? noun : nullptr;
}

const NounSense* noun_beside(const Parse& parse, const VerbGroup& group, const NounSense* before,
                             std::uint32_t& chunk) {
  const auto noun_at = [&](std::uint32_t at) -> const NounSense* {
    const std::uint32_t found = at < parse.size() ? parse.chunk_at[at] : k_nothing;
    if (found == k_nothing) return nullptr;
    const NounSense* told = event_of(parse, parse.chunks[found]);
    if (told != nullptr) chunk = found;
    if (told == nullptr && stands_for_event(parse.words[parse.chunks[found].head])) return before;
    if (told != nullptr || !is_part(parse, found)) return told;
    const std::uint32_t whole = parse.chunk_at[parse.chunks[found].range.last + 1];
    const NounSense* noun = parse.words[parse.chunks[whole].head].entry->noun;
    if (noun != nullptr) chunk = whole;
    return noun;
  };
  const bool object_first = !group.passive && !group.object.empty();
  if (object_first)
    if (const NounSense* noun = noun_at(behind_times(parse, group.object).first)) return noun;
  if (!group.subject.empty()) {
    if (const NounSense* noun = noun_at(group.subject.first)) return noun;
    return noun_at(group.subject.last - 1);
  }
  return nullptr;
}

std::uint32_t first_chunk(const Parse& parse, WordRange range) {
  range = behind_times(parse, range);
  return range.empty() ? k_nothing : parse.chunk_at[range.first];
}

namespace {

/// Who or what does it: the subject, or what stands behind "by".
std::uint32_t agent_of(const Parse& parse, const VerbGroup& group) {
  std::uint32_t at = group.subject.first;
  if (group.passive) {
    at = group.range.last;
    if (parse.tag(at) != Tag::preposition || parse.words[at].text != "by") return k_nothing;
    ++at;
  }
  return at < parse.size() ? parse.chunk_at[at] : k_nothing;
}

/// What strikes, where the verb says no more than that: "Storm Ana hit", "was hit by airstrikes".
const NounSense* cause_of(const Parse& parse, const VerbGroup& group) {
  if (group.sense->nature != Nature::light) return nullptr;
  const std::uint32_t agent = agent_of(parse, group);
  const NounSense* noun = agent == k_nothing ? nullptr : event_of(parse, parse.chunks[agent]);
  return noun != nullptr && is_blow(noun->kind) ? noun : nullptr;
}

/// What a fall that is none of a figure leads to: "on his car", "to his death"; empty where it may
/// be one.
std::string_view kind_of_fall(const Parse& parse, WordRange object) {
  if (object.last - object.first < 2 || parse.tag(object.first) != Tag::preposition) return {};
  const std::uint32_t chunk = parse.chunk_at[object.first + 1];
  if (chunk == k_nothing || is_count(parse.words[object.first + 1]) ||
      link_of(parse.words[object.first].text) != Link::none)  // "rose after the debate"
    return {};
  const Word& head = parse.words[parse.chunks[chunk].head];
  if (head.tag == Tag::number) return {};
  return head.entry->noun != nullptr ? head.entry->noun->kind : "change";
}

}  // namespace

bool says_there_is(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.range.first;
  return group.sense == nullptr && group.finite && first > 0 && parse.tag(group.head) == Tag::be &&
         language::equal_folded(parse.words[first - 1].text, "there");
}

std::uint32_t existing(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t last = group.range.last;
  if (!says_there_is(parse, group) || group.negated || last >= parse.size() ||
      language::equal_folded(parse.words[last].text, "no"))
    return k_nothing;
  return parse.chunk_at[last];
}

const NounSense* telling_noun(const Parse& parse, const VerbGroup& group) {
  const auto noun_at = [&](WordRange range) -> const NounSense* {
    const std::uint32_t chunk = first_chunk(parse, range);
    return chunk == k_nothing ? nullptr : parse.words[parse.chunks[chunk].head].entry->noun;
  };
  if (group.sense->kind == "contest")
    return group.passive ? noun_at(group.subject) : noun_at(group.object);
  if (is_report(group)) {
    const NounSense* told = noun_at(group.object);
    return told != nullptr && told->kind == "results" ? told : nullptr;
  }
  if (group.sense->kind != "attack" && group.sense->kind != "rejection") return nullptr;
  const std::uint32_t agent = agent_of(parse, group);  // "roads were blocked by landslides"
  const NounSense* cause = agent == k_nothing ? nullptr : event_of(parse, parse.chunks[agent]);
  const bool natural = cause != nullptr && (cause->kind == "disaster" ||
                                            cause->kind == "accident" || cause->kind == "health");
  return natural ? cause : nullptr;
}

std::string_view kind_by_theme(const Parse& parse, const VerbGroup& group) {
  if (!group.sense->wide) return {};
  if (const NounSense* cause = cause_of(parse, group)) return cause->kind;
  const bool acts =
      !group.passive && !group.object.empty() && parse.chunk_at[group.object.first] != k_nothing;
  const std::uint32_t chunk = first_chunk(parse, acts ? group.object : group.subject);
  if (chunk == k_nothing) return {};
  const Word& head = parse.words[parse.chunks[chunk].head];
  if (acts && head.number && head.text.ends_with('%')) return "market";
  if (head.tag != Tag::noun) return {};
  const bool event = head.entry->noun != nullptr && head.entry->noun->kind != "other";
  const bool moves = group.sense->kind == "market" && !acts && !group.passive;  // "attacks rose"
  if (event && !moves) return head.entry->noun->kind;
  if (!event && moves && head.entry->theme.empty()) return kind_of_fall(parse, group.object);
  return head.entry->theme;
}

}  // namespace dateline::events

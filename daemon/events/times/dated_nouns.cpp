// SPDX-License-Identifier: Apache-2.0
#include "times/dated_nouns.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "times/time_roles.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// "a fire at a plant in Oslo on Friday" has no more phrases.
constexpr int k_most_links = 3;

// What leads to an event that the verb tells of, and that is over or still to come then.
constexpr std::array<std::string_view, 12> k_about{"about", "concerning", "regarding", "into",
                                                   "from",  "against",    "over",      "for",
                                                   "to",    "like",       "despite",   "than"};
// One is "on" them, and does not speak on them.
constexpr std::array<std::string_view, 11> k_outings{"flight", "trip",    "tour",       "visit",
                                                     "voyage", "journey", "cruise",     "mission",
                                                     "outing", "march",   "anniversary"};
// "charged in", "arrested in" such an event: for what was done then.
constexpr std::array<std::string_view, 3> k_misdeeds{"attack", "crime", "accident"};
constexpr std::array<std::string_view, 3> k_sweeps{"raid", "raids", "crackdown"};

bool holds_to_account(const VerbSense* sense) noexcept {
  return sense != nullptr && (sense->kind == "court" || sense->action == "arrest");
}

/// "testified about a meeting", "jailed in the killing", but "arrived for the summit", "grew over
/// the Easter holidays", "arrested in a raid".
bool leads_to_topic(std::string_view link, const Word& head, const VerbGroup& group) {
  const NounSense* event = head.entry->noun;
  if (link == "on") return is_report(group) || (event != nullptr && !is_one_of(k_outings, head));
  if (link == "in" || link == "with")
    return event != nullptr && holds_to_account(group.sense) &&
           is_one_of(k_misdeeds, event->kind) && !is_one_of(k_sweeps, head);
  if (!is_one_of(k_about, link)) return false;
  if (link == "for" || link == "to") {
    const bool goes = group.sense != nullptr && group.sense->kind == "movement";
    return event != nullptr && !goes;
  }
  return event != nullptr || (link != "over" && link != "from");
}

/// "Peru condemned the May 5 attack", "the vote was praised"; but "she survived the May 5 attack".
bool acts_on(const VerbGroup& group, const Word& head) {
  if (is_report(group)) return true;
  const VerbSense* sense = group.sense;
  return head.entry->noun != nullptr && sense != nullptr && is_deed(sense->nature) &&
         !is_one_of(partaking_verbs(), sense->lemma);
}

}  // namespace

std::uint32_t appointed_noun(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  if (first == 0 || parse.group_at[first - 1] == k_nothing) return k_nothing;
  const VerbGroup& group = parse.groups[parse.group_at[first - 1]];
  const bool fixes = group.sense != nullptr && group.sense->nature == Nature::fix;
  for (int links = 0; fixes && links < 3; ++links) {
    if (parse.tag(end) != Tag::preposition || end + 1 >= parse.size()) break;
    const std::uint32_t chunk = parse.chunk_at[end + 1];
    if (chunk == k_nothing) break;
    if (parse.words[parse.chunks[chunk].head].entry->noun != nullptr) return chunk;
    end = parse.chunks[chunk].range.last;
  }
  return k_nothing;
}

std::pair<std::uint32_t, TimeRole> event_before(const Parse& parse, std::uint32_t start) {
  for (int links = 0; links < k_most_links && start > 0; ++links) {
    const std::uint32_t chunk = parse.chunk_at[start - 1];
    if (chunk == k_nothing) break;
    const std::uint32_t first = parse.chunks[chunk].range.first;
    if (parse.words[parse.chunks[chunk].head].entry->noun != nullptr) {
      const TimeRole role = role_of_event(parse, first, TimeRole::at);
      if (role != TimeRole::at) return {chunk, role};
    }
    if (first == 0 || parse.tag(first - 1) != Tag::preposition) break;
    start = first - 1;
  }
  return {k_nothing, TimeRole::at};
}

std::uint32_t subject_noun(const Parse& parse, const VerbGroup& group, std::uint32_t start) {
  const bool set_off = start > 0 && parse.is_mark(start - 1, ',');
  const std::uint32_t end = set_off ? start - 1 : start;
  const bool behind =
      !group.subject.empty() && group.subject.last == end && start < group.range.first;
  if (!behind) return k_nothing;
  const std::uint32_t chunk = parse.chunk_at[group.subject.first];
  if (chunk == k_nothing) return k_nothing;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.tag == Tag::noun && head.entry->noun != nullptr ? chunk : k_nothing;
}

std::uint32_t predicate_noun(const Parse& parse, const VerbGroup& group, std::uint32_t start) {
  const bool plain = group.sense == nullptr && group.finite && !group.negated &&
                     parse.tag(group.head) == Tag::be && group.range.last < parse.size();
  const std::uint32_t chunk = plain ? parse.chunk_at[group.range.last] : k_nothing;
  if (chunk == k_nothing || start < parse.chunks[chunk].range.last ||
      parse.words[parse.chunks[chunk].range.first].text == "no")
    return k_nothing;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.tag == Tag::noun && head.entry->noun != nullptr ? chunk : k_nothing;
}

std::uint32_t followed_noun(const Parse& parse, const VerbGroup& group, std::uint32_t start) {
  const bool follows = group.sense != nullptr && group.finite && group.tense == Tense::present &&
                       !group.perfect && !group.progressive &&
                       is_one_of(following_verbs(), group.sense->lemma);
  if (!follows || group.object.empty()) return k_nothing;
  std::uint32_t first = group.object.first;
  if (parse.tag(first) == Tag::preposition) ++first;  // "stems from"
  const std::uint32_t chunk = first < parse.size() ? parse.chunk_at[first] : k_nothing;
  if (chunk == k_nothing || start < parse.chunks[chunk].range.last) return k_nothing;
  return parse.words[parse.chunks[chunk].head].entry->noun == nullptr ? k_nothing : chunk;
}

std::uint32_t noun_with(const Parse& parse, std::uint32_t first, std::uint32_t start,
                        std::uint32_t end) {
  std::uint32_t chunk = parse.chunk_at[first];
  if (chunk == k_nothing && end < parse.size() && parse.chunk_at[end] != k_nothing &&
      (parse.words[end - 1].possessive || parse.tag(end) == Tag::noun) &&
      parse.chunks[parse.chunk_at[end]].range.first == end)
    chunk = parse.chunk_at[end];
  if (chunk == k_nothing && start > 0) chunk = parse.chunk_at[start - 1];
  if (chunk == k_nothing) return k_nothing;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.entry->noun != nullptr && head.tag != Tag::number ? chunk : k_nothing;
}

bool keeps_its_day(const Parse& parse, std::uint32_t chunk, const VerbGroup& group) {
  for (int links = 0; links < k_most_links; ++links) {
    const std::uint32_t first = parse.chunks[chunk].range.first;
    const Word& head = parse.words[parse.chunks[chunk].head];
    if (group.passive && group.subject.first == first) return acts_on(group, head);
    if (first == 0 || first < group.range.last) return false;
    if (group.object.first == first) return acts_on(group, head);
    const WordText& link = parse.words[first - 1].text;
    if (leads_to_topic(link, head, group)) return true;
    if (link != "of" || first < 2 || parse.chunk_at[first - 2] == k_nothing) return false;
    chunk = parse.chunk_at[first - 2];  // "his account of the July 10 meeting"
    if (parse.words[parse.chunks[chunk].head].entry->noun == nullptr) return true;
  }
  return false;
}

std::uint32_t bargain_before(const Parse& parse, std::uint32_t start, TimeRole role) {
  static constexpr std::array<std::string_view, 3> k_terms{"on", "under", "with"};
  if ((role != TimeRole::until && role != TimeRole::to) || !follows_chunk(parse, start))
    return k_nothing;
  const std::uint32_t chunk = parse.chunk_at[start - 1];
  const NounSense* noun = parse.words[parse.chunks[chunk].head].entry->noun;
  const std::uint32_t first = parse.chunks[chunk].range.first;
  const bool bargain = noun != nullptr && (noun->kind == "deal" || noun->kind == "agreement");
  return bargain && first > 0 && is_one_of(k_terms, parse.words[first - 1]) ? chunk : k_nothing;
}

std::uint32_t promised_noun(const Parse& parse, std::uint32_t holder, std::uint32_t start) {
  static constexpr auto k_promising = std::to_array<std::string_view>(
      {"agree", "announce", "commission", "order", "pledge", "promise"});
  if (holder == k_nothing) return k_nothing;
  const VerbGroup& group = parse.groups[holder];
  const bool promises = group.sense != nullptr && !group.passive && !group.object.empty() &&
                        group.finite && (group.tense == Tense::past || group.perfect) &&
                        start > group.range.last && is_one_of(k_promising, group.sense->lemma);
  const std::uint32_t chunk = promises ? parse.chunk_at[group.object.first] : k_nothing;
  const bool event = chunk != k_nothing && parse.chunks[chunk].range.last <= start &&
                     parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
  return event ? chunk : k_nothing;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "phrase/shortened.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/morphology.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// A timeline's line: more words are cut at the next border of a phrase.
constexpr std::uint32_t k_full_object = 13;
constexpr std::uint32_t k_least_object = 6;
constexpr std::uint32_t k_longest_phrase = 18;

/// A phrase can end before the word at `at`.
bool is_joint(const Parse& parse, std::uint32_t at) {
  const Tag tag = parse.tag(at);
  if (tag == Tag::mark || tag == Tag::coordinator) return true;
  return (tag == Tag::preposition && parse.words[at].text != "of") || tag == Tag::to;
}

/// "as a result of the house passing a bill": without the gerund nobody can tell of what.
bool is_what_it_comes_of(const Parse& parse, std::uint32_t gerund) {
  static constexpr std::array<std::string_view, 4> k_outcomes{"consequence", "instead", "outcome",
                                                              "result"};
  const std::uint32_t chunk = gerund > 0 ? parse.chunk_at[gerund - 1] : k_nothing;
  const std::uint32_t first = chunk == k_nothing ? 0 : parse.chunks[chunk].range.first;
  return first > 1 && parse.words[first - 1].text == "of" &&
         is_one_of(k_outcomes, parse.words[first - 2]);
}

/// "sent a letter alleging that ...": an -ing form that no preposition binds.
bool is_aside(const Parse& parse, const VerbGroup& group) {
  const Word& first = parse.words[group.range.first];
  const bool ing = parse.words[group.head].form == k_ing ||
                   (first.tag == Tag::be && first.text.ends_with("ing"));
  if (group.finite || group.infinitive || !ing) return false;
  if (is_what_it_comes_of(parse, group.range.first)) return false;
  const Tag before = parse.tag(group.range.first - 1);
  return before == Tag::noun || before == Tag::name || before == Tag::time || before == Tag::adverb;
}

constexpr auto k_resulting = std::to_array<std::string_view>(
    {"send", "leave", "keep", "set", "see", "catch", "find", "hear", "start", "stop"});

/// "tumbling" of "sent the shares tumbling": what they were made to do.
bool is_result(const Parse& parse, WordRange object, const VerbGroup& group) {
  const std::uint32_t verb = object.first > 0 ? parse.group_at[object.first - 1] : k_nothing;
  const std::uint32_t chunk = parse.chunk_at[object.first];
  return verb != k_nothing && chunk != k_nothing && parse.groups[verb].sense != nullptr &&
         parse.chunks[chunk].range.last == group.range.first &&
         is_one_of(k_resulting, parse.groups[verb].sense->lemma);
}

/// "finished by May and the second by June": what stands behind "and" is another's time.
bool goes_on_with_another(const Parse& parse, std::uint32_t at) {
  if (parse.tag(at) != Tag::coordinator || parse.tag(at - 1) != Tag::time ||
      at + 1 >= parse.size() || parse.chunk_at[at + 1] == k_nothing)
    return false;
  const std::uint32_t end = parse.chunks[parse.chunk_at[at + 1]].range.last;
  return parse.tag(end) == Tag::preposition && parse.tag(end + 1) == Tag::time;
}

/// "until Thursday at the earliest": how sure the time is, which has left the line.
std::uint32_t before_edge(const Parse& parse, WordRange object) {
  constexpr std::uint32_t k_words = 3;
  if (object.last - object.first < k_words) return object.last;
  const std::uint32_t at = object.last - k_words;
  const WordText& edge = parse.words[object.last - 1].text;
  const bool told = parse.words[at].text == "at" && parse.words[at + 1].text == "the" &&
                    (edge == "earliest" || edge == "latest" || edge == "soonest");
  return told && at > 0 && parse.tag(at - 1) == Tag::time ? at : object.last;
}

/// "agreed on Friday and due to last 72 hours": what is awaited is told by itself.
bool goes_on_with_plan(const Parse& parse, std::uint32_t at) {
  const std::uint32_t next = at + 1;
  return parse.tag(at) == Tag::coordinator && next + 1 < parse.size() &&
         parse.words[next].entry->governor != nullptr && parse.words[next].is(k_adjective) &&
         parse.tag(next + 1) == Tag::to;
}

constexpr auto k_aims = std::to_array<std::string_view>({"attempt", "effort", "bid", "move"});

/// "in an attempt" before "to": tells nothing without what is attempted. `end`: of what is kept.
std::uint32_t before_aim(const Parse& parse, std::uint32_t end) {
  const bool aim = end > 3 && parse.tag(end) == Tag::to &&
                   is_one_of(k_aims, parse.words[end - 1]) &&
                   parse.tag(end - 2) == Tag::determiner && parse.tag(end - 3) == Tag::preposition;
  return aim ? end - 3 : end;
}

/// "Chile, Peru and | Bolivia", "Chile, | Peru and Bolivia": the list that is cut at `at` ends a
/// few words on, and is told whole. Where that is; else `at`.
std::uint32_t end_of_list(const Parse& parse, std::uint32_t at, std::uint32_t last) {
  constexpr std::uint32_t k_more = 9;
  std::uint32_t end = at;
  while (end + 1 < last && end < at + k_more &&
         (parse.is_mark(end, ',') || parse.tag(end) == Tag::coordinator) &&
         parse.chunk_at[end + 1] != k_nothing) {
    const bool closes = parse.tag(end) == Tag::coordinator;
    end = parse.chunks[parse.chunk_at[end + 1]].range.last;
    const bool of = closes && end + 1 < last && parse.words[end].text == "of" &&
                    parse.chunk_at[end + 1] != k_nothing;
    if (of) end = parse.chunks[parse.chunk_at[end + 1]].range.last;  // "the Bank of Peru"
    if (closes) return std::min(end, last);
  }
  return at;
}

/// "workers affected" before "by a ban" that is cut: without the participle.
std::uint32_t before_participle(const Parse& parse, std::uint32_t at) {
  const std::uint32_t group = at > 0 ? parse.group_at[at - 1] : k_nothing;
  const bool cut = group != k_nothing && parse.groups[group].reduced &&
                   parse.groups[group].range.last == at &&
                   (parse.tag(at) == Tag::preposition || parse.tag(at) == Tag::to);
  return cut ? parse.groups[group].range.first : at;
}

/// Where words that a line is cut at `at` really end.
std::uint32_t cut_at(const Parse& parse, std::uint32_t at, std::uint32_t last) {
  const std::uint32_t list = end_of_list(parse, at, last);
  return list > at ? list : before_aim(parse, before_participle(parse, at));
}

/// "bought it in a deal announced on Monday": a deal of which nothing else is told adds nothing.
/// Where the words end without it; `end`: behind it.
std::uint32_t before_bare_deal(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  const std::uint32_t chunk = parse.chunk_at[end - 1];
  if (chunk == k_nothing) return end;
  const WordRange range = parse.chunks[chunk].range;
  const bool bare = range.last - range.first == 2 && is_article(parse.words[range.first]) &&
                    parse.words[range.first].text.size() < 3 &&
                    parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
  const bool led = range.first > first + 1 && (parse.words[range.first - 1].text == "in" ||
                                               parse.words[range.first - 1].text == "under");
  return bare && led ? range.first - 1 : end;
}

/// "in a letter posted on Monday": a participle that nothing but its time follows goes with that.
/// Where the words end without it.
std::uint32_t before_dated_participle(const Parse& parse, WordRange object) {
  std::uint32_t end = object.last;
  while (end > object.first + 1 &&
         (parse.tag(end - 1) == Tag::time ||
          (parse.tag(end - 1) == Tag::preposition && parse.tag(end) == Tag::time)))
    --end;
  const std::uint32_t group = end < object.last ? parse.group_at[end - 1] : k_nothing;
  if (group == k_nothing || !parse.groups[group].reduced) return object.last;
  const std::uint32_t first = parse.groups[group].range.first;
  const Word& head = parse.words[parse.groups[group].head];
  const bool plain = head.form != k_ing && (head.entry->forms & k_base) == 0;  // no "forecast"
  const bool goes = plain && first > object.first + 1 && parse.tag(first - 1) != Tag::number;
  return goes ? before_bare_deal(parse, object.first, first) : object.last;
}

constexpr auto k_sessions = std::to_array<std::string_view>({"trade", "trading", "dealings"});

/// "fell 3 percent in early Monday trading": the session has nothing but its time to tell. Where
/// the words end without it.
std::uint32_t before_session(const Parse& parse, WordRange object) {
  std::uint32_t at = object.last;
  if (at <= object.first || parse.tag(at - 1) != Tag::noun ||
      !is_one_of(k_sessions, parse.words[at - 1]))
    return object.last;
  bool dated = false;
  for (--at; at > object.first && parse.tag(at - 1) != Tag::preposition; --at) {
    const Tag tag = parse.tag(at - 1);
    dated = dated || tag == Tag::time;
    if (tag != Tag::time && tag != Tag::adjective && tag != Tag::adverb) return object.last;
  }
  return dated && at > object.first ? at - 1 : object.last;
}

}  // namespace

WordRange shortened(const Parse& parse, WordRange object) {
  object.last = before_session(parse, object);
  object.last = before_edge(parse, object);
  object.last = before_dated_participle(parse, object);
  for (std::uint32_t at = object.first + 1; at < object.last; ++at) {  // "summit scheduled to ..."
    if (goes_on_with_another(parse, at) || goes_on_with_plan(parse, at)) {
      object.last = at;
      break;
    }
    const std::uint32_t group = parse.group_at[at];
    const bool second = group != k_nothing && parse.groups[group].infinitive &&
                        parse.groups[group].governor != nullptr && at > object.first + 1 &&
                        parse.tag(at - 1) == Tag::coordinator;  // "and to sell"
    const bool aside = group != k_nothing && is_aside(parse, parse.groups[group]) &&
                       !is_result(parse, object, parse.groups[group]);
    if (second || aside) {
      object.last = parse.groups[group].range.first;
      break;
    }
    if (group == k_nothing || !parse.groups[group].reduced) continue;
    const bool joined = parse.tag(at - 1) == Tag::coordinator && at > object.first + 1;
    if (joined && parse.tag(at - 2) == Tag::time) {  // "built in 1931 and widened in 1968"
      object.last = at - 1;
      break;
    }
    const VerbSense* sense = parse.groups[group].sense;
    if (sense != nullptr && sense->nature == Nature::intent) object.last = at;
  }
  if (object.last - object.first <= k_longest_phrase) return object;
  const std::uint32_t least = object.first + k_full_object;
  const std::uint32_t most = std::min(object.last, object.first + k_longest_phrase);
  for (std::uint32_t at = least; at > object.first + k_least_object; --at)
    if (is_joint(parse, at)) return {object.first, cut_at(parse, at, object.last)};
  for (std::uint32_t at = least; at < most; ++at)
    if (is_joint(parse, at)) return {object.first, cut_at(parse, at, object.last)};
  return {object.first, most};
}

}  // namespace dateline::events

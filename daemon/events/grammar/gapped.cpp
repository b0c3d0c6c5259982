// SPDX-License-Identifier: Apache-2.0
#include "grammar/gapped.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/gazetteer.hpp"

#include <optional>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_most = 6;  // days of a tour

bool is_day(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::time && !parse.words[at].length && parse.words[at].timex >= 0;
}

/// One past the expression of time that has a word at `at`.
std::uint32_t end_of_time(const Parse& parse, std::uint32_t at) {
  const std::int32_t timex = parse.words[at].timex;
  while (at < parse.size() && parse.words[at].timex == timex) ++at;
  return at;
}

/// "at noon on Friday", "by a coach on Friday": the time that a preposition may lead to.
std::uint32_t time_at(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::preposition && is_day(parse, at + 1) ? at + 1 : at;
}

/// Behind a comma, an "and" or both; `at` where neither stands there.
std::uint32_t behind_joint(const Parse& parse, std::uint32_t at) {
  if (parse.is_mark(at, ',')) ++at;
  return parse.tag(at) == Tag::coordinator && parse.words[at].text == "and" ? at + 1 : at;
}

/// A clause or a list may end before `at`; no verb, and no noun that the time belongs to.
bool may_end(const Parse& parse, std::uint32_t at) {
  if (at >= parse.size()) return true;
  if (parse.words[at - 1].possessive) return false;
  return is_border(parse.words[at]) || parse.tag(at) == Tag::preposition;
}

Tag kind_at(const Parse& parse, std::uint32_t at) {
  const std::uint32_t chunk = at < parse.size() ? parse.chunk_at[at] : k_nothing;
  return chunk == k_nothing ? parse.tag(at) : parse.tag(parse.chunks[chunk].head);
}

/// "the second", "another", "one": of what stands before.
bool is_left_out(const Word& head) {
  return head.is(k_adjective | k_number_word | k_determiner) || head.number ||
         (head.tag != Tag::noun && head.tag != Tag::name);
}

bool names_place(const Parse& parse, WordRange words) {
  return !words.empty() && parse.tag(words.last - 1) == Tag::name &&
         is_place(look_up_name(parse.words[words.last - 1].text).kind);
}

/// "played in Lima in 2022 and Quito in 2023": another place behind the same preposition, and
/// nobody who did so; not "Chile played in Peru in 2022 and Norway in 2023".
bool is_elsewhere(const Parse& parse, const VerbGroup& group, WordRange object, WordRange words) {
  return object.last - object.first > 1 && parse.tag(object.first) == Tag::preposition &&
         parse.chunk_at[object.first + 1] != k_nothing && names_place(parse, object) &&
         names_place(parse, words) && !names_place(parse, group.subject);
}

/// The noun phrase that a day follows, with the place that it is at: "a mine in Lima in 2021".
std::optional<Gapped> phrase_and_day(const Parse& parse, const VerbGroup& group, WordRange object,
                                     std::uint32_t first) {
  const bool led = parse.tag(first) == Tag::preposition;
  const std::uint32_t noun = led ? first + 1 : first;
  if (noun >= parse.size() || parse.chunk_at[noun] == k_nothing ||
      is_left_out(parse.words[parse.chunks[parse.chunk_at[noun]].head]))
    return std::nullopt;
  std::uint32_t last = parse.chunks[parse.chunk_at[noun]].range.last;
  if (!led && parse.tag(last) == Tag::preposition && last + 1 < parse.size() &&
      parse.chunk_at[last + 1] != k_nothing)
    last = parse.chunks[parse.chunk_at[last + 1]].range.last;
  const std::uint32_t time = time_at(parse, last);
  if (!is_day(parse, time)) return std::nullopt;
  Gapped gapped{Gapped::Part::object, {first, last}, time};
  const Tag kind = kind_at(parse, noun);
  const bool same =
      !object.empty() && (led ? parse.words[object.first].text == parse.words[first].text
                              : kind == kind_at(parse, object.first));
  if (same) return gapped;
  if (!led && is_elsewhere(parse, group, object, gapped.words)) {
    gapped.led = true;
    return gapped;
  }
  gapped.part = Gapped::Part::subject;
  const bool acts = !led && !group.subject.empty() && kind == kind_at(parse, group.subject.first);
  return acts ? std::optional{gapped} : std::nullopt;
}

}  // namespace

WordRange object_before(const Parse& parse, const VerbGroup& group, std::uint32_t time) {
  const std::uint32_t first = group.object.empty() ? time : group.object.first;
  std::uint32_t last = time;
  if (last > first && parse.tag(last - 1) == Tag::preposition) --last;
  return {first, std::max(first, last)};
}

std::vector<Gapped> find_gapped(const Parse& parse, const VerbGroup& group, std::uint32_t time) {
  std::vector<Gapped> all;
  if (time < group.range.last || !is_day(parse, time)) return all;
  if (time > 0 && (parse.words[time - 1].text == "between" || parse.words[time - 1].text == "from"))
    return all;
  const WordRange object = object_before(parse, group, time);
  std::uint32_t at = end_of_time(parse, time);
  bool listed = false;  // with "and" before the last one
  while (at < parse.size() && all.size() < k_most) {
    const std::uint32_t next = behind_joint(parse, at);
    if (next == at || next >= parse.size() || parse.words[at - 1].possessive) break;
    const bool again = parse.words[next].text == "again";
    const std::uint32_t day = time_at(parse, again ? next + 1 : next);
    const std::optional<Gapped> one = is_day(parse, day)
                                          ? Gapped{Gapped::Part::day, {}, day, again}
                                          : phrase_and_day(parse, group, object, next);
    if (!one || (!all.empty() && one->part != all.front().part)) break;
    const std::uint32_t end = end_of_time(parse, one->time);
    if (!may_end(parse, end)) break;
    listed = parse.tag(next - 1) == Tag::coordinator;
    all.push_back(*one);
    at = end;
  }
  return listed ? all : std::vector<Gapped>{};
}

}  // namespace dateline::events

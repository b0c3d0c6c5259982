// SPDX-License-Identifier: Apache-2.0
#include "grammar/clause_words.hpp"
#include "grammar/parse.hpp"
#include "language/token.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr VerbSense k_awaited{"be due", "deadline", "", {}, {}, nullptr, Nature::light};
constexpr VerbSense k_is_out{"be out", "product", "release", {}, {}, nullptr, Nature::event};
constexpr VerbSense k_is_completed{"be complete", "other",      "complete", {}, {},
                                   nullptr,       Nature::event};
constexpr VerbSense k_shows{"see", "other", "", {}, {}, nullptr, Nature::light};
constexpr VerbSense k_is_last_day{"be", "deadline", "deadline", {}, {}, nullptr, Nature::light};
constexpr VerbSense k_is_years_since{"mark", "anniversary", "anniversary", {},
                                     {},     nullptr,       Nature::event};
constexpr VerbSense k_has_ready{"have", "other", "complete", "has", "had", nullptr, Nature::event};
constexpr VerbSense k_takes_place{"be", "other", "", {}, {}, nullptr, Nature::light};

/// "had a stroke", "will have an operation": its kind may hang on what somebody has.
const VerbSense& has() {
  static const VerbSense sense = [] {
    VerbSense have{"have", "other", "", "has", "had", nullptr, Nature::light};
    have.uses = uses_of("undergo");
    return have;
  }();
  return sense;
}

/// "were down 4 percent": of the kind that a rise or fall of it is.
const VerbSense& moves() {
  static const VerbSense sense = [] {
    VerbSense move{"be up", "change", "rise", {}, {}, nullptr, Nature::event};
    move.uses = uses_of("rise");
    return move;
  }();
  return sense;
}

// "The permit is valid until May": what it is said of holds for that long.
constexpr std::array<std::string_view, 5> k_standing{"valid", "available", "effective", "open",
                                                     "visible"};

constexpr VerbSense k_hears{"hear",  "court", "hearing",       "hears",
                            "heard", nullptr, Nature::concrete};

/// "The appeal was heard in May", "judges will hear the case": what is heard is a matter of a
/// court.
bool is_hearing(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || group.sense->lemma != "hear") return false;
  const WordRange matter = group.passive ? group.subject : group.object;
  const std::uint32_t chunk = matter.empty() ? k_nothing : parse.chunk_at[matter.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  const bool event = head.entry->noun != nullptr && head.entry->noun->kind == "court";
  return event || head.entry->theme == "court" || is_one_of(court_matters(), head);
}

constexpr VerbSense k_calls{"call", "other", "call", "calls", "called", nullptr, Nature::fix};
constexpr VerbSense k_may_call{"call", "other", "call", "calls", "called", nullptr, Nature::event};

/// "called an election for May", "a strike could be called": a gathering that is announced, and
/// nothing that is said.
bool is_convening(const Parse& parse, const VerbGroup& group) {
  static constexpr auto k_convened =
      std::to_array<std::string_view>({"election", "meeting", "protest", "strike"});
  if (!is_report(group) || group.sense->lemma != "call" || group.governs != k_nothing) return false;
  const WordRange matter = group.passive ? group.subject : group.object;
  const std::uint32_t chunk = matter.empty() ? k_nothing : parse.chunk_at[matter.first];
  if (chunk == k_nothing) return false;
  const NounSense* noun = parse.words[parse.chunks[chunk].head].entry->noun;
  const std::uint32_t end = parse.chunks[chunk].range.last;
  const bool named = !group.passive && end < parse.size() &&  // "called the march a success"
                     parse.chunk_at[end] != k_nothing;
  return noun != nullptr && is_one_of(k_convened, noun->kind) && !named;
}

constexpr VerbSense k_tries{"try", "court", "try", "tries", "tried", nullptr, Nature::concrete};

/// "was tried for murder", "two men will be tried": what is done to somebody, and no attempt.
bool is_trial(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || group.sense->lemma != "try" || !group.passive ||
      group.governs != k_nothing || group.subject.empty())
    return false;
  const std::uint32_t chunk = parse.chunk_at[group.subject.last - 1];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  const bool stands_for = head.tag == Tag::pronoun && head.entry->is(k_subject_pronoun) &&
                          !language::equal_folded(head.text, "it");
  return head.tag == Tag::name || stands_for || head.is(k_title | k_group_noun) ||
         is_one_of(person_words(), head);
}

bool tells_time(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.words[at].tag == Tag::time && !parse.words[at].length) return true;
  return false;
}

/// "due in 2028", "next due in court": what comes at its time.
const GovernorRow* awaited_at(const Parse& parse, WordRange object) {
  std::uint32_t at = object.first;
  while (at + 1 < object.last && parse.words[at].is(k_adverb | k_adjective) &&
         parse.words[at].entry->governor == nullptr)
    ++at;
  const Word& word = parse.words[at];
  const GovernorRow* row = word.entry->governor;
  const bool awaits = row != nullptr && row->timeline && !word.is(k_preposition);  // no "about"
  const bool cause =
      at + 1 < object.last && parse.words[at + 1].text == "to";  // "due to a fault in May"
  return awaits && !cause && word.tag != Tag::verb ? row : nullptr;
}

/// "must be in by Friday", "should be complete in May", "will not be ready until May".
bool is_completed_by_then(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t next = group.object.first;
  const bool ahead =
      group.mood == Mood::will || group.mood == Mood::should || group.mood == Mood::must;
  if (!ahead || !is_one_of(completion_words(), parse.words[next]) ||
      parse.tag(next + 2) != Tag::time)
    return false;
  const WordText& link = parse.words[next + 1].text;
  return link == "by" || (group.awaited ? link == "until" : link == "in");
}

/// "had a bid turned down in May", "has a tooth pulled": the participle tells what is done to it.
bool has_it_done(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t next = parse.index_of(group) + 1;
  if (next >= parse.groups.size()) return false;
  const VerbGroup& done = parse.groups[next];
  const bool plan = done.sense != nullptr && speaks_of_plan(done.sense->nature);  // "set for May"
  return done.reduced && done.passive && !plan && done.subject.first == group.object.first &&
         done.subject.last == done.range.first && group.object.contains(done.head) &&
         parse.tag(done.range.last) != Tag::to &&
         !(done.range.last < parse.size() && parse.words[done.range.last].text == "by");
}

/// "will have talks on Friday", "had a stroke in 2019": the event noun that "have" leads to.
bool has_event(const Parse& parse, const VerbGroup& group) {
  if (parse.tag(group.head) != Tag::have || group.governed_by != k_nothing ||
      has_it_done(parse, group))
    return false;
  const std::uint32_t chunk = parse.chunk_at[group.object.first];
  if (chunk == k_nothing || parse.tag(parse.chunks[chunk].head) != Tag::noun) return false;
  const NounSense* noun = parse.words[parse.chunks[chunk].head].entry->noun;
  return noun != nullptr && noun->kind != "results" && noun->kind != "market";  // those are figures
}

/// "On Friday the minister will be": the day stands before the subject.
bool opens_with_time(const Parse& parse, WordRange subject) {
  std::uint32_t at = subject.first;
  if (at > 0 && parse.is_mark(at - 1, ',')) --at;
  return at > 0 && parse.tag(at - 1) == Tag::time && !parse.words[at - 1].length;
}

/// "as it has been since 2019": how it was, and nothing that took place.
bool compares(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return first > 0 && parse.tag(first) == Tag::pronoun &&
         language::equal_folded(parse.words[first - 1].text, "as");
}

/// "will be in Paris on Friday", "the vote is on Monday", "the consultation is open until May".
bool takes_place(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t next = group.object.first;
  const std::uint32_t chunk = parse.chunk_at[group.subject.first];
  const bool of_event =
      chunk != k_nothing && parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
  const bool standing = is_one_of(k_standing, parse.words[next]);
  const bool open = standing || (of_event && parse.tag(next) == Tag::adjective);
  const bool back = (group.mood == Mood::will || group.tense == Tense::present) &&
                    // "will be back in court on", "the festival is back for its tenth year"
                    parse.words[next].text == "back" && parse.tag(next + 1) == Tag::preposition &&
                    parse.tag(next + 2) != Tag::time;
  const std::uint32_t lead = open || back ? next + 1 : next;
  const bool leads = parse.tag(lead) == Tag::preposition || parse.tag(lead) == Tag::time;
  const bool until = parse.words[lead].text == "until";  // "and will be until 2028"
  const bool there =
      (!until || standing) && (group.mood == Mood::will || group.tense == Tense::present ||
                               (open && group.mood == Mood::should));
  return leads && (of_event || there);
}

/// "4%", "3 percent", "12 points", "$2": by how much.
bool is_amount(const Parse& parse, std::uint32_t at) {
  static constexpr auto k_units =
      std::to_array<std::string_view>({"percent", "per", "pct", "points", "cents", "pence", "bps"});
  if (at >= parse.size() || !parse.words[at].number) return false;
  const WordText& text = parse.words[at].text;
  return text.ends_with('%') || !is_digit(text.front()) ||
         (at + 1 < parse.size() && is_one_of(k_units, parse.words[at + 1]));
}

/// "down" of "Shares were down 4 percent on Friday", "lower" of "were 4 percent lower"; k_nothing
/// where the group tells of no such move.
std::uint32_t way_moved(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_ways{"up", "down"};
  static constexpr std::array<std::string_view, 2> k_compared{"higher", "lower"};
  const bool plain = group.sense == nullptr && group.finite && group.governs == k_nothing &&
                     !group.negated && parse.tag(group.head) == Tag::be &&
                     group.mood == Mood::plain && group.tense == Tense::past && !group.perfect;
  if (!plain || group.subject.empty() || group.object.empty() ||
      group.range.last != group.object.first)
    return k_nothing;
  const std::uint32_t first = group.object.first;
  if (is_one_of(k_ways, parse.words[first]) && is_amount(parse, first + 1)) return first;
  constexpr std::uint32_t k_longest_amount = 3;  // "4 per cent"
  for (std::uint32_t at = first + 1; is_amount(parse, first) && at <= first + k_longest_amount;
       ++at)
    if (at < group.object.last && is_one_of(k_compared, parse.words[at])) return at;
  return k_nothing;
}

/// The word at `next` is the verb: "is out in May", "must be in by May".
void take_word(VerbGroup& group, const VerbSense& sense, std::uint32_t next) {
  group.sense = &sense;
  group.head = next;
  group.range.last = next + 1;
}

/// "is due in 2028", "the film is out in May": a plain "be" that tells of an event.
void find_be(const Parse& parse, VerbGroup& group) {
  const std::uint32_t next = group.object.first;
  if (const GovernorRow* row = awaited_at(parse, group.object)) {
    group.sense = &k_awaited;
    group.governor = row;
    return;
  }
  const bool out = parse.words[next].text == "out" && group.range.last == next &&
                   next + 1 < parse.size() && parse.words[next + 1].text != "of" &&
                   parse.words[next + 1].text != "for";  // "Berg is out for six weeks"
  if (out) {
    take_word(group, k_is_out, next);
  } else if (is_completed_by_then(parse, group)) {
    take_word(group, k_is_completed, next);
    group.object.first = next + 1;
  } else if (!compares(parse, group) && takes_place(parse, group)) {
    group.sense = &k_takes_place;
  }
}

/// A plain "be" or "have" with its subject, its object and a time.
bool may_tell(const Parse& parse, const VerbGroup& group, bool before) {
  return group.sense == nullptr && group.finite && group.governs == k_nothing && !group.negated &&
         !group.subject.empty() && !group.object.empty() &&
         (tells_time(parse, group.object) || (before && opens_with_time(parse, group.subject)));
}

/// "1971 saw the opening", "Friday is the last day": a time stands where the subject should.
bool follows_lone_time(const Parse& parse, const VerbGroup& group) {
  if (!group.subject.empty() || group.object.empty()) return false;
  std::uint32_t at = group.range.first;
  while (at > 0 && parse.tag(at - 1) == Tag::adverb) --at;
  return at > 0 && parse.tag(at - 1) == Tag::time && !parse.words[at - 1].length;
}

/// "1971 saw the opening of the mine": the time is all its subject, and the event what it leads to.
bool shows_event(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || !group.finite || group.passive || group.negated ||
      !follows_lone_time(parse, group) || !is_one_of(showing_verbs(), group.sense->lemma))
    return false;
  const std::uint32_t chunk = parse.chunk_at[group.object.first];
  return chunk != k_nothing && parse.tag(parse.chunks[chunk].head) == Tag::noun &&
         parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
}

/// "Friday marks 10 years since the fire": the time is all its subject, and what it leads to how
/// long ago something was.
bool counts_years(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || !group.finite || group.passive || group.negated ||
      group.sense->lemma != "mark" || !follows_lone_time(parse, group))
    return false;
  std::uint32_t end = group.object.first;
  while (parse.tag(end) == Tag::time && parse.words[end].length) ++end;
  return end > group.object.first && end < group.object.last && parse.words[end].text == "since";
}

/// "The last day to register", "the final date for bids": by when something has to be done.
bool names_last_day(const Parse& parse, const VerbGroup& group, WordRange range) {
  static constexpr std::array<std::string_view, 4> k_days{"day", "date", "chance", "opportunity"};
  static constexpr std::array<std::string_view, 4> k_last{"last", "final", "latest", "closing"};
  const bool is = group.sense == nullptr && group.finite && !group.negated &&
                  parse.tag(group.head) == Tag::be && group.mood != Mood::would;
  if (!is || range.empty() || parse.chunk_at[range.first] == k_nothing) return false;
  const Chunk& chunk = parse.chunks[parse.chunk_at[range.first]];
  const std::uint32_t behind = chunk.range.last;
  return chunk.head > chunk.range.first && behind < parse.size() &&
         is_one_of(k_days, parse.words[chunk.head]) &&
         is_one_of(k_last, parse.words[chunk.head - 1]) &&
         (parse.words[behind].text == "to" || parse.words[behind].text == "for");
}

/// "aims to have it in place by Monday", "must have 40 shops ready by May": when that is done.
bool has_ready_by_then(const Parse& parse, const VerbGroup& group) {
  const bool ahead = group.infinitive ? group.governor != nullptr
                                      : group.mood == Mood::will || group.mood == Mood::must ||
                                            group.mood == Mood::should;
  if (group.sense != nullptr || !ahead || group.object.empty() || group.negated ||
      parse.tag(group.head) != Tag::have)
    return false;
  const std::uint32_t chunk = parse.chunk_at[group.object.first];
  if (chunk == k_nothing) return false;
  std::uint32_t at = parse.chunks[chunk].range.first + 1;
  for (; at + 2 < group.object.last; ++at) {
    const bool in_place = parse.words[at].text == "in" && parse.words[at + 1].text == "place";
    const bool done =
        parse.words[at].text != "in" && is_one_of(completion_words(), parse.words[at]);
    if (in_place || done || parse.words[at].text == "open") break;
    if (is_border(parse.words[at])) return false;
  }
  if (at + 2 >= group.object.last) return false;  // "will have a headache by Monday"
  for (; at + 1 < group.object.last; ++at)
    if ((parse.words[at].text == "by" || parse.words[at].text == "before") &&
        parse.tag(at + 1) == Tag::time)
      return true;
  return false;
}

/// What a time shows stands behind the verb, and is what the line tells.
void show(VerbGroup& group, const VerbSense& sense) {
  group.sense = &sense;
  group.subject = group.object;
  group.object = {};
  group.shown = true;
}

}  // namespace

void find_predicates(Parse& parse) {
  for (VerbGroup& group : parse.groups) {
    if (is_hearing(parse, group)) {
      group.sense = &k_hears;
    } else if (is_trial(parse, group)) {
      group.sense = &k_tries;
    } else if (is_convening(parse, group)) {
      group.sense = group.mood == Mood::may ? &k_may_call : &k_calls;
    } else if (const std::uint32_t way = way_moved(parse, group); way != k_nothing) {
      take_word(group, moves(), way);
      group.object.first = way + 1;
    } else if (shows_event(parse, group)) {
      show(group, k_shows);
    } else if (counts_years(parse, group)) {
      show(group, k_is_years_since);
    } else if (names_last_day(parse, group, group.object) && follows_lone_time(parse, group)) {
      show(group, k_is_last_day);
    } else if (names_last_day(parse, group, group.subject) && may_tell(parse, group, false)) {
      group.sense = &k_is_last_day;
    } else if (has_ready_by_then(parse, group)) {
      group.sense = &k_has_ready;
    } else if (may_tell(parse, group, true) && has_event(parse, group))
      group.sense = &has();
    else if (parse.tag(group.head) == Tag::be && may_tell(parse, group, group.mood == Mood::will))
      find_be(parse, group);
  }
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "phrase/left_out.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "the 2027 budget", "a 1986 treaty", "its night service": tells which one.
bool tells_which(const Parse& parse, std::uint32_t at) {
  const Word& word = parse.words[at];
  const bool current = word.text == "current" && at > 0 &&  // "at current prices"
                       parse.tag(at - 1) == Tag::preposition && parse.tag(at + 1) == Tag::noun;
  const bool future =  // "debate the yard's future"
      word.text == "future" && at > 0 && parse.words[at - 1].possessive;
  if (current || future) return true;
  const std::uint32_t chunk = parse.chunk_at[at];
  const bool inside = chunk != k_nothing && parse.chunks[chunk].range.first < at &&
                      at + 1 < parse.chunks[chunk].range.last && parse.tag(at - 1) != Tag::time &&
                      parse.tag(at + 1) != Tag::time;
  return inside && (is_year(word) || is_one_of(daily_periods(), word));
}

/// "a 2026 Senate run", "with the 2016 MacBook": the year stands between an article and what that
/// goes with.
bool is_year_inside(const Parse& parse, std::uint32_t article) {
  const std::uint32_t year = article + 1;
  return is_article(parse.words[article]) && parse.tag(year) == Tag::time &&
         is_digit(parse.words[year].text.front()) && holds_year(parse.words[year].text) &&
         (parse.tag(year + 1) == Tag::name || parse.tag(year + 1) == Tag::noun);
}

/// "the rest" of "for the rest of the year": where "of" stands; else `at`.
std::uint32_t behind_part(const Parse& parse, std::uint32_t at) {
  std::uint32_t part = at;
  while (parse.tag(part) == Tag::determiner && is_article(parse.words[part])) ++part;
  const bool of = part + 2 < parse.size() && is_one_of(part_words(), parse.words[part]) &&
                  parse.words[part + 1].text == "of" && parse.tag(part + 2) == Tag::time &&
                  !parse.words[part + 2].length;
  return of ? part + 1 : at;
}

constexpr std::array<std::string_view, 2> k_counting_links{"before", "after"};

/// "opened it 11 minutes" before a clause that the line has not: where the length ends; else `at`.
/// "extended by two weeks" stays.
std::uint32_t behind_gap_in_time(const Parse& parse, std::uint32_t at, WordRange range) {
  if (parse.tag(at) != Tag::time) return at;
  const Tag before = at > 0 ? parse.tag(at - 1) : Tag::mark;
  const bool led = before == Tag::preposition || before == Tag::to || before == Tag::time ||
                   before == Tag::determiner || before == Tag::adverb ||
                   (at > 0 && parse.words[at - 1].is(k_preposition));  // "10 per month"
  std::uint32_t end = at;
  while (end < range.last && parse.tag(end) == Tag::time && parse.words[end].length) ++end;
  const bool counts = end > at && !led && end == range.last && end < parse.size() &&
                      is_one_of(k_counting_links, parse.words[end]);
  return counts ? end : at;
}

/// "third-quarter profit": part of what it stands before, also behind a preposition.
bool is_attributive(const Parse& parse, std::uint32_t at) {
  return parse.tag(at + 1) == Tag::noun && is_hyphened_time(parse.words[at]);
}

/// "a strike starting on Monday", "a strike set for Monday", "will close effective May 1": the word
/// goes with the time behind.
bool leads_to_time(const Parse& parse, std::uint32_t at) {
  const WordText& word = parse.words[at].text;
  if (word == "effective") return parse.tag(at + 1) == Tag::time;
  const std::uint32_t group = parse.group_at[at];
  const bool set = word == "set" && group != k_nothing && parse.groups[group].reduced &&
                   group > 0 &&  // but "has a hearing set for Friday"
                   parse.tag(parse.groups[group - 1].head) != Tag::have;
  if (!set && (!word.ends_with("ing") || !is_one_of(starting_words(), word))) return false;
  std::uint32_t next = at + 1;
  if (parse.tag(next) == Tag::preposition) ++next;
  return parse.tag(next) == Tag::time && !parse.words[next].length;
}

/// "shortly" of "shortly before midnight", "hours" of "hours after Monday's vote", but neither of
/// "nine hours on Sunday" nor of "just in May".
bool tells_how_close(const Parse& parse, std::uint32_t at) {
  return parse.words[at + 1].is(k_subordinator) && is_one_of(close_words(), parse.words[at]) &&
         (at == 0 || parse.tag(at - 1) != Tag::number);
}

/// "by" of "was fanned by overnight winds": the time tells more of what did it.
bool leads_agent(const Parse& parse, std::uint32_t at, std::uint32_t last) {
  if (parse.words[at].text != "by") return false;
  std::uint32_t end = at + 1;
  while (end < last && parse.tag(end) == Tag::time) ++end;
  return end > at + 1 && end < last && parse.tag(end) == Tag::noun;
}

/// "for example", "for instance".
bool opens_example(const Parse& parse, std::uint32_t at) {
  return parse.words[at].text == "for" && at + 1 < parse.size() &&
         (parse.words[at + 1].text == "example" || parse.words[at + 1].text == "instance");
}

bool is_idle(const Word& word) {
  return (word.is(k_stale) && word.tag != Tag::verb) || word.is(k_frame) ||
         (word.tag == Tag::adverb && is_one_of(idle_words(), word));
}

/// "with" and "a" of "with a 2026 budget", the "off" of "faced off Friday": these lead to no time.
bool stays_before_time(const Parse& parse, std::uint32_t at, WordRange range) {
  const Tag tag = parse.tag(at);
  if (tag == Tag::determiner) return is_year_inside(parse, at);
  if (tag != Tag::preposition && tag != Tag::adverb) return false;
  const bool which = at + 2 < range.last &&
                     parse.tag(at + 2) == Tag::noun &&  // "at current prices"
                     is_one_of(time_adjectives(), parse.words[at + 1]);
  return is_one_of(outward_words(), parse.words[at]) || which ||
         (tag == Tag::preposition && at + 1 < range.last && is_year_inside(parse, at + 1));
}

// What opens a time that stands by itself: "a medical next week", but "a warm October".
constexpr auto k_pointing = std::to_array<std::string_view>(
    {"last", "next", "this", "today", "tomorrow", "tonight", "yesterday"});

constexpr auto k_guesses =
    std::to_array<std::string_view>({"likely", "perhaps", "possibly", "probably"});

constexpr auto k_lengths = std::to_array<std::string_view>(
    {"minutes", "hours", "days", "weeks", "months", "years", "decades"});

// "by 30 November or sooner".
constexpr std::array<std::string_view, 4> k_margins{"before", "earlier", "later", "sooner"};

bool is_when(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::time && !parse.words[at].length;
}

bool follows_time(const Parse& parse, std::uint32_t at) {
  return at > 0 && parse.tag(at - 1) == Tag::time;
}

/// "due", "likely", but not "ready", which something is by its time.
bool is_due(const Word& word) {
  return word.is(k_adjective) && word.entry->governor != nullptr && word.entry->governor->timeline;
}

/// "blamed a warm October": a time that an adjective makes a thing.
bool is_described_time(const Parse& parse, std::uint32_t at, WordRange range) {
  return at > range.first + 1 && parse.tag(at - 1) == Tag::adjective &&
         parse.words[at - 2].is(k_article) && is_when(parse, at) &&
         !parse.words[at].is(k_article) && !is_one_of(k_pointing, parse.words[at]) &&
         (at + 1 == range.last || parse.chunk_at[at + 1] != parse.chunk_at[at - 1]);
}

/// "will be pushed into next year", "was extended into 2027": without it the line says nothing.
bool is_moved_into(const Parse& parse, std::uint32_t at, WordRange range) {
  std::uint32_t first = at;
  while (first > range.first && parse.tag(first) == Tag::time) --first;
  if (first != range.first || parse.words[first].text != "into") return false;
  std::uint32_t end = first + 1;
  while (end < range.last && parse.tag(end) == Tag::time) ++end;
  return end > first + 1 && end == range.last;
}

/// The time at `at` says something else than when.
bool keeps_time(const Parse& parse, std::uint32_t at, WordRange range,
                std::optional<std::int32_t> dated) {
  if (is_described_time(parse, at, range) || is_attributive(parse, at) ||
      is_moved_into(parse, at, range))
    return true;
  const bool another = dated && parse.words[at].timex != *dated;
  return another && tells_which(parse, at);  // "passed the 2027 budget on Friday"
}

// Each of these tells where what is left out from the word at `at` on ends; `at` where it stays.

/// What goes with the time right before or behind it.
std::uint32_t behind_fringe(const Parse& parse, std::uint32_t at, WordRange range) {
  const Word& word = parse.words[at];
  const bool more = at + 1 < range.last;
  if (word.text == "most" && more && is_when(parse, at + 1)) return at + 2;  // "its most recent"
  if (!follows_time(parse, at)) return at;
  const std::string_view next =
      at + 1 < parse.size() ? std::string_view{parse.words[at + 1].text} : std::string_view{};
  if (word.text == "local" && next == "time") return at + 2;  // "at 9 p.m. local time"
  if (word.tag == Tag::coordinator && parse.tag(at + 1) == Tag::time) return at + 1;
  if (word.text == "or" && more && is_one_of(k_margins, next)) return at + 2;
  return word.text == "alone" ? at + 1 : at;  // "in May alone"
}

std::uint32_t behind_idle(const Parse& parse, std::uint32_t at, WordRange /*range*/) {
  return skip_idle(parse, at);
}

/// A word that leads to a time by what it means.
std::uint32_t behind_telling_lead(const Parse& parse, std::uint32_t at, WordRange range) {
  const Word& word = parse.words[at];
  const bool adverb = word.tag == Tag::adverb && word.entry->is(k_adverb) && at + 1 < range.last &&
                      parse.tag(at + 1) == Tag::time;
  const bool some = at + 1 < range.last && parse.words[at + 1].text == "sometime";
  const std::uint32_t when = at + (some ? 2 : 1);
  const bool guess =  // "will be named likely on Monday", but "is likely this autumn"
      at > range.first && is_one_of(k_guesses, word) && when < range.last &&
      (is_when(parse, when) || (parse.tag(when) == Tag::preposition && is_when(parse, when + 1)));
  if (guess) return at + 1;
  const bool awaited_behind =  // "the results due on Friday"
      at + 1 == range.last && is_due(word) && at > range.first &&
      parse.tag(at + 1) == Tag::preposition && parse.tag(at + 2) == Tag::time;
  return adverb || leads_to_time(parse, at) || awaited_behind ? at + 1 : at;
}

/// "early on Friday", "due on Friday", "shortly before midnight".
bool leads_with_link(const Parse& parse, std::uint32_t at, WordRange range) {
  if (at + 2 >= range.last || parse.tag(at + 1) != Tag::preposition || !is_when(parse, at + 2))
    return false;
  const Word& word = parse.words[at];
  const bool edge = is_one_of(edge_words(), word) || word.text == "later" ||
                    (word.text == "close" && parse.words[at + 1].text == "to");
  const bool awaits = is_due(word) && at > range.first && parse.chunk_at[at - 1] != k_nothing;
  return edge || awaits || tells_how_close(parse, at);
}

/// Several words that lead to a time.
std::uint32_t behind_long_lead(const Parse& parse, std::uint32_t at, WordRange range) {
  const WordText& word = parse.words[at].text;
  const auto follows = [&](std::uint32_t behind, std::string_view text) {
    return parse.words[at + behind].text == text;
  };
  if (word == "some" && at + 2 < range.last && follows(1, "time") &&
      (is_when(parse, at + 2) || (parse.tag(at + 2) == Tag::preposition && is_when(parse, at + 3))))
    return at + 2;  // "will close some time next month", "some time in May"
  if (leads_with_link(parse, at, range)) return at + 2;
  if (at + 3 >= range.last || !is_when(parse, at + 3)) return at;
  if (word == "as" && follows(2, "as")) return at + 3;          // "as soon as Monday"
  return word == "with" && follows(1, "effect") ? at + 2 : at;  // "with effect from September 1"
}

/// "for" of "for the rest of the year", and what is behind it.
std::uint32_t behind_part_led(const Parse& parse, std::uint32_t at, WordRange range) {
  if (parse.tag(at) != Tag::preposition || at + 1 >= range.last) return at;
  const std::uint32_t of = behind_part(parse, at + 1);
  return of > at + 1 ? of : at;
}

// What leads to an event or a thing, whatever day tells which: "after Sunday mass".
constexpr auto k_noun_leads = std::to_array<std::string_view>(
    {"about", "after", "before", "despite", "following", "for", "from", "over"});

bool may_lead(const Word& word) {
  return word.tag == Tag::preposition || word.tag == Tag::determiner || word.is(k_to) ||
         word.is_mark(',') || is_one_of(later_words(), word) ||
         (word.tag == Tag::adverb && !word.text.ends_with("ly"));
}

/// "on", "in the", ", ": what leads to a time that stands for nothing but when.
std::uint32_t behind_lead(const Parse& parse, std::uint32_t at, WordRange range) {
  if (!may_lead(parse.words[at])) return at;
  std::uint32_t next = at + 1;
  while (next < range.last && next < at + 3 &&
         (parse.tag(next) == Tag::determiner || is_one_of(later_words(), parse.words[next])))
    ++next;
  if (next >= range.last || !is_when(parse, next) || is_attributive(parse, next) ||
      leads_agent(parse, at, range.last))
    return at;
  std::uint32_t end = next;
  while (end < range.last && parse.tag(end) == Tag::time) ++end;
  const bool inside =  // "into the May 3 Lima blast"
      is_article(parse.words[next - 1]) && end < range.last &&
      (parse.tag(end) == Tag::noun || parse.tag(end) == Tag::name);
  const bool tells = end < range.last && parse.tag(end) == Tag::noun && parse.words[end].spaced &&
                     parse.words[end].text != "thanks" &&  // "for years thanks to Peru"
                     is_one_of(k_noun_leads, parse.words[at]);
  if (inside || tells) return at;
  const bool time_alone = end == range.last || parse.chunk_at[end] == k_nothing ||
                          !parse.words[end].spaced || parse.chunk_at[next] == k_nothing;
  return time_alone ? next : at;
}

}  // namespace

bool is_near_time(const Parse& parse, WordRange range) {
  constexpr std::uint32_t k_reach = 4;  // "for the rest of the year"
  const std::uint32_t first = range.first > 0 ? range.first - 1 : range.first;
  for (std::uint32_t at = first; at < range.last + k_reach; ++at)
    if (parse.tag(at) == Tag::time) return true;
  return false;
}

std::uint32_t skip_idle(const Parse& parse, std::uint32_t at) {
  if (opens_example(parse, at)) return at + 2;
  if (!is_idle(parse.words[at])) return at;
  const bool length =  // "in the coming hours"
      at + 1 < parse.size() && is_one_of(k_lengths, parse.words[at + 1]);
  return length ? at : at + 1;
}

std::uint32_t skip_left_out(const Parse& parse, std::uint32_t at, WordRange range,
                            std::optional<std::int32_t> dated) {
  if (!is_near_time(parse, {at, at + 1})) return skip_idle(parse, at);
  if (keeps_time(parse, at, range, dated)) return at;
  if (is_when(parse, at)) return at + 1;
  for (const auto step :
       {behind_gap_in_time, behind_fringe, behind_idle, behind_telling_lead, behind_long_lead})
    if (const std::uint32_t end = step(parse, at, range); end > at) return end;
  if (stays_before_time(parse, at, range)) return at;
  const std::uint32_t of = behind_part_led(parse, at, range);
  return of > at ? of : behind_lead(parse, at, range);
}

}  // namespace dateline::events

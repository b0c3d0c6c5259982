// SPDX-License-Identifier: Apache-2.0
#include "context/beside.hpp"

#include "context/quotation.hpp"
#include "lexicon/guard_words.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

bool is_bare_part(const Match& match) {
  const Fields& fields = match.fields;
  return fields.has(Slot::day_part) && !fields.has(Slot::hour) && !fields.has(Slot::packed_time) &&
         !fields.has(Slot::weekday) && !fields.has(Slot::month) && !fields.has(Slot::deictic) &&
         !fields.has(Slot::direction) && !fields.has(Slot::holiday);
}

/// Minutes from midnight.
std::int32_t minutes_of(const Fields& fields) {
  constexpr std::int32_t k_hour = 60;
  constexpr std::int32_t k_half = 12;
  constexpr std::int32_t k_packed = 100;
  if (fields.has(Slot::packed_time))
    return fields.get(Slot::packed_time) / k_packed * k_hour +
           fields.get(Slot::packed_time) % k_packed;
  const bool half = fields.has(Slot::meridiem);
  const std::int32_t hour = fields.get(Slot::hour);
  return (half ? hour % k_half + fields.get(Slot::meridiem) : hour) * k_hour +
         fields.get(Slot::minute);
}

/// Counted from what the narrative spoke of: "three days later".
bool counts_on(const Match& match) {
  constexpr std::int32_t k_on = 2;
  return match.rule->meaning == Meaning::ago && match.fields.get(Slot::relation) == k_on;
}

/// "June 4", "Friday": a date by itself.
bool is_date(const Match& match) {
  const Fields& fields = match.fields;
  return match.rule->meaning == Meaning::calendar &&
         (fields.has(Slot::month) || fields.has(Slot::weekday) || fields.has(Slot::year));
}

}  // namespace

bool is_bare_clock(const Match& match) {
  const Fields& fields = match.fields;
  const bool clock = fields.has(Slot::hour) || fields.has(Slot::packed_time);
  return clock && !fields.has(Slot::month) && !fields.has(Slot::weekday) &&
         !fields.has(Slot::deictic) && !fields.has(Slot::year) && !fields.has(Slot::direction) &&
         !fields.has(Slot::holiday);
}

bool Beside::opens_sentence(std::uint32_t token) const {
  const auto& sentences = document_.sentences;
  const auto at = std::lower_bound(sentences.begin(), sentences.end(), token,
                                   [](const language::Sentence& sentence, std::uint32_t first) {
                                     return sentence.first < first;
                                   });
  return at != sentences.end() && at->first == token;
}

/// "Baghdad time": a place's, behind a time of day; how many tokens.
std::uint32_t Beside::place_time(std::uint32_t at) const {
  constexpr std::uint32_t k_longest = 3;
  for (std::uint32_t next = at; next < document_.tokens.size() && next - at <= k_longest; ++next) {
    if (next > at && language::equal_folded(text(next), "time")) return next + 1 - at;
    const language::Token& token = document_.tokens[next];
    if (!token.is_word() || !token.capitalised) return 0;
  }
  return 0;
}

/// "5 a.m. on May 3", "5 a.m. this Friday", "(5 a.m. Baghdad time) on May 3": nothing but a
/// bracket, a place and a preposition stands between.
bool Beside::leads_to(const Match& clock, const Match& day) const {
  const std::uint32_t target = first_token(day);
  if (opens_sentence(target)) return false;
  std::uint32_t at = next_token(clock);
  at += place_time(at);
  if (at < target && text(at) == ")") ++at;
  return at == target ||
         (at + 1 == target && preposition_before(document_, target) == Preposition::on);
}

/// "2 p.m. to 4 p.m. Friday", "dawn to dusk on Friday": the other end, whose day holds for both.
bool Beside::ends_on_day(const Match& clock, const Match& end) const {
  const bool timed = end.fields.has(Slot::hour) || end.fields.has(Slot::packed_time) ||
                     end.fields.has(Slot::day_part);
  if (!timed || is_bare_clock(end) || is_bare_part(end) || end.first != clock.last + 1)
    return false;
  const language::Token& link = document_.tokens[items_[clock.last].first];
  const Preposition kind = preposition_kind(link, document_.text);
  return kind == Preposition::to || kind == Preposition::until ||
         (preposition_before(document_, first_token(clock)) == Preposition::between &&
          language::equal_folded(document_.text_of(link), "and"));
}

std::size_t Beside::day_behind(std::size_t clock) const {
  std::size_t next = clock + 1;
  const bool bare = is_bare_clock(matches_[clock]);
  if (!bare && !is_bare_part(matches_[clock])) return none();
  if (next < none() && ends_on_day(matches_[clock], matches_[next])) return next;
  if (!bare) return none();
  if (next < none() && in_brackets_behind(clock, next)) return next;
  if (next < none() && is_bare_clock(matches_[next]) &&
      matches_[next].first == matches_[clock].last + 1)
    ++next;
  const bool leads = next < none() && matches_[next].rule->meaning != Meaning::duration &&
                     leads_to(matches_[next - 1], matches_[next]);
  return leads ? next : none();
}

/// "03:12 local time (1912 GMT Monday)"
bool Beside::in_brackets_behind(std::size_t clock, std::size_t other) const {
  const Fields& fields = matches_[other].fields;
  return matches_[other].first == matches_[clock].last + 1 && fields.has(Slot::zone) &&
         fields.has(Slot::weekday) && text(first_token(matches_[other]) - 1) == "(";
}

std::int32_t Beside::days_off(std::size_t clock, std::size_t day) const {
  constexpr std::int32_t k_east = 14 * 60;  // minutes from GMT
  constexpr std::int32_t k_west = -12 * 60;
  if (day >= none() || !is_bare_clock(matches_[clock]) || day <= clock) return 0;
  const Match& other = matches_[clock + 1];
  const bool own = day == clock + 1;
  if (!(own ? in_brackets_behind(clock, day)
            : day == clock + 2 && text(first_token(other) - 1) == "(" &&
                  text(next_token(matches_[day])) == ")"))
    return 0;
  const std::int32_t off = minutes_of(matches_[clock].fields) - minutes_of(other.fields);
  return off > k_east ? -1 : off < k_west ? 1 : 0;
}

bool Beside::recurs(std::size_t clock, std::size_t behind) const {
  const auto is_set = [](const Match& match) {
    return match.rule->meaning == Meaning::set_calendar || match.rule->meaning == Meaning::set_unit;
  };
  if (!is_bare_clock(matches_[clock])) return false;
  if (behind < none()) return is_set(matches_[behind]);
  constexpr std::size_t k_ends = 2;  // of "from 9 a.m. to 5 p.m."
  for (std::size_t back = 1; back <= k_ends && back <= clock; ++back) {
    const Match& before = matches_[clock - back];
    const Match& next = matches_[clock - back + 1];
    const bool comma = text(items_[before.last].first) == ",";  // "open on Tuesdays, from 9 a.m."
    if (next.first > before.last + (comma ? 2 : 1) || opens_sentence(first_token(next)))
      return false;
    if (!is_bare_clock(before)) return is_set(before);
  }
  return false;
}

std::size_t Beside::end_behind(std::size_t stretch) const {
  const Match& match = matches_[stretch];
  const Meaning meaning = match.rule->meaning;
  const std::size_t next = stretch + 1;
  // "the three months ended June 30"
  const bool months =
      meaning == Meaning::duration && match.fields.get(Slot::unit, -1) == unit_month;
  if (next == none() || (meaning != Meaning::anaphoric && meaning != Meaning::year_part && !months))
    return none();
  // "the quarter that ended May 5"
  const bool relative = text(items_[match.last].first) == "that";
  std::uint32_t at = match.last + (relative ? 1 : 0);
  if (matches_[next].first <= at) return none();
  const bool up = language::equal_folded(text(items_[at].first), "up");  // "the week up to June 3"
  if (up && at + 1 < matches_[next].first) ++at;
  const language::Token& link = document_.tokens[items_[at].first];
  const bool behind =
      matches_[next].first == at + 1 ||
      (matches_[next].first == at + 2 &&
       preposition_before(document_, first_token(matches_[next])) == Preposition::on);
  const Preposition led = preposition_kind(link, document_.text);
  const bool up_to = matches_[next].first == at + 1 && match.fields.has(Slot::unit) &&
                     matches_[next].fields.has(Slot::month) &&
                     (led == Preposition::to || led == Preposition::until);
  return behind && (up_to || cue_of(link, document_.text) == Cue::ended) ? next : none();
}

std::size_t Beside::apposed(std::size_t count) const {
  const Match& match = matches_[count];
  if (!counts_on(match)) return none();
  // "on Friday, two days later,"
  if (count > 0 && is_date(matches_[count - 1]) && matches_[count - 1].last + 1 == match.first &&
      text(first_token(match) - 1) == "," && text(next_token(match)) == ",")
    return count - 1;
  const std::size_t next = count + 1;
  if (next == none() || !is_date(matches_[next]) || text(next_token(match)) != ",") return none();
  const std::uint32_t target = first_token(matches_[next]);
  const Preposition led = preposition_before(document_, target);
  const bool close =
      target == next_token(match) + 1 ||
      (target == next_token(match) + 2 && (led == Preposition::on || led == Preposition::in));
  // Without its year a date may be of a story's, as the count is.
  return close && (matches_[next].fields.has(Slot::year) || count == 0) ? next : none();
}

/// Somebody speaks between these tokens.
bool Beside::speaks(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at < to; ++at)
    if (cue_of(document_.tokens[at], document_.text) == Cue::speech) return true;
  return false;
}

std::size_t Beside::day_said(std::size_t deictic) const {
  constexpr std::uint32_t k_reach = 12;  // tokens from a quotation to the day it was said on
  if (matches_[deictic].rule->meaning != Meaning::deictic) return none();
  const auto quotation = quotation_around(document_, first_token(matches_[deictic]));
  if (!quotation) return none();
  const auto is_weekday = [&](const Match& match) {
    return match.rule->meaning == Meaning::calendar && match.fields.has(Slot::weekday) &&
           !match.fields.has(Slot::each);
  };
  // "he told the crowd on Wednesday"
  for (std::size_t next = deictic + 1; next < none(); ++next) {
    const std::uint32_t first = first_token(matches_[next]);
    if (first < quotation->last) continue;
    if (first > quotation->last + k_reach) break;
    const bool block = document_.tokens[first].block_start;
    if (!block && is_weekday(matches_[next]) && speaks(quotation->last, first)) return next;
    break;
  }
  // "On Wednesday he said: “Today"
  for (std::size_t back = deictic; back-- > 0;) {
    const std::uint32_t last = next_token(matches_[back]);
    if (last > quotation->first) continue;
    if (last + k_reach < quotation->first) break;
    return is_weekday(matches_[back]) && speaks(last, quotation->first) ? back : none();
  }
  return none();
}

}  // namespace dateline::temporal

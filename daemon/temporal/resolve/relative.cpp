// SPDX-License-Identifier: Apache-2.0
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <cstdlib>
#include <string>

namespace dateline::temporal {

using date::days;

/// "today's children", "the leaders of tomorrow": an age, no day.
bool Resolver::of_generations() const {
  const auto is_generation = [&](std::uint32_t at) {
    return at < document_.tokens.size() && !document_.tokens[at].block_start &&
           cue_of(document_.tokens[at], document_.text) == Cue::generation;
  };
  if (has(Slot::day_part) || std::abs(get(Slot::deictic)) > 1) return false;
  const std::uint32_t first = first_token();
  if (owns_what_follows()) return is_generation(last_token() + 1);
  return first >= 2 && is_generation(first - 2) &&
         cue_of(document_.tokens[first - 1], document_.text) == Cue::attribute;
}

std::optional<Resolved> Resolver::deictic() {
  if (!today_) return with_clock(unresolved("XXXX-XX-XX"));
  if (of_generations()) return unresolved(std::string(k_references[get(Slot::deictic) + 1]));
  // In a story of the past "today" is a speaker's, or an age.
  if (narrative_ && anchor_) {
    const bool age = get(Slot::deictic) == 0 && !has(Slot::day_part);
    return with_clock(unresolved(age ? std::string(k_references[1]) : "XXXX-XX-XX"));
  }
  const CivilDay spoken = beside_.value_or(today());
  beside_ ? note("the day it was said on") : note_publication();
  if (const auto year = said_year()) {
    const Moment now = day_moment(today());
    if (!exists(*year, now.month(), now.day_of_month())) return at(year_moment(*year));
    return at(day_moment(civil(*year, now.month(), now.day_of_month())));
  }
  // "overnight" is the night before, unless one looks ahead.
  const std::int32_t back = has(Slot::shift) && !points_ahead() ? get(Slot::shift) : 0;
  return with_clock(at(day_moment(spoken + days{get(Slot::deictic) + back})));
}

/// this Friday, last Monday, Friday of next week
std::optional<Resolved> Resolver::named_weekday(std::int32_t direction) {
  const std::int32_t weekday = get(Slot::weekday);
  if (!today_) return unresolved("XXXX-WXX-" + std::to_string(weekday));
  note_publication();
  if (get(Slot::unit, -1) == unit_week) {
    const Moment week = shifted(day_moment(today()), unit_week, direction);
    return at(day_moment(week.first() + days{weekday - 1}));
  }
  if (direction < -1 || direction > 1) {  // "the Friday before last"
    const std::int32_t step = direction < 0 ? -1 : 1;
    const std::optional<Resolved> near = named_weekday(step);
    return at(day_moment(near->moment->day + days{7 * step}));
  }
  if (direction != 0) {
    // Of the day before one says "Monday" or "yesterday": "last Monday" is a week earlier.
    const CivilDay near = strictly(today(), weekday, direction);
    const bool beside =  // but "this past Sunday"
        near == today() + days{direction} &&
        !is_determiner(document_.tokens[first_token()], document_.text);
    return at(day_moment(beside ? near + days{7 * direction} : near));
  }
  const bool meant =  // "had been scheduled for this Friday"
      preposition_before(document_, first_token()) == Preposition::for_;
  if (tense() == Tense::past && !meant)
    return at(day_moment(strictly(today() + days{1}, weekday, -1)));
  return at(day_moment(strictly(today() - days{1}, weekday, 1)));
}

/// last May, next summer, this June 5
std::optional<Resolved> Resolver::named_of_year(std::int32_t direction) {
  const std::int32_t month = get(Slot::month);
  const std::int32_t day = get(Slot::day);
  if (has(Slot::day) && (!exists(2000, month, day) || (month == 2 && day == 29)))
    return std::nullopt;
  const auto moment = [&](std::int32_t year) {
    return has(Slot::season) ? season_moment(year, get(Slot::season))
           : has(Slot::day)  ? day_moment(civil(year, month, day))
                             : month_moment(year, month);
  };
  if (!today_) return unresolved("XXXX" + moment(2000).value().substr(4));
  std::int32_t year = day_moment(today()).year();
  // Of a month that is just over one says "last month".
  constexpr days k_just_over{14};
  const bool whole = has(Slot::month) && !has(Slot::day) &&  // but "this past April"
                     !is_determiner(document_.tokens[first_token()], document_.text);
  if (has(Slot::season) && moment(year - 1).last() >= today()) {
    if (direction == 0) return running_winter();
    --year;
  }
  if (direction < 0 && moment(year).last() + (whole ? k_just_over : days{0}) >= today()) --year;
  if (direction > 0 && moment(year).first() <= today()) ++year;
  return at(moment(year));
}

/// "the weekend": the one that is over, unless a future is told.
Resolved Resolver::bare_weekend() {
  const bool wished = is_post() && tense() != Tense::past;  // "Happy weekend!"
  const bool own = points_ahead() || limits_ahead() || wished || weekday_of(today()) >= 6;
  return at(containing(own ? today() : today() - days{7}, Grain::weekend));
}

/// this, last, next with what follows.
std::optional<Resolved> Resolver::named() {
  const std::int32_t direction = get(Slot::direction);
  const std::int32_t unit = get(Slot::unit, -1);
  // "She wrote on until last spring": last year's, however old the story.
  // So is "earlier this year" of the year it is written in.
  const bool of_today =
      (direction < 0 && cue_of(document_.tokens[first_token()], document_.text) != Cue::article) ||
      (direction == 0 && unit == unit_year && has(Slot::modifier));
  if (narrative_ && anchor_ && today_ && !of_today && !has(Slot::day_part) && !has(Slot::weekday))
    return same();
  if (has(Slot::weekday)) return with_clock(named_weekday(direction));
  if (has(Slot::day) && unit == unit_month) {  // "the 5th of last month"
    if (!today_) return unresolved("XXXX-XX-XX");
    return day_in(shifted(day_moment(today()), unit_month, direction));
  }
  if (has(Slot::month) || has(Slot::season)) return named_of_year(direction);
  if (has(Slot::day_part)) {
    if (!today_) return with_clock(unresolved("XXXX-XX-XX"));
    return with_clock(at(day_moment(today() + days{direction})));
  }
  const Grain grain = grain_of(unit);
  if (!today_) return unresolved(std::string(open_value(grain)));
  if (grain >= Grain::hour) {
    Resolved resolved = at(day_moment(today()));
    resolved.value += "TXX";
    resolved.type = TimexType::time;
    if (direction != 0) resolved.span = hours_on(direction).value_or(*resolved.span);
    return resolved;
  }
  if (unit == unit_fortnight) return stretch_of_one();
  if (direction < 0 && grain < Grain::day && is_last_of()) {
    note("the last of something, not the one before this");
    return last_of();
  }
  note_publication();
  if (unit == unit_weekend && !has(Slot::direction)) return bare_weekend();
  const bool meant =  // "so excited for this weekend"
      preposition_before(document_, first_token()) == Preposition::for_;
  if (unit == unit_weekend && direction == 0 && !meant && weekday_of(today()) <= 3 &&
      tense() == Tense::past)
    return at(containing(today() - days{7}, Grain::weekend));
  // In its first weeks "the new year" has begun, and so has in spring what is told of it.
  constexpr std::int32_t k_new = 2;
  constexpr std::int32_t k_still_new = 4;
  const std::int32_t now = day_moment(today()).month();
  const bool begun =
      has(Slot::shift) && (now <= k_new || (now <= k_still_new && tense() == Tense::past));
  if (auto fiscal = fiscal_year_from(today(), direction)) return fiscal;
  return at(shifted(day_moment(today()), unit, begun ? 0 : direction));
}

/// The day of this number in a month.
std::optional<Resolved> Resolver::day_in(const Moment& month) const {
  if (!exists(month.year(), month.month(), get(Slot::day))) return std::nullopt;
  return at(day_moment(civil(month.year(), month.month(), get(Slot::day))));
}

/// that May, July of the same year, the following summer.
Resolved Resolver::same_of_year(CivilDay base) {
  const std::int32_t direction = get(Slot::direction);
  std::int32_t year = day_moment(base).year();
  const auto moment = [&](std::int32_t of) {
    return has(Slot::season) ? season_moment(of, get(Slot::season))
                             : month_moment(of, get(Slot::month));
  };
  if (get(Slot::unit, -1) == unit_year) {
    year += direction;
    if (has(Slot::day) && exists(year, get(Slot::month), get(Slot::day)))
      return at(day_moment(civil(year, get(Slot::month), get(Slot::day))));
  } else {
    if (direction < 0 && moment(year).first() >= base) --year;
    // "in 2018 ... the following October" is the next year's.
    const bool of_year = anchor_ && anchor_->grain == Grain::year && base == anchor_->day;
    if (direction > 0 && (of_year || moment(year).last() <= base)) ++year;
  }
  return at(moment(year));
}

/// "November of that year": it lies ahead in the year of `base`.
bool Resolver::is_yet_to_come(CivilDay base) const {
  const std::int32_t year = day_moment(base).year();
  return has(Slot::month) && month_moment(year, get(Slot::month)).first() > *today_;
}

/// that, the same, the following: from what the narrative spoke of last.
std::optional<Resolved> Resolver::same() {
  auto base = narrative_day();
  const std::int32_t direction = get(Slot::direction);
  if (get(Slot::unit, -1) == unit_quarter && direction == 0 && said_quarter_) {
    note("the quarter spoken of before");
    return at(*said_quarter_);
  }
  // "would change in 2016. That year": the one just said, also where the story passes it by.
  const bool that_year = direction == 0 && get(Slot::unit, -1) == unit_year;
  const auto said = said_just_before();
  const bool of_said = said && (!narrative_ || that_year);
  if (of_said) base = said;
  // "in August 2023, a team says today. It was shipped in November of that year"
  if (that_year && !of_said && said_ && base && today_ && is_yet_to_come(*base) &&
      tense() == Tense::past)
    base = said_->day;
  // "put off until next Tuesday. He had spent the previous evening": not that Monday.
  const bool ahead = !narrative_ && today_ && base > today_;
  if (direction < 0 && ahead && tense() == Tense::past) base = today_;
  // "It broke down on Sunday. Crews return on Friday. It has been shut since that night."
  if (direction == 0 && ahead && has(Slot::day_part) && past_day_ &&
      (preposition_before(document_, first_token()) == Preposition::since ||
       tense() == Tense::past))
    return with_clock(at(day_moment(*past_day_)));
  if (!base) return unresolved(std::string(open_value(grain_of(get(Slot::unit, unit_day)))));
  of_said ? note_base(*said_) : anchor_ ? note_base(*anchor_) : note_publication();
  if (has(Slot::day_part)) {
    if (anchor_ && anchor_->grain < Grain::day) {
      const auto day = day_just_before();
      if (!day) return with_clock(unresolved("XXXX-XX-XX"));
      return with_clock(at(day_moment(*day + days{direction})));
    }
    return with_clock(at(day_moment(*base + days{direction})));
  }
  if (has(Slot::weekday)) {
    const std::int32_t step = direction == 0 ? 1 : direction;
    const CivilDay from = direction == 0 ? *base - days{1} : *base;
    return at(day_moment(strictly(from, get(Slot::weekday), step)));
  }
  if (has(Slot::month) || has(Slot::season)) {
    std::optional<Resolved> same = same_of_year(*base);
    if (same && same->moment)  // "burned down in August 2023 ... was charged ... that October"
      if (const auto day = story_behind(*same->moment)) return same_of_year(*day);
    return same;
  }
  const std::int32_t unit = get(Slot::unit, unit_day);
  const Grain grain = grain_of(unit);
  constexpr std::uint32_t k_near = 150;  // tokens
  if (unit == unit_decade && decade_ && first_token() - decade_token_ <= k_near)
    return at(shifted(*decade_, unit, direction));  // "In the 1970s ... in the next decade"
  if (unit == unit_decade && direction > 0 && today_ && !narrative_ && !year_said_)
    return stretch_of_one();  // "$22 billion over the next decade"
  if (unit == unit_night && (!anchor_ || anchor_->grain >= Grain::day))
    return at(part_moment(*base + days{direction}, part_night));
  if (has(Slot::day) && unit == unit_month)  // "the 5th of that month"
    return day_in(shifted(day_moment(*base), unit, direction));
  if (grain >= Grain::hour) return unresolved(at(day_moment(*base)).value + "TXX", TimexType::time);
  // A month of a year that is all that is known stays open, and so does a day of a month.
  if (anchor_ && grain == Grain::month && anchor_->grain <= Grain::year &&
      anchor_->grain > Grain::none)
    return unresolved(direction == 0 && anchor_->grain == Grain::year ? anchor_->value() + "-XX"
                                                                      : "XXXX-XX");
  if (anchor_ && grain == Grain::day && anchor_->grain < Grain::day) {
    if (const auto day = day_just_before())
      return with_clock(at(day_moment(*day + days{direction})));
    // A day out of a month that is all that is known stays open.
    if (anchor_->grain > Grain::none && anchor_->grain <= Grain::week)
      return unresolved(anchor_->grain == Grain::month ? anchor_->value() + "-XX" : "XXXX-XX-XX");
  }
  return with_clock(at(shifted(day_moment(*base), unit, direction)));
}

/// this time, the same period: the time that was spoken of last.
std::optional<Resolved> Resolver::same_time() {
  if (!anchor_ || has(Slot::reference)) return unresolved("PRESENT_REF");  // "at the time"
  note_base(*anchor_);
  return at(*anchor_);
}

/// the year, the latest quarter.
std::optional<Resolved> Resolver::anaphoric() {
  const std::int32_t unit = get(Slot::unit);
  // "the year ended June 30": how long, not which.
  if (unit == unit_year && (stretch_ends_behind() || beside_))
    return unresolved("P1Y", TimexType::duration);
  const Grain grain = grain_of(unit);
  const bool company = quarter_near() && company_quarter_;  // it keeps the number it was given
  if (beside_ && (grain == Grain::week || (grain == Grain::quarter && !company))) {
    note("the one that ends there");
    return at(grain == Grain::quarter ? quarter_ended(*beside_) : containing(*beside_, grain));
  }
  if (grain == Grain::quarter && quarter_near()) {
    note("the quarter spoken of before");
    return at(*quarter_);
  }
  if (grain == Grain::year && has(Slot::number) && quarter_near()) {  // "for the full year"
    note("the year of the quarter spoken of before");
    return at(year_moment(quarter_->year()));
  }
  // "since 1931, the year his father died"
  const std::uint32_t first = first_token();
  if (grain == Grain::year && said_ && first >= 2 && said_token_ == first - 2 &&
      document_.text_of(document_.tokens[first - 1]) == ",")
    return at(containing(said_->day, grain));
  // "fell on Friday ... two weeks ago ... volume for the week"
  if (grain == Grain::week)
    if (const auto day = day_just_before()) return at(containing(*day, grain));
  const bool spoken_of = anchor_near() && anchor_->grain >= grain;
  // "the week he resigned"; but "he died in 1994. It was the year the war began"
  const Verb linked =
      first > 0 ? verb_kind(document_.tokens[first - 1], document_.text) : Verb::none;
  const bool tells_of = linked == Verb::was || linked == Verb::is ||
                        (first > 0 && document_.text_of(document_.tokens[first - 1]) == ",");
  if (!(spoken_of && tells_of) && !narrative_ && of_event()) {
    note("of an event whose day is not said");
    return unresolved(std::string(open_value(grain)));
  }
  const auto base = narrative_ || spoken_of ? narrative_day() : today_;
  if (!base) return unresolved(std::string(open_value(grain)));
  // Of quarters, and of latest ones, the last whole one is meant.
  const bool whole = grain == Grain::quarter || has(Slot::direction);
  const std::int32_t step = whole && base == today_ ? -1 : 0;
  return at(shifted(day_moment(*base), unit, step));
}

std::optional<Resolved> Resolver::vague_reference() {
  return unresolved(std::string(k_references[get(Slot::reference) + 1]));
}

}  // namespace dateline::temporal

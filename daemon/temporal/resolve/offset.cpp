// SPDX-License-Identifier: Apache-2.0
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::temporal {

namespace {

using date::days;

Moment minute_moment(CivilMinute time) noexcept {
  Moment moment = day_moment(day_of(time));
  const auto of_day = static_cast<std::int32_t>((time - first_minute(moment.day)).count());
  moment.grain = Grain::minute;
  moment.hour = of_day / 60;
  moment.minute = of_day % 60;
  return moment;
}

/// Half of a unit in smaller ones.
struct Half {
  std::int32_t unit;
  std::int32_t smaller;
  std::int32_t count;
};
constexpr std::array<Half, 3> k_halves{
    {{unit_year, unit_month, 6}, {unit_decade, unit_year, 5}, {unit_century, unit_year, 50}}};

constexpr std::int32_t k_last_month = 30;  // days

}  // namespace

/// half a century ago, two and a half years later: counted in smaller units.
std::optional<Resolved> Resolver::ago_in_halves() {
  const auto* half = std::find_if(k_halves.begin(), k_halves.end(),
                                  [&](const Half& known) { return known.unit == get(Slot::unit); });
  if (half == k_halves.end()) return std::nullopt;
  Match counted = *match_;
  counted.fields.set(Slot::unit, half->smaller);
  counted.fields.set(Slot::number, (2 * get(Slot::number) + 1) * half->count);
  counted.fields.clear(Slot::fraction);
  const Match* said = std::exchange(match_, &counted);
  std::optional<Resolved> resolved = ago();
  match_ = said;
  return resolved;
}

/// "at 11:40 on Saturday night ... twenty minutes later": the part of the day told last has its
/// clock.
bool Resolver::clock_of_part() const {
  constexpr std::uint32_t k_beside = 9;  // tokens of "11:40 p.m. on"
  if (anchor_token_ - clock_token_ > k_beside) return false;
  const auto next =
      std::upper_bound(document_.sentences.begin(), document_.sentences.end(), clock_token_,
                       [](std::uint32_t token, const language::Sentence& sentence) {
                         return token < sentence.first;
                       });
  return next == document_.sentences.end() || next->first > anchor_token_;
}

/// "two hours ago", "40 minutes later": from the time of publication, or from a clock time told.
Resolved Resolver::ago_hours(CivilDay base, std::int32_t count, bool of_narrative) {
  constexpr std::int32_t k_hour = 60;
  constexpr std::int32_t k_hundredths = 100;
  const std::int32_t unit = get(Slot::unit);
  const Grain grain = grain_of(unit);
  const std::int32_t unit_minutes = grain == Grain::hour ? k_hour : grain == Grain::minute ? 1 : 0;
  const std::int64_t hundredths = get(Slot::number) * k_hundredths + get(Slot::fraction);
  const std::chrono::minutes off{(count < 0 ? -1 : 1) * hundredths * unit_minutes / k_hundredths};
  if (!of_narrative && reference_.published && reference_.published->has_time)
    return at(minute_moment(reference_.published->local + off));
  const bool told = anchor_near() && (anchor_->grain != Grain::part || clock_of_part());
  if (of_narrative && told && clock_ && clock_->day == anchor_->day)
    return at(minute_moment(first_minute(clock_->day) + std::chrono::hours{clock_->hour} +
                            std::chrono::minutes{clock_->minute} + off));
  Resolved resolved = at(day_moment(shifted_day(base, unit, count)));
  resolved.value += "TXX";
  resolved.type = TimexType::time;
  return resolved;
}

Resolved Resolver::ago_days(CivilDay base, std::int32_t count, bool of_narrative) {
  if (beyond_calendar(base, get(Slot::unit), count))
    return unresolved(std::string(k_references[count < 0 ? 0 : 2]));
  const CivilDay day = shifted_day(base, get(Slot::unit), count);
  if (get(Slot::unit) == unit_night) return at(part_moment(day, part_night));  // "two nights later"
  const Grain grain = grain_of(get(Slot::unit));
  Resolved resolved = at(containing(day, grain));
  // "a decade later" is about that year
  if (grain <= Grain::decade && today_) resolved.span = at(containing(day, Grain::year)).span;
  // "a week later" than a day is a week by its value, but that very day.
  if (grain == Grain::week && of_narrative && last_day_ == base)
    resolved.span = at(day_moment(day)).span;
  // "opened in May 2018 and closed two weeks later": May has 31 days to count from.
  const bool of_month = of_narrative && anchor_ && anchor_->grain == Grain::month &&
                        anchor_->day == base && grain >= Grain::week && resolved.span;
  if (of_month) {
    const CivilDay last = shifted_day(anchor_->last(), get(Slot::unit), count);
    resolved.span->begin = {first_minute(day), last_minute(last)};
    resolved.span->precision = Precision::none;
  }
  // "ended a week later", than nobody knows what.
  const std::int32_t relation = get(Slot::relation);
  if ((relation == 2 || relation == -2) && !anchor_) resolved.span.reset();
  return resolved;
}

/// "They play on June 2, followed by a match three days later": as far ahead as what it follows.
bool Resolver::joined_to_anchor() {
  return tense() == Tense::past && anchor_in_sentence() && tense_cue_ > anchor_token_ &&
         cue_of(document_.tokens[tense_cue_], document_.text) == Cue::looking_back;
}

/// What the narrative counts from, where it is not `told`: a year just said, the day last told of
/// and not one that is still ahead ("will meet on Friday ... his threat a day earlier").
std::optional<CivilDay> Resolver::counted_from(std::optional<CivilDay> told) {
  constexpr std::uint32_t k_near = 150;  // tokens
  if (const auto said = said_just_before()) return said;
  if (narrative_ || !told || !today_ || *told <= *today_ || tense() != Tense::past ||
      joined_to_anchor())
    return told;
  if (past_day_ && first_token() - past_day_token_ <= k_near) return past_day_;
  return get(Slot::relation) < 0 ? today_ : std::nullopt;
}

/// "the same month of 1997", "the same quarter of 1997": what figures are told of, in that year.
Resolved Resolver::same_part_of_year() {
  const std::int32_t year = get(Slot::year);
  if (has(Slot::shift)) {
    if (month_told()) return at(month_moment(year, day_moment(*month_).month()));
    if (anchor_ && anchor_->grain == Grain::month) return at(month_moment(year, anchor_->month()));
  } else if (quarter_told()) {
    const std::int32_t off = year - quarter_->year();
    return at(containing(shifted_day(quarter_->day, unit_year, off), quarter_->grain));
  }
  return at(year_moment(year));
}

/// The day that a story in the past named in full, where what it goes on to would else lie ahead:
/// an hour or a day of the news stood between.
std::optional<CivilDay> Resolver::story_behind(const Moment& read) {
  constexpr std::uint32_t k_near = 300;  // tokens
  const bool ahead = today_ && !narrative_ && read.first() > *today_ && tense() == Tense::past;
  if (!ahead || !said_ || said_->grain < Grain::day || said_->day >= *today_ ||
      first_token() - said_token_ > k_near)
    return std::nullopt;
  return said_->day;
}

std::optional<Resolved> Resolver::ago() {
  if (beside_) {  // "three days later, on June 4, 2021"
    note("the date beside it");
    Resolved resolved = at(containing(*beside_, std::min(grain_of(get(Slot::unit)), Grain::day)));
    const Grain grain = grain_of(get(Slot::unit));
    if (grain == Grain::week) resolved.span = at(day_moment(*beside_)).span;
    if (grain <= Grain::decade) resolved.span = at(containing(*beside_, Grain::year)).span;
    return resolved;
  }
  constexpr std::int32_t k_half = 50;
  if (get(Slot::fraction) == k_half)
    if (auto halves = ago_in_halves()) return halves;
  if (has(Slot::year)) return same_part_of_year();
  const std::int32_t relation = get(Slot::relation);
  if (!has(Slot::number)) return unresolved(std::string(k_references[relation < 0 ? 0 : 2]));
  const std::int32_t unit = get(Slot::unit);
  const bool of_narrative = relation == 2 || relation == -2 || narrative_;
  const bool compares =
      unit == unit_year && relation < 0 && today_ && !narrative_ && !(anchor_near() && year_said_);
  const Grain grain = grain_of(unit);
  // Days are counted from a day, over the years and months spoken of since.
  const bool days_from_coarse =
      of_narrative && !narrative_ && grain >= Grain::week && anchor_ &&
      (anchor_->grain < Grain::month || (anchor_->grain == Grain::month && day_just_before()));
  // "In the spring of 1944 he left; three weeks later he came back."
  if (days_from_coarse && grain < Grain::hour && year_said_ && anchor_near())
    return unresolved(anchor_->value().substr(0, 4) + (grain == Grain::week ? "-WXX" : "-XX-XX"));
  std::optional<CivilDay> base = days_from_coarse            ? (last_day_ ? last_day_ : today_)
                                 : of_narrative && !compares ? narrative_day()
                                                             : today_;
  if (of_narrative) base = counted_from(base);
  // "fell in November ... a year earlier", told in March: not that same year
  const bool same_year = compares && relation == -2 && anchor_near() &&
                         anchor_->grain > Grain::year &&
                         anchor_->year() == day_moment(*today_).year() - get(Slot::number);
  if (same_year) base = anchor_->day;
  if (!base) return unresolved(std::string(open_value(grain)));
  // "founded in the 1980s ... sold a decade later": nothing that is over lies after publication.
  if (relation == 2 && !anchor_ && base == today_ && grain <= Grain::year && tense() == Tense::past)
    return unresolved(std::string(open_value(grain)));
  if (has(Slot::season)) {  // "two summers ago": of those that are over
    note_publication();
    const std::int32_t year = day_moment(*base).year();
    const bool over = season_moment(year, get(Slot::season)).last() < *base;
    return at(season_moment(year - get(Slot::number) + (over ? 1 : 0), get(Slot::season)));
  }
  if (has(Slot::weekday)) {  // "two Sundays ago"
    note_publication();
    const CivilDay last = strictly(*base, get(Slot::weekday), -1);
    return at(day_moment(last - days{7 * (get(Slot::number) - 1)}));
  }
  if (of_narrative && anchor_ && base != today_)
    note_base(day_moment(*base));
  else
    note_publication();
  return counted_from_base(*base, compares, of_narrative);
}

/// So many units before or behind the base; what `compares` goes back from the quarter or the month
/// that figures are told of.
std::optional<Resolved> Resolver::counted_from_base(CivilDay base, bool compares,
                                                    bool of_narrative) {
  const std::int32_t relation = get(Slot::relation);
  const std::int32_t unit = get(Slot::unit);
  const Grain grain = grain_of(unit);
  const std::int32_t count = (relation < 0 ? -1 : 1) * get(Slot::number);
  if (has(Slot::unit2)) {
    const CivilDay then = shifted_day(base, unit, count);
    if (has(Slot::number2)) {  // "four years and two months later"
      const std::int32_t more = (relation < 0 ? -1 : 1) * get(Slot::number2);
      const std::int32_t smaller = get(Slot::unit2);
      return at(containing(shifted_day(then, smaller, more), grain_of(smaller)));
    }
    // "thirty years ago this week"
    return at(shifted(day_moment(then), get(Slot::unit2), get(Slot::direction)));
  }
  // "a year earlier" beside a quarter is that quarter of the year before; but "A year ago he left".
  const bool opens = relation == -1 && document_.tokens[first_token()].capitalised;
  if (unit == unit_year && relation < 0 && quarter_told() && !opens) {
    note("as exact as the quarter before it");
    return at(containing(shifted_day(quarter_->day, unit, count), quarter_->grain));
  }
  // "expects fourth-quarter net of $2 million, up from $1 million a year earlier"
  if (unit == unit_year && relation == -2 && anchor_ && anchor_->grain == Grain::quarter &&
      anchor_in_sentence() && !narrative_) {
    note("as exact as the quarter beside it");
    return at(containing(shifted_day(anchor_->day, unit, count), anchor_->grain));
  }
  // "In the year-ago quarter": of the last one that is over.
  constexpr std::int32_t k_quarters = 4;
  if (unit == unit_year && relation < 0 && get(Slot::part) == k_quarters && today_ && !narrative_) {
    const Moment last = shifted(day_moment(today()), unit_quarter, -1);
    return at(containing(shifted_day(last.day, unit, count), Grain::quarter));
  }
  // "October sales ... from the year-earlier month"
  if (has(Slot::shift)) {
    const CivilDay of = month_told() ? *month_ : today() - days{k_last_month};
    return at(containing(shifted_day(of, unit, count), Grain::month));
  }
  if (compares && get(Slot::number) == 1 && month_told())
    base = *month_;  // "December's rate ... a year earlier"
  if (grain >= Grain::hour) return ago_hours(base, count, of_narrative);
  Resolved counted = ago_days(base, count, of_narrative);
  if (relation == 2 && counted.moment)  // "arrived at 2:31 a.m. Two days later a guest died"
    if (const auto day = story_behind(*counted.moment)) counted = ago_days(*day, count, true);
  if (relation == 2 && counted.moment)
    if (auto now = now_at_last(*counted.moment)) return now;
  return counted;
}

/// "The rig blew up on April 20. Seven months later, they have settled": what is or has been is so
/// now, however the count goes; what was is of no day known.
std::optional<Resolved> Resolver::now_at_last(const Moment& counted) {
  if (narrative_ || !today_ || counted.first() <= *today_ || points_ahead()) return std::nullopt;
  const bool perfect = verb_kind(document_.tokens[tense_cue_], document_.text) == Verb::has;
  if (joined_to_anchor()) return std::nullopt;
  if (tense() == Tense::past && !perfect) return unresolved(std::string(open_value(counted.grain)));
  if (tense() == Tense::unknown) return std::nullopt;
  note_publication();
  return at(containing(today(), counted.grain));
}

bool Resolver::runs_to_now() {
  constexpr std::uint32_t k_auxiliary = 2;  // "has more than doubled"
  if (preposition_before(document_, first_token()) != Preposition::since || tense() != Tense::past)
    return false;
  for (std::uint32_t back = 0; back <= std::min(k_auxiliary, tense_cue_); ++back)
    if (verb_kind(document_.tokens[tense_cue_ - back], document_.text) == Verb::has) return true;
  return false;
}

std::optional<Resolved> Resolver::part_of() {
  const std::int32_t unit = get(Slot::unit);
  const Grain grain = grain_of(unit);
  // A part of a day wants a day, not a year that was named.
  // What has been since then has begun.
  const bool later = anchor_ && today_ && anchor_->day > *today_ &&
                     preposition_before(document_, first_token()) == Preposition::since;
  const bool spoken_of =
      anchor_near() && !later && !anchor_ends_stretch() && (narrative_ || anchor_->grain >= grain);
  // "July ... They have until the end of the month": of the one that is not over.
  const bool over_already = anchor_ && today_ && !narrative_ && anchor_->last() < *today_ &&
                            limits_ahead() && tense() != Tense::past;
  // "died on Friday ... are to be flown home later in the day"
  // "sang on 27 September ... returns at the end of the month", published in October
  // "It has leaked since April, and could be sealed before the end of the month"
  const auto could = [&] {
    const Verb told = verb_kind(document_.tokens[tense_cue_], document_.text);
    return told == Verb::may || told == Verb::could;
  };
  const bool ahead =
      unit == unit_day ? points_ahead() : tense() == Tense::future || (points_ahead() && could());
  const bool to_come =
      ahead && anchor_ && today_ && (!narrative_ || will_be()) && anchor_->day < *today_;
  const bool of_today =
      has(Slot::direction) || !spoken_of || over_already || to_come || runs_to_now();
  const auto base = of_today ? today_ : narrative_day();
  if (grain >= Grain::hour) return std::nullopt;
  if (!base) return unresolved(std::string(open_value(grain)));
  base == today_ || !anchor_ ? note_publication() : note_base(*anchor_);
  // "up since year-end": the one that is over.
  const bool over = match_->rule->guard == Guard::bare_unit &&
                    preposition_before(document_, first_token()) == Preposition::since;
  const std::int32_t shift = over ? -1 : get(Slot::direction);
  if (auto fiscal = fiscal_year_from(*base, shift)) return fiscal;
  return at(shifted(day_moment(*base), unit, shift));
}

/// "a week after Easter": the feast, and not its week.
std::optional<Resolved> Resolver::holiday_itself() {
  Match feast = *match_;
  feast.fields.clear(Slot::unit);
  const Match* whole = std::exchange(match_, &feast);
  std::optional<Resolved> resolved = holiday();
  match_ = whole;
  return resolved;
}

/// two days before Christmas, a week after 5 May.
std::optional<Resolved> Resolver::offset() {
  std::optional<Resolved> base = has(Slot::holiday)     ? holiday_itself()
                                 : has(Slot::deictic)   ? deictic()
                                 : has(Slot::direction) ? named()
                                                        : calendar_date();
  if (!base || !base->moment) return base;
  if (has(Slot::weekday) && has(Slot::holiday))  // "the Monday after Easter"
    return at(day_moment(strictly(base->moment->day, get(Slot::weekday), get(Slot::relation))));
  const std::int32_t count = get(Slot::number) * get(Slot::relation, 1);
  const CivilDay day = shifted_day(base->moment->day, get(Slot::unit), count);
  // "the week after Easter" is a week, "a week after Easter" a day.
  const bool whole = cue_of(document_.tokens[first_token()], document_.text) == Cue::article;
  return at(whole ? containing(day, grain_of(get(Slot::unit))) : day_moment(day));
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "calendars/holidays.hpp"
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "resolve/resolver.hpp"
#include "resolve/time_spans.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline::temporal {

namespace {

/// How a unit is written in a TIMEX3 duration: letters, how many of them make one, and whether it
/// is part of a day.
struct DurationShape {
  std::string_view letters;
  std::int32_t factor;
  bool of_day;
};

constexpr std::array<DurationShape, 20> k_shapes{{
    {"S", 1, true},   {"M", 1, true},   {"H", 1, true},  {"NI", 1, false}, {"D", 1, false},
    {"WE", 1, false}, {"W", 1, false},  {"W", 2, false}, {"M", 1, false},  {"M", 3, false},
    {"M", 6, false},  {"M", 3, false},  {"Y", 1, false}, {"DE", 1, false}, {"GE", 1, false},
    {"CE", 1, false}, {"ML", 1, false}, {"X", 1, false}, {"D", 1, false},  {"X", 1, true},
}};

// Verbs of what takes no time: behind their object a length is how far ahead it is.
constexpr auto k_at_once = std::to_array<std::string_view>(
    {"open",   "reopen", "launch",  "relaunch", "unveil",  "announce", "publish", "release",
     "reveal", "resume", "restart", "start",    "begin",   "close",    "shut",    "lift",
     "hold",   "sign",   "issue",   "submit",   "receive", "host",     "leave",   "join"});

/// Halves of these are said in whole smaller ones.
struct HalfShape {
  std::int32_t unit;
  std::int32_t smaller;
  std::int32_t count;
};
constexpr std::array<HalfShape, 5> k_halves{{{unit_year, unit_month, 6},
                                             {unit_hour, unit_minute, 30},
                                             {unit_day, unit_hour, 12},
                                             {unit_decade, unit_year, 5},
                                             {unit_century, unit_year, 50}}};

constexpr std::string_view k_open_values[] = {"", "MO", "MI", "AF", "EV", "NI", "DT"};

/// "-12-25" of a holiday that keeps its day.
std::string yearly_day(const Holiday& holiday) {
  if (holiday.date.kind != HolidayDate::Kind::fixed) return {};
  return day_moment(civil(2000, holiday.date.month, holiday.date.day)).value().substr(4);
}

}  // namespace

std::string Resolver::duration_value() const {
  std::int32_t unit = get(Slot::unit);
  std::int32_t number = get(Slot::number);
  std::int32_t fraction = get(Slot::fraction);
  // "half an hour"; "two and a half centuries"
  if (fraction == 50 && (number == 0 || unit == unit_decade || unit == unit_century))
    for (const HalfShape& half : k_halves)
      if (half.unit == unit) {
        unit = half.smaller;
        number = (2 * number + 1) * half.count;
        fraction = 0;
        break;
      }
  const DurationShape& shape = k_shapes[static_cast<std::size_t>(unit)];
  std::string text = shape.of_day ? "PT" : "P";
  if (!has(Slot::number)) {
    text += 'X';
  } else if (fraction == 50 && (unit == unit_year || unit == unit_hour || unit == unit_minute)) {
    // Halves of these are said in whole smaller units.
    text += std::to_string(number) + std::string(shape.letters);
    return text + (unit == unit_year ? "6M" : unit == unit_hour ? "30M" : "30S");
  } else if (fraction != 0) {
    text += std::to_string(number) + "." +
            (fraction % 10 == 0 ? std::to_string(fraction / 10) : std::to_string(fraction));
  } else {
    text += std::to_string(std::int64_t{number} * shape.factor);
  }
  text += shape.letters;
  if (has(Slot::unit2) && has(Slot::number2)) {  // two hours and 40 minutes
    const DurationShape& rest = k_shapes[static_cast<std::size_t>(get(Slot::unit2))];
    if (rest.of_day && !shape.of_day) text += 'T';
    text +=
        std::to_string(std::int64_t{get(Slot::number2)} * rest.factor) + std::string(rest.letters);
  }
  return text;
}

/// three to five years: how many is left open.
std::optional<Resolved> Resolver::duration_range() {
  const DurationShape& shape = k_shapes[static_cast<std::size_t>(get(Slot::unit))];
  return unresolved((shape.of_day ? "PTX" : "PX") + std::string(shape.letters),
                    TimexType::duration);
}

/// "40,000 barrels of oil a day", "$35 a night": how often, not how long. A number stands near
/// before, and what stands directly before is it or what it counts.
bool Resolver::is_rate() const {
  constexpr std::uint32_t k_reach = 6;
  const std::uint32_t first = first_token();
  if (match_->last - match_->first != 2 || get(Slot::number) != 1 || first == 0 ||
      document_.tokens[first].block_start ||
      !is_indefinite(document_.tokens[first], document_.text))
    return false;
  const std::uint32_t next = last_token();
  if (next < document_.tokens.size()) {  // "a year after he left"
    const Preposition behind = preposition_kind(document_.tokens[next], document_.text);
    if (behind == Preposition::after || behind == Preposition::before) return false;
  }
  const language::Token& before = document_.tokens[first - 1];
  if (before.is_number()) return true;
  const Cue cue = cue_of(before, document_.text);
  if (!before.is_word() || preposition_kind(before, document_.text) != Preposition::none ||
      cue == Cue::attribute || cue == Cue::month_company ||  // "six months or a year"
      cue == Cue::looking_back || get(Slot::unit) == unit_weekend ||
      verb_kind(before, document_.text) != Verb::none || document_.text_of(before).ends_with("ed"))
    return false;
  for (std::uint32_t back = 2; back <= k_reach && back <= first; ++back) {
    const language::Token& token = document_.tokens[first - back];
    if (token.is_number() || is_number_word(token, document_.text)) return true;
    if (document_.text_of(token) == "-") continue;  // "four 10-hour shifts a week"
    if (token.block_start || !token.is_word()) return false;
    const Verb verb = verb_kind(token, document_.text);
    if (verb != Verb::none && verb != Verb::adverb) return false;
  }
  return false;
}

/// "In four weeks they will vote": the expression leads its sentence.
bool Resolver::opens_clause() const {
  const std::uint32_t first = first_token();
  return first > 0 && document_.tokens[first - 1].capitalised &&
         cue_of(document_.tokens[first], document_.text) != Cue::article;
}

/// "is due in six weeks", "will open in two months": so long from now. Behind an object it is how
/// long that takes ("will write it in three months"), but of what is done at once ("will reopen the
/// road in ten days"); behind a rank for how long there was none ("will be the first strike in five
/// years").
bool Resolver::lies_so_far_ahead() {
  if (tense() != Tense::future || tense_cue_ >= first_token() || counts_from_behind()) return false;
  bool at_once = false;
  for (std::uint32_t at = tense_cue_ + 1; at + 1 < first_token(); ++at) {
    const language::Token& token = document_.tokens[at];
    const Cue cue = cue_of(token, document_.text);
    const bool led =
        preposition_kind(document_.tokens[at - 1], document_.text) != Preposition::none;
    const bool object =
        !led && (is_determiner(token, document_.text) || cue == Cue::article || cue == Cue::owner ||
                 verb_kind(token, document_.text) == Verb::subject);  // "it"
    const bool counted = token.is_number() || is_number_word(token, document_.text);
    if (is_ranked(token, document_.text) || cue == Cue::extreme ||
        ((object || counted) && !at_once))
      return false;
    at_once = at_once || std::find(k_at_once.begin(), k_at_once.end(), document_.text_of(token)) !=
                             k_at_once.end();
  }
  return true;
}

/// "within 30 days of the vote": not from publication on.
bool Resolver::counts_from_behind() const {
  const std::uint32_t next = last_token();
  if (next >= document_.tokens.size()) return false;
  const language::Token& link = document_.tokens[next];
  const Preposition preposition = preposition_kind(link, document_.text);
  return cue_of(link, document_.text) == Cue::attribute || preposition == Preposition::after ||
         preposition == Preposition::from;
}

std::optional<Resolved> Resolver::duration() {
  if (is_rate()) return unresolved(duration_value(), TimexType::set);
  Resolved resolved = unresolved(duration_value(), TimexType::duration);
  const Preposition preposition = preposition_before(document_, first_token());
  const std::int32_t unit = get(Slot::unit);
  if (preposition == Preposition::in && today_ && !narrative_ && has(Slot::number) &&
      !has(Slot::fraction) && grain_of(unit) < Grain::hour &&
      get(Slot::modifier) != mod_more &&  // "phased in over three years"
      ((opens_clause() && points_ahead()) || lies_so_far_ahead())) {
    note_publication();
    const Moment then = containing(shifted_day(today(), unit, get(Slot::number)), grain_of(unit));
    resolved.span = at(then).span;
    return resolved;
  }
  if (preposition != Preposition::within || !today_ || narrative_ || !has(Slot::number) ||
      grain_of(unit) >= Grain::hour || tense() == Tense::past || counts_from_behind())
    return resolved;
  // "within two weeks": from publication on.
  const Moment begin = day_moment(today());
  const Moment end = day_moment(shifted_day(today(), unit, get(Slot::number)));
  resolved.begin = begin.value();
  resolved.end = end.value();
  TimeSpan span;
  span.begin = {begin.interval().earliest, end.interval().latest};
  span.precision = Precision::none;
  resolved.span = span;
  return resolved;
}

/// So many hours or minutes on from the time of publication, or back; days where only its day is
/// known.
std::optional<TimeSpan> Resolver::hours_on(std::int32_t count) const {
  constexpr std::int32_t k_hour = 60;
  constexpr std::int32_t k_day = 24;
  const bool hours = get(Slot::unit) == unit_hour;
  if (!hours && get(Slot::unit) != unit_minute) return std::nullopt;
  if (reference_.published->has_time) {
    const CivilMinute now = reference_.published->local;
    const CivilMinute far = now + std::chrono::minutes{std::int64_t{count} * (hours ? k_hour : 1)};
    TimeSpan span;
    span.shape = TimeSpan::Shape::lasts;
    span.begin = {std::min(now, far), std::min(now, far)};
    span.end = {std::max(now, far), std::max(now, far)};
    span.precision = Precision::minute;
    return span;
  }
  if (!hours || count % k_day != 0) return std::nullopt;
  const Moment far = day_moment(today() + date::days{count / k_day});
  const Moment near = day_moment(today());
  return count < 0 ? lasting(far, near, Precision::day) : lasting(near, far, Precision::day);
}

/// the past two months, the next four years: a duration that ends or begins at publication.
std::optional<Resolved> Resolver::stretch() {
  Resolved resolved = unresolved(duration_value(), TimexType::duration);
  const std::int32_t direction = get(Slot::direction);
  const auto base = match_->fields.has(Slot::vague) || has(Slot::number) ? today_ : std::nullopt;
  if (!base || direction == 0 || counts_from_behind()) return resolved;
  const std::int32_t unit = get(Slot::unit);
  const Grain grain = grain_of(unit);
  if (grain >= Grain::hour) {
    if (has(Slot::number)) resolved.span = hours_on(direction * get(Slot::number));
    return resolved;
  }
  note_publication();
  const Grain near_grain = grain <= Grain::year ? Grain::month : Grain::day;
  // A span of weeks ends on a day; EDTF knows no weeks.
  const Grain far_grain = grain < Grain::week ? std::max(grain, Grain::year) : Grain::day;
  const Moment near = containing(*base, near_grain);
  std::optional<Moment> far;
  if (has(Slot::number) && !beyond_calendar(*base, unit, direction * get(Slot::number)))
    far = containing(shifted_day(*base, unit, direction * get(Slot::number)), far_grain);
  const Moment& begin = direction < 0 && far ? *far : near;
  const Moment& end = direction > 0 && far ? *far : near;
  TimeSpan span = lasting(begin, end, (far ? *far : near).precision());
  if (!far) (direction < 0 ? span.begin : span.end) = {};
  if (far || direction > 0) resolved.begin = begin.value();
  if (far || direction < 0) resolved.end = end.value();
  resolved.span = span;
  return resolved;
}

/// "the last week of the campaign": whichever that was.
bool Resolver::is_last_of() const {
  const std::uint32_t next = last_token();
  return cue_of(document_.tokens[first_token()], document_.text) == Cue::article &&
         next < document_.tokens.size() && !document_.tokens[next].block_start &&
         cue_of(document_.tokens[next], document_.text) == Cue::attribute;
}

Resolved Resolver::last_of() const {
  const DurationShape& shape = k_shapes[static_cast<std::size_t>(get(Slot::unit))];
  return unresolved("P" + std::to_string(shape.factor) + std::string(shape.letters),
                    TimexType::duration);
}

/// the past fortnight: no part of a calendar.
std::optional<Resolved> Resolver::stretch_of_one() {
  Match one = *match_;
  one.fields.set(Slot::number, 1);
  const Match* whole = std::exchange(match_, &one);
  std::optional<Resolved> resolved = stretch();
  match_ = whole;
  return resolved;
}

/// "the first six months of the war": months of a thing, and of no year.
bool Resolver::of_no_year() const {
  constexpr std::uint32_t k_phrase = 4;  // tokens of "of the fiscal year"
  const std::uint32_t next = last_token();
  const auto size = static_cast<std::uint32_t>(document_.tokens.size());
  const std::uint32_t first = first_token();
  const bool led =  // "in its first four months": those of its own life
      first > 0 && is_determiner(document_.tokens[first - 1], document_.text);
  if (next >= size || cue_of(document_.tokens[next], document_.text) != Cue::attribute) return led;
  for (std::uint32_t at = next + 1; at < size && at < next + k_phrase; ++at) {
    const language::Token& token = document_.tokens[at];
    if (token.is_number() || language::equal_folded(document_.text_of(token), "year")) return false;
  }
  return true;
}

/// the first nine months (of 2022).
std::optional<Resolved> Resolver::first_units() {
  constexpr std::int32_t k_months_of_quarter = 3;
  Resolved resolved = unresolved(duration_value(), TimexType::duration);
  const bool quarters = get(Slot::unit) == unit_quarter;
  const std::int32_t number = get(Slot::number) * (quarters ? k_months_of_quarter : 1);
  if (!(quarters || get(Slot::unit) == unit_month) || number < 1 || number > 12 ||
      !(today_ || has(Slot::year)) || of_no_year())
    return resolved;
  const std::int32_t year =
      has(Slot::year) ? get(Slot::year) : day_moment(today()).year() + get(Slot::shift);
  const bool first = get(Slot::direction, 1) > 0;
  const Moment begin = month_moment(year, first ? 1 : 13 - number);
  const Moment end = month_moment(year, first ? number : 12);
  resolved.begin = begin.value();
  resolved.end = end.value();
  resolved.span = lasting(begin, end, Precision::month);
  return resolved;
}

/// the last two weeks of May: how long, with both ends.
std::optional<Resolved> Resolver::units_of_month() {
  constexpr std::int32_t k_week = 7;
  const std::optional<Resolved> month = this->month();
  if (!month || !month->moment) return unresolved(duration_value(), TimexType::duration);
  const bool opens = get(Slot::ordinal) == 1;
  const std::int32_t count = get(Slot::number) * (get(Slot::unit) == unit_week ? k_week : 1);
  const CivilDay first = month->moment->first();
  const CivilDay last = month->moment->last();
  if (count < 1 || first + date::days{count - 1} > last) return std::nullopt;
  const Moment begin = day_moment(opens ? first : last - date::days{count - 1});
  const Moment end = day_moment(opens ? first + date::days{count - 1} : last);
  Resolved resolved = unresolved(duration_value(), TimexType::duration);
  resolved.moment = month->moment;
  resolved.begin = begin.value();
  resolved.end = end.value();
  resolved.span = lasting(begin, end, Precision::day);
  return resolved;
}

std::optional<Resolved> Resolver::set_unit() {
  if (has(Slot::frequency)) {
    const DurationShape& shape = k_shapes[static_cast<std::size_t>(get(Slot::frequency))];
    return unresolved((shape.of_day ? "PT" : "P") + std::to_string(shape.factor) +
                          std::string(shape.letters),
                      TimexType::set);
  }
  const DurationShape& shape = k_shapes[static_cast<std::size_t>(get(Slot::unit))];
  if (has(Slot::vague))
    return unresolved((shape.of_day ? "PTX" : "PX") + std::string(shape.letters), TimexType::set);
  const std::int32_t number =
      match_->rule->meaning == Meaning::set_times ? 1 : get(Slot::number, 1);
  return unresolved((shape.of_day ? "PT" : "P") +
                        std::to_string(std::int64_t{number} * shape.factor) +
                        std::string(shape.letters),
                    TimexType::set);
}

std::optional<Resolved> Resolver::set_calendar() {
  std::string value;
  if (has(Slot::weekday)) set_token_ = last_token();
  if (has(Slot::weekday))
    value = "XXXX-WXX-" + std::to_string(get(Slot::weekday));
  else if (has(Slot::unit))
    value = get(Slot::unit) == unit_workday ? "XXXX-WXX" : "XXXX-WXX-WE";
  else if (has(Slot::month) && has(Slot::day) && exists(2000, get(Slot::month), get(Slot::day)))
    value = "XXXX" + day_moment(civil(2000, get(Slot::month), get(Slot::day))).value().substr(4);
  else if (has(Slot::day) && !has(Slot::month))  // "the 15th of every month"
    value = "XXXX-XX" + day_moment(civil(2000, 1, get(Slot::day))).value().substr(7);
  else if (has(Slot::month))
    value = "XXXX" + month_moment(2000, get(Slot::month)).value().substr(4);
  else if (has(Slot::season))
    value = "XXXX" + season_moment(2000, get(Slot::season)).value().substr(4);
  else if (has(Slot::holiday))
    value = "XXXX" + yearly_day(holidays()[static_cast<std::size_t>(get(Slot::holiday))]);
  if (has(Slot::day_part)) {
    if (value.empty()) value = "XXXX-XX-XX";
    value += "T" + std::string(k_open_values[get(Slot::day_part)]);
  }
  return unresolved(value, TimexType::set);
}

}  // namespace dateline::temporal

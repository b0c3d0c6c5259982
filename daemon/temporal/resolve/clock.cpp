// SPDX-License-Identifier: Apache-2.0
#include "calendars/zones.hpp"
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>
#include <utility>

namespace dateline::temporal {

namespace {

using date::days;

std::string two(std::int32_t value) {
  return std::string(value < 10 ? "0" : "") + std::to_string(value);
}

constexpr std::int32_t k_day = 24 * 60;  // minutes
constexpr std::int32_t k_hours = 24;
constexpr days k_just_told{2};
constexpr days k_same_news{4};  // a time of day is hardly that of an older day spoken of
constexpr std::string_view k_part_names[] = {"", "MO", "MI", "AF", "EV", "NI", "DT"};

}  // namespace

/// "on the evening of March 3 ... at 9:15": what was said last is an evening.
bool Resolver::of_evening_told() const noexcept {
  return anchor_ && anchor_->grain == Grain::part && evening_ == anchor_->day && anchor_near();
}

/// "at 9:20 p.m. ... At 9:25": goes on in the same half of the day.
std::int32_t Resolver::half_of_afternoon(std::int32_t half, std::int32_t hour) {
  constexpr std::uint32_t k_near = 60;
  constexpr std::int32_t k_noon = 12;
  constexpr std::int32_t k_evening = 5;
  const std::uint32_t first = first_token();
  if (half == k_noon && hour <= k_noon) {
    afternoon_token_ = first;
    afternoon_hour_ = hour % k_noon;
    return half;
  }
  const language::Token& digits = document_.tokens[first];
  const bool padded = document_.text_of(digits).front() == '0';
  if (half < 0 && !padded && hour < k_noon && hour >= k_evening && !has(Slot::zone) &&
      of_evening_told())
    return k_noon;
  if (half < 0 && afternoon_token_ > 0 && first - afternoon_token_ <= k_near && !padded &&
      digits.is_number() && hour < k_noon && hour >= afternoon_hour_ && !has(Slot::zone))
    return k_noon;
  return half;
}

/// "will leave at 4 a.m.": those hours of the day of publication are over.
bool Resolver::leads_to_dawn() {
  constexpr std::int32_t k_dawn = 6;
  constexpr std::int32_t k_noon = 12;
  const std::int32_t half = get(Slot::meridiem, get(Slot::day_part) == part_morning ? 0 : k_noon);
  if (half != 0 || get(Slot::hour, k_dawn) % k_noon >= k_dawn || is_post() ||
      reference_.published->has_time || tense() != Tense::future || tense_cue_ > first_token())
    return false;
  const Verb told = verb_kind(document_.tokens[tense_cue_], document_.text);
  return told == Verb::future || told == Verb::schedule;
}

/// "worked through the night": that of the day of publication is still to come.
bool Resolver::of_night_before() {
  constexpr std::chrono::hours k_nightfall{18};
  const CivilMinute now = reference_.published->local;
  const bool fallen =
      reference_.published->has_time && now - first_minute(day_of(now)) >= k_nightfall;
  return get(Slot::day_part) == part_night && !has(Slot::hour) && !is_post() && !fallen &&
         tense() == Tense::past;
}

/// "on the night of the fire", "the morning his brother left", "the night before the match".
bool Resolver::of_event() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  if (has(Slot::hour) || has(Slot::packed_time) || next + 1 >= document_.tokens.size() ||
      cue_of(document_.tokens[first], document_.text) != Cue::article)
    return false;
  const language::Token& behind = document_.tokens[next];
  const auto names = [&](const language::Token& token) {
    const Cue cue = cue_of(token, document_.text);
    return cue == Cue::article || cue == Cue::owner || is_indefinite(token, document_.text);
  };
  const Preposition link = preposition_kind(behind, document_.text);
  if (cue_of(behind, document_.text) == Cue::attribute || link == Preposition::before ||
      link == Preposition::after)
    return next + 1 < document_.tokens.size() && names(document_.tokens[next + 1]);
  const Preposition led = preposition_before(document_, first);
  const bool apart = led == Preposition::on || led == Preposition::from || led == Preposition::none;
  return apart && (names(behind) || verb_kind(behind, document_.text) == Verb::subject);
}

/// "went down on 9 January ... radioed at 10:42 p.m.": too late for a paper of that day, which
/// tells of another. One that says "yesterday" tells so of what it was too early for.
bool Resolver::told_before_it() {
  constexpr std::int32_t k_late = 20;  // hour
  constexpr std::uint32_t k_near = 150;
  constexpr std::int32_t k_morning = 9;
  const bool paper = of_yesterday_ && !of_today_;
  const bool other = past_day_ && *past_day_ < *today_ && first_token() - past_day_token_ <= k_near;
  if (!(other || paper) || is_post() || reference_.published->has_time || has(Slot::zone) ||
      heads_entry() || in_brackets() || tense() != Tense::past)
    return false;
  const auto said = said_clock();
  return said && said->first >= (paper ? k_morning : k_late) && said->first < k_hours;
}

/// The last day that is not ahead, where it stands near and is hardly over.
std::optional<CivilDay> Resolver::day_just_told() const noexcept {
  constexpr std::uint32_t k_near = 80;
  if (narrative_ || !today_ || !past_day_ || first_token() - past_day_token_ > k_near ||
      *today_ - *past_day_ > k_just_told)
    return std::nullopt;
  return past_day_;
}

/// "The quake hit at 7:40 p.m.", "It began at 9": of what was told of before.
bool Resolver::goes_on_with_event() const {
  const auto& sentences = document_.sentences;
  const auto sentence = std::upper_bound(
      sentences.begin(), sentences.end(), first_token(),
      [](std::uint32_t token, const language::Sentence& each) { return token < each.last; });
  if (sentence == sentences.end() || anchor_in_sentence()) return false;
  const language::Token& opening = document_.tokens[sentence->first];
  return cue_of(opening, document_.text) == Cue::article ||
         verb_kind(opening, document_.text) == Verb::subject;
}

/// "from 9 p.m. Friday to 6 a.m.": the clock of the other end was later.
bool Resolver::ends_after_midnight(CivilDay day) {
  const std::uint32_t first = first_token();
  const Preposition led = preposition_before(document_, first);
  const std::string_view mark = document_.text_of(document_.tokens[first - (first > 0 ? 1 : 0)]);
  const bool dash = anchor_last_ + 1 == first && (mark == "-" || mark == "–");
  if (!clock_ || clock_->day != day || !anchor_in_sentence() ||
      !(dash || led == Preposition::to || led == Preposition::until))
    return false;
  const auto said = said_clock();
  return said && *said < std::pair{clock_->hour, clock_->minute};
}

/// "sang on Sunday until the small hours", "sank late on Tuesday ... was found at dawn", "closed at
/// 10 p.m. ... by 5 a.m.": of the day after the one told.
bool Resolver::goes_on_past_midnight(CivilDay day) {
  ran_over_ = ends_after_midnight(day);
  if (ran_over_) return true;
  constexpr std::int32_t k_dawn = 6;
  if (narrative_ || (today_ && day >= *today_)) return false;
  const bool since_evening = evening_ == day;
  constexpr std::int32_t k_noon = 12;
  constexpr std::int32_t k_midnight = 2400;
  if (get(Slot::packed_time) == k_midnight)
    return since_evening && preposition_before(document_, first_token()) == Preposition::at;
  if (has(Slot::hour))
    return since_evening && get(Slot::meridiem, -1) == 0 && get(Slot::hour) % k_noon < k_dawn;
  return get(Slot::day_part) == part_morning &&
         (since_evening || preposition_before(document_, first_token()) == Preposition::until);
}

/// "left at 11:09 p.m. on May 18 ... vanished at 2:30 a.m.": the day is told hour by hour.
bool Resolver::tells_by_the_clock() const {
  return !in_brackets() && (anchor_->grain > Grain::day || (clock_ && clock_->day == anchor_->day));
}

bool Resolver::opens_next_sentence() const {
  constexpr std::uint32_t k_longest = 40;  // tokens of the sentence between
  const std::uint32_t first = first_token();
  if (!opens_sentence() || first < 2 || first - anchor_last_ > k_longest) return false;
  std::uint32_t stops = 0;
  for (std::uint32_t at = anchor_last_; at < first; ++at) {
    if (document_.tokens[at].block_start) return false;
    if (document_.text_of(document_.tokens[at]) == ".") ++stops;
  }
  return stops == 1;
}

/// The same, of a clock behind a day told with its year.
bool Resolver::strikes_next() const {
  const bool dated = said_ && anchor_ && said_->grain == Grain::day && said_->day == anchor_->day;
  return dated && preposition_before(document_, first_token()) == Preposition::at &&
         opens_next_sentence();
}

/// "will be held on Friday 4 December at 2 pm": of a day that the story does not go to.
bool Resolver::follows_named_day() const {
  const std::uint32_t first = first_token();
  const bool beside =
      first == named_day_end_ ||
      (first == named_day_end_ + 1 && preposition_before(document_, first) == Preposition::at);
  return named_day_ && beside && !(anchor_ && anchor_->day == *named_day_);
}

/// The day of a time of day that names none.
std::optional<CivilDay> Resolver::day_of_clock() {
  if (has(Slot::each)) {  // "2 p.m. on Sundays"
    note("of no single day");
    return std::nullopt;
  }
  if (beside_) {
    note("the day beside it");
    return beside_;
  }
  if (follows_named_day()) {
    note("the day before it");
    return named_day_;
  }
  if (!anchor_in_sentence() && !leads_ahead())
    if (const auto day = day_of_section(); day && day != today_) {
      note("the day that heads the section");
      return day;
    }
  const bool told =
      anchor_ && anchor_->grain >= Grain::day && !(anchor_in_sentence() && anchor_aside()) &&
      (narrative_ || anchor_in_sentence() || leads_ahead() ||
       (anchor_near() && tense() == Tense::past &&
        (!today_ || (anchor_->day <= *today_ && (*today_ - anchor_->day <= k_same_news ||
                                                 tells_by_the_clock() || strikes_next())))));
  // "came ashore on Monday and was to move on by nightfall"
  const bool to_come =
      told && today_ && !narrative_ && anchor_->day < *today_ && limits() && points_ahead();
  if (told && !to_come) {
    note("the day spoken of before");
    const CivilDay day = *narrative_day();
    return day + days{goes_on_past_midnight(day) ? 1 : 0};
  }
  // "They led on Sunday. In March they had been last. The end came at 7:26 p.m."
  // "It struck on Sunday ... The quake hit at 7:40 p.m.", a paragraph later.
  if (anchor_ &&
      (anchor_->grain < Grain::day || (today_ && anchor_->day > *today_) || goes_on_with_event()) &&
      tense() == Tense::past)
    if (const auto day = day_just_told()) {
      note("the day spoken of before");
      return *day + days{goes_on_past_midnight(*day) ? 1 : 0};
    }
  if (narrative_ || !today_) {  // publication is far from a story's time
    note("of no day that is known");
    return std::nullopt;
  }
  if (of_event()) {
    note("of an event whose day is not said");
    return std::nullopt;
  }
  note("the publication's day");
  if (of_night_before()) return *today_ - days{1};
  if (told_before_it()) {
    note("of the day spoken of before");
    return of_yesterday_ && !of_today_ ? *today_ - days{1} : past_day_;
  }
  return *today_ + days{leads_to_dawn() ? 1 : 0};
}

std::optional<Resolved> Resolver::part_of_day(const Resolved& day, const std::string& date) {
  const std::int32_t part = get(Slot::day_part);
  // "at night" is any night, "resumed at dawn" that day's.
  const bool told = part != part_night && (tense() == Tense::past || tense() == Tense::future);
  const Preposition led = preposition_before(document_, first_token());
  if (!told && !has(Slot::weekday) && !has(Slot::month) && !has(Slot::deictic) &&
      !has(Slot::direction) && !has(Slot::holiday) && !is_post() &&
      (led == Preposition::at || (led == Preposition::by && part == part_night)))
    return unresolved("XXXX-XX-XXT" + std::string(k_part_names[part]), TimexType::time);
  if (day.moment && day.moment->grain == Grain::day) return at(part_moment(day.moment->day, part));
  return unresolved(date + "T" + std::string(k_part_names[part]), TimexType::time);
}

/// Hour and minute as they are said, in 24 hours; nothing where no clock shows them.
std::optional<std::pair<std::int32_t, std::int32_t>> Resolver::said_clock() {
  const bool packed = has(Slot::packed_time);
  std::int32_t hour = packed ? get(Slot::packed_time) / 100 : get(Slot::hour);
  std::int32_t minute = packed ? get(Slot::packed_time) % 100 : get(Slot::minute);
  std::int32_t half = get(Slot::meridiem, -1);
  // The midnight that something happened at opened the day.
  const Preposition led = preposition_before(document_, first_token());
  const std::uint32_t next = last_token();
  const bool term =
      next < document_.tokens.size() && cue_of(document_.tokens[next], document_.text) == Cue::term;
  const bool limit = led == Preposition::before || led == Preposition::until ||
                     led == Preposition::by || led == Preposition::to || term;
  const bool opened =
      !limit && (tense() == Tense::past || (is_post() && tense() == Tense::unknown));
  // "shortly after midnight Saturday": of the day that had just begun
  const bool begun = led == Preposition::after && tense() == Tense::past;
  if (packed && hour == 24 && ((!has_own_time() && opened) || begun)) hour = 0;
  // "at 2 at night": the small hours
  if (half < 0 && get(Slot::day_part) == part_night && (hour == 12 || hour < 4)) half = 0;
  if (half < 0 && get(Slot::day_part) >= part_afternoon && get(Slot::day_part) <= part_night)
    half = 12;
  if (half < 0 && get(Slot::day_part) == part_morning) half = 0;
  half = half_of_afternoon(half, hour);
  if (half >= 0 && hour > 12 && !packed) half = -1;
  if (half == 12 && hour < 12) hour += 12;
  if (half == 0 && hour == 12) hour = 0;
  if (has(Slot::shift)) {  // "a quarter to nine"
    const std::int32_t at = (hour * 60 + minute + get(Slot::shift) + k_day) % k_day;
    hour = at / 60;
    minute = at % 60;
  }
  if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
  return std::pair{hour, minute};
}

/// The day with the time of day that is said beside it, if one is.
std::optional<Resolved> Resolver::with_clock(std::optional<Resolved> day) {
  const bool clock = has(Slot::packed_time) || has(Slot::hour);
  if (!day || !(clock || has(Slot::day_part))) return day;
  if (day->value.empty())
    if (const auto base = day_of_clock()) day = at(day_moment(*base));
  const std::string date =
      day->value.empty() ? "XXXX-XX-XX" : day->value.substr(0, day->value.find('T'));
  if (!clock) return part_of_day(*day, date);
  const auto said = said_clock();
  if (!said) return std::nullopt;
  const auto [hour, minute] = *said;
  if (!day->moment || day->moment->grain != Grain::day)
    return unresolved(date + "T" + two(hour) + ":" + two(minute), TimexType::time);
  Moment moment = *day->moment;
  moment.grain = has(Slot::second) ? Grain::second : Grain::minute;
  moment.hour = hour;
  moment.minute = minute;
  moment.second = get(Slot::second);
  Resolved resolved = at(moment);
  if (has(Slot::zone) && resolved.span)
    resolved.span->offset = zone_offset(get(Slot::zone), moment.day);
  if (has(Slot::zone_sign) && resolved.span)
    resolved.span->offset =
        UtcOffset{get(Slot::zone_sign) * (get(Slot::zone_hours) * 60 + get(Slot::zone_minutes))};
  return same_instant(std::move(resolved));
}

/// "9:30 p.m. EDT Friday (0130 GMT)": the same instant on the clocks of another zone, maybe a day
/// off.
Resolved Resolver::same_instant(Resolved clock) {
  constexpr std::uint32_t k_near = 8;  // tokens
  constexpr std::chrono::minutes k_half_day{k_day / 2};
  if (!clock.span || !clock.span->offset || !clock.span->begin.earliest || !clock.moment)
    return clock;
  const auto minutes = [&] { return *clock.span->begin.earliest - *clock.span->offset; };
  const bool again = instant_ && in_brackets() && first_token() - instant_token_ <= k_near;
  const auto off = again ? minutes() - *instant_ : std::chrono::minutes{0};
  if (again && (off > k_half_day || off < -k_half_day) && off <= 2 * k_half_day &&
      off >= -2 * k_half_day) {
    const UtcOffset offset = *clock.span->offset;
    clock.moment->day += days{off > std::chrono::minutes{0} ? -1 : 1};
    clock = at(*clock.moment);
    clock.span->offset = offset;
    note("the same instant as before the bracket");
  }
  instant_ = minutes();
  instant_token_ = last_token();
  return clock;
}

}  // namespace dateline::temporal

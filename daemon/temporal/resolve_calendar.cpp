// SPDX-License-Identifier: Apache-2.0
#include "guard_words.hpp"
#include "language/token.hpp"
#include "resolver.hpp"
#include "tense_words.hpp"

#include <cstdlib>

namespace dateline::temporal {

namespace {

using date::days;

std::string two(std::int32_t value) {
  return std::string(value < 10 ? "0" : "") + std::to_string(value);
}

constexpr std::uint32_t k_beside = 2;       // tokens from a year to the day in it
constexpr std::uint32_t k_range = 8;        // tokens from one end of a range to the other
constexpr std::int32_t k_late_in_year = 8;  // months

/// The day in that year; a month alone, and a day that the year lacks, is the month's first.
CivilDay placed(std::int32_t year, std::int32_t month, std::int32_t day) {
  return exists(year, month, std::max(day, 1)) ? civil(year, month, std::max(day, 1))
                                               : civil(year, month, 1);
}

}  // namespace

std::optional<std::int32_t> Resolver::said_year() const {
  if (has(Slot::era) && has(Slot::number))
    return get(Slot::era) < 0 ? 1 - get(Slot::number) : get(Slot::number);
  if (has(Slot::year)) {
    const std::int32_t year = get(Slot::year);
    return get(Slot::era, 1) < 0 ? 1 - year : year;
  }
  if (has(Slot::yy) && narrative_ && anchor_) return anchor_->year() / 100 * 100 + get(Slot::yy);
  if (has(Slot::yy)) {
    // Two digits mean the past century, or up to ten years ahead.
    const std::int32_t pivot = today_ ? (day_moment(*today_).year() + 10) % 100 : 40;
    const std::int32_t base = today_ ? (day_moment(*today_).year() + 10) / 100 * 100 : 2000;
    return get(Slot::yy) <= pivot ? base + get(Slot::yy) : base - 100 + get(Slot::yy);
  }
  if (!today_) return std::nullopt;
  const std::int32_t now = day_moment(*today_).year();
  if (get(Slot::unit, -1) == unit_year && has(Slot::direction)) return now + get(Slot::direction);
  return std::nullopt;
}

std::optional<Resolved> Resolver::calendar() { return with_clock(calendar_date()); }

/// The date of the fields; a Resolved without value where only a time of day is said.
std::optional<Resolved> Resolver::calendar_date() {
  if (has(Slot::packed_date)) {
    const std::int32_t packed = get(Slot::packed_date);
    const std::int32_t month = packed / 100 % 100;
    if (!exists(packed / 10000, month, packed % 100)) return std::nullopt;
    return at(day_moment(civil(packed / 10000, month, packed % 100)));
  }
  if (has(Slot::month)) return has(Slot::day) ? month_day() : month();
  if (has(Slot::weekday)) return weekday();
  if (has(Slot::season)) return season();
  if (has(Slot::day)) return day_of_month();
  const auto year = said_year();
  if (!year) return Resolved{};
  constexpr std::int32_t k_first_year = -9999;
  // Further back no calendar goes: 12,000 BC.
  if (*year < k_first_year) return unresolved("BC" + std::to_string(get(Slot::number)));
  return at(year_moment(*year));
}

std::optional<Resolved> Resolver::numeric_date() {
  const std::int32_t first = get(Slot::numeric1);
  const std::int32_t second = get(Slot::numeric2);
  const auto year = said_year();
  if (!year) return std::nullopt;
  // With dots the day stands first everywhere.
  const bool dotted = document_.text_of(document_.tokens[first_token() + 1]) == ".";
  bool day_first = dotted || reference_.order == DateOrder::day_first;
  if (first > 12) day_first = true;
  if (second > 12) day_first = false;
  const std::int32_t month = day_first ? second : first;
  const std::int32_t day = day_first ? first : second;
  if (!exists(*year, month, day)) return std::nullopt;
  if (explain_ && first <= 12 && second <= 12 && first != second && !dotted &&
      reference_.order == DateOrder::unknown)
    note("day and month are ambiguous; month first");
  return at(day_moment(civil(*year, month, day)));
}

/// "WHAT TO WATCH": a few words alone, without a stop or a number.
bool Resolver::is_heading(std::uint32_t at) const {
  constexpr std::uint32_t k_longest = 5;
  const auto& tokens = document_.tokens;
  if (!tokens[at].block_start) return false;
  for (std::uint32_t next = at; next < tokens.size() && next <= at + k_longest; ++next) {
    if (next > at && tokens[next].line_start) return true;
    if (!tokens[next].is_word()) return false;
  }
  return false;
}

bool Resolver::owns_what_follows() const {
  const std::uint32_t next = last_token();
  return next < document_.tokens.size() &&
         cue_of(document_.tokens[next], document_.text) == Cue::clitic;
}

bool Resolver::heads_agenda() const {
  const std::uint32_t next = last_token();
  return document_.tokens[first_token()].line_start && next < document_.tokens.size() &&
         document_.text_of(document_.tokens[next]) == ":";
}

bool Resolver::heads_section() const {
  const std::uint32_t next = last_token();
  return document_.tokens[first_token()].line_start && next < document_.tokens.size() &&
         document_.tokens[next].line_start;
}

std::optional<CivilDay> Resolver::day_of_section() {
  for (; section_ && section_token_ < first_token(); ++section_token_)
    if (is_heading(section_token_)) section_.reset();
  return section_;
}

bool Resolver::heads_entry() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  const bool opens = first == 0 || document_.tokens[first].block_start ||
                     document_.tokens[first].line_start ||
                     document_.text_of(document_.tokens[first - 1]) == ".";
  if (!opens || next >= document_.tokens.size()) return false;
  const std::string_view mark = document_.text_of(document_.tokens[next]);
  return mark == "-" || mark == "–" || mark == "—" || mark == ":";
}

/// "June, July and Aug.": the month before it stands in the same list.
bool Resolver::lists_month() const {
  constexpr std::uint32_t k_longest = 4;
  const std::uint32_t first = first_token();
  if (!anchor_ || anchor_->grain != Grain::month || first - anchor_token_ > k_longest) return false;
  for (std::uint32_t at = anchor_token_ + 1; at < first; ++at) {
    const std::string_view link = document_.text_of(document_.tokens[at]);
    if (link != "," && link != "." && !language::equal_folded(link, "and") &&
        !language::equal_folded(link, "or"))
      return false;
  }
  return !document_.tokens[first].block_start;
}

/// "killed in January 2011 ... shot on Jan. 4": the month just said with its year, where that of
/// the news is not near.
std::optional<std::int32_t> Resolver::year_of_said_month(std::int32_t month) {
  constexpr std::uint32_t k_near = 100;  // tokens
  constexpr days k_of_news{60};
  if (!said_ || said_->grain != Grain::month || said_->month() != month ||
      first_token() - said_token_ > k_near)
    return std::nullopt;
  if (tense() != Tense::past) return std::nullopt;
  const days off = month_moment(day_moment(today()).year(), month).first() - today();
  if (off <= k_of_news && off >= -k_of_news) return std::nullopt;
  return said_->year();
}

/// The year of a month and day (0: the whole month) that are said without one.
std::int32_t Resolver::year_for(std::int32_t month, std::int32_t day) {
  const bool kept = anchor_ && today_ && year_said_ &&
                    anchor_->year() < day_moment(today()).year() &&
                    ((history_ && anchor_in_sentence()) || (label_ && anchor_near()) ||
                     (anchor_in_sentence() && anchor_->grain >= Grain::season && !anchor_aside()));
  if (anchor_ && ((narrative_ && !will_be()) || !today_ ||
                  (kept && (tense() == Tense::past || (history_ && !points_ahead()))))) {
    note_base(*anchor_);
    // "by the treaty of 1920 on July 12"
    if (const auto said = said_just_before(); said && first_token() - said_token_ <= k_beside)
      return day_moment(*said).year();
    const std::int32_t year = anchor_->year();
    if (anchor_->grain < Grain::month) return year;
    // A narrative goes forward: far back in the year means the next one.
    if (anchor_->month() - month >= 8) return year + 1;
    if (month - anchor_->month() >= 10) return year - 1;
    return year;
  }
  if (anchor_ && anchor_->grain >= Grain::season && anchor_in_sentence() &&
      first_token() - anchor_token_ <= k_range &&
      preposition_before(document_, first_token()) == Preposition::to && !owns_what_follows()) {
    note("on from the time before it");
    return month >= anchor_->month() ? anchor_->year() : anchor_->year() + 1;
  }
  if (const auto year = day > 0 ? year_of_said_month(month) : std::nullopt) {
    note("of the month spoken of before");
    return *year;
  }
  if (day == 0 && lists_month()) {
    note("of the same list as the month before it");
    constexpr std::int32_t k_half = 6;
    return anchor_->year() + (anchor_->month() - month >= k_half ? 1 : 0);
  }
  return year_by_tense(month, day);
}

/// "It broke in March last year. Police raided a store on May 2": the story goes forward.
bool Resolver::goes_on_from_anchor(CivilDay day) const {
  constexpr std::uint32_t k_near = 80;
  return anchor_ && today_ && anchor_->grain >= Grain::month && anchor_->day <= day &&
         anchor_->day < *today_ && first_token() - anchor_token_ <= k_near;
}

/// The year on the side of publication that the tense tells, else the nearer one.
std::int32_t Resolver::year_by_tense(std::int32_t month, std::int32_t day) {
  const auto place = [&](std::int32_t year) { return placed(year, month, day); };
  const CivilDay now = today();
  const std::int32_t year = day_moment(now).year();
  note_publication();
  const CivilDay last = day == 0 ? month_moment(year, month).last() : place(year);
  const bool begun = place(year) <= now;
  const bool over = last < now;
  const Preposition preposition = preposition_before(document_, first_token());
  const bool limit = limits();
  const bool tells_which = (day == 0 && owns_what_follows()) || attributive() || heads_entry();
  const Tense named = attributive() ? tense_of_named(document_, last_token()) : Tense::unknown;
  if (named != Tense::unknown)
    note(named == Tense::past ? "tells which one, and that is over" : "tells which one, ahead");
  else if (tells_which)
    note("tells which one: the nearest");
  if (limit && !tells_which && !over_before()) note("a limit lies ahead");
  const Tense told = tells_which                         ? named
                     : preposition == Preposition::since ? Tense::past
                     : limit && !over_before()           ? Tense::future
                     : day == 0 && foretold()            ? Tense::ahead
                                                         : tense();
  if (told == Tense::future || told == Tense::ahead) {
    // What is told late may just be over; what "was due" is the nearer one.
    const bool was_due = !limit && was_planned();
    const days still{was_due ? 182 : day == 0 ? 30 : 45};
    return over && now - last > still ? year + 1 : year;
  }
  if (told == Tense::past && promised() && intends(document_, tense_cue_, first_token()))
    return over ? year + 1 : year;
  if (told == Tense::past) {
    // A day ahead within months is more often a plan told in the past than last year's day; but
    // what "began on Sept. 1" or "since June" is over.
    const bool done = (limit && tense_cue_ > first_token()) || preposition == Preposition::since ||
                      done_then() || named == Tense::past ||
                      (!begun && goes_on_from_anchor(place(year - 1)));
    const days ahead{done ? 0 : day == 0 ? 45 : 120};
    return begun || place(year) - now < ahead ? year : year - 1;
  }
  return year_without_tense(month, day);
}

/// The year that a chronicle or a list goes on with, else the nearer one.
std::int32_t Resolver::year_without_tense(std::int32_t month, std::int32_t day) {
  const auto place = [&](std::int32_t year) { return placed(year, month, day); };
  const CivilDay now = today();
  if (entry_ && heads_entry()) {
    note("of the same chronicle as the entry before it");
    constexpr days k_turn{180};  // further back than that is the next year
    constexpr days k_back{270};
    const std::int32_t of = day_moment(*entry_).year();
    return *entry_ - place(of) > k_turn ? of + 1 : place(of) - *entry_ > k_back ? of - 1 : of;
  }
  // A list of dates goes on from one that lies ahead.
  const bool listed = anchor_ && anchor_->grain == Grain::day && anchor_near() &&
                      anchor_->day > now && !attributive();
  constexpr days k_next{180};
  if (listed && place(anchor_->year()) >= anchor_->day &&
      place(anchor_->year()) - anchor_->day < k_next)
    return anchor_->year();
  // A chronicle more often tells of what was.
  const std::int32_t year = day_moment(now).year();
  if (place(year) <= now) return now - place(year) > days{300} ? year + 1 : year;
  const days ahead{heads_entry() ? 90 : 150};
  return place(year) - now > ahead ? year - 1 : year;
}

std::optional<Resolved> Resolver::month_day() {
  const std::int32_t month = get(Slot::month);
  const std::int32_t day = get(Slot::day);
  std::optional<std::int32_t> year = said_year();
  if (!year) {
    if (!today_ && !anchor_) {
      if (!exists(2000, month, day)) return std::nullopt;
      return unresolved("XXXX-" + two(month) + "-" + two(day));
    }
    year = year_for(month, day);
  }
  if (!exists(*year, month, day)) return std::nullopt;
  return at(day_moment(civil(*year, month, day)));
}

/// "on the 5th": of the month that is spoken of, else the nearest one that the tense allows.
std::optional<Resolved> Resolver::day_of_month() {
  const std::int32_t day = get(Slot::day);
  // What was done on the 4th was not done in a month that is still ahead.
  const bool ahead = anchor_ && today_ && anchor_->day > *today_ && tense() == Tense::past;
  const bool told =
      anchor_ && anchor_->grain >= Grain::month && (narrative_ || (anchor_near() && !ahead));
  const auto base = told ? narrative_day() : today_;
  if (!base) return unresolved("XXXX-XX-" + two(day));
  Moment month = containing(*base, Grain::month);
  const auto step = [&](std::int32_t count) { month = shifted(month, unit_month, count); };
  const bool later = day > day_moment(*base).day_of_month();
  if (!told && (points_ahead() || limits_ahead() || (is_post() && tense() == Tense::unknown))) {
    if (day < day_moment(*base).day_of_month()) step(1);
  } else if (!told && later) {
    step(-1);
  }
  if (!exists(month.year(), month.month(), day)) return std::nullopt;
  return at(day_moment(civil(month.year(), month.month(), day)));
}

std::optional<Resolved> Resolver::month() {
  const std::int32_t month = get(Slot::month);
  if (const auto year = said_year()) return at(month_moment(*year, month));
  if (!today_ && !anchor_) return unresolved("XXXX-" + two(month));
  return at(month_moment(year_for(month, 0), month));
}

Resolved Resolver::running_winter() const {
  const std::int32_t year = day_moment(today()).year();
  Resolved winter = at(season_moment(year - 1, season_winter));
  winter.value = season_moment(year, season_winter).value();
  return winter;
}

std::optional<Resolved> Resolver::season() {
  const std::int32_t season = get(Slot::season);
  const auto of_year = [&](std::int32_t year) { return at(season_moment(year, season)); };
  if (const auto year = said_year()) return of_year(*year);
  if (anchor_ && (narrative_ || !today_)) {
    // A winter that a story comes to late in the year is the next one's, and so is the spring
    // behind an autumn.
    const bool months = anchor_->grain >= Grain::month;
    const bool autumn = anchor_->grain == Grain::season && anchor_->sub == season_autumn;
    const bool late = autumn || (months && anchor_->month() >= k_late_in_year);
    const bool next = (season == season_winter && late) || (season == season_spring && autumn);
    return of_year(anchor_->year() + (next ? 1 : 0));
  }
  if (!today_) {
    Resolved resolved = at(season_moment(2000, season));
    return unresolved("XXXX" + resolved.value.substr(4));
  }
  const std::int32_t year = day_moment(today()).year();
  // In January winter is the one that began the year before, and written with the new one.
  if (season_moment(year - 1, season).last() >= today() && !points_ahead()) return running_winter();
  const Moment same_year = season_moment(year, season);
  note_publication();
  if (attributive()) {  // "the winter session"
    note("tells which one: the nearest");
    return of_year(year);
  }
  const bool ahead = foretold() || limits_ahead();
  if ((points_ahead() || ahead) && same_year.last() < today()) return of_year(year + 1);
  if (ahead) return of_year(year);
  if (tense() == Tense::past && same_year.first() > today()) return of_year(year - 1);
  return of_year(year);
}

}  // namespace dateline::temporal

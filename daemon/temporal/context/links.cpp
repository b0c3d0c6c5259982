// SPDX-License-Identifier: Apache-2.0
#include "context/links.hpp"

#include "language/token.hpp"
#include "lexicon/guard_words.hpp"
#include "resolve/time_spans.hpp"
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace dateline::temporal {

namespace {

struct Count {
  std::int32_t unit;
  std::int32_t count;
};

struct UnitLetter {
  char letter;
  Unit unit;
};
constexpr UnitLetter k_unit_letters[] = {
    {'D', unit_day}, {'W', unit_week}, {'M', unit_month}, {'Y', unit_year}};

/// P3D: three days. Nothing for parts of days, open counts and fractions.
std::optional<Count> unit_of_value(std::string_view value) {
  if (value.size() < 3 || value.front() != 'P') return std::nullopt;
  std::int32_t count = 0;
  const char* end = value.data() + value.size() - 1;
  const auto [rest, error] = std::from_chars(value.data() + 1, end, count);
  if (error != std::errc{} || rest != end || count < 1 || count > 10'000) return std::nullopt;
  for (const UnitLetter& known : k_unit_letters)
    if (known.letter == value.back()) return Count{known.unit, count};
  return std::nullopt;
}

bool joins_range(const language::Document& document, std::uint32_t at, Preposition opener) {
  const language::Token& token = document.tokens[at];
  const std::string_view word = document.text_of(token);
  if (opener == Preposition::between) return language::equal_folded(word, "and");
  const Preposition kind = preposition_kind(token, document.text);
  return kind == Preposition::to || kind == Preposition::until || word == "-" || word == "–" ||
         word == "/";
}

/// "extended last week until December 19": what was done then holds until that day.
bool tells_limit(const language::Document& document, std::uint32_t at, Preposition opener,
                 const Timex& left, const Timex& right) {
  if (left.type != TimexType::date || opener == Preposition::from) return false;
  const Preposition kind = preposition_kind(document.tokens[at], document.text);
  if (opener == Preposition::on) return kind == Preposition::until || kind == Preposition::to;
  return kind == Preposition::until && left.span->precision > right.span->precision;
}

enum class Anchor { none, begin, end };

/// What stands between a duration and a date: "from", "starting on"; "ended", "to".
Anchor anchor_between(const language::Document& document, std::uint32_t begin,
                      const TokenRange& gap) {
  if (gap.last == gap.first || gap.last > gap.first + 2) return Anchor::none;
  const language::Token& link = document.tokens[gap.first];
  const Cue cue = cue_of(link, document.text);
  if (gap.last == gap.first + 2 &&
      preposition_kind(document.tokens[gap.first + 1], document.text) == Preposition::none)
    return Anchor::none;
  if (cue == Cue::starting) return Anchor::begin;
  if (cue == Cue::ended) return Anchor::end;
  if (gap.last != gap.first + 1) return Anchor::none;
  const Preposition preposition = preposition_kind(link, document.text);
  if (preposition == Preposition::from) return Anchor::begin;
  // "the three months to June", but "it took three months to June"
  const bool article = cue_of(document.tokens[begin], document.text) == Cue::article;
  const bool up_to = preposition == Preposition::to || preposition == Preposition::until;
  return up_to && article ? Anchor::end : Anchor::none;
}

/// "three days from Monday", "the six months ended June 30": n units that begin or end on that
/// day, and with it.
void anchor_duration(const language::Document& document, const TokenRange& left,
                     const TokenRange& right, Timex& duration, const Timex& day) {
  if (duration.type != TimexType::duration || duration.span || !day.span ||
      duration.rule == "ordinal_unit")  // "its 40th year from Friday on"
    return;
  const Anchor anchor = anchor_between(document, left.first, {left.last, right.first});
  if (anchor == Anchor::none) return;
  const auto unit = unit_of_value(duration.value);
  const Interval extent = day.span->extent();
  const bool exact = day.span->precision <= Precision::month;
  const auto& edge = anchor == Anchor::begin ? extent.earliest : extent.latest;
  if (!unit || !exact || !edge) return;
  const CivilDay near = day_of(*edge) + date::days{anchor == Anchor::begin ? 0 : 1};
  const CivilDay far =
      shifted_day(near, unit->unit, anchor == Anchor::begin ? unit->count : -unit->count);
  const CivilDay first = std::min(near, far);
  const CivilDay last = std::max(near, far) - date::days{1};
  duration.begin = day_moment(first).value();
  duration.end = day_moment(last).value();
  duration.span = lasting(day_moment(first), day_moment(last), Precision::day);
}

/// "within 30 days of July 1": from that day on, up to so many units later.
void count_from(const language::Document& document, const TokenRange& left, const TokenRange& right,
                Timex& duration, const Timex& day) {
  if (duration.type != TimexType::duration || duration.span || !day.span ||
      right.first != left.last + 1 ||
      preposition_before(document, left.first) != Preposition::within)
    return;
  const language::Token& link = document.tokens[left.last];
  const Preposition preposition = preposition_kind(link, document.text);
  const auto unit = unit_of_value(duration.value);
  const auto first = day.span->begin.earliest;
  if (!unit || !first || day.span->precision > Precision::day ||
      !(cue_of(link, document.text) == Cue::attribute || preposition == Preposition::after ||
        preposition == Preposition::from))
    return;
  const Moment end = day_moment(shifted_day(day_of(*first), unit->unit, unit->count));
  TimeSpan span;
  span.begin = {first, end.interval().latest};
  span.precision = Precision::none;
  duration.span = span;
  duration.begin = day_moment(day_of(*first)).value();
  duration.end = end.value();
}

/// "the first nine months of 2022": months of the year that stands behind them.
void move_to_year(const language::Document& document, const TokenRange& gap, Timex& months,
                  const Timex& year) {
  constexpr std::size_t k_month = 7;  // 2022-09
  constexpr std::size_t k_year = 4;
  if (gap.last != gap.first + 1 || months.type != TimexType::duration || !months.span ||
      months.begin.size() != k_month || months.end.size() != k_month ||
      year.value.size() != k_year || !year.span || !year.span->begin.earliest)
    return;
  const language::Token& link = document.tokens[gap.first];
  if (cue_of(link, document.text) != Cue::attribute &&
      preposition_kind(link, document.text) != Preposition::in)
    return;
  const Interval extent = months.span->extent();
  if (!extent.earliest || !extent.latest) return;
  const std::int32_t of = day_moment(day_of(*year.span->begin.earliest)).year();
  const Moment begin = month_moment(of, day_moment(day_of(*extent.earliest)).month());
  const Moment end = month_moment(of, day_moment(day_of(*extent.latest)).month());
  months.begin = begin.value();
  months.end = end.value();
  months.span = lasting(begin, end, Precision::month);
}

bool closes_a_year(const language::Document& document, std::uint32_t first) {
  static constexpr std::string_view k_last[] = {"last", "final", "closing"};
  const bool article = cue_of(document.tokens[first], document.text) == Cue::article;
  const std::string_view word = document.text_of(document.tokens[first + (article ? 1 : 0)]);
  return std::any_of(std::begin(k_last), std::end(k_last),
                     [&](std::string_view last) { return language::equal_folded(word, last); });
}

/// "the last three months of 2022": they end with the year that stands behind them.
void end_with_year(const language::Document& document, const TokenRange& left,
                   const TokenRange& gap, Timex& months, const Timex& year) {
  constexpr std::int32_t k_months = 12;
  constexpr std::size_t k_year = 4;
  if (months.type != TimexType::duration || months.span || gap.last != gap.first + 1 ||
      year.value.size() != k_year || !year.span || !year.span->begin.earliest ||
      cue_of(document.tokens[gap.first], document.text) != Cue::attribute ||
      !closes_a_year(document, left.first))
    return;
  const auto unit = unit_of_value(months.value);
  if (!unit || unit->unit != unit_month || unit->count > k_months) return;
  const std::int32_t of = day_moment(day_of(*year.span->begin.earliest)).year();
  const Moment begin = month_moment(of, k_months - unit->count + 1);
  const Moment end = month_moment(of, k_months);
  months.begin = begin.value();
  months.end = end.value();
  months.span = lasting(begin, end, Precision::month);
}

}  // namespace

/// "between Monday and Wednesday" said on a Monday: a range begins before it ends.
void turn_back(Timex& left, const Timex& right) {
  constexpr date::days k_week{7};
  if (left.rule != "weekday" || right.rule != "weekday" || !left.span || !right.span) return;
  const auto first = left.span->single_day();
  const auto last = right.span->single_day();
  if (!first || !last || *first <= *last || *first - *last >= k_week) return;
  const Moment day = day_moment(*first - k_week);
  left.value = day.value();
  left.span->begin = day.interval();
}

/// "a five-year deal from July 1 to June 30, 2031": the first day is so long before the last one.
void count_back(const Timex& length, Timex& left, const Timex& right) {
  const auto unit = unit_of_value(length.value);
  const auto first = left.span->single_day();
  const auto last = right.span->single_day();
  if (length.type != TimexType::duration || !unit || unit->unit != unit_year || !first || !last)
    return;
  const Moment begin = day_moment(shifted_day(*last + date::days{1}, unit_year, -unit->count));
  const Moment said = day_moment(*first);
  if (begin.month() != said.month() || begin.first() == *first ||
      begin.value().substr(8) != said.value().substr(8))
    return;
  left.value = begin.value();
  left.span->begin = begin.interval();
}

/// "8am on 19 June": a clock and its day, one behind the other.
bool tell_one_day(const Timex& left, const Timex& right, const TokenRange& gap) {
  if (gap.last > gap.first + 1 || !left.span || !right.span ||
      (left.type == TimexType::time) == (right.type == TimexType::time))
    return false;
  const auto day = left.span->single_day();
  return day && day == right.span->single_day();
}

/// "from Nov. 1, 2024, to": the comma that closes a date with its year.
bool closes_with_comma(const language::Document& document, std::uint32_t at) {
  constexpr std::size_t k_year = 4;
  const language::Token& year = document.tokens[at - 1];
  return document.text_of(document.tokens[at]) == "," && year.is_number() &&
         document.text_of(year).size() == k_year;
}

// Tokens of "agreement, which runs from" between a length and its first day.
constexpr std::uint32_t k_beside = 6;

void link_ranges(const language::Document& document, std::span<const TokenRange> tokens,
                 std::vector<Timex>& timexes) {
  const auto joined = [&](std::size_t i) {  // the expressions at i and i + 1
    return i + 1 < timexes.size() &&
           tell_one_day(timexes[i], timexes[i + 1], {tokens[i].last, tokens[i + 1].first});
  };
  for (std::size_t i = 0; i + 1 < timexes.size(); ++i) {
    Timex& left = timexes[i];
    Timex& right = timexes[i + 1];
    const TokenRange gap{tokens[i].last, tokens[i + 1].first};
    anchor_duration(document, tokens[i], tokens[i + 1], left, right);
    count_from(document, tokens[i], tokens[i + 1], left, right);
    move_to_year(document, gap, left, right);
    end_with_year(document, tokens[i], gap, left, right);
    const bool comma = closes_with_comma(document, tokens[i].last);
    const std::uint32_t link = tokens[i].last + (comma ? 1 : 0);
    if (left.type == TimexType::duration || !left.span || !right.span ||
        tokens[i + 1].first != link + 1)
      continue;
    const std::size_t begin = i > 0 && joined(i - 1) ? i - 1 : i;  // "from 8am on 19 June until"
    const std::size_t end = begin < i && joined(i + 1) ? i + 2 : i + 1;
    const Preposition opener = preposition_before(document, tokens[begin].first);
    if (comma && opener != Preposition::from && opener != Preposition::between) continue;
    if (!joins_range(document, link, opener) || tells_limit(document, link, opener, left, right))
      continue;
    turn_back(left, right);
    if (i > 0 && tokens[i].first - tokens[i - 1].last <= k_beside)
      count_back(timexes[i - 1], left, right);
    const auto clock_of = [&](std::size_t one, std::size_t other) -> const TimeSpan& {
      return *timexes[timexes[one].type == TimexType::time ? one : other].span;
    };
    const TimeSpan& opening = clock_of(begin, i);
    const TimeSpan& closing = clock_of(end, i + 1);
    const Interval first = opening.begin;
    const Interval last = closing.shape == TimeSpan::Shape::lasts ? closing.end : closing.begin;
    if (!first.earliest || !last.latest || *first.earliest > *last.latest) continue;
    // "the quarter to June"
    if (first.latest && last.earliest && *last.latest <= *first.latest &&
        left.span->precision > right.span->precision)
      continue;
    TimeSpan whole;
    whole.precision = std::max(opening.precision, closing.precision);
    whole.offset = opening.offset ? opening.offset : closing.offset;
    if (opener == Preposition::between) {
      whole.begin = {first.earliest, last.latest};
    } else {
      whole.shape = TimeSpan::Shape::lasts;
      whole.begin = first;
      whole.end = last;
    }
    for (std::size_t at = begin; at <= end; ++at) {
      timexes[at].span = whole;
      if (!timexes[at].why.empty()) timexes[at].why += "; one end of a range";
    }
  }
}

}  // namespace dateline::temporal

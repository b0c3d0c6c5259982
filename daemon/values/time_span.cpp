// SPDX-License-Identifier: Apache-2.0
#include "dateline/time_span.hpp"

#include "iso.hpp"

namespace dateline {

TimeSpan TimeSpan::day(CivilDay day) noexcept { return within(day, day, Precision::day); }

TimeSpan TimeSpan::within(CivilDay first, CivilDay last, Precision precision) noexcept {
  TimeSpan span;
  span.begin = {first_minute(first), last_minute(last)};
  span.precision = precision;
  return span;
}

TimeSpan TimeSpan::not_before(CivilDay first) noexcept {
  TimeSpan span;
  span.begin.earliest = first_minute(first);
  return span;
}

TimeSpan TimeSpan::not_after(CivilDay last) noexcept {
  TimeSpan span;
  span.begin.latest = last_minute(last);
  return span;
}

TimeSpan TimeSpan::lasting(Interval begin, Interval end, Precision precision) noexcept {
  TimeSpan span;
  span.shape = Shape::lasts;
  span.begin = begin;
  span.end = end;
  span.precision = precision;
  return span;
}

Interval TimeSpan::extent() const noexcept {
  return shape == Shape::within ? begin : Interval{begin.earliest, end.latest};
}

std::optional<CivilDay> TimeSpan::single_day() const noexcept {
  return shape == Shape::within ? begin.single_day() : std::nullopt;
}

std::optional<CivilDay> TimeSpan::first_day() const noexcept {
  constexpr date::days k_few{4};
  const std::optional<CivilDay> first = begin.single_day();
  if (!first || shape == Shape::within) return first;
  const bool few = end.latest && day_of(*end.latest) - *first < k_few;
  return few ? first : std::nullopt;
}

bool compatible(const TimeSpan& left, const TimeSpan& right) noexcept {
  const Interval a = left.extent();
  const Interval b = right.extent();
  const bool a_first = a.latest && b.earliest && *a.latest < *b.earliest;
  const bool b_first = b.latest && a.earliest && *b.latest < *a.earliest;
  return !a_first && !b_first;
}

std::string to_iso(CivilMinute minute, bool upper_bound) {
  std::string out;
  const CivilDay day = day_of(minute);
  iso::append_day(out, day);
  if (minute == (upper_bound ? last_minute(day) : first_minute(day))) return out;
  out += 'T';
  iso::append_clock(out, minute - first_minute(day));
  return out;
}

}  // namespace dateline

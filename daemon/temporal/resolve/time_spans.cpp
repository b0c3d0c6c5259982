// SPDX-License-Identifier: Apache-2.0
#include "resolve/time_spans.hpp"

#include "lexicon/classes.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

Modifier modifier_of(std::int32_t modifier) noexcept {
  switch (modifier) {
  case mod_start:
    return Modifier::early;
  case mod_mid:
    return Modifier::mid;
  case mod_end:
    return Modifier::late;
  case mod_approx:
    return Modifier::about;
  default:
    return Modifier::none;
  }
}

/// "after 2010" is in 2011 at the earliest, but "after Friday" may be that day.
std::optional<CivilMinute> behind(const Interval& said, Precision precision) {
  if (precision <= Precision::day || !said.latest) return said.earliest;
  return *said.latest + std::chrono::minutes{1};
}

/// "before 2010" is in 2009 at the latest.
std::optional<CivilMinute> ahead_of(const Interval& said, Precision precision) {
  if (precision < Precision::day_part || !said.earliest) return said.latest;
  return *said.earliest - std::chrono::minutes{1};
}

}  // namespace

void narrow(TimeSpan& span, Part said, const std::optional<Moment>& moment,
            std::optional<CivilDay> today) {
  const std::int32_t modifier = said.modifier;
  if (modifier == mod_before || modifier == mod_after) {
    if (!today || !span.begin.earliest || !span.begin.latest) return;
    const CivilMinute now = modifier == mod_before ? last_minute(*today) : first_minute(*today);
    if (now < *span.begin.earliest || now > *span.begin.latest) return;
    (modifier == mod_before ? span.begin.latest : span.begin.earliest) = now;
    return;
  }
  span.modifier = modifier_of(modifier);
  const bool third = span.modifier != Modifier::none && span.modifier != Modifier::about;
  if (!third || !moment || moment->grain >= Grain::day || span.shape != TimeSpan::Shape::within)
    return;
  const CivilDay first = moment->first();
  const CivilDay last = moment->last();
  const date::days part = std::max((last - first + date::days{1}) / 3, date::days{1});
  CivilDay early_end = first + part - date::days{1};
  CivilDay late_begin = last - part + date::days{1};
  if (said.half) {
    early_end = first + (last - first + date::days{1}) / 2 - date::days{1};
    late_begin = early_end + date::days{1};
  } else if (moment->grain == Grain::year) {  // whole months read better
    early_end = civil(moment->year(), 4, 30);
    late_begin = civil(moment->year(), 9, 1);
  } else if (moment->grain == Grain::month) {
    early_end = first + date::days{9};
    late_begin = first + date::days{20};
  }
  if (span.modifier == Modifier::early) span.begin.latest = last_minute(early_end);
  if (span.modifier == Modifier::late) span.begin.earliest = first_minute(late_begin);
  const bool middle = early_end + date::days{1} < late_begin;  // two days have none
  if (span.modifier == Modifier::mid && middle) {
    span.begin.earliest = first_minute(early_end + date::days{1});
    span.begin.latest = last_minute(late_begin - date::days{1});
  }
}

void take_edge(TimeSpan& span, Preposition preposition) {
  if (!span.begin.earliest || !span.begin.latest) return;
  switch (preposition) {
  case Preposition::by:
  case Preposition::until:
  case Preposition::after:
    span.begin.earliest = first_minute(day_of(*span.begin.latest));
    return;
  case Preposition::since:
  case Preposition::before:
    span.begin.latest = last_minute(day_of(*span.begin.earliest));
    return;
  default:
    return;
  }
}

void bound(TimeSpan& span, Preposition preposition, std::optional<CivilDay> today,
           const std::optional<Moment>& moment) {
  if (span.shape != TimeSpan::Shape::within) return;
  Interval said = span.begin;
  switch (preposition) {
  case Preposition::by:
    // By the middle of something: its first half is left.
    if (span.modifier == Modifier::mid && moment) {
      const date::days half = (moment->last() - moment->first()) / 2;
      said.latest = span.begin.latest = last_minute(
          moment->grain == Grain::year ? civil(moment->year(), 6, 30) : moment->first() + half);
    }
    span.begin.earliest.reset();
    if (today && said.latest && first_minute(*today) <= *said.latest)
      span.begin.earliest = first_minute(*today);
    return;
  case Preposition::since:
    span.shape = TimeSpan::Shape::lasts;
    span.end = {};
    return;
  case Preposition::until:
    span.shape = TimeSpan::Shape::lasts;
    span.begin = {};
    span.end = said;
    return;
  case Preposition::not_before:
    span.begin = {said.earliest, std::nullopt};
    if (span.precision > Precision::hour) span.precision = Precision::none;
    return;
  case Preposition::after:
    span.begin = {behind(said, span.precision), std::nullopt};
    if (span.precision > Precision::hour) span.precision = Precision::none;
    return;
  case Preposition::before:
    span.begin = {std::nullopt, span.modifier == Modifier::late
                                    ? said.latest  // "before the end of May"
                                    : ahead_of(said, span.precision)};
    if (span.precision > Precision::hour) span.precision = Precision::none;
    return;
  default:
    return;
  }
}

TimeSpan lasting(const Moment& begin, const Moment& end, Precision precision) {
  return TimeSpan::lasting(begin.interval(), end.interval(), precision);
}

}  // namespace dateline::temporal

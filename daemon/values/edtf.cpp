// SPDX-License-Identifier: Apache-2.0
#include "calendar_unit.hpp"
#include "dateline/published.hpp"
#include "dateline/time_span.hpp"
#include "iso.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::string_view k_open = "..";
constexpr char k_about = '~';

constexpr bool has_clock(Precision precision) noexcept { return precision <= Precision::hour; }

void append_minute(std::string& out, CivilMinute minute, std::optional<UtcOffset> offset) {
  iso::append_day(out, day_of(minute));
  out += 'T';
  iso::append_clock(out, minute - first_minute(day_of(minute)));
  if (offset) iso::append_offset(out, *offset);
}

/// One end of a set, as fine as the span speaks.
std::string bound(const std::optional<CivilMinute>& minute, const TimeSpan& span) {
  std::string out;
  if (!minute) return out;
  if (has_clock(span.precision))
    append_minute(out, *minute, span.offset);
  else
    iso::append_day(out, day_of(*minute));
  return out;
}

/// Ends of a set that lie on the edges of months or years are said by these.
std::string set_of(const Interval& interval, const TimeSpan& span) {
  if (interval.earliest && interval.latest && !has_clock(span.precision)) {
    const date::year_month_day first{day_of(*interval.earliest)};
    const date::year_month_day after{day_of(*interval.latest) + date::days{1}};
    if (unsigned{first.day()} == 1 && unsigned{after.day()} == 1) {
      const date::year_month_day last{day_of(*interval.latest)};
      const bool years = unsigned{first.month()} == 1 && unsigned{last.month()} == 12;
      std::string out = "[";
      if (years)
        iso::append_year(out, int{first.year()});
      else
        iso::append_month(out, int{first.year()}, unsigned{first.month()});
      out += k_open;
      if (years)
        iso::append_year(out, int{last.year()});
      else
        iso::append_month(out, int{last.year()}, unsigned{last.month()});
      return out + ']';
    }
  }
  return '[' + bound(interval.earliest, span) + std::string{k_open} + bound(interval.latest, span) +
         ']';
}

/// The name of an interval whose ends are both known; empty where it has none.
std::string name_of(const Interval& interval, const TimeSpan& span) {
  if (!interval.earliest || !interval.latest) return {};
  if (interval.earliest == interval.latest && has_clock(span.precision)) {
    std::string out;
    append_minute(out, *interval.earliest, span.offset);
    return out;
  }
  if (has_clock(span.precision) && span.precision != Precision::hour) return {};
  // Parts of a day have no name in EDTF: the day stands for them.
  return unit_name({day_of(*interval.earliest), day_of(*interval.latest)});
}

/// One side of `begin/end`. EDTF nests no set there: the smallest unit around it stands for it.
std::string side_of(const Interval& interval, const TimeSpan& span) {
  if (interval.open()) return std::string{k_open};
  if (interval.one_sided())
    return bound(interval.earliest ? interval.earliest : interval.latest, span) + k_about;
  if (std::string name = name_of(interval, span); !name.empty()) return name;
  const date::year_month_day first{day_of(*interval.earliest)};
  const date::year_month_day last{day_of(*interval.latest)};
  std::string out;
  if (first.year() != last.year()) return bound(interval.earliest, span) + k_about;
  if (first.month() == last.month())
    iso::append_month(out, int{first.year()}, unsigned{first.month()});
  else
    iso::append_year(out, int{first.year()});
  return out;
}

std::optional<TimeSpan> moment_from(std::string_view text) {
  TimeSpan span;
  if (!text.empty() && text.back() == k_about) {
    span.modifier = Modifier::about;
    text.remove_suffix(1);
  }
  if (const auto unit = unit_from_name(text)) {
    span.begin = {first_minute(unit->days.first), last_minute(unit->days.last)};
    span.precision = unit->precision;
    return span;
  }
  const auto instant = published_from_iso(text);
  if (!instant || !instant->has_time) return std::nullopt;
  span.begin = {instant->local, instant->local};
  span.precision = Precision::minute;
  span.offset = instant->offset;
  return span;
}

std::optional<TimeSpan> set_from(std::string_view text) {
  const std::size_t dots = text.find(k_open);
  if (dots == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, dots);
  const std::string_view last = text.substr(dots + k_open.size());
  if (first.empty() && last.empty()) return std::nullopt;
  TimeSpan span;
  for (const bool upper : {false, true}) {
    const std::string_view side = upper ? last : first;
    if (side.empty()) continue;
    const auto moment = moment_from(side);
    if (!moment) return std::nullopt;
    (upper ? span.begin.latest : span.begin.earliest) =
        upper ? moment->begin.latest : moment->begin.earliest;
    if (!first.empty() && !last.empty())
      span.precision = std::min(span.precision, moment->precision);
    else if (has_clock(moment->precision))
      span.precision = moment->precision;
    if (moment->offset) span.offset = moment->offset;
  }
  return span;
}

std::optional<TimeSpan> lasting_from(std::string_view begin, std::string_view end) {
  TimeSpan span;
  span.shape = TimeSpan::Shape::lasts;
  for (const bool last : {false, true}) {
    const std::string_view side = last ? end : begin;
    if (side == k_open) continue;
    const auto moment = moment_from(side);
    if (!moment) return std::nullopt;
    (last ? span.end : span.begin) = moment->begin;
    span.precision = span.precision == Precision::none
                         ? moment->precision
                         : std::max(span.precision, moment->precision);
    if (moment->offset) span.offset = moment->offset;
  }
  if (span.unknown()) return std::nullopt;
  return span;
}

}  // namespace

std::string to_edtf(const TimeSpan& span) {
  if (span.unknown() &&
      (span.shape == TimeSpan::Shape::within || (!span.begin.latest && !span.end.earliest)))
    return {};
  if (span.unknown()) return "../..";  // goes on at some day; EDTF cannot name it
  // Begins and ends at no known time after (or before) some day: EDTF can say that bound alone.
  const Interval extent = span.extent();
  if (span.begin.one_sided() && span.end.one_sided() && extent.one_sided())
    return set_of(extent, span);
  if (span.shape == TimeSpan::Shape::lasts)
    return side_of(span.begin, span) + '/' + side_of(span.end, span);
  std::string name = name_of(span.begin, span);
  if (name.empty()) return set_of(span.begin, span);
  if (span.modifier == Modifier::about) name += k_about;
  return name;
}

std::optional<TimeSpan> from_edtf(std::string_view text) {
  if (text.size() > 2 && text.front() == '[' && text.back() == ']')
    return set_from(text.substr(1, text.size() - 2));
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos)
    return lasting_from(text.substr(0, slash), text.substr(slash + 1));
  return moment_from(text);
}

}  // namespace dateline

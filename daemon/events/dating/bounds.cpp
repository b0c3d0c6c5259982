// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"

#include "times/durations.hpp"

#include <optional>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_narrative_sentences = 2;
constexpr std::uint32_t k_news_sentences = 12;

Dated bounded(const TimeSpan& span, std::string_view because) {
  return {{span, {}, {}}, Basis::bound, because};
}

/// A moment somewhere in `interval`, or what begins and ends there.
Dated bounded(const Interval& interval, bool lasts, std::string_view because) {
  TimeSpan span;
  span.begin = interval;
  if (lasts) span = TimeSpan::lasting(interval, interval, Precision::none);
  return bounded(span, because);
}

/// So long after `from`, or before it where `sign` is negative.
Dated counted_from(const SentenceView& view, const TimeSpan& from, std::uint32_t length, int sign) {
  Duration duration = read_duration(view.timexes[length].value);
  const Precision precision = precision_of(duration);
  const Interval extent = from.extent();
  const bool coarser = !from.single_day() && precision < from.precision;  // "days after", of May
  if (!extent.earliest || !extent.latest || coarser) return {};
  duration.count *= sign;
  TimeSpan span;
  span.begin = {counted(day_of(*extent.earliest), duration).earliest,
                counted(day_of(*extent.latest), duration).latest};
  if (span.begin.open()) return {};
  span.precision = precision;
  return {{span, length, {}}, Basis::expression, "counted from the clause beside it"};
}

}  // namespace

CivilDay publication_day(const SentenceView& view) { return view.article.published->day(); }

CivilDay telling_day(const SentenceView& view) {
  const CivilDay today = publication_day(view);
  const auto& entry = view.narrative.entry;
  const std::optional<TimeSpan> span = entry ? view.timexes[*entry].span : std::nullopt;
  const std::optional<CivilDay> day = span ? span->single_day() : std::nullopt;
  return day && *day < today ? *day : today;
}

bool in_story(const Narrative& narrative) {
  return narrative.day && narrative.age <= k_narrative_sentences;
}

bool is_near_top(const Narrative& narrative) { return narrative.sentence <= k_news_sentences; }

Dated on_publication(const SentenceView& view, std::string_view because) {
  return {{TimeSpan::day(publication_day(view)), {}, {}}, Basis::publication, because};
}

Dated until_then(CivilDay latest, bool lasts, std::string_view because) {
  return bounded(Interval{{}, last_minute(latest)}, lasts, because);
}

Dated from_then(CivilDay earliest, bool lasts, std::string_view because) {
  return bounded(Interval{first_minute(earliest), {}}, lasts, because);
}

Dated before_by(const SentenceView& view, const TimeSpan& from, std::uint32_t length) {
  return counted_from(view, from, length, -1);
}

Dated after_by(const SentenceView& view, const TimeSpan& from, std::uint32_t length) {
  return counted_from(view, from, length, 1);
}

Dated around_publication(const SentenceView& view, std::string_view because) {
  const CivilDay today = publication_day(view);
  return bounded(
      TimeSpan::lasting({{}, last_minute(today)}, {first_minute(today), {}}, Precision::none),
      because);
}

}  // namespace dateline::events

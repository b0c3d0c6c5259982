// SPDX-License-Identifier: Apache-2.0
#include "times.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr auto k_roles = std::to_array<std::pair<std::string_view, TimeRole>>({
    {"by", TimeRole::by},
    {"before", TimeRole::before},
    {"after", TimeRole::after},
    {"until", TimeRole::until},
    {"till", TimeRole::until},
    {"through", TimeRole::until},
    {"since", TimeRole::since},
    {"from", TimeRole::from},
    {"to", TimeRole::to},
    {"for", TimeRole::lasting},
    {"over", TimeRole::lasting},
    {"during", TimeRole::lasting},
    {"throughout", TimeRole::lasting},
});

TimeRole role_of(const Parse& parse, std::uint32_t first) noexcept {
  if (first == 0) return TimeRole::at;
  for (const auto& [word, role] : k_roles)
    if (language::equal_folded(parse.words[first - 1].text, word)) return role;
  const bool than = first > 1 && parse.words[first - 1].text == "than";  // "no later than"
  return than ? TimeRole::by : TimeRole::at;
}

class Attacher {
 public:
  Attacher(const Parse& parse, std::span<const Timex> timexes) : parse_(parse), timexes_(timexes) {
    times_.of_group.resize(parse.groups.size());
    times_.of_chunk.resize(parse.chunks.size());
  }

  SentenceTimes run() {
    for (std::uint32_t at = 0; at < parse_.size();) {
      const std::int32_t timex = parse_.words[at].timex;
      std::uint32_t end = at + 1;
      if (timex < 0) {
        at = end;
        continue;
      }
      while (end < parse_.size() && parse_.words[end].timex == timex) ++end;
      if (timexes_[static_cast<std::size_t>(timex)].span ||
          timexes_[static_cast<std::size_t>(timex)].type == TimexType::duration)
        attach(static_cast<std::uint32_t>(timex), at, end);
      at = end;
    }
    return std::move(times_);
  }

 private:
  void attach(std::uint32_t timex, std::uint32_t first, std::uint32_t end) {
    const Attachment attachment{timex, role_of(parse_, first)};
    const std::uint32_t start =
        first > 0 && (parse_.tag(first - 1) == Tag::preposition ||
                      parse_.tag(first - 1) == Tag::to || parse_.words[first - 1].is(k_to))
            ? first - 1
            : first;
    const std::uint32_t noun = noun_of(first, start, end);
    if (noun != k_nothing) {
      times_.of_chunk[noun].push_back(attachment);
      const bool of = start < first && parse_.words[start].text == "of";  // "a deadline of March 3"
      if (of || inside_phrase(noun, first) || parse_.words[end - 1].possessive) return;
    }
    const std::uint32_t group = group_of(start, first, end);
    if (group != k_nothing && fits(parse_.groups[group], attachment.role))
      times_.of_group[group].push_back(attachment);
  }

  /// "the biggest since 2008", "signed a deal that runs until 2030": not the time of this verb.
  [[nodiscard]] static bool fits(const VerbGroup& group, TimeRole role) noexcept {
    const bool concrete = group.sense != nullptr && group.sense->nature == Nature::concrete;
    if (role == TimeRole::since) return group.perfect;
    return role != TimeRole::until || !(concrete && group.tense == Tense::past);
  }

  [[nodiscard]] bool inside_phrase(std::uint32_t chunk, std::uint32_t at) const {
    return parse_.chunks[chunk].range.contains(at) &&
           timexes_[static_cast<std::size_t>(parse_.words[at].timex)].type == TimexType::duration;
  }

  /// The event noun that the expression stands in or right behind.
  [[nodiscard]] std::uint32_t noun_of(std::uint32_t first, std::uint32_t start,
                                      std::uint32_t end) const {
    std::uint32_t chunk = parse_.chunk_at[first];
    if (chunk == k_nothing && end < parse_.size() && parse_.chunk_at[end] != k_nothing &&
        (parse_.words[end - 1].possessive || parse_.tag(end) == Tag::noun) &&
        parse_.chunks[parse_.chunk_at[end]].range.first == end)
      chunk = parse_.chunk_at[end];
    if (chunk == k_nothing && start > 0) chunk = parse_.chunk_at[start - 1];
    if (chunk == k_nothing) return k_nothing;
    const Word& head = parse_.words[parse_.chunks[chunk].head];
    return head.entry->noun != nullptr && head.tag != Tag::number ? chunk : k_nothing;
  }

  [[nodiscard]] std::uint32_t group_of(std::uint32_t start, std::uint32_t first,
                                       std::uint32_t end) const {
    std::uint32_t before = k_nothing;
    std::uint32_t after = k_nothing;
    for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) {
      const VerbGroup& group = parse_.groups[at];
      if (group.range.contains(first)) return at;
      if (group.range.first < first)
        before = at;
      else if (after == k_nothing)
        after = at;
    }
    if (before == k_nothing || after == k_nothing)
      return before == k_nothing ? main_after(after) : before;
    const VerbGroup& next = parse_.groups[after];
    const bool opens = parse_.is_mark(start - 1, ',') ||
                       parse_.tag(start - 1) == Tag::coordinator ||
                       parse_.tag(start - 1) == Tag::subordinator || parse_.is_mark(start - 1, '"');
    const bool up_to_verb = only_adverbs(end, next.range.first);
    if (up_to_verb && next.finite && !next.subject.empty() &&
        next.subject.first >= parse_.groups[before].range.last)
      return after;
    if (next.finite && !next.subject.empty() && next.subject.contains(first)) return after;
    if (opens && next.finite && next.subject.first >= end) return main_after(after);
    return before;
  }

  [[nodiscard]] bool only_adverbs(std::uint32_t first, std::uint32_t last) const {
    for (; first < last; ++first)
      if (parse_.tag(first) != Tag::adverb && !parse_.is_mark(first, ',')) return false;
    return true;
  }

  /// "On Tuesday, the man accused of theft was freed": the finite one of the clause.
  [[nodiscard]] std::uint32_t main_after(std::uint32_t group) const {
    for (std::uint32_t at = group; at < parse_.groups.size(); ++at)
      if (parse_.groups[at].finite && !parse_.groups[at].relative) return last_governed(at);
    return group;
  }

  /// "On Tuesday the court is due to rule": the verb at the end of the chain.
  [[nodiscard]] std::uint32_t last_governed(std::uint32_t group) const {
    while (parse_.groups[group].governs != k_nothing) {
      const VerbGroup& governor = parse_.groups[group];
      const bool event = governor.sense != nullptr && (governor.sense->nature == Nature::event ||
                                                       governor.sense->nature == Nature::concrete ||
                                                       governor.sense->nature == Nature::report);
      if (event) break;
      group = governor.governs;
    }
    return group;
  }

  const Parse& parse_;
  std::span<const Timex> timexes_;
  SentenceTimes times_;
};

/// Days of a TIMEX3 duration such as P5Y; none where it is vague.
struct DurationValue {
  int count = 0;
  char unit = 0;
};

DurationValue read_duration(std::string_view value) noexcept {
  DurationValue duration;
  if (value.size() < 3 || value.front() != 'P') return duration;
  const char* end = value.data() + value.size();
  const auto [rest, error] = std::from_chars(value.data() + 1, end, duration.count);
  if (error != std::errc{} || rest + 1 != end) return {};
  duration.unit = *rest;
  return duration;
}

/// `from` moved by the duration, at the precision of its unit.
Interval end_of(const Interval& from, DurationValue duration) {
  const std::optional<CivilMinute> base = from.latest ? from.latest : from.earliest;
  if (!base || duration.count <= 0 || duration.count > 10'000) return {};
  const date::year_month_day day{date::sys_days{day_of(*base).time_since_epoch()}};
  const auto at = [](date::year_month_day ymd) {
    if (!ymd.ok()) ymd = ymd.year() / ymd.month() / date::last;
    return CivilDay{date::sys_days{ymd}.time_since_epoch()};
  };
  switch (duration.unit) {
  case 'Y': {
    const date::year year = (day + date::years{duration.count}).year();
    return {first_minute(at(year / 1 / 1)), last_minute(at(year / 12 / 31))};
  }
  case 'M': {
    const date::year_month month =
        date::year_month{day.year(), day.month()} + date::months{duration.count};
    return {first_minute(at(month / 1)), last_minute(at(date::year_month_day{month / date::last}))};
  }
  case 'W':
  case 'D': {
    const CivilDay last =
        day_of(*base) + date::days{duration.count * (duration.unit == 'W' ? 7 : 1)};
    return {first_minute(last), last_minute(last)};
  }
  default:
    return {};
  }
}

/// A point somewhere in what the span covers.
Interval point_in(const TimeSpan& span) { return span.extent(); }

class Combiner {
 public:
  Combiner(std::span<const Timex> timexes, const std::optional<Published>& published, bool moved,
           bool future)
      : timexes_(timexes), published_(published), moved_(moved), future_(future) {}

  EventTime run(std::span<const Attachment> attachments) {
    for (const Attachment& attachment : attachments) take(attachment);
    if (moved_ && result_.timex && result_.span.shape == TimeSpan::Shape::lasts &&
        !result_.span.begin.open() &&
        !result_.span.end.open()) {  // "from May to June", one expression
      result_.earlier.push_back(point(result_.span.begin, result_.span.precision));
      result_.span = point(result_.span.end, result_.span.precision);
    } else if (moved_ && from_ && result_.timex) {
      result_.earlier.push_back(timexes_[*from_].span.value());
    } else if (from_ && !moved_) {
      lasting_from();
    }
    if (duration_.count > 0 && result_.timex && result_.span.shape == TimeSpan::Shape::within) {
      const Interval end = end_of(result_.span.begin, duration_);
      if (!end.open())
        result_.span = TimeSpan::lasting(result_.span.begin, end, result_.span.precision);
    }
    return std::move(result_);
  }

 private:
  void take(const Attachment& attachment) {
    const Timex& timex = timexes_[attachment.timex];
    if (!timex.span) {
      if (timex.type == TimexType::duration && attachment.role == TimeRole::lasting)
        duration_ = read_duration(timex.value);
      return;
    }
    if (timex.type == TimexType::set) return;
    if (attachment.role == TimeRole::from) {
      if (!from_) from_ = attachment.timex;
      return;
    }
    if (result_.timex && !better(timex)) return;
    const TimeSpan span = shaped(*timex.span, attachment.role);
    if (span.unknown()) return;
    result_.span = span;
    result_.timex = attachment.timex;
    last_role_ = attachment.role;
  }

  [[nodiscard]] bool better(const Timex& timex) const {
    if (from_) return false;
    return timex.span->precision < result_.span.precision && last_role_ == TimeRole::at;
  }

  [[nodiscard]] TimeSpan shaped(const TimeSpan& span, TimeRole role) const {
    const Interval extent = point_in(span);
    switch (role) {
    case TimeRole::by:
      return bounded(extent.latest, span.precision);
    case TimeRole::before:
      if (!extent.earliest)  // read as bounded; of what is over, the story's day says more
        return future_ ? bounded(extent.latest, span.precision) : TimeSpan{};
      return bounded(last_minute(day_of(*extent.earliest) - date::days{1}), span.precision);
    case TimeRole::after:
      if (!extent.latest) return {};
      return TimeSpan::not_before(day_of(*extent.latest) + date::days{1});
    case TimeRole::until:
      if (moved_) return span;
      return TimeSpan::lasting({}, extent, span.precision);
    case TimeRole::since:
      return TimeSpan::lasting(extent, {}, span.precision);
    default:
      return span;
    }
  }

  /// Some time up to `latest`; not before publication where it is still to come.
  [[nodiscard]] TimeSpan bounded(std::optional<CivilMinute> latest, Precision) const {
    if (!latest) return {};
    const CivilDay last = day_of(*latest);
    if (future_ && published_ && published_->day() <= last)
      return TimeSpan::within(published_->day(), last, Precision::none);
    return TimeSpan::not_after(last);
  }

  [[nodiscard]] static TimeSpan point(const Interval& interval, Precision precision) {
    TimeSpan span;
    span.begin = interval;
    span.precision = precision;
    return span;
  }

  void lasting_from() {
    const TimeSpan& from = timexes_[*from_].span.value();
    const Precision precision = from.precision;
    Interval end;
    if (result_.timex && (last_role_ == TimeRole::to || last_role_ == TimeRole::until))
      end = point_in(timexes_[*result_.timex].span.value());
    else if (duration_.count > 0)
      end = end_of(from.extent(), duration_);
    result_.span = TimeSpan::lasting(point_in(from), end, precision);
    result_.timex = *from_;
  }

  std::span<const Timex> timexes_;
  const std::optional<Published>& published_;
  bool moved_;
  bool future_;
  EventTime result_;
  std::optional<std::uint32_t> from_;
  TimeRole last_role_ = TimeRole::at;
  DurationValue duration_;
};

}  // namespace

SentenceTimes attach_times(const Parse& parse, std::span<const Timex> timexes) {
  return Attacher(parse, timexes).run();
}

EventTime combine_times(std::span<const Attachment> attachments, std::span<const Timex> timexes,
                        const std::optional<Published>& published, bool moved, bool future) {
  return Combiner(timexes, published, moved, future).run(attachments);
}

}  // namespace dateline::events

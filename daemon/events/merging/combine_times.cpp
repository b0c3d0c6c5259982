// SPDX-License-Identifier: Apache-2.0
#include "times/durations.hpp"
#include "times/times.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dateline::events {
namespace {

class Combiner {
 public:
  Combiner(std::span<const Timex> timexes, const std::optional<Published>& published, bool moved,
           bool future)
      : timexes_(timexes), published_(published), moved_(moved), future_(future) {}

  EventTime run(std::span<const Attachment> attachments) {
    for (const Attachment& attachment : attachments) take(attachment);
    const bool to = last_role_ == TimeRole::to || last_role_ == TimeRole::lasting;
    if (moved_ && !to && result_.timex && result_.span.shape == TimeSpan::Shape::lasts &&
        !result_.span.begin.open() &&
        !result_.span.end.open()) {  // "from May to June", one expression
      result_.earlier.push_back(point(result_.span.begin, result_.span.precision));
      result_.span = point(result_.span.end, result_.span.precision);
      result_.timex = end_of_range(attachments, *result_.timex);
    } else if (moved_ && from_ && result_.timex) {
      result_.earlier.push_back(timexes_[*from_].span.value());
    } else if (from_ && !moved_) {
      lasting_from();
    }
    if (duration_.count > 0 && result_.timex && result_.span.shape == TimeSpan::Shape::within) {
      const Interval end = end_of(result_.span.begin, duration_);
      if (!end.open() && !holds(result_.span.begin, end))
        result_.span = TimeSpan::lasting(result_.span.begin, end, result_.span.precision);
    }
    return std::move(result_);
  }

 private:
  /// "from May to June": both name the stretch, and the last one where it ends.
  [[nodiscard]] std::uint32_t end_of_range(std::span<const Attachment> attachments,
                                           std::uint32_t timex) const {
    for (const Attachment& other : attachments)
      if (timexes_[other.timex].span == timexes_[timex].span) timex = std::max(timex, other.timex);
    return timex;
  }

  void take(const Attachment& attachment) {
    const Timex& timex = timexes_[attachment.timex];
    if (!timex.span) {
      if (timex.type == TimexType::duration && attachment.role == TimeRole::lasting)
        duration_ = read_duration(timex.value);
      return;
    }
    if (timex.type == TimexType::set) return;
    const bool complete = timex.span->shape == TimeSpan::Shape::lasts &&
                          !timex.span->begin.open() && !timex.span->end.open();
    if (attachment.role == TimeRole::from && !complete) {
      if (!from_) {
        from_ = attachment.timex;
        result_.effective = attachment.in_force;  // "with effect from September 1"
      }
      return;
    }
    if (goes_on(attachment)) {
      const Interval begin = result_.span.begin;
      result_.span = TimeSpan::lasting(begin, timex.span->begin, Precision::day);
      last_day_ = attachment.timex;
      return;
    }
    if (moved_ && result_.timex) {
      if (is_target(last_role_) && attachment.role == TimeRole::at) return;
      if (is_target(attachment.role) && last_role_ == TimeRole::at) leave_old_day();
    }
    if (is_day_of_deed(attachment)) result_ = {};
    if (result_.timex && !better(timex)) return;
    const bool done = result_.timex && last_role_ == TimeRole::at && !future_ && !moved_;
    if (done && attachment.role == TimeRole::until) return;  // "extended last week until July 31"
    const std::optional<TimeSpan> bare = attachment.bare ? unled(timex) : std::nullopt;
    const TimeSpan span = is_around_clock(timex, attachment.role)
                              ? around_clock(*timex.span, attachment.role)
                              : shaped(bare ? *bare : *timex.span, attachment.role);
    if (span.unknown()) return;
    result_.span = span;
    result_.timex = attachment.timex;
    last_day_ = attachment.timex;
    result_.effective = attachment.effective;
    last_role_ = attachment.role;
  }

  /// What the expression stands for without the word before it, which the reader of times has made
  /// part of it; none where there is no such word.
  [[nodiscard]] std::optional<TimeSpan> unled(const Timex& timex) {
    const TimeSpan& span = *timex.span;
    const bool until = span.shape == TimeSpan::Shape::lasts;
    if (!until && !span.begin.one_sided()) return std::nullopt;
    if (const std::optional<TimeSpan> whole = from_edtf(timex.value))
      return span.modifier == Modifier::late && !until ? late_part(*whole) : whole;
    if (timex.type == TimexType::time) {  // "until Friday evening", "after Sunday night's"
      const auto& edge = span.end.latest ? span.end.latest : span.begin.earliest;
      return edge ? std::optional{TimeSpan::day(day_of(*edge))} : std::nullopt;
    }
    if (!until || !span.begin.open() || span.end.open()) return std::nullopt;
    return point(span.end, span.precision);  // "until next week"
  }

  /// "late May", "the end of May": its last third; its last day where that third is here already.
  [[nodiscard]] TimeSpan late_part(const TimeSpan& whole) {
    const Interval extent = whole.extent();
    if (!extent.earliest || !extent.latest) return whole;
    const CivilDay first = day_of(*extent.earliest);
    const CivilDay last = day_of(*extent.latest);
    const CivilDay third = first + (last - first + date::days{1}) * 2 / 3;
    const bool here = published_ && third <= published_->day();
    return TimeSpan::within(here ? last : third, last, Precision::none);
  }

  /// "on February 9 and 10", "on June 4, 5 and 6": the day that follows, named right behind.
  [[nodiscard]] bool goes_on(const Attachment& attachment) const {
    constexpr std::uint32_t k_joint = 5;                                             // " and "
    const bool led = last_role_ == TimeRole::at || last_role_ == TimeRole::lasting;  // "set for"
    if (!last_day_ || attachment.role != TimeRole::at || !led ||
        result_.span.precision != Precision::day)
      return false;
    const Timex& last = timexes_[*last_day_];
    const Timex& next = timexes_[attachment.timex];
    const auto before = last.span->single_day();
    const auto day = next.span->single_day();
    return before && day && *day - *before == date::days{1} && last.range.end <= next.range.begin &&
           next.range.begin - last.range.end <= k_joint;
  }

  /// "was extended until 2028 on Monday": when that was done; not "until 5 p.m. on Monday".
  [[nodiscard]] bool is_day_of_deed(const Attachment& attachment) const {
    return result_.timex && last_role_ == TimeRole::until && attachment.role == TimeRole::at &&
           !future_ && !moved_ && timexes_[*result_.timex].type == TimexType::date &&
           timexes_[attachment.timex].span->single_day();
  }

  /// What is postponed or moved takes place then.
  [[nodiscard]] static bool is_target(TimeRole role) noexcept {
    return role == TimeRole::to || role == TimeRole::until;
  }

  /// "delayed its July 20 launch until August 3": planned before for a day to come; "on Friday
  /// postponed the launch until August 3": when that was done.
  void leave_old_day() {
    const auto& earliest = result_.span.begin.earliest;
    const bool ahead = published_ && earliest && day_of(*earliest) > published_->day();
    if (ahead) result_.earlier.push_back(result_.span);
    result_.span = {};
    result_.timex.reset();
  }

  /// "for two weeks in April": both begin and end lie in April.
  [[nodiscard]] static bool holds(const Interval& begin, const Interval& end) {
    return begin.earliest && begin.latest && end.latest &&
           *end.latest - *begin.latest <= *begin.latest - *begin.earliest;
  }

  [[nodiscard]] bool better(const Timex& timex) const {
    if (from_) return false;
    return timex.span->precision < result_.span.precision &&
           (last_role_ == TimeRole::at || last_role_ == TimeRole::lasting);
  }

  /// "shortly after 2 a.m.", "had gained 9 percent by midday": on that day.
  [[nodiscard]] bool is_around_clock(const Timex& timex, TimeRole role) const {
    return timex.type == TimexType::time && timex.span->shape == TimeSpan::Shape::within &&
           (role == TimeRole::after || role == TimeRole::before ||
            (role == TimeRole::by && !future_));
  }

  [[nodiscard]] static TimeSpan around_clock(const TimeSpan& span, TimeRole role) {
    const Interval extent = span.extent();
    const std::optional<CivilMinute> known = extent.earliest ? extent.earliest : extent.latest;
    if (!known) return {};
    const auto short_of = std::chrono::minutes{role == TimeRole::before ? 1 : 0};
    return TimeSpan::day(day_of(*known - short_of));  // "before midnight on Sunday": no Monday
  }

  /// What the preposition makes of the span; the reader of times may have shaped it already.
  [[nodiscard]] TimeSpan shaped(const TimeSpan& span, TimeRole role) const {
    const Interval extent = span.extent();
    const bool lasts = span.shape == TimeSpan::Shape::lasts;
    switch (role) {
    case TimeRole::by:
      return bounded(extent.latest, span.precision);
    case TimeRole::before:
      if (!extent.earliest)  // read as bounded; of what is over, the story's day says more
        return future_ ? bounded(extent.latest, span.precision) : TimeSpan{};
      return bounded(last_minute(day_of(*extent.earliest) - date::days{1}), span.precision);
    case TimeRole::after:
      if (extent.latest) return later(day_of(*extent.latest) + date::days{1});
      return extent.earliest ? later(day_of(*extent.earliest)) : TimeSpan{};
    case TimeRole::behind:
      return extent.earliest ? later(day_of(*extent.earliest)) : TimeSpan{};
    case TimeRole::until:
      if (moved_ && lasts && span.begin.open()) return point(span.end, span.precision);
      return moved_ || lasts ? span : TimeSpan::lasting({}, extent, span.precision);
    case TimeRole::since:
      return lasts ? span : TimeSpan::lasting(extent, {}, span.precision);
    default:
      return span;
    }
  }

  /// Some time from `first` on; of what is over, not after publication.
  [[nodiscard]] TimeSpan later(CivilDay first) const {
    if (!future_ && published_ && first <= published_->day())
      return TimeSpan::within(first, published_->day(), Precision::none);
    return TimeSpan::not_before(published_ ? std::max(first, published_->day()) : first);
  }

  /// Some time up to `latest`; not before publication where it is still to come.
  [[nodiscard]] TimeSpan bounded(std::optional<CivilMinute> latest, Precision) const {
    if (!latest) return {};
    const CivilDay last = day_of(*latest - std::chrono::minutes{1});  // midnight ends its day
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
    const Interval begin = from.shape == TimeSpan::Shape::lasts ? from.begin : from.extent();
    Interval end;
    if (result_.timex && (last_role_ == TimeRole::to || last_role_ == TimeRole::until)) {
      const TimeSpan& to = timexes_[*result_.timex].span.value();
      end = to.shape == TimeSpan::Shape::lasts ? to.end : to.extent();
      if (end.latest && begin.earliest && *end.latest < *begin.earliest) end = {};
    } else if (duration_.count > 0) {
      end = end_of(begin, duration_);
    } else if (result_.span.shape == TimeSpan::Shape::lasts &&
               result_.span.begin.earliest == begin.earliest) {  // "for six months from August 1"
      end = result_.span.end;
    }
    result_.span = TimeSpan::lasting(begin, end, from.precision);
    result_.timex = *from_;
  }

  std::span<const Timex> timexes_;
  const std::optional<Published>& published_;
  bool moved_;
  bool future_;
  EventTime result_;
  std::optional<std::uint32_t> from_;
  std::optional<std::uint32_t> last_day_;  ///< the expression that it ends with so far
  TimeRole last_role_ = TimeRole::at;
  Duration duration_;
};

}  // namespace

EventTime combine_times(std::span<const Attachment> attachments, std::span<const Timex> timexes,
                        const std::optional<Published>& published, bool moved, bool future) {
  return Combiner(timexes, published, moved, future).run(attachments);
}

}  // namespace dateline::events

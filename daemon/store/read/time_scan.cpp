// SPDX-License-Identifier: Apache-2.0
#include "read/time_scan.hpp"

#include <algorithm>

namespace dateline::store {

namespace {

constexpr ShortHash k_last_id = [] {
  ShortHash id{};
  for (auto& byte : id) byte = 0xFF;
  return id;
}();

}  // namespace

TimeScan::TimeScan(const lmdb::Transaction& transaction, const Tables& tables, const Range& range,
                   bool backwards)
    : range_(range), backwards_(backwards) {
  open_levels(transaction, tables);
  for (std::size_t at = 0; at < streams_.size(); ++at) heap_.push_back(at);
  const auto later = [this](std::size_t left, std::size_t right) { return is_later(left, right); };
  std::make_heap(heap_.begin(), heap_.end(), later);
}

void TimeScan::open_levels(const lmdb::Transaction& transaction, const Tables& tables) {
  lmdb::Cursor levels{transaction, tables.event_by_time};
  for (bool found = levels.first(); found;) {
    const std::uint16_t level = KeyReader{levels.key()}.u16();
    const bool wanted = level == k_undated_level ? range_.undated
                        : level == k_open_level  ? range_.open_ended
                                                 : true;
    if (wanted) {
      Stream stream{lmdb::Cursor{transaction, tables.event_by_time}, level, {}};
      if (enter(stream)) streams_.push_back(std::move(stream));
    }
    if (level == k_undated_level) break;
    found = levels.seek(KeyWriter{}.u16(static_cast<std::uint16_t>(level + 1)));
  }
}

std::int64_t TimeScan::lowest_begin(std::uint16_t level) const noexcept {
  if (!range_.window.first || level >= k_open_level) return k_least_minute;
  return std::max(k_least_minute, *range_.window.first - reach_of(level));
}

bool TimeScan::enter(Stream& stream) {
  if (backwards_) {
    SortKey below{k_greatest_minute, 0xFF, k_last_id};
    if (range_.window.last) below = std::min(below, SortKey{*range_.window.last, 0xFF, k_last_id});
    if (range_.after) below = std::min(below, *range_.after);
    if (range_.from) below = std::min(below, SortKey{*range_.from, 0, {}});
    return settle(stream, stream.cursor.seek_below(time_key(stream.level, below)));
  }
  SortKey start{lowest_begin(stream.level), 0, {}};
  if (range_.from) start = std::max(start, SortKey{*range_.from, 0, {}});
  const bool resumes = range_.after && *range_.after >= start;
  if (resumes) start = *range_.after;
  bool found = stream.cursor.seek(time_key(stream.level, start));
  if (found && resumes) {
    const TimeRow row = read_time_row(stream.cursor.key(), stream.cursor.value());
    if (row.level == stream.level && row.sort == start) found = stream.cursor.next();
  }
  return settle(stream, found);
}

/// Steps on until the stream stands on a row of the window; false at its end.
bool TimeScan::settle(Stream& stream, bool found) {
  const std::int64_t lowest = lowest_begin(stream.level);
  for (; found; found = backwards_ ? stream.cursor.previous() : stream.cursor.next()) {
    ++looked_at_;
    stream.row = read_time_row(stream.cursor.key(), stream.cursor.value());
    if (stream.row.level != stream.level) return false;
    if (backwards_ && stream.row.sort.begin < lowest) return false;
    if (!backwards_ && range_.window.last && stream.row.sort.begin > *range_.window.last)
      return false;
    if (!range_.window.first || stream.row.end >= *range_.window.first) return true;
  }
  return false;
}

bool TimeScan::is_later(std::size_t left, std::size_t right) const noexcept {
  const SortKey& a = streams_[left].row.sort;
  const SortKey& b = streams_[right].row.sort;
  return backwards_ ? a < b : b < a;
}

std::optional<TimeRow> TimeScan::next() {
  if (heap_.empty()) return std::nullopt;
  const auto later = [this](std::size_t left, std::size_t right) { return is_later(left, right); };
  std::pop_heap(heap_.begin(), heap_.end(), later);
  Stream& stream = streams_[heap_.back()];
  const TimeRow row = stream.row;
  if (settle(stream, backwards_ ? stream.cursor.previous() : stream.cursor.next()))
    std::push_heap(heap_.begin(), heap_.end(), later);
  else
    heap_.pop_back();
  return row;
}

}  // namespace dateline::store

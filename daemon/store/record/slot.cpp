// SPDX-License-Identifier: Apache-2.0
#include "record/slot.hpp"

#include <bit>

namespace dateline::store {

namespace {

constexpr std::int64_t k_day = 24 * 60;

std::int64_t minutes(CivilMinute minute) noexcept {
  return clamp_minute(minute.time_since_epoch().count());
}

std::uint16_t level_of(std::int64_t length) noexcept {
  const std::int64_t days = (length + 1) / k_day;
  if ((length + 1) % k_day == 0 && days <= k_day_levels) return static_cast<std::uint16_t>(days);
  const auto size = static_cast<std::uint64_t>(length < 1 ? 1 : length);
  return static_cast<std::uint16_t>(k_log_level + std::bit_width(size - 1));
}

/// The first of the bounds that is known, in the order given.
template <typename... Bounds>
std::optional<CivilMinute> first_known(const Bounds&... bounds) noexcept {
  std::optional<CivilMinute> known;
  ((known ? void() : void(known = bounds)), ...);
  return known;
}

}  // namespace

Slot slot_of(const TimeSpan& span) noexcept {
  const bool lasts = span.shape == TimeSpan::Shape::lasts;
  const Interval end = lasts ? span.end : Interval{};
  const auto known = first_known(span.begin.earliest, span.begin.latest, end.earliest, end.latest);
  Slot slot;
  slot.precision = static_cast<std::uint8_t>(span.precision);
  if (!known) {
    slot.level = k_undated_level;
    slot.begin = slot.end = k_greatest_minute;
    return slot;
  }
  slot.begin = minutes(*known);
  if (lasts && !span.begin.open() && !end.latest) {
    slot.level = k_open_level;
    slot.end = k_greatest_minute;
    return slot;
  }
  const auto last = lasts ? first_known(end.latest, end.earliest)
                          : (span.begin.earliest ? span.begin.latest : std::nullopt);
  slot.end = std::max(slot.begin, last ? minutes(*last) : slot.begin);
  slot.level = level_of(slot.end - slot.begin);
  return slot;
}

std::int64_t reach_of(std::uint16_t level) noexcept {
  if (level <= k_day_levels) return level * k_day - 1;
  const int power = level - k_log_level;
  return power < 48 ? std::int64_t{1} << power : std::int64_t{1} << 48;
}

bool answers(const Slot& slot, const Window& window) noexcept {
  if (slot.level == k_undated_level) return window.open();
  return (!window.first || slot.end >= *window.first) &&
         (!window.last || slot.begin <= *window.last);
}

KeyWriter time_key(std::uint16_t level, const SortKey& sort) noexcept {
  KeyWriter key;
  key.u16(level).minute(sort.begin).u8(sort.precision).hash(sort.id);
  return key;
}

KeyWriter time_value(std::int64_t end, EventId event) noexcept {
  KeyWriter value;
  value.minute(end).id(event);
  return value;
}

TimeRow read_time_row(Bytes key, Bytes value) {
  KeyReader reader{key};
  TimeRow row;
  row.level = reader.u16();
  row.sort.begin = reader.minute();
  row.sort.precision = reader.u8();
  row.sort.id = reader.hash<ShortHash>();
  KeyReader value_reader{value};
  row.end = value_reader.minute();
  row.event = value_reader.event();
  return row;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/time_span.hpp"
#include "record/key.hpp"

#include <compare>
#include <cstdint>
#include <optional>

namespace dateline::store {

/// Where an event stands in the time index. `begin` is what it sorts by and, with `end`, what a
/// window must meet: the extent where both sides are known, the known side alone where one is
/// ("by July"), and for what lasts with no known end ("since 2019") all that follows its begin.
struct Slot {
  std::uint16_t level = 0;
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::uint8_t precision = 0;

  friend bool operator==(const Slot&, const Slot&) noexcept = default;
};

/// Levels: whole days up to a bit more than a year have a level for each length, because spans are
/// calendar units and gather on a few begins (a year's events all begin on 1 January); the rest
/// goes by ceil(log2(length)).
inline constexpr std::uint16_t k_day_levels = 400;
inline constexpr std::uint16_t k_log_level = 1'000;
inline constexpr std::uint16_t k_open_level = 0xFFFE;
inline constexpr std::uint16_t k_undated_level = 0xFFFF;

[[nodiscard]] Slot slot_of(const TimeSpan& span) noexcept;

/// The most that end - begin comes to in `level`; not for the open and the undated one.
[[nodiscard]] std::int64_t reach_of(std::uint16_t level) noexcept;

/// First and last minute asked for; either may be open.
struct Window {
  std::optional<std::int64_t> first;
  std::optional<std::int64_t> last;

  [[nodiscard]] bool open() const noexcept { return !first && !last; }
};

[[nodiscard]] bool answers(const Slot& slot, const Window& window) noexcept;

/// What entries sort by: begin, finer precision first, public id.
struct SortKey {
  std::int64_t begin = 0;
  std::uint8_t precision = 0;
  ShortHash id{};

  friend auto operator<=>(const SortKey&, const SortKey&) noexcept = default;
};

/// A row of the time index.
struct TimeRow {
  std::uint16_t level = 0;
  SortKey sort;
  std::int64_t end = 0;
  EventId event{};
};

[[nodiscard]] KeyWriter time_key(std::uint16_t level, const SortKey& sort) noexcept;
[[nodiscard]] KeyWriter time_value(std::int64_t end, EventId event) noexcept;
[[nodiscard]] TimeRow read_time_row(Bytes key, Bytes value);

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/time_span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

enum class TimexType : std::uint8_t { date, time, duration, set };

/// A temporal expression in a text, after TIMEX3 (ISO 24617-1).
struct Timex {
  ByteRange range;
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value: `2023-07-11`, `P4Y`, `XXXX-WXX-2`, `PRESENT_REF`
  std::string mod;    ///< TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER ...; else empty
  std::string begin;  ///< of an anchored duration: TIMEX3 value of its first point
  std::string end;    ///< of an anchored duration: TIMEX3 value of its last point
  std::optional<TimeSpan> span;  ///< where it lies; none where it is not anchored
  std::string_view rule;         ///< name of the rule that matched, for --explain
  std::string why;               ///< reference and direction, for --explain; else empty
};

[[nodiscard]] std::string_view
    to_string(TimexType) noexcept;  ///< `DATE`, `TIME`, `DURATION`, `SET`
[[nodiscard]] std::optional<TimexType> timex_type_from(std::string_view) noexcept;

}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/time_span.hpp"

namespace dateline::events {

/// Says no more than a year or longer.
[[nodiscard]] constexpr bool coarser_than_month(const TimeSpan& span) noexcept {
  return span.precision > Precision::month && span.precision != Precision::none;
}

/// Some time in a month that is known.
[[nodiscard]] constexpr bool is_month(const TimeSpan& span) noexcept {
  return span.shape == TimeSpan::Shape::within && span.begin.earliest && span.begin.latest &&
         span.precision == Precision::month;
}

/// Some time in a year.
[[nodiscard]] constexpr bool is_year(const TimeSpan& span) noexcept {
  return span.shape == TimeSpan::Shape::within && span.precision == Precision::year;
}

}  // namespace dateline::events

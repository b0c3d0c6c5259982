// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/time_span.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Parts of a year that ISO 8601-2 names by a number in the place of the month. `first` is a month
/// of that year; winter ends in the next.
struct YearPart {
  int code;
  Precision precision;
  unsigned first;
  unsigned months;
};
inline constexpr std::array k_year_parts{
    YearPart{21, Precision::season, 3, 3},  YearPart{22, Precision::season, 6, 3},
    YearPart{23, Precision::season, 9, 3},  YearPart{24, Precision::season, 12, 3},
    YearPart{33, Precision::quarter, 1, 3}, YearPart{34, Precision::quarter, 4, 3},
    YearPart{35, Precision::quarter, 7, 3}, YearPart{36, Precision::quarter, 10, 3},
    YearPart{40, Precision::half, 1, 6},    YearPart{41, Precision::half, 7, 6},
};

/// Days from the first of a month to the last of another.
struct DayRange {
  CivilDay first;
  CivilDay last;

  friend bool operator==(const DayRange&, const DayRange&) noexcept = default;
};
/// `months` whole months from the first of this one.
[[nodiscard]] DayRange whole_months(int year, unsigned month, int months) noexcept;

/// The shortest EDTF name of exactly these days: `2023-07-11`, `2023-07`, `2023-34`, `2023`,
/// `199X`, `19XX`; empty where no name fits.
[[nodiscard]] std::string unit_name(DayRange days);

/// Days and precision of a name that `unit_name` writes.
struct NamedUnit {
  DayRange days;
  Precision precision;
};
[[nodiscard]] std::optional<NamedUnit> unit_from_name(std::string_view name);

}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// What the words and marks around a number allow it to be: a year, a decade, a clock, a count.

[[nodiscard]] bool joined_mark_before(const Neighbours& near);
/// A number in digits is part of something longer: 3.14, $12, A320, 12%.
[[nodiscard]] bool inside_number(const Neighbours& near);
/// "1743: The minister has left"
[[nodiscard]] bool heads_line(const Neighbours& near);
/// "by 1100 (1600 GMT)": the clock of another zone stands behind a number.
[[nodiscard]] bool clock_in_brackets(const Match& match, const Surroundings& around);
[[nodiscard]] bool year_admitted(const Match& match, const Neighbours& near,
                                 const Surroundings& around);
/// "the 50s", but not "in his 50s".
[[nodiscard]] bool decade_admitted(const Match& match, const Neighbours& near);
/// "May 31, 2009 local time": four digits behind a day are its year.
[[nodiscard]] bool reads_as_year(const Match& match);
/// "19 Nov 12", where nothing follows that the number may count.
[[nodiscard]] bool spaced_year_admitted(const Neighbours& near);
/// 2022/23
[[nodiscard]] bool are_two_years(std::int32_t first, std::int32_t second) noexcept;
/// "2019-08", but "2007-08" is two years.
[[nodiscard]] bool iso_month_admitted(const Match& match, const Neighbours& near);
/// "480 BC", "1650 b.c.": not "100 ad units", "Gt9Yg2BC6O".
[[nodiscard]] bool era_admitted(const Neighbours& near);
/// "3/4", not "2022/23": two years.
[[nodiscard]] bool is_ratio(const Match& match);
/// "9/11", "the 50s": no part of something longer, nobody's age.
[[nodiscard]] bool numeric_admitted(const Match& match, const Neighbours& near);

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// What the words around a part of a day or of a year, or a clock, allow it to be.

/// "at night", "by evening", "early morning", but not "night vision", "to Dawn".
[[nodiscard]] bool part_admitted(const Match& match, const Neighbours& near,
                                 const Surroundings& around);
/// "a family evening on May 3", "a quiz night on Friday": something is held, and that is its name.
[[nodiscard]] bool describes_evening(const Match& match, const Neighbours& near,
                                     const Surroundings& around);
/// "the second half", not that of a match, nor "the first half of the troops".
[[nodiscard]] bool part_of_year_admitted(const Neighbours& near);
/// "Q2", "in H2", but not "the Vantro H2": a name.
[[nodiscard]] bool part_letter_admitted(const Match& match, const Neighbours& near);
/// "at 2:05:54", not "won in 2:05:54".
[[nodiscard]] bool hour_admitted(const Neighbours& near);
bool clock_admitted(const Match& match, const Neighbours& near);
/// "Back at 1430", "till 0900" in a post; anywhere where a day or another clock stands beside it.
[[nodiscard]] bool packed_clock_admitted(const Match& match, const Neighbours& near,
                                         const Surroundings& around);

}  // namespace dateline::temporal

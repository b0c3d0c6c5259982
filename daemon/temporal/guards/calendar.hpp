// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// What the words around a month, a season, a weekday or a day allow it to be.

[[nodiscard]] bool month_admitted(const Match& match, const Neighbours& near,
                                  const Surroundings& around);
/// "on the 5th", not "the 5th Army", "the 5th of them".
[[nodiscard]] bool day_of_month_admitted(const Neighbours& near);
/// "fall" and "spring" as nouns.
[[nodiscard]] bool season_admitted(const Match& match, const Neighbours& near,
                                   const Surroundings& around);
[[nodiscard]] bool short_weekday_admitted(const Neighbours& near, const Surroundings& around);
/// "Monday"; a short form, "sun", has capitals but in posts.
[[nodiscard]] bool weekday_name_admitted(const Neighbours& near, const Surroundings& around);
/// "this Friday", not "this Friday, July 14" of a photo.
[[nodiscard]] bool undated(const Match& match, const Surroundings& around);
/// "the Sept. 11 attacks": those of 2001.
[[nodiscard]] bool names_contest(const Neighbours& near);
[[nodiscard]] bool names_attacks(const Match& match, const Neighbours& near);

}  // namespace dateline::temporal

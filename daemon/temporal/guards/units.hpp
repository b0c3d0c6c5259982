// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// What the words around a unit allow it to be: how long, which one, or no time at all.

/// "the two-year-old civil war", not "the two-year-old boy".
[[nodiscard]] bool ages_lasting_thing(const Match& match, const Surroundings& around);
/// "will last two years": the verb.
[[nodiscard]] bool verb_before(const Neighbours& near);
/// "the year", "quarters": not where "of" or "that" tells which.
[[nodiscard]] bool bare_unit_admitted(const Match& match, const Neighbours& near);
/// A short post leaves articles and prepositions out: "Long day".
[[nodiscard]] bool in_post(const Match& match, const Neighbours& near, const Surroundings& around);
/// "a second", but not the ordinal, the fraction or a part of a compound.
[[nodiscard]] bool unit_word_admitted(const Match& match, const Neighbours& near);
/// "cost 53 percent more than a year ago": so much more, not so long ago.
[[nodiscard]] bool compares_amounts(const Neighbours& near);
/// "opens a week on Friday", "two weeks today": not "took a week on Friday", "a week yesterday".
[[nodiscard]] bool weeks_on_admitted(const Match& match, const Neighbours& near);
/// "for over a year": more than that, not in the course of it.
[[nodiscard]] bool measured(const Match& match, const Neighbours& near);
/// "last two years", not "may last two years", "this 3 yrs ago".
[[nodiscard]] bool last_admitted(const Neighbours& near);
/// "a year earlier than planned", "53 percent more than a year ago": so much earlier or more.
[[nodiscard]] bool compares(const Neighbours& near);
/// "for over a year": how long, and a unit of time.
[[nodiscard]] bool measured_admitted(const Match& match, const Neighbours& near);

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// What the clause around an expression allows it to be.

/// "for some time", "in a short time".
[[nodiscard]] bool long_time_admitted(const Neighbours& near);
/// "recently", but not "as recently as"; "in the short term", but not "the short-term debt".
[[nodiscard]] bool reference_admitted(const Match& match, const Neighbours& near);
/// "will one day", not "will take one day".
[[nodiscard]] bool led_by_modal(const Neighbours& near);
/// "at that time"; "a former prince", but not "the former of them".
[[nodiscard]] bool story_admitted(const Match& match, const Neighbours& near);
/// "in the past", not "in the past six games".
[[nodiscard]] bool past_admitted(const Neighbours& near);
/// "in future", "her future": not "its future strategy".
[[nodiscard]] bool future_admitted(const Neighbours& near);
/// "the week before had been calm": no clause hangs on it.
[[nodiscard]] bool ends_clause(const Neighbours& near);
/// "two days after that he left", not "after that meeting", "for two days after that".
[[nodiscard]] bool begins_clause(const Neighbours& near);
/// "at 4 p.m. The next day": a determiner in capitals after the first item.
[[nodiscard]] bool sentence_opens_within(const Match& match, const Surroundings& around);
/// "Two years on, the river rose": it opens its sentence and a comma follows.
[[nodiscard]] bool leads_clause(const Neighbours& near);
/// "at 8 last night", not "won 8 last night".
[[nodiscard]] bool led_by_preposition(const Neighbours& near);
/// "a week from Friday", not "for a week from Friday".
[[nodiscard]] bool names_point(const Neighbours& near);

}  // namespace dateline::temporal

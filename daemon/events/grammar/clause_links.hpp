// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>

namespace dateline::events {

/// The finite verb group that one without a finite form is said beside; k_nothing where none.
[[nodiscard]] std::uint32_t main_of(const Parse& parse, std::uint32_t index);

/// The finite verb group of the clause that a subordinate one, which may be of several verbs,
/// stands in; k_nothing where none.
[[nodiscard]] std::uint32_t outer_of(const Parse& parse, std::uint32_t index);

/// "Two died and six were hurt when": the finite clause that an "and" joins to this one; k_nothing
/// where none.
[[nodiscard]] std::uint32_t joined_to(const Parse& parse, std::uint32_t index);

/// The clause in the past that a coordinator joins this one to: "took the lead" of "took the lead
/// but lost"; k_nothing where there is none.
[[nodiscard]] std::uint32_t joined_before(const Parse& parse, std::uint32_t index);

/// "when a dam broke and 40 people drowned": the clause of the link that this one goes on with;
/// k_nothing where none.
[[nodiscard]] std::uint32_t linked_before(const Parse& parse, std::uint32_t index);

/// The verb group that a noun phrase is subject, object or circumstance of; k_nothing where none.
[[nodiscard]] std::uint32_t clause_of(const Parse& parse, std::uint32_t chunk);

/// The nearest verb group whose clause goes on over a noun phrase, or the one behind it: "After a
/// defeat in Oslo, Rovers dropped"; k_nothing where none.
[[nodiscard]] std::uint32_t clause_around(const Parse& parse, std::uint32_t chunk);

/// The last finite verb group before a noun phrase; k_nothing where none.
[[nodiscard]] std::uint32_t clause_before(const Parse& parse, std::uint32_t chunk);

/// The event noun that a verb group happens at: "during the summit", "at a summit, where";
/// k_nothing where none.
[[nodiscard]] std::uint32_t occasion_of(const Parse& parse, const VerbGroup& group);

/// "minutes", "hours": on the same day.
[[nodiscard]] bool is_short(std::string_view unit) noexcept;

/// "hours after talks stalled", "just before leaving": the word of its link says how close it is.
[[nodiscard]] bool is_close(const Parse& parse, const VerbGroup& group);

/// "since 1987, when a dam broke": the expression that the clause tells more of.
[[nodiscard]] std::optional<std::uint32_t> time_told_of(const Parse& parse, const VerbGroup& group);

/// ", three months after floods destroyed it", and ", a year after" behind a day: expressions of
/// how long and from when.
struct Distance {
  std::uint32_t length = k_nothing;
  std::uint32_t from = k_nothing;  ///< none where no expression stands before the comma
};
[[nodiscard]] std::optional<Distance> distance_of(const Parse& parse, const VerbGroup& group);

/// "two days" of "died two days after he was shot": the expression of how long before the link, in
/// days or longer; k_nothing where there is none.
[[nodiscard]] std::uint32_t length_before(const Parse& parse, const VerbGroup& group);

/// "with parliament approving the budget", "led to the minister resigning": a gerund with a subject
/// of its own behind a preposition.
[[nodiscard]] bool is_gerund_clause(const Parse& parse, const VerbGroup& group);

/// "retired three months after the fight".
[[nodiscard]] bool counts_from_another(const Parse& parse, const VerbGroup& group);

/// ", police said on Friday" of "A boat sank, police said on Friday": behind a comma, and a clause
/// of its own before that. `first`: of the subject.
[[nodiscard]] bool trails_clause(const Parse& parse, std::uint32_t first);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"holiday_year", "@edge? (DIR | THIS)? @holiday ,? @yr?", holiday, k_free, "They met on [Christmas Day 2021].", "2021-12-25"},
    {"holiday_part", "@holiday DAYPART", holiday, k_free, "They met on [Christmas morning].", "2022-12-25TMO"},
    {"now", "REF", reference, Guard::reference, "It is [now] open.", "PRESENT_REF"},
    {"current", "REFADJ", reference, Guard::reference, "The [current] owner.", "PRESENT_REF"},
    {"right_now", "(at present | at the moment | right now | these days) {reference=0}", reference, k_free, "It is open [at the moment].", "PRESENT_REF"},
    {"the_past", "the recent? past {reference=-1}", reference, Guard::reference, "In [the past] it was.", "PAST_REF"},
    {"the_future", "the (near | foreseeable | distant | immediate)? future {reference=1}", reference, Guard::reference, "In [the near future] it will be.", "FUTURE_REF"},
    // What looks like a time and is none: the longest match wins, or the first of equal ones.
    {"ratio", "NUM ~/ ~NUM2", nothing, k_free, "", ""},
    {"age", "(a | an | the)? @num - @unit - (old | olds)", nothing, k_free, "", ""},
    {"no_longer", "(no | any) longer", nothing, k_free, "", ""},
    {"second_place", "(a | the)? second - UNIT", nothing, k_free, "", ""},
    {"three_quarters", "(@about)? NUM - quarters", nothing, k_free, "", ""},
    {"first_hand", "second - (largest | biggest | round | rate | hand | guess | class)", nothing, k_free, "", ""},
    {"event_name", "SEASON (offensive | games | olympics | training)", nothing, k_free, "", ""},
};
// clang-format on

}  // namespace

std::span<const Rule> other_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

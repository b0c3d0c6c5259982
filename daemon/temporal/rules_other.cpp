// SPDX-License-Identifier: Apache-2.0
#include "grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"holiday_year", "@edge? (DIR | THIS)? @holiday ,? @yr?", holiday, k_free, "They met on [Christmas Day 2021].", "2021-12-25"},
    {"holiday_part", "@holiday (DAYPART)", holiday, k_free, "They met on [Christmas morning].", ""},
    {"now", "right? REF", reference, Guard::reference, "It is [now] open.", "PRESENT_REF"},
    {"current", "REFADJ", reference, Guard::reference, "The [current] owner.", "PRESENT_REF"},
    {"right_now", "(at present | at the moment | at this point | right now | these days | this moment) {reference=0}", reference, k_free, "It is open [at the moment].", "PRESENT_REF"},
    {"the_past", "(the (recent)? past | the recent past) {reference=-1}", reference, Guard::reference, "In [the past] it was.", "PAST_REF"},
    {"the_future", "(the | near {reference=1})? (near | foreseeable | distant | immediate)? future {reference=1}", reference, Guard::reference, "In [the near future] it will be.", "FUTURE_REF"},
    // What looks like a time and is none. The longest match wins, so these stand before nothing.
    {"score_247", "NUM ~/ ~NUM2", nothing, k_free, "", ""},
    {"at_once", "(no | any) longer", nothing, k_free, "", ""},
    {"second_hand", "second (- | largest | biggest | round | time | place | half)", nothing, k_free, "", ""},
};
// clang-format on

}  // namespace

std::span<const Rule> other_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

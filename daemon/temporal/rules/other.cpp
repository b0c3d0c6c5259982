// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"holiday_year", "(@edge | @edgeof | around {modifier=4})? (DIR | THIS)? @holiday (,? @yr | of? (DIR | THIS) UNIT {unit=12})?", holiday, Guard::holiday_name, "They met on [Christmas Day 2021].", "2021-12-25"},
    {"holiday_week", "(DIR | THIS)? @holiday (long)? (weekend {unit=5} | week {unit=6}) (,? @yr)?", holiday, k_free, "They met over [Christmas week].", "2022-W51"},
    {"holiday_part", "@holiday DAYPART", holiday, k_free, "They met on [Christmas morning].", "2022-12-25TMO"},
    {"now", "REF | (more | most) recently {reference=-1}", reference, Guard::reference, "It is [now] open.", "PRESENT_REF"},
    {"current", "REFADJ", reference, Guard::reference, "The [current] owner.", "PRESENT_REF"},
    {"right_now", "(at present | at the moment | right now | these days | the time being | present - day | modern - day) {reference=0}", reference, k_free, "It is open [at the moment].", "PRESENT_REF"},
    {"the_past", "the recent? past {reference=-1}", reference, Guard::the_past, "In [the past] it was.", "PAST_REF"},
    {"other_day", "(the other day | the other night | the other week) {reference=-1}", reference, k_free, "He rang [the other day].", "PAST_REF"},
    {"the_future", "the (near | foreseeable | distant | immediate | not - too - distant)? future {reference=1} | the (near | short) -? term {reference=1} | a later date {reference=1}", reference, Guard::reference, "In [the near future] it will be.", "FUTURE_REF"},
    {"future", "future {reference=1}", reference, Guard::future, "He will stay in [future].", "FUTURE_REF"},
    {"then_current", "then -? (current | present) {reference=-1}", reference, k_free, "They paid the [then-current] price.", "PAST_REF"},
    {"story_reference", "former {reference=-1} | future {reference=1}", reference, Guard::story, "", ""},
    {"story_time", "(this | that | the same) (time | period) | the time {reference=0}", same_time, Guard::story, "", ""},
    {"bare_unit", "the? UNIT {number=1}", duration, Guard::post, "A long [day] at last.", "P1D"},
};
// clang-format on

}  // namespace

std::span<const Rule> other_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"stretch", "@about? (the | these | those | its | their)? (DIR | THIS | FOLLOW) (@num -? @unit | @vague UNITS | UNITS {vague=0})", stretch, k_free, "It grew over [the past two months].", "P2M"},
    {"stretch_unit", "the past UNIT {number=1} {direction=-1}", stretch, k_free, "It grew over [the past year].", "P1Y"},
    {"recent_units", "(the | these)? (most)? recent {direction=-1} (@vague)? UNITS {vague=0}", stretch, k_free, "It grew in [recent years].", "PXY"},
    {"coming_units", "(the)? (coming | upcoming) {direction=1} (@vague)? UNITS {vague=0}", stretch, k_free, "It may rain in [coming days].", "PXD"},
    {"two_halves", "@about? the? @num -? UNIT (- old)?", duration, Guard::second_word, "A [five-year] plan.", "P5Y"},
    {"duration", "@about? (the | another | a full | an entire | an additional | one more {number=1})? @span", duration, Guard::second_word, "It took [three weeks].", "P3W"},
    {"duration_some", "@about? (the)? @some", duration, Guard::bare_unit, "It took [several months].", "PXM"},
    {"another_unit", "(another | a full | an entire | the entire | the whole | a whole | the full) UNIT {number=1}", duration, Guard::second_word, "It took [another week].", "P1W"},
    {"all_unit", "all UNIT {number=1}", duration, k_free, "It rained [all day].", "P1D"},
    {"unit_long", "UNIT -? long {number=1}", duration, k_free, "A [day-long] strike.", "P1D"},
    {"units_long", "(UNITS | UNIT) -? long {vague=0}", duration, k_free, "A [decades-long] strike.", "PXE"},
    {"one_unit", "one UNIT {number=1}", duration, Guard::second_word, "It took [one day].", "P1D"},
};
// clang-format on

}  // namespace

std::span<const Rule> duration_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

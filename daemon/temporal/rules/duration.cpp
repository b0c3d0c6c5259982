// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"one_day", "(one | some) day {reference=1}", reference, Guard::led_by_modal, "It will [one day] be open.", "FUTURE_REF"},
    {"recent_units", "(the | these)? (most)? recent {reference=-1} years", reference, k_free, "It grew in [recent years].", "PAST_REF"},
    {"recent_stretch", "(the | these)? (most)? recent {direction=-1} UNITS {vague=0} @more_units?", stretch, k_free, "It grew in [recent months].", "PXM"},
    {"coming_units", "(coming | upcoming | future) {reference=1} UNITS", reference, k_free, "It may rain in [coming days].", "FUTURE_REF"},
    {"stretch", "@about? (the | these | those | its | their)? ((DIR | FOLLOW) @num (or so)? (-? @unit period? | @half UNITS) | THIS @num (UNITS | UABBR) | @num (DIR | FOLLOW) UNITS | (DIR | THIS | FOLLOW) (@vague UNITS | UNITS {vague=0}) @more_units?)", stretch, Guard::not_verb, "It grew over [the past two months].", "P2M"},
    {"stretch_and_half", "@about? (the | these)? (DIR | FOLLOW) (UNIT @half {number=1} | quarter -? century {number=25} {unit=12} | half -? century {number=50} {unit=12} | half -? decade {number=5} {unit=12})", stretch, Guard::not_verb, "It grew over [the past year and a half].", "P1Y6M"},
    {"latest_units", "the? (latest | most recent) {direction=-1} @num -? @unit", stretch, k_free, "It fell in [the latest nine months].", "P9M"},
    {"vague_time", "(some | a long | a short | quite some) time | (a | quite a) while", long_time, Guard::long_time, "He was there for [some time].", "PXX"},
    {"vague_time_ago", "(some time | a (long | short) time | a (little)? while | (a | just a) moment | (not (so | too | that)?)? long) ago {reference=-1}", reference, k_free, "He left [some time ago].", "PAST_REF"},
    {"duration", "@about? (the | the same | another | a full | an entire | an additional | a further | an extra | one more {number=1})? @span (or so | or more)?", duration, Guard::second_word, "It took [three weeks].", "P3W"},
    {"bounded", "(over {modifier=8} | under {modifier=7} | some {modifier=4}) @span", duration, Guard::measured, "It took [over a year].", "P1Y"},
    {"last_day", "(the)? (last | final | past) day {unit=4} {number=1}", duration, k_free, "It fell on [the last day].", "P1D"},
    {"ordinal_unit", "(@edgeof? (the | a)? | @edgeof (its | his | her | their)) ORD (day {unit=4} | night {unit=3} | week {unit=6} | month {unit=8} | year {unit=12} | decade {unit=13}) {number=1}", duration, k_free, "It fell on [the first day].", "P1D"},
    {"duration_some", "@about? @some (ahead)?", duration, Guard::bare_unit, "It took [several months].", "PXM"},
    {"the_units", "(the | those) (first | early | final | opening | closing)? UNITS {vague=0} ahead? | (its | his | her | their | our | my) (first | early | later | last | final | opening | closing) UNITS {vague=0}", duration, Guard::bare_unit, "It rained in [the first hours].", "PTXH"},
    {"first_few", "(the | those | these | its | his | her | their)? (first | opening | early | final | closing) VAGUE UNITS {vague=0}", duration, k_free, "It rained in [the first few days].", "PXD"},
    {"final_units", "(the | its | his | her | their)? (final | closing) @num -? @unit", duration, k_free, "It rained in [the final two weeks].", "P2W"},
    {"all_these", "all (these | those) UNITS {vague=0}", duration, k_free, "He was there [all these years].", "PXY"},
    {"another_unit", "(another | an additional | an extra | a further | one more | a single | a full | an entire | the entire | the whole | a whole | the full) UNIT {number=1}", duration, Guard::second_word, "It took [another week].", "P1W"},
    {"hyphenated", "@num -? UNIT", duration, Guard::second_word, "Her [five-year] plan.", "P5Y"},
    {"age_of_thing", "(@num -? UNIT | UNIT {number=1}) -? old", duration, Guard::lasting_thing, "The [two-year-old] civil war goes on.", "P2Y"},
    {"units_old", "UNITS - old {vague=0}", duration, k_free, "A [decades-old] dispute.", "PXDE"},
    {"several_unit", "VAGUE - UNIT {vague=0}", duration, k_free, "Her [several-year] plan.", "PXY"},
    {"unit_period", "(a | the | this | that)? @num -? UNIT period", duration, k_free, "Over [a three-year period] it fell.", "P3Y"},
    {"unit_long", "(UNIT -? long | hourlong {unit=2} | daylong {unit=4} | weeklong {unit=6} | monthlong {unit=8} | yearlong {unit=12} | decadelong {unit=13}) {number=1}", duration, k_free, "Their [day-long] strike.", "P1D"},
    {"half_year", "(the | its)? half - year {number=6} {unit=8}", duration, k_free, "In [the half-year] to June it grew.", "P6M"},
    {"day_number", "(day {unit=4} | week {unit=6} | year {unit=12}) (DAY | WORDNUM) {number=1}", duration, Guard::post, "Tired on [day 3] of it.", "P1D"},
    {"all_unit", "all UNIT {number=1}", duration, k_free, "It rained [all day].", "P1D"},
    {"units_long", "(UNITS -? long | hourslong {unit=2} | dayslong {unit=4} | weekslong {unit=6} | monthslong {unit=8} | yearslong {unit=12} | decadeslong {unit=13}) {vague=0}", duration, k_free, "A [decades-long] strike.", "PXDE"},
    {"year_or_two", "@about? (a | one | another | (the | these)? (DIR | FOLLOW)) UNIT or two", duration, k_free, "It took [a year or two].", "PXY"},
    {"number_range", "@about? (the)? NUM (to | or | -) NUM2 -? (UNITS | UABBR | UNIT) {vague=0}", duration_range, k_free, "It took [three to five years].", "PXY"},
    {"range_stretch", "@about? (the)? (DIR | FOLLOW) NUM (to | or | -) NUM2 -? (UNITS | UABBR) {vague=0}", duration_range, Guard::not_verb, "It rained in [the past two to three days].", "PXD"},
};
// clang-format on

}  // namespace

std::span<const Rule> duration_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

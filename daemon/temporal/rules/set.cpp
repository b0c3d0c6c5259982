// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"every_unit", "EVERY (single)? (UNIT | UABBR)", set_unit, k_free, "It runs [every day].", "P1D"},
    {"every_units", "EVERY (@num @unit | VAGUE UNITS | NUM (to | or | -) NUM2 UNITS {vague=0})", set_unit, k_free, "It runs [every two weeks].", "P2W"},
    {"every_other", "EVERY (other {number=2} | second {number=2} | third {number=3} | fourth {number=4}) UNIT", set_unit, k_free, "It runs [every other year].", "P2Y"},
    {"every_half", "EVERY half -? (hour {number=30} {unit=1} | year {number=6} {unit=8})", set_unit, k_free, "It runs [every half hour].", "PT30M"},
    {"every_calendar", "EVERY (@wd | MONTH (DAY | ORDDAY)? | SEASON | DAYPART | @holiday) (DAYPART)?", set_calendar, k_free, "It runs [every Tuesday].", "XXXX-WXX-2"},
    {"every_other_weekday", "EVERY (other | first | second | third | fourth) WEEKDAY (of (the | every | each) (month | quarter | year))?", set_calendar, k_free, "It runs [every other Friday].", "XXXX-WXX-5"},
    {"weekdays", "WEEKDAYS", set_calendar, k_free, "It runs on [Tuesdays].", "XXXX-WXX-2"},
    {"last_seasons", "(the | these)? (DIR | FOLLOW) @num SEASONS", set_calendar, k_free, "It rained [the past three summers].", "XXXX-SU"},
    {"weekday_parts", "WEEKDAY DAYPARTS {each=1}", set_calendar, k_free, "It runs on [Tuesday nights].", "XXXX-WXX-2TNI"},
    {"times_frequency", "(once | twice | three times | four times) -? FREQ", set_unit, k_free, "Her [twice-weekly] column.", "P1W"},
    {"frequency", "FREQ", set_unit, Guard::periodical, "It runs [daily].", "P1D"},
    {"per_unit", "per (day {unit=4} | night {unit=3} | week {unit=6} | month {unit=8} | quarter {unit=9} | year {unit=12})", set_unit, k_free, "It sells 10 barrels [per day].", "P1D"},
    {"times_a_unit", "(once | twice | NUM times | NUM (hours | days | mornings | afternoons | evenings | nights | weeks | months)) (a | an | each | every | per) UNIT {number=1}", set_times, k_free, "It runs [twice a year].", "P1Y"},
};
// clang-format on

}  // namespace

std::span<const Rule> set_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

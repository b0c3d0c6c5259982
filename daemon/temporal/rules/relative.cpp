// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"latest_quarter", "the? (latest | most recent) (quarter | period) {unit=9} {direction=-1}", anaphoric, k_free, "It fell in [the latest quarter].", "2023-Q2"},
    {"latest_unit", "the? (latest | most recent) (day {unit=4} | week {unit=6} | month {unit=8} | year {unit=12}) {direction=-1}", anaphoric, k_free, "It fell in [the latest week].", "2023-W27"},
    {"that_unit", "(@edge | @edgeof)? (SAME | the same {direction=0} | (the | a)? FOLLOW | that same {direction=0} | the next {direction=1}) (UNIT | quarter {unit=9})", same, Guard::second_word, "It began in May 2021. [That month] it rained.", "2021-05"},
    {"past_unit", "((the | this) past (week {unit=6} | month {unit=8} | year {unit=12} | decade {unit=13} | century {unit=15}) | the last decade {unit=13}) {direction=-1} {number=1}", stretch, k_free, "Prices rose during [the past decade].", "P1DE"},
    {"last_unit", "(@edge | @edgeof | sometime)? (the | this)? (DIR | THIS) (UNIT (or so)? | UABBR)", named, Guard::second_word, "It fell [last week].", "2023-W27"},
    {"one_day_of", "one (day | morning | afternoon | evening | night) (DIR | THIS) UNIT", named, k_free, "It fell [one day last week].", "2023-W27"},
    {"last_fiscal_year", "(@edge | @edgeof)? (the | its)? (DIR | THIS | FOLLOW | (latest | most recent) {direction=-1}) FISCAL (year {unit=12} | quarter {unit=9})", named, k_free, "It fell in [the last fiscal year].", "2022"},
    {"last_weekday", "@edge? (the | this)? (DIR | THIS) @wd", named, Guard::undated, "It fell [last Friday].", "2023-07-07"},
    {"weekday_week", "@wd of? (DIR | THIS) week {unit=6}", named, k_free, "It fell on [Friday last week].", "2023-07-07"},
    {"last_month_name", "(@edge | @edgeof)? (the | this)? (DIR | THIS) @mon (@dd)? (@yr)?", named, Guard::month_word, "It fell [last May].", "2023-05"},
    {"last_season", "(@edge | @edgeof)? (the | this)? (DIR | THIS) SEASON", named, k_free, "It fell [last summer].", "2022-SU"},
    {"that_season", "(@edge | @edgeof)? (SAME | the same {direction=0} | the FOLLOW | the next {direction=1}) (SEASON | @mon | @wd)", same, Guard::month_word, "It began in May 2021. [The following June] it rained.", "2021-06"},
    {"day_of_that_month", "the? ORDDAY of (SAME | the same {direction=0} | the FOLLOW) month {unit=8}", same, k_free, "It began in May 2021. On [the 5th of that month] it fell.", "2021-05-05"},
    {"day_of_last_month", "the? ORDDAY of (DIR | THIS) month {unit=8}", named, k_free, "It fell on [the 5th of last month].", "2023-06-05"},
    {"month_of_that_year", "(@md | @mon | (@edge | @edgeof)? the? SEASON) ,? of? (SAME | the same {direction=0} | the FOLLOW | the next {direction=1}) year {unit=12}", same, k_free, "It began in May 2021. In [July of that year] it rained.", "2021-07"},
    {"edge_unit", "(@edgeof | @edge | @halfof) (the | its)? (DIR | THIS | SAME)? (calendar | FISCAL | school | academic)? UNIT", part_of, k_free, "By [the end of the year].", "2023"},
    {"rest_of_unit", "the? (rest | remainder) of (the | this {direction=0} | that) (calendar | FISCAL | school | academic)? (week {unit=6} | month {unit=8} | quarter {unit=9} | year {unit=12})", part_of, k_free, "It is shut for [the rest of the year].", "2023"},
    {"mid_unit", "(midyear {unit=12} | midweek {unit=6} | midmonth {unit=8}) {modifier=2}", part_of, k_free, "It is due by [midyear].", "2023"},
    {"bare_year_end", "(around)? UNIT -? end {modifier=3} {direction=0}", part_of, Guard::bare_unit, "It is due by [year end].", "2023"},
    {"year_end", "(the)? (UNIT (-? | ~'s) end {modifier=3})", part_of, Guard::bare_unit, "It is due by [the year-end].", "2023"},
    {"ago", "@about? another? (@span | @some) (or so)? AGO", ago, Guard::compares, "It fell [two years ago].", "2021"},
    {"ago_short", "NUM ~(s {unit=0} | m {unit=1} | h {unit=2} | d {unit=4} | w {unit=6}) ago {relation=-1}", ago, k_free, "Posted [3d ago].", "2023-07-07"},
    {"span_on", "@span on {relation=2}", ago, Guard::leads_clause, "It sank in May 2021. [Two years on], it was raised.", "2023"},
    {"range_ago", "@about? NUM (to | or | -) {modifier=4} NUM2 UNITS AGO", ago, Guard::compares, "It fell [two or three years ago].", "2021"},
    {"weekdays_ago", "NUM WEEKDAYS ago {relation=-1}", ago, k_free, "It fell [two Sundays ago].", "2023-07-02"},
    {"seasons_ago", "NUM SEASONS ago {relation=-1}", ago, k_free, "It fell [two summers ago].", "2021-SU"},
    {"week_ago_day", "(AN | NUM) (week | weeks) {unit=6} ago {relation=-1} @wd", offset, k_free, "It fell [a week ago Thursday].", "2023-06-29"},
    {"new_year", "(@edge | @edgeof)? the new year {unit=12} {direction=1} {shift=1}", named, Guard::lower_case, "They will meet in [the new year].", "2024"},
    {"this_time_last", "(about | around)? this time (DIR | FOLLOW) UNIT", named, k_free, "It was open [this time last year].", "2022"},
    {"before_that", "@about? (@span | @some) (before {relation=-2} | prior {relation=-2} | after {relation=2})", ago, Guard::clause_end, "In May 2021 it fell. It had begun [two years before].", "2019"},
    {"before_that_time", "@about? (@span | @some) (before {relation=-2} | after {relation=2}) that", ago, Guard::before_clause, "In May 2021 it fell. [Two years after that] it rose.", "2023"},
    {"unit_before", "the UNIT (before {direction=-1} | after {direction=1})", same, Guard::clause_end, "It fell on 3 May. It began [the day before].", "2023-05-02"},
    {"unit_before_that", "the UNIT (before {direction=-1} | after {direction=1}) that", same, k_free, "It fell on 3 May. It began [the day before that].", "2023-05-02"},
    {"from_now", "@about? (@span | @some) from now {relation=1}", ago, k_free, "It ends [two days from now].", "2023-07-12"},
    {"year_ago", "(UNIT | UNIT - | the UNIT) @back | the? UNIT -? @back (period | ORD? PART)", ago, k_free, "Up from [the year-ago quarter].", "2022-Q2"},
    {"year_ago_month", "the? year - (ago | earlier) {relation=-1} month {unit=12} {number=1} {shift=1}", ago, k_free, "Sales in June rose from [the year-earlier month].", "2022-06"},
    {"year_ago_week", "the? year - (ago | earlier) {relation=-1} week {unit=12} {number=1} {unit2=6}", ago, k_free, "Sales fell from [the year-ago week].", "2022-W27"},
    {"year_ago_months", "the? year - (ago | earlier) @num UNITS", duration, k_free, "Up from [the year-earlier nine months].", "P9M"},
    {"year_ago_period", "the? (@like? (quarter | period) | @like half) (of | in)? ((last | (the)? (previous | prior | preceding)) year | (a | the) year (ago | earlier | before)) {unit=12} {number=1} {relation=-1}", ago, k_free, "Up from [the corresponding period last year].", "2022"},
    {"same_month_last_year", "the? @like month (of | in)? ((last | (the)? (previous | prior | preceding)) year | (a | the) year (ago | earlier | before)) {unit=12} {number=1} {relation=-1} {shift=1}", ago, k_free, "Sales in June rose from [the same month last year].", "2022-06"},
    {"same_part_of_year", "the? @like (month {shift=1} | quarter) (of | in) YEAR {unit=12} {relation=-1}", ago, k_free, "Sales in June rose from [the same month of 2019].", "2019-06"},
    {"offset_date", "@about? @span (RELATE) (@date | @holiday (,? @yr)? | DEICTIC)", offset, k_free, "It fell [two days before Christmas].", "2022-12-23"},
    {"day_offset_named", "the day {unit=4} {number=1} RELATE DIR @wd", offset, k_free, "It fell [the day before last Friday].", "2023-07-06"},
    {"unit_offset_date", "the UNIT {number=1} RELATE (@date | @holiday (,? @yr)? | DEICTIC)", offset, k_free, "It fell [the day after Christmas].", "2022-12-26"},
    {"weekday_offset", "the WEEKDAY RELATE @holiday (,? @yr)?", offset, k_free, "It fell [the Monday after Easter].", "2023-04-10"},
    {"day_after_tomorrow", "day (after tomorrow {deictic=2} | before yesterday {deictic=-2})", deictic, k_free, "They meet [day after tomorrow].", "2023-07-12"},
    {"day_in_year", "this day {deictic=0} (in YEAR | last year {unit=12} {direction=-1})", deictic, k_free, "On [this day in 1976] it fell.", "1976-07-10"},
    {"ago_today", "@about? @span ago {relation=-1} DEICTIC", offset, k_free, "It fell [a year ago today].", "2022-07-10"},
    {"ago_this", "@about? @span ago {relation=-1} (this | last {direction=-1} | next {direction=1}) UNITOF", ago, k_free, "It fell [two years ago this month].", "2021-07"},
    {"span_from_day", "@about? @span from {relation=1} DEICTIC", offset, Guard::point, "It ends [two weeks from today].", "2023-07-24"},
    {"weeks_on_day", "(AN | NUM) (week {unit=6} | weeks {unit=6} | fortnight {unit=7}) {relation=1} (DEICTIC | on @wd)", offset, Guard::weeks_on, "It opens [a week on Friday].", "2023-07-21"},
    {"weekday_week_on", "@wd week {unit=6} {number=1} {relation=1}", offset, k_free, "It will end on [Friday week].", "2023-07-21"},
    {"night_before_last", "the night before last {deictic=-2} {day_part=5}", deictic, k_free, "It fell [the night before last].", "2023-07-08TNI"},
    {"year_to_date", "the? (year {unit=12} | quarter {unit=9} | month {unit=8}) -? to -? date {direction=0} {modifier=5}", named, k_free, "It grew in [the year to date].", "2023"},
    {"unit_before_last", "the (UNIT | weekend {unit=5}) (before last {direction=-2} | after next {direction=2})", named, k_free, "It fell [the week before last].", "2023-W26"},
    {"weekday_before_last", "the WEEKDAY (before last {direction=-2} | after next {direction=2})", named, k_free, "It fell on [the Friday before last].", "2023-06-30"},
    {"week_from_day", "(AN | NUM) (week | weeks) {unit=6} from {relation=1} @wd", offset, Guard::point, "It will open [a week from Friday].", "2023-07-21"},
    {"first_units", "the? (first | opening) {direction=1} @num -? UNITS", first_units, k_free, "Profit rose in [the first nine months].", "P9M"},
    {"the_unit", "the (full {number=1} | FISCAL)? (UNIT | quarter {unit=9})", anaphoric, Guard::bare_unit, "It fell over [the quarter].", "2023-Q2"},
    {"working_days", "(weekdays | EVERY weekday) {unit=18}", set_calendar, k_free, "It is open on [weekdays].", "XXXX-WXX"},
    {"weekends", "weekends {unit=5}", set_calendar, k_free, "It runs at [weekends].", "XXXX-WXX-WE"},
    {"weekend", "(@edge)? (the (long | holiday | bank holiday)? | this {direction=0})? (weekend | wkend | wknd) {unit=5}", named, k_free, "They met over [the weekend].", "2023-W27-WE"},
};
// clang-format on

}  // namespace

std::span<const Rule> relative_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

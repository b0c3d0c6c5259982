// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"iso_time", "@iso ~t ~HOUR ~: ~MINUTE (~: ~SECOND (~. ~NUM)?)? (~ZONE | ~ZSIGN ~ZHOURS (~: ~ZMINUTES)?)?", calendar, k_free, "Filed [2019-08-01T10:30Z].", "2019-08-01T10:30"},
    {"iso_time_spaced", "@iso HOUR ~: ~MINUTE (~: ~SECOND)? (ZONE | ZSIGN ~ZHOURS (~: ~ZMINUTES)?)?", calendar, k_free, "Filed [2019-08-01 10:30].", "2019-08-01T10:30"},
    {"iso_date", "@iso", calendar, k_free, "Filed on [2019-08-01].", "2019-08-01"},
    {"packed_date", "YYYYMMDD", calendar, Guard::numeric, "Filed on [20190801].", "2019-08-01"},
    {"iso_month", "YEAR ~- ~MONTH2", calendar, Guard::iso_month, "Filed in [2019-08].", "2019-08"},
    {"september_11", "(september | sept ~.? | sep ~.?) {month=9} DAY {year=2001}", calendar, Guard::attacks, "It came after the [Sept. 11] attacks.", "2001-09-11"},
    {"date", "(@edge | around {modifier=4})? @date | @date_weekday", calendar, k_free, "It ends on [Friday, July 21, 2023].", "2023-07-21"},
    {"day_month_short_year", "@dd ~-? ~@mon ~- ~(YY | YEAR)", calendar, k_free, "Signed [19-Nov-12].", "2012-11-19"},
    {"day_month_spaced_year", "DAY MABBR YY", calendar, Guard::spaced_year, "Signed [19 Nov 12].", "2012-11-19"},
    {"year_month_day", "YEAR ~- ~@mon ~- ~DAY | YEAR MONTH DAY", calendar, k_free, "Signed [2019-Aug-01].", "2019-08-01"},
    {"year_first_slash", "YEAR ~/ ~MONTHNUM ~/ ~DAY | YEAR ~. ~MONTHNUM ~. ~DAY", calendar, k_free, "Signed [2012/02/28].", "2012-02-28"},
    {"numeric_slash", "TWO1 ~/ ~TWO2 ~/ ~(YEAR | YY)", numeric_date, Guard::clock, "Signed [02/28/2012].", "2012-02-28"},
    {"numeric_dot", "TWO1 ~. ~TWO2 ~. ~(YEAR | YY)", numeric_date, Guard::clock, "Signed [27.03.15].", "2015-03-27"},
    {"numeric_dash", "TWO1 ~- ~TWO2 ~- ~YEAR", numeric_date, k_free, "Signed [27-03-2015].", "2015-03-27"},
    {"roman_month", "DAY ~. ~ROMAN ~. ~YEAR | DAY ~/ ~ROMAN ~/ ~YEAR | DAY ~- ~ROMAN ~- ~YEAR | DAY ROMAN YEAR", calendar, k_free, "Signed [2.XI.1998].", "1998-11-02"},
    {"named_weekday_date", "(the | this)? DIR @wd ,? ((the)? @mdy | the SUFFIXED)", calendar, k_free, "They will meet [this coming Friday, July 14].", "2023-07-14"},
    {"month_year", "(@edge | @edgeof | @halfof)? @mon ,? (of | in)? (@yr | NUM @era)", calendar, k_free, "Born in [March 1996].", "1996-03"},
    {"years_month", "(DIR | THIS) UNIT ~'s {unit=12} @mon", calendar, k_free, "They met after [last year's June] vote.", "2022-06"},
    {"month_of_relative_year", "(@edge | @edgeof)? @mon (of | ,)? (DIR | THIS) UNIT {unit=12}", calendar, k_free, "Built in [October of last year].", "2022-10"},
    {"date_of_relative_year", "@md ,? of? (DIR | THIS) UNIT {unit=12}", calendar, k_free, "Built on [Oct. 3 last year].", "2022-10-03"},
    {"month", "(@edge | @edges | @edgeof | @halfof | around {modifier=4})? @mon", calendar, Guard::month_word, "It fell in [January].", "2023-01"},
    {"weekday", "@edge? @wd", calendar, Guard::short_weekday, "They will meet on [Tuesday].", "2023-07-11"},
    {"edge_of_weekday", "@edgeof @wd", calendar, Guard::clause_end, "It will be shut from [the end of Friday].", "2023-07-14"},
    {"season_year", "(@edge | @edgeof)? the? @edge? SEASON (,? of? (YEAR ~(- | /) ~YY | @yr | NUM @era))", calendar, k_free, "Born in [the winter of 1994].", "1994-WI"},
    {"season_of_relative_year", "(@edge | @edgeof)? the? @edge? SEASON ,? of? (DIR | THIS) UNIT {unit=12}", calendar, k_free, "In [the spring of last year].", "2022-SP"},
    {"year_season", "YEAR (~(- | /) ~YY)? SEASON", calendar, Guard::no_contest, "In the [1982 summer] heat.", "1982-SU"},
    {"season", "(@edge | @edgeof)? the? @edge? SEASON", calendar, Guard::season_word, "It rained in [the spring].", "2023-SP"},
    {"year_long", "the (calendar)? (year | years) (YEAR | WORDYEAR)", calendar, k_free, "Since [the year 2000].", "2000"},
    {"rest_of_year", "the? (rest | remainder) of YEAR", calendar, k_free, "It rained for [the rest of 2019].", "2019"},
    {"month_of", "the month of @mon (,? of? @yr)?", calendar, k_free, "It fell in [the month of April].", "2023-04"},
    {"year", "(@edge | @edgeof | @about)? YEAR @era?", calendar, Guard::year, "It began in [1998].", "1998"},
    {"year_apostrophe", "(@edge | @edgeof)? ' ~YY", calendar, Guard::numeric, "The class of ['98].", "1998"},
    {"year_bc", "(@about | @edge)? NUM @era", calendar, Guard::era, "The war of [480 BC].", "BC0480"},
    {"decade", "(@edge | @edgeof | @halfof)? the? (@edge | @edges)? (DECADEDIGITS ~(s | 's) | DECADE)", Meaning::decade, Guard::numeric, "In [the mid-1990s].", "199"},
    {"decade_bc", "(@edge | @edgeof | @halfof)? the? (@edge)? NUM ~(s | 's) @era", Meaning::decade, k_free, "In [the 470s BC].", "BC047"},
    {"decade_apostrophe", "(@edge | @edgeof | @halfof)? the? (@edge)? ' DECADEDIGITS ~(s | 's)", Meaning::decade, k_free, "In [the '80s].", "198"},
    {"century", "(@edge | @edgeof | @halfof)? the? (@edge)? ORD (century {unit=15} | centuries {unit=15}) (@era)? | (@edge)? ORD - century {unit=15} (@era)?", Meaning::century, k_free, "In [the 19th century].", "18"},
    {"quarter_year", "(@edge | @edgeof)? the? FISCAL? -? ORD -? FISCAL? PART (,? (of | in)? ((the)? (fiscal)? @yr))", year_part, k_free, "Sales in [the third quarter of 2021].", "2021-Q3"},
    {"last_quarter_year", "(@edge | @edgeof)? the? (last | latter | final) {ordinal=99} PART (of | in) (@yr | the year | (DIR | THIS) UNIT {unit=12})", year_part, k_free, "In [the last half of 2021].", "2021-H2"},
    {"quarter_relative_year", "(@edge | @edgeof)? the? ORD -? PART (of | in | ,)? (DIR | THIS) UNIT {unit=12}", year_part, k_free, "Sales in [the third quarter of last year].", "2022-Q3"},
    {"quarter_the_year", "(@edge | @edgeof)? the? ORD -? PART (of | in) the? calendar? year", year_part, k_free, "Sales in [the first half of the year].", "2023-H1"},
    {"quarter", "(@edge | @edgeof)? (the | this)? (most recent)? FISCAL? -? ORD FISCAL? PART | FISCAL? -? ORD - PART", year_part, Guard::part_of_year, "Sales fell in [the second quarter].", "2023-Q2"},
    {"months_quarter", "the? @season_of_reports -? (quarter | period | half) (,? of? (@yr | (DIR | THIS) UNIT {unit=12}))?", year_part, k_free, "Sales fell in [the April-June quarter].", "2023-Q2"},
    {"year_quarter", "(@edge | @edgeof)? the? YEAR @parts -? PART", year_part, k_free, "Sales in [the 2021 third quarter].", "2021-Q3"},
    {"years_quarter", "(@edge | @edgeof)? (DIR | THIS) UNIT ~'s {unit=12} @parts -? PART", year_part, k_free, "Sales in [last year's third quarter].", "2022-Q3"},
    {"quarter_short", "(PARTLETTER ~NUM | NUM ~PARTLETTER) -? ,? (of)? @yr | NUM ~PARTLETTER ~YY | YEAR -? PARTLETTER ~NUM", year_part, k_free, "Sales in [Q3 2021].", "2021-Q3"},
    {"quarter_fiscal_short", "(PARTLETTER ~NUM | NUM ~PARTLETTER) -? ,? (of)? (fy | fiscal) {fiscal=1} -? (YEAR | '? YY)", year_part, k_free, "Sales in [Q4 FY23].", "2023-Q4"},
    {"quarter_short_relative", "(PARTLETTER ~NUM | NUM ~PARTLETTER) (of | in)? (DIR | THIS) UNIT {unit=12}", year_part, k_free, "Sales in [Q4 of last year].", "2022-Q4"},
    {"quarter_short_alone", "PARTLETTER ~NUM", year_part, Guard::part_letter, "Sales in [Q2] fell.", "2023-Q2"},
    {"year_period", "the YEAR -? FISCAL? (period | quarter) {part=4}", year_part, k_free, "Sales fell from [the 2021 period].", "2021"},
    {"years_period", "(DIR | THIS) UNIT ~'s {unit=12} (period | quarter) {part=4}", year_part, k_free, "Sales fell from [last year's period].", "2022"},
    {"fiscal_year", "(@edge | @edgeof)? (the | its)? (FISCAL -? (year)? -? (@yr | YEAR (- | /) ~YY) | YEAR ((- | /) ~YY)? (FISCAL | tax | budget) year | fy (YEAR ((- | /) ~YY)? | '? YY) {fiscal=1})", fiscal_year, k_free, "Profit for [fiscal 2026].", "2026"},
    {"year_end_of", "year -? end {modifier=3} YEAR", calendar, k_free, "At [year-end 2021] it had 40 staff.", "2021"},
    {"part_of_month", "the? (ORD | last {ordinal=99} | final {ordinal=99}) (week {unit=6} | weekend {unit=5} | day {unit=4}) (of | in) @mon (,? (of)? @yr)?", unit_of, k_free, "In [the first week of June 2022] it rained.", "2022-W22"},
    {"parts_of", "the? (first {ordinal=1} | opening {ordinal=1} | last {ordinal=99} | final {ordinal=99} | closing {ordinal=99}) NUM (weeks {unit=6} | days {unit=4}) (of | in) @mon (,? of? @yr)?", units_of, k_free, "In [the last two weeks of May 2022] it rained.", "P2W"},
    {"week_of_date", "the (week {unit=6} | weekend {unit=5}) (of | beginning | starting | commencing) (@md | @wd ,? @md) (- DAY)? (,? (of)? @yr)?", unit_of, k_free, "They vote [the week of Aug. 14].", "2023-W33"},
    {"day_of_month", "the ORDDAY", calendar, Guard::day_of_month, "They met on [the 5th].", "2023-07-05"},
    {"day_of_every", "the? ORDDAY of (every | each) month {each=1}", set_calendar, k_free, "Rent is due on [the 1st of every month].", "XXXX-XX-01"},
    {"weekday_of_every", "the? (ORD | last {ordinal=5}) WEEKDAY (of | in)? (every | each | the) month {each=1}", set_calendar, k_free, "It runs on [the last Friday of every month].", "XXXX-WXX-5"},
    {"weekday_of_this_month", "the? (ORD | last {ordinal=5}) WEEKDAY (of | in) (THIS | DIR) month", weekday_of, k_free, "Held on [the first Tuesday of next month].", "2023-08-01"},
    {"weekday_of_month", "the? (ORD | last {ordinal=5}) WEEKDAY (of | in) @mon (,? (of)? @yr)?", weekday_of, k_free, "Held on [the first Tuesday of May 2022].", "2022-05-03"},
};
// clang-format on

}  // namespace

std::span<const Rule> date_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

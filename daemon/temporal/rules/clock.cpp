// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    {"clock_date", "(@about | EDGE)? @clock ,? (@date | @iso | YEAR ~/ ~MONTHNUM ~/ ~DAY)", calendar, k_free, "At [10 p.m. July 3] it fell.", "2023-07-03T22:00"},
    {"clock_weekday", "(@about | EDGE)? @clock ,? @wd (@part)?", calendar, Guard::weekday_name, "At [10 p.m. Wednesday] they will vote.", "2023-07-12T22:00"},
    {"dotted_clock_weekday", "(@about | EDGE)? HOUR12 ~. ~MINUTE (, | on)? @wd @part", calendar, Guard::led, "It fell at [4.30 on Tuesday morning].", "2023-07-04T04:30"},
    {"clock_named", "(@about | EDGE)? @clock ,? (DIR | THIS) @wd", named, k_free, "At [10 p.m. this Wednesday] they will vote.", "2023-07-12T22:00"},
    {"clock_this_part", "(@about | EDGE)? (@clock | HOUR12 ~. ~MINUTE) ,? THIS @part", named, k_free, "It fell at [9.15 this morning].", "2023-07-10T09:15"},
    {"clock_deictic", "(@about | EDGE)? @clock ,? DEICTIC (@part)?", deictic, k_free, "At [7 a.m. yesterday] it fell.", "2023-07-09T07:00"},
    {"clock_tonight", "(@about | EDGE)? @clock ,? (tonight | tonite) {deictic=0} {day_part=5}", deictic, k_free, "At [7 o'clock tonight] we sing.", "2023-07-10T19:00"},
    {"clock_same", "(@about | EDGE)? @clock ,? ((that | the same) {direction=0} | the FOLLOW | the next {direction=1}) (day {unit=4} | @part)", same, Guard::one_sentence, "On June 5 he left at [8 a.m. the same day].", "2023-06-05T08:00"},
    {"part_same", "@part ,? ((that | the same) {direction=0} | the FOLLOW | the next {direction=1}) day {unit=4}", same, Guard::one_sentence, "On June 5 he left at [dawn the same day].", "2023-06-05TMO"},
    {"date_clock", "(@date | @iso | YEAR ~/ ~MONTHNUM ~/ ~DAY) ,? -? @clock", calendar, Guard::clock_year, "It began [July 3, 10 p.m.].", "2023-07-03T22:00"},
    {"weekday_clock", "@wd ,? @clock", calendar, k_free, "They will vote [Wednesday, 10 p.m.].", "2023-07-12T22:00"},
    {"named_clock", "(DIR | THIS) @wd (DAYPART)? ,? @clock", named, k_free, "They will vote [this Wednesday, 10 p.m.].", "2023-07-12T22:00"},
    {"tonight_clock", "(tonight | tonite) {deictic=0} {day_part=5} ,? @clock", deictic, k_free, "They play [tonight, 8 p.m.].", "2023-07-10T20:00"},
    {"deictic_clock", "DEICTIC ,? @clock", deictic, k_free, "It fell [yesterday, 7 a.m.].", "2023-07-09T07:00"},
    {"clock", "@about? @clock (sharp)?", calendar, Guard::clock, "It began at [7:15 p.m.] in town.", "2023-07-10T19:15"},
    {"clock_hour", "HOUR12 ,? @zone", calendar, Guard::led, "It began at [8 ET].", "2023-07-10T08:00"},
    {"clock_part", "@about? HOUR12 ((~: | ~.) ~MINUTE)? (o'clock)? in the DAYPART", calendar, k_free, "It began at [7 in the evening].", "2023-07-10T19:00"},
    {"clock_at_night", "@about? HOUR12 ((~: | ~.) ~MINUTE)? (o'clock)? at night {day_part=5}", calendar, Guard::led, "They left at [11 o'clock at night].", "2023-07-10T23:00"},
    {"hour_this_part", "HOUR12 ((~: | ~.) ~MINUTE)? THIS DAYPART", named, Guard::led, "It began at [6 this morning].", "2023-07-10T06:00"},
    {"hour_deictic_part", "HOUR12 ((~: | ~.) ~MINUTE)? (DEICTIC DAYPART | last night {deictic=-1} {day_part=5} | tonight {deictic=0} {day_part=5})", deictic, Guard::led, "It began at [8 last night].", "2023-07-09T20:00"},
    {"clock_packed", "HHMM", calendar, Guard::packed_clock, "Back at [1430].", "2023-07-10T14:30"},
    {"clock_heading", "HHMM", calendar, Guard::clock_heading, "", ""},
    {"clock_words", "@about? (half past {minute=30} | a? quarter past {minute=15} | a? quarter to {minute=0} {shift=-15}) HOUR12 @ampm?", calendar, Guard::clock, "It began at [half past seven].", "2023-07-10T07:30"},
    {"clock_past", "@about? (five {minute=5} | ten {minute=10} | twenty {minute=20}) minutes? past HOUR12 @ampm?", calendar, Guard::clock, "It began at [twenty past seven].", "2023-07-10T07:20"},
    {"clock_to", "@about? (five {shift=-5} | ten {shift=-10} | twenty {shift=-20}) minutes? to {minute=0} HOUR12 @ampm?", calendar, Guard::at_hour, "It began at [ten to nine].", "2023-07-10T08:50"},
    {"unix_clock", "@wd ,? @mon DAY HOUR ~: ~MINUTE ~: ~SECOND ZONE? YEAR", calendar, k_free, "Filed [Mon Jul 3 09:12:44 2023].", "2023-07-03T09:12:44"},
    {"weekday_part", "@edge? (@wd | @date) ,? (@part)", calendar, k_free, "It fell on [Tuesday morning].", "2023-07-04TMO"},
    {"last_weekday_part", "@edge? (DIR | THIS) @wd ,? @part", named, k_free, "It fell [last Tuesday night].", "2023-07-04TNI"},
    {"part_of_weekday", "@edge? (the)? DAYPART (of | on) (@wd | @date | the SUFFIXED)", calendar, Guard::part_of_day, "On [the morning of June 5].", "2023-06-05TMO"},
    {"part_named_weekday", "@edge? DAYPART (DIR | THIS) @wd", named, k_free, "They left before [dawn last Friday].", "2023-07-07TMO"},
    {"light_of_weekday", "(midmorning {day_part=1} | midafternoon {day_part=2} | mid - morning {day_part=1} | mid - afternoon {day_part=2} | dawn {day_part=1} | daybreak {day_part=1} | sunrise {day_part=1} | dusk {day_part=4} | sunset {day_part=4} | sundown {day_part=4} | nightfall {day_part=4}) (@wd | @date)", calendar, k_free, "They left at [daybreak Tuesday].", "2023-07-04TMO"},
    {"night_of_two", "the? DAYPART of (DAY (- | / | and | to) NUM2 -? @mon | @mon DAY (- | / | and | to) NUM2) (,? of? @yr)?", calendar, k_free, "It fell on [the night of June 5-6].", "2023-06-05TNI"},
    {"early_hours", "the? (early {modifier=1})? (DAYPART hours | (small | wee)? hours {day_part=1}) of (@wd | @date) (DAYPART)?", calendar, k_free, "In [the early hours of Tuesday] it fell.", "2023-07-04TMO"},
    {"small_hours", "the (early | small | wee) hours {day_part=1} {modifier=1} (of the morning)?", calendar, k_free, "They sang until [the early hours].", "2023-07-10TMO"},
    {"part_deictic", "@edge? @part DEICTIC", deictic, k_free, "It fell at [mid-afternoon yesterday].", "2023-07-09TAF"},
    {"deictic_part", "@edge? DEICTIC @part", deictic, k_free, "It fell [yesterday morning].", "2023-07-09TMO"},
    {"this_part", "@edge? THIS @part", named, k_free, "It rained [this morning].", "2023-07-10TMO"},
    {"last_night", "@edge? last (night | nights | nite) {deictic=-1} {day_part=5}", deictic, k_free, "It rained [last night].", "2023-07-09TNI"},
    {"tonight", "@edge? (tonight | tonite | NUM ~nite | tonght) {deictic=0} {day_part=5}", deictic, k_free, "They play [tonight].", "2023-07-10TNI"},
    {"overnight_of_weekday", "overnight {day_part=5} on? (@wd | @date)", calendar, k_free, "The road was shut [overnight on Tuesday].", "2023-07-04TNI"},
    {"overnight", "overnight {deictic=0} {day_part=5} {shift=-1}", deictic, k_free, "It rained [overnight].", "2023-07-09TNI"},
    {"that_part", "@edge? (SAME | the same {direction=0} | the FOLLOW | the next {direction=1}) @part", same, k_free, "On June 5 he left. [That evening] he died.", "2023-06-05TEV"},
    {"deictic_post", "NUM ~(moro | morow | morrow | mrw) {deictic=1} (DAYPART)?", deictic, k_free, "See you [2moro].", "2023-07-11"},
    {"deictic", "@edge? DEICTIC", deictic, k_free, "It fell [yesterday].", "2023-07-09"},
    {"edge_of_deictic", "@edgeof DEICTIC", deictic, Guard::clause_end, "They have until [the end of today].", "2023-07-10"},
    {"the_part", "(@edge? the | the whole | the entire) @part", calendar, Guard::part_name, "It rained in [the morning].", "2023-07-10TMO"},
    {"part", "@edge? DAYPART", calendar, Guard::day_part, "It rained at [night].", "2023-07-10TNI"},
};
// clang-format on

}  // namespace

std::span<const Rule> clock_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

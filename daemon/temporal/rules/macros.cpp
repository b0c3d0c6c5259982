// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

constexpr Macro k_macros[] = {
    {"mon", "MONTH | MABBR ~.?"},
    {"wd", "WEEKDAY | WDABBR ~.?"},
    {"yr", "YEAR | ' ~YY"},
    {"dd", "DAY | ORDDAY"},
    {"md", "@mon -? the? @dd | the? (DAY | SUFFIXED) -? of? @mon | the? ORDDAY -? of @mon"},
    {"mdy", "@md (,? (of | in)? @yr)?"},
    {"date", "(@wd ,? the? )? @mdy | @wd ,? the SUFFIXED"},
    {"date_weekday", "@mdy (,? @wd | \\( ~@wd ~\\))"},
    {"iso", "YEAR ~- ~MONTHNUM ~- ~DAY"},
    {"unit", "UNIT | UNITS | UABBR ~.?"},
    // numbers
    {"half", "and a half {fraction=50}"},
    {"hundred", "a (hundred {number=100} | thousand {number=1000} | dozen {number=12} | "
                "million {number=1000000})"},
    {"num", "NUM (~. ~FRACTION)? | NUM ~+ {modifier=8} | NUM -? NUM2 ~/ ~NUM2 {fraction=50} | "
            "(WORDNUM | @hundred) of? | "
            "(a | the)? couple of? {number=2}"},
    {"vague", "(a | the)? (good | great)? VAGUE | a (large | small)? number of {vague=0}"},
    {"span",
     "@num (more | or so | ADJECTIVE)? (@unit | UNIT @half) | @num @half UNITS | AN UNIT (@half)? "
     "| "
     "a quarter of an hour {number=15} {unit=1} | three -? quarters of an hour {number=45} "
     "{unit=1} | "
     "half (a | an) {number=0} {fraction=50} UNIT | a half -? UNIT {number=0} {fraction=50} | "
     "three -? quarters of a century {number=75} {unit=12} | "
     "(a | the)? quarter (-? | of a) century {number=25} {unit=12} | a half century {number=50} "
     "{unit=12} | "
     "one UNIT @half {number=1} | @num - and - a - half -? (UNIT | UNITS) {fraction=50} | "
     "(@num @unit ,? | AN UNIT) and? NUM2 MOREUNITS | NUM - odd {modifier=4} UNITS"},
    {"more_units", "(and | or | if not) MOREUNITS"},
    {"some", "@vague (more | ADJECTIVE)? UNITS @more_units? | UNITS {vague=0} @more_units? | "
             "tens of {vague=0} "
             "(thousands of)? UNITS | "
             "(hundreds | thousands | millions | billions | dozens | scores) of {vague=0} UNITS | "
             "NUM2 (~. ~NUM2)? (million | billion) {vague=0} UNITS"},
    {"about", "ABOUT | more than {modifier=8} | less than {modifier=7} | fewer than {modifier=7} | "
              "at least {modifier=10} | at most {modifier=9} | no more than {modifier=9} | "
              "no less than {modifier=10} | just over {modifier=8} | just under {modifier=7} | "
              "well over {modifier=8} | up to {modifier=9}"},
    {"back", "(ago {relation=-1} | earlier {relation=-2} | prior {relation=-2}) {number=1}"},
    // parts
    {"era", "ERA | b ~. c ~.? {era=-1} | a ~. d ~.? {era=1}"},
    {"edge", "EDGE -? in? (the | of)? | end ~- {modifier=3}"},
    {"edges", "EDGE -? to -? EDGE -?"},
    {"edgeof", "the? (very)? EDGEOF of | the? (first | early) part of {modifier=1} | "
               "the? (latter | later | last) part of {modifier=3}"},
    {"halfof",
     "the? (first half {modifier=1} | second half {modifier=3} | last half {modifier=3} | "
     "latter half {modifier=3}) of {fraction=50}"},
    // times of day
    {"ampm", "AMPM | APLETTER ~. m ~.?"},
    {"zone", "ZONE | (local | eastern {zone=-1001} | central {zone=-1002} | "
             "mountain {zone=-1003} | pacific {zone=-1004}) (standard | daylight)? time | "
             "(tokyo {zone=540} | seoul {zone=540} | beijing {zone=480} | singapore {zone=480} | "
             "hong kong {zone=480} | moscow {zone=180} | new york {zone=-1001} | "
             "london {zone=-1005} | paris {zone=-1006} | brussels {zone=-1006}) time"},
    {"clock", "(HOUR ~: ~MINUTE (~: ~SECOND (~. ~NUM)?)? (-? @ampm)? | "
              "HOUR12 (~. ~MINUTE)? -? @ampm | HHMM -? @ampm | HHMM (hours | hrs | h) | "
              "HOUR12 o'clock @ampm? | HOUR12? NOON) "
              "(,? (@zone | \\( ~@zone ~\\)) | eastern {zone=-1001} | pacific {zone=-1004} | "
              "+ ~ZHOURS ~: ~ZMINUTES {zone_sign=1} | hrs)? | "
              "(HOUR ~. ~MINUTE | HHMM) @zone"},
    {"season_of_reports",
     "(january | jan ~.?) (- | to | through) (march | mar ~.?) {part=4} {ordinal=1} | "
     "(april | apr ~.?) (- | to | through) (june | jun ~.?) {part=4} {ordinal=2} | "
     "(july | jul ~.?) (- | to | through) (september | sept ~.? | sep ~.?) {part=4} {ordinal=3} | "
     "(october | oct ~.?) (- | to | through) (december | dec ~.?) {part=4} {ordinal=4} | "
     "(january | jan ~.?) (- | to | through) (june | jun ~.?) {part=2} {ordinal=1} | "
     "(july | jul ~.?) (- | to | through) (december | dec ~.?) {part=2} {ordinal=2}"},
    {"parts", "ORD | last {ordinal=99} | final {ordinal=99}"},
    {"like", "corresponding | comparable | same | similar | like | equivalent"},
    {"part", "DAYPART | early morning {day_part=1} | late night {day_part=5}"},
};

}  // namespace

std::span<const Macro> macros() noexcept { return k_macros; }

}  // namespace dateline::temporal

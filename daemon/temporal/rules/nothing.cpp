// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    // What looks like a time and is none: the longest match wins, or the first of equal ones.
    {"ratio", "NUM ~/ ~NUM2", nothing, Guard::ratio, "", ""},
    {"age", "(a | an | the | this | that | his | her | their)? @about? (@num -? @unit | @span) -? (old | olds | older)", nothing, Guard::other_thing, "", ""},
    {"of_age", "@about? @num @unit of age", nothing, k_free, "", ""},
    {"some_quarters", "some quarters", nothing, k_free, "", ""},
    {"newspaper", "WEEKDAY (times | telegraph | mirror | express | mail | post | herald | people | world | independent | tribune | night live | night lights)", nothing, Guard::title, "", ""},
    {"named_match", "@holiday test", nothing, k_free, "", ""},
    {"named_weekday", "(bloody | super | ruby | freaky | manic) WEEKDAY | (happy | tgi) WEEKDAYS | black (monday | tuesday | wednesday | thursday | saturday | sunday)", nothing, Guard::title, "", ""},
    {"named_war", "the? (yom kippur | six - day | six day | hundred years '? | thirty years '? | seven years '?) (war | wars)", nothing, k_free, "", ""},
    {"named_agreement", "good friday (agreement | accord | accords | peace)", nothing, Guard::title, "", ""},
    {"utc_offset", "ZONE ZSIGN ~ZHOURS ~: ~ZMINUTES", nothing, k_free, "", ""},
    {"minutes_of_meeting", "minutes of (the | its | their | this | that | last | a | an)", nothing, k_free, "", ""},
    {"matter_of", "matter of UNITS", nothing, k_free, "", ""},
    {"hours_of", "(its | his | her | their | our | my)? (trading | business | office | opening | working | visiting | rush | peak | school | small) (hours | hour)", nothing, k_free, "", ""},
    {"zero_day", "zero -? day", nothing, k_free, "", ""},
    {"award", "(coach | coaches | player | album | person | man | woman | book | song | rookie | athlete | word | driver | team | manager | artist | film | record | game | car | image | photo | photograph) of the (year | month | week | decade | century)", nothing, k_free, "", ""},
    {"rest_of_life", "(the)? (rest | remainder | end) of (his | her | their | my | our | your) days", nothing, k_free, "", ""},
    {"as_many", "as many UNITS", nothing, k_free, "", ""},
    {"quarters_in_a_row", "(the | a)? ORD -? (day | night | week | month | quarter | quarters | year | WEEKDAY) (in a row | running)", nothing, k_free, "", ""},
    {"part_compound", "(the | a | an | its | his | her | their | all | NUM)? DAYPART (rush | commute | shift | shifts | sky | skies | sun | vision | watch | owl | owls | newscast | bulletin | edition | newspaper | newspapers | gown | coat | flight | flights | train | trains | bus | buses | ferry | ferries | boat | boats | service | services | crossing | crossings | sailing | sailings | market | markets | class | classes | school | schools | club | clubs)", nothing, k_free, "", ""},
    {"part_event", "(a | an | all | every | NUM) DAYPART (session | sessions | meeting | meetings | performance | performances | prayers)", nothing, k_free, "", ""},
    {"show", "late - night (talk | comedy | television | tv | show | shows | host | hosts | comedian | comedians) | morning (show | shows | television | tv)", nothing, k_free, "", ""},
    {"once_in_a_while", "once in a while", nothing, k_free, "", ""},
    {"after_hours", "after - hours | after hours (trading | trade | deals | dealings | market | markets)", nothing, k_free, "", ""},
    {"hours_after", "after hours", nothing, Guard::clause_end, "", ""},
    {"no_longer", "(no | any) longer", nothing, k_free, "", ""},
    {"second_place", "(a | the)? second - (day | night | week | month | year)", nothing, k_free, "", ""},
    {"quarter_of_measure", "(a | one | NUM)? (quarter | half) -? (point | points | percentage | percent | mile | miles | pound | pounds | inch | acre | ton | dollar)", nothing, k_free, "", ""},
    {"three_quarters", "(@about)? NUM - quarters", nothing, k_free, "", ""},
    {"first_hand", "second - (largest | biggest | round | rate | hand | guess | class)", nothing, k_free, "", ""},
    {"greeting", "good DAYPART", nothing, k_free, "", ""},
    {"named_medium", "(usa | voa | russia | india | psychology | physics | history | health | neurology | oncology | nursing | medicine | science | archaeology | chemistry | biology | music | art | opera | farming | business | law | cycling | news) today", nothing, Guard::title, "", ""},
    {"age_of_unit", "(a | the)? UNIT - (old | olds)", nothing, Guard::other_thing, "", ""},
    {"at_age", "(age | ages | aged) @num @unit", nothing, k_free, "", ""},
    {"aged", "aged (between)? NUM (to | - | and) NUM2 (-? UNITS)? (-? old)?", nothing, k_free, "", ""},
    {"periodical", "daily (mail | telegraph | mirror | express | star | news | beast | times | record) | weekly standard", nothing, Guard::title, "", ""},
    {"season_place", "SEASON (valley | park | hill | street | gardens | palace)", nothing, Guard::title, "", ""},
    {"numbered", "(no | nos | pp | vol | fig) ~. NUM (~- ~NUM2)?", nothing, k_free, "", ""},
    {"numbered_name", "(agenda | vision | windows | office | horizon) YEAR", nothing, k_free, "", ""},
    {"model_year", "(a | an | the | his | her | their) YEAR (ford | toyota | honda | chevrolet | chevy | bmw | mercedes | porsche | volkswagen | audi | nissan | jeep | cadillac | buick | dodge | lexus | hyundai | kia | mazda | volvo | subaru)", nothing, k_free, "", ""},
    {"film_series", "@wd the ORDDAY ,? the? (film | films | movie | movies | franchise | sequel | remake)", nothing, k_free, "", ""},
    {"film", "the day after tomorrow | high noon", nothing, Guard::title, "", ""},
    {"club", "sheffield wednesday", nothing, k_free, "", ""},
    {"named_place", "(easter | christmas) (island | islands | rising | bunny)", nothing, Guard::title, "", ""},
    {"named_revolution", "the? MONTH (revolution | uprising | crisis | theses)", nothing, Guard::place_name, "", ""},
    {"father_christmas", "father christmas", nothing, Guard::title, "", ""},
    {"named_spring", "(arab | prague | silent) spring", nothing, Guard::title, "", ""},
    {"season_clothes", "SEASON (coat | coats | jacket | jackets | clothes | house | houses | home | homes | residence | cottage | sports | school | schools | camp | camps)", nothing, k_free, "", ""},
    {"night_show", "WEEKDAY night (football | dinner | lights | live)", nothing, Guard::title, "", ""},
    {"weekend_paper", "the? weekend (australian | post | telegraph)", nothing, Guard::title, "", ""},
    {"film_studio", "ORD century (fox | studios)", nothing, k_free, "", ""},
    {"unit_by_unit", "UNIT - (on | to | by | over) - UNIT | UNIT (by | after | on | to) UNIT", nothing, k_free, "", ""},
    {"time_of_year", "(this | that | the | any | some)? time of the? (year | day | night | month)", nothing, k_free, "", ""},
    {"weekday_habit", "WEEKDAY (working | shopping) | sunday trading (law | laws | hours | rules | act)", nothing, k_free, "", ""},
    {"sunday_school", "sunday (school | schools | best)", nothing, k_free, "", ""},
    {"evening_paper", "the? (evening | morning) (standard | post | news | herald | star | mail | express | times | telegraph | chronicle)", nothing, Guard::title, "", ""},
    {"minutes_of", "the? minutes (of | from) (the | its | their)? (last | latest | previous)? (meeting | meetings | session | talks | hearing)", nothing, k_free, "", ""},
    {"morning_after_pill", "(the | a)? morning - after", nothing, k_free, "", ""},
    {"one_night_stand", "a? one -? night -? (stand | stands)", nothing, k_free, "", ""},
    {"april_fool", "(april | april ~') (fool | fools)", nothing, k_free, "", ""},
    {"race_time", "(time | times) of HOUR ~: ~MINUTE ~: ~SECOND (~. ~NUM)?", nothing, k_free, "", ""},
    {"verse", "(matthew | mark | luke | john | genesis | exodus | romans | isaiah | proverbs) NUM ~: ~NUM2 (~- ~NUM)?", nothing, k_free, "", ""},
    {"programme", "usa today | today (programme | program | show)", nothing, k_free, "", ""},
    {"day_compound", "(a | the)? day -? (job | jobs | trip | trips | care | labourer | labourers | laborer | laborers | trader | traders | school | schools | nursery | camp | camps)", nothing, k_free, "", ""},
    {"dawn_of", "(the | a)? new? (dawn | twilight) of", nothing, k_free, "", ""},
    {"daylight_saving", "daylight (saving | savings | robbery) (time)?", nothing, k_free, "", ""},
    {"wait_a_minute", "wait a (minute | second | moment)", nothing, k_free, "", ""},
    {"minute_amount", "(a | the)? minute (amount | amounts | quantity | quantities | detail | details | traces | fraction)", nothing, k_free, "", ""},
    {"dated_place", "(@md | DAY @mon | the? ORDDAY of @mon) (bridge | square | street | avenue | boulevard | airport | university | stadium)", nothing, Guard::place_name, "", ""},
    {"dated_movement", "the? (@md | DAY @mon) (movement | alliance | coalition | brigade | brigades)", nothing, k_free, "", ""},
    {"event_name", "the? SEASON (games | olympics | olympic | paralympics | paralympic | training | storm | storms)", nothing, k_free, "", ""},
};
// clang-format on

}  // namespace

std::span<const Rule> nothing_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal

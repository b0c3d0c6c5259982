// SPDX-License-Identifier: Apache-2.0
#include "lexicon.hpp"

namespace dateline::temporal {

namespace {

using enum WordClass;

constexpr Word k_words[] = {
    // units
    {"second", UNIT, unit_second},
    {"minute", UNIT, unit_minute},
    {"hour", UNIT, unit_hour},
    {"night", UNIT, unit_night},
    {"day", UNIT, unit_day},
    {"weekend", UNIT, unit_weekend},
    {"week", UNIT, unit_week},
    {"fortnight", UNIT, unit_fortnight},
    {"month", UNIT, unit_month},
    {"quarter", UNIT, unit_quarter},
    {"year", UNIT, unit_year},
    {"decade", UNIT, unit_decade},
    {"century", UNIT, unit_century},
    {"millennium", UNIT, unit_millennium},
    {"workday", UNIT, unit_workday},
    {"semester", UNIT, unit_half},
    {"yearlong", UNIT, unit_year},
    // the unit that another is part of
    {"day", UNITOF, unit_day},
    {"weekend", UNITOF, unit_weekend},
    {"week", UNITOF, unit_week},
    {"month", UNITOF, unit_month},
    {"quarter", UNITOF, unit_quarter},
    {"year", UNITOF, unit_year},
    {"decade", UNITOF, unit_decade},
    {"century", UNITOF, unit_century},
    // units, many
    {"seconds", UNITS, unit_second},
    {"minutes", UNITS, unit_minute},
    {"hours", UNITS, unit_hour},
    {"nights", UNITS, unit_night},
    {"days", UNITS, unit_day},
    {"weekends", UNITS, unit_weekend},
    {"weeks", UNITS, unit_week},
    {"fortnights", UNITS, unit_fortnight},
    {"months", UNITS, unit_month},
    {"quarters", UNITS, unit_quarter},
    {"years", UNITS, unit_year},
    {"decades", UNITS, unit_decade},
    {"centuries", UNITS, unit_century},
    {"millennia", UNITS, unit_millennium},
    {"workdays", UNITS, unit_workday},
    // units, short
    {"sec", UABBR, unit_second},
    {"secs", UABBR, unit_second},
    {"min", UABBR, unit_minute},
    {"mins", UABBR, unit_minute},
    {"hr", UABBR, unit_hour},
    {"hrs", UABBR, unit_hour},
    {"dy", UABBR, unit_day},
    {"dys", UABBR, unit_day},
    {"wk", UABBR, unit_week},
    {"wks", UABBR, unit_week},
    {"mth", UABBR, unit_month},
    {"mths", UABBR, unit_month},
    {"mos", UABBR, unit_month},
    {"yr", UABBR, unit_year},
    {"yrs", UABBR, unit_year},
    // one
    {"a", AN, 1},
    {"an", AN, 1},
    // some: how many is not said
    {"several", VAGUE, 0},
    {"few", VAGUE, 0},
    {"many", VAGUE, 0},
    {"numerous", VAGUE, 0},
    {"some", VAGUE, 0},
    {"countless", VAGUE, 0},
    // directions from the time of publication
    {"last", DIR, -1},
    {"past", DIR, -1},
    {"next", DIR, 1},
    {"nxt", DIR, 1},
    {"coming", DIR, 1},
    {"upcoming", DIR, 1},
    {"this", THIS, 0},
    {"current", THIS, 0},
    {"present", THIS, 0},
    // directions from the time of the narrative
    {"same", SAME, 0},
    {"that", SAME, 0},
    {"following", FOLLOW, 1},
    {"subsequent", FOLLOW, 1},
    {"ensuing", FOLLOW, 1},
    {"previous", FOLLOW, -1},
    {"preceding", FOLLOW, -1},
    {"prior", FOLLOW, -1},
    // parts of a stretch, before it
    {"early", EDGE, mod_start},
    {"late", EDGE, mod_end},
    {"mid", EDGE, mod_mid},
    {"middle", EDGE, mod_mid},
    {"earlier", EDGE, mod_before},
    {"later", EDGE, mod_after},
    // parts of a stretch, with of
    {"beginning", EDGEOF, mod_start},
    {"start", EDGEOF, mod_start},
    {"outset", EDGEOF, mod_start},
    {"middle", EDGEOF, mod_mid},
    {"midst", EDGEOF, mod_mid},
    {"end", EDGEOF, mod_end},
    {"close", EDGEOF, mod_end},
    {"turn", EDGEOF, mod_start},
    // how exact
    {"about", ABOUT, mod_approx},
    {"around", ABOUT, mod_approx},
    {"approximately", ABOUT, mod_approx},
    {"roughly", ABOUT, mod_approx},
    {"circa", ABOUT, mod_approx},
    {"nearly", ABOUT, mod_less},
    {"almost", ABOUT, mod_less},
    // from a point: -1 back from publication, -2 back from the narrative, 2 on from it, 1 on from
    // publication
    {"ago", AGO, -1},
    {"back", AGO, -1},
    {"earlier", AGO, -2},
    {"previously", AGO, -2},
    {"later", AGO, 2},
    {"afterward", AGO, 2},
    {"afterwards", AGO, 2},
    {"thereafter", AGO, 2},
    {"hence", AGO, 1},
    // from an event or date
    {"before", RELATE, -1},
    {"after", RELATE, 1},
    {"following", RELATE, 1},
    // days from the publication
    {"yesterday", DEICTIC, -1},
    {"today", DEICTIC, 0},
    {"tomorrow", DEICTIC, 1},
    {"tdy", DEICTIC, 0},
    {"tmr", DEICTIC, 1},
    {"tmrw", DEICTIC, 1},
    {"trmw", DEICTIC, 1},
    {"tommorow", DEICTIC, 1},
    {"tommorrow", DEICTIC, 1},
    {"tomorow", DEICTIC, 1},
    {"tomo", DEICTIC, 1},
    {"tmw", DEICTIC, 1},
    {"2day", DEICTIC, 0},
    {"2moro", DEICTIC, 1},
    {"ytd", DEICTIC, -1},
    // sets
    {"every", EVERY, 1},
    {"each", EVERY, 1},
    // sets in a word: unit
    {"daily", FREQ, unit_day},
    {"weekly", FREQ, unit_week},
    {"monthly", FREQ, unit_month},
    {"yearly", FREQ, unit_year},
    {"annually", FREQ, unit_year},
    {"hourly", FREQ, unit_hour},
    {"nightly", FREQ, unit_night},
    {"everyday", FREQ, unit_day},
    {"fortnightly", FREQ, unit_fortnight},
    {"biweekly", FREQ, unit_fortnight},
    // fiscal years
    {"fiscal", FISCAL, 1},
    {"financial", FISCAL, 1},
    // vague references: -1 past, 0 present, 1 future
    {"now", REF, 0},
    {"currently", REF, 0},
    {"nowadays", REF, 0},
    {"recently", REF, -1},
    {"lately", REF, -1},
    {"formerly", REF, -1},
    {"soon", REF, 1},
    // vague references before a noun
    {"current", REFADJ, 0},
    {"recent", REFADJ, -1},
};

}  // namespace

std::span<const Word> relative_words() noexcept { return k_words; }

}  // namespace dateline::temporal

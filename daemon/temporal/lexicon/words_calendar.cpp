// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

namespace dateline::temporal {

namespace {

using enum WordClass;

constexpr Word k_words[] = {
    // months
    {"january", MONTH, 1},
    {"february", MONTH, 2},
    {"march", MONTH, 3},
    {"april", MONTH, 4},
    {"may", MONTH, 5},
    {"june", MONTH, 6},
    {"july", MONTH, 7},
    {"august", MONTH, 8},
    {"september", MONTH, 9},
    {"october", MONTH, 10},
    {"november", MONTH, 11},
    {"december", MONTH, 12},
    // months, short
    {"jan", MABBR, 1},
    {"feb", MABBR, 2},
    {"mar", MABBR, 3},
    {"apr", MABBR, 4},
    {"jun", MABBR, 6},
    {"jul", MABBR, 7},
    {"aug", MABBR, 8},
    {"sep", MABBR, 9},
    {"sept", MABBR, 9},
    {"oct", MABBR, 10},
    {"nov", MABBR, 11},
    {"dec", MABBR, 12},
    // months, Roman
    {"i", ROMAN, 1},
    {"ii", ROMAN, 2},
    {"iii", ROMAN, 3},
    {"iv", ROMAN, 4},
    {"v", ROMAN, 5},
    {"vi", ROMAN, 6},
    {"vii", ROMAN, 7},
    {"viii", ROMAN, 8},
    {"ix", ROMAN, 9},
    {"x", ROMAN, 10},
    {"xi", ROMAN, 11},
    {"xii", ROMAN, 12},
    // weekdays, Monday is 1 as in ISO 8601
    {"monday", WEEKDAY, 1},
    {"tuesday", WEEKDAY, 2},
    {"wednesday", WEEKDAY, 3},
    {"thursday", WEEKDAY, 4},
    {"friday", WEEKDAY, 5},
    {"saturday", WEEKDAY, 6},
    {"sunday", WEEKDAY, 7},
    // weekdays, short
    {"mon", WDABBR, 1},
    {"tue", WDABBR, 2},
    {"tues", WDABBR, 2},
    {"wed", WDABBR, 3},
    {"weds", WDABBR, 3},
    {"thu", WDABBR, 4},
    {"thur", WDABBR, 4},
    {"thurs", WDABBR, 4},
    {"fri", WDABBR, 5},
    {"sat", WDABBR, 6},
    {"sun", WDABBR, 7},
    // weekdays, many
    {"mondays", WEEKDAYS, 1},
    {"tuesdays", WEEKDAYS, 2},
    {"wednesdays", WEEKDAYS, 3},
    {"thursdays", WEEKDAYS, 4},
    {"fridays", WEEKDAYS, 5},
    {"saturdays", WEEKDAYS, 6},
    {"sundays", WEEKDAYS, 7},
    // seasons
    {"spring", SEASON, season_spring},
    {"springtime", SEASON, season_spring},
    {"summer", SEASON, season_summer},
    {"summertime", SEASON, season_summer},
    {"midsummer", SEASON, season_summer},
    {"midwinter", SEASON, season_winter},
    {"autumn", SEASON, season_autumn},
    {"fall", SEASON, season_autumn},
    {"winter", SEASON, season_winter},
    {"wintertime", SEASON, season_winter},
    // seasons, many
    {"springs", SEASONS, season_spring},
    {"summers", SEASONS, season_summer},
    {"autumns", SEASONS, season_autumn},
    {"winters", SEASONS, season_winter},
    // eras: -1 before, 1 after
    {"bc", ERA, -1},
    {"bce", ERA, -1},
    {"ad", ERA, 1},
    {"ce", ERA, 1},
    // parts of a year: how many make one
    {"quarter", PART, 4},
    {"quarters", PART, 4},
    {"half", PART, 2},
    {"trimester", PART, 3},
    {"semester", PART, 2},
    {"q", PARTLETTER, 4},
    {"h", PARTLETTER, 2},
};

}  // namespace

std::span<const Word> calendar_words() noexcept { return k_words; }

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline::temporal {

/// What a word of a pattern says something about: where its value goes in Fields.
enum class Slot : std::uint8_t {
  none,
  year,
  year2,
  yy,
  decade,
  century,
  month,
  day,
  weekday,
  season,
  part,  ///< quarter or half of a year, with `ordinal`
  unit,
  unit2,
  number,
  fraction,  ///< hundredths to be added to `number`
  number2,
  vague,
  ordinal,
  direction,
  modifier,
  hour,
  minute,
  second,
  packed_time,  ///< 1430
  packed_date,  ///< 20230711
  meridiem,
  zone,
  zone_sign,
  zone_hours,
  zone_minutes,
  day_part,
  deictic,
  holiday,
  each,
  frequency,
  reference,
  era,
  fiscal,
  relation,
  numeric1,
  numeric2,
  shift,
  count_,
};

/// Lexical classes as the patterns name them, each with the slot that its value fills. A number
/// belongs to several at once; the pattern says which role it plays.
#define DATELINE_WORD_CLASSES(X)                                                                   \
  X(MONTH, month)           /* january */                                                          \
  X(MABBR, month)           /* jan */                                                              \
  X(ROMAN, month)           /* XI */                                                               \
  X(WEEKDAY, weekday)       /* tuesday */                                                          \
  X(WDABBR, weekday)        /* tue */                                                              \
  X(WEEKDAYS, weekday)      /* tuesdays */                                                         \
  X(SEASON, season)         /* summer */                                                           \
  X(SEASONS, season)        /* summers */                                                          \
  X(UNIT, unit)             /* day */                                                              \
  X(UNITS, unit)            /* days */                                                             \
  X(UABBR, unit)            /* hrs */                                                              \
  X(MOREUNITS, unit2)       /* the second units of a pattern: weeks or months */                   \
  X(UNITOF, unit2)          /* the second unit of a pattern: day of the week */                    \
  X(PART, part)             /* quarter, half */                                                    \
  X(PARTLETTER, part)       /* q, h: before a number */                                            \
  X(NUM, number)            /* 12, twelve */                                                       \
  X(FRACTION, fraction)     /* 5 after the point of 2.5 */                                         \
  X(WORDNUM, number)        /* twelve, never 12 */                                                 \
  X(NUM2, number2)          /* the second number of a pattern */                                   \
  X(ADJECTIVE, none)        /* long, trading: between a number and its unit */                     \
  X(AN, number)             /* a, an */                                                            \
  X(VAGUE, vague)           /* several */                                                          \
  X(ORD, ordinal)           /* third, 3rd */                                                       \
  X(ORDDAY, day)            /* third, 3rd, up to 31 */                                             \
  X(SUFFIXED, day)          /* 3rd, up to 31, never third */                                       \
  X(YEAR, year)             /* 1998 */                                                             \
  X(WORDYEAR, year)         /* two thousand: a year by its value, else a count */                  \
  X(YEAR2, year2)           /* the second year of a pattern */                                     \
  X(YY, yy)                 /* 98 */                                                               \
  X(DECADEDIGITS, decade)   /* 1990, 90 before an s */                                             \
  X(DECADE, decade)         /* nineties */                                                         \
  X(DAY, day)               /* 1..31 */                                                            \
  X(MONTHNUM, month)        /* 1..12 */                                                            \
  X(TWO1, numeric1)         /* first of two numbers that may be day or month */                    \
  X(TWO2, numeric2)         /* second of them */                                                   \
  X(MONTH2, month)          /* 01..12, two digits */                                               \
  X(HOUR, hour)             /* 0..24 */                                                            \
  X(HOUR12, hour)           /* 1..12, also written out */                                          \
  X(MINUTE, minute)         /* 00..59, two digits */                                               \
  X(SECOND, second)         /* 00..59, two digits */                                               \
  X(HHMM, packed_time)      /* 1430, 430 */                                                        \
  X(YYYYMMDD, packed_date)  /* 20230711 */                                                         \
  X(AMPM, meridiem)         /* am */                                                               \
  X(APLETTER, meridiem)     /* a of a.m. */                                                        \
  X(ZONE, zone)             /* GMT */                                                              \
  X(ZSIGN, zone_sign)       /* + */                                                                \
  X(ZHOURS, zone_hours)     /* 09 */                                                               \
  X(ZMINUTES, zone_minutes) /* 30 */                                                               \
  X(DAYPART, day_part)      /* morning */                                                          \
  X(DAYPARTS, day_part)     /* mornings */                                                         \
  X(NOON, packed_time)      /* noon, midnight */                                                   \
  X(DEICTIC, deictic)       /* yesterday */                                                        \
  X(DIR, direction)         /* last, next */                                                       \
  X(THIS, direction)        /* this, current */                                                    \
  X(SAME, direction)        /* same, that: of the narrative */                                     \
  X(FOLLOW, direction)      /* following, previous: of the narrative */                            \
  X(EDGE, modifier)         /* early, late, mid */                                                 \
  X(EDGEOF, modifier)       /* beginning, end, middle: of something */                             \
  X(ABOUT, modifier)        /* about, nearly, more than */                                         \
  X(AGO, relation)          /* ago, earlier, later, hence */                                       \
  X(RELATE, relation)       /* before, after */                                                    \
  X(EVERY, each)            /* every, each */                                                      \
  X(FREQ, frequency)        /* daily */                                                            \
  X(REF, reference)         /* now, recently */                                                    \
  X(REFADJ, reference)      /* current, recent: before a noun */                                   \
  X(ERA, era)               /* BC */                                                               \
  X(FISCAL, fiscal)         /* fiscal */

enum class WordClass : std::uint16_t {
#define DATELINE_ENUMERATE(name, slot) name,
  DATELINE_WORD_CLASSES(DATELINE_ENUMERATE)
#undef DATELINE_ENUMERATE
      count_,
};

inline constexpr std::size_t k_word_classes = static_cast<std::size_t>(WordClass::count_);

[[nodiscard]] std::optional<WordClass> word_class_from(std::string_view name) noexcept;
[[nodiscard]] Slot slot_of(WordClass word_class) noexcept;
[[nodiscard]] std::optional<Slot> slot_from(std::string_view name) noexcept;

/// Units from fine to coarse.
enum Unit : std::int32_t {
  unit_second,
  unit_minute,
  unit_hour,
  unit_night,
  unit_day,
  unit_weekend,
  unit_week,
  unit_fortnight,
  unit_month,
  unit_quarter,
  unit_half,
  unit_season,
  unit_year,
  unit_decade,
  unit_generation,
  unit_century,
  unit_millennium,
  unit_period,  ///< the period: whatever the narrative speaks of
  unit_workday,
  unit_moment,
};

/// TIMEX3 modifiers as slot values; the order is that of `k_modifier_names`.
enum Modifier3 : std::int32_t {
  mod_none,
  mod_start,
  mod_mid,
  mod_end,
  mod_approx,
  mod_before,
  mod_after,
  mod_less,
  mod_more,
  mod_at_most,
  mod_at_least,
};

enum Season : std::int32_t { season_spring = 1, season_summer, season_autumn, season_winter };

enum DayPart : std::int32_t {
  part_morning = 1,
  part_midday,
  part_afternoon,
  part_evening,
  part_night,
  part_daytime,
};

}  // namespace dateline::temporal

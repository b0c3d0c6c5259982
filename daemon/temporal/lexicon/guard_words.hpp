// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <string_view>

namespace dateline::temporal {

/// What a word or mark beside an expression tells about it.
enum class Cue : std::uint8_t {
  none,
  opening,            ///< opening quotes and brackets
  clitic,             ///< 's
  currency,           ///< before a number: $
  counted,            ///< before a number that is none of time: page, flight, No.
  measure,            ///< after a number: percent, km
  toll,               ///< dead, injured: a number before it counts people
  linking,            ///< a word in -s that counts nothing: was, is, has
  title,              ///< Mrs: a name follows
  after_modal,        ///< be, have: what stands before is a modal
  month_company,      ///< early, last, and: dates stand beside it
  ambiguous_month,    ///< may, march: words of their own
  owner,              ///< his, her: ages follow
  compared,           ///< as: around "recently"
  ambiguous_season,   ///< fall, spring
  ambiguous_spring,   ///< spring: a source, a leap
  spring_company,     ///< to, water: beside that spring
  article,            ///< the, this: a noun follows
  lasting,            ///< took, lasted: how long follows
  attacks,            ///< attacks, hijackers: those of 2001 behind "Sept. 11"
  weather,            ///< temperatures: "in the 40s" are degrees
  looking_back,       ///< under, despite: a thing of the past stands behind
  bargain,            ///< buy, sell: done by agreeing to it
  accompanying,       ///< with, behind: a participle after it tells of a thing
  comparing,          ///< compared, opposed: a time behind it is one of before
  extreme,            ///< a high of, a low of: a time behind it is one of before
  beyond,             ///< past: a preposition before a date
  onwards,            ///< onwards: what began on the date before it goes on
  starting,           ///< starting, beginning: a date behind it opens a stretch
  ended,              ///< ended, ending: a date behind it closes a stretch
  attribute,          ///< of: a date behind it tells of which thing one speaks
  ambiguous_weekday,  ///< sun, sat, wed
  ambiguous_body,     ///< fed: a bank where it has a capital
  name_month,         ///< april, june, august: people bear them
  name_feast,         ///< ramadan: people bear it as well
  speech,             ///< said, told: a person stands before
  generation,         ///< children, world: with "today's" or "of tomorrow" an age is meant
  at_first,           ///< first, originally: what was planned so may be over
  statement,          ///< announcement, decision: with "that" what was said on a day
  delivery,           ///< delivery, settlement: a month before it is one of a contract
  term,               ///< date, deadline: a day "of" it is fixed
  changing,           ///< rose, fell: numbers "from" and "to" behind it are amounts
  greeting,           ///< happy, celebrating: a feast follows, of which it is no part
  street,             ///< street, avenue: a number before its name is a house
};

[[nodiscard]] Cue cue_of(const language::Token& token, std::string_view text) noexcept;
/// A month or weekday in its short form.
[[nodiscard]] bool cue_is_short(const language::Token& token, std::string_view text) noexcept;
/// met, art: zones in capitals only.
[[nodiscard]] bool is_zone_or_word(const language::Token& token, std::string_view text) noexcept;
/// built, style: behind a year and a hyphen.
[[nodiscard]] bool goes_with_year(const language::Token& token, std::string_view text) noexcept;

}  // namespace dateline::temporal

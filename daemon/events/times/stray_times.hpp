// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <span>

namespace dateline::events {

// Times that do not date the word that they stand beside.

/// "will vote on the takeover on June 18", "announced her departure in June": what a verb is about;
/// the time behind it is the verb's.
[[nodiscard]] bool is_topic(const Parse& parse, std::uint32_t chunk);

/// "returned a 15th-century head", "a Christmas ad", "barred under a 1976 law": words [first, end)
/// tell which one, and no event noun has them. "The 2020 edition was held" is of 2020.
[[nodiscard]] bool tells_which(const Parse& parse, std::span<const Timex> timexes,
                               std::uint32_t first, std::uint32_t end);

/// "found against the Mining Act of 1996": a year that a name has.
[[nodiscard]] bool is_in_name(const Parse& parse, std::span<const Timex> timexes,
                              std::uint32_t first);

/// "declared a dividend of 14 cents, payable on 10 April": the time whose phrase begins at `start`
/// is that of the noun, whatever was done with it.
[[nodiscard]] bool is_of_adjective(const Parse& parse, const VerbGroup& group, std::uint32_t start);

/// "paid to holders of record on July 28": who held it then.
[[nodiscard]] bool is_record_day(const Parse& parse, std::uint32_t start);

/// "opens on 5 May, with full trading from 12 May": of what goes with it.
[[nodiscard]] bool is_of_companion(const Parse& parse, std::uint32_t verb, std::uint32_t start);

/// "cleared the way for an election in May": the time is that of the election.
[[nodiscard]] bool is_made_way_for(const Parse& parse, std::uint32_t chunk);

/// "in May rather than in June", "in May instead of June", "on Friday, not on Monday": the time
/// whose phrase begins at `start` is none.
[[nodiscard]] bool is_ruled_out(const Parse& parse, std::uint32_t start);

/// "cut its forecast for 2027", "a budget for next year": what something is drawn up for, and not
/// when.
[[nodiscard]] bool is_of_outlook(const Parse& parse, std::span<const Timex> timexes,
                                 std::uint32_t first);

/// "fell for a fourth month in February": how often by then, and not for how long. Only where no
/// span is known: "for the third quarter of 2010" tells when.
[[nodiscard]] bool counts_turns(const Parse& parse, std::uint32_t first, std::uint32_t end);

/// "The stand, a home to fans for 90 years, will be razed": how long an aside has been so.
[[nodiscard]] bool is_length_in_aside(const Parse& parse, const VerbGroup& group,
                                      std::uint32_t first, std::uint32_t end);

/// "appealed for footage from between 2am and 4am on Friday": of what is asked for.
[[nodiscard]] bool is_of_wanted(const Parse& parse, const VerbGroup& group, std::uint32_t first);

/// "suffered many disasters, including four storms in 2008": the time at `first` is that of a part
/// of what words from `verb` on tell.
[[nodiscard]] bool is_of_part(const Parse& parse, std::uint32_t verb, std::uint32_t first);

/// "Mon May 5, 2025 4:17 pm": a day with its year and then a clock, or both apart from all words:
/// when the page was put out.
[[nodiscard]] bool is_stamp(const Parse& parse, std::uint32_t first, std::uint32_t end);

/// "in the year ended on May 5": behind the day that closes the period which ends at `end`, and
/// that dates nothing itself; else `end`.
[[nodiscard]] std::uint32_t behind_close(const Parse& parse, std::uint32_t end);

/// "the first win for 20 years": how long there was none.
[[nodiscard]] bool follows_superlative(const Parse& parse, std::uint32_t at);

/// "to honor the creation of NATO 50 years ago": that is then, and recalled now. `time`: the words
/// of the time, behind the noun that it belongs to.
[[nodiscard]] bool is_recalled(const Parse& parse, const VerbGroup& group, WordRange time);

/// "Ana Ruiz, mayor of Lima in 2009, was": of what she was then, and not of the verb. `first`: of
/// the time.
[[nodiscard]] bool is_in_apposition(const Parse& parse, const VerbGroup& group,
                                    std::uint32_t first);

/// "12 counts of fraud between May 2019 and March 2021": when that was done, and not when somebody
/// is charged with it. `start`: of the time, with the word before it.
[[nodiscard]] bool is_span_of_counts(const Parse& parse, std::uint32_t start);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace dateline::events {

/// A line that tells what is on and when, without a verb: "Fri 2 May: Peru v Chile (8pm)", "Annual
/// general meeting: 27 May 2026".
struct AgendaLine {
  WordRange entry;          ///< what is on
  std::uint32_t head = 0;   ///< the word that tells of it: "v", "meeting"
  std::uint32_t timex = 0;  ///< when
};

/// "Brent United v Millport": who meets whom, wherever the day stands.
[[nodiscard]] bool names_match(const Parse& parse) noexcept;

/// The agenda line that a sentence is, if it is one.
[[nodiscard]] std::optional<AgendaLine> agenda_line(const Parse& parse,
                                                    std::span<const Timex> timexes);

/// The agenda line that a sentence without a label is, under a heading that is the day `timex`:
/// "TUESDAY 24 NOVEMBER", then "Brent United v Millport".
[[nodiscard]] std::optional<AgendaLine> agenda_line_under(std::uint32_t timex, const Parse& parse,
                                                          std::span<const Timex> timexes);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/timex.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace dateline::events {

/// The expression that opens an entry of a chronicle, by a label ("2009: A shaft opens.") or in a
/// sentence ("In June 2009 the council buys the mill."), and dates what the entry tells.
[[nodiscard]] std::optional<std::uint32_t> entry_opening(const Parse& parse,
                                                         std::span<const Timex> timexes,
                                                         const std::optional<Published>& published);

/// "Timeline", "How it unfolded": a heading over lines that tell how the story went.
[[nodiscard]] bool heads_chronicle(const Parse& parse) noexcept;

/// The line is labelled by a time: "16:19 - The tunnel is closed."
[[nodiscard]] bool is_labelled(const Parse& parse) noexcept;

/// By a day that is over: "4 May: The firm presents its plans."
[[nodiscard]] bool is_labelled_past(const Parse& parse, std::span<const Timex> timexes,
                                    const std::optional<Published>& published);

}  // namespace dateline::events

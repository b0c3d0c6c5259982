// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dating/strategies.hpp"

namespace dateline::events {

/// "shares fell 3 percent", "Volvo rose 2%": a market report's, of the day unless it says another.
[[nodiscard]] bool is_quoted_price(const Clause& clause);

/// The period that the sentence gives figures for: "net income of $84 million for the second
/// quarter"; no value where it gives none. `figures`: it tells of results or of a market.
[[nodiscard]] std::optional<TimeSpan> period_of_figures(const SentenceView& view, bool figures);

}  // namespace dateline::events

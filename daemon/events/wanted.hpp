// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "sentence_view.hpp"

#include <string_view>

namespace dateline::events {

/// Why an editor does not want it on the wall; empty where it belongs there. `noun`: the verb
/// speaks of an event noun; `counts`: it is real enough.
[[nodiscard]] std::string_view off_timeline(const SentenceView& view, const VerbGroup& group,
                                            const Mention& mention, bool noun, bool counts);

/// Tells too little of what happened.
[[nodiscard]] bool is_vague(std::string_view kind) noexcept;

/// A time that says no more than a year or longer.
[[nodiscard]] bool coarser_than_month(const TimeSpan& span) noexcept;

/// Some time in a month that is known.
[[nodiscard]] bool is_month(const TimeSpan& span) noexcept;

}  // namespace dateline::events

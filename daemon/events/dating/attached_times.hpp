// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

#include <cstdint>
#include <vector>

namespace dateline::events {

/// The expressions that date a verb group: its own, else those of the clause that governs it or
/// shares its subject.
[[nodiscard]] std::vector<Attachment> attached_times(const SentenceView& view, std::uint32_t index);

/// Those, or the ones of the event noun in `chunk` that the group speaks of (k_nothing: of none),
/// of what it is about, or of what caused it.
[[nodiscard]] std::vector<Attachment> attached_times(const SentenceView& view, std::uint32_t index,
                                                     std::uint32_t chunk);

}  // namespace dateline::events

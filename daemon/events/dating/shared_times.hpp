// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::events {

/// "met X on Tuesday and signed Y": what dates the clause before the one at `index`, if they share
/// their subject; none where they do not.
[[nodiscard]] std::optional<std::vector<Attachment>>
shared_by_clause_before(const SentenceView& view, std::uint32_t index);

/// "met X and signed Y on Tuesday", "met X, signed Y and left on Tuesday": what dates the clause
/// behind, or the last one of a list.
[[nodiscard]] std::vector<Attachment> shared_by_clause_behind(const SentenceView& view,
                                                              std::uint32_t index);

/// "A woman crossing the road on Friday was killed": what she was at then, where harm came to her.
[[nodiscard]] std::vector<Attachment> shared_by_scene(const SentenceView& view,
                                                      std::uint32_t index);

/// "joined in 2004 and later became its head", "won in 2019 and came third last season", "was
/// founded in 2006 and grew during the war": the verb before has a time, and this one goes on from
/// it at another.
[[nodiscard]] bool goes_on_later(const SentenceView& view, std::uint32_t index);

}  // namespace dateline::events

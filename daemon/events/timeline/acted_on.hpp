// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

namespace dateline::events {

/// "called off a march planned for Monday", "a hearing set for Friday will go ahead": another verb
/// tells what becomes of the plan. "faces a vote set for Friday" leaves it as it is.
[[nodiscard]] bool is_acted_on(const SentenceView& view, const VerbGroup& plan);

}  // namespace dateline::events

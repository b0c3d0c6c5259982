// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "sentence_view.hpp"

#include <span>

namespace dateline::events {

/// A report that tells of an act: what is reported is named and has its day, or to say it is to do
/// it.
[[nodiscard]] bool tells_act(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention);

/// "declined to comment".
[[nodiscard]] bool keeps_silent(const SentenceView& view, const VerbGroup& group);

/// A report stands on the timeline where it alone of the sentence's `mentions` carries a day:
/// "announced on Wednesday".
void promote_report(const SentenceView& view, std::span<Mention> mentions);

}  // namespace dateline::events

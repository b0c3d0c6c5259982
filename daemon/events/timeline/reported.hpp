// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

#include <span>

namespace dateline::events {

/// "added the causes were unclear", "adding, "It was late."": words are added, and nothing else.
[[nodiscard]] bool adds_words(const Parse& parse, const VerbGroup& group);

/// A report that tells of an act: what is reported is named and has its day, or to say it is to do
/// it.
[[nodiscard]] bool tells_act(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention);

/// A report stands on the timeline where it alone of the sentence's `mentions` carries a day:
/// "announced on Wednesday".
void promote_report(const SentenceView& view, std::span<Mention> mentions);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

#include <string_view>

namespace dateline::events {

/// Why what only bounds or the day of publication date is left off the timeline; empty where it is
/// salient.
[[nodiscard]] std::string_view off_undated(const SentenceView& view, const VerbGroup& group,
                                           const Mention& mention);

}  // namespace dateline::events

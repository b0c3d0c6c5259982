// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

namespace dateline::events {

/// "This article was updated on Friday", "First published: 8 June. Last updated: 9 June": the page
/// tells of itself.
[[nodiscard]] bool tells_of_page(const SentenceView& view, const VerbGroup& group,
                                 const Mention& mention);

}  // namespace dateline::events

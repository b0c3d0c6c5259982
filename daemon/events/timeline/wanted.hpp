// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

#include <string_view>

namespace dateline::events {

/// Why an editor does not want it on the wall; empty where it belongs there. `noun`: the verb
/// speaks of an event noun; `counts`: it is real enough.
[[nodiscard]] std::string_view off_timeline(const SentenceView& view, const VerbGroup& group,
                                            const Mention& mention, bool noun, bool counts);

}  // namespace dateline::events

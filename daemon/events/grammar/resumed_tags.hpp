// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

// Whether a present form is the verb of what a participle before it tells more of.

/// "Images taken in May show that", "Figures released on Tuesday suggest a rise", "Images that were
/// taken in May show that". The word before is then no verb in the past, and made a participle.
[[nodiscard]] bool resumes_behind_participle(const TagContext& in, std::size_t at);
/// The same with who did it: "Images taken by Maxar on 3 July show a crater".
[[nodiscard]] bool resumes_behind_agent(const TagContext& in, std::size_t at);

}  // namespace dateline::events

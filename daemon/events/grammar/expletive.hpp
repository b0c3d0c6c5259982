// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The subject is "it".
[[nodiscard]] bool is_it(const Parse& parse, WordRange subject) noexcept;

/// The "it" before the verb means nothing that was spoken of: "it was announced that she left", "it
/// emerged that", "it rained".
[[nodiscard]] bool is_expletive(const Parse& parse, const VerbGroup& group) noexcept;

/// "it emerged on Friday that", "it was announced that": what the clause says became known then.
[[nodiscard]] bool makes_known(const Parse& parse, const VerbGroup& group) noexcept;

}  // namespace dateline::events

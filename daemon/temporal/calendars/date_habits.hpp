// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/tagger.hpp"
#include "language/document.hpp"

namespace dateline::temporal {

/// How the place that a text opens with writes 02/08/2012: by the title, the dateline and the first
/// sentence. Unknown where they name no place, or places that write differently.
[[nodiscard]] DateOrder order_by_place(const language::Document& document);

}  // namespace dateline::temporal

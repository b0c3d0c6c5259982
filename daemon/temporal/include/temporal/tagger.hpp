// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/tagger.hpp"
#include "language/document.hpp"

#include <vector>

namespace dateline::temporal {

/// dateline::tag over a text that is tokenised already, so that events and timexes share one pass.
[[nodiscard]] std::vector<Timex> tag(const language::Document& document, const Reference& reference,
                                     TaggerOptions options = {});

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>
#include <optional>

namespace dateline::temporal {

/// Tokens between two quotation marks; `last` is the mark that closes.
struct Quotation {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// The quotation that `token` stands in, where both of its marks stand near in one paragraph.
[[nodiscard]] std::optional<Quotation> quotation_around(const language::Document& document,
                                                        std::uint32_t token);

}  // namespace dateline::temporal

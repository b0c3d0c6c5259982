// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "language/document.hpp"

#include <span>
#include <vector>

namespace dateline::temporal {

struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// "from May to July", "between March and June": neighbours that are the ends of one span share it.
/// "three days from Monday": the duration begins on that day.
void link_ranges(const language::Document& document, std::span<const TokenRange> tokens,
                 std::vector<Timex>& timexes);

}  // namespace dateline::temporal

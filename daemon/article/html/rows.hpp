// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "html/page.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline::article {

/// Cells of a table that say together what is on when.
struct DatedRow {
  std::string text;       ///< "1 December 2026: Applications open"
  std::size_t cells = 0;  ///< how many of the blocks it takes; 0: no such row
};

/// The row that opens at `blocks[at]`: a day in its first or its last cell, a term or what is said
/// of it, and one block in each cell.
[[nodiscard]] DatedRow dated_row_at(const Page& page, const std::vector<std::uint32_t>& blocks,
                                    std::size_t at);

}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/style.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dateline::client {

struct Cell {
  std::string text;
  Ink ink = Ink::plain;
};

struct Column {
  std::size_t least = 0;  ///< columns it takes at least, so that blocks of rows line up
  std::size_t most = 0;   ///< beyond this a cell pushes the rest of its row; 0: no limit
  bool flexible = false;  ///< on a terminal it takes what the others leave, and wraps
  std::size_t cap = 0;    ///< on a terminal: cut with an ellipsis beyond this; 0: never
};

/// Rows of cells, lined up. Widths only grow from block to block, so that a long timeline, printed
/// block by block as it arrives, stays in line without being held in memory.
class Columns {
 public:
  Columns(std::vector<Column> columns, Style style);

  /// The rows as text, a line or more each. A row of fewer cells stands in no column: each is a
  /// line of its own.
  [[nodiscard]] std::string lay_out(const std::vector<std::vector<Cell>>& rows);

 private:
  void grow(const std::vector<std::vector<Cell>>& rows);
  [[nodiscard]] std::size_t room(std::size_t flexible) const;
  void append_row(std::string& out, const std::vector<Cell>& row) const;

  std::vector<Column> columns_;
  std::vector<std::size_t> widths_;
  Style style_;
};

}  // namespace dateline::client

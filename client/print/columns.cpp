// SPDX-License-Identifier: Apache-2.0
#include "print/columns.hpp"

#include "print/text.hpp"

#include <algorithm>
#include <utility>

namespace dateline::client {
namespace {

constexpr std::size_t k_gap = 2;
constexpr std::size_t k_least_flexible = 20;

}  // namespace

Columns::Columns(std::vector<Column> columns, Style style)
    : columns_(std::move(columns)), style_(style) {
  for (const Column& column : columns_) widths_.push_back(column.least);
}

void Columns::grow(const std::vector<std::vector<Cell>>& rows) {
  for (const std::vector<Cell>& row : rows) {
    if (row.size() != columns_.size()) continue;
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      std::size_t needed = width(row[at].text);
      if (columns_[at].most > 0) needed = std::min(needed, columns_[at].most);
      if (style_.columns > 0 && columns_[at].cap > 0) needed = std::min(needed, columns_[at].cap);
      widths_[at] = std::max(widths_[at], needed);
    }
  }
}

/// What the terminal leaves to a flexible column once all others have what they need.
std::size_t Columns::room(std::size_t flexible) const {
  std::size_t others = 0;
  for (std::size_t at = 0; at < columns_.size(); ++at)
    if (at != flexible && widths_[at] > 0) others += widths_[at] + k_gap;
  return others + k_least_flexible < style_.columns ? style_.columns - others : k_least_flexible;
}

std::string Columns::lay_out(const std::vector<std::vector<Cell>>& rows) {
  grow(rows);
  std::string out;
  for (const std::vector<Cell>& row : rows) append_row(out, row);
  return out;
}

void Columns::append_row(std::string& out, const std::vector<Cell>& row) const {
  if (row.size() != columns_.size()) {
    for (const Cell& cell : row) out += style_.paint(cell.ink, cell.text) + '\n';
    return;
  }
  std::string line;
  std::size_t owed = 0;    // blanks due before the next cell that is not empty
  std::size_t column = 0;  // where the flexible cell began
  std::size_t printed = 0;
  std::size_t planned = 0;  // where this cell is to begin, unless one before it was too wide
  std::vector<std::string> more;
  for (std::size_t at = 0; at < columns_.size(); ++at) {
    if (widths_[at] == 0) continue;
    std::string text = row[at].text;
    std::size_t takes = widths_[at];
    if (style_.columns > 0 && columns_[at].flexible) {
      takes = std::min(takes, room(at));
      const std::size_t pushed = printed + owed > planned ? printed + owed - planned : 0;
      takes -= std::min(pushed, takes > k_least_flexible ? takes - k_least_flexible : 0);
      more = wrap(text, takes);
      text = more.front();
      more.erase(more.begin());
      column = printed + owed;
    } else if (style_.columns > 0 && columns_[at].cap > 0) {
      text = fit(text, columns_[at].cap);
    }
    planned += widths_[at] + k_gap;
    const std::size_t used = width(text);
    if (used > 0) {
      line.append(owed, ' ');
      line += style_.paint(row[at].ink, text);
      printed += owed + used;
      owed = 0;
    }
    owed += (takes > used ? takes - used : 0) + k_gap;
  }
  out += line + '\n';
  for (const std::string& rest : more) out.append(column, ' ').append(rest).append("\n");
}

}  // namespace dateline::client

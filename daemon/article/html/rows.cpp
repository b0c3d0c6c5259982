// SPDX-License-Identifier: Apache-2.0
#include "html/rows.hpp"

#include "ascii.hpp"
#include "dates.hpp"
#include "sentence_shape.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_most_cells = 6;
constexpr std::size_t k_longest_day = 40;
constexpr std::size_t k_longest_cell = 200;

// "Work must be completed by | 31 March 2028" goes on without a mark.
constexpr std::array k_leads{" by"sv, " on"sv, " until"sv, " from"sv, " before"sv, " after"sv};

bool is_cell(Tag tag) noexcept { return tag == Tag::td || tag == Tag::th; }

/// The cell that a block is in; 0 for none.
std::uint32_t cell_of(const Page& page, std::uint32_t block) noexcept {
  constexpr int k_levels = 3;  // "<td><div><p>"
  std::uint32_t at = page.blocks[block].element;
  for (int level = 0; level < k_levels && at != 0; ++level) {
    if (is_cell(page.elements[at].tag)) return at;
    at = page.elements[at].parent;
  }
  return 0;
}

std::vector<std::string_view> cells_at(const Page& page, const std::vector<std::uint32_t>& blocks,
                                       std::size_t at) {
  std::vector<std::string_view> cells;
  for (std::uint32_t cell = cell_of(page, blocks[at]); cell != 0 && cells.size() < k_most_cells;) {
    cells.push_back(trim(page.text_of(page.blocks[blocks[at]])));
    if (++at == blocks.size()) break;
    const std::uint32_t next = cell_of(page, blocks[at]);
    if (next == cell) return {};  // a cell of several paragraphs
    if (next == 0 || page.elements[next].parent != page.elements[cell].parent) break;
    cell = next;
  }
  return cells;
}

bool is_day(std::string_view cell) {
  if (cell.empty() || cell.size() > k_longest_day || ends_sentence(cell)) return false;
  const bool word = std::any_of(cell.begin(), cell.end(), is_alpha);  // not "2019" among figures
  if (word && heads_calendar(cell)) return true;
  const bool opens = is_digit(cell.front()) || heads_calendar(cell.substr(0, cell.find(' ')));
  return opens && (names_day(cell) || day_in_name(cell));
}

/// "2016 | Engineers find cracks in the wall"
bool is_year_of(std::string_view cell, std::string_view told) {
  return cell.size() == 4 && heads_calendar(cell) && count_words(told) >= 3;
}

std::string joined(const std::vector<std::string_view>& cells, std::size_t first,
                   std::size_t last) {
  std::string out;
  for (std::size_t at = first; at < last; ++at)
    out.append(at > first ? ", " : "").append(cells[at]);
  return out;
}

}  // namespace

DatedRow dated_row_at(const Page& page, const std::vector<std::uint32_t>& blocks, std::size_t at) {
  const std::vector<std::string_view> cells = cells_at(page, blocks, at);
  const bool lines = std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
    return cell.size() <= k_longest_cell;
  });
  if (cells.size() < 2 || !lines) return {};
  const std::size_t count = cells.size();
  const bool leads_row = is_day(cells.front()) || is_year_of(cells.front(), cells[1]);
  if (leads_row && !is_day(cells[1]))
    return {std::string(cells.front()) + ": " + joined(cells, 1, count), count};
  if (!is_day(cells.back()) || is_day(cells[count - 2])) return {};
  std::string told = joined(cells, 0, count - 1);
  const bool leads = std::any_of(k_leads.begin(), k_leads.end(),
                                 [&](std::string_view lead) { return told.ends_with(lead); });
  const bool marked = ends_sentence(told);
  return {told.append(leads || marked ? " " : ": ").append(cells.back()), count};
}

}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#include "record/fold_case.hpp"

#include <cstddef>
#include <cstdint>

namespace dateline::store {

namespace {

/// Upper-case letters `first` to `last`, `step` apart, lie `distance` below their lower case.
struct CaseRange {
  std::uint16_t first;
  std::uint16_t last;
  std::uint16_t step;
  std::uint16_t distance;
};

// All of these take two bytes in UTF-8, both cases.
constexpr CaseRange k_ranges[] = {
    {0x00C0, 0x00D6, 1, 32},                          // Latin-1
    {0x00D8, 0x00DE, 1, 32}, {0x0100, 0x012E, 2, 1},  // Latin Extended-A, pairs
    {0x0132, 0x0136, 2, 1},  {0x0139, 0x0147, 2, 1},  {0x014A, 0x0176, 2, 1},
    {0x0179, 0x017D, 2, 1},  {0x0218, 0x021A, 2, 1},   // Romanian
    {0x0391, 0x03A1, 1, 32}, {0x03A3, 0x03AB, 1, 32},  // Greek
    {0x0400, 0x040F, 1, 80}, {0x0410, 0x042F, 1, 32},  // Cyrillic
    {0x0490, 0x0490, 1, 1},
};

std::uint16_t lower(std::uint16_t letter) noexcept {
  for (const CaseRange& range : k_ranges)
    if (letter >= range.first && letter <= range.last && (letter - range.first) % range.step == 0)
      return static_cast<std::uint16_t>(letter + range.distance);
  return letter;
}

bool two_bytes_at(std::string_view text, std::size_t at) noexcept {
  return (static_cast<std::uint8_t>(text[at]) & 0xE0) == 0xC0 && at + 1 < text.size() &&
         (static_cast<std::uint8_t>(text[at + 1]) & 0xC0) == 0x80;
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string folded{text};
  for (std::size_t at = 0; at < folded.size(); ++at) {
    char& c = folded[at];
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    } else if (two_bytes_at(folded, at)) {
      const auto letter =
          lower(static_cast<std::uint16_t>((static_cast<std::uint8_t>(c) & 0x1F) << 6 |
                                           (static_cast<std::uint8_t>(folded[at + 1]) & 0x3F)));
      c = static_cast<char>(0xC0 | letter >> 6);
      folded[++at] = static_cast<char>(0x80 | (letter & 0x3F));
    }
  }
  return folded;
}

}  // namespace dateline::store

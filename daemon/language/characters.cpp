// SPDX-License-Identifier: Apache-2.0
#include "characters.hpp"

namespace dateline::language {

namespace {

struct Range {
  char32_t first;
  char32_t last;
  WideClass kind;
};

// Blocks that are not letters, ascending. Everything else from U+00C0 on counts as a letter.
constexpr Range k_ranges[] = {
    {0x0080, 0x009F, WideClass::space},   // C1 controls
    {0x00A0, 0x00A0, WideClass::space},   // no-break space
    {0x00A1, 0x00A9, WideClass::mark},    //
    {0x00AA, 0x00AA, WideClass::letter},  //
    {0x00AB, 0x00AC, WideClass::mark},    //
    {0x00AD, 0x00AD, WideClass::space},   // soft hyphen
    {0x00AE, 0x00B4, WideClass::mark},    //
    {0x00B5, 0x00B5, WideClass::letter},  //
    {0x00B6, 0x00B9, WideClass::mark},    //
    {0x00BA, 0x00BA, WideClass::letter},  //
    {0x00BB, 0x00BF, WideClass::mark},    //
    {0x00C0, 0x00D6, WideClass::upper_letter},
    {0x00D7, 0x00D7, WideClass::mark},
    {0x00D8, 0x00DE, WideClass::upper_letter},
    {0x00F7, 0x00F7, WideClass::mark},
    {0x0391, 0x03AB, WideClass::upper_letter},  // Greek capitals
    {0x0400, 0x042F, WideClass::upper_letter},  // Cyrillic capitals
    {0x1680, 0x1680, WideClass::space},
    {0x2000, 0x200D, WideClass::space},  // spaces, zero-width space and joiners
    {0x200E, 0x2027, WideClass::mark},
    {0x2028, 0x202F, WideClass::space},
    {0x2030, 0x205E, WideClass::mark},
    {0x205F, 0x2064, WideClass::space},
    {0x2065, 0x2BFF, WideClass::mark},  // symbols, arrows, box drawing, dingbats
    {0x3000, 0x3000, WideClass::space},
    {0x3001, 0x3004, WideClass::mark},
    {0x3008, 0x3020, WideClass::mark},
    {0xE000, 0xF8FF, WideClass::mark},  // private use
    {0xFE00, 0xFE0F, WideClass::space},
    {0xFE10, 0xFE6F, WideClass::mark},
    {0xFEFF, 0xFEFF, WideClass::space},
    {0xFF00, 0xFF20, WideClass::mark},
    {0xFFF0, 0xFFFC, WideClass::mark},
    {0xFFFD, 0xFFFD, WideClass::space},  // mostly a no-break space, saved in the wrong charset
    {0xFFFE, 0xFFFF, WideClass::mark},
    {0x1F000, 0x1FAFF, WideClass::mark},  // emoji
};

/// "Š", "Ł", "Ż", "Ș", "Ế": in these blocks capitals and small letters take turns. Only the letters
/// that words begin with count.
constexpr bool is_latin_capital(char32_t letter) noexcept {
  const bool even = letter % 2 == 0;
  if (letter >= 0x0100 && letter <= 0x0137) return even;
  if (letter >= 0x0139 && letter <= 0x0148) return !even;
  if (letter >= 0x014A && letter <= 0x0177) return even;
  if (letter >= 0x0178 && letter <= 0x017E) return letter == 0x0178 || !even;
  if (letter == 0x018F || letter == 0x01A0 || letter == 0x01AF) return true;  // "Ə", "Ơ", "Ư"
  return even && ((letter >= 0x0218 && letter <= 0x021B) ||                   // "Ș", "Ț"
                  (letter >= 0x1E00 && letter <= 0x1EFF));
}

constexpr bool continues(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) noexcept {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return {};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    if (!continues(text[at + i])) return {};
    value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  constexpr char32_t k_smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < k_smallest[size] || value > 0x10FFFF || surrogate) return {};
  return {value, size};
}

WideClass class_of(char32_t code_point) noexcept {
  for (const Range& range : k_ranges) {
    if (code_point < range.first) break;
    if (code_point <= range.last) return range.kind;
  }
  return is_latin_capital(code_point) ? WideClass::upper_letter : WideClass::letter;
}

}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#include "language/identify.hpp"

#include "characters.hpp"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

namespace dateline::language {

namespace {

constexpr std::size_t k_sample = 256;  // bytes of one sample; three tell a mixed text
constexpr std::size_t k_enough = 24;   // letters: below, any answer is a guess

/// `size` bytes from about `at`, cut at code point borders.
std::string_view piece(std::string_view text, std::size_t at, std::size_t size) noexcept {
  const auto inside = [&](std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
  };
  std::size_t end = std::min(text.size(), at + size);
  while (inside(at)) ++at;
  while (inside(end)) --end;
  return at < end ? text.substr(at, end - at) : std::string_view{};
}

/// Three samples of a long text, with what is not UTF-8 blanked: CLD2 wants valid input.
std::string sample(std::string_view text) {
  std::string result;
  if (text.size() <= 3 * k_sample) {
    result = text;
  } else {
    for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - k_sample}) {
      result += piece(text, at, k_sample);
      result += '\n';
    }
  }
  for (std::size_t at = 0; at < result.size();) {
    const CodePoint point = decode(result, at);
    if (point.value == 0xFFFD || result[at] == '\0') result[at] = ' ';
    at += point.value == 0xFFFD ? 1 : point.size;
  }
  return result;
}

std::size_t count_letters(std::string_view text) noexcept {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < k_enough;) {
    const CodePoint point = decode(text, at);
    const ByteClass kind = class_of(text[at]);
    const bool ascii = kind == ByteClass::lower || kind == ByteClass::upper;
    // One ideograph says as much as several letters.
    if (ascii)
      ++letters;
    else if (point.value >= 0xC0 && class_of(point.value) == WideClass::letter)
      letters += 2;
    at += point.size;
  }
  return letters;
}

}  // namespace

std::string identify(std::string_view text) {
  const std::string bytes = sample(text);
  if (count_letters(bytes) < k_enough) return "und";
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(bytes.data(), static_cast<int>(bytes.size()), true, &reliable);
  if (language == CLD2::UNKNOWN_LANGUAGE) return "und";
  const std::string_view code = CLD2::LanguageCode(language);
  return std::string(code.substr(0, code.find('-')));
}

}  // namespace dateline::language

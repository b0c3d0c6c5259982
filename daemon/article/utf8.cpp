// SPDX-License-Identifier: Apache-2.0
#include "utf8.hpp"

#include <cstdint>
#include <cstring>

namespace dateline::article {
namespace {

constexpr unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

constexpr bool is_continuation(unsigned byte) noexcept { return (byte & 0xC0U) == 0x80U; }

}  // namespace

std::size_t sequence_length(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const unsigned lead = byte_at(text, 0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  const unsigned second = byte_at(text, 1);
  const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;   // overlong below
  const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;  // surrogates above
  if (second < lowest || second > highest) return 0;
  for (std::size_t at = 2; at < length; ++at)
    if (!is_continuation(byte_at(text, at))) return 0;
  return length;
}

std::size_t ascii_prefix(std::string_view text) noexcept {
  constexpr std::uint64_t k_high_bits = 0x8080808080808080U;
  std::size_t at = 0;
  while (at + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & k_high_bits) != 0) break;
    at += sizeof word;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

Utf8Census count_utf8(std::string_view text) noexcept {
  Utf8Census census;
  for (std::size_t at = ascii_prefix(text); at < text.size();) {
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0)
      ++census.invalid;
    else if (length > 1)
      ++census.sequences;
    at += length == 0 ? 1 : length;
    if (at < text.size() && byte_at(text, at) < 0x80) at += ascii_prefix(text.substr(at));
  }
  return census;
}

std::string repair_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = ascii_prefix(text.substr(at));
    if (length == 0) length = sequence_length(text.substr(at));
    if (length == 0) {
      out += k_replacement;
      ++at;
      while (at < text.size() && is_continuation(byte_at(text, at))) ++at;  // one mark a run
      continue;
    }
    out.append(text, at, length);
    at += length;
  }
  return out;
}

void append_code_point(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point == 0 || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
    out += k_replacement;
  } else if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

}  // namespace dateline::article

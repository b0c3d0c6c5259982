// SPDX-License-Identifier: Apache-2.0
#include "protocol/base64.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::protocol {
namespace {

constexpr std::string_view k_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t k_none = 0xFF;

constexpr auto k_values = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(k_none);
  for (std::size_t at = 0; at < k_alphabet.size(); ++at)
    values[static_cast<unsigned char>(k_alphabet[at])] = static_cast<std::uint8_t>(at);
  return values;
}();

char digit(std::uint32_t bits) { return k_alphabet[bits & 63U]; }

std::uint32_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

}  // namespace

std::string to_base64(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  std::size_t at = 0;
  for (; at + 3 <= bytes.size(); at += 3) {
    const std::uint32_t bits =
        byte_at(bytes, at) << 16U | byte_at(bytes, at + 1) << 8U | byte_at(bytes, at + 2);
    for (const unsigned shift : {18U, 12U, 6U, 0U}) out += digit(bits >> shift);
  }
  if (const std::size_t rest = bytes.size() - at; rest > 0) {
    const std::uint32_t bits =
        byte_at(bytes, at) << 16U | (rest == 2 ? byte_at(bytes, at + 1) << 8U : 0U);
    out += digit(bits >> 18U);
    out += digit(bits >> 12U);
    out += rest == 2 ? digit(bits >> 6U) : '=';
    out += '=';
  }
  return out;
}

std::optional<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  std::string out;
  out.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char letter : text.substr(0, text.size() - padding)) {
    const std::uint8_t value = k_values[static_cast<unsigned char>(letter)];
    if (value == k_none) return std::nullopt;
    bits = bits << 6U | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(static_cast<unsigned char>(bits >> count));
    bits &= (1U << count) - 1;
  }
  if (bits != 0) return std::nullopt;  // bits that no byte claims: not what an encoder writes
  return out;
}

}  // namespace dateline::protocol

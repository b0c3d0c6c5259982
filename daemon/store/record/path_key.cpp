// SPDX-License-Identifier: Apache-2.0
#include "record/path_key.hpp"

#include <xxhash.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::store {

namespace {

// LMDB takes 511 bytes; one is left for a state in front.
constexpr std::size_t k_longest = 510;
constexpr std::size_t k_hash = sizeof(XXH128_canonical_t);

/// Bytes of the UTF-8 sequence at the front of `text`, 0 where it is malformed.
std::size_t sequence_length(std::string_view text) noexcept {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
  const std::uint8_t lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t at = 1; at < length; ++at)
    if ((byte(at) & 0xC0) != 0x80) return 0;
  const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
  const bool beyond = (lead == 0xED && byte(1) >= 0xA0) || (lead == 0xF4 && byte(1) >= 0x90);
  return overlong || beyond ? 0 : length;
}

}  // namespace

std::string path_key(std::string_view path) {
  if (path.size() <= k_longest) return std::string{path};
  XXH128_canonical_t hash;
  XXH128_canonicalFromHash(&hash, XXH3_128bits(path.data(), path.size()));
  std::string key{path.substr(0, k_longest - k_hash)};
  for (const unsigned char byte : hash.digest) key += static_cast<char>(byte);
  return key;
}

std::string printable_path(std::string_view path) {
  constexpr std::string_view k_hex = "0123456789abcdef";
  std::string text;
  text.reserve(path.size());
  while (!path.empty()) {
    const auto byte = static_cast<std::uint8_t>(path.front());
    const std::size_t length = sequence_length(path);
    if (length == 0 || byte < 0x20 || byte == 0x7F) {
      text += "\\x";
      text += k_hex[byte >> 4];
      text += k_hex[byte & 0xF];
      path.remove_prefix(1);
    } else {
      text += path.substr(0, length);
      path.remove_prefix(length);
    }
  }
  return text;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "store/public_id.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cstddef>

namespace dateline::store {

namespace {

constexpr std::string_view k_alphabet = "234567abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t k_characters = 16;
constexpr unsigned k_bits = 5;

std::optional<std::uint8_t> value_of(char c) noexcept {
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const std::size_t at = k_alphabet.find(c);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<std::uint8_t>(at);
}

void set_character(ShortHash& hash, std::size_t at, std::uint8_t value) noexcept {
  for (unsigned bit = 0; bit < k_bits; ++bit) {
    if ((value >> (k_bits - 1 - bit) & 1U) == 0) continue;
    const std::size_t position = at * k_bits + bit;
    hash[position / 8] = static_cast<std::uint8_t>(hash[position / 8] | 0x80U >> position % 8);
  }
}

}  // namespace

ShortHash short_hash(std::string_view bytes) noexcept {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  ShortHash hash{};
  std::copy_n(std::begin(canonical.digest), hash.size(), hash.begin());
  return hash;
}

ShortHash lone_group_hash(const ContentHash& article, std::uint16_t group) noexcept {
  std::array<char, std::tuple_size_v<ContentHash> + 2> bytes{};
  std::transform(article.begin(), article.end(), bytes.begin(),
                 [](std::uint8_t byte) { return static_cast<char>(byte); });
  bytes[article.size()] = static_cast<char>(group >> 8);
  bytes[article.size() + 1] = static_cast<char>(group & 0xFF);
  return short_hash({bytes.data(), bytes.size()});
}

std::string to_public_id(const ShortHash& hash) {
  std::string text;
  text.reserve(k_characters);
  for (std::size_t at = 0; at < k_characters; ++at) {
    unsigned value = 0;
    for (std::size_t position = at * k_bits; position < (at + 1) * k_bits; ++position)
      value = value << 1 | (static_cast<unsigned>(hash[position / 8]) >> (7 - position % 8) & 1U);
    text += k_alphabet[value];
  }
  return text;
}

std::string to_public_id(const ContentHash& hash) {
  ShortHash head{};
  std::copy_n(hash.begin(), head.size(), head.begin());
  return to_public_id(head);
}

std::optional<HashRange> hashes_with_prefix(std::string_view prefix) {
  if (prefix.size() > k_characters) return std::nullopt;
  HashRange range;
  for (std::size_t at = 0; at < k_characters; ++at) {
    const auto value = at < prefix.size() ? value_of(prefix[at]) : std::optional<std::uint8_t>{0};
    if (!value) return std::nullopt;
    set_character(range.first, at, *value);
    set_character(range.last, at,
                  at < prefix.size() ? *value : static_cast<std::uint8_t>(k_alphabet.size() - 1));
  }
  return range;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "write/loose_filters.hpp"

#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"
#include "write/group_table.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dateline::store {

namespace {

/// A Bloom filter of lines, all bits of a key in one of them: one look at memory a key. About one
/// key in sixty that is not there is taken for one that may be.
constexpr std::size_t k_line = 64;
constexpr std::size_t k_keys_a_line = 48;
constexpr std::size_t k_bits = 5;  ///< a key
constexpr unsigned k_bit_width = 9;
/// A commit makes no more filters than this.
constexpr std::uint64_t k_most_made = 8;
static_assert((std::size_t{1} << k_bit_width) == k_line * 8);

struct Place {
  std::size_t line = 0;
  std::array<std::size_t, k_bits> bits{};
};

/// The hash is good in all of its bytes: the first four choose the line, the last six the bits.
Place place_of(const ShortHash& key, std::size_t lines) noexcept {
  std::uint64_t head = 0;
  for (std::size_t at = 0; at < 4; ++at) head = head << 8 | key[at];
  std::uint64_t tail = 0;
  for (std::size_t at = 4; at < key.size(); ++at) tail = tail << 8 | key[at];
  Place place;
  place.line = static_cast<std::size_t>(head * lines >> 32);
  for (std::size_t& bit : place.bits) {
    bit = tail & (k_line * 8 - 1);
    tail >>= k_bit_width;
  }
  return place;
}

unsigned mask_of(std::size_t bit) noexcept { return 1U << bit % 8; }

std::string filter_of(const std::vector<ShortHash>& keys) {
  const std::size_t lines = keys.size() / k_keys_a_line + 1;
  std::string filter(lines * k_line, '\0');
  for (const ShortHash& key : keys) {
    const Place place = place_of(key, lines);
    for (const std::size_t bit : place.bits) {
      char& byte = filter[place.line * k_line + bit / 8];
      byte = static_cast<char>(static_cast<unsigned char>(byte) | mask_of(bit));
    }
  }
  return filter;
}

bool may_hold(Bytes filter, const ShortHash& key) noexcept {
  const Place place = place_of(key, filter.size() / k_line);
  const Bytes line = filter.substr(place.line * k_line, k_line);
  return std::all_of(place.bits.begin(), place.bits.end(), [line](std::size_t bit) {
    return (static_cast<unsigned char>(line[bit / 8]) & mask_of(bit)) != 0;
  });
}

KeyWriter block_key(std::uint32_t block) noexcept {
  KeyWriter key;
  key.u32(block);
  return key;
}

}  // namespace

LooseFilters::Blocks LooseFilters::blocks_of(const std::vector<ShortHash>& keys,
                                             std::uint32_t end) const {
  Blocks blocks;
  blocks.reserve(keys.size());
  for (const ShortHash& key : keys) blocks.try_emplace(key);
  // A filter at a time, so that it stays in the processor's cache for all keys.
  lmdb::Cursor cursor{transaction_, tables_.loose_filter};
  bool found = cursor.first();
  for (std::uint32_t block = 0; block < end; ++block) {
    const bool filtered = found && KeyReader{cursor.key()}.u32() == block;
    const Bytes filter = filtered ? cursor.value() : Bytes{};
    if (filtered && (filter.empty() || filter.size() % k_line != 0))
      lmdb::corrupt("a filter of loose keys");
    for (auto& [key, of_key] : blocks)
      if (!filtered || may_hold(filter, key)) of_key.push_back(block);
    if (filtered) found = cursor.next();
  }
  return blocks;
}

void LooseFilters::complete(std::uint32_t end) {
  std::uint64_t made = transaction_.rows(tables_.loose_filter);
  const std::uint64_t most = made + k_most_made;
  for (std::uint32_t block = 0; block < end && made < end && made < most; ++block) {
    if (transaction_.get(tables_.loose_filter, block_key(block))) continue;
    transaction_.put(tables_.loose_filter, block_key(block), filter_of(keys_in(block)));
    ++made;
  }
}

std::vector<ShortHash> LooseFilters::keys_in(std::uint32_t block) const {
  std::vector<ShortHash> keys;
  lmdb::Cursor cursor{transaction_, tables_.loose_carrier};
  for (bool found = cursor.seek(block_key(block)); found; found = cursor.next_key()) {
    KeyReader key{cursor.key()};
    if (key.u32() != block) break;
    keys.push_back(key.hash<ShortHash>());
  }
  return keys;
}

}  // namespace dateline::store

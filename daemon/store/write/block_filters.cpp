// SPDX-License-Identifier: Apache-2.0
#include "write/block_filters.hpp"

#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dateline::store {

namespace {

/// A Bloom filter of lines, all bits of a key in one of them: one look at memory a key. About one
/// key in three hundred that is not there is taken for one that may be.
constexpr std::size_t k_line = 64;
constexpr std::size_t k_keys_a_line = 32;
constexpr std::size_t k_bits = 5;  ///< a key
constexpr unsigned k_bit_width = 9;
/// A commit makes no more filters than this.
constexpr std::uint64_t k_most_made = 8;
static_assert((std::size_t{1} << k_bit_width) == k_line * 8);

/// The hash is good in all of its bytes: the first four choose the line, the last six the bits.
struct Probe {
  explicit Probe(const ShortHash& key) noexcept {
    for (std::size_t at = 0; at < 4; ++at) head = head << 8 | key[at];
    std::uint64_t tail = 0;
    for (std::size_t at = 4; at < key.size(); ++at) tail = tail << 8 | key[at];
    for (std::uint16_t& bit : bits) {
      bit = static_cast<std::uint16_t>(tail & (k_line * 8 - 1));
      tail >>= k_bit_width;
    }
  }
  [[nodiscard]] std::size_t line(std::size_t lines) const noexcept {
    return static_cast<std::size_t>(head * lines >> 32);
  }

  std::uint64_t head = 0;
  std::array<std::uint16_t, k_bits> bits{};
};

unsigned mask_of(std::size_t bit) noexcept { return 1U << bit % 8; }

std::string filter_of(const std::vector<ShortHash>& keys) {
  const std::size_t lines = keys.size() / k_keys_a_line + 1;
  std::string filter(lines * k_line, '\0');
  for (const ShortHash& key : keys) {
    const Probe probe{key};
    for (const std::size_t bit : probe.bits) {
      char& byte = filter[probe.line(lines) * k_line + bit / 8];
      byte = static_cast<char>(static_cast<unsigned char>(byte) | mask_of(bit));
    }
  }
  return filter;
}

bool may_hold(Bytes filter, const Probe& probe) noexcept {
  const Bytes line = filter.substr(probe.line(filter.size() / k_line) * k_line, k_line);
  return std::all_of(probe.bits.begin(), probe.bits.end(), [line](std::size_t bit) {
    return (static_cast<unsigned char>(line[bit / 8]) & mask_of(bit)) != 0;
  });
}

KeyWriter block_key(std::uint32_t block) noexcept {
  KeyWriter key;
  key.u32(block);
  return key;
}

}  // namespace

void add_hash_key(KeyReader key, Bytes /*value*/, std::vector<ShortHash>& keys) {
  keys.push_back(key.hash<ShortHash>());
}

std::vector<BlockFilters::Candidate> BlockFilters::candidates(std::span<const ShortHash> keys,
                                                              std::uint32_t end) const {
  const std::vector<Probe> probes{keys.begin(), keys.end()};
  std::vector<Candidate> found;
  // A filter at a time, so that it stays in the processor's cache for all keys.
  lmdb::Cursor cursor{transaction_, table_.filters};
  bool more = cursor.first();
  for (std::uint32_t block = 0; block < end; ++block) {
    const bool filtered = more && KeyReader{cursor.key()}.u32() == block;
    const Bytes filter = filtered ? cursor.value() : Bytes{};
    if (filtered && (filter.empty() || filter.size() % k_line != 0))
      lmdb::corrupt("a filter of keys");
    for (std::size_t key = 0; key < probes.size(); ++key)
      if (!filtered || may_hold(filter, probes[key])) found.push_back({block, key});
    if (filtered) more = cursor.next();
  }
  return found;
}

void BlockFilters::complete(std::uint32_t end) {
  std::uint64_t made = transaction_.rows(table_.filters);
  const std::uint64_t most = made + k_most_made;
  for (std::uint32_t block = 0; block < end && made < end && made < most; ++block) {
    if (transaction_.get(table_.filters, block_key(block))) continue;
    transaction_.put(table_.filters, block_key(block), filter_of(keys_in(block)));
    ++made;
  }
}

std::vector<ShortHash> BlockFilters::keys_in(std::uint32_t block) const {
  std::vector<ShortHash> keys;
  lmdb::Cursor cursor{transaction_, table_.rows};
  for (bool found = cursor.seek(block_key(block)); found; found = cursor.next_key()) {
    KeyReader key{cursor.key()};
    if (key.u32() != block) break;
    table_.add_keys(key, cursor.value(), keys);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "write/block_filters.hpp"

#include "lmdb/cursor.hpp"
#include "write/bloom_filter.hpp"

#include <algorithm>
#include <optional>

namespace dateline::store {

namespace {

/// A commit makes no more filters than this.
constexpr std::uint64_t k_most_made = 8;
KeyWriter block_key(std::uint32_t block) noexcept {
  KeyWriter key;
  key.u32(block);
  return key;
}

}  // namespace

std::vector<BlockFilters::Candidate> BlockFilters::candidates(std::span<const ShortHash> keys,
                                                              std::uint32_t end) const {
  std::vector<BloomFilter::Probe> probes;
  probes.reserve(keys.size());
  for (const ShortHash& key : keys) probes.emplace_back(print_of(key));
  std::vector<Candidate> found;
  // A filter at a time, so that it stays in the processor's cache for all keys.
  lmdb::Cursor cursor{transaction_, table_.filters};
  bool more = cursor.first();
  for (std::uint32_t block = 0; block < end; ++block) {
    const bool filtered = more && KeyReader{cursor.key()}.u32() == block;
    std::optional<BloomFilter> filter;
    if (filtered) filter.emplace(cursor.value());
    for (std::size_t key = 0; key < probes.size(); ++key)
      if (!filter || filter->may_hold(probes[key])) found.push_back({block, key});
    if (filtered) more = cursor.next();
  }
  return found;
}

void BlockFilters::complete(std::uint32_t end) {
  std::uint64_t made = transaction_.rows(table_.filters);
  const std::uint64_t most = made + k_most_made;
  for (std::uint32_t block = 0; block < end && made < end && made < most; ++block) {
    if (transaction_.get(table_.filters, block_key(block))) continue;
    transaction_.put(table_.filters, block_key(block), BloomFilter::make(keys_in(block)));
    ++made;
  }
}

std::vector<std::uint64_t> BlockFilters::keys_in(std::uint32_t block) const {
  std::vector<std::uint64_t> keys;
  lmdb::Cursor cursor{transaction_, table_.rows};
  for (bool found = cursor.seek(block_key(block)); found; found = cursor.next_key()) {
    KeyReader key{cursor.key()};
    if (key.u32() != block) break;
    keys.push_back(print_of(key.hash<ShortHash>()));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace dateline::store

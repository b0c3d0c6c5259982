// SPDX-License-Identifier: Apache-2.0
#include "write/block_filters.hpp"

#include "lmdb/cursor.hpp"
#include "write/bloom_filter.hpp"

#include <algorithm>

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

std::vector<BlockFilters::Candidate> BlockFilters::candidates(std::span<const std::uint64_t> prints,
                                                              std::uint32_t end) const {
  const std::vector<BloomFilter::Probe> probes{prints.begin(), prints.end()};
  std::vector<Candidate> found;
  // A filter at a time, so that it stays in the processor's cache for all prints.
  std::vector<std::uint32_t> held;
  lmdb::Cursor cursor{transaction_, table_.filters};
  bool more = cursor.first();
  for (std::uint32_t block = 0; block < end; ++block) {
    const bool filtered = more && KeyReader{cursor.key()}.u32() == block;
    if (!filtered) {
      for (std::size_t print = 0; print < probes.size(); ++print) found.push_back({block, print});
      continue;
    }
    BloomFilter{cursor.value()}.find(probes, held);
    for (const std::uint32_t print : held) found.push_back({block, print});
    more = cursor.next();
  }
  return found;
}

void BlockFilters::complete(std::uint32_t end) {
  std::uint64_t made = transaction_.rows(table_.filters);
  const std::uint64_t most = made + k_most_made;
  for (std::uint32_t block = 0; block < end && made < end && made < most; ++block) {
    if (transaction_.get(table_.filters, block_key(block))) continue;
    const std::vector<std::uint64_t> prints = prints_in(block);
    BloomFilter::Maker filter{prints.size()};
    for (const std::uint64_t print : prints) filter.add(print);
    transaction_.put(table_.filters, block_key(block), filter.bytes());
    ++made;
  }
}

std::vector<std::uint64_t> BlockFilters::prints_in(std::uint32_t block) const {
  std::vector<std::uint64_t> prints;
  lmdb::Cursor cursor{transaction_, table_.rows};
  for (bool found = cursor.seek(block_key(block)); found; found = cursor.next()) {
    KeyReader key{cursor.key()};
    if (key.u32() != block) break;
    table_.add_prints(key, cursor.value(), prints);
  }
  std::sort(prints.begin(), prints.end());
  prints.erase(std::unique(prints.begin(), prints.end()), prints.end());
  return prints;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline::store {

/// A Bloom filter of 64-bit words, all bits of a key in one of them: one look at memory a key, and
/// one comparison. About one key in two hundred that is not there is taken for one that may be.
class BloomFilter {
 public:
  /// Where a key's bits stand. Keys are hashes, good in all of their bits.
  class Probe {
   public:
    explicit Probe(std::uint64_t key) noexcept;

   private:
    friend class BloomFilter;

    std::uint64_t head_ = 0;
    std::uint64_t bits_ = 0;
  };

  /// Makes one of so many keys.
  class Maker {
   public:
    explicit Maker(std::size_t keys);

    void add(std::uint64_t key) noexcept;
    /// Good as long as the maker.
    [[nodiscard]] lmdb::Bytes bytes() const noexcept;

   private:
    std::vector<std::uint64_t> words_;
  };

  /// Bytes that a maker made; throws Error{store} where they are none.
  explicit BloomFilter(lmdb::Bytes bytes);

  [[nodiscard]] bool may_hold(const Probe& probe) const noexcept;
  /// The places of those probes that it may hold, in order. There are tens of thousands a commit,
  /// and nearly all are in no filter: none is a branch that the processor could guess wrong.
  void find(std::span<const Probe> probes, std::vector<std::uint32_t>& places) const;

 private:
  lmdb::Bytes bytes_;
};

}  // namespace dateline::store

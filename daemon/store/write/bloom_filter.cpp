// SPDX-License-Identifier: Apache-2.0
#include "write/bloom_filter.hpp"

#include "lmdb/error.hpp"

#include <cstring>
#include <vector>

namespace dateline::store {

namespace {

constexpr std::size_t k_word = sizeof(std::uint64_t);
constexpr std::size_t k_keys_a_word = 4;
constexpr int k_bits = 4;  ///< a key
constexpr unsigned k_bit_width = 6;
/// Spreads half a hash over a whole one: 2^64 by the golden ratio.
constexpr std::uint64_t k_spread = 0x9E3779B97F4A7C15;

/// Keys in order go through the words in order.
std::size_t word_of(std::uint64_t head, std::size_t words) noexcept {
  return static_cast<std::size_t>(head * words >> 32);
}

}  // namespace

BloomFilter::Probe::Probe(std::uint64_t key) noexcept : head_(key >> 32) {
  std::uint64_t tail = (key & 0xFFFF'FFFF) * k_spread;
  for (int bit = 0; bit < k_bits; ++bit) {
    bits_ |= std::uint64_t{1} << (tail >> (64 - k_bit_width));
    tail <<= k_bit_width;
  }
}

BloomFilter::BloomFilter(lmdb::Bytes bytes) : bytes_(bytes) {
  if (bytes.empty() || bytes.size() % k_word != 0) lmdb::corrupt("a filter of keys");
}

BloomFilter::Maker::Maker(std::size_t keys) : words_(keys / k_keys_a_word + 1) {}

void BloomFilter::Maker::add(std::uint64_t key) noexcept {
  const Probe probe{key};
  words_[word_of(probe.head_, words_.size())] |= probe.bits_;
}

lmdb::Bytes BloomFilter::Maker::bytes() const noexcept {
  return {reinterpret_cast<const char*>(words_.data()), words_.size() * k_word};
}

bool BloomFilter::may_hold(const Probe& probe) const noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes_.data() + word_of(probe.head_, bytes_.size() / k_word) * k_word, k_word);
  return (word & probe.bits_) == probe.bits_;
}

void BloomFilter::find(std::span<const Probe> probes, std::vector<std::uint32_t>& places) const {
  places.resize(probes.size());
  std::uint32_t* end = places.data();
  const char* const words = bytes_.data();
  const std::size_t count = bytes_.size() / k_word;
  for (std::uint32_t at = 0; at < probes.size(); ++at) {
    const Probe& probe = probes[at];
    std::uint64_t word = 0;
    std::memcpy(&word, words + word_of(probe.head_, count) * k_word, k_word);
    *end = at;
    end += (word & probe.bits_) == probe.bits_ ? 1 : 0;
  }
  places.resize(static_cast<std::size_t>(end - places.data()));
}

}  // namespace dateline::store

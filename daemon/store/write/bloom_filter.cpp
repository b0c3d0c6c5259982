// SPDX-License-Identifier: Apache-2.0
#include "write/bloom_filter.hpp"

#include "lmdb/error.hpp"

#include <algorithm>

namespace dateline::store {

namespace {

constexpr std::size_t k_line = 64;
constexpr std::size_t k_keys_a_line = 32;
constexpr unsigned k_bit_width = 9;
static_assert((std::size_t{1} << k_bit_width) == k_line * 8);
/// Spreads half a hash over a whole one: 2^64 by the golden ratio.
constexpr std::uint64_t k_spread = 0x9E3779B97F4A7C15;

unsigned mask_of(std::size_t bit) noexcept { return 1U << bit % 8; }

/// Keys in order go through the lines in order.
std::size_t line_of(std::uint64_t head, std::size_t lines) noexcept {
  return static_cast<std::size_t>(head * lines >> 32);
}

}  // namespace

BloomFilter::Probe::Probe(std::uint64_t key) noexcept : head_(key >> 32) {
  std::uint64_t tail = (key & 0xFFFF'FFFF) * k_spread;
  for (std::uint16_t& bit : bits_) {
    bit = static_cast<std::uint16_t>(tail >> (64 - k_bit_width));
    tail <<= k_bit_width;
  }
}

BloomFilter::BloomFilter(lmdb::Bytes bytes) : bytes_(bytes) {
  if (bytes.empty() || bytes.size() % k_line != 0) lmdb::corrupt("a filter of keys");
}

std::string BloomFilter::make(std::span<const std::uint64_t> keys) {
  const std::size_t lines = keys.size() / k_keys_a_line + 1;
  std::string filter(lines * k_line, '\0');
  for (const std::uint64_t key : keys) {
    const Probe probe{key};
    for (const std::size_t bit : probe.bits_) {
      char& byte = filter[line_of(probe.head_, lines) * k_line + bit / 8];
      byte = static_cast<char>(static_cast<unsigned char>(byte) | mask_of(bit));
    }
  }
  return filter;
}

bool BloomFilter::may_hold(const Probe& probe) const noexcept {
  const char* line = bytes_.data() + line_of(probe.head_, bytes_.size() / k_line) * k_line;
  return std::all_of(probe.bits_.begin(), probe.bits_.end(), [line](std::size_t bit) {
    return (static_cast<unsigned char>(line[bit / 8]) & mask_of(bit)) != 0;
  });
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"
#include "record/ids.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace dateline::store {

using lmdb::Bytes;

/// Minutes in keys are 48 bits wide, sign flipped; the highest value means "no end".
inline constexpr std::int64_t k_least_minute = -(std::int64_t{1} << 47);
inline constexpr std::int64_t k_greatest_minute = (std::int64_t{1} << 47) - 1;

[[nodiscard]] constexpr std::int64_t clamp_minute(std::int64_t minute) noexcept {
  return std::clamp(minute, k_least_minute, k_greatest_minute - 1);
}

/// Writes keys (and values of fixed size) whose byte order is the order of the values in them.
class KeyWriter {
 public:
  KeyWriter& u8(std::uint8_t value) noexcept { return number(value, 1); }
  KeyWriter& u16(std::uint16_t value) noexcept { return number(value, 2); }
  KeyWriter& u32(std::uint32_t value) noexcept { return number(value, 4); }
  KeyWriter& u48(std::uint64_t value) noexcept { return number(value, 6); }
  KeyWriter& u64(std::uint64_t value) noexcept { return number(value, 8); }
  KeyWriter& minute(std::int64_t value) noexcept {
    return u48(static_cast<std::uint64_t>(value) + (std::uint64_t{1} << 47));
  }
  KeyWriter& id(ArticleId value) noexcept { return u48(static_cast<std::uint64_t>(value)); }
  KeyWriter& id(EventId value) noexcept { return u48(static_cast<std::uint64_t>(value)); }
  KeyWriter& ref(GroupRef value) noexcept { return id(value.article).u16(value.group); }
  KeyWriter& bytes(Bytes value) noexcept {
    assert(size_ + value.size() <= data_.size());
    std::copy(value.begin(), value.end(), data_.begin() + static_cast<std::ptrdiff_t>(size_));
    size_ += value.size();
    return *this;
  }
  template <std::size_t Size>
  KeyWriter& hash(const std::array<std::uint8_t, Size>& value) noexcept {
    assert(size_ + Size <= data_.size());
    for (const std::uint8_t byte : value) data_[size_++] = static_cast<char>(byte);
    return *this;
  }

  [[nodiscard]] Bytes view() const noexcept { return {data_.data(), size_}; }
  operator Bytes() const noexcept { return view(); }

 private:
  KeyWriter& number(std::uint64_t value, std::size_t width) noexcept {
    assert(size_ + width <= data_.size());
    for (std::size_t at = 0; at < width; ++at)
      data_[size_ + at] = static_cast<char>(value >> 8 * (width - 1 - at) & 0xFF);
    size_ += width;
    return *this;
  }

  std::array<char, 64> data_;  // the first size_ bytes are set
  std::size_t size_ = 0;
};

/// The key of a group's record and of its mentions.
[[nodiscard]] inline KeyWriter group_key(GroupRef ref) noexcept {
  KeyWriter key;
  key.ref(ref);
  return key;
}

/// Reads what KeyWriter writes. Throws Error{store} where the bytes end too early.
class KeyReader {
 public:
  explicit KeyReader(Bytes bytes) noexcept : bytes_(bytes) {}

  [[nodiscard]] std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
  [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
  [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  [[nodiscard]] std::uint64_t u48() { return number(6); }
  [[nodiscard]] std::uint64_t u64() { return number(8); }
  [[nodiscard]] std::int64_t minute() {
    return static_cast<std::int64_t>(u48()) - (std::int64_t{1} << 47);
  }
  [[nodiscard]] ArticleId article() { return ArticleId{u48()}; }
  [[nodiscard]] EventId event() { return EventId{u48()}; }
  [[nodiscard]] GroupRef ref() {
    const ArticleId id = article();
    return {id, u16()};
  }
  template <typename Hash>
  [[nodiscard]] Hash hash() {
    Hash value{};
    const Bytes raw = take(value.size());
    std::transform(raw.begin(), raw.end(), value.begin(),
                   [](char c) { return static_cast<std::uint8_t>(c); });
    return value;
  }
  [[nodiscard]] Bytes rest() const noexcept { return bytes_; }

 private:
  [[nodiscard]] Bytes take(std::size_t width);
  [[nodiscard]] std::uint64_t number(std::size_t width) {
    std::uint64_t value = 0;
    for (const char byte : take(width)) value = value << 8 | static_cast<std::uint8_t>(byte);
    return value;
  }

  Bytes bytes_;
};

}  // namespace dateline::store

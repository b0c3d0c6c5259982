// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// A stretch of UTF-8 text: byte offsets, `end` exclusive, both on code point boundaries.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return empty() ? 0 : end - begin; }
  [[nodiscard]] constexpr bool contains(ByteRange other) const noexcept {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(ByteRange other) const noexcept {
    return begin < other.end && other.begin < end;
  }
  /// The bytes it covers. `text` must be the text that the range was made from.
  [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept {
    return begin >= text.size() ? std::string_view{} : text.substr(begin, size());
  }

  friend constexpr bool operator==(ByteRange, ByteRange) noexcept = default;
  friend constexpr auto operator<=>(ByteRange, ByteRange) noexcept = default;
};

}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/public_id.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace dateline::store {

/// Internal ids ascend, so that new rows land side by side; 48 bits of them stand in keys.
enum class ArticleId : std::uint64_t {};
enum class EventId : std::uint64_t {};

/// One group of one article.
struct GroupRef {
  ArticleId article{};
  std::uint16_t group = 0;

  friend auto operator<=>(const GroupRef&, const GroupRef&) noexcept = default;
};

struct GroupRefHash {
  [[nodiscard]] std::size_t operator()(const GroupRef& ref) const noexcept {
    return std::hash<std::uint64_t>{}(static_cast<std::uint64_t>(ref.article) << 16 | ref.group);
  }
};

/// The first eight bytes of a hash: enough to tell the keys of a store apart, and in their order.
[[nodiscard]] constexpr std::uint64_t print_of(const ShortHash& hash) noexcept {
  std::uint64_t value = 0;
  for (std::size_t at = 0; at < sizeof value; ++at) value = value << 8 | hash[at];
  return value;
}

/// Whether the left one comes first; nearly all differ in their prints.
[[nodiscard]] constexpr bool in_order(const ShortHash& left, const ShortHash& right) noexcept {
  const std::uint64_t left_print = print_of(left);
  const std::uint64_t right_print = print_of(right);
  return left_print != right_print ? left_print < right_print : left < right;
}

/// The bytes are a hash already.
struct ShortHashHash {
  [[nodiscard]] std::size_t operator()(const ShortHash& hash) const noexcept {
    return print_of(hash);
  }
};

}  // namespace dateline::store

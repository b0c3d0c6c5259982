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

/// A merge key as the store knows it: its hash, and a bucket made of what stands in it before the
/// first '|'. Keys of one bucket stand side by side, so that news of one day shares pages.
struct MergeKey {
  ShortHash hash{};
  std::uint16_t bucket = 0;

  friend auto operator<=>(const MergeKey&, const MergeKey&) noexcept = default;
};

/// The bytes are a hash already.
struct ShortHashHash {
  [[nodiscard]] std::size_t operator()(const ShortHash& hash) const noexcept {
    std::size_t value = 0;
    for (std::size_t at = 0; at < sizeof value; ++at) value = value << 8 | hash[at];
    return value;
  }
  [[nodiscard]] std::size_t operator()(const MergeKey& key) const noexcept {
    return (*this)(key.hash);
  }
};

}  // namespace dateline::store

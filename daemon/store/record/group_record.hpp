// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/value_codec.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline::store {

/// A group of an article's mentions as the store keeps it.
struct StoredGroup {
  EventId event{};
  std::vector<std::uint32_t> mentions;
  std::vector<ShortHash> keys;      ///< hashes of what connects it; sorted
  std::vector<ShortHash> loose;     ///< hashes of what a coarse group joins by; sorted
  std::int64_t from = 0;            ///< where its begin lies: first
  std::int64_t to = 0;              ///< and last minute
  std::uint16_t score = 0;          ///< of its best mention; less is better
  ContentHash hash{};               ///< of its article
  std::optional<ShortHash> copy{};  ///< hash of all that a coarse group says, where it says enough

  /// Connects by itself; else it joins where it fits, or stands alone.
  [[nodiscard]] bool fine() const noexcept { return !keys.empty(); }
  /// The smallest hash that it shares with others of an event.
  [[nodiscard]] std::optional<ShortHash> smallest() const noexcept {
    return fine() ? std::optional{keys.front()} : copy;
  }
  /// What it gives an event as its public id: that, or itself as group `number`.
  [[nodiscard]] ShortHash id(std::uint16_t number) const noexcept {
    const std::optional<ShortHash> shared = smallest();
    return shared ? *shared : lone_group_hash(hash, number);
  }
};

/// The event that it is part of, and the rest.
[[nodiscard]] std::string encode(FlatBufferBuilder& builder, const StoredGroup& group);
[[nodiscard]] EventId event_of_group(lmdb::Bytes bytes);
[[nodiscard]] StoredGroup decode_group(lmdb::Bytes bytes);

}  // namespace dateline::store

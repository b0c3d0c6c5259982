// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::store {

/// 80 bits of XXH3-128: of a merge key, and so the public id of an event.
using ShortHash = std::array<std::uint8_t, 10>;

/// The first 80 bits of the canonical XXH3-128 of `bytes`.
[[nodiscard]] ShortHash short_hash(std::string_view bytes) noexcept;

/// What a group of no key hashes to: its article and its number there.
[[nodiscard]] ShortHash lone_group_hash(const ContentHash& article, std::uint16_t group) noexcept;

/// Sixteen characters of lower-case base32, digits first, so that ids sort as the hashes do. The
/// public id of an event is the smallest hash of a merge key among all its groups, so that it stays
/// while members come and go, unless one brings or takes the smallest; an event of no key has its
/// only group's `lone_group_hash`.
[[nodiscard]] std::string to_public_id(const ShortHash& hash);

/// The public id of an article: the first 80 bits of its content hash.
[[nodiscard]] std::string to_public_id(const ContentHash& hash);

/// The lowest and the highest hash whose id begins with `prefix`; either case is taken.
/// std::nullopt where no id begins so.
struct HashRange {
  ShortHash first{};
  ShortHash last{};
};
[[nodiscard]] std::optional<HashRange> hashes_with_prefix(std::string_view prefix);

}  // namespace dateline::store

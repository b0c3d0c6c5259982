// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"
#include "record/terms.hpp"

#include <compare>
#include <cstdint>

namespace dateline::store {

/// The term index is cut into blocks of rows that were written about the same time: those of an
/// event stand in the block of its id, and the terms that it takes on later in the block of the
/// events that are new then. So a commit writes to the last block, a megabyte or two, instead of
/// to a page of its own for every word of every event that grew; a search looks a term up once a
/// block.
inline constexpr unsigned k_block_bits = 13;

[[nodiscard]] constexpr std::uint32_t block_of(EventId event) noexcept {
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(event) >> k_block_bits);
}

/// A term of an event, and the block that its row stands in.
struct PlacedTerm {
  Term term = 0;
  std::uint32_t block = 0;

  friend auto operator<=>(const PlacedTerm&, const PlacedTerm&) noexcept = default;
};

[[nodiscard]] inline KeyWriter term_key(std::uint32_t block, Term term) noexcept {
  KeyWriter key;
  key.u32(block).u64(term);
  return key;
}

/// Half an id is enough to tell which event it is: rows of a block are of events before its end.
[[nodiscard]] inline KeyWriter term_value(EventId event) noexcept {
  KeyWriter value;
  value.u32(static_cast<std::uint32_t>(static_cast<std::uint64_t>(event)));
  return value;
}
[[nodiscard]] constexpr EventId event_at(std::uint32_t block, std::uint32_t value) noexcept {
  const std::uint64_t last = (std::uint64_t{block} + 1) << k_block_bits;
  return EventId{last - static_cast<std::uint32_t>(static_cast<std::uint32_t>(last) - value)};
}

}  // namespace dateline::store

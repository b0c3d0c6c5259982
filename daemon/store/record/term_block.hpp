// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"
#include "record/terms.hpp"

#include <cstdint>

namespace dateline::store {

/// The term index is cut into blocks of consecutive events, each with all its terms. What is
/// written now belongs to the last block, a megabyte or so, instead of to a page of its own for
/// every word of the language; a search looks a term up once a block.
inline constexpr unsigned k_block_bits = 13;

[[nodiscard]] constexpr std::uint64_t block_of(EventId event) noexcept {
  return static_cast<std::uint64_t>(event) >> k_block_bits;
}
[[nodiscard]] constexpr std::uint16_t place_of(EventId event) noexcept {
  return static_cast<std::uint16_t>(static_cast<std::uint64_t>(event) & ((1U << k_block_bits) - 1));
}
[[nodiscard]] constexpr EventId event_at(std::uint64_t block, std::uint16_t place) noexcept {
  return EventId{block << k_block_bits | place};
}

[[nodiscard]] inline KeyWriter term_key(std::uint64_t block, Term term) noexcept {
  KeyWriter key;
  key.u48(block).u64(term);
  return key;
}
[[nodiscard]] inline KeyWriter term_value(EventId event) noexcept {
  KeyWriter value;
  value.u16(place_of(event));
  return value;
}

}  // namespace dateline::store

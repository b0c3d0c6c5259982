// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"

#include <cstdint>

namespace dateline::store {

/// Public ids are hashes, so that rows in their order would cost a page each to write. The table
/// is cut into blocks of rows that were written about the same time, those of an event's first id
/// in the block of the event: new rows share the last block, and who looks an id up asks every
/// block.
inline constexpr unsigned k_alias_block_bits = 14;

[[nodiscard]] constexpr std::uint32_t alias_block_of(EventId event) noexcept {
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(event) >> k_alias_block_bits);
}

[[nodiscard]] inline KeyWriter alias_key(std::uint32_t block, const ShortHash& id) noexcept {
  KeyWriter key;
  key.u32(block).hash(id);
  return key;
}

}  // namespace dateline::store

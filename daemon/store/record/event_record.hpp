// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "record/slot.hpp"
#include "record/value_codec.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline::store {

/// The fixed part in front of an event's record: its row in the time index, so that a query sorts
/// and filters without unpacking.
struct EventHeader {
  std::uint16_t level = 0;
  SortKey sort;
  std::int64_t end = 0;
  std::uint16_t bucket = 0;  ///< of the merge key whose hash is the public id

  [[nodiscard]] Slot slot() const noexcept { return {level, sort.begin, end, sort.precision}; }
  friend bool operator==(const EventHeader&, const EventHeader&) noexcept = default;
};

/// Header and folded fields. `terms` are the hashes that the event stands under in the term index.
[[nodiscard]] std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header,
                                       const Event& event, const std::vector<std::uint64_t>& terms);

[[nodiscard]] EventHeader decode_header(lmdb::Bytes bytes);
/// All but the mentions.
[[nodiscard]] Event decode_event(lmdb::Bytes bytes);
[[nodiscard]] std::vector<std::uint64_t> decode_terms(lmdb::Bytes bytes);
/// What of an event is its own, not a member's.
struct EventSummary {
  std::string kind;
  Status status{};
  std::uint32_t articles = 0;
};
[[nodiscard]] EventSummary decode_summary(lmdb::Bytes bytes);

}  // namespace dateline::store

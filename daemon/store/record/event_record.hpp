// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "record/event_terms.hpp"
#include "record/slot.hpp"
#include "record/value_codec.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline::store {

/// The fixed part in front of an event's record: its row in the time index, so that a query sorts
/// and filters without unpacking.
struct EventHeader {
  std::uint16_t level = 0;
  SortKey sort;
  std::int64_t end = 0;

  [[nodiscard]] Slot slot() const noexcept { return {level, sort.begin, end, sort.precision}; }
  friend bool operator==(const EventHeader&, const EventHeader&) noexcept = default;
};

/// A mention as a fold asks for it, and its article.
struct Support {
  ContentHash article{};
  std::optional<Published> published;
  Mention mention;
};

/// All of the mention that no fold asks for is left out.
[[nodiscard]] Support support_of(const ContentHash& article,
                                 const std::optional<Published>& published, const Mention& mention);

/// Header and folded fields, the terms that the event stands under in the term index, and how many
/// groups it consists of, and what a fold with more must have.
[[nodiscard]] std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header,
                                       const Event& event, const EventTerms& terms,
                                       std::uint32_t groups, const std::vector<Support>& support);

[[nodiscard]] EventHeader decode_header(lmdb::Bytes bytes);
/// All but the mentions.
[[nodiscard]] Event decode_event(lmdb::Bytes bytes);
[[nodiscard]] EventTerms decode_terms(lmdb::Bytes bytes);
[[nodiscard]] std::vector<Support> decode_support(lmdb::Bytes bytes);
/// What of an event is its own, not a member's.
struct EventSummary {
  std::string kind;
  Status status{};
  std::uint32_t articles = 0;
  std::uint32_t groups = 0;
};
[[nodiscard]] EventSummary decode_summary(lmdb::Bytes bytes);

}  // namespace dateline::store

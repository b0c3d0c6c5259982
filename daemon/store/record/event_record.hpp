// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "record/event_terms.hpp"
#include "record/slot.hpp"
#include "record/support.hpp"
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
  bool lost = false;  ///< a group, ever: to another event, or with its article

  [[nodiscard]] Slot slot() const noexcept { return {level, sort.begin, end, sort.precision}; }
  friend bool operator==(const EventHeader&, const EventHeader&) noexcept = default;
};

/// What of an event is its own, not a member's.
struct EventSummary {
  std::string kind;
  Status status{};
  std::uint32_t articles = 0;
  std::uint32_t groups = 0;
};

/// Header, the terms that the event stands under in the term index, folded fields with how many
/// groups it consists of, and what a fold with more must have (as SupportWriter wrote it).
[[nodiscard]] std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header,
                                       const Event& event, const EventTerms& terms,
                                       std::uint32_t groups, lmdb::Bytes support);

[[nodiscard]] EventHeader decode_header(lmdb::Bytes bytes);

/// The record of an event, each part of which is read as it is asked for: a search asks for the
/// terms alone. Good as long as the bytes are.
class EventRecord {
 public:
  /// Throws Error{store} where the bytes are no such record.
  explicit EventRecord(lmdb::Bytes bytes);

  [[nodiscard]] EventHeader header() const { return decode_header(bytes_); }
  [[nodiscard]] EventTerms terms() const;
  [[nodiscard]] bool holds(Term term) const noexcept;
  /// All but the mentions.
  [[nodiscard]] Event event() const;
  [[nodiscard]] EventSummary summary() const;
  [[nodiscard]] std::vector<Support> support() const;
  /// The bytes but for these.
  [[nodiscard]] lmdb::Bytes without_support() const noexcept {
    return bytes_.substr(0, bytes_.size() - support_.size());
  }

 private:
  [[nodiscard]] Term own(std::size_t place) const noexcept;
  [[nodiscard]] PlacedTerm late(std::size_t place) const noexcept;
  [[nodiscard]] const Record<fb::Event>& fields() const;

  lmdb::Bytes bytes_;
  lmdb::Bytes own_;                                  ///< terms, sorted
  lmdb::Bytes late_;                                 ///< placed terms, sorted
  lmdb::Bytes event_;                                ///< FlatBuffers
  lmdb::Bytes support_;                              ///< compact; empty where there is none
  mutable std::optional<Record<fb::Event>> fields_;  ///< of `event_`, once asked for
};

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/event_record.hpp"
#include "record/group_record.hpp"
#include "record/terms.hpp"
#include "rules.hpp"
#include "store/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline::store {

/// An event's row in the time index, its terms and its record.
struct EventDraft {
  EventHeader header;
  EventTerms terms;
  std::string record;
};

/// A group of an article with all of its rows that need no look at the store.
struct PreparedGroup {
  StoredGroup group;     ///< of no event yet
  std::string mentions;  ///< their record
  EventDraft alone;      ///< the event that it makes by itself, as most do
  Term kind = 0;         ///< the terms of this event that do not go with the group
  Term status = 0;       ///< to another

  /// Adds the terms that do.
  void add_lasting_terms(std::vector<Term>& terms) const;
};

/// What can be made of an article before its commit, by any thread.
struct Prepared {
  std::vector<PreparedGroup> groups;
  std::uint32_t mentions = 0;
  std::uint32_t entries = 0;  ///< those on the timeline
};

/// Of a result that brings an article.
[[nodiscard]] Prepared prepare(const Rules& rules, TermCollector& terms, const FileResult& result);

/// What a fold of the event with more than these members must have of them.
[[nodiscard]] std::string support_for(const Rules& rules, const Event& event,
                                      std::span<const events::Member> members);

/// The event as folded, under the id of the key, found under these terms, of so many groups;
/// whether it has lost one; with what a fold with more must have.
[[nodiscard]] EventDraft draft_of(FlatBufferBuilder& builder, const Event& event, EventTerms terms,
                                  const ShortHash& id, std::uint32_t groups, bool lost,
                                  lmdb::Bytes support);

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence.hpp"
#include "record/event_record.hpp"
#include "record/terms.hpp"
#include "rules.hpp"
#include "write/counters.hpp"
#include "write/group_table.hpp"
#include "write/prepared.hpp"
#include "write/writer_memory.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace dateline::store {

/// One event before a commit and after it.
struct Draft {
  EventId event{};
  std::optional<EventHeader> before;
  EventSummary summary_before;
  std::vector<PlacedTerm> terms_before;  ///< by term
  bool swept = false;                    ///< it went into another, and a sweep erases its terms
  bool stands = false;                   ///< the record of `known` was put when its group came
  const EventDraft* known = nullptr;     ///< made before the commit, or
  std::optional<EventDraft> made;        ///< by it; neither once its last group has gone

  [[nodiscard]] const EventDraft* after() const noexcept { return made ? &*made : known; }
  [[nodiscard]] std::vector<PlacedTerm> terms_after() const;
};

/// Folds touched events anew: what has but grown from what its record keeps of its evidence and
/// from what came; all else from its groups.
class EventDrafter {
 public:
  EventDrafter(lmdb::Transaction& transaction, const Tables& tables, const Rules& rules,
               WriterMemory& memory, GroupTable& groups, const Evidence::Fresh& fresh,
               EventId first_new)
      : transaction_(transaction), tables_(tables), rules_(rules), memory_(memory), groups_(groups),
        fresh_(fresh), first_new_(first_new) {}

  /// None where the event came and went within the commit.
  [[nodiscard]] std::optional<Draft> draft(EventId event, const Touched& touched);

 private:
  /// Of an event new in this commit that has but one group: what its article came with.
  [[nodiscard]] const EventDraft* prepared(EventId event, const Touched& touched) const;
  /// Of an event that its record tells of: whether it could be drafted from that and what came.
  [[nodiscard]] bool draft_before(Draft& draft, const Touched& touched, const EventRecord& record);
  void grow(Draft& draft, const Touched& touched, std::vector<Support> support);
  /// What events that went into another whole bring to it, as their records say.
  struct Taken {
    std::vector<Support> support;
    std::vector<Term> terms;
    std::set<GroupRef> groups;  ///< that this stands for
  };
  [[nodiscard]] Taken taken_by(const Touched& touched) const;
  /// Whether what came is among the groups that are folded.
  [[nodiscard]] bool joins_best(EventId event, const Touched& touched) const;
  /// What came changes no more than counts.
  void recount(Draft& draft, const Touched& touched, const EventRecord& record);
  void refold(Draft& draft, const Touched& touched, const Evidence& evidence);
  void make(Draft& draft, const Touched& touched, const Event& folded,
            const std::vector<Term>& terms, const ShortHash& id, const Evidence& evidence);
  /// What the event as folded, and the groups that came to it, are found under.
  [[nodiscard]] std::vector<Term> brought_by(const Touched& touched, const Event& folded,
                                             std::span<const events::Member> came,
                                             const Taken& taken);
  /// What an event that has grown is found under.
  [[nodiscard]] static std::vector<Term> more_terms(const Draft& draft,
                                                    const std::vector<Term>& brought);
  [[nodiscard]] ShortHash id_of(const Touched& touched, const Draft& draft);
  [[nodiscard]] bool emits(EventId event, const ShortHash& key);
  /// The block of the term index that new rows of the event go to.
  [[nodiscard]] std::uint32_t block_now(EventId event) const noexcept {
    return block_of(std::max(event, first_new_));
  }

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  const Rules& rules_;
  WriterMemory& memory_;
  GroupTable& groups_;
  const Evidence::Fresh& fresh_;
  EventId first_new_;  ///< events from here on are of this commit
  FlatBufferBuilder builder_;
};

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/group_record.hpp"
#include "record/key.hpp"

#include <optional>

namespace dateline::store {

/// The groups that an event consists of stand right behind its record, best first: who adds one to
/// an event writes both to one page.
struct MemberKey {
  GroupRef ref;
  ContentHash hash{};  ///< of the group's article
};

[[nodiscard]] inline KeyWriter member_key(EventId event, const StoredGroup& group,
                                          GroupRef ref) noexcept {
  KeyWriter key;
  key.id(event).u16(group.score).hash(group.hash).ref(ref);
  return key;
}

/// No member of the event stands before it, nor its record behind it.
[[nodiscard]] inline KeyWriter before_members(EventId event) noexcept {
  KeyWriter key;
  key.id(event).u8(0);
  return key;
}

/// None where the key is not one of a member of the event.
[[nodiscard]] inline std::optional<MemberKey> member_of(EventId event, Bytes key) {
  KeyReader reader{key};
  if (reader.event() != event || reader.rest().empty()) return std::nullopt;
  [[maybe_unused]] const std::uint16_t score = reader.u16();
  MemberKey member;
  member.hash = reader.hash<ContentHash>();
  member.ref = reader.ref();
  return member;
}

}  // namespace dateline::store

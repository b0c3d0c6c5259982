// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/mention.hpp"
#include "events/merge.hpp"

#include <span>
#include <vector>

namespace dateline::store {

/// How mentions become events: what the store asks of events/. A seam, so that the store's tests
/// can shape components at will.
class Rules {
 public:
  Rules() = default;
  Rules(const Rules&) = delete;
  Rules& operator=(const Rules&) = delete;
  virtual ~Rules() = default;

  [[nodiscard]] virtual std::vector<events::Group>
  groups(std::span<const Mention> mentions) const = 0;
  [[nodiscard]] virtual Event fold(std::span<const events::Member> members) const = 0;
  [[nodiscard]] virtual std::vector<events::EvidenceIndex>
  rank(std::span<const events::Member> members) const = 0;
  /// What of the evidence a fold with more must have; all of it, unless rules know better.
  [[nodiscard]] virtual std::vector<events::EvidenceIndex>
  essential(std::span<const events::Member> members) const {
    return rank(members);
  }
};

/// Those of events/.
[[nodiscard]] const Rules& event_rules();

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "rules.hpp"

namespace dateline::store {

namespace {

class EventRules final : public Rules {
 public:
  std::vector<events::Group> groups(std::span<const Mention> mentions) const override {
    return events::group_mentions(mentions);
  }
  Event fold(std::span<const events::Member> members) const override {
    return events::fold(members);
  }
  std::vector<events::EvidenceIndex> rank(std::span<const events::Member> members) const override {
    return events::rank_evidence(members);
  }
  std::vector<events::EvidenceIndex>
  essential(std::span<const events::Member> members) const override {
    return events::essential_evidence(members);
  }
};

}  // namespace

const Rules& event_rules() {
  static const EventRules rules;
  return rules;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "repeats.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace dateline::events {
namespace {

/// What the article dates of one action.
struct Dated {
  const Mention* first = nullptr;
  bool several = false;  ///< on more than one day
};

bool names_day(const Mention& mention) {
  return mention.basis == Basis::expression && mention.status == Status::happened &&
         mention.when.single_day();
}

bool shares_who(const Mention& left, const Mention& right) {
  return std::any_of(left.participants.begin(), left.participants.end(), [&](const auto& one) {
    return std::any_of(right.participants.begin(), right.participants.end(),
                       [&](const auto& other) { return other.text == one.text; });
  });
}

/// Tense alone puts it before the day of publication.
bool looks_back(const Mention& mention) {
  return mention.status == Status::happened && mention.basis == Basis::bound &&
         mention.when.begin.latest && !mention.when.begin.earliest &&
         mention.when.shape == TimeSpan::Shape::within;
}

}  // namespace

void date_repeats(std::span<Mention> mentions, ByteRange headline) {
  std::unordered_map<std::string_view, Dated> days;
  for (const Mention& mention : mentions) {
    if (!names_day(mention)) continue;
    Dated& dated = days[mention.action];
    if (dated.first == nullptr)
      dated.first = &mention;
    else if (dated.first->when.single_day() != mention.when.single_day())
      dated.several = true;
  }
  if (days.empty()) return;
  for (Mention& mention : mentions) {
    const bool title =
        mention.basis == Basis::publication && mention.trigger.range.overlaps(headline);
    if (!title && !looks_back(mention)) continue;
    const auto found = days.find(mention.action);
    if (found == days.end() || found->second.several) continue;
    const Mention& dated = *found->second.first;
    if (!title && !shares_who(mention, dated)) continue;
    mention.when = TimeSpan::day(*dated.when.single_day());
    mention.basis = Basis::narrative;
    mention.status = Status::happened;
  }
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "timeline/substance.hpp"

#include <algorithm>

namespace dateline::events {

bool names_someone(const Mention& mention) {
  return std::any_of(mention.participants.begin(), mention.participants.end(),
                     [](const Participant& one) { return one.type != ParticipantType::group; });
}

bool names_actor(const Mention& mention) {
  return std::any_of(
      mention.participants.begin(), mention.participants.end(), [](const Participant& one) {
        return one.type == ParticipantType::person || one.type == ParticipantType::organization ||
               one.type == ParticipantType::country;
      });
}

bool is_thin(const VerbGroup& group) {
  constexpr std::uint32_t k_least_object = 3;
  return group.object.last - group.object.first < k_least_object;
}

bool is_bounded(const TimeSpan& when) {
  return when.shape == TimeSpan::Shape::within && when.begin.earliest && when.begin.latest;
}

}  // namespace dateline::events

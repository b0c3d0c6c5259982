// SPDX-License-Identifier: Apache-2.0
#include "timeline/confidence.hpp"

#include <algorithm>

namespace dateline::events {

void score(Mention& mention, Nature nature, Teller teller) {
  // In hundredths: sums of floats leave rests that a reader of the JSON would see.
  int confidence = mention.basis == Basis::expression    ? 85
                   : mention.basis == Basis::publication ? 60
                   : mention.basis == Basis::narrative   ? 55
                   : mention.basis == Basis::bound       ? 50
                                                         : 30;
  if (nature == Nature::concrete) confidence += 8;
  if (mention.participants.empty()) confidence -= 10;
  if (mention.status == Status::possible) confidence -= 10;
  if (teller == Teller::noun) confidence -= 10;
  mention.confidence = static_cast<float>(std::clamp(confidence, 5, 99)) / 100.0F;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "confidence.hpp"

#include <algorithm>

namespace dateline::events {

void score(Mention& mention, Nature nature) {
  float confidence = mention.basis == Basis::expression    ? 0.85F
                     : mention.basis == Basis::publication ? 0.6F
                     : mention.basis == Basis::narrative   ? 0.55F
                     : mention.basis == Basis::bound       ? 0.5F
                                                           : 0.3F;
  if (nature == Nature::concrete) confidence += 0.08F;
  if (mention.participants.empty()) confidence -= 0.1F;
  if (mention.status == Status::possible) confidence -= 0.1F;
  mention.confidence = std::clamp(confidence, 0.05F, 0.99F);
}

}  // namespace dateline::events

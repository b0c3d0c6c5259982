// SPDX-License-Identifier: Apache-2.0
#include "grammar/past_model.hpp"

#include "grammar/past_features.hpp"

#include <array>
#include <cstdint>

namespace dateline::events {
namespace {

// Learnt by script/teach; LICENSE.weights says from what.
constexpr std::array<std::int8_t, 1U << 16U> k_weights{
#include "tables/past_weights.inc"
};

}  // namespace

bool may_be_past(const Parse& parse, const VerbGroup& group) noexcept {
  const Word& head = parse.words[group.head];
  constexpr std::uint8_t k_either = k_past | k_participle;
  return group.sense != nullptr && group.range.first == group.head && head.tag == Tag::verb &&
         (head.entry->forms & k_either) == k_either && (head.form & k_either) != 0;
}

int odds_of_past(const Parse& parse, const VerbGroup& group, bool seems_reduced) {
  return odds(past_features(parse, group, seems_reduced), k_weights);
}

}  // namespace dateline::events

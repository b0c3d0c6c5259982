// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_model.hpp"

#include "grammar/verb_features.hpp"

#include <array>
#include <cstdint>
#include <numeric>

namespace dateline::events {
namespace {

// Learnt by script/teach; LICENSE.verb_weights says from what.
constexpr std::array<std::int8_t, 1U << 17U> k_weights{
#include "tables/verb_weights.inc"
};

}  // namespace

int odds_of_verb(const TagContext& in, std::size_t at) noexcept {
  const VerbFeatures features = verb_features(in, at);
  return std::accumulate(features.begin(), features.end(), 0, [](int sum, std::uint32_t feature) {
    return sum + k_weights[feature % k_weights.size()];
  });
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_model.hpp"

#include "grammar/verb_features.hpp"

#include <array>
#include <cstdint>

namespace dateline::events {
namespace {

// Learnt by script/teach; LICENSE.weights says from what.
constexpr std::array<std::int8_t, 1U << 17U> k_verb_weights{
#include "tables/verb_weights.inc"
};
constexpr std::array<std::int8_t, 1U << 16U> k_gerund_weights{
#include "tables/gerund_weights.inc"
};

}  // namespace

int odds_of_verb(const TagContext& in, std::size_t at) noexcept {
  return odds(verb_features(in, at), k_verb_weights);
}

int odds_of_gerund(const TagContext& in, std::size_t at) noexcept {
  return odds(verb_features(in, at), k_gerund_weights);
}

}  // namespace dateline::events

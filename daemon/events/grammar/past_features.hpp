// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/features.hpp"
#include "grammar/parse.hpp"

#include <array>
#include <cstddef>

namespace dateline::events {

inline constexpr std::size_t k_past_features = 44;

using PastFeatures = std::array<Feature, k_past_features>;

/// What speaks for and against the head of `group`, past and participle in one form, being the past
/// there: itself, the noun phrase before it and what leads to that, the verbs before and behind.
/// Chunks are found, groups up to this one. `seems_reduced`: what the rules say.
[[nodiscard]] PastFeatures past_features(const Parse& parse, const VerbGroup& group,
                                         bool seems_reduced);

}  // namespace dateline::events

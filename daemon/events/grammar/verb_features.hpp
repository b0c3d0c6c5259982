// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/features.hpp"
#include "grammar/tag_context.hpp"

#include <array>
#include <cstddef>

namespace dateline::events {

inline constexpr std::size_t k_verb_features = 24;

using VerbFeatures = std::array<Feature, k_verb_features>;

/// What speaks for and against the word at `at` being a verb there: itself, the tags before it,
/// what the tables say of the words behind it, and pairs of these, each hashed.
[[nodiscard]] VerbFeatures verb_features(const TagContext& in, std::size_t at) noexcept;

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>

namespace dateline::events {

// What a model that script/teach learns sees of a word, and what it makes of that: each thing that
// speaks for one answer or the other is a hash, its weight stands at that place of a table.

using Feature = std::uint32_t;

/// No word stands there.
inline constexpr Feature k_outside = 0x9E3779B9U;

[[nodiscard]] constexpr Feature mix(Feature left, Feature right) noexcept {
  const Feature mixed = (left ^ (right + 0x9E3779B9U + (left << 6U) + (left >> 2U))) * 0x85EBCA6BU;
  return mixed ^ (mixed >> 15U);
}

/// Both, and more.
template <typename... More>
[[nodiscard]] constexpr Feature mix(Feature left, Feature right, More... more) noexcept {
  return mix(mix(left, right), more...);
}

/// The last `letters` of `text`, in small letters.
[[nodiscard]] constexpr Feature ending(std::string_view text, std::size_t letters) noexcept {
  Feature out = 0;
  for (const char c : text.substr(text.size() - std::min(text.size(), letters)))
    out = out << 8U | (static_cast<Feature>(c) | 0x20U);
  return out;
}

/// The logarithm of the odds, in 64ths. `weights`: a power of two of them.
template <std::size_t Features, std::size_t Weights>
[[nodiscard]] constexpr int odds(const std::array<Feature, Features>& features,
                                 const std::array<std::int8_t, Weights>& weights) noexcept {
  static_assert((Weights & (Weights - 1)) == 0);
  return std::accumulate(features.begin(), features.end(), 0, [&](int sum, Feature feature) {
    return sum + weights[feature % Weights];
  });
}

}  // namespace dateline::events

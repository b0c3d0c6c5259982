// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "html/tokenizer.hpp"

#include <cstdint>

namespace dateline::article {

/// What class, id, role and itemprop of an element say about it; a set of bits.
enum class Hint : std::uint16_t {
  none = 0,
  boilerplate = 1U << 0U,  ///< navigation, share bars, teasers, forms, advertising
  comments = 1U << 1U,
  body = 1U << 2U,     ///< names itself the body of an article
  content = 1U << 3U,  ///< an article or the main part of a page, perhaps
  date = 1U << 4U,
  published = 1U << 5U,
  modified = 1U << 6U,
  headline = 1U << 7U,
  byline = 1U << 8U,
  caption = 1U << 9U,
  hidden = 1U << 10U,
};

[[nodiscard]] constexpr Hint operator|(Hint a, Hint b) noexcept {
  return static_cast<Hint>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr Hint& operator|=(Hint& a, Hint b) noexcept { return a = a | b; }
/// `hints` and `wanted` share a bit.
[[nodiscard]] constexpr bool has(Hint hints, Hint wanted) noexcept {
  return (static_cast<unsigned>(hints) & static_cast<unsigned>(wanted)) != 0;
}

/// Hints of an element by its attributes (start token).
[[nodiscard]] Hint hints_of(const HtmlToken& start) noexcept;

/// Hints of one attribute value: its words, split at punctuation and inner capitals, and pairs of
/// neighbouring words.
[[nodiscard]] Hint hints_in(std::string_view value) noexcept;

}  // namespace dateline::article

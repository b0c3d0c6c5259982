// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::article {

/// A paragraph of plain text: one line, or the lines up to an empty one where the text is
/// hard-wrapped. Views the text, trimmed; markers of lists and headings are cut off and told;
/// numbers of lists are told and stay.
struct TextUnit {
  enum class Marker : std::uint8_t { none, bullet, number, heading };

  std::string_view text;  ///< empty: a marker that stood alone on its line
  Marker marker = Marker::none;

  [[nodiscard]] bool is_item() const noexcept {
    return marker == Marker::bullet || marker == Marker::number;
  }
};

[[nodiscard]] std::vector<TextUnit> split_units(std::string_view text);

}  // namespace dateline::article

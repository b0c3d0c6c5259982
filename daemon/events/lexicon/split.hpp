// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::events {

/// Calls `use` with each non-empty part of `text` between separators.
template <typename Use>
void for_each_part(std::string_view text, char separator, Use use) {
  while (!text.empty()) {
    const auto cut = text.find(separator);
    const std::string_view part = text.substr(0, cut);
    if (!part.empty()) use(part);
    text = cut == text.npos ? std::string_view{} : text.substr(cut + 1);
  }
}

}  // namespace dateline::events

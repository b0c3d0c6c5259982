// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::events {

// A line of a timeline, put together word by word.

inline void append_word(std::string& out, std::string_view text, bool spaced = true) {
  if (spaced && !out.empty()) out += ' ';
  out += text;
}

inline std::string lower_first(std::string_view text) {
  std::string lower{text};
  if (!lower.empty() && lower.front() >= 'A' && lower.front() <= 'Z')
    lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
  return lower;
}

/// "Peru's", "the unions'".
inline void append_owner(std::string_view name, std::string& out) {
  append_word(out, name);
  out += out.ends_with('s') ? "'" : "'s";
}

inline void capitalise(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
}

}  // namespace dateline::events

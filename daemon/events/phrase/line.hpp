// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/letters.hpp"

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
  if (!lower.empty()) lower.front() = to_lower(lower.front());
  return lower;
}

/// "Peru's", "the unions'".
inline void append_owner(std::string_view name, std::string& out) {
  append_word(out, name);
  out += out.ends_with('s') ? "'" : "'s";
}

/// "unrest", "uprising", but not "union"; "unanimous" and "US" are left to the text.
inline bool opens_on_vowel(std::string_view word) {
  if (word.starts_with("un")) return !word.starts_with("uni") && !word.starts_with("una");
  return word.starts_with("up") ||
         std::string_view{"AEIOaeio"}.find(word.front()) != std::string_view::npos;
}

/// Makes the article that the line ends with fit what stands behind it now: "an overnight crash"
/// without its hour is "a crash".
inline void fit_article(std::string_view next, std::string& out) {
  const std::string_view last = last_word(out);
  const bool a = last == "a" || last == "A";
  const bool an = last == "an" || last == "An";
  if ((!a && !an) || next.empty()) return;
  const bool vowel = opens_on_vowel(next);
  const bool consonant =
      !vowel && std::string_view{"uUhH8"}.find(next.front()) == std::string_view::npos;
  if (an && consonant) out.pop_back();
  if (a && vowel) out += 'n';
}

inline void capitalise(std::string& text) {
  if (!text.empty()) text.front() = to_upper(text.front());
}

}  // namespace dateline::events

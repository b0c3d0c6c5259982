// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::article {

/// What stands for bytes that are no text.
inline constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

/// How much of a text is UTF-8: sequences of two bytes and more, and bytes that fit none.
struct Utf8Census {
  std::size_t sequences = 0;
  std::size_t invalid = 0;
};

/// Length of the valid UTF-8 sequence at the start of `text`; 0 where there is none.
[[nodiscard]] std::size_t sequence_length(std::string_view text) noexcept;

/// Bytes at the start of `text` that are ASCII.
[[nodiscard]] std::size_t ascii_prefix(std::string_view text) noexcept;

[[nodiscard]] Utf8Census count_utf8(std::string_view text) noexcept;

/// `text` with every byte that is not UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string repair_utf8(std::string_view text);

/// Appends `code_point` as UTF-8; U+FFFD where it is none.
void append_code_point(std::string& out, char32_t code_point);

}  // namespace dateline::article

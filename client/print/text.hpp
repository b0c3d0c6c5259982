// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::client {

/// Text as a terminal shows it: columns, not bytes. All of these take UTF-8; what is malformed
/// counts and prints as U+FFFD.

/// One line that is safe to print: control and direction-changing characters, which an article may
/// carry to fool a terminal, are gone; any white space is one blank.
[[nodiscard]] std::string printable(std::string_view text);

/// Columns that `text` takes; wide characters (Japanese, emoji) take two.
[[nodiscard]] std::size_t width(std::string_view text);

/// `text` in at most `columns`, with an ellipsis where something was cut.
[[nodiscard]] std::string fit(std::string_view text, std::size_t columns);

/// The same, with the beginning cut: what matters of a path is its end.
[[nodiscard]] std::string fit_end(std::string_view text, std::size_t columns);

/// `text` with blanks after it until it takes `columns`.
[[nodiscard]] std::string pad(std::string_view text, std::size_t columns);

/// `text` in lines of at most `columns`, broken at blanks or, without one, between characters.
/// At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// `text` wrapped to `columns`, each line after the first behind `indent` blanks; the first one
/// already has that much before it. Not wrapped where `columns` is 0.
[[nodiscard]] std::string hang(std::string_view text, std::size_t indent, std::size_t columns);

/// `1,234,567`.
[[nodiscard]] std::string grouped(unsigned long long number);

/// `1 file`, `2 files`; `many` where the plural is not the singular and an s.
[[nodiscard]] std::string counted(unsigned long long number, std::string_view one,
                                  std::string_view many = {});

}  // namespace dateline::client

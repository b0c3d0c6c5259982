// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstddef>
#include <cstdint>

namespace dateline::events {

/// A line of a few words that no stop ends, or an address.
[[nodiscard]] bool is_title_line(const language::Document& document,
                                 const language::Sentence& line);

/// How many sentences stand over the text: its title, and lines beside that such as an address or
/// a date. Of a list of lines the first alone may be a title.
[[nodiscard]] std::size_t head_of(const language::Document& document);

/// "LIMA, Peru, 3 May - Ships": the word at `token` opens the story behind a dateline that no
/// agency signed. `sentence`: its first token.
[[nodiscard]] bool follows_dateline(const language::Document& document, std::uint32_t token,
                                    std::uint32_t sentence);

}  // namespace dateline::events

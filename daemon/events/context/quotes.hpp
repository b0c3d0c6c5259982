// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/mention.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::events {

/// The most of a sentence that is shown with a mention.
inline constexpr std::uint32_t k_longest_quote = 600;

/// What is shown of the sentence that holds `word`: all of it, or as many whole words of it as are
/// worth showing, from its beginning where these reach `word`, else around this.
[[nodiscard]] Quote quote_around(std::string_view body, ByteRange sentence, ByteRange word);

/// No line breaks in `text`, and neither a tab nor "Moody 's" or "26 - year - old" stands there.
[[nodiscard]] bool is_on_one_line(std::string_view text) noexcept;

/// `text` with one blank where a line breaks, and none inside of these.
[[nodiscard]] std::string on_one_line(std::string text);

}  // namespace dateline::events

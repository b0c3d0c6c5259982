// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "print/style.hpp"

#include <string>
#include <string_view>

namespace dateline::client {

/// An entry in a paragraph: its line, then its best evidence.
[[nodiscard]] std::string paragraph_text(const Event& event, const Style& style);

/// What stands between entries: `── today, Mon 23 November 2026 ──`, without a line's end.
[[nodiscard]] std::string divider_line(std::string_view text, const Style& style);

/// An entry with everything: basis, status history, earlier dates, every mention.
[[nodiscard]] std::string detail_text(const Event& event, const Style& style);

/// Where a mention's date comes from: `from "Tuesday", published Mon 10 July 2023 14:19 +09:00`.
[[nodiscard]] std::string origin_in_words(const Citation& citation);

}  // namespace dateline::client

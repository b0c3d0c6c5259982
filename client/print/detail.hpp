// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/story.hpp"
#include "print/style.hpp"

#include <string>
#include <string_view>

namespace dateline::client {

/// An entry in a paragraph: its line, then its best evidence.
[[nodiscard]] std::string paragraph_text(const Event& event, const Style& style);

/// A day of a story: its main event, and the sentences that tell of it; with `articles`, where
/// these stand.
[[nodiscard]] std::string story_text(const StoryDay& day, bool articles, const Style& style);

/// What stands between entries: `── today, Mon 23 November 2026 ──`, without a line's end.
[[nodiscard]] std::string divider_line(std::string_view text, const Style& style);

/// An entry with everything: basis, status history, earlier dates, every mention.
[[nodiscard]] std::string detail_text(const Event& event, const Style& style);

/// Where a mention's date comes from: `from "Tuesday", published Mon 10 July 2023 14:19 +09:00`.
[[nodiscard]] std::string origin_in_words(const Citation& citation);

}  // namespace dateline::client

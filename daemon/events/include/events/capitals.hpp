// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline::events {

/// The body with its lines of capitals alone in the letters of a sentence, as far as the tables and
/// its other lines tell names from words; nothing where it has no such line. Each byte of it stays
/// where it is.
[[nodiscard]] std::optional<std::string> without_capitals(std::string_view body);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::protocol {

/// Times as the protocol writes them and reads them back; std::nullopt where `text` is none.

/// `+09:00`
[[nodiscard]] std::string offset_to_text(UtcOffset offset);
[[nodiscard]] std::optional<UtcOffset> offset_from_text(std::string_view text);

/// What dateline::to_iso(CivilMinute, upper_bound) writes.
[[nodiscard]] std::optional<CivilMinute> bound_from_text(std::string_view text, bool upper_bound);

/// `2023-07-10T05:19:30Z`
using Instant = std::chrono::system_clock::time_point;
[[nodiscard]] std::string instant_to_text(Instant instant);
[[nodiscard]] std::optional<Instant> instant_from_text(const std::string& text);

}  // namespace dateline::protocol

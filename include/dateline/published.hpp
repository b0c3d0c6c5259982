// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// When an article was published, on the civil clock of its own dateline.
struct Published {
  CivilMinute local{};              ///< midnight where only the day is known
  bool has_time = false;            ///< the time of day is known
  std::optional<UtcOffset> offset;  ///< known zone; without one the instant is not known

  [[nodiscard]] CivilDay day() const noexcept { return day_of(local); }
  friend bool operator==(const Published&, const Published&) noexcept = default;
};

/// How `published` was found, best first. `mtime` is a guess (shown as `~`): full dates are
/// resolved against it, relative ones are not. `newest` is of a file that holds several articles,
/// each with a day of its own, the newest of these.
enum class PublishedFrom : std::uint8_t { none, flag, metadata, text, filename, mtime, newest };

/// `2023-07-10T14:19+09:00`, `2023-07-10T14:19` without a zone, `2023-07-10` without a time.
[[nodiscard]] std::string to_iso(const Published& published);

/// Reads ISO 8601: a day, or a day and a time (seconds and fractions are dropped), with or without
/// a zone (`Z`, `+09:00`, `+0900`). std::nullopt where `text` is none of it or no such day exists.
[[nodiscard]] std::optional<Published> published_from_iso(std::string_view text);

[[nodiscard]] std::string_view to_string(PublishedFrom) noexcept;
[[nodiscard]] std::optional<PublishedFrom> published_from_from(std::string_view) noexcept;

}  // namespace dateline

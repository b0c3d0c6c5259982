// SPDX-License-Identifier: Apache-2.0
#include "time_text.hpp"

#include "dateline/published.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

namespace dateline::protocol {

std::string offset_to_text(UtcOffset offset) {
  const auto minutes = std::abs(offset.count());
  return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::optional<UtcOffset> offset_from_text(std::string_view text) {
  const auto moment = published_from_iso("2000-01-01T00:00" + std::string(text));
  return moment ? moment->offset : std::nullopt;
}

std::optional<CivilMinute> bound_from_text(std::string_view text, bool upper_bound) {
  const auto moment = published_from_iso(text);
  if (!moment) return std::nullopt;
  return upper_bound && !moment->has_time ? last_minute(moment->day()) : moment->local;
}

std::string instant_to_text(Instant instant) {
  return date::format("%FT%TZ", date::floor<std::chrono::seconds>(instant));
}

std::optional<Instant> instant_from_text(const std::string& text) {
  std::istringstream in(text);
  date::sys_seconds seconds;
  in >> date::parse("%FT%TZ", seconds);
  if (in.fail() || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
  return seconds;
}

}  // namespace dateline::protocol

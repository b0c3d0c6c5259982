// SPDX-License-Identifier: Apache-2.0
#include "dateline/published.hpp"

#include "iso.hpp"

namespace dateline {

std::string to_iso(const Published& published) {
  std::string out;
  iso::append_day(out, published.day());
  if (!published.has_time) return out;
  out += 'T';
  iso::append_clock(out, published.local - first_minute(published.day()));
  if (published.offset) iso::append_offset(out, *published.offset);
  return out;
}

std::optional<Published> published_from_iso(std::string_view text) {
  iso::Scanner scanner{text};
  const auto day = scanner.day();
  if (!day) return std::nullopt;
  Published published{first_minute(*day), false, std::nullopt};
  if (scanner.done()) return published;
  if (!scanner.skip("T") && !scanner.skip("t") && !scanner.skip(" ")) return std::nullopt;
  const auto clock = scanner.clock();
  if (!clock) return std::nullopt;
  published.local += *clock;
  published.has_time = true;
  // "2023-07-10 14:19 +0900" is common in page metadata.
  if (!scanner.done()) {
    (void)scanner.skip(" ");
    published.offset = scanner.offset();
    if (!published.offset) return std::nullopt;
  }
  if (!scanner.done()) return std::nullopt;
  return published;
}

}  // namespace dateline

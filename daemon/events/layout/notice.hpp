// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "times/times.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace dateline::events {

/// A sentence or a line that bids the reader, and by when: "Register by 3 May at the town hall".
struct Notice {
  WordRange words;
  std::uint32_t verb = 0;
  Attachment due;
};

/// The notice that a sentence is, if it is one.
[[nodiscard]] std::optional<Notice> notice_of(const Parse& parse, std::span<const Timex> timexes);

/// "Book your tickets today!", "Follow us for more news": asks the reader to do something, and
/// tells of nothing.
[[nodiscard]] bool bids_reader(const Parse& parse);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/style.hpp"

#include <chrono>
#include <string>

namespace dateline {
struct IntakeStatus;
struct TimelineStatus;
}  // namespace dateline

namespace dateline::protocol {
struct StatusReply;
}

namespace dateline::client {

/// The daemon's state for people, times by a clock `offset` from UTC.
[[nodiscard]] std::string status_summary(const protocol::StatusReply& status,
                                         std::chrono::minutes offset, const Style& style);

/// `reading 12,300 of 100,000 files, 2,100/s`, or that all is read.
[[nodiscard]] std::string progress_in_words(const IntakeStatus& intake);

/// `312 entries from 2019-04 to 2027-12`.
[[nodiscard]] std::string extent_in_words(const TimelineStatus& timeline);

}  // namespace dateline::client

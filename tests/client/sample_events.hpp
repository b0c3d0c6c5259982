// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"

#include <string>
#include <vector>

namespace dateline::client::test {

[[nodiscard]] CivilDay day(int year, unsigned month, unsigned day_of_month);
[[nodiscard]] TimeSpan month(int year, unsigned month);
[[nodiscard]] TimeSpan year(int number);
[[nodiscard]] Interval whole(const TimeSpan& span);

/// An entry of one article with nothing but the essentials.
[[nodiscard]] Event entry(std::string id, TimeSpan when, Status status, std::string what,
                          std::string place = {});

/// Six entries of a story about a harbour, in the timeline's order.
[[nodiscard]] std::vector<Event> sample_events();

/// An entry with two mentions, a given-up date and everything else set.
[[nodiscard]] Event rich_event();

}  // namespace dateline::client::test

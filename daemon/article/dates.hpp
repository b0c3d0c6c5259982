// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/tagger.hpp"

#include <optional>
#include <string_view>

namespace dateline::article {

/// A date as metadata and pages write it: ISO, mail headers, words and numbers in the languages of
/// the month table. `order` settles 02/08/2012. std::nullopt where there is no full date.
[[nodiscard]] std::optional<Published> read_date(std::string_view text, DateOrder order);

/// What `dateline::read_dateline` finds, with the offset in digits that mail headers add behind it
/// ("Sun, 03 Mar 2024 09:15:00 +0000").
[[nodiscard]] std::optional<DatelineMatch> read_with_offset(std::string_view text, DateOrder order,
                                                            std::optional<CivilDay> hint = {});

/// A full day in words or numbers of any language of the month table, wherever it stands.
[[nodiscard]] std::optional<CivilDay> find_day(std::string_view text, DateOrder order);

/// Whether `text` names a day of a month, with a year or without: "Thu 1 May", "May 1, 2025".
[[nodiscard]] bool names_day(std::string_view text);

/// Whether `text` is what stands over a part of a calendar and no more: a weekday, a day without
/// its year, a month or a year ("MONDAY 23 NOVEMBER", "May 3rd:", "Tuesday", "March 2017", "1998").
[[nodiscard]] bool heads_calendar(std::string_view text);

/// The day in a file name or address: 2023-07-10, 20230710, /2023/07/10/, /2023/jul/10/.
[[nodiscard]] std::optional<CivilDay> day_in_name(std::string_view name);

/// `local` with no time of day.
[[nodiscard]] Published published_on(CivilDay day) noexcept;

}  // namespace dateline::article

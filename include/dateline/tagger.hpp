// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/timex.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Which way `02/08/2012` reads.
enum class DateOrder : std::uint8_t { unknown, day_first, month_first };

/// What expressions are resolved against. Without `published` full dates resolve and relative ones
/// keep a value with X and no span. The clock of the machine is never looked at.
struct Reference {
  std::optional<Published> published;
  bool relative = true;  ///< false: `published` is a guess (mtime): relative ones stay unresolved
  DateOrder order = DateOrder::unknown;
};

struct TaggerOptions {
  bool explain = false;  ///< fill Timex::why
};

/// Every temporal expression of `text`, in order, not overlapping. Pure, linear in the text; any
/// thread may call. `text` is UTF-8; bytes that are not are passed over.
[[nodiscard]] std::vector<Timex> tag(std::string_view text, const Reference& reference,
                                     TaggerOptions options = {});

/// The person who asks: what "yesterday" and "2pm" mean to them.
struct Asker {
  CivilMinute now{};
  std::optional<UtcOffset> offset;
};

/// One typed time, as in `--since yesterday`, `2023-07`, `-2w`, `next month`, `2023-07..2023-09`:
/// the whole stretch that it covers. std::nullopt where it is no time.
[[nodiscard]] std::optional<TimeSpan> read_typed_time(std::string_view typed, const Asker& asker);

/// The first explicit day in `text` with the time of day and zone that stand beside it, as
/// datelines write it ("14:19 JST, July 10, 2023", "Published: 3 Mar 2024 09:15 GMT", ISO).
/// A date without a year takes the year of `hint`, where there is one. std::nullopt where none.
struct DatelineMatch {
  Published published;
  ByteRange range;
};
[[nodiscard]] std::optional<DatelineMatch> read_dateline(std::string_view text, DateOrder order,
                                                         std::optional<CivilDay> hint = {});

}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "record/slot.hpp"
#include "tables.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline::store {

/// Walks the time index in the order of the timeline (or exactly against it), over a window or
/// all of it: one stream a level, merged.
class TimeScan {
 public:
  struct Range {
    Window window;
    bool undated = false;              ///< also what has no date (only without a window)
    bool open_ended = true;            ///< also what lasts with no known end
    std::optional<SortKey> after;      ///< begin behind this entry (in the direction of the walk)
    std::optional<std::int64_t> from;  ///< begin at this minute: entries that sort from it on
                                       ///< (backwards: below it)
  };

  TimeScan(const lmdb::Transaction& transaction, const Tables& tables, const Range& range,
           bool backwards);

  /// The next entry; std::nullopt at the end. Rows looked at are counted.
  [[nodiscard]] std::optional<TimeRow> next();
  [[nodiscard]] std::size_t looked_at() const noexcept { return looked_at_; }

 private:
  struct Stream {
    lmdb::Cursor cursor;
    std::uint16_t level = 0;
    TimeRow row{};
  };

  void open_levels(const lmdb::Transaction& transaction, const Tables& tables);
  [[nodiscard]] bool enter(Stream& stream);
  [[nodiscard]] bool settle(Stream& stream, bool found);
  [[nodiscard]] std::int64_t lowest_begin(std::uint16_t level) const noexcept;
  [[nodiscard]] bool is_later(std::size_t left, std::size_t right) const noexcept;

  Range range_;
  bool backwards_;
  std::size_t looked_at_ = 0;
  std::vector<Stream> streams_;
  std::vector<std::size_t> heap_;
};

}  // namespace dateline::store

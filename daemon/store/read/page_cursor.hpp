// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/slot.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::store {

/// Cursors as clients carry them: opaque words of letters, digits and points. Each reader throws
/// Error{invalid_parameter} for what the writer did not write.

[[nodiscard]] std::string to_cursor(const SortKey& key);
[[nodiscard]] SortKey sort_key_from(std::string_view cursor);

/// A key of the file table.
[[nodiscard]] std::string to_path_cursor(std::string_view key);
[[nodiscard]] std::string path_key_from(std::string_view cursor);

/// Where a follower stands in the change log of one store.
struct ChangeCursor {
  std::string uuid;
  std::uint64_t sequence = 0;
};
[[nodiscard]] std::string to_cursor(const ChangeCursor& cursor);
[[nodiscard]] ChangeCursor change_cursor_from(std::string_view cursor);

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "read/event_loader.hpp"
#include "tables.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::store {

/// A page of the change log, with the events as they stand now.
/// Throws Error{cursor_expired}, Error{invalid_parameter}.
[[nodiscard]] ChangePage read_changes(const lmdb::Transaction& transaction, const Tables& tables,
                                      const EventLoader& loader, const std::string& uuid,
                                      std::string_view cursor, std::size_t limit);

}  // namespace dateline::store

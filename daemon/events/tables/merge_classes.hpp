// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::events {

/// The class that an action merges in: wider than the action itself ("kill" and "die" are told of
/// one and the same event). An action that the table does not name is its own class.
[[nodiscard]] std::string_view merge_class(std::string_view action) noexcept;

}  // namespace dateline::events

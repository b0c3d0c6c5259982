// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::events {

/// What falls on somebody: an attack, an accident, a disaster.
[[nodiscard]] bool is_blow(std::string_view kind) noexcept;
/// A blow, a crime or a death: one event may be called by any of these. "Two died when a bus
/// overturned. The crash".
[[nodiscard]] bool is_harm(std::string_view kind) noexcept;

}  // namespace dateline::events

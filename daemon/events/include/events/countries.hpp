// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::events {

/// ISO 3166-1 alpha-2 of the country that `name` names, ASCII case ignored; empty where it names
/// none.
[[nodiscard]] std::string_view country_code(std::string_view name) noexcept;

}  // namespace dateline::events

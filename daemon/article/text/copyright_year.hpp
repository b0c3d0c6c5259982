// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <date/date.h>

#include <optional>
#include <string_view>

namespace dateline::article {

/// The year of the last notice of copyright: 2026 of "(c) 2026 South Wire", "© 2019-2026".
[[nodiscard]] std::optional<date::year> copyright_year(std::string_view text);

}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/units.hpp"

#include <vector>

namespace dateline::article {

/// For each unit, whether it is of an earlier mail that this one answers, or the line that says so:
/// its days are not counted from this one's.
[[nodiscard]] std::vector<bool> find_quoted_mail(const std::vector<TextUnit>& units);

}  // namespace dateline::article

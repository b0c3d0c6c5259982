// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/units.hpp"

#include <string_view>
#include <vector>

namespace dateline::article {

/// "On Mon, 9 Nov 2026 at 18:03, Piet Bakker <piet@example.org> wrote:", but not "The minister
/// wrote on Friday:". `before`: the line above.
[[nodiscard]] bool announces_mail(std::string_view line, std::string_view before);

/// For each unit, whether it is of an earlier mail that this one answers, or the line that says so:
/// its days are not counted from this one's.
[[nodiscard]] std::vector<bool> find_quoted_mail(const std::vector<TextUnit>& units);

}  // namespace dateline::article

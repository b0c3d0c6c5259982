// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::article {

/// A line of Markdown without the marks within it: "signed with **Velorail**", "the
/// [bill](https://example.org)". What stands alone, as in "2 * 3", stays.
[[nodiscard]] std::string without_marks(std::string_view line);

}  // namespace dateline::article

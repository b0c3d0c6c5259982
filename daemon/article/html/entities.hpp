// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::article {

/// Reads the character reference that `text` begins with ("&amp;", "&#8217;", "&nbsp"), appends it
/// to `out` and returns its length; a lone ampersand is itself. `text` begins with '&'.
std::size_t append_reference(std::string& out, std::string_view text);

/// `text` with its character references replaced.
[[nodiscard]] std::string decode_references(std::string_view text);

}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::article {

/// A short line that calls on the reader or labels the page's furniture, and is no part of any
/// article: "Sign up ...", "Related: ...", "Copyright ...".
[[nodiscard]] bool is_call(std::string_view line) noexcept;

}  // namespace dateline::article

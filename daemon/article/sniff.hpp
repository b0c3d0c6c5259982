// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::article {

/// Why `bytes` are no text, in words ("binary (PNG image)"); empty where they may be text.
[[nodiscard]] std::string why_binary(std::string_view bytes);

/// `text` is JSON data, an object or an array or lines of them, and no prose.
[[nodiscard]] bool looks_like_json(std::string_view text) noexcept;

/// `text` is a web page or a part of one.
[[nodiscard]] bool looks_like_html(std::string_view text) noexcept;

}  // namespace dateline::article

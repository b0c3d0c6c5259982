// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::article {

/// Appends `text` with no-break spaces as spaces and without soft hyphens.
void append_clean(std::string& out, std::string_view text);

[[nodiscard]] std::string cleaned(std::string_view text);

/// Appends a paragraph, an empty line before it. Returns where it begins.
std::uint32_t append_paragraph(std::string& body, std::string_view paragraph);

}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline::article {

/// The last mark ends a sentence, closing quotes and brackets set aside. Any script.
[[nodiscard]] bool ends_sentence(std::string_view text) noexcept;

/// Commas and their like in other scripts.
[[nodiscard]] std::size_t count_commas(std::string_view text) noexcept;

/// Words, as white space tells.
[[nodiscard]] std::size_t count_words(std::string_view text) noexcept;

}  // namespace dateline::article

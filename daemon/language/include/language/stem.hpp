// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::language {

/// The English stem of a word, lower case (Snowball's English stemmer).
[[nodiscard]] std::string stem(std::string_view word);

}  // namespace dateline::language

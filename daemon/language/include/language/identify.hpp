// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::language {

/// The language that most of `text` is in, as a BCP 47 primary tag; `und` where too short to tell.
[[nodiscard]] std::string identify(std::string_view text);

}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::store {

/// Lower case for comparing names: ASCII, Latin, Greek and Cyrillic letters; the rest as it is.
[[nodiscard]] std::string fold_case(std::string_view text);

}  // namespace dateline::store

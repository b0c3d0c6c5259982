// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::protocol {

/// `text`, or its first `most` bytes, less where a character would be cut, and an ellipsis.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t most);

}  // namespace dateline::protocol

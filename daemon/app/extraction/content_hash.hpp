// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"

#include <string_view>

namespace dateline::app {

[[nodiscard]] ContentHash content_hash(std::string_view bytes) noexcept;

}  // namespace dateline::app

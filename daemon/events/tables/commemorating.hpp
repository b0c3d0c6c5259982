// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/word_list.hpp"

namespace dateline::events {

/// What is done to a feast, and to what happened long ago: "marked the crash".
[[nodiscard]] WordList commemorating_verbs() noexcept;

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/word_list.hpp"

namespace dateline::events {

/// Subjects by their form; "it" and "you" are objects too.
[[nodiscard]] WordList nominatives() noexcept;
/// Those of somebody spoken of.
[[nodiscard]] WordList nominatives_of_others() noexcept;
/// What is agreed or allowed for a time: "The club signed a deal. It expires in May."
[[nodiscard]] WordList terms() noexcept;

}  // namespace dateline::events

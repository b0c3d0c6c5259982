// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <span>

namespace dateline::events {

/// In the order of the text. A mention is large: each is moved to its place at once.
void sort_by_trigger(std::span<Mention> mentions);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <span>

namespace dateline::events {

/// Sets `rank` of an article's mentions, which stand in text order: 0 is the main event.
void rank_mentions(std::span<Mention> mentions);

}  // namespace dateline::events

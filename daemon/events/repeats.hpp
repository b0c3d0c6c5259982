// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <span>

namespace dateline::events {

/// Gives mentions that tell again what the article dates once the day of that: a headline
/// ("Firm unveils jet") and what looks back ("after the jet was unveiled"). `headline`: where the
/// title stands; empty where there is none. `mentions` stand in text order.
void date_repeats(std::span<Mention> mentions, ByteRange headline);

}  // namespace dateline::events

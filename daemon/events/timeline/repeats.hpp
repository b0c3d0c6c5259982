// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <span>

namespace dateline::events {

/// Gives mentions that tell again what the article dates once the day of that: a headline
/// ("Firm unveils jet"), what looks back ("after the jet was unveiled") and what has but the day of
/// publication ("Ana Duarte resigned. [...] Duarte resigned on Friday"). `headline`: where the
/// title stands; empty where there is none. `mentions` stand in text order.
void date_repeats(std::span<Mention> mentions, ByteRange headline);

/// Takes off the timeline what a headline says and the text under it tells: "Woman dies in house
/// fire" over "A woman has died after a fire at a house."
void drop_told_headlines(std::span<Mention> mentions, ByteRange headline);

}  // namespace dateline::events

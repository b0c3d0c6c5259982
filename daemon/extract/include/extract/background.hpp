// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/merger.hpp"

#include <span>
#include <vector>

namespace dateline::extract {

/// Finds the event of every mention that does not stand on the timeline: adds it to the one of
/// `events` (what `merge` made of the same inputs) that it speaks of, else to a new event. Reports,
/// states and background tie by action in the articles of one story, which share their names; days
/// that the text names tell them apart. Entries of the timeline that several articles of a story
/// tell in the same words become one event. The order of the inputs does not matter to what is in
/// an event.
void merge_background(std::span<const MergeInput> inputs, std::vector<MergedEvent>& events);

}  // namespace dateline::extract

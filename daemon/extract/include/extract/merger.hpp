// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/event.hpp"
#include "dateline/mention.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dateline::extract {

/// One article with its mentions, as it goes into a merge.
struct MergeInput {
  ContentHash hash{};
  const Article* article = nullptr;  ///< body may be empty
  std::span<const Mention> mentions;
};

/// A mention: which input, and which of its mentions.
struct MentionIndex {
  std::uint32_t input = 0;
  std::uint32_t mention = 0;
};

/// One event: all the mentions of it, input by input, in text order.
struct MergedEvent {
  std::vector<std::string> keys;        ///< merge keys of all its groups; may repeat
  std::vector<std::string> loose_keys;  ///< and those that coarse groups join by
  std::vector<std::string> copy_keys;   ///< and what those say that have copies, or may have
  std::uint32_t first_input = 0;        ///< the input of its first group
  std::uint32_t first_group = 0;        ///< and the number of this in there
  std::uint32_t entries = 1;            ///< of the timeline: several where background joins them
  std::vector<MentionIndex> mentions;
};

/// Merges the timeline mentions of all inputs into events: what the store keeps, in memory. The
/// order of the inputs does not matter to what is in an event.
[[nodiscard]] std::vector<MergedEvent> merge(std::span<const MergeInput> inputs);

/// The entry that an event makes on the timeline; without id and citations.
[[nodiscard]] Event entry_of(const MergedEvent& event, std::span<const MergeInput> inputs);

/// Why mentions of the event in one article are one with those in others, in words: those that
/// stand on the timeline, else the rest. Empty where the event is of one article.
[[nodiscard]] std::string why_merged(const MergedEvent& event, bool timeline);

/// The mentions of an event, best evidence first.
[[nodiscard]] std::vector<MentionIndex> ranked_mentions(const MergedEvent& event,
                                                        std::span<const MergeInput> inputs);

}  // namespace dateline::extract

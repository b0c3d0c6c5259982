// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story_groups.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::extract {

/// What ties mentions of one story and action beside their times.
enum class Telling : std::uint8_t {
  action,         ///< that alone
  word_or_name,   ///< a word of the clause or a name, or that it has no words
  word_then_name  ///< a word of the clause; where it has none, a name
};

/// How their times tie them.
enum class Timing : std::uint8_t { day, any, agreeing };

/// A word or a name, and the day where that ties too.
using Tie = std::pair<std::optional<CivilDay>, std::string_view>;

/// Calls `use` with each tie of a mention.
template <typename Use>
void each_tie(const StoryNode& node, Telling telling, Timing timing, Use use) {
  const std::optional<CivilDay> day = timing == Timing::day ? node.day() : std::nullopt;
  const std::vector<std::string>& words = node.told.words;
  const std::vector<std::string>& names = node.told.names;
  if (telling == Telling::action) return use(Tie{day, ""});
  for (const std::string& word : words) use(Tie{day, word});
  if (telling == Telling::word_or_name || words.empty())
    for (const std::string& name : names) use(Tie{day, name});
  if (words.empty() && (telling == Telling::word_or_name || names.empty())) use(Tie{day, ""});
}

/// The mentions of each tie.
using TiedBy = std::map<Tie, Nodes>;

}  // namespace dateline::extract

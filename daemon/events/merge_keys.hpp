// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "story_context.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// One argument of a mention in the form that articles share: "kishida", "nato", "@LT".
struct SharedArgument {
  std::string name;
  bool weak = false;   ///< a country or a group: too common to tell two events apart alone
  bool place = false;  ///< a town: many things happen there
};

/// The arguments of a mention that may tie it to others, sorted by name, unique.
[[nodiscard]] std::vector<SharedArgument> shared_arguments(const Mention& mention);

/// `text` with its ASCII letters small, as keys hold names.
[[nodiscard]] std::string folded_name(std::string_view text);

/// The one day that a mention begins on; none where it is coarser.
[[nodiscard]] std::optional<CivilDay> begin_day(const TimeSpan& span);

/// Adds the keys of a mention for the day that `span` begins on; nothing where it is coarser.
///
/// A rare action (a summit, an election, an earthquake) is told apart by any argument, a country
/// included. What anybody does any day (rises, goes) needs one person or body; what is done with
/// others (meets, says) needs two arguments. Any other needs one person, body or town, or two of
/// anything. A mention that names nobody is about those whom its article turns on.
void add_keys(const Mention& mention, const TimeSpan& span, const StoryContext& context,
              std::vector<std::string>& keys);

/// Adds the keys without a day.
void add_loose_keys(const Mention& mention, const StoryContext& context,
                    std::vector<std::string>& keys);

}  // namespace dateline::events

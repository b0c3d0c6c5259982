// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "tables/harm_causes.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace dateline::events {

/// What did the harm that an article tells of: two who died "in a crash" are none of those who died
/// "in a shooting", though in the same town and on the same day.
class ArticleCauses {
 public:
  /// Of the article of all these mentions, in text order; they must outlive it.
  explicit ArticleCauses(std::span<const Mention> mentions);

  /// Of one of the mentions: what its clause says, else its sentence, else all that the article
  /// tells of its day, where that may be one. Any where nothing tells; none where it is no harm.
  [[nodiscard]] HarmCauses of(std::uint32_t mention) const;

 private:
  std::span<const Mention> mentions_;
  std::vector<HarmCauses> sentence_;    ///< of each mention's sentence; empty where no harm is told
  std::map<CivilDay, HarmCauses> day_;  ///< what all that is told of a day may be
};

}  // namespace dateline::events

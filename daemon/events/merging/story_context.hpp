// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace dateline::events {

/// The names that an article turns on: what its sentences leave out ("the arrest came hours
/// later") is about them.
class StoryContext {
 public:
  /// No names: pairs are then of a mention's own arguments alone.
  StoryContext() = default;
  /// The first names of the article of all these mentions, in text order.
  explicit StoryContext(std::span<const Mention> mentions);

  /// The first few names, sorted.
  [[nodiscard]] const std::vector<std::string>& first_names() const noexcept { return first_; }
  /// Pairs "a+b" of a mention's own names. Sorted, unique.
  [[nodiscard]] static std::vector<std::string> own_pairs(const std::vector<std::string>& own);
  /// Each of its own names that is no country and none of the first ones with each of these.
  /// Sorted, unique.
  [[nodiscard]] std::vector<std::string> told_pairs(std::vector<std::string> own) const;
  /// Pairs of the first names.
  [[nodiscard]] std::vector<std::string> first_pairs() const;
  /// Pairs of these and a few more names, but for two countries, which too many articles share.
  [[nodiscard]] std::vector<std::string> telling_pairs() const;
  /// Whether `name` is one of the first names.
  [[nodiscard]] bool turns_on(const std::string& name) const;
  /// Whether it is one of these or of the few more.
  [[nodiscard]] bool is_of_story(const std::string& name) const;

 private:
  std::vector<std::string> first_;
  std::vector<std::string> story_;  ///< these and some more
};

}  // namespace dateline::events

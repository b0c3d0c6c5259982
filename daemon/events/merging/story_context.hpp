// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// What a key names beside its action: two names as "a+b", in the order of their letters; or one.
/// Good as long as the lists that they come from.
struct NamePair {
  std::string_view first;
  std::string_view second{};  ///< empty: one name alone

  [[nodiscard]] std::string_view mark() const noexcept { return second.empty() ? "" : "+"; }
};

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
  /// Pairs of a mention's own names, which are sorted and unique.
  [[nodiscard]] static std::vector<NamePair> own_pairs(std::span<const std::string> own);
  /// Each of its own names that is no country and none of the first ones with each of these.
  [[nodiscard]] std::vector<NamePair> told_pairs(std::span<const std::string> own) const;
  /// The first names that are nowhere a place, each alone.
  [[nodiscard]] std::vector<NamePair> first_alone() const;
  /// Pairs of the first names.
  [[nodiscard]] std::vector<NamePair> first_pairs() const;
  /// Pairs of these and a few more names, but for two countries, which too many articles share.
  [[nodiscard]] std::vector<NamePair> telling_pairs() const;
  /// Whether `name` is one of the first names.
  [[nodiscard]] bool turns_on(const std::string& name) const;
  /// Whether it is one of these or of the few more.
  [[nodiscard]] bool is_of_story(const std::string& name) const;

 private:
  std::vector<std::string> first_;
  std::vector<std::string> who_;    ///< those of them that are no places
  std::vector<std::string> story_;  ///< these and some more
};

}  // namespace dateline::events

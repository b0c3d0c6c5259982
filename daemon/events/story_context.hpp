// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace dateline::events {

/// The capitalised arguments of a mention by the word that articles go on with after the full name
/// ("sox" of the Boston Red Sox); a country by its code. Sorted, unique.
[[nodiscard]] std::vector<std::string> short_names(const Mention& mention);

/// The names that an article turns on: what its sentences leave out ("the arrest came hours
/// later") is about them.
class StoryContext {
 public:
  /// No names: pairs are then of a mention's own arguments alone.
  StoryContext() = default;
  /// The names that most sentences with a mention hold, ties by name.
  explicit StoryContext(std::span<const Mention> mentions);

  /// The first few names, sorted.
  [[nodiscard]] const std::vector<std::string>& first_names() const noexcept { return first_; }
  /// The country that the article is about, where one is among the first names; else empty.
  [[nodiscard]] const std::string& country() const noexcept { return country_; }
  /// The arguments of a mention that are among the names; sorted.
  [[nodiscard]] std::vector<std::string> named_by(const Mention& mention) const;
  /// Pairs "a+b" of names that tell what a mention is about: one of the two its own argument where
  /// it has any among the names. Sorted, unique.
  [[nodiscard]] std::vector<std::string> wide_pairs(const Mention& mention) const;
  /// The same from all of its own arguments and the first few names, for what precision needs.
  [[nodiscard]] std::vector<std::string> narrow_pairs(const Mention& mention) const;

 private:
  std::vector<std::string> names_;  ///< sorted
  std::vector<std::string> first_;  ///< the first few of them, sorted
  std::string country_;
};

}  // namespace dateline::events

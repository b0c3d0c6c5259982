// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/matcher.hpp"
#include "lexicon/guard_words.hpp"
#include "tense/tense_words.hpp"

namespace dateline::temporal {

/// The tokens beside a match, by distance.
class Neighbours {
 public:
  Neighbours(const Match& match, const Surroundings& around)
      : document_(around.document), first_(around.items[match.first].first),
        last_(around.items[match.last - 1].last()) {}

  /// The token `distance` (from 1) before the match, nullptr past the paragraph.
  [[nodiscard]] const language::Token* before(std::uint32_t distance = 1) const noexcept {
    if (first_ < distance) return nullptr;
    for (std::uint32_t i = 0; i < distance; ++i)
      if (document_.tokens[first_ - i].block_start) return nullptr;
    return &document_.tokens[first_ - distance];
  }
  [[nodiscard]] const language::Token* after(std::uint32_t distance = 1) const noexcept {
    const std::size_t at = std::size_t{last_} + distance - 1;
    if (at >= document_.tokens.size()) return nullptr;
    for (std::size_t i = last_; i <= at; ++i)
      if (document_.tokens[i].block_start) return nullptr;
    return &document_.tokens[at];
  }
  [[nodiscard]] const language::Token& first() const noexcept { return document_.tokens[first_]; }
  [[nodiscard]] const language::Token& last() const noexcept { return document_.tokens[last_ - 1]; }
  [[nodiscard]] std::uint32_t tokens() const noexcept { return last_ - first_; }
  [[nodiscard]] std::string_view text(const language::Token* token) const noexcept {
    return token == nullptr ? std::string_view{} : document_.text_of(*token);
  }
  [[nodiscard]] Cue cue(const language::Token* token) const noexcept {
    return token == nullptr ? Cue::none : cue_of(*token, document_.text);
  }
  [[nodiscard]] Preposition preposition() const noexcept { return preposition_of(before()); }
  [[nodiscard]] Preposition preposition_of(const language::Token* token) const noexcept {
    return token == nullptr ? Preposition::none : preposition_kind(*token, document_.text);
  }
  [[nodiscard]] std::string_view whole_text() const noexcept { return document_.text; }

 private:
  const language::Document& document_;
  std::uint32_t first_;
  std::uint32_t last_;
};

}  // namespace dateline::temporal

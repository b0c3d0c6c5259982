// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tags.hpp"
#include "grammar/words.hpp"

#include <cstddef>
#include <span>

namespace dateline::events {

class Names;

/// A sentence whose words are tagged up to one of them, and what stands beside that one.
struct TagContext {
  std::span<Word> words;
  const Names& names;
  const NamedOpeners& openers;
  bool headline = false;
  bool capitals = false;   ///< a headline in nothing but capitals
  std::size_t behind = 0;  ///< one past the last tagged word that is no adverb

  [[nodiscard]] const Word* before_word() const noexcept {
    return behind == 0 ? nullptr : &words[behind - 1];
  }
  [[nodiscard]] Tag before() const noexcept {
    return behind == 0 ? Tag::mark : words[behind - 1].tag;
  }
  /// Moves `behind` past the word at `at`, now tagged.
  void pass(std::size_t at) noexcept;
  [[nodiscard]] bool after_nominal() const noexcept {
    return before() == Tag::noun || before() == Tag::name || before() == Tag::number ||
           before() == Tag::pronoun;
  }
  /// What follows looks like an object or a complement, not like more of a noun phrase.
  [[nodiscard]] bool object_follows(std::size_t at) const noexcept;
  [[nodiscard]] bool noun_follows(std::size_t at) const noexcept;
  [[nodiscard]] bool verb_follows(std::size_t at) const noexcept;
  /// No other word of the sentence can be its verb: "Talks on the dam resume in Riga."
  [[nodiscard]] bool is_last_verb(std::size_t at) const noexcept;
  /// "banned coal, gas and oil imports": a list right behind a verb goes on.
  [[nodiscard]] bool in_list_of_object() const noexcept;
  /// "awarded task orders to three firms": the clause has its verb already.
  [[nodiscard]] bool clause_has_verb() const noexcept;
};

/// The verb forms that a word not tagged yet may have: of its entry, or by its ending where no
/// table knows it.
[[nodiscard]] std::uint8_t forms_of(const Word& word) noexcept;

/// A finite verb, or what stands before one.
[[nodiscard]] bool carries_verb(const Word& word) noexcept;

}  // namespace dateline::events

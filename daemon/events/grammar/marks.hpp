// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

/// The plain mark that a typographic one stands for; '?' for any other text.
[[nodiscard]] char look_of(std::string_view text) noexcept;

/// The marks among a document's tokens up to `last`, each by what it looks like.
class Marks {
 public:
  Marks(const language::Document& document, std::uint32_t last) noexcept
      : document_(document), last_(last) {}

  /// What the token at `at` looks like as a mark.
  [[nodiscard]] char look_at(std::uint32_t at) const {
    return is_double(at) ? '"' : look_of(document_.text_of(document_.tokens[at]));
  }

  /// The token behind the mark at `at`.
  [[nodiscard]] std::uint32_t behind(std::uint32_t at) const {
    return at + (is_double(at) ? 2 : 1);
  }

  /// "Lima, Peru @ the arena", as posters and lists have it; no "@name" of somebody.
  [[nodiscard]] bool stands_for_at(std::uint32_t at) const {
    const auto& tokens = document_.tokens;
    return document_.text_of(tokens[at]) == "@" && tokens[at].spaced && at + 1 < last_ &&
           tokens[at + 1].spaced;
  }

  /// The double mark at `at` can but close what a sentence before it opened: "We will win," of
  /// "It was bad. We will win,".
  [[nodiscard]] bool closes(std::uint32_t at) const;

  [[nodiscard]] std::uint32_t last() const noexcept { return last_; }

 private:
  /// ``A quotation'', as wire copy has it: its marks are two tokens each.
  [[nodiscard]] bool is_double(std::uint32_t at) const;

  const language::Document& document_;
  std::uint32_t last_;
};

/// The token that closes the aside in brackets which `open` opens and read_words() leaves out; 0
/// where there is none before `last`, or it is too long to be one.
[[nodiscard]] std::uint32_t closing_bracket(const language::Document& document, std::uint32_t open,
                                            std::uint32_t last);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"

namespace dateline::temporal {

using language::Document;

namespace {

/// "until at least May"
bool is_at_least(const Document& document, std::uint32_t at) {
  return preposition_kind(document.tokens[at], document.text) == Preposition::at &&
         language::equal_folded(document.text_of(document.tokens[at + 1]), "least");
}

}  // namespace

Preposition preposition_before(const Document& document, std::uint32_t first) {
  if (first == 0 || document.tokens[first].block_start) return Preposition::none;
  const Preposition kind = preposition_kind(document.tokens[first - 1], document.text);
  constexpr std::uint32_t k_at_least = 2;
  if (kind == Preposition::none && first > k_at_least && is_at_least(document, first - k_at_least))
    return preposition_kind(document.tokens[first - k_at_least - 1], document.text);
  // "on or before Friday"
  const auto word_before = [&](std::uint32_t back) {
    return document.text_of(document.tokens[first - back]);
  };
  if (kind == Preposition::before && first > 2 && word_before(2) == "or" &&
      language::equal_folded(word_before(3), "on"))
    return Preposition::by;
  if (kind == Preposition::until && first > 1 && word_before(2) == "Not")
    return Preposition::on;  // "Not until Friday was he freed"
  if (kind != Preposition::than || first < 2) return kind;
  if (first > 2 && is_sooner(document.tokens[first - 2], document.text)) {
    const std::string_view word = document.text_of(document.tokens[first - 3]);
    // "no earlier than Friday"
    return language::equal_folded(word, "no") || language::equal_folded(word, "not")
               ? Preposition::not_before
               : Preposition::none;
  }
  // "no later than Friday"
  return is_later(document.tokens[first - 2], document.text) ? Preposition::by : Preposition::none;
}

}  // namespace dateline::temporal

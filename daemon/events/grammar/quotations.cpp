// SPDX-License-Identifier: Apache-2.0
#include "grammar/quotations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using language::TokenKind;

// Without the quotes; what is longer is somebody's own words.
constexpr std::uint32_t k_longest_title = 8;
constexpr std::uint32_t k_longest_phrase = 8;

bool reports(const Entry& entry) noexcept {
  return entry.verb != nullptr && entry.verb->nature == Nature::report;
}

/// The word at `at` opens no phrase of nouns: "the film", "her new film".
bool ends_phrase(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && words[at - 1].is(k_determiner | k_adjective | k_possessive);
}

/// What stands before the mark may lead to a title.
bool leads_to_title(const std::vector<Word>& words, bool listed) {
  if (words.empty()) return false;
  const std::size_t last = words.size() - 1;
  const Word& before = words[last];
  if (before.mark != 0)  // 'her film, "Green Harbor," won'
    return before.mark == ',' && last > 0 && ends_phrase(words, last - 1);
  if (before.is(k_coordinator)) return listed;
  if (before.is(k_preposition)) return true;
  if (before.is(k_subordinator | k_subject_pronoun)) return false;
  return ends_phrase(words, last) || !reports(*before.entry);
}

/// "of the" of "Lord of the Flies".
bool links_title(const Entry& entry) noexcept {
  return entry.is(k_preposition | k_article | k_coordinator | k_to);
}

/// A quotation with this word is a clause, or the verb of one: '"severely hurt" the firm'.
/// `opens`: no more than adverbs stand before it.
bool makes_clause(const Entry& entry, bool opens) noexcept {
  return entry.is(k_subject_pronoun | k_be | k_have | k_modal | k_do) ||
         (opens && entry.verb != nullptr && (entry.forms & k_past) != 0 && entry.noun == nullptr);
}

/// ',"': a comma or stop that stands before the closing mark.
bool stops_inside(const Marks& marks, std::uint32_t at) {
  const char look = marks.look_at(at);
  return (look == ',' || look == '.') && at + 1 < marks.last() && marks.look_at(at + 1) == '"';
}

}  // namespace

std::optional<std::uint32_t> close_of_title(const language::Document& document,
                                            const TokenEntries& entries, const Marks& marks,
                                            const std::vector<Word>& words, std::uint32_t first,
                                            bool listed) {
  if (first >= marks.last() || !leads_to_title(words, listed)) return {};
  const std::uint32_t end = std::min(marks.last(), first + k_longest_title + 1);
  bool linked = true;  // by now: a link neither opens a title nor ends it
  for (std::uint32_t at = first; at < end; ++at) {
    const language::Token& token = document.tokens[at];
    const bool stops = stops_inside(marks, at);
    if (stops || marks.look_at(at) == '"')
      return linked ? std::nullopt : std::optional{stops ? at + 1 : at};
    const bool number = token.is_number() && at > first;  // "Stage 3"
    if (!token.is_word() && !number) return {};
    linked = !token.capitalised && !number;
    if (linked && (at == first || !links_title(entries[at]))) return {};
  }
  return {};
}

std::optional<std::uint32_t> close_of_phrase(const language::Document& document,
                                             const TokenEntries& entries, const Marks& marks,
                                             const std::vector<Word>& words, std::uint32_t first) {
  if (words.empty() || words.back().mark != 0 || first >= marks.last()) return {};
  const language::Token& opening = document.tokens[first];
  if (reports(*words.back().entry) || opening.capitalised || !opening.is_word()) return {};
  const std::uint32_t end = std::min(marks.last(), first + k_longest_phrase);
  bool opens = true;
  for (std::uint32_t at = first; at < end; ++at) {
    const language::Token& token = document.tokens[at];
    const char look = marks.look_at(at);
    if (look == '"') return at;
    const bool word = token.kind != TokenKind::punctuation || (look == '-' && at > first);
    if (!stops_inside(marks, at) && (!word || makes_clause(entries[at], opens))) return {};
    opens = opens && (entries[at].is(k_adverb) || document.text_of(token).ends_with("ly"));
  }
  return {};
}

}  // namespace dateline::events

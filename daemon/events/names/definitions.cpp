// SPDX-License-Identifier: Apache-2.0
#include "names/definitions.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

using language::Token;

constexpr std::size_t k_most_words = 14;

// Between the words of a body's name; its letters have none of them.
constexpr auto k_links = std::to_array<std::string_view>(
    {"and", "de", "des", "du", "et", "for", "in", "of", "on", "the", "to", "&"});
// Behind these the letters may have left the rest of the name out.
constexpr auto k_open_links = std::to_array<std::string_view>({"for", "of", "on"});

/// A word of the name, from its last to its first; a hyphen's parts are one.
struct NameWord {
  std::uint32_t token;
  std::string_view text;
  bool link;
};

/// The capitalised words before the bracket and the links between them, last one first.
std::vector<NameWord> words_before(const language::Document& document, std::uint32_t sentence,
                                   std::uint32_t bracket) {
  std::vector<NameWord> words;
  for (std::uint32_t at = bracket; at > sentence && words.size() < k_most_words;) {
    const std::uint32_t last = --at;
    while (at > sentence && !document.tokens[at].spaced) --at;  // "Co-operation"
    const Token& token = document.tokens[at];
    const std::string_view text = document.text_of(token);
    const bool link = is_one_of(k_links, text);
    const bool number = token.is_number() && last == at;
    if (!link && !number && !token.capitalised) break;
    words.push_back({at, text, link});
  }
  while (!words.empty() && words.back().link) words.pop_back();
  return words;
}

/// The letters are the initials of `words` from the one at `first` on; what is left of the name may
/// stand behind "for", "of" or be the kind of body that it is. `digits`: what its number has to be.
bool spells(const std::vector<NameWord>& words, std::size_t first, const TokenEntries& entries,
            std::string_view letters, std::string_view digits) {
  std::size_t next = 0;
  std::size_t at = first + 1;
  while (at > 0 && next < letters.size()) {
    const NameWord& word = words[--at];
    if (word.link) continue;
    if (word.text.front() != letters[next]) return false;
    ++next;
  }
  if (next < letters.size()) return false;
  if (!digits.empty()) return at > 0 && words.front().text == digits;
  return at == 0 || is_one_of(k_open_links, words[at - 1].text) ||
         (at == 1 && entries[words.front().token].is(k_organization_word));
}

/// Likewise, but some words of the name have no letter: OHCHR is "Office of the United Nations High
/// Commissioner for Human Rights".
bool spells_most(const std::vector<NameWord>& words, std::size_t first, std::string_view letters) {
  constexpr std::size_t k_least = 4;  // fewer stand in many names
  if (letters.size() < k_least || words.front().text.front() != letters.back()) return false;
  std::size_t next = 0;
  for (std::size_t at = first + 1; at-- > 0 && next < letters.size();)
    if (!words[at].link && words[at].text.front() == letters[next]) ++next;
  return next == letters.size();
}

}  // namespace

std::uint32_t defined_from(const language::Document& document, const TokenEntries& entries,
                           std::uint32_t sentence, std::uint32_t bracket,
                           std::string_view short_name) {
  const std::size_t number = std::min(short_name.find_first_of("0123456789"), short_name.size());
  const std::string_view letters = short_name.substr(0, number);
  if (letters.size() < 2) return bracket;
  const std::vector<NameWord> words = words_before(document, sentence, bracket);
  const std::string_view digits = short_name.substr(number);
  std::uint32_t loosely = bracket;
  for (std::size_t first = 0; first < words.size(); ++first) {
    if (words[first].link || words[first].text.front() != letters.front()) continue;
    if (spells(words, first, entries, letters, digits)) return words[first].token;
    if (digits.empty() && spells_most(words, first, letters)) loosely = words[first].token;
  }
  return loosely;
}

}  // namespace dateline::events

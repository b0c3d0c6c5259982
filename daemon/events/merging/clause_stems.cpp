// SPDX-License-Identifier: Apache-2.0
#include "merging/clause_stems.hpp"

#include "language/stem.hpp"
#include "language/token.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_stems = 4;
constexpr std::size_t k_least_letters = 4;
// Classes of words that say what a clause is about; all others are words of grammar.
constexpr std::uint32_t k_telling = k_noun | k_group_noun | k_organization_word | k_place_word;

// Words of grammar, and things behind an article.
constexpr std::array<std::string_view, 4> k_things_too{"back", "left", "right", "well"};

bool is_grammar(std::string_view word, const Entry& entry, bool behind_article) {
  return entry.classes != 0 && !entry.is(k_telling) &&
         !(behind_article && is_one_of(k_things_too, word));
}

/// An event by its class: "blast" and "explosion" say the same.
std::string stem_of(std::string_view word, const Entry& entry) {
  return entry.noun != nullptr ? std::string{merge_class(entry.noun->action)}
                               : language::stem(word);
}

}  // namespace

std::vector<std::string> clause_stems(const Mention& mention) {
  thread_local std::vector<language::Token> tokens;
  tokens.clear();
  language::tokenize(mention.what, tokens);
  std::vector<std::string> stems;
  bool article = false;
  for (const language::Token& token : tokens) {
    const std::string_view word = token.range().of(mention.what);
    const Entry& entry = look_up(token, mention.what);
    const bool behind_article = std::exchange(article, entry.is(k_article));
    if (same_letters(word, mention.trigger.text)) continue;
    if (!token.is_number() && (!token.is_word() || word.size() < k_least_letters)) continue;
    if (is_grammar(word, entry, behind_article)) continue;
    const bool opens = token.begin == 0 && entry.is(k_telling);  // "Shareholders approved"
    if (token.capitalised && !opens) continue;
    std::string stem = stem_of(word, entry);
    if (std::find(stems.begin(), stems.end(), stem) != stems.end()) continue;
    stems.push_back(std::move(stem));
    if (stems.size() == k_most_stems) break;
  }
  return stems;
}

}  // namespace dateline::events

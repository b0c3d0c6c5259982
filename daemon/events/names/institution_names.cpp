// SPDX-License-Identifier: Apache-2.0
#include "names/institution_names.hpp"

#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

using language::Token;

// "College" and "Hospital" of "King's College Hospital".
constexpr std::uint32_t k_most_words = 4;

/// "St Mary", "St. Mary": `name` follows a saint's title.
bool is_saint(const language::Document& document, std::uint32_t name) {
  if (name == 0) return false;
  std::uint32_t at = name - 1;
  if (document.text_of(document.tokens[at]) == "." && at > 0) --at;
  const std::string_view text = document.text_of(document.tokens[at]);
  return text == "St" || text == "Saint";
}

}  // namespace

bool joins_institution(const language::Document& document, std::uint32_t token) {
  const std::vector<Token>& tokens = document.tokens;
  const std::uint32_t next = token + 1;
  if (token == 0 || next >= tokens.size() || !tokens[next].capitalised || !tokens[next].spaced ||
      tokens[next].block_start || !tokens[token - 1].capitalised || tokens[token].spaced)
    return false;
  if (!is_one_of(institution_owners(), document.text_of(tokens[token - 1])) &&
      !is_saint(document, token - 1))
    return false;
  for (std::uint32_t at = next; at < tokens.size() && at - next < k_most_words; ++at) {
    if (!tokens[at].capitalised || tokens[at].block_start) return false;
    if (look_up(tokens[at], document.text).is(k_organization_word | k_place_word)) return true;
  }
  return false;
}

bool ends_firm(const language::Document& document, std::uint32_t token) {
  const std::vector<Token>& tokens = document.tokens;
  const std::uint32_t next = token + 1;
  if (token == 0 || !tokens[token - 1].capitalised || tokens[token].spaced ||
      !is_one_of(firms_in_s(), document.text_of(tokens[token - 1])))
    return false;
  if (next >= tokens.size() || !tokens[next].is_word()) return true;
  const Entry& entry = look_up(tokens[next], document.text);
  return (entry.forms & (k_past | k_third)) != 0 ||
         entry.is(k_modal | k_be | k_have | k_preposition | k_coordinator);
}

}  // namespace dateline::events

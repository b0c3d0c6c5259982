// SPDX-License-Identifier: Apache-2.0
#include "grammar/codes.hpp"

#include "lexicon/letters.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// "CLc1", "LCOc1": letters of what is traded, and the month that it is for.
bool is_contract(std::string_view code) {
  constexpr std::size_t k_longest = 6;
  const std::size_t month = code.find('c');
  return month != code.npos && month > 1 && month + 2 == code.size() && code.size() < k_longest &&
         is_digit(code.back()) && std::all_of(code.begin(), code.begin() + month, is_upper);
}

}  // namespace

bool is_machine_code(const language::Document& document, std::uint32_t first, std::uint32_t end) {
  const auto& tokens = document.tokens;
  if (!tokens[first].capitalised) return false;
  const std::uint32_t begin = tokens[first].begin;
  if (is_contract(document.text.substr(begin, tokens[end - 1].end - begin))) return true;
  for (std::uint32_t at = first + 1; at + 1 < end; ++at)
    if (document.text_of(tokens[at]) == "=") return true;
  return false;
}

}  // namespace dateline::events

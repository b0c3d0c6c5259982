// SPDX-License-Identifier: Apache-2.0
#include "context/quotation.hpp"

#include <string_view>

namespace dateline::temporal {

namespace {

using language::Document;
using language::Token;

constexpr std::uint32_t k_reach = 60;  // tokens from a mark

/// White space stands before an opening mark, and none behind it.
bool opens(const Document& document, std::uint32_t at) {
  const std::string_view mark = document.text_of(document.tokens[at]);
  if (mark == "“") return true;
  const Token& token = document.tokens[at];
  return mark == "\"" && (token.spaced || token.line_start || token.block_start) &&
         at + 1 < document.tokens.size() && !document.tokens[at + 1].spaced;
}

bool is_mark(const Document& document, std::uint32_t at) {
  const std::string_view mark = document.text_of(document.tokens[at]);
  return mark == "“" || mark == "”" || mark == "\"";
}

}  // namespace

std::optional<Quotation> quotation_around(const Document& document, std::uint32_t token) {
  Quotation quotation;
  std::uint32_t at = token;
  while (!document.tokens[at].block_start) {
    if (at == 0 || token - at > k_reach) return std::nullopt;
    --at;
    if (is_mark(document, at)) break;
  }
  if (!is_mark(document, at) || !opens(document, at)) return std::nullopt;
  quotation.first = at;
  for (at = token + 1; at < document.tokens.size() && at - token <= k_reach; ++at) {
    if (document.tokens[at].block_start) return std::nullopt;
    if (!is_mark(document, at)) continue;
    if (opens(document, at)) return std::nullopt;
    quotation.last = at;
    return quotation;
  }
  return std::nullopt;
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "links.hpp"

#include "language/token.hpp"
#include "tense.hpp"
#include "tense_words.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

bool joins_range(const language::Document& document, std::uint32_t at, Preposition opener) {
  const language::Token& token = document.tokens[at];
  const std::string_view word = document.text_of(token);
  if (opener == Preposition::between) return language::equal_folded(word, "and");
  const Preposition kind = preposition_kind(token, document.text);
  return kind == Preposition::to || kind == Preposition::until || word == "-" || word == "–";
}

}  // namespace

void link_ranges(const language::Document& document, std::span<const TokenRange> tokens,
                 std::vector<Timex>& timexes) {
  for (std::size_t i = 0; i + 1 < timexes.size(); ++i) {
    Timex& left = timexes[i];
    Timex& right = timexes[i + 1];
    if (!left.span || !right.span || tokens[i + 1].first != tokens[i].last + 1) continue;
    const Preposition opener = preposition_before(document, tokens[i].first);
    if (!joins_range(document, tokens[i].last, opener)) continue;
    const Interval first = left.span->begin;
    const Interval last =
        right.span->shape == TimeSpan::Shape::lasts ? right.span->end : right.span->begin;
    if (!first.earliest || !last.latest || *first.earliest > *last.latest) continue;
    const Precision precision = std::max(left.span->precision, right.span->precision);
    TimeSpan whole;
    whole.precision = precision;
    whole.offset = left.span->offset ? left.span->offset : right.span->offset;
    if (opener == Preposition::between) {
      whole.begin = {first.earliest, last.latest};
    } else {
      whole.shape = TimeSpan::Shape::lasts;
      whole.begin = first;
      whole.end = last;
    }
    left.span = whole;
    right.span = whole;
  }
}

}  // namespace dateline::temporal

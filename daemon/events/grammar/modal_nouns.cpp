// SPDX-License-Identifier: Apache-2.0
#include "grammar/modal_nouns.hpp"

namespace dateline::events {

bool is_testament(const TagContext& in, std::size_t at) noexcept {
  if (at == 0 || in.words[at].text != "will" || at + 1 >= in.words.size()) return false;
  std::size_t first = at - 1;
  const Tag before = in.words[first].tag;  // "unsigned"
  const bool described = before == Tag::adjective || before == Tag::noun;
  if (described && !in.words[first].possessive && first > 0) --first;
  const bool owned = in.words[first].possessive || in.words[first].tag == Tag::possessive;
  const Word& next = in.words[at + 1];
  const std::uint8_t forms = forms_of(next);
  return owned && (forms & k_base) == 0 && !next.is(k_adverb | k_negation) &&
         ((forms & (k_past | k_third)) != 0 || next.text == "was" || next.text == "is" ||
          next.is(k_preposition));
}

}  // namespace dateline::events

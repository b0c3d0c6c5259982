// SPDX-License-Identifier: Apache-2.0
#include "layout/credits.hpp"

#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace dateline::events {
namespace {

// A credit is not longer: "Photograph by Maria del Carmen Ruiz/Anadolu Agency via Getty Images".
constexpr std::size_t k_longest_credit = 14;

/// "Fischer/Getty", "/AP": ends on an agency's name.
bool names_agency(const Word& word) {
  return is_one_of(picture_agencies(),
                   word.text.substr(word.text.rfind('/') + 1));  // npos + 1 is 0
}

/// One past the credit; 0 where none opens the sentence.
std::size_t credit_end(const std::vector<Word>& words) {
  const std::size_t limit = std::min(words.size(), k_longest_credit);
  const bool labelled = limit > 2 && is_one_of(credit_labels(), words.front()) &&
                        (words[1].mark == ':' || words[1].text == "by");
  std::size_t end = 0;
  bool slashed = false;
  for (std::size_t at = 0; at < limit; ++at) {
    const Word& word = words[at];
    slashed = slashed || word.text.find('/') != word.text.npos;
    if (!word.capitalised && word.mark == 0 && word.text != "by" && word.text != "via") break;
    if ((labelled || slashed) && names_agency(word)) end = at + 1;
  }
  while (end > 0 && end < words.size() && is_one_of(agency_endings(), words[end])) ++end;
  if (end > 0 && end < words.size() && words[end].mark != 0) ++end;
  return end;
}

}  // namespace

void drop_credit(std::vector<Word>& words) {
  if (words.size() < 4 || !words.front().capitalised) return;
  const std::size_t end = credit_end(words);
  if (end > 0 && end < words.size() && words[end].capitalised)
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace dateline::events

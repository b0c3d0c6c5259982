// SPDX-License-Identifier: Apache-2.0
#include "grammar/particulars.hpp"

#include "grammar/clause_words.hpp"

namespace dateline::events {

std::uint32_t before_age(const Parse& parse, std::uint32_t end) {
  const bool age = end > 2 && parse.words[end - 1].number && parse.is_mark(end - 2, ',') &&
                   follows_chunk(parse, end - 2);
  return age ? end - 2 : end;
}

std::uint32_t before_home(const Parse& parse, std::uint32_t end) {
  if (!follows_chunk(parse, end)) return end;
  const std::uint32_t first = parse.chunks[parse.chunk_at[end - 1]].range.first;
  const bool home = first > 2 && parse.is_mark(first - 2, ',') && parse.words[first - 3].number &&
                    (parse.words[first - 1].text == "of" || parse.words[first - 1].text == "from");
  return home && before_age(parse, first - 2) < first - 2 ? first - 2 : end;
}

}  // namespace dateline::events

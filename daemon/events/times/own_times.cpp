// SPDX-License-Identifier: Apache-2.0
#include "times/own_times.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "In addition to its order on Friday, it": no time by itself opens the sentence.
bool ends_phrase_before(const Parse& parse, const VerbGroup& group, std::uint32_t timex) {
  const std::uint32_t end = group.subject.first;
  if (end < 4 || !parse.is_mark(end - 1, ',') ||
      parse.words[end - 2].timex != static_cast<std::int32_t>(timex) ||
      parse.tag(0) != Tag::preposition || parse.words[1].timex >= 0)
    return false;
  return parse.chunk_at[1] != k_nothing || parse.tag(1) == Tag::noun;
}

/// "the 2 July landslide": the day is that of the landslide.
bool tells_noun(const Parse& parse, WordRange led, std::uint32_t timex) {
  for (std::uint32_t at = led.first; at < led.last; ++at)
    if (parse.words[at].timex == static_cast<std::int32_t>(timex))
      return parse.chunk_at[at] != k_nothing && parse.chunks[parse.chunk_at[at]].head > at;
  return false;
}

}  // namespace

bool stands_in(const Parse& parse, WordRange range, const Timex& timex) {
  return !range.empty() && parse.bytes(range).overlaps(timex.range);
}

void drop_times_before(const Parse& parse, std::span<const Timex> timexes, std::uint32_t index,
                       std::vector<Attachment>& all) {
  const VerbGroup& group = parse.groups[index];
  if (all.size() < 2 || group.subject.empty() || group.subject.first >= group.range.first) return;
  const WordRange before{0, group.range.first};
  const auto is_own = [&](const Attachment& each) {
    return timexes[each.timex].span && !stands_in(parse, before, timexes[each.timex]);
  };
  if (std::none_of(all.begin(), all.end(), is_own)) return;
  const bool own_day = std::any_of(all.begin(), all.end(), [&](const Attachment& each) {
    return each.role == TimeRole::at && is_own(each);
  });
  const WordRange led{group.subject.first, group.range.first};
  std::erase_if(all, [&](const Attachment& each) {
    const bool bound = each.role != TimeRole::at && stands_in(parse, led, timexes[each.timex]);
    return bound || (own_day && tells_noun(parse, led, each.timex)) ||
           ends_phrase_before(parse, group, each.timex);
  });
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include "language/identify.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

namespace dateline::extract {
namespace {

constexpr std::size_t k_telling = 1200;  // bytes that tell a language

void shift(ByteRange& range, std::uint32_t by) noexcept {
  range.begin += by;
  range.end += by;
}

void shift(Mention& mention, std::uint32_t by) noexcept {
  shift(mention.trigger.range, by);
  shift(mention.sentence.range, by);
  if (mention.time) shift(mention.time->quote.range, by);
  if (mention.source) shift(mention.source->range, by);
  for (Participant& one : mention.participants) shift(one.range, by);
  for (Place& place : mention.places) shift(place.range, by);
}

}  // namespace

Article part_of(const Article& whole, std::size_t at) {
  const std::uint32_t begin = whole.parts[at].begin;
  const std::size_t end =
      at + 1 < whole.parts.size() ? whole.parts[at + 1].begin : whole.body.size();
  Article part;
  part.body = whole.body.substr(begin, end - begin);
  const auto first = std::lower_bound(whole.items.begin(), whole.items.end(), begin);
  const auto last = std::lower_bound(first, whole.items.end(), end);
  std::transform(first, last, std::back_inserter(part.items),
                 [&](std::uint32_t item) { return item - begin; });
  part.published = whole.parts[at].published;
  if (part.published)
    part.published_from = whole.published_from == PublishedFrom::newest ? PublishedFrom::metadata
                                                                        : whole.published_from;
  part.language = language::identify(std::string_view(part.body).substr(0, k_telling));
  if (part.language == "und") part.language = whole.language;
  part.url = whole.url;
  return part;
}

void append_part(Extraction part, std::uint32_t begin, Extraction& whole) {
  const auto before = static_cast<std::uint32_t>(whole.mentions.size());
  for (Timex& timex : part.timexes) shift(timex.range, begin);
  for (Mention& mention : part.mentions) {
    shift(mention, begin);
    mention.rank += before;
  }
  std::move(part.timexes.begin(), part.timexes.end(), std::back_inserter(whole.timexes));
  std::move(part.mentions.begin(), part.mentions.end(), std::back_inserter(whole.mentions));
}

}  // namespace dateline::extract

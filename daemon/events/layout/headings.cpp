// SPDX-License-Identifier: Apache-2.0
#include "layout/headings.hpp"

#include "lexicon/letters.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

// A heading of more tokens is a sentence.
constexpr std::uint32_t k_longest_heading = 6;

/// A day without its year, a month or a year.
bool may_head(const Timex& timex, std::string_view text) {
  if (timex.type != TimexType::date || !timex.span || timex.value.ends_with("_REF")) return false;
  const TimeSpan& span = *timex.span;
  if (span.single_day()) return !holds_year(timex.range.of(text));
  return span.shape == TimeSpan::Shape::within &&
         (span.precision == Precision::month || span.precision == Precision::year);
}

/// The expression is the whole line, or all but its number: "Wednesday 25".
bool is_all(ByteRange line, const Timex& timex, std::string_view text) {
  if (timex.range == line) return true;
  if (timex.range.begin != line.begin || !timex.span || !timex.span->single_day()) return false;
  const date::year_month_day day{*timex.span->single_day()};
  const std::string rest = " " + std::to_string(static_cast<unsigned>(day.day()));
  return ByteRange{timex.range.end, line.end}.of(text) == rest;
}

}  // namespace

std::vector<Heading> day_headings(const language::Document& document,
                                  std::span<const Timex> timexes) {
  std::vector<Heading> headings;
  std::size_t next = 0;
  for (const language::Sentence& sentence : document.sentences) {
    const ByteRange range{document.tokens[sentence.first].begin,
                          document.tokens[sentence.last - 1].end};
    while (next < timexes.size() && timexes[next].range.begin < range.begin) ++next;
    if (next == timexes.size()) break;
    const bool alone = sentence.block_start &&
                       sentence.last - sentence.first <= k_longest_heading &&
                       is_all(range, timexes[next], document.text);
    if (alone && may_head(timexes[next], document.text))
      headings.push_back({sentence.first, static_cast<std::uint32_t>(next)});
  }
  const bool several = std::any_of(headings.begin(), headings.end(), [&](const Heading& heading) {
    return timexes[heading.timex].span != timexes[headings.front().timex].span;
  });
  return several ? headings : std::vector<Heading>{};
}

}  // namespace dateline::events

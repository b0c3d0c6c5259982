// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "grammar/matcher.hpp"
#include "language/document.hpp"
#include "resolve/resolver.hpp"

#include <algorithm>

namespace dateline {

namespace {

using namespace temporal;

// A clock belongs to the day beside it over no more than a comma, a zone, a dash.
constexpr std::uint32_t k_widest_gap = 3;

bool is_clock(const Match& match) noexcept {
  return match.fields.has(Slot::hour) || match.fields.has(Slot::packed_time);
}

bool is_full_day(const Match& match, bool year_known) noexcept {
  const Fields& fields = match.fields;
  const bool year = fields.has(Slot::year) || fields.has(Slot::yy) || year_known;
  return fields.has(Slot::packed_date) || fields.has(Slot::numeric1) ||
         (fields.has(Slot::month) && fields.has(Slot::day) && year);
}

}  // namespace

std::optional<DatelineMatch> read_dateline(std::string_view text, DateOrder order,
                                           std::optional<CivilDay> hint) {
  const language::Document document = language::analyse(text);
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  const std::vector<Match> matches = find_matches(grammar, document, items);
  Reference reference;
  reference.order = order;
  if (hint) reference.published = Published{first_minute(*hint), false, std::nullopt};
  const auto resolved = [&](const Match& match, const Reference& against) {
    return Resolver(document, items, against, false).resolve(match);
  };
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (!is_full_day(matches[i], hint.has_value())) continue;
    const auto day = resolved(matches[i], reference);
    if (!day || !day->span || !day->span->begin.earliest) continue;
    if (day_of(*day->span->begin.earliest) != day_of(*day->span->begin.latest)) continue;
    DatelineMatch found;
    found.range = day->range;
    found.published.local = *day->span->begin.earliest;
    found.published.has_time = is_clock(matches[i]);
    found.published.offset = day->span->offset;
    // A time of day that stands beside it, before or after.
    for (const std::size_t beside : {i + 1, i - 1}) {
      if (found.published.has_time || beside >= matches.size()) continue;
      const Match& clock = matches[beside];
      if (!is_clock(clock) || clock.fields.has(Slot::month)) continue;
      const Match& first = beside < i ? clock : matches[i];
      const Match& second = beside < i ? matches[i] : clock;
      if (second.first - first.last > k_widest_gap) continue;
      Reference own;
      own.published = Published{first_minute(day_of(found.published.local)), false, std::nullopt};
      const auto time = resolved(clock, own);
      if (!time || !time->span || !time->span->begin.earliest) continue;
      const auto of_day =
          *time->span->begin.earliest - first_minute(day_of(*time->span->begin.earliest));
      found.published.local = first_minute(day_of(found.published.local)) + of_day;
      found.published.has_time = true;
      found.published.offset = time->span->offset;
      found.range.begin = std::min(found.range.begin, time->range.begin);
      found.range.end = std::max(found.range.end, time->range.end);
    }
    if (!found.published.has_time)
      found.published.local = first_minute(day_of(found.published.local));
    return found;
  }
  return std::nullopt;
}

}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#include "continuations.hpp"
#include "dateline/tagger.hpp"
#include "links.hpp"
#include "matcher.hpp"
#include "resolver.hpp"
#include "temporal/tagger.hpp"

namespace dateline::temporal {

namespace {

/// Whether most of the years that the text names lie well before its publication.
bool tells_of_the_past(const std::vector<Match>& matches, const Reference& reference) {
  if (!reference.published || !reference.relative) return true;
  constexpr std::int32_t k_news = 1;  // years that news still speaks of as its own time
  const std::int32_t now = day_moment(reference.published->day()).year();
  std::size_t old = 0;
  std::size_t recent = 0;
  for (const Match& match : matches) {
    const Fields& fields = match.fields;
    if (fields.has(Slot::deictic) || (fields.has(Slot::weekday) && !fields.has(Slot::year))) {
      recent += 2;  // the words of daily news
    } else if (fields.has(Slot::year) || fields.get(Slot::era) < 0) {
      const bool past = fields.get(Slot::era) < 0 || fields.get(Slot::year) + k_news < now;
      ++(past ? old : recent);
    }
  }
  return old >= 4 && old >= 2 * recent && old * 10 >= matches.size();
}

}  // namespace

std::vector<Timex> tag(const language::Document& document, const Reference& reference,
                       TaggerOptions options) {
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  std::vector<Match> matches = find_matches(grammar, document, items);
  add_continuations(document, items, grammar.vocabulary(), matches);
  Resolver resolver(document, items, reference, options.explain);
  resolver.set_narrative(tells_of_the_past(matches, reference));
  std::vector<Timex> timexes;
  timexes.reserve(matches.size());
  std::vector<TokenRange> tokens;
  for (const Match& match : matches) {
    std::optional<Timex> timex = resolver.resolve(match);
    if (!timex) continue;
    timexes.push_back(std::move(*timex));
    tokens.push_back({items[match.first].first, items[match.last - 1].last()});
  }
  link_ranges(document, tokens, timexes);
  return timexes;
}

}  // namespace dateline::temporal

namespace dateline {

std::vector<Timex> tag(std::string_view text, const Reference& reference, TaggerOptions options) {
  return temporal::tag(language::analyse(text), reference, options);
}

}  // namespace dateline

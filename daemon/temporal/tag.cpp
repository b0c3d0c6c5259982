// SPDX-License-Identifier: Apache-2.0
#include "calendars/date_habits.hpp"
#include "context/beside.hpp"
#include "context/continuations.hpp"
#include "context/headings.hpp"
#include "context/links.hpp"
#include "dateline/tagger.hpp"
#include "grammar/matcher.hpp"
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "temporal/tagger.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

/// "Nov. 18" said on the 19th: a day of the news itself.
bool near_publication(const Fields& fields, CivilDay published) {
  constexpr date::days k_near{15};
  if (fields.has(Slot::year) || !fields.has(Slot::month) || !fields.has(Slot::day)) return false;
  const std::int32_t year = day_moment(published).year();
  if (!exists(year, fields.get(Slot::month), fields.get(Slot::day))) return false;
  const date::days off = civil(year, fields.get(Slot::month), fields.get(Slot::day)) - published;
  return off <= k_near && off >= -k_near;
}

/// How much of the past a text tells, by the years that it names.
enum class Outlook { news, history, narrative };

Outlook outlook_of(const std::vector<Match>& matches, const Reference& reference) {
  if (!reference.published || !reference.relative) return Outlook::narrative;
  constexpr std::int32_t k_news = 1;  // years that news still speaks of as its own time
  const std::int32_t now = day_moment(reference.published->day()).year();
  constexpr std::size_t k_chronicle = 12;  // years of a text that is one whatever else it names
  constexpr std::uint32_t k_lead = 90;     // items of the text's opening
  bool lead = false;                       // news says its day at once: "died on Tuesday"
  std::size_t old = 0;
  std::size_t recent = 0;
  std::size_t daily = 0;
  for (const Match& match : matches) {
    const Fields& fields = match.fields;
    if (fields.has(Slot::deictic) || match.rule->meaning == Meaning::named ||
        (fields.has(Slot::weekday) && !fields.has(Slot::year))) {
      recent += 2;
      ++daily;  // the words of daily news
      lead |= match.first < k_lead && (fields.has(Slot::weekday) || fields.get(Slot::deictic) != 0);
    } else if (near_publication(fields, reference.published->day())) {
      recent += 2;
    } else if (fields.has(Slot::year) || fields.get(Slot::era) < 0) {
      const bool past = fields.get(Slot::era) < 0 || fields.get(Slot::year) + k_news < now;
      ++(past ? old : recent);
    }
  }
  if (old < 4 || old * 20 < matches.size()) return Outlook::news;
  if (!lead && (old >= 2 * recent || (old >= k_chronicle && old >= 4 * daily)))
    return Outlook::narrative;
  return old * 2 >= recent ? Outlook::history : Outlook::news;
}

/// "10:30 on Sunday night": the part of the day tells the half.
Match with_half(const Match& clock, const std::vector<Match>& matches, std::size_t behind) {
  Match result = clock;
  if (behind >= matches.size() || !clock.fields.has(Slot::hour) ||
      clock.fields.has(Slot::meridiem) || clock.fields.get(Slot::hour) > 12)
    return result;
  const std::int32_t part = matches[behind].fields.get(Slot::day_part);
  constexpr std::int32_t k_half = 12;
  if (part >= part_afternoon && part <= part_night) result.fields.set(Slot::meridiem, k_half);
  return result;
}

/// "13/7/2023" tells how the numbers of this text stand, where none contradicts; else the place
/// that it opens with.
DateOrder order_in(const language::Document& document, const std::vector<Match>& matches) {
  constexpr std::int32_t k_months = 12;
  bool day_first = false;
  bool month_first = false;
  bool numeric = false;
  for (const Match& match : matches) {
    if (match.rule->meaning != Meaning::numeric_date) continue;
    numeric = true;
    day_first |= match.fields.get(Slot::numeric1) > k_months;
    month_first |= match.fields.get(Slot::numeric2) > k_months;
  }
  if (!numeric || (day_first && month_first)) return DateOrder::unknown;
  if (day_first == month_first) return order_by_place(document);
  return day_first ? DateOrder::day_first : DateOrder::month_first;
}

/// A weekday goes on from what was read up to it ("from Friday until 6 a.m. on Monday"), and so
/// does "the 19th"; a date stands by itself.
bool goes_on(const Match& match) {
  const bool part = match.fields.has(Slot::weekday) || match.fields.has(Slot::day);
  return part && !match.fields.has(Slot::month);
}

/// "six months later, in February 2011": counted in units that a month is fine enough for.
bool counts_months(const Match& match) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  return match.rule->meaning == Meaning::ago && (unit == unit_month || unit == unit_year);
}

std::optional<CivilDay> day_of_match(Resolver resolver, const Match& match, bool ends,
                                     bool by_month) {
  const auto day = resolver.resolve(match);
  if (!day || !day->span || day->type == TimexType::duration) return std::nullopt;
  if (day->type == TimexType::time && is_bare_clock(match)) return std::nullopt;
  // "four years later, in 2014"
  if (day->span->precision == Precision::year && day->span->begin.earliest)
    return day_of(*day->span->begin.earliest);
  if (by_month && day->span->precision == Precision::month && day->span->begin.earliest)
    return day_of(*day->span->begin.earliest);
  // "the year to March" ends with it.
  if (ends && day->span->precision == Precision::month && day->span->begin.latest)
    return day_of(*day->span->begin.latest);
  return day->span->single_day();
}

}  // namespace

std::vector<Timex> tag(const language::Document& document, const Reference& reference,
                       TaggerOptions options) {
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  std::vector<Match> matches = find_matches(grammar, document, items);
  add_continuations(document, items, grammar.vocabulary(), matches);
  settle_headings(document, items, matches);
  Reference ordered = reference;
  if (reference.order == DateOrder::unknown) ordered.order = order_in(document, matches);
  Resolver resolver(document, items, ordered, options.explain);
  const Outlook outlook = outlook_of(matches, reference);
  resolver.set_narrative(outlook == Outlook::narrative);
  resolver.set_history(outlook == Outlook::history);
  std::vector<Timex> timexes;
  timexes.reserve(matches.size());
  std::vector<TokenRange> tokens;
  const Beside around(document, items, matches);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Match& match = matches[i];
    const std::size_t end = around.end_behind(i);
    const std::size_t behind = std::min(around.day_behind(i), end);
    const std::size_t beside = std::min({behind, around.apposed(i), around.day_said(i)});
    std::optional<CivilDay> day;
    if (beside < matches.size()) {
      const bool goes = goes_on(matches[beside]);
      day = day_of_match(goes ? resolver : Resolver(document, items, ordered, false),
                         matches[beside], beside == end, counts_months(match));
      if (day) *day += date::days{around.days_off(i, beside)};
    }
    Match whole = with_half(match, matches, behind);
    if (around.recurs(i, behind)) whole.fields.set(Slot::each, 1);
    std::optional<Timex> timex = resolver.resolve(whole, day);
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

// SPDX-License-Identifier: Apache-2.0
#include "continuations.hpp"
#include "date_habits.hpp"
#include "dateline/tagger.hpp"
#include "guard_words.hpp"
#include "links.hpp"
#include "matcher.hpp"
#include "resolver.hpp"
#include "temporal/tagger.hpp"
#include "tense_words.hpp"

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
  constexpr std::uint32_t k_lead = 60;     // items of the text's opening
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

bool is_bare_clock(const Match& match) {
  const Fields& fields = match.fields;
  const bool clock = fields.has(Slot::hour) || fields.has(Slot::packed_time);
  return clock && !fields.has(Slot::month) && !fields.has(Slot::weekday) &&
         !fields.has(Slot::deictic) && !fields.has(Slot::year) && !fields.has(Slot::direction) &&
         !fields.has(Slot::holiday);
}

bool opens_sentence(const language::Document& document, std::uint32_t token) {
  const auto& sentences = document.sentences;
  const auto at = std::lower_bound(sentences.begin(), sentences.end(), token,
                                   [](const language::Sentence& sentence, std::uint32_t first) {
                                     return sentence.first < first;
                                   });
  return at != sentences.end() && at->first == token;
}

/// "Baghdad time": a place's, behind a time of day; how many tokens.
std::uint32_t place_time(const language::Document& document, std::uint32_t at) {
  constexpr std::uint32_t k_longest = 3;
  for (std::uint32_t next = at; next < document.tokens.size() && next - at <= k_longest; ++next) {
    const language::Token& token = document.tokens[next];
    if (next > at && language::equal_folded(document.text_of(token), "time")) return next + 1 - at;
    if (!token.is_word() || !token.capitalised) return 0;
  }
  return 0;
}

/// "5 a.m. on May 3", "5 a.m. this Friday", "(5 a.m. Baghdad time) on May 3": nothing but a
/// bracket, a place and a preposition stands between.
bool leads_to(const language::Document& document, const std::vector<Item>& items,
              const Match& clock, const Match& day) {
  const std::uint32_t target = items[day.first].first;
  if (opens_sentence(document, target)) return false;
  std::uint32_t at = items[clock.last - 1].last();
  at += place_time(document, at);
  if (at < target && document.text_of(document.tokens[at]) == ")") ++at;
  return at == target ||
         (at + 1 == target && preposition_before(document, target) == Preposition::on);
}

bool is_bare_part(const Match& match) {
  const Fields& fields = match.fields;
  return fields.has(Slot::day_part) && !fields.has(Slot::hour) && !fields.has(Slot::packed_time) &&
         !fields.has(Slot::weekday) && !fields.has(Slot::month) && !fields.has(Slot::deictic) &&
         !fields.has(Slot::direction) && !fields.has(Slot::holiday);
}

/// "2 p.m. to 4 p.m. Friday", "dawn to dusk on Friday": the other end, whose day holds for both.
bool ends_on_day(const language::Document& document, const std::vector<Item>& items,
                 const Match& clock, const Match& end) {
  const bool timed = end.fields.has(Slot::hour) || end.fields.has(Slot::packed_time) ||
                     end.fields.has(Slot::day_part);
  if (!timed || is_bare_clock(end) || is_bare_part(end) || end.first != clock.last + 1)
    return false;
  const language::Token& link = document.tokens[items[clock.last].first];
  const Preposition kind = preposition_kind(link, document.text);
  return kind == Preposition::to || kind == Preposition::until ||
         (preposition_before(document, items[clock.first].first) == Preposition::between &&
          language::equal_folded(document.text_of(link), "and"));
}

/// The day that stands behind a time of day, also behind "2-4 p.m." and "10:35 a.m. (0735 GMT)".
std::size_t day_behind(const language::Document& document, const std::vector<Item>& items,
                       const std::vector<Match>& matches, std::size_t clock) {
  std::size_t next = clock + 1;
  const bool bare = is_bare_clock(matches[clock]);
  if (!bare && !is_bare_part(matches[clock])) return matches.size();
  if (next < matches.size() && ends_on_day(document, items, matches[clock], matches[next]))
    return next;
  if (!bare) return matches.size();
  if (next < matches.size() && is_bare_clock(matches[next]) &&
      matches[next].first == matches[clock].last + 1)
    ++next;
  const bool leads = next < matches.size() && matches[next].rule->meaning != Meaning::duration &&
                     leads_to(document, items, matches[next - 1], matches[next]);
  return leads ? next : matches.size();
}

/// "2 p.m. on Sundays", "every Monday at 2 p.m.", "daily from 9 a.m. to 5 p.m.": of no day of its
/// own.
bool recurs(const language::Document& document, const std::vector<Item>& items,
            const std::vector<Match>& matches, std::size_t clock, std::size_t behind) {
  const auto is_set = [](const Match& match) {
    return match.rule->meaning == Meaning::set_calendar || match.rule->meaning == Meaning::set_unit;
  };
  if (!is_bare_clock(matches[clock])) return false;
  if (behind < matches.size()) return is_set(matches[behind]);
  constexpr std::size_t k_ends = 2;  // of "from 9 a.m. to 5 p.m."
  for (std::size_t back = 1; back <= k_ends && back <= clock; ++back) {
    const Match& before = matches[clock - back];
    const Match& next = matches[clock - back + 1];
    const bool comma =  // "open on Tuesdays, from 9 a.m."
        document.text_of(document.tokens[items[before.last].first]) == ",";
    if (next.first > before.last + (comma ? 2 : 1) ||
        opens_sentence(document, items[next.first].first))
      return false;
    if (!is_bare_clock(before)) return is_set(before);
  }
  return false;
}

/// The day that stands behind "the quarter ended", "the year to".
std::size_t end_behind(const language::Document& document, const std::vector<Item>& items,
                       const std::vector<Match>& matches, std::size_t stretch) {
  const Match& match = matches[stretch];
  const Meaning meaning = match.rule->meaning;
  const std::size_t next = stretch + 1;
  // "the three months ended June 30"
  const bool months =
      meaning == Meaning::duration && match.fields.get(Slot::unit, -1) == unit_month;
  if (next == matches.size() ||
      (meaning != Meaning::anaphoric && meaning != Meaning::year_part && !months))
    return matches.size();
  // "the quarter that ended May 5"
  const bool relative = document.text_of(document.tokens[items[match.last].first]) == "that";
  const std::uint32_t at = match.last + (relative ? 1 : 0);
  if (matches[next].first <= at) return matches.size();
  const language::Token& link = document.tokens[items[at].first];
  const bool behind =
      matches[next].first == at + 1 ||
      (matches[next].first == at + 2 &&
       preposition_before(document, items[matches[next].first].first) == Preposition::on);
  const bool up_to = matches[next].first == at + 1 && match.fields.has(Slot::unit) &&
                     matches[next].fields.has(Slot::month) &&
                     preposition_kind(link, document.text) == Preposition::to;
  return behind && (up_to || cue_of(link, document.text) == Cue::ended) ? next : matches.size();
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

std::optional<CivilDay> day_of_match(const language::Document& document,
                                     const std::vector<Item>& items, const Reference& reference,
                                     const Match& match, bool ends) {
  const auto day = Resolver(document, items, reference, false).resolve(match);
  if (!day || !day->span || day->type == TimexType::duration) return std::nullopt;
  if (day->type == TimexType::time && is_bare_clock(match)) return std::nullopt;
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
  Reference ordered = reference;
  if (reference.order == DateOrder::unknown) ordered.order = order_in(document, matches);
  Resolver resolver(document, items, ordered, options.explain);
  const Outlook outlook = outlook_of(matches, reference);
  resolver.set_narrative(outlook == Outlook::narrative);
  resolver.set_history(outlook == Outlook::history);
  std::vector<Timex> timexes;
  timexes.reserve(matches.size());
  std::vector<TokenRange> tokens;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Match& match = matches[i];
    const std::size_t end = end_behind(document, items, matches, i);
    const std::size_t behind = std::min(day_behind(document, items, matches, i), end);
    std::optional<CivilDay> beside;
    if (behind < matches.size())
      beside = day_of_match(document, items, ordered, matches[behind], behind == end);
    Match whole = with_half(match, matches, behind);
    if (recurs(document, items, matches, i, behind)) whole.fields.set(Slot::each, 1);
    std::optional<Timex> timex = resolver.resolve(whole, beside);
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

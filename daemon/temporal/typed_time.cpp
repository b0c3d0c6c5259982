// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "language/document.hpp"
#include "lexicon.hpp"
#include "matcher.hpp"
#include "moment.hpp"
#include "resolver.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace dateline {

namespace {

using namespace temporal;

std::string_view trimmed(std::string_view text) noexcept {
  constexpr std::string_view k_blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(k_blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(k_blanks) - first + 1);
}

/// The letters that short offsets use: -2w, +3d.
struct OffsetUnit {
  std::string_view letters;
  Unit unit;
};
constexpr OffsetUnit k_offset_units[] = {
    {"min", unit_minute}, {"h", unit_hour},   {"d", unit_day}, {"w", unit_week},
    {"m", unit_month},    {"mo", unit_month}, {"y", unit_year}};

TimeSpan moment_at(CivilMinute minute, Precision precision) {
  TimeSpan span;
  span.begin = {minute, minute};
  span.precision = precision;
  return span;
}

/// -2w, +3d, -12h
std::optional<TimeSpan> read_offset(std::string_view typed, const Asker& asker) {
  if (typed.size() < 3 || (typed[0] != '-' && typed[0] != '+')) return std::nullopt;
  std::int32_t count = 0;
  const char* end = typed.data() + typed.size();
  const auto [rest, error] = std::from_chars(typed.data() + 1, end, count);
  if (error != std::errc{} || count < 0 || count > 100'000) return std::nullopt;
  if (typed[0] == '-') count = -count;
  const std::string_view letters(rest, static_cast<std::size_t>(end - rest));
  for (const OffsetUnit& known : k_offset_units) {
    if (known.letters != letters) continue;
    if (known.unit == unit_minute || known.unit == unit_hour) {
      const std::int64_t minutes = std::int64_t{count} * (known.unit == unit_hour ? 60 : 1);
      TimeSpan span = moment_at(asker.now + std::chrono::minutes{minutes}, Precision::minute);
      span.offset = asker.offset;
      return span;
    }
    return TimeSpan::day(shifted_day(day_of(asker.now), known.unit, count));
  }
  return std::nullopt;
}

/// Words of the tagger's own grammar; they must cover all that was typed.
std::optional<TimeSpan> read_words(std::string_view typed, const Asker& asker) {
  const language::Document document = language::analyse(typed);
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  const std::vector<Match> matches = find_matches(grammar, document, items);
  if (matches.size() != 1 || matches[0].first != 0 || matches[0].last != items.size())
    return std::nullopt;
  Reference reference;
  reference.published = Published{asker.now, true, asker.offset};
  Resolver resolver(document, items, reference, false);
  const auto timex = resolver.resolve(matches[0]);
  if (!timex || !timex->span) return std::nullopt;
  TimeSpan span = *timex->span;
  if (span.precision <= Precision::hour && !span.offset) span.offset = asker.offset;
  return span;
}

/// 2023-W05, as ISO 8601 counts weeks: the first one holds 4 January.
std::optional<TimeSpan> read_week(std::string_view typed) {
  if (typed.size() != 8 || typed[4] != '-' || (typed[5] != 'W' && typed[5] != 'w'))
    return std::nullopt;
  std::int32_t year = 0;
  std::int32_t week = 0;
  const char* text = typed.data();
  if (std::from_chars(text, text + 4, year).ptr != text + 4 ||
      std::from_chars(text + 6, text + 8, week).ptr != text + 8 || year < 1 || week < 1)
    return std::nullopt;
  const Moment first = containing(civil(year, 1, 4), Grain::week);
  const Moment found = containing(first.first() + date::days{7 * (week - 1)}, Grain::week);
  // A week belongs to the year of its Thursday; not every year has a 53rd.
  if (day_moment(found.first() + date::days{3}).year() != year) return std::nullopt;
  return TimeSpan::within(found.first(), found.last(), Precision::week);
}

/// A bare month, also one that is an everyday word ("May"): the nearest to now.
std::optional<TimeSpan> read_month(std::string_view typed, const Asker& asker) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const std::string_view word = typed.substr(0, typed.size() - (typed.ends_with('.') ? 1 : 0));
  if (word.empty() || !std::all_of(word.begin(), word.end(), is_letter)) return std::nullopt;
  // A year beside it leaves no doubt that it is a month.
  const auto dated = read_words(std::string(typed) + " 2000", asker);
  if (!dated || dated->precision != Precision::month || !dated->begin.earliest) return std::nullopt;
  const std::int32_t month = day_moment(day_of(*dated->begin.earliest)).month();
  const CivilDay today = day_of(asker.now);
  const std::int32_t year = day_moment(today).year();
  const auto distance = [today](const Moment& moment) {
    return std::max({moment.first() - today, today - moment.last(), date::days{0}});
  };
  Moment nearest = month_moment(year, month);
  for (const std::int32_t other : {year - 1, year + 1})
    if (const Moment moment = month_moment(other, month); distance(moment) < distance(nearest))
      nearest = moment;
  return TimeSpan::within(nearest.first(), nearest.last(), Precision::month);
}

/// "in 3 days" is what the grammar calls "3 days from now"; in an article it is a duration.
std::optional<TimeSpan> read_ahead(std::string_view typed, const Asker& asker) {
  if (typed.size() < 4 || (typed[0] != 'i' && typed[0] != 'I') ||
      (typed[1] != 'n' && typed[1] != 'N') || typed[2] != ' ')
    return std::nullopt;
  const std::string_view rest = trimmed(typed.substr(3));
  if (const auto month = read_month(rest, asker)) return month;
  return read_words(std::string(rest) + " from now", asker);
}

std::optional<TimeSpan> read_one(std::string_view typed, const Asker& asker) {
  if (typed == "now") {
    TimeSpan span = moment_at(asker.now, Precision::minute);
    span.offset = asker.offset;
    return span;
  }
  if (auto offset = read_offset(typed, asker)) return offset;
  if (auto week = read_week(typed)) return week;
  if (auto month = read_month(typed, asker)) return month;
  if (auto ahead = read_ahead(typed, asker)) return ahead;
  if (auto words = read_words(typed, asker)) return words;
  return from_edtf(typed);
}

/// a..b, a.., ..b: from the begin of the one to the end of the other.
std::optional<TimeSpan> read_range(std::string_view typed, std::size_t dots, const Asker& asker) {
  const std::string_view first = trimmed(typed.substr(0, dots));
  const std::string_view last = trimmed(typed.substr(dots + 2));
  if (first.empty() && last.empty()) return std::nullopt;
  TimeSpan whole;
  whole.shape = TimeSpan::Shape::lasts;
  for (const bool upper : {false, true}) {
    const std::string_view side = upper ? last : first;
    if (side.empty()) continue;
    const auto span = read_one(side, asker);
    if (!span) return std::nullopt;
    const Interval extent = span->extent();
    const auto edge = upper ? extent.latest : extent.earliest;
    (upper ? whole.end : whole.begin) = {edge, edge};
    whole.precision = span->precision;
    if (span->offset) whole.offset = span->offset;
  }
  return whole;
}

}  // namespace

std::optional<TimeSpan> read_typed_time(std::string_view typed, const Asker& asker) {
  constexpr std::size_t k_longest = 200;
  const std::string_view text = trimmed(typed);
  if (text.empty() || text.size() > k_longest) return std::nullopt;
  if (text.front() == '[') return from_edtf(text);
  const std::size_t dots = text.find("..");
  if (dots != std::string_view::npos && text.find('/') == std::string_view::npos)
    return read_range(text, dots, asker);
  return read_one(text, asker);
}

}  // namespace dateline

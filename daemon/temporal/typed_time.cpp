// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "language/document.hpp"
#include "lexicon.hpp"
#include "matcher.hpp"
#include "moment.hpp"
#include "resolver.hpp"

#include <charconv>

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

std::optional<TimeSpan> read_one(std::string_view typed, const Asker& asker) {
  if (typed == "now") {
    TimeSpan span = moment_at(asker.now, Precision::minute);
    span.offset = asker.offset;
    return span;
  }
  if (auto offset = read_offset(typed, asker)) return offset;
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

// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"
#include "grammar/matcher.hpp"
#include "language/document.hpp"
#include "language/token.hpp"
#include "lexicon/lexicon.hpp"
#include "resolve/moment.hpp"
#include "resolve/resolver.hpp"
#include "temporal/tagger.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace dateline {

namespace {

using namespace temporal;

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// "jan-mar 2023" as an article writes it.
std::string capitalised(std::string_view text) {
  std::string result(text);
  bool opens = true;
  for (char& c : result) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (opens && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    opens = !letter;
  }
  return result;
}

std::string_view trimmed(std::string_view text) noexcept {
  constexpr std::string_view k_blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(k_blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(k_blanks) - first + 1);
}

/// The letters and words that offsets use: -2w, +3d, -3 days.
struct OffsetUnit {
  std::string_view letters;
  Unit unit;
};
constexpr OffsetUnit k_offset_units[] = {
    {"min", unit_minute},     {"mins", unit_minute}, {"minute", unit_minute},
    {"minutes", unit_minute}, {"h", unit_hour},      {"hr", unit_hour},
    {"hrs", unit_hour},       {"hour", unit_hour},   {"hours", unit_hour},
    {"d", unit_day},          {"day", unit_day},     {"days", unit_day},
    {"w", unit_week},         {"wk", unit_week},     {"wks", unit_week},
    {"week", unit_week},      {"weeks", unit_week},  {"m", unit_month},
    {"mo", unit_month},       {"mos", unit_month},   {"month", unit_month},
    {"months", unit_month},   {"y", unit_year},      {"yr", unit_year},
    {"yrs", unit_year},       {"year", unit_year},   {"years", unit_year}};

/// Words before a time that leave one side open.
enum class Opening { from, after, up_to, before };
struct OpeningWord {
  std::string_view word;
  Opening opening;
};
constexpr OpeningWord k_openings[] = {
    {"since", Opening::from},    {"from", Opening::from},   {"starting", Opening::from},
    {"after", Opening::after},   {"until", Opening::up_to}, {"till", Opening::up_to},
    {"through", Opening::up_to}, {"by", Opening::up_to},    {"up to", Opening::up_to},
    {"before", Opening::before},
};

/// What is typed for longer words.
struct Shorthand {
  std::string_view typed;
  std::string_view words;
};
constexpr Shorthand k_shorthands[] = {
    {"ytd", "year to date"},    {"qtd", "quarter to date"},  {"mtd", "month to date"},
    {"eoy", "end of the year"}, {"eom", "end of the month"}, {"eow", "end of the week"},
};

/// What stands between two ends.
constexpr std::string_view k_links[] = {" to ", " until ", " till ", " through ", " - ", " – "};

/// Words that lead in what needs to be led in: "on Mon", "the day before yesterday".
constexpr std::string_view k_leads[] = {"", "on ", "on the ", "the ", "this "};

TimeSpan moment_at(CivilMinute minute, Precision precision) {
  TimeSpan span;
  span.begin = {minute, minute};
  span.precision = precision;
  return span;
}

/// -2w, +3d, -12h, - 3 days
std::optional<TimeSpan> read_offset(std::string_view typed, const Asker& asker) {
  if (typed.size() < 3 || (typed[0] != '-' && typed[0] != '+')) return std::nullopt;
  const std::string_view digits = trimmed(typed.substr(1));
  std::int32_t count = 0;
  const char* end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, count);
  if (error != std::errc{} || count < 0 || count > 100'000) return std::nullopt;
  if (typed[0] == '-') count = -count;
  const std::string_view letters = trimmed({rest, static_cast<std::size_t>(end - rest)});
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

/// "10/07/2023" may be of July or of October; nobody can know which was meant.
bool is_ambiguous(const Match& match) {
  constexpr std::int32_t k_months = 12;
  const std::int32_t first = match.fields.get(Slot::numeric1);
  const std::int32_t second = match.fields.get(Slot::numeric2);
  return match.rule->meaning == Meaning::numeric_date && match.rule->name != "numeric_dot" &&
         first <= k_months && second <= k_months && first != second;
}

/// Words of the tagger's own grammar; they must cover all that was typed, behind the words of
/// `lead` that no expression has of its own.
std::optional<TimeSpan> read_words(std::string_view typed, const Asker& asker,
                                   std::string_view lead = {}) {
  const std::string text = std::string(lead) + std::string(typed);
  const language::Document document = language::analyse(text);
  const Grammar& grammar = Grammar::instance();
  std::vector<Item> items;
  read_items(document, grammar.vocabulary(), items);
  const std::vector<Match> matches = find_matches(grammar, document, items);
  if (matches.size() != 1 || matches[0].last != items.size() || is_ambiguous(matches[0]) ||
      document.tokens[items[matches[0].first].first].begin > lead.size())
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

std::optional<TimeSpan> read_led_words(std::string_view typed, const Asker& asker) {
  for (const std::string_view lead : k_leads)
    if (auto words = read_words(typed, asker, lead)) return words;
  return std::nullopt;
}

/// "1-10 July", "monday to friday", "between March and May": two ends that the tagger joins.
std::optional<TimeSpan> read_joined(std::string_view typed, const Asker& asker) {
  Reference reference;
  reference.published = Published{asker.now, true, asker.offset};
  const std::vector<Timex> ends = temporal::tag(language::analyse(typed), reference, {});
  constexpr std::size_t k_longest_lead = std::string_view("between ").size();
  if (ends.size() != 2 || ends[0].range.begin > k_longest_lead ||
      ends[1].range.end != typed.size() || !ends[0].span || ends[0].span != ends[1].span)
    return std::nullopt;
  const std::string_view lead = trimmed(typed.substr(0, ends[0].range.begin));
  if (!lead.empty() && !language::equal_folded(lead, "from") &&
      !language::equal_folded(lead, "between"))
    return std::nullopt;
  return ends[0].span;
}

/// 2023-W05, 2023W05, W5, week 5, wk 5, as ISO 8601 counts weeks: the first one holds 4 January.
std::optional<TimeSpan> read_week(std::string_view typed, const Asker& asker) {
  constexpr std::size_t k_year = 4;
  std::int32_t year = day_moment(day_of(asker.now)).year();
  std::string_view rest = typed;
  if (rest.size() > k_year && is_digit(rest[0])) {
    const char* end = rest.data() + k_year;
    if (std::from_chars(rest.data(), end, year).ptr != end || year < 1) return std::nullopt;
    rest.remove_prefix(rest[k_year] == '-' ? k_year + 1 : k_year);
  }
  if (rest.empty() || (rest[0] != 'W' && rest[0] != 'w')) return std::nullopt;
  std::size_t word = 1;
  for (const std::string_view longer : {std::string_view("week "), std::string_view("wk ")})
    if (rest.size() > longer.size() &&
        language::equal_folded(rest.substr(0, longer.size()), longer))
      word = longer.size();
  rest.remove_prefix(word);
  std::int32_t week = 0;
  const char* end = rest.data() + rest.size();
  if (rest.empty() || std::from_chars(rest.data(), end, week).ptr != end || week < 1 || week > 53)
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
  for (const Shorthand& known : k_shorthands)
    if (language::equal_folded(typed, known.typed)) return read_one(known.words, asker);
  if (auto offset = read_offset(typed, asker)) return offset;
  if (auto week = read_week(typed, asker)) return week;
  if (auto month = read_month(typed, asker)) return month;
  if (auto ahead = read_ahead(typed, asker)) return ahead;
  if (auto words = read_led_words(typed, asker)) return words;
  return from_edtf(typed);
}

/// "since monday", "before 2020": all from the one side or up to the other.
std::optional<TimeSpan> read_open(std::string_view typed, const Asker& asker) {
  for (const OpeningWord& known : k_openings) {
    if (typed.size() <= known.word.size() + 1 || typed[known.word.size()] != ' ' ||
        !language::equal_folded(typed.substr(0, known.word.size()), known.word))
      continue;
    const std::string_view rest = trimmed(typed.substr(known.word.size()));
    auto span = read_one(rest, asker);
    if (!span) return std::nullopt;
    // "since saturday": the last one
    const bool ahead = span->begin.earliest && *span->begin.earliest > asker.now;
    if (ahead && language::equal_folded(known.word, "since"))
      span = read_one("last " + std::string(rest), asker).value_or(*span);
    const Interval extent = span->extent();
    TimeSpan open;
    open.shape = TimeSpan::Shape::lasts;
    open.precision = span->precision;
    open.offset = span->offset;
    constexpr std::chrono::minutes k_minute{1};
    if (known.opening == Opening::from) open.begin = {extent.earliest, extent.earliest};
    if (known.opening == Opening::up_to) open.end = {extent.latest, extent.latest};
    if (known.opening == Opening::after && extent.latest)
      open.begin = {*extent.latest + k_minute, *extent.latest + k_minute};
    if (known.opening == Opening::before && extent.earliest)
      open.end = {*extent.earliest - k_minute, *extent.earliest - k_minute};
    return open;
  }
  return std::nullopt;
}

/// From the begin of the one to the end of the other; an empty side is open.
std::optional<TimeSpan> read_range(std::string_view first, std::string_view last,
                                   const Asker& asker) {
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

/// "2 May to yesterday", "-1w until tomorrow"
std::optional<TimeSpan> read_linked(std::string_view typed, const Asker& asker) {
  if (auto joined = read_joined(typed, asker)) return joined;
  for (const std::string_view link : k_links) {
    const std::size_t at = typed.find(link);
    if (at == std::string_view::npos) continue;
    std::string_view first = trimmed(typed.substr(0, at));
    constexpr std::string_view k_from = "from ";
    if (first.size() > k_from.size() &&
        language::equal_folded(first.substr(0, k_from.size()), k_from))
      first.remove_prefix(k_from.size());
    auto range = read_range(first, trimmed(typed.substr(at + link.size())), asker);
    const bool reversed = range && range->begin.earliest && range->end.latest &&
                          *range->begin.earliest > *range->end.latest;
    if (range && !first.empty() && !reversed) return range;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TimeSpan> read_typed_time(std::string_view typed, const Asker& asker) {
  constexpr std::size_t k_longest = 200;
  const std::string_view text = trimmed(typed);
  if (text.empty() || text.size() > k_longest) return std::nullopt;
  if (text.front() == '[') return from_edtf(text);
  const std::size_t dots = text.find("..");
  if (dots != std::string_view::npos && text.find('/') == std::string_view::npos) {
    const std::size_t behind = text.find_first_not_of('.', dots);
    return read_range(trimmed(text.substr(0, dots)),
                      behind == std::string_view::npos ? std::string_view{}
                                                       : trimmed(text.substr(behind)),
                      asker);
  }
  for (const std::string& spelling : {std::string(text), capitalised(text)}) {
    if (auto one = read_one(spelling, asker)) return one;
    if (auto open = read_open(spelling, asker)) return open;
    if (auto linked = read_linked(spelling, asker)) return linked;
  }
  return std::nullopt;
}

}  // namespace dateline

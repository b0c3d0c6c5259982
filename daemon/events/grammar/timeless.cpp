// SPDX-License-Identifier: Apache-2.0
#include "grammar/timeless.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_seasons =
    std::to_array<std::string_view>({"spring", "summer", "autumn", "fall", "winter"});
constexpr auto k_eras = std::to_array<std::string_view>({"future", "past", "present"});
// "In the summer hotels fill up": behind these the season is a time.
constexpr auto k_time_links = std::to_array<std::string_view>(
    {"in", "during", "over", "by", "before", "after", "until", "since", "from", "this", "that"});

constexpr auto k_pointing = std::to_array<std::string_view>(
    {"now", "today", "tomorrow", "tonight", "yesterday", "currently", "recently"});

// "The summer was", "the summer and": no noun.
constexpr auto k_no_noun = k_determiner | k_subject_pronoun | k_object_pronoun | k_possessive |
                           k_preposition | k_coordinator | k_subordinator | k_relative | k_modal |
                           k_be | k_have | k_do | k_to | k_negation | k_adverb | k_adjective |
                           k_number_word;

/// A common noun that is itself no length of time: not "the winter months".
bool is_thing(std::string_view text, const Entry& entry) {
  const bool verb = entry.verb != nullptr && entry.noun == nullptr && !entry.is(k_noun);
  return !verb && !entry.is(k_no_noun) && !text.ends_with("ly") &&
         !is_one_of(period_words(), text) && !is_one_of(festive_periods(), text) &&
         !is_one_of(season_words(), text);
}

/// "A minute's silence", "an hour's drive": how long a thing is.
bool measures_thing(const Timex& timex, std::string_view text) {
  const std::string_view time = timex.range.of(text);
  const std::string_view behind = text.substr(timex.range.end);
  const bool one = language::equal_folded(time.substr(0, time.find(' ')), "a") ||
                   language::equal_folded(time.substr(0, time.find(' ')), "an");
  return timex.type == TimexType::duration && !timex.span && one &&
         (behind.starts_with("'s ") || behind.starts_with("\u2019s "));
}

/// "Christmas", but neither "Monday" nor "Today".
bool is_holiday(const Timex& timex, std::string_view body, const language::Token& word) {
  const std::string_view name = word.range().of(body);
  const auto pointing = [&](std::string_view each) { return language::equal_folded(name, each); };
  return timex.type == TimexType::date && word.capitalised && word.is_word() &&
         timex.range.size() == name.size() && !is_one_of(calendar_names(), name) &&
         std::none_of(k_pointing.begin(), k_pointing.end(), pointing);
}

/// "On Christmas shops were shut": behind these the holiday is a time.
bool leads_to_holiday(std::string_view word) {
  return language::equal_folded(word, "on") || language::equal_folded(word, "at") ||
         is_one_of(k_time_links, word);
}

/// A small noun that tells of no event: "cards", but not "concert".
bool is_mere_thing(const language::Document& document, std::uint32_t token) {
  const language::Token& next = document.tokens[token];
  const Entry& entry = look_up(next, document.text);
  return !next.capitalised && entry.noun == nullptr && entry.verb == nullptr &&
         is_thing(document.text_of(next), entry);
}

/// "The last day to register", "the final day for bids": a day by which something is done, and not
/// how long. But "fell in the last day to 59".
bool is_limit(const Timex& timex, std::string_view text) {
  const std::string_view time = timex.range.of(text);
  const std::string_view behind = text.substr(timex.range.end);
  const std::size_t lead = behind.starts_with(" to ") ? 4 : behind.starts_with(" for ") ? 5 : 0;
  return timex.type == TimexType::duration && !timex.span && lead > 0 && behind.size() > lead &&
         is_lower(behind[lead]) && (time.ends_with("last day") || time.ends_with("final day"));
}

}  // namespace

bool is_timeless(const language::Document& document, const Timex& timex, std::uint32_t first,
                 std::uint32_t last) {
  const auto& tokens = document.tokens;
  const auto text = [&](std::uint32_t at) { return document.text_of(tokens[at]); };
  if (measures_thing(timex, document.text) || is_limit(timex, document.text)) return true;
  std::uint32_t word = first;
  if (language::equal_folded(text(word), "the")) ++word;
  const std::uint32_t next = word + 1;
  const bool joined = next < last && !tokens[next].spaced && text(next) == "-";
  if (joined && language::equal_folded(text(word), "now")) return true;  // "the now-defunct name"
  if (next >= last || tokens[word].end != timex.range.end || !tokens[next].spaced) return false;
  if (is_one_of(k_eras, text(word))) return text(next) == "of";
  if (!tokens[next].is_word()) return false;
  if (!is_one_of(k_seasons, text(word)))
    return is_holiday(timex, document.text, tokens[word]) && is_mere_thing(document, next) &&
           !(first > 0 && leads_to_holiday(text(first - 1)));  // "Christmas cards"
  const bool led = first > 0 && is_one_of(k_time_links, text(first - 1));
  const bool named = tokens[word].capitalised && tokens[next].capitalised;  // "the Spring Cup"
  const bool kind =
      !tokens[next].capitalised && is_thing(text(next), look_up(tokens[next], document.text));
  return !led && (named || kind);
}

}  // namespace dateline::events

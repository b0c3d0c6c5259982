// SPDX-License-Identifier: Apache-2.0
#include "times/time_roles.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr auto k_roles = std::to_array<std::pair<std::string_view, TimeRole>>({
    {"by", TimeRole::by},
    {"before", TimeRole::before},
    {"after", TimeRole::after},
    {"until", TimeRole::until},
    {"till", TimeRole::until},
    {"through", TimeRole::until},
    {"since", TimeRole::since},
    {"from", TimeRole::from},
    {"to", TimeRole::to},
    {"for", TimeRole::lasting},
    {"over", TimeRole::lasting},
    {"during", TimeRole::lasting},
    {"throughout", TimeRole::lasting},
});

/// "midnight", "5 p.m.", but neither "2028" nor "May 3".
bool tells_hour(const Parse& parse, WordRange time) noexcept {
  static constexpr std::array<std::string_view, 4> k_hours{"midnight", "noon", "midday", "o'clock"};
  bool hour = false;
  for (std::uint32_t at = time.first; at < time.last; ++at) {
    const Word& word = parse.words[at];
    if (is_one_of(calendar_names(), word.text) || is_year(word)) return false;
    hour = hour || is_one_of(k_hours, word.text) || is_digit(word.text.front());
  }
  return hour;
}

/// "until midnight on Sunday": the day has the word before the clock; not so "by two years on
/// Monday".
TimeRole role_of_clock(const Parse& parse, std::uint32_t on) noexcept {
  const bool clock_before = on > 1 && parse.tag(on - 1) == Tag::time && !parse.words[on - 1].length;
  if (!clock_before || parse.words[on].text != "on") return TimeRole::at;
  std::uint32_t clock = on - 1;
  while (clock > 0 && parse.tag(clock - 1) == Tag::time) --clock;
  if (!tells_hour(parse, {clock, on})) return TimeRole::at;
  const TimeRole role = role_of(parse, clock);
  return role == TimeRole::until || role == TimeRole::by ? role : TimeRole::at;
}

/// "emerged from Friday prayers": the day tells which prayers. The time begins at `first`.
bool is_inside_phrase(const Parse& parse, std::uint32_t first) noexcept {
  std::uint32_t end = first;
  while (parse.tag(end) == Tag::time) ++end;
  const bool follows_verb = first > 1 && parse.tag(first - 2) == Tag::verb;
  return follows_verb && parse.tag(end) == Tag::noun && parse.words[end].spaced;
}

/// "minutes after the blast on Sunday" is that day still.
bool is_soon(const Parse& parse, std::uint32_t at) noexcept {
  return at > 0 && is_one_of(close_words(), parse.words[at - 1]);
}

}  // namespace

TimeRole role_of(const Parse& parse, std::uint32_t first) noexcept {
  if (first == 0) return TimeRole::at;
  if (first > 2 && parse.words[first - 1].text == "before" && parse.words[first - 2].text == "or" &&
      language::equal_folded(parse.words[first - 3].text, "on"))
    return TimeRole::by;  // "on or before Friday"
  if (parse.words[first].text == "over" && parse.words[first - 1].text == "in")
    return TimeRole::lasting;  // "phased in over three years"
  if (const TimeRole role = role_of_clock(parse, first - 1); role != TimeRole::at) return role;
  if (first > 1 && parse.words[first - 1].text == "through" &&
      is_one_of(edge_words(), parse.words[first - 2]))
    return TimeRole::at;  // "midway through next year"
  for (const auto& [word, role] : k_roles)
    if (language::equal_folded(parse.words[first - 1].text, word))
      return role == TimeRole::from && is_inside_phrase(parse, first) ? TimeRole::at : role;
  const auto before = [&](std::uint32_t back, std::string_view word) {
    return first >= back && language::equal_folded(parse.words[first - back].text, word);
  };
  const bool than = first > 1 && before(1, "than") &&  // "no later than", but "no earlier than"
                    !before(2, "earlier") && !before(2, "sooner");
  const bool as_of = before(1, "of") && before(2, "as");  // "as of Monday"
  return than || as_of ? TimeRole::by : TimeRole::at;
}

TimeRole role_of_event(const Parse& parse, std::uint32_t first, TimeRole own) noexcept {
  if (first == 0 || own != TimeRole::at) return own;
  const WordText& word = parse.words[first - 1].text;
  if (language::equal_folded(word, "before")) return TimeRole::by;
  if (language::equal_folded(word, "after") || language::equal_folded(word, "following"))
    return is_soon(parse, first - 1) ? own : TimeRole::behind;
  if (language::equal_folded(word, "since")) return TimeRole::since;
  if (language::equal_folded(word, "until")) return TimeRole::until;
  const bool ahead_of =
      first > 1 && word == "of" && language::equal_folded(parse.words[first - 2].text, "ahead");
  return ahead_of ? TimeRole::by : own;
}

TimeRole edge_of(const Parse& parse, std::uint32_t end) noexcept {
  if (end + 2 >= parse.size() || parse.words[end].text != "at") return TimeRole::at;
  const WordText& edge = parse.words[end + 2].text;
  return edge == "earliest" ? TimeRole::behind : edge == "latest" ? TimeRole::by : TimeRole::at;
}

bool comes_as_of(const Parse& parse, const VerbGroup& group, std::uint32_t first) {
  const bool as_of = first > 1 && parse.words[first - 1].text == "of" &&
                     language::equal_folded(parse.words[first - 2].text, "as");
  const bool now = group.finite && group.tense == Tense::present && !group.perfect &&
                   !group.passive && group.sense != nullptr && is_deed(group.sense->nature);
  return as_of && (group.mood == Mood::will || (now && group.mood == Mood::plain));
}

bool takes(const VerbGroup& group, TimeRole role) noexcept {
  const bool concrete = group.sense != nullptr && group.sense->nature == Nature::concrete;
  if (role == TimeRole::since) return group.perfect || group.reduced;
  if (role == TimeRole::to && group.perfect)
    return !concrete;  // "have hired her on a deal to 2028"
  if (role != TimeRole::until || group.tense != Tense::past) return true;
  const bool done = group.sense != nullptr && is_deed(group.sense->nature) &&
                    !group.sense->lasting && !group.passive && !group.perfect;
  return !concrete && !done;
}

}  // namespace dateline::events

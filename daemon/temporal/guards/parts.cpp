// SPDX-License-Identifier: Apache-2.0
#include "guards/parts.hpp"

#include "guards/names.hpp"
#include "guards/years.hpp"
#include "lexicon/topic_words.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

/// "said to Dawn": a name within a sentence.
bool is_first_name(const Neighbours& near) {
  const Token* before = near.before();
  return near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
         !near.first().line_start && before != nullptr && before->is_word() &&
         !before->capitalised &&
         (near.preposition() == Preposition::to || near.preposition() == Preposition::for_);
}

/// "scored in the second half": more words of sport than of business stand around it.
bool in_match(const Neighbours& near) {
  constexpr std::uint32_t k_around = 20;
  std::int32_t sport = 0;
  const auto weigh = [&](const Token* token) {
    if (token == nullptr) return false;
    const Topic topic = topic_of(*token, near.whole_text());
    if (topic != Topic::none) sport += topic == Topic::sport ? 1 : -1;
    return true;
  };
  for (std::uint32_t distance = 1; distance <= k_around; ++distance)
    if (!weigh(near.before(distance))) break;
  for (std::uint32_t distance = 1; distance <= k_around; ++distance)
    if (!weigh(near.after(distance))) break;
  return sport > 0;
}

/// "the first half of the troops": a share of them.
bool is_share(const Neighbours& near) {
  const Token* whole = near.after(2);
  return near.cue(near.after()) == Cue::attribute && whole != nullptr && whole->is_word();
}

/// "on Friday night at 2330", "yesterday at 0715": its day stands before.
bool day_before_clock(const Match& match, const Surroundings& around) {
  if (match.first < 2 || around.items[match.first].barrier || around.items[match.first - 1].barrier)
    return false;
  const std::uint32_t day = match.first - 2;
  return around.reads(day, WordClass::WEEKDAY) || around.reads(day, WordClass::DAYPART) ||
         around.reads(day, WordClass::DEICTIC);
}

}  // namespace

bool part_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (in_name(near) || is_first_name(near)) return false;
  return match.fields.has(Slot::modifier) || near.preposition() != Preposition::none ||
         near.first().line_start || around.document.text.size() <= k_post;
}

bool describes_evening(const Match& match, const Neighbours& near, const Surroundings& around) {
  const Token* before = near.before();
  if (!around.reads(match.first, WordClass::DAYPART) || before == nullptr ||
      around.document.text.size() <= k_post)
    return false;
  const std::string_view mark = near.text(before);
  if (mark == "'" || mark == "’") return !before->spaced;  // "parents'"
  if (!before->is_word() || before->capitalised) return false;
  return near.preposition() == Preposition::none && near.cue(before) == Cue::none &&
         verb_kind(*before, near.whole_text()) == Verb::none &&
         !is_determiner(*before, near.whole_text()) && !near.text(before).ends_with("ed");
}

bool part_of_year_admitted(const Neighbours& near) { return !in_match(near) && !is_share(near); }

bool part_letter_admitted(const Match& match, const Neighbours& near) {
  const Token* before = near.before();
  return !inside_number(near) && (match.fields.get(Slot::part) != 2 || before == nullptr ||
                                  !before->is_word() || !before->capitalised);
}

/// "finished in 2:04:11", "ran 2:04:11": how long, to the second.
static bool tells_race_time(const Match& match, const Neighbours& near) {
  if (!match.fields.has(Slot::second)) return false;
  if (near.preposition() == Preposition::in) return true;
  constexpr std::int32_t k_longest = 10;  // hours that one runs
  const Token* before = near.before();
  return near.whole_text().size() > k_post && match.fields.get(Slot::hour, k_longest) < k_longest &&
         near.text(&near.first()).front() != '0' && near.preposition() == Preposition::none &&
         before != nullptr && before->is_word() && !near.first().line_start &&
         !match.fields.has(Slot::zone) && !match.fields.has(Slot::meridiem);
}

bool clock_admitted(const Match& match, const Neighbours& near) {
  return !inside_number(near) && !tells_race_time(match, near);
}

/// "at ten to nine", but not "at ten to twelve percent".
bool hour_admitted(const Neighbours& near) {
  return near.preposition() == Preposition::at && near.cue(near.after()) != Cue::measure &&
         near.text(near.after()) != "-";
}

bool packed_clock_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  constexpr std::size_t k_digits = 4;
  if (near.text(&near.first()).size() != k_digits || inside_number(near)) return false;
  if (clock_in_brackets(match, around)) return true;
  const Preposition preposition = near.preposition();
  const bool at = preposition == Preposition::at;
  const bool led = at || preposition == Preposition::until || preposition == Preposition::by;
  const bool post = around.document.text.size() <= k_post;
  const Token* after = near.after();
  return led && (post || (at && day_before_clock(match, around))) && !reads_as_year(match) &&
         near.cue(after) != Cue::measure && near.cue(after) != Cue::toll;
}

}  // namespace dateline::temporal

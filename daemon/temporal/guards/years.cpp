// SPDX-License-Identifier: Apache-2.0
#include "guards/years.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

/// "1918In January": a heading that lost its line break.
bool glued_heading(const Match& match, const Neighbours& near) {
  const Token* after = near.after();
  return near.tokens() == 1 && near.first().is_number() && match.fields.get(Slot::year) > 1100 &&
         after != nullptr && !after->spaced && after->is_word() && after->capitalised &&
         !after->all_caps && after->end - after->begin > 1 &&
         (near.first().spaced || near.first().line_start || near.text(near.before()) == "-");
}

/// "1999 Elm Street": capitals up to the kind of a street.
bool opens_address(const Neighbours& near) {
  constexpr std::uint32_t k_longest_name = 4;
  for (std::uint32_t distance = 1; distance <= k_longest_name; ++distance) {
    const Token* word = near.after(distance);
    if (word == nullptr || !word->is_word() || !word->capitalised) return false;
    if (near.cue(word) == Cue::street) return distance > 1;
  }
  return false;
}

/// "202 555 1998", "555-2010": digits that are no year stand before.
bool in_run_of_numbers(const Neighbours& near) {
  const Token* before = near.before();
  if (before == nullptr || !near.first().is_number()) return false;
  constexpr std::size_t k_group = 3;
  if (near.first().spaced) return before->is_number() && near.text(before).size() >= k_group;
  const Token* group = near.before(2);
  return near.text(before) == "-" && group != nullptr && !before->spaced && group->is_number() &&
         near.text(group).size() == k_group;
}

/// "2022/23": the first of two years.
bool splits_year(const Match& match, const Neighbours& near) {
  const Token* second = near.after(2);
  if (near.text(near.after()) != "/" || second == nullptr || second->spaced ||
      !second->is_number() || near.text(second).size() != 2 || joined_mark_before(near))
    return false;
  const std::string_view digits = near.text(second);
  return are_two_years(match.fields.get(Slot::year), (digits[0] - '0') * 10 + (digits[1] - '0'));
}

/// "1957 and" before "1968": the second of two years.
bool follows_year(const Neighbours& near) {
  constexpr std::size_t k_digits = 4;
  const Token* first = near.before(2);
  return near.text(near.before()) == "and" && first != nullptr && first->is_number() &&
         near.text(first).size() == k_digits;
}

/// "more than 1900 dead", "and 2000 injured", but "a crash in 2010 killed", "those of 1957 and 1968
/// killed".
bool counts_toll(const Neighbours& near) {
  if (follows_year(near)) return false;
  const Preposition led = near.preposition();
  return near.cue(near.after()) == Cue::toll && near.cue(near.before()) != Cue::attribute &&
         (led == Preposition::none || led == Preposition::than || led == Preposition::at);
}

/// "a 2000-seat hall", "1500-strong", but "a 1960-built house", "the 1900-1910 span".
bool measures_thing(const Neighbours& near) {
  const Token* thing = near.after(2);
  if (near.text(near.after()) != "-" || near.after()->spaced || thing == nullptr || thing->spaced ||
      !thing->is_word() || thing->capitalised)
    return false;
  const Token* before = near.before();
  const bool counted = near.text(&near.last()).ends_with("00") ||
                       (before != nullptr && is_indefinite(*before, near.whole_text()));
  return counted && !goes_with_year(*thing, near.whole_text());
}

/// "Blade Runner 2049": the far year in a name.
bool ends_name(const Match& match, const Neighbours& near) {
  constexpr std::int32_t k_far = 2040;
  const Token* before = near.before();
  return match.fields.get(Slot::year) >= k_far && near.preposition() == Preposition::none &&
         before != nullptr && before->is_word() && before->capitalised && !before->block_start;
}

/// "rose from 1061 to 1128": amounts, behind "from" or behind "to".
bool tells_change(const Neighbours& near) {
  constexpr std::uint32_t k_from = 2;
  constexpr std::uint32_t k_to = 4;
  const Preposition led = near.preposition();
  return (led == Preposition::from && near.cue(near.before(k_from)) == Cue::changing) ||
         (led == Preposition::to && near.cue(near.before(k_to)) == Cue::changing);
}
}  // namespace

bool joined_mark_before(const Neighbours& near) {
  const Token* before = near.before();
  return before != nullptr && !near.first().spaced && near.cue(before) != Cue::opening &&
         near.text(before) != "-" && near.text(before) != "—" && near.text(before) != "–" &&
         near.text(before) != "#";
}

bool inside_number(const Neighbours& near) {
  if (near.first().is_number() && joined_mark_before(near)) return true;
  const Token* after = near.after();
  if (after == nullptr || after->spaced || !near.last().is_number()) return false;
  if (after->is_word()) return near.cue(after) != Cue::clitic;
  const Token* beyond = near.after(2);
  const bool goes_on = beyond != nullptr && !beyond->spaced && beyond->is_number();
  return near.cue(after) == Cue::measure ||
         (goes_on && near.text(after) != "-" && near.text(after) != "–");
}

bool heads_line(const Neighbours& near) {
  constexpr std::size_t k_digits = 4;
  const Token* text = near.after(2);
  return near.first().line_start && near.text(&near.first()).size() == k_digits &&
         near.text(near.after()) == ":" && text != nullptr && text->spaced;
}

bool clock_in_brackets(const Match& match, const Surroundings& around) {
  return match.last < around.items.size() &&
         around.document.text_of(around.document.tokens[around.items[match.last].first]) == "(" &&
         around.reads(match.last + 1, WordClass::HHMM) &&
         around.reads(match.last + 2, WordClass::ZONE);
}

bool year_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (glued_heading(match, near)) return true;
  const Token* before = near.before();
  const Token* after = near.after();
  if (!splits_year(match, near) && inside_number(near)) return false;
  if (near.cue(after) == Cue::measure || near.cue(after) == Cue::counted || counts_toll(near) ||
      clock_in_brackets(match, around))
    return false;
  if (measures_thing(near) || ends_name(match, near)) return false;
  if (near.tokens() > 1) return true;
  const Preposition preposition = near.preposition();
  // A number at the head of a line with a colon is a time or an index; one from long ago needs to
  // be led in as a year.
  constexpr std::int32_t k_modern = 1700;
  constexpr std::int32_t k_recent = 1900;
  constexpr std::int32_t k_far = 2100;
  const std::int32_t year = match.fields.get(Slot::year);
  if (near.first().line_start && near.text(after) == ":" && (year < k_modern || year >= k_far))
    return false;
  const bool closes = near.text(before) == "and" && near.before(2) != nullptr &&
                      near.before(2)->is_number() && near.text(near.before(3)) == "between";
  if (match.fields.get(Slot::year) < k_modern && near.first().is_number() && !closes &&
      preposition == Preposition::none && near.text(before) != "of" && near.text(before) != "(")
    return false;
  if (match.fields.get(Slot::year) < k_modern && tells_change(near)) return false;
  if (near.cue(before) == Cue::counted || near.cue(before) == Cue::currency) return false;
  if ((preposition == Preposition::none || preposition == Preposition::at) && opens_address(near))
    return false;
  if (in_run_of_numbers(near)) return false;
  // "Back at 1430", but "at 2014 Film Festival"
  const bool event = after != nullptr && after->is_word() && after->capitalised &&
                     match.fields.get(Slot::year) >= k_recent;
  if (preposition == Preposition::at && near.first().is_number() && !event) return false;
  if (preposition != Preposition::none) return true;
  if (near.cue(after) == Cue::attribute) return false;  // "2022 of them"
  // A number that counts something: "1500 people".
  if (after != nullptr && after->is_word() && after->spaced && !after->capitalised) {
    const std::string_view word = near.text(after);
    const bool plural = word.size() > 3 && word.back() == 's' && near.cue(after) != Cue::linking;
    const bool round = near.last().is_number() && near.text(&near.last()).ends_with("00");
    if (plural && round) return false;
  }
  return true;
}

/// "the 1960s and 70s", "from the 1960s to 70s": the decade before it has all its digits.
static bool follows_decade(const Neighbours& near) {
  constexpr std::size_t k_digits = 4;
  const Token* link = near.before();
  const Token* end = near.before(2);
  const Token* digits = near.before(3);
  return digits != nullptr && near.cue(link) == Cue::month_company && near.text(end) == "s" &&
         !end->spaced && digits->is_number() && near.text(digits).size() == k_digits;
}

bool decade_admitted(const Match& match, const Neighbours& near) {
  // "''60 Minutes": a quotation opens here.
  if (match.fields.has(Slot::yy) && !near.first().spaced &&
      near.text(near.before()) == near.text(&near.first()))
    return false;
  // "1000s dead", "2000s of them"
  constexpr std::int32_t k_round = 1000;
  const Cue counted = near.cue(near.after());
  if (match.fields.get(Slot::decade, 1) % k_round == 0 &&
      (counted == Cue::toll || counted == Cue::measure || counted == Cue::attribute))
    return false;
  constexpr std::uint32_t k_sentence = 12;
  for (std::uint32_t distance = 1; distance <= k_sentence; ++distance) {
    const Token* word = near.before(distance);
    if (word == nullptr) break;
    if (near.cue(word) == Cue::weather) return false;
  }
  constexpr std::int32_t k_two_digits = 100;
  if (follows_decade(near)) return true;
  if (match.fields.get(Slot::decade, k_two_digits) >= k_two_digits) return true;
  return !near.first().is_number() && near.cue(near.before()) != Cue::owner &&
         near.cue(near.before(2)) != Cue::owner;
}

bool are_two_years(std::int32_t first, std::int32_t second) noexcept {
  constexpr std::int32_t k_first = 1800;
  constexpr std::int32_t k_last = 2199;
  constexpr std::int32_t k_century = 100;
  return first >= k_first && first <= k_last && second == (first + 1) % k_century;
}

bool reads_as_year(const Match& match) {
  constexpr std::int32_t k_first = 1900;
  constexpr std::int32_t k_last = 2059;
  const std::int32_t packed = match.fields.get(Slot::packed_time);
  return !match.fields.has(Slot::year) && !match.fields.has(Slot::meridiem) && packed >= k_first &&
         packed <= k_last;
}

bool spaced_year_admitted(const Neighbours& near) {
  constexpr std::size_t k_digits = 2;
  const Token* after = near.after();
  const Token* beyond = near.after(2);
  if (inside_number(near) || near.text(&near.last()).size() != k_digits ||
      (beyond != nullptr && beyond->is_number()))  // "12 Jan 12, 2010"
    return false;
  if (after == nullptr || near.preposition_of(after) != Preposition::none) return true;
  const std::string_view mark = near.text(after);
  return mark == "." || mark == "," || mark == ")" || mark == ";";
}

bool iso_month_admitted(const Match& match, const Neighbours& near) {
  const std::string_view dash =
      near.whole_text().substr(near.first().end, near.last().begin - near.first().end);
  return !inside_number(near) && dash == "-" &&
         match.fields.get(Slot::month) != (match.fields.get(Slot::year) + 1) % 100;
}
bool era_admitted(const Neighbours& near) {
  const Token* after = near.after();
  const bool inside =
      joined_mark_before(near) || (after != nullptr && !after->spaced && after->is_number());
  return !inside && (!near.last().is_word() || near.last().all_caps || near.last().capitalised);
}

bool is_ratio(const Match& match) {
  return !are_two_years(match.fields.get(Slot::number), match.fields.get(Slot::number2));
}

bool numeric_admitted(const Match& match, const Neighbours& near) {
  return !inside_number(near) && decade_admitted(match, near);
}

}  // namespace dateline::temporal

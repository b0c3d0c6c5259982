// SPDX-License-Identifier: Apache-2.0
#include "guards_calendar.hpp"

#include "topic_words.hpp"

#include <algorithm>

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

/// "April Smith", "June said": a month's name that a person bears.
bool names_person(const Neighbours& near) {
  if (near.cue(&near.first()) != Cue::name_month || near.preposition() != Preposition::none)
    return false;
  const Token* before = near.before();
  const Token* after = near.after();
  if (after == nullptr || !after->is_word() || !after->spaced) return false;
  if (near.cue(after) == Cue::speech) return true;
  if (!after->capitalised || after->all_caps) return false;
  if (near.cue(before) == Cue::title) return true;
  const bool alone = before == nullptr || !before->is_word() || near.first().line_start;
  // "met April Smith and": no heading, where all words have capitals
  const Token* beyond = near.after(2);
  const bool within = before != nullptr && before->is_word() && !before->capitalised &&
                      near.cue(before) == Cue::none && beyond != nullptr && beyond->is_word() &&
                      !beyond->capitalised && !is_determiner(*before, near.whole_text());
  return alone || within;
}

/// "buildings that fall down", "in that fall": the season stands behind a preposition or between
/// marks.
bool relative_clause(const Match& match, const Neighbours& near) {
  const Cue season = near.cue(&near.last());
  const bool verb = season == Cue::ambiguous_season || season == Cue::ambiguous_spring;
  if (!verb || match.rule->meaning != Meaning::same || near.tokens() != 2) return false;
  const Token* before = near.before();
  const Token* after = near.after();
  return before != nullptr && before->is_word() && near.preposition() == Preposition::none &&
         after != nullptr && after->is_word();
}

/// "this June 8, 2010 photo": which June tells the date, not "this".
bool dated_behind(const Match& match, const Neighbours& near) {
  constexpr std::size_t k_year = 4;
  if (match.fields.get(Slot::direction, 1) != 0) return false;
  const Token* after = near.after();
  if (after == nullptr) return false;
  if (after->is_number()) return true;
  const Token* year = near.after(2);
  return near.text(after) == "," && year != nullptr && year->is_number() &&
         near.text(year).size() == k_year;
}

/// "the wettest March on record", "a cold March night", but "the annual March for Life".
bool is_described(const Neighbours& near) {
  const Token* adjective = near.before();
  const Token* article = near.before(2);
  if (adjective == nullptr || article == nullptr || !adjective->is_word() ||
      adjective->capitalised || near.preposition() != Preposition::none ||
      near.cue(adjective) != Cue::none || !is_determiner(*article, near.whole_text()) ||
      verb_kind(*adjective, near.whole_text()) != Verb::none)
    return false;
  const Token* noun = near.after();
  const bool kind = noun != nullptr && noun->is_word() && !noun->capitalised &&
                    near.preposition_of(noun) == Preposition::none;
  return kind || near.text(adjective).ends_with("est");
}

/// "every mon, wed", "friday night or sat": the day before makes it one.
bool lists_days(const Neighbours& near) {
  const Token* link = near.before();
  const Token* day = near.before(2);
  if (day == nullptr || !(near.text(link) == "," || near.cue(link) == Cue::month_company))
    return false;
  const std::string_view word = near.text(day);
  return cue_is_short(*day, near.whole_text()) || word.ends_with("day") || word == "night";
}

/// "May-July 2022", "March to May"
bool opens_months(const Match& match, const Surroundings& around) {
  const std::uint32_t link = match.last;
  if (link + 1 >= around.items.size() || around.items[link + 1].barrier) return false;
  const std::string_view mark =
      around.document.text_of(around.document.tokens[around.items[link].first]);
  if (mark != "-" && mark != "–" && !language::equal_folded(mark, "to")) return false;
  return around.reads(link + 1, WordClass::MONTH) || around.reads(link + 1, WordClass::MABBR);
}

/// "January-March": behind a month and a dash.
bool closes_months(const Match& match, const Surroundings& around) {
  if (match.first < 2 || around.items[match.first].barrier || around.items[match.first - 1].barrier)
    return false;
  const std::string_view mark =
      around.document.text_of(around.document.tokens[around.items[match.first - 1].first]);
  return (mark == "-" || mark == "–") && (around.reads(match.first - 2, WordClass::MONTH) ||
                                          around.reads(match.first - 2, WordClass::MABBR));
}

/// "Sat-Sun"
bool opens_range(const Neighbours& near) {
  const Token* end = near.after(2);
  return near.text(near.after()) == "-" && end != nullptr && cue_is_short(*end, near.whole_text());
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

/// "more than 1900 dead", "and 2000 injured", but "a crash in 2010 killed".
bool counts_toll(const Neighbours& near) {
  const Preposition led = near.preposition();
  return near.cue(near.after()) == Cue::toll && near.cue(near.before()) != Cue::attribute &&
         (led == Preposition::none || led == Preposition::than || led == Preposition::at);
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
  if (match.fields.get(Slot::year) < k_modern && near.first().is_number() &&
      preposition == Preposition::none && near.text(before) != "of" && near.text(before) != "(")
    return false;
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

bool month_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (relative_clause(match, near) || dated_behind(match, near)) return false;
  if (near.tokens() > 1 && around.items[match.last - 1].count == 1 &&
      match.fields.has(Slot::modifier))
    return true;
  const Token& word = near.last().is_word() ? near.last() : near.first();
  const bool alone = near.tokens() == 1 && cue_is_short(word, around.document.text);
  if (alone && word.all_caps && near.preposition() == Preposition::none) return false;
  // "Lee Ho Jun" is a name.
  const Token* ahead = near.before();
  if (alone && ahead != nullptr && ahead->is_word() && ahead->capitalised &&
      near.preposition() == Preposition::none)
    return false;
  // "Jan Kavan" is a name.
  const Token* follows = near.after();
  if (alone && near.tokens() == 1 && follows != nullptr && follows->is_word() && follows->spaced &&
      follows->capitalised &&
      (near.preposition() == Preposition::none || near.preposition() == Preposition::to))
    return false;
  if (near.tokens() == 1 && word.capitalised && !word.all_caps && names_person(near)) return false;
  if (cue_of(word, around.document.text) != Cue::ambiguous_month)
    return word.capitalised || !cue_is_short(word, around.document.text);
  if (!word.capitalised) return false;
  if (match.fields.has(Slot::direction)) return true;
  if (near.cue(near.before()) == Cue::title) return false;
  const Token* after = near.after();
  if (word.all_caps && after != nullptr && after->all_caps &&
      topic_of(*after, near.whole_text()) == Topic::business)
    return true;  // MARCH EXPORTS UP
  const Preposition preposition = near.preposition();
  const bool leads = preposition != Preposition::none && preposition != Preposition::to &&
                     preposition != Preposition::for_;
  if (near.cue(after) == Cue::after_modal && !leads) return false;
  const Token* leading = near.before(2);
  const Verb led = leading == nullptr ? Verb::none : verb_kind(*leading, around.document.text);
  if (preposition == Preposition::for_ &&
      (led == Verb::plan || led == Verb::plan_to || led == Verb::sets))
    return true;
  if (preposition != Preposition::none && preposition != Preposition::for_)
    return preposition != Preposition::to || near.text(after) != "on";
  // "the March accession", "(May-August)"
  const bool noun = after != nullptr && after->is_word() && after->spaced && !after->capitalised;
  const bool named = near.before() != nullptr && is_determiner(*near.before(), near.whole_text());
  if (noun && named && near.preposition_of(after) == Preposition::none) return true;
  if (is_described(near)) return true;
  if (near.cue(near.before()) == Cue::opening && near.text(after) == "-") return true;
  if (opens_months(match, around) || closes_months(match, around)) return true;
  return near.cue(near.before()) == Cue::month_company || near.cue(after) == Cue::month_company;
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
  if (match.fields.get(Slot::decade, k_two_digits) >= k_two_digits) return true;
  return !near.first().is_number() && near.cue(near.before()) != Cue::owner &&
         near.cue(near.before(2)) != Cue::owner;
}

bool day_of_month_admitted(const Neighbours& near) {
  switch (near.preposition()) {
  case Preposition::on:
  case Preposition::by:
  case Preposition::until:
  case Preposition::since:
    break;
  default:
    return false;
  }
  const Token* after = near.after();
  if (near.tokens() != 3 || after == nullptr) return near.tokens() == 3;
  return !after->is_word() || near.preposition_of(after) != Preposition::none ||
         near.cue(after) == Cue::after_modal || is_determiner(*after, near.whole_text()) ||
         verb_kind(*after, near.whole_text()) != Verb::none;
}

/// "a winter storm", "summer jobs": of which kind, not when.
static bool tells_kind(const Neighbours& near) {
  const Token* thing = near.after();
  if (thing == nullptr || !thing->is_word() || !thing->spaced || thing->capitalised) return false;
  const Token* before = near.before();
  const bool one = before != nullptr && is_indefinite(*before, near.whole_text());
  const bool many = near.text(thing).ends_with("s");
  return (one || many) && near.preposition() == Preposition::none &&
         near.cue(before) != Cue::month_company && near.cue(thing) == Cue::none &&
         near.preposition_of(thing) == Preposition::none &&
         verb_kind(*thing, near.whole_text()) == Verb::none &&
         !is_determiner(*thing, near.whole_text());
}

/// "said Jon Winter": behind a name within a sentence.
static bool is_surname(const Neighbours& near, bool post) {
  const Token* name = near.before();
  const Token* after = near.after();  // "the Chinese Spring Offensive"
  if (after != nullptr && after->is_word() && after->capitalised) return false;
  return !post && near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
         name != nullptr && name->is_word() && name->capitalised && !name->all_caps &&
         near.preposition() == Preposition::none && near.cue(name) == Cue::none &&
         !is_determiner(*name, near.whole_text());
}

bool season_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last();
  if (is_surname(near, around.document.text.size() <= k_post)) return false;
  // A post's "Spring colors" are this one's.
  const bool label = near.first().capitalised && around.document.text.size() <= k_post;
  if (near.text(near.after()) == "of" || (near.tokens() == 1 && !label && tells_kind(near)))
    return false;
  const Cue season = cue_of(word, around.document.text);
  if (season != Cue::ambiguous_season && season != Cue::ambiguous_spring) return true;
  if (near.text(near.after()) == "-" && !near.after()->spaced) return false;  // "the fall-out"
  if (match.fields.has(Slot::modifier)) return true;
  const Preposition preposition = near.preposition();
  if (cue_of(word, around.document.text) == Cue::ambiguous_spring)
    return near.cue(near.after()) != Cue::spring_company &&
           near.cue(near.before()) != Cue::spring_company;
  if (near.tokens() > 1)
    return preposition != Preposition::none || near.after() == nullptr || !near.after()->is_word();
  return preposition == Preposition::in || preposition == Preposition::by ||
         preposition == Preposition::since || preposition == Preposition::until;
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

bool short_weekday_admitted(const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last().is_word() ? near.last() : near.first();
  if (!cue_is_short(word, around.document.text)) return true;
  if (near.tokens() > 1 && near.last().is_word()) return word.capitalised;
  if (around.document.text.size() <= k_post && (lists_days(near) || opens_range(near))) return true;
  return word.capitalised && cue_of(word, around.document.text) != Cue::ambiguous_weekday;
}

bool iso_month_admitted(const Match& match, const Neighbours& near) {
  const std::string_view dash =
      near.whole_text().substr(near.first().end, near.last().begin - near.first().end);
  return !inside_number(near) && dash == "-" &&
         match.fields.get(Slot::month) != (match.fields.get(Slot::year) + 1) % 100;
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "guard_words.hpp"
#include "matcher.hpp"
#include "tense_words.hpp"

namespace dateline::temporal {

namespace {

using language::Token;

/// The tokens beside a match, by distance.
class Neighbours {
 public:
  Neighbours(const Match& match, const Surroundings& around)
      : document_(around.document), first_(around.items[match.first].first),
        last_(around.items[match.last - 1].last()) {}

  /// The token `distance` (from 1) before the match, nullptr past the paragraph.
  [[nodiscard]] const Token* before(std::uint32_t distance = 1) const noexcept {
    if (first_ < distance) return nullptr;
    for (std::uint32_t i = 0; i < distance; ++i)
      if (document_.tokens[first_ - i].block_start) return nullptr;
    return &document_.tokens[first_ - distance];
  }
  [[nodiscard]] const Token* after(std::uint32_t distance = 1) const noexcept {
    const std::size_t at = std::size_t{last_} + distance - 1;
    if (at >= document_.tokens.size()) return nullptr;
    for (std::size_t i = last_; i <= at; ++i)
      if (document_.tokens[i].block_start) return nullptr;
    return &document_.tokens[at];
  }
  [[nodiscard]] const Token& first() const noexcept { return document_.tokens[first_]; }
  [[nodiscard]] const Token& last() const noexcept { return document_.tokens[last_ - 1]; }
  [[nodiscard]] std::uint32_t tokens() const noexcept { return last_ - first_; }
  [[nodiscard]] std::string_view text(const Token* token) const noexcept {
    return token == nullptr ? std::string_view{} : document_.text_of(*token);
  }
  [[nodiscard]] Cue cue(const Token* token) const noexcept {
    return token == nullptr ? Cue::none : cue_of(*token, document_.text);
  }
  [[nodiscard]] Preposition preposition() const noexcept { return preposition_of(before()); }
  [[nodiscard]] Preposition preposition_of(const Token* token) const noexcept {
    return token == nullptr ? Preposition::none : preposition_kind(*token, document_.text);
  }
  [[nodiscard]] std::string_view whole_text() const noexcept { return document_.text; }

 private:
  const language::Document& document_;
  std::uint32_t first_;
  std::uint32_t last_;
};

bool joined_mark_before(const Neighbours& near) {
  const Token* before = near.before();
  return before != nullptr && !near.first().spaced && near.cue(before) != Cue::opening &&
         near.text(before) != "-" && near.text(before) != "—" && near.text(before) != "–";
}

/// A number in digits is part of something longer: 3.14, $12, A320, 12%.
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

bool year_admitted(const Match& match, const Neighbours& near) {
  if (glued_heading(match, near)) return true;
  if (inside_number(near)) return false;
  if (near.tokens() > 1) return true;
  const Token* before = near.before();
  const Token* after = near.after();
  const Preposition preposition = near.preposition();
  // A number at the head of a line with a colon is a time or an index; one from long ago needs to
  // be led in as a year.
  constexpr std::int32_t k_modern = 1700;
  if (near.first().line_start && near.text(after) == ":" && match.fields.get(Slot::year) < k_modern)
    return false;
  if (match.fields.get(Slot::year) < k_modern && near.first().is_number() &&
      preposition == Preposition::none && near.text(before) != "of" && near.text(before) != "(")
    return false;
  if (near.cue(before) == Cue::counted || near.cue(before) == Cue::currency) return false;
  if (near.cue(after) == Cue::measure || near.cue(after) == Cue::counted) return false;
  if ((preposition == Preposition::none || preposition == Preposition::at) && opens_address(near))
    return false;
  if (in_run_of_numbers(near)) return false;
  if (preposition != Preposition::none) return true;
  // A number that counts something: "1500 people".
  if (after != nullptr && after->is_word() && after->spaced && !after->capitalised) {
    const std::string_view word = near.text(after);
    const bool plural = word.size() > 3 && word.back() == 's' && near.cue(after) != Cue::linking;
    const bool round = near.last().is_number() && near.text(&near.last()).ends_with("00");
    if (plural && round) return false;
  }
  return true;
}

/// "April Smith", "June said": a month's name that a person bears.
bool names_person(const Neighbours& near) {
  if (near.cue(&near.first()) != Cue::name_month || near.preposition() != Preposition::none)
    return false;
  const Token* before = near.before();
  const Token* after = near.after();
  if (after == nullptr || !after->is_word() || !after->spaced) return false;
  if (near.cue(after) == Cue::speech) return true;
  const bool alone = before == nullptr || !before->is_word() || near.first().line_start;
  return alone && after->capitalised && !after->all_caps;
}

/// "will last two years": the verb.
bool verb_before(const Neighbours& near) {
  const Token* before = near.before();
  if (before == nullptr || is_determiner(near.first(), near.whole_text())) return false;
  switch (verb_kind(*before, near.whole_text())) {
  case Verb::future:
  case Verb::may:
  case Verb::modal:
  case Verb::infinitive:
    return true;
  default:
    return false;
  }
}

/// "Starry Night", "Night Watch": a name.
bool in_name(const Neighbours& near) {
  if (!near.first().capitalised || near.first().all_caps) return false;
  const Token* before = near.before();
  const Token* after = near.after();
  return (before != nullptr && before->is_word() && before->capitalised) ||
         (after != nullptr && after->is_word() && after->capitalised);
}

/// "the China Daily", "Daily Planet": a name within a sentence.
bool names_periodical(const Neighbours& near) {
  if (!near.first().capitalised || near.first().all_caps) return false;
  const Token* before = near.before();
  if (before == nullptr || !before->is_word()) return false;
  return before->capitalised || in_name(near);
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

bool month_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (relative_clause(match, near) || dated_behind(match, near)) return false;
  if (near.tokens() > 1 && around.items[match.last - 1].count == 1 &&
      match.fields.has(Slot::modifier))
    return true;
  const Token& word = near.last().is_word() ? near.last() : near.first();
  const bool alone = near.tokens() == 1 && cue_is_short(word, around.document.text);
  if (alone && word.all_caps && near.preposition() == Preposition::none) return false;
  // "Jan Kavan" is a name.
  const Token* follows = near.after();
  if (alone && near.tokens() == 1 && follows != nullptr && follows->is_word() && follows->spaced &&
      follows->capitalised && near.preposition() == Preposition::none)
    return false;
  if (near.tokens() == 1 && word.capitalised && !word.all_caps && names_person(near)) return false;
  if (cue_of(word, around.document.text) != Cue::ambiguous_month)
    return word.capitalised || !cue_is_short(word, around.document.text);
  if (!word.capitalised) return false;
  if (match.fields.has(Slot::direction)) return true;
  if (near.cue(near.before()) == Cue::title) return false;
  const Token* after = near.after();
  const Preposition preposition = near.preposition();
  const bool leads = preposition != Preposition::none && preposition != Preposition::to &&
                     preposition != Preposition::for_;
  if (near.cue(after) == Cue::after_modal && !leads) return false;
  const Token* leading = near.before(2);
  const Verb led = leading == nullptr ? Verb::none : verb_kind(*leading, around.document.text);
  if (preposition == Preposition::for_ && (led == Verb::plan || led == Verb::plan_to)) return true;
  if (preposition != Preposition::none && preposition != Preposition::for_)
    return preposition != Preposition::to || near.text(after) != "on";
  // "the March accession", "(May-August)"
  const bool noun = after != nullptr && after->is_word() && after->spaced && !after->capitalised;
  const bool named = near.before() != nullptr && is_determiner(*near.before(), near.whole_text());
  if (noun && named && near.preposition_of(after) == Preposition::none) return true;
  if (near.cue(near.before()) == Cue::opening && near.text(after) == "-") return true;
  return near.cue(near.before()) == Cue::month_company || near.cue(after) == Cue::month_company;
}

/// "the 50s", but not "in his 50s".
bool decade_admitted(const Match& match, const Neighbours& near) {
  // "''60 Minutes": a quotation opens here.
  if (match.fields.has(Slot::yy) && !near.first().spaced &&
      near.text(near.before()) == near.text(&near.first()))
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

/// "the year", "quarters": not where "of" or "that" tells which.
bool bare_unit_admitted(const Match& match, const Neighbours& near) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const Token* before = near.before();
  if (near.first().capitalised && before != nullptr && before->is_number()) return false;
  if (unit == unit_second || unit == unit_minute)
    return !match.fields.has(Slot::direction) && match.fields.has(Slot::vague);
  if (match.fields.has(Slot::vague)) return unit != unit_quarter || near.tokens() > 1;
  if (match.rule->meaning != Meaning::anaphoric) return true;
  if (unit != unit_year && unit != unit_quarter && unit != unit_week && unit != unit_month)
    return false;
  return near.text(near.after()) != "of" && near.text(near.after()) != "that" &&
         near.text(near.after()) != "-";
}

/// "on the 5th", not "the 5th Army", "the 5th of them".
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

/// "for some time", "in a short time".
bool long_time_admitted(const Neighbours& near) {
  const Preposition preposition = near.preposition();
  return preposition == Preposition::for_ || preposition == Preposition::in ||
         preposition == Preposition::after;
}

/// "soon" but not "soon after", "as soon as"; "recent" before a noun.
bool reference_admitted(const Match& match, const Neighbours& near) {
  // "as recently as last week"
  if (near.tokens() == 1 && near.cue(near.before()) == Cue::compared &&
      near.cue(near.after()) == Cue::compared)
    return false;
  if (match.fields.get(Slot::reference) <= 0) return true;
  if (near.tokens() > 1) return true;
  return !near.first().capitalised && near.cue(near.before()) != Cue::compared &&
         near.cue(near.after()) != Cue::compared;
}

/// "fall" and "spring" as nouns.
bool season_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last();
  if (near.text(near.after()) == "of") return false;
  const Cue season = cue_of(word, around.document.text);
  if (season != Cue::ambiguous_season && season != Cue::ambiguous_spring) return true;
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

/// "May 31, 2009 local time": four digits behind a day are its year.
bool reads_as_year(const Match& match) {
  constexpr std::int32_t k_first = 1900;
  constexpr std::int32_t k_last = 2059;
  const std::int32_t packed = match.fields.get(Slot::packed_time);
  return !match.fields.has(Slot::year) && !match.fields.has(Slot::meridiem) && packed >= k_first &&
         packed <= k_last;
}

/// A short post leaves articles and prepositions out: "Long day".
bool in_post(const Match& match, const Neighbours& near, const Surroundings& around) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const bool name = near.first().capitalised && !near.first().all_caps && near.before() != nullptr;
  return around.document.text.size() <= k_post && near.text(near.before()) != "#" && !name &&
         (unit == unit_day || unit == unit_week || unit == unit_year);
}

bool short_weekday_admitted(const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last().is_word() ? near.last() : near.first();
  if (!cue_is_short(word, around.document.text)) return true;
  if (near.tokens() > 1 && near.last().is_word()) return word.capitalised;
  return word.capitalised && cue_of(word, around.document.text) != Cue::ambiguous_weekday;
}

/// "will one day", not "will take one day".
bool led_by_modal(const Neighbours& near) {
  const Token* before = near.before();
  if (before == nullptr) return false;
  const Verb verb = verb_kind(*before, near.whole_text());
  return verb == Verb::future || verb == Verb::may;
}

/// "This Week", '60 Minutes': a quoted title.
bool quoted_title(const Match& match, const Neighbours& near) {
  return match.fields.has(Slot::unit) && near.tokens() > 1 && near.last().is_word() &&
         near.last().capitalised && !near.last().all_caps &&
         near.cue(near.before()) == Cue::opening;
}

/// "fund it past Dec. 7": a preposition.
bool beyond_date(const Match& match, const Neighbours& near) {
  return near.cue(&near.first()) == Cue::beyond && match.rule->meaning == Meaning::named &&
         !match.fields.has(Slot::unit) && !match.fields.has(Slot::day_part);
}

/// "2019-08", but "2007-08" is two years.
bool iso_month_admitted(const Match& match, const Neighbours& near) {
  return !inside_number(near) &&
         match.fields.get(Slot::month) != (match.fields.get(Slot::year) + 1) % 100;
}

/// "a second", "the third quarter", but not the ordinal, the fraction or a part of a compound.
bool unit_word_admitted(const Match& match, const Neighbours& near) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const bool one = match.fields.get(Slot::number) == 1;
  // "a day-long", "a night-time": the compound is another thing.
  if (near.first().is_word() && match.last - match.first == 2 && one &&
      near.text(near.after()) == "-" && !near.after()->spaced)
    return false;
  // "three quarters of them" is a fraction.
  if (unit == unit_quarter && near.cue(near.after()) == Cue::attribute) return false;
  // "the last day" is one of many, not yesterday.
  if (unit == unit_day && match.rule->meaning == Meaning::named &&
      match.fields.get(Slot::direction) < 0)
    return false;
  const bool small = unit == unit_second || unit == unit_minute;
  if (small && match.fields.has(Slot::direction)) return false;
  // "a second time"
  if (unit == unit_second && near.first().is_word() && near.tokens() == 2 && one) return false;
  return !(inside_number(near) && near.first().is_number() && joined_mark_before(near));
}

/// "took over a year", "for over a year": more than that, not in the course of it.
bool measured(const Match& match, const Neighbours& near) {
  if (match.fields.get(Slot::modifier) != mod_more) return true;
  const Token* before = near.before();
  return before == nullptr || !before->is_word() || near.preposition() != Preposition::none ||
         near.cue(before) == Cue::lasting;
}

/// What the guard of the match's rule says.
bool guard_admits(const Match& match, const Neighbours& near, const Surroundings& around) {
  switch (match.rule->guard) {
  case Guard::none:
    return true;
  case Guard::second_word:
    return unit_word_admitted(match, near);
  case Guard::story:
    return match.rule->meaning != Meaning::same_time || near.preposition() != Preposition::none;
  case Guard::clock_year:
    return !reads_as_year(match);
  case Guard::clause_end:
    return near.after() == nullptr || !near.after()->is_word();
  case Guard::title:
    return near.first().capitalised && near.last().capitalised;
  case Guard::day_of_month:
    return day_of_month_admitted(near);
  case Guard::long_time:
    return long_time_admitted(near);
  case Guard::point:
    return near.preposition() != Preposition::for_;
  case Guard::compares:
    return near.preposition_of(near.after()) != Preposition::than;
  case Guard::measured:
    return unit_word_admitted(match, near) && measured(match, near);
  case Guard::holiday_name:
    return near.tokens() == 1 || near.last().capitalised || near.last().is_number() ||
           near.first().capitalised || around.document.text.size() <= k_post;
  case Guard::not_verb:
    return !verb_before(near);
  case Guard::periodical:
    return !names_periodical(near);
  case Guard::post:
    return in_post(match, near, around);
  case Guard::year:
    return year_admitted(match, near);
  case Guard::month_word:
    return month_admitted(match, near, around);
  case Guard::short_weekday:
    return short_weekday_admitted(near, around);
  case Guard::season_word:
    return season_admitted(match, near, around);
  case Guard::clock:
    return !inside_number(near);
  case Guard::numeric:
    return !inside_number(near) && decade_admitted(match, near);
  case Guard::iso_month:
    return iso_month_admitted(match, near);
  case Guard::bare_unit:
    return bare_unit_admitted(match, near);
  case Guard::reference:
    return reference_admitted(match, near);
  case Guard::day_part:
    return !in_name(near);
  case Guard::led_by_modal:
    return led_by_modal(near);
  }
  return true;
}

}  // namespace

bool admitted(const Match& match, const Surroundings& around) {
  const Neighbours near(match, around);
  if (quoted_title(match, near) || beyond_date(match, near)) return false;
  if (near.cue(near.before()) == Cue::currency && near.first().is_number()) return false;
  return guard_admits(match, near, around);
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "guards/calendar.hpp"

#include "guards/years.hpp"
#include "lexicon/topic_words.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

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
  // "met April Smith and", "and June Scobee Rodgers, the widow": no heading, where all words have
  // capitals, and no list ("in May and June Democratic senators").
  constexpr std::uint32_t k_surnames = 2;
  std::uint32_t behind = 2;
  while (behind <= k_surnames && near.after(behind) != nullptr && near.after(behind)->is_word() &&
         near.after(behind)->capitalised)
    ++behind;
  const Token* beyond = near.after(behind);
  const bool ends =
      beyond != nullptr &&
      (beyond->is_word() ? !beyond->capitalised : behind > 2 && near.text(beyond) == ",");
  const Token* listed = near.before(2);
  const bool joined =
      near.text(before) == "and" && behind > 2 && (listed == nullptr || !listed->capitalised);
  const bool within = before != nullptr && before->is_word() && !before->capitalised && ends &&
                      (near.cue(before) == Cue::none || joined) &&
                      !is_determiner(*before, near.whole_text());
  return alone || within;
}

/// "buildings that fall down", "said that Monday's vote", "worried that Friday could be": "that"
/// opens a clause; but "in that fall", "died that Friday" tell which one.
bool relative_clause(const Match& match, const Neighbours& near) {
  if (match.rule->meaning != Meaning::same || near.tokens() != 2) return false;
  const Token* before = near.before();
  const Token* after = near.after();
  if (before == nullptr || !before->is_word() || near.preposition() != Preposition::none ||
      after == nullptr)
    return false;
  const Cue word = near.cue(&near.last());
  const bool verb = word == Cue::ambiguous_season || word == Cue::ambiguous_spring ||
                    word == Cue::ambiguous_weekday;
  if (verb) return after->is_word();
  if (near.text(&near.first()) != "that") return false;
  if (near.cue(before) == Cue::speech || near.cue(after) == Cue::clitic) return true;
  switch (verb_kind(*after, near.whole_text())) {
  case Verb::was:
  case Verb::is:
  case Verb::has:
  case Verb::had:
  case Verb::future:
  case Verb::may:
  case Verb::could:
    return true;
  default:
    return false;
  }
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

/// "a meeting for May", "a strike for March": what one calls for a month.
bool calls_for(const Token& thing, const Neighbours& near) {
  return is_scheduled(thing, near.whole_text()) ||
         verb_kind(thing, near.whole_text()) == Verb::modal;
}

/// "March's vote", "May's sales", but not "May's government".
bool owns_event(const Neighbours& near, const Surroundings& around, const Match& match) {
  const std::uint32_t noun = around.items[match.last - 1].last() + 1;
  const Token* thing = near.after(2);
  return thing != nullptr && thing->is_word() && !thing->capitalised &&
         (names_event(around.document, noun) || is_figure(*thing, near.whole_text()));
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

bool month_behind(const Match& match, const Surroundings& around) {
  std::uint32_t at = match.last;
  const auto token = [&](std::uint32_t item) {
    return around.document.tokens[around.items[item].first];
  };
  if (at < around.items.size() && around.document.text_of(token(at)) == ",") ++at;
  return around.reads(at, WordClass::MONTH) || around.reads(at, WordClass::MABBR);
}

/// "9am-5pm, Sat 10am-2pm": the weekday goes with what follows.
bool opens_next(const Neighbours& near) {
  const Token* after = near.after();
  const Token* mark = &near.last() - 1;
  return after != nullptr && after->is_number() && near.tokens() > 2 && near.text(mark) == ",";
}

}  // namespace

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
  // "Jan Kavan", "took over from Jan Kavan" is a name.
  const Token* follows = near.after();
  if (alone && near.tokens() == 1 && follows != nullptr && follows->is_word() && follows->spaced &&
      follows->capitalised && near.preposition() != Preposition::in)
    return false;
  if (near.tokens() == 1 && word.capitalised && !word.all_caps && names_person(near)) return false;
  if (cue_of(word, around.document.text) != Cue::ambiguous_month)
    return word.capitalised || !cue_is_short(word, around.document.text);
  if (!word.capitalised) return false;
  if (match.fields.has(Slot::direction)) return true;
  if (near.cue(near.before()) == Cue::title &&  // but "will miss March's game"
      (near.before()->capitalised || near.cue(near.after()) != Cue::clitic))
    return false;
  const Token* after = near.after();
  if (near.first().line_start && near.tokens() == 1 && (after == nullptr || after->line_start))
    return true;  // it heads a section
  if (word.all_caps && after != nullptr && after->all_caps &&
      topic_of(*after, near.whole_text()) == Topic::business)
    return true;  // MARCH EXPORTS UP
  const Preposition preposition = near.preposition();
  const bool leads = preposition != Preposition::none && preposition != Preposition::to &&
                     preposition != Preposition::for_;
  if (near.cue(after) == Cue::after_modal && !leads) return false;
  if (preposition == Preposition::for_ && near.cue(after) == Cue::delivery) return true;
  if (names_contract(around.document, around.items[match.last - 1].last())) return true;
  const Token* leading = near.before(2);
  if (near.cue(near.before()) == Cue::compared && leading != nullptr &&
      is_soon_or_late(*leading, near.whole_text()))
    return true;  // "as early as March"
  const Verb led = leading == nullptr ? Verb::none : verb_kind(*leading, around.document.text);
  if (preposition == Preposition::for_ &&
      (led == Verb::plan || led == Verb::plan_to || led == Verb::sets || led == Verb::defers ||
       led == Verb::convenes || (leading != nullptr && calls_for(*leading, near))))
    return true;
  if (near.cue(near.before()) == Cue::attribute && near.cue(leading) == Cue::compared)
    return true;  // "as of March"
  if (near.cue(after) == Cue::clitic && owns_event(near, around, match)) return true;
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
  if (near.text(name) == "." && !name->spaced) {  // "Donald C. Winter"
    name = near.before(2);
    if (name == nullptr || name->end - name->begin != 1) return false;
  }
  const Token* after = near.after();  // "the Chinese Spring Offensive"
  if (after != nullptr && after->is_word() && after->capitalised) return false;
  return !post && near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
         name != nullptr && name->is_word() && name->capitalised && !name->all_caps &&
         near.preposition() == Preposition::none && near.cue(name) == Cue::none &&
         !is_determiner(*name, near.whole_text());
}

/// "Summer Lee won": before a name, but "the Chinese Winter Offensive", "a Spring Offensive".
static bool is_given_name(const Neighbours& near, bool post) {
  const Token* after = near.after();
  const Token* before = near.before();
  if (before != nullptr && before->is_word() &&
      (before->capitalised || is_determiner(*before, near.whole_text())))
    return false;
  return !post && near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
         near.preposition() == Preposition::none && after != nullptr && after->is_word() &&
         after->spaced && after->capitalised && !after->all_caps &&
         !is_lasting(*after, near.whole_text()) && !is_scheduled(*after, near.whole_text()) &&
         !comes_unannounced(*after, near.whole_text());
}

bool season_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last();
  const bool post = around.document.text.size() <= k_post;
  if (is_surname(near, post) || is_given_name(near, post)) return false;
  // A post's "Spring colors" are this one's.
  const bool label = near.first().capitalised && post;
  if (near.text(near.after()) == "of" || (near.tokens() == 1 && !label && tells_kind(near)))
    return false;
  const Cue season = cue_of(word, around.document.text);
  if (season != Cue::ambiguous_season && season != Cue::ambiguous_spring) return true;
  if (near.text(near.after()) == "-" && !near.after()->spaced) return false;  // "the fall-out"
  if (match.fields.has(Slot::modifier)) return true;
  const Preposition preposition = near.preposition();
  if (cue_of(word, around.document.text) == Cue::ambiguous_spring)
    return near.cue(near.after()) != Cue::spring_company &&
           near.cue(near.before()) != Cue::spring_company &&
           !(near.before() != nullptr &&
             verb_kind(*near.before(), near.whole_text()) == Verb::subject);  // "they spring for"
  if (near.tokens() > 1)
    return preposition != Preposition::none || near.after() == nullptr || !near.after()->is_word();
  return preposition == Preposition::in || preposition == Preposition::by ||
         preposition == Preposition::since || preposition == Preposition::until;
}

/// "we leave fri so pack", "got tickets for sat!"
static bool typed_short(const Neighbours& near) {
  if (near.cue(&near.last()) != Cue::ambiguous_weekday) return !near.last().all_caps;
  const Preposition led = near.preposition();
  const Token* after = near.after();
  return (led == Preposition::for_ || led == Preposition::on || led == Preposition::by ||
          led == Preposition::until) &&
         (after == nullptr || !after->is_word());
}

bool short_weekday_admitted(const Neighbours& near, const Surroundings& around) {
  const Token& word = near.last().is_word() ? near.last() : near.first();
  if (!cue_is_short(word, around.document.text)) return true;
  if (near.tokens() > 1 && near.last().is_word()) return word.capitalised;
  const bool post = around.document.text.size() <= k_post;
  if (post && (lists_days(near) || opens_range(near) || typed_short(near))) return true;
  if (cue_of(word, around.document.text) != Cue::ambiguous_weekday) return word.capitalised;
  // "an exam on Mon and Tues", but "worked on Sun Valley"
  const Token* after = near.after();
  const bool name = after != nullptr && after->is_word() && after->capitalised;
  return word.capitalised && !word.all_caps && near.preposition() == Preposition::on && !name;
}

bool weekday_name_admitted(const Neighbours& near, const Surroundings& around) {
  if (opens_next(near)) return false;
  return !cue_is_short(near.last(), around.document.text) || near.last().capitalised ||
         around.document.text.size() <= k_post;
}

bool undated(const Match& match, const Surroundings& around) {
  return match.fields.get(Slot::direction, 1) != 0 || !month_behind(match, around);
}

bool names_contest(const Neighbours& near) {
  return near.after() != nullptr && is_contest(*near.after(), near.whole_text());
}

bool names_attacks(const Match& match, const Neighbours& near) {
  constexpr std::int32_t k_day = 11;
  return match.fields.get(Slot::day) == k_day && near.cue(near.after()) == Cue::attacks;
}

}  // namespace dateline::temporal

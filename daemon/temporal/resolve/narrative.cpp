// SPDX-License-Identifier: Apache-2.0
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <cstdlib>

namespace dateline::temporal {

namespace {

constexpr std::uint32_t k_opening = 8;  // tokens from a paragraph's start that still open it
constexpr std::int32_t k_age = 20;      // years that a bare year may lie off

}  // namespace

bool Resolver::names_year() const noexcept {
  return has(Slot::year) || (has(Slot::era) && has(Slot::number));
}

/// "(1793)", "(1789-1791)": a bracket is open.
bool Resolver::in_brackets() const {
  constexpr std::uint32_t k_reach = 6;
  for (std::uint32_t back = 1; back <= k_reach && back <= first_token(); ++back) {
    const std::string_view mark = document_.text_of(document_.tokens[first_token() - back]);
    if (mark == "(") return true;
    if (mark == ")") return false;
  }
  return false;
}

/// "the 1898 treaty", "which had seceded in 1943", "since 1513", "against a peak in 1940": told of
/// what went before the story's own time. `verb`: the word that told its tense.
bool Resolver::looks_back(const Moment& moment, std::uint32_t verb) const {
  if (!anchor_ || moment.year() >= anchor_->year()) return false;
  if (names_year() && attributive()) return true;
  const std::uint32_t first = first_token();
  const Preposition preposition = preposition_before(document_, first);
  if (preposition == Preposition::since || preposition == Preposition::than) return true;
  constexpr std::uint32_t k_compared = 10;  // tokens
  for (std::uint32_t back = 1; back <= k_compared && back <= first; ++back) {
    const language::Token& word = document_.tokens[first - back];
    const Cue cue = cue_of(word, document_.text);
    if (cue == Cue::comparing) return true;
    if (cue == Cue::extreme &&
        cue_of(document_.tokens[first - back + 1], document_.text) == Cue::attribute)
      return true;
    if (word.block_start || document_.text_of(word) == ".") break;
  }
  const auto is_had = [&](std::uint32_t at) {
    return verb_kind(document_.tokens[at], document_.text) == Verb::had;
  };
  return verb > 0 && verb < first && (is_had(verb) || is_had(verb - 1));
}

/// "lasted until the fall of the city in 1945": where something ended, not where the story is.
bool Resolver::lasts_until() const {
  constexpr std::uint32_t k_reach = 8;  // tokens
  const std::uint32_t first = first_token();
  for (std::uint32_t back = 1; back <= k_reach && back <= first; ++back) {
    const language::Token& word = document_.tokens[first - back];
    if (preposition_kind(word, document_.text) == Preposition::until) return true;
    if (word.block_start || !word.is_word() || verb_kind(word, document_.text) != Verb::none)
      return false;
  }
  return false;
}

/// "(1793)", "the constitution of 1793", "the planned campaign in 1976", "the
/// year before": a time that is mentioned beside the story, not its own.
bool Resolver::beside_the_story(const Moment& moment) {
  if (get(Slot::direction) < 0 || get(Slot::relation) < 0) return true;
  const std::uint32_t first = first_token();
  std::uint32_t cue_token = first;
  const Tense told = tense_near(document_, first, last_token(), &cue_token);
  const bool ahead = told == Tense::future || told == Tense::ahead;
  if (match_->rule->meaning == Meaning::calendar && ahead && cue_token < first) return true;
  if (first == 0 || document_.tokens[first].block_start) return false;
  const Cue cue = cue_of(document_.tokens[first - 1], document_.text);
  return lasts_until() || cue == Cue::opening || cue == Cue::attribute || in_brackets() ||
         looks_back(moment, cue_token);
}

/// The paragraph opens here, or a heading stands here.
bool Resolver::opens_paragraph() const {
  const std::uint32_t first = first_token();
  for (std::uint32_t back = 0; back <= k_opening && back <= first; ++back)
    if (document_.tokens[first - back].block_start) return true;
  return document_.tokens[first].line_start;
}

/// Whether the story goes on from this moment. One that is far off, said in passing, is not
/// followed until a second one confirms it.
bool Resolver::story_moves_to(const Moment& moment) {
  // Where no publication is known, the first day said in full is all there is to go by.
  if (!anchor_ && !today_ && moment.grain >= Grain::day && names_year()) return true;
  if (beside_the_story(moment)) return false;
  if (!anchor_ || !names_year() || opens_paragraph()) return true;
  // "On December 7 (8 in Asia), 1941": the day stays what the story has come to.
  if (moment.grain == Grain::year && anchor_->grain > Grain::year &&
      anchor_->year() == moment.year() && anchor_in_sentence())
    return false;
  if (moment.grain > Grain::year || std::abs(moment.year() - anchor_->year()) <= k_age) return true;
  const bool confirmed = aside_year_ == moment.year();
  aside_year_ = moment.year();
  return confirmed;
}

/// "After a flat second quarter": what went before the report's own one.
bool Resolver::tells_after() const {
  constexpr std::uint32_t k_reach = 3;  // "after a flat"
  const std::uint32_t first = first_token();
  for (std::uint32_t back = 1; back <= k_reach && back <= first; ++back)
    if (preposition_kind(document_.tokens[first - back], document_.text) == Preposition::after)
      return true;
  return false;
}

/// What a report is about: a quarter that is over, and not the one that it is compared with.
void Resolver::remember_quarter(const Moment& quarter) {
  constexpr date::days k_compared{200};
  const bool early = today_ && !narrative_ && quarter.last() > *today_;
  // Its quarters are its own: "earned $3 million in the fourth quarter", told in November.
  const bool company =
      has(Slot::fiscal) || beside_.has_value() || (early && tense() == Tense::past);
  if (today_ && !narrative_ && quarter.last() > *today_ && !company) return;
  if (tells_after()) return;
  if (quarter_near() && quarter_->day - quarter.day > k_compared) return;
  quarter_ = quarter;
  company_quarter_ =
      has(Slot::fiscal) || (company_quarter_ && match_->rule->meaning == Meaning::anaphoric);
  quarter_token_ = first_token();
}

/// "the first nine months", "the latest six months": a report goes on with them, and "the three
/// months ended June 30" are a quarter.
void Resolver::note_months() {
  constexpr std::int32_t k_quarter = 3;
  constexpr std::int32_t k_half = 6;
  constexpr std::int32_t k_three_quarters = 9;
  if (get(Slot::unit, -1) != unit_month) return;
  if (beside_ && get(Slot::number) == k_quarter) {
    quarter_ = quarter_ended(*beside_);
    quarter_token_ = first_token();
  }
  if (!quarter_) return;
  if (get(Slot::number) == k_half || get(Slot::number) == k_three_quarters)
    months_token_ = first_token();
}

/// Whether a month that is just over is what a report is about here.
bool Resolver::month_told() const noexcept {
  constexpr std::uint32_t k_near = 60;
  return month_ && first_token() - month_token_ <= k_near;
}

/// "rose in January from December": of two months just over the later one.
void Resolver::note_month(const Moment& month) {
  constexpr date::days k_reported{100};
  if (!today_ || narrative_ || month.last() > *today_ || *today_ - month.last() > k_reported)
    return;
  if (month_told() && *month_ > month.day) return;
  month_ = month.day;
  month_token_ = first_token();
}

/// What is compared with, told apart or quoted: the text does not go on from there.
bool Resolver::passes_by(const Moment& moment) {
  const Meaning meaning = match_->rule->meaning;
  const Grain grain = moment.grain;
  if (ran_over_) return true;  // "from 9 p.m. to 6 a.m.": the text stays at the day before
  // A quotation's "today" does not move a story of the past.
  if (narrative_ && (meaning == Meaning::deictic || !has_own_time())) return true;
  // "a year earlier" compares; the narrative stays where it is.
  const std::uint32_t first = first_token();
  const Preposition led = first == 0
                              ? Preposition::none
                              : preposition_kind(document_.tokens[first - 1], document_.text);
  const bool compares = get(Slot::relation) == -2 || quarter_near() || led == Preposition::than ||
                        led == Preposition::from;
  if (meaning == Meaning::ago && get(Slot::unit) == unit_year && !narrative_ && compares)
    return true;
  // "the Oct. 20 vote" tells which one, the narrative stays.
  const bool names = grain >= Grain::day || (grain == Grain::year && names_year());
  if (!narrative_ && today_ && names && attributive()) return true;
  // So does "the lowest since May 2008".
  if (!narrative_ && grain < Grain::day &&
      preposition_before(document_, first_token()) == Preposition::since)
    return true;
  // "up from the previous day" as well.
  if (meaning == Meaning::same && get(Slot::direction) < 0 && !narrative_) return true;
  // A bare season may lie in the next year already.
  if (narrative_ && grain == Grain::season && !names_year()) return true;
  return narrative_ && !story_moves_to(moment);
}

/// The days that the text has come to: the last, the last that is not ahead, the last evening.
void Resolver::note_day() {
  if (has(Slot::weekday) && today_)
    told_weekdays_[static_cast<std::size_t>(weekday_of(anchor_->day))] = anchor_->day;
  if (has(Slot::month) && has(Slot::day))
    told_dates_[static_cast<std::size_t>(anchor_->month())] = anchor_->day;
  if (has(Slot::weekday) && heads_agenda()) agenda_day_ = anchor_->day;
  if (has(Slot::deictic) && tense() == Tense::past)
    (get(Slot::deictic) < 0 ? of_yesterday_ : of_today_) = true;
  last_day_ = anchor_->day;
  last_day_token_ = anchor_token_;
  if (!today_ || *last_day_ <= *today_) {
    past_day_ = last_day_;
    past_day_token_ = anchor_token_;
  }
  constexpr std::int32_t k_evening = 18;
  const std::int32_t part = get(Slot::day_part);
  if (get(Slot::modifier) == mod_end || part == part_evening || part == part_night ||
      (anchor_->has_clock() && anchor_->hour >= k_evening))
    evening_ = last_day_;
}

void Resolver::remember(const Resolved& resolved) {
  if (resolved.type == TimexType::duration) {
    note_months();
    if (cue_of(document_.tokens[first_token()], document_.text) == Cue::article)
      stretch_last_ = last_token();
  }
  if (resolved.moment && names_year() && match_->rule->meaning == Meaning::calendar) {
    said_ = resolved.moment;
    said_token_ = first_token();
    said_heads_ = heads_section();
    if (said_heads_ && (said_->grain == Grain::year || said_->grain == Grain::month)) {
      heading_ = said_;
      heading_token_ = last_token();
      heading_read_ = false;
    }
  }
  const bool decade = resolved.moment && resolved.moment->grain == Grain::decade;
  if (decade &&
      (match_->rule->meaning == Meaning::decade || match_->rule->meaning == Meaning::same)) {
    decade_ = resolved.moment;
    decade_token_ = first_token();
  }
  if (!resolved.moment || resolved.moment->grain <= Grain::decade) return;
  if (resolved.moment->grain == Grain::day && has(Slot::day) && heads_section()) {
    section_ = resolved.moment->day;
    section_token_ = last_token();
  }
  const Meaning meaning = match_->rule->meaning;
  const Grain grain = resolved.moment->grain;
  if (grain == Grain::quarter) said_quarter_ = resolved.moment;
  if (grain == Grain::day) {
    named_day_ = resolved.moment->day;
    named_day_end_ = last_token();
  }
  if (passes_by(*resolved.moment)) return;
  year_said_ = keeps_year_ || (names_year() && !(grain == Grain::year && attributive())) ||
               (year_said_ && anchor_ && grain >= Grain::season &&
                resolved.moment->year() == anchor_->year());
  anchor_ = resolved.moment;
  anchor_over_ = !today_ && tense() == Tense::past;
  anchor_token_ = first_token();
  anchor_last_ = last_token();
  label_ = document_.tokens[first_token()].line_start &&
           (grain == Grain::year || (grain == Grain::month && names_year() && heads_entry()));
  if (anchor_->has_clock()) {
    clock_ = anchor_;
    clock_token_ = anchor_token_;
  }
  if ((grain == Grain::day || grain == Grain::month) && has(Slot::month) && heads_entry())
    entry_ = anchor_->day;
  if (grain >= Grain::day) note_day();
  if (meaning == Meaning::ago) return;
  if (grain == Grain::month) note_month(*anchor_);
  if (grain == Grain::quarter || (grain == Grain::half && meaning == Meaning::year_part))
    remember_quarter(*anchor_);
}

}  // namespace dateline::temporal

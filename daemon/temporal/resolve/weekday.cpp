// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.hpp"
#include "language/token.hpp"
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

using date::days;

constexpr std::uint32_t k_range = 8;  // tokens from one end of a range to the other

}  // namespace

/// "every Tuesday and Friday", "every Monday, Wednesday, and Friday"
bool Resolver::continues_set() const {
  if (set_token_ == 0 || first_token() <= set_token_ || first_token() > set_token_ + 2)
    return false;
  for (std::uint32_t at = set_token_; at < first_token(); ++at)
    if (document_.text_of(document_.tokens[at]) != "," &&
        cue_of(document_.tokens[at], document_.text) != Cue::month_company)
      return false;
  return true;
}

/// "Friday the 13th": the nearest one.
std::optional<Resolved> Resolver::weekday_and_day() const {
  constexpr std::int32_t k_reach = 240;  // months
  if (!today_) return std::nullopt;
  for (std::int32_t off = 0; off < k_reach; ++off)
    for (const std::int32_t sign : {-1, 1}) {
      const Moment month = shifted(day_moment(today()), unit_month, off * sign);
      if (!exists(month.year(), month.month(), get(Slot::day))) continue;
      const CivilDay day = civil(month.year(), month.month(), get(Slot::day));
      if (weekday_of(day) == get(Slot::weekday)) return at(day_moment(day));
    }
  return std::nullopt;
}

std::optional<Resolved> Resolver::weekday() {
  const std::int32_t weekday = get(Slot::weekday);
  if (continues_set()) {
    set_token_ = last_token();
    return unresolved("XXXX-WXX-" + std::to_string(weekday), TimexType::set);
  }
  if (has(Slot::day)) return weekday_and_day();
  // "December 15, a Sunday"
  const std::uint32_t first = first_token();
  if (last_day_ && anchor_in_sentence() && weekday_of(*last_day_) == weekday && first > 0 &&
      is_indefinite(document_.tokens[first - 1], document_.text))
    return at(day_moment(*last_day_));
  if (narrative_ && anchor_ && anchor_->grain >= Grain::week) {
    note_base(*anchor_);
    return at(day_moment(on_or_after(anchor_->day, weekday)));
  }
  if (!today_) return unresolved("XXXX-WXX-" + std::to_string(weekday));
  if (const auto day = listed_weekday()) {
    note("of the same list as the day before it");
    return at(day_moment(*day));
  }
  return weekday_of_news();
}

/// "next Thursday and Friday", "last Monday and Tuesday": on from the day right before it.
std::optional<CivilDay> Resolver::listed_weekday() const {
  const std::uint32_t first = first_token();
  if (!anchor_ || anchor_->grain < Grain::day || first != anchor_last_ + 1 ||
      document_.tokens[first].block_start ||
      cue_of(document_.tokens[anchor_last_], document_.text) != Cue::month_company ||
      preposition_before(document_, anchor_token_) == Preposition::between)
    return std::nullopt;
  const CivilDay on = strictly(anchor_->day, get(Slot::weekday), 1);
  return anchor_->day > *today_ || on <= *today_ ? std::optional(on) : std::nullopt;
}

/// "They play on Tuesday. A win takes them to Rome on Sunday."
bool Resolver::goes_on_ahead() {
  constexpr days k_week{7};
  if (!anchor_ || anchor_->grain < Grain::day || anchor_->day <= today() || !anchor_near() ||
      owns_what_follows() || (tense() != Tense::unknown && tense() != Tense::present))
    return false;
  const Preposition led = preposition_before(document_, first_token());
  return led != Preposition::since && led != Preposition::after &&
         on_or_after(anchor_->day, get(Slot::weekday)) - today() < k_week;
}

/// "from 8 p.m. on Friday until 6 a.m. on Monday": a clock stands between "until" and the day.
bool Resolver::follows_clock_of_end() const {
  constexpr std::uint32_t k_longest = 6;  // tokens of "6:30 a.m."
  constexpr std::size_t k_half = 2;       // letters of "am"
  const std::uint32_t first = first_token();
  if (preposition_before(document_, first) != Preposition::on) return false;
  for (std::uint32_t back = 2; back <= k_longest + 1 && back <= first; ++back) {
    const language::Token& token = document_.tokens[first - back];
    const Preposition kind = preposition_kind(token, document_.text);
    if (kind == Preposition::until || kind == Preposition::to) return back > 2;
    if (token.block_start || (token.is_word() && document_.text_of(token).size() > k_half))
      return false;
  }
  return false;
}

/// "Watch it Sunday at 9 a.m.": its clock stands behind.
bool Resolver::leads_clock() const {
  const std::uint32_t next = match_->last;
  if (next + 1 >= items_.size() || items_[next + 1].barrier ||
      preposition_kind(document_.tokens[items_[next].first], document_.text) != Preposition::at)
    return false;
  const Vocabulary& vocabulary = Grammar::instance().vocabulary();
  const auto reads = [&](std::uint32_t item, WordClass word) {
    return value_of(items_[item], static_cast<ClassId>(word), vocabulary) > 0;
  };
  return reads(next + 1, WordClass::NOON) || reads(next + 1, WordClass::HOUR12);
}

/// "from 7 p.m. Saturday until noon Sunday": the day of the other end has its clock as well.
bool Resolver::follows_clock_of_begin() const {
  return anchor_ && anchor_->has_clock() &&
         preposition_before(document_, anchor_token_) == Preposition::from;
}

/// "will meet on Thursday ... Thursday's meeting": the same one.
std::optional<CivilDay> Resolver::weekday_told() const {
  return owns_what_follows() ? told_weekdays_[static_cast<std::size_t>(get(Slot::weekday))]
                             : std::nullopt;
}

/// "ahead of Friday's verdict", "awaiting it", "is expected": it has not come yet.
bool Resolver::still_awaited() {
  if (!points_ahead()) return false;
  const Verb cue = verb_kind(document_.tokens[tense_cue_], document_.text);
  return cue == Verb::lead_up || cue == Verb::awaits || cue == Verb::waits;
}

/// "won to reach Sunday's final", "into Sunday's semifinals": the next round of a contest.
bool Resolver::reaches_round() const {
  const std::uint32_t first = first_token();
  if (first == 0 || !owns_what_follows() || !names_round(document_, last_token() + 1)) return false;
  const Preposition led = preposition_before(document_, first);
  return led == Preposition::to || led == Preposition::for_ ||
         is_way_ahead(document_.tokens[first - 1], document_.text);
}

/// "It came two days before Thursday's vote": so many days before this day ahead are over.
bool Resolver::comes_before(CivilDay ahead) {
  const std::uint32_t at = match_->first;
  if (at < 3 || tense() != Tense::past || tense_cue_ > first_token()) return false;
  const Vocabulary& vocabulary = Grammar::instance().vocabulary();
  const auto read = [&](std::uint32_t item, WordClass one, WordClass other) {
    return std::max(value_of(items_[item], static_cast<ClassId>(one), vocabulary),
                    value_of(items_[item], static_cast<ClassId>(other), vocabulary));
  };
  const std::int32_t unit = read(at - 2, WordClass::UNIT, WordClass::UNITS);
  const language::Token& article = document_.tokens[items_[at - 3].first];
  const std::int32_t number =
      is_indefinite(article, document_.text) ? 1 : read(at - 3, WordClass::NUM, WordClass::WORDNUM);
  const days off = ahead - today();
  const bool counted = unit == unit_day && number > 0;  // "days before", "a week before"
  return (unit == unit_hour || unit == unit_day || unit == unit_night || unit == unit_week) &&
         2 * off <= days{7} && (!counted || off <= days{number});
}

/// A weekday seen from publication: by its preposition, by tense, by the days beside it.
std::optional<Resolved> Resolver::weekday_of_news() {
  const std::int32_t weekday = get(Slot::weekday);
  const std::uint32_t first = first_token();
  note_publication();
  const Preposition preposition = preposition_before(document_, first_token());
  // "from 9 a.m. to 5 p.m. Friday" is a range of hours.
  const bool clock = has(Slot::hour) || has(Slot::packed_time);
  const bool range = ((!clock || follows_clock_of_begin()) &&
                      (preposition == Preposition::to || preposition == Preposition::until)) ||
                     follows_clock_of_end();
  const bool week = anchor_ && anchor_->grain >= Grain::day && today() - anchor_->day <= days{7};
  if (range && week && anchor_in_sentence() && !owns_what_follows() &&
      first_token() - anchor_token_ <= k_range) {
    note("on from the day before it");
    return at(day_moment(on_or_after(anchor_->day, weekday)));
  }
  if (const auto told = weekday_told(); told && !range) {
    note("the day of this name spoken of before");
    return at(day_moment(*told));
  }
  // "From Tuesday, fares rise"
  const bool begins = preposition == Preposition::from && opens_clause() && !owns_what_follows() &&
                      tense() != Tense::past;
  // "Saturday: Europe Day. Sunday: the probe, launched in 2022, flies past Venus."
  const bool listed = heads_agenda() && agenda_day_ && *agenda_day_ > today();
  // "Choir, 7 p.m. Friday, town hall"
  const bool verbless = is_post() || heads_agenda() || clock || leads_clock();
  if (begins || listed ||
      (verbless && preposition != Preposition::since && tense() == Tense::unknown))
    return at(day_moment(on_or_after(listed ? *agenda_day_ : today(), weekday)));
  const CivilDay back = on_or_before(today(), weekday);
  const CivilDay on = on_or_after(today(), weekday);
  if (moved_from()) {
    note("what it was put off from: the nearest");
    return at(day_moment(on - today() < today() - back ? on : back));
  }
  if (preposition == Preposition::before && comes_before(on)) {
    note("counted back from the one ahead");
    return at(day_moment(on));
  }
  if (limits_ahead()) {
    // "was expected by Monday", told on Tuesday
    const bool over = points_ahead() && was_planned() && 2 * (today() - back) <= on - today();
    note(over ? "a limit just over" : "a limit lies ahead");
    return at(day_moment(over ? back : on));
  }
  // "must go under Saturday's deal"
  const bool over =
      owns_what_follows() && (names_unplanned(document_, last_token() + 1) ||
                              (names_settled(document_, last_token() + 1) && !still_awaited()));
  const bool known = over || preposition == Preposition::since ||
                     (owns_what_follows() && first > 0 &&
                      (preposition == Preposition::after || preposition == Preposition::from ||
                       cue_of(document_.tokens[first - 1], document_.text) == Cue::looking_back));
  if (!known && goes_on_ahead()) {
    note("on from the day ahead before it");
    return at(day_moment(on_or_after(anchor_->day, weekday)));
  }
  const bool readied =  // "is doubtful for Saturday's game", "Tickets for Saturday are gone"
      !known && preposition == Preposition::for_ &&
      (owns_what_follows() ? tense() != Tense::past && names_event(document_, last_token() + 1)
                           : first > 1 && is_booked(document_.tokens[first - 2], document_.text));
  if ((points_ahead() && !known) || reaches_round() || readied) return weekday_ahead();
  return at(day_moment(back));
}

/// What is told ahead, and may be over all the same: "was due on Friday but was put off".
Resolved Resolver::weekday_ahead() {
  const CivilDay back = on_or_before(today(), get(Slot::weekday));
  const CivilDay on = on_or_after(today(), get(Slot::weekday));
  const days since = today() - back;
  const bool nearer = since < on - today();
  const std::uint32_t first = first_token();
  const bool just = 2 * since <= on - today();
  const bool over =
      strikes_bargain(document_, first) ||
      (was_planned() &&
       (just || (nearer && (was_to_have() || fell_through(document_, first, last_token()))))) ||
      (just && called_off(document_, first, last_token())) ||
      (nearer && tense_cue_ > first && opens_after_event(document_, first));
  const Preposition preposition = preposition_before(document_, first_token());
  // "will not vote again before Tuesday", said on a Tuesday
  const bool beyond = on == today() && (preposition == Preposition::before ||
                                        preposition == Preposition::not_before);
  if (beyond) return at(day_moment(strictly(today(), get(Slot::weekday), 1)));
  return at(day_moment(over ? back : on));
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
// The year of a date that is said without one.
#include "language/token.hpp"
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

namespace dateline::temporal {

namespace {

using date::days;

constexpr std::uint32_t k_beside = 2;   // tokens from a year to the day in it
constexpr std::uint32_t k_range = 8;    // tokens from one end of a range to the other
constexpr std::uint32_t k_listed = 15;  // tokens between two days of one plan

/// The day in that year; a month alone, and a day that the year lacks, is the month's first.
CivilDay placed(std::int32_t year, std::int32_t month, std::int32_t day) {
  return exists(year, month, std::max(day, 1)) ? civil(year, month, std::max(day, 1))
                                               : civil(year, month, 1);
}

}  // namespace

/// A life told year by year, and below it "She died on 9 November": a paragraph that opens with a
/// day of the last fortnight is of the news.
bool Resolver::opens_with_news(std::int32_t month, std::int32_t day) const {
  constexpr days k_news{14};
  if (!today_ || day == 0 || !opens_paragraph()) return false;
  const CivilDay then = placed(day_moment(*today_).year(), month, day);
  return then <= *today_ && *today_ - then <= k_news;
}

/// The year of a month and day (0: the whole month) that are said without one.
std::int32_t Resolver::year_for(std::int32_t month, std::int32_t day) {
  if (const auto year = year_of_heading(month)) {
    note("of the year that heads the section");
    return *year;
  }
  const bool kept = keeps_year();
  if (anchor_ &&
      ((narrative_ && !will_be() && !opens_with_news(month, day)) || !today_ ||
       (kept && (tense() == Tense::past || ((history_ || label_) && !points_ahead()))))) {
    note_base(*anchor_);
    keeps_year_ = kept;
    // "by the treaty of 1920 on July 12"
    if (const auto said = said_just_before(); said && first_token() - said_token_ <= k_beside)
      return day_moment(*said).year();
    const std::int32_t year = anchor_->year();
    if (anchor_->grain < Grain::month) return year;
    // A narrative goes forward: far back in the year means the next one.
    const std::int32_t turn = kept && today_ && !narrative_ && tells_in_row() ? 4 : 8;
    if (anchor_->month() - month >= turn) {
      const bool over = !today_ || turn == 8 || placed(year + 1, month, day) <= today();
      return over ? year + 1 : year;
    }
    if (month - anchor_->month() >= 10) return year - 1;
    return year;
  }
  if (anchor_ && anchor_->grain >= Grain::season && anchor_in_sentence() &&
      first_token() - anchor_token_ <= k_range && goes_on_to_here() && !owns_what_follows() &&
      !brought_forward()) {
    note("on from the time before it");
    return month >= anchor_->month() ? anchor_->year() : anchor_->year() + 1;
  }
  if (const auto year = day > 0 ? year_of_said_month(month) : std::nullopt) {
    note("of the month spoken of before");
    return *year;
  }
  if (day == 0 && lists_month()) {
    note("of the same list as the month before it");
    constexpr std::int32_t k_half = 6;
    return anchor_->year() + (anchor_->month() - month >= k_half ? 1 : 0);
  }
  if (const auto year = year_of_contest()) {
    note("of the contest's year");
    return *year;
  }
  const std::int32_t year = year_by_tense(month, day);
  if (const auto told = year_of_last_sentence(month, day, placed(year, month, day))) {
    note("of the year of the sentence before it");
    return *told;
  }
  return year;
}

/// "has worsened since the coup of July 2021": up to now, so the story is not there.
bool Resolver::counts_from_anchor() const {
  constexpr std::uint32_t k_reach = 12;  // "since the assassination of President Ruiz in"
  for (std::uint32_t at = anchor_token_; at-- > 0 && anchor_token_ - at <= k_reach;) {
    const language::Token& word = document_.tokens[at];
    if (preposition_kind(word, document_.text) == Preposition::since) return true;
    if (word.block_start || document_.text_of(word) == ".") break;
  }
  return false;
}

/// "The coup of July 1936 failed. In September Franco was named chief": what opens the next
/// sentence goes on from there, where the day of the `news` is not near.
std::optional<std::int32_t> Resolver::year_of_last_sentence(std::int32_t month, std::int32_t day,
                                                            CivilDay news) {
  constexpr days k_forward{200};
  constexpr std::int32_t k_far = 2;  // years
  if (!anchor_ || !today_ || !year_said_ || anchor_->grain < Grain::month ||
      anchor_->year() > day_moment(today()).year() - k_far || today() - news <= k_of_news ||
      !opens_next_sentence() || tense() != Tense::past || counts_from_anchor())
    return std::nullopt;
  const std::int32_t year =
      anchor_->year() + (placed(anchor_->year(), month, day) < anchor_->first() ? 1 : 0);
  const CivilDay then = placed(year, month, day);
  if (then < anchor_->first() || then - anchor_->first() > k_forward) return std::nullopt;
  return year;
}

/// "It broke in March last year. Police raided a store on May 2": the story goes forward.
bool Resolver::goes_on_from_anchor(CivilDay day) const {
  constexpr std::uint32_t k_near = 80;
  return anchor_ && today_ && anchor_->grain >= Grain::month && anchor_->day <= day &&
         anchor_->day < *today_ && first_token() - anchor_token_ <= k_near;
}

/// The first word of the phrase that names what was set long before for this time: "the November
/// election", "a close election in November"; none where nothing of the kind is named.
std::optional<std::uint32_t> Resolver::scheduled_phrase() const {
  const auto& tokens = document_.tokens;
  std::uint32_t phrase = first_token();
  if (attributive()) {
    if (!names_scheduled(document_, last_token())) return std::nullopt;
  } else {
    const Preposition led = preposition_before(document_, phrase);
    if (phrase < 2 || (led != Preposition::in && led != Preposition::on) ||
        !is_scheduled(tokens[phrase - 2], document_.text))
      return std::nullopt;
    phrase -= 2;
  }
  constexpr std::uint32_t k_longest = 4;  // "the next presidential election"
  for (std::uint32_t back = 1; back <= std::min(k_longest, phrase); ++back) {
    const language::Token& word = tokens[phrase - back];
    if (is_determiner(word, document_.text)) return phrase - back;
    if (!word.is_word() || tokens[phrase - back + 1].block_start ||
        preposition_kind(word, document_.text) != Preposition::none)
      break;
  }
  return phrase;
}

/// "ahead of the November election", "an election in November": what has its day set long before is
/// still to come, where the words before it do not look back.
bool Resolver::scheduled_ahead() {
  const std::optional<std::uint32_t> phrase = scheduled_phrase();
  const auto& tokens = document_.tokens;
  if (!phrase || *phrase < 2 || tokens[*phrase].block_start || tokens[*phrase - 1].block_start)
    return false;
  const language::Token& link = tokens[*phrase - 1];
  const Preposition led = preposition_kind(link, document_.text);
  const bool linked = led != Preposition::none || document_.text_of(link) == "of";
  const language::Token& governor = tokens[*phrase - (linked ? 2 : 1)];
  if (is_dispute(governor, document_.text) || is_outcome(governor, document_.text) ||
      is_figure(governor, document_.text) || is_ground(link, document_.text) ||
      led == Preposition::since || led == Preposition::from)
    return false;
  // "will resign after the November election" alone looks that far ahead.
  if (led == Preposition::after) return tense() == Tense::future;
  const bool ready = led == Preposition::for_ || led == Preposition::before;
  return points_ahead() || (tense() == Tense::present && tense_cue_ <= first_token()) ||
         (tense() == Tense::unknown && ready);
}

/// "despite March's defeat", "ahead of November's vote", "will miss August's game".
Tense Resolver::tense_of_owned() {
  const std::uint32_t noun = last_token() + 1;
  const bool run_up =  // "in the run-up to March's vote"
      points_ahead() && tense_cue_ < first_token() &&
      verb_kind(document_.tokens[tense_cue_], document_.text) == Verb::place &&
      preposition_before(document_, first_token()) == Preposition::to;
  if (run_up || still_awaited()) return Tense::future;
  if (names_unplanned(document_, noun) || names_settled(document_, noun)) return Tense::past;
  const bool game =
      noun < document_.tokens.size() && is_game(document_.tokens[noun], document_.text);
  return game && points_ahead() ? Tense::future : Tense::unknown;
}

/// The year on the side of publication that the tense tells, else the nearer one.
std::int32_t Resolver::year_by_tense(std::int32_t month, std::int32_t day) {
  const auto place = [&](std::int32_t year) { return placed(year, month, day); };
  const CivilDay now = today();
  const std::int32_t year = day_moment(now).year();
  note_publication();
  const CivilDay last = day == 0 ? month_moment(year, month).last() : place(year);
  const bool begun = place(year) <= now;
  const bool over = last < now;
  const Preposition preposition = preposition_before(document_, first_token());
  const bool limit = limits();
  const bool tells_which = (day == 0 && owns_what_follows()) || attributive() || heads_entry();
  Tense named = attributive() ? tense_of_named(document_, last_token()) : Tense::unknown;
  if (named == Tense::unknown && scheduled_ahead()) named = Tense::future;
  if (named == Tense::unknown && day == 0 && owns_what_follows()) named = tense_of_owned();
  if (named != Tense::unknown)
    note(named == Tense::past ? "tells which one, and that is over" : "tells which one, ahead");
  else if (tells_which)
    note("tells which one: the nearest");
  if (limit && !tells_which && !over_before()) note("a limit lies ahead");
  const Tense told = day == 0 && is_delivery()                             ? Tense::ahead
                     : preposition == Preposition::since && !attributive() ? Tense::past
                     : tells_which || named != Tense::unknown              ? named
                     : limit && !over_before()                             ? Tense::future
                     : day == 0 && foretold()                              ? Tense::ahead
                                                                           : tense();
  if (told == Tense::future || told == Tense::ahead) {
    // What is told late may just be over; what "was due" is the nearer one.
    constexpr days k_soon{45};
    if (was_to_have()) return begun || place(year) - now < k_soon ? year : year - 1;
    const bool was_due = !limit && was_planned();
    const bool nearer = was_due || closes_stretch() ||
                        (!limit && tense_cue_ < first_token() &&
                         follows_event(document_, tense_cue_, first_token()));
    const bool given = limit && tense() == Tense::past;  // "gave it until June", told in August
    const bool asked = day == 0 && !limit && was_asked();
    const days still{nearer                          ? 182
                     : asked || (!limit && hinted()) ? 120
                     : given                         ? 90
                     : day == 0                      ? 30
                                                     : 45};
    // "opens on Feb. 7 and ends on Nov. 2": behind a day ahead, what is over is not meant.
    const bool behind = anchor_ && anchor_->grain >= Grain::day && anchor_->day > now &&
                        anchor_in_sentence() && first_token() - anchor_last_ <= k_listed &&
                        !nearer && runs_ahead();
    return over && (behind || now - last > still) ? year + 1 : year;
  }
  if (told == Tense::past && named == Tense::unknown && promised() &&
      intends(document_, tense_cue_, first_token()))
    return over ? year + 1 : year;
  if (told == Tense::past && named == Tense::unknown && moved_from()) {
    constexpr days k_half{182};
    if (begun) return over && now - last > k_half ? year + 1 : year;
    return place(year) - now < k_half ? year : year - 1;
  }
  if (told == Tense::past) {
    // A day ahead within months is more often a plan told in the past than last year's day; but
    // what "began on Sept. 1" or "since June" is over.
    const bool stretch =  // "From April to December the gap widened"
        preposition == Preposition::from && tense_cue_ > first_token() && !announces();
    const bool done = (limit && tense_cue_ > first_token()) || preposition == Preposition::since ||
                      stretch || done_then() || named == Tense::past ||
                      (!begun && goes_on_from_anchor(place(year - 1)));
    constexpr days k_late{14};  // "late July", told of on its 5th, was last year's
    if (day == 0 && begun && !over && get(Slot::modifier) == mod_end &&
        preposition == Preposition::in && now - place(year) < k_late && !announces())
      return year - 1;
    const days ahead{done ? 0 : day == 0 ? 45 : announces() ? 120 : 80};
    return begun || place(year) - now < ahead ? year : year - 1;
  }
  return year_without_tense(month, day);
}

/// The year that a chronicle or a list goes on with, else the nearer one.
std::int32_t Resolver::year_without_tense(std::int32_t month, std::int32_t day) {
  const auto place = [&](std::int32_t year) { return placed(year, month, day); };
  const CivilDay now = today();
  if (entry_ && heads_entry()) {
    note("of the same chronicle as the entry before it");
    constexpr days k_turn{180};  // further back than that is the next year
    constexpr days k_back{270};
    const std::int32_t of = day_moment(*entry_).year();
    return *entry_ - place(of) > k_turn ? of + 1 : place(of) - *entry_ > k_back ? of - 1 : of;
  }
  // "kicks off June 9 in Tampa ... Tour dates: June 9 - Tampa": as it was told before.
  if (const auto& told = told_dates_[static_cast<std::size_t>(month)];
      day > 0 && told && *told > now && day_moment(*told).day_of_month() == day) {
    note("of the year told before");
    return day_moment(*told).year();
  }
  // A list of dates goes on from one that lies ahead.
  const bool listed = anchor_ && anchor_->grain == Grain::day && anchor_near() &&
                      anchor_->day > now && !attributive();
  constexpr days k_next{180};
  if (listed && place(anchor_->year()) >= anchor_->day &&
      place(anchor_->year()) - anchor_->day < k_next)
    return anchor_->year();
  // A chronicle more often tells of what was.
  const std::int32_t year = day_moment(now).year();
  if (place(year) <= now) return now - place(year) > days{300} ? year + 1 : year;
  const days ahead{heads_entry() ? 90 : 150};
  return place(year) - now > ahead ? year - 1 : year;
}

}  // namespace dateline::temporal

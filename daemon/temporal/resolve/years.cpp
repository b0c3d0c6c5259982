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

/// "June, July and Aug.": the month before it stands in the same list.
bool Resolver::lists_month() const {
  constexpr std::uint32_t k_longest = 4;
  const std::uint32_t first = first_token();
  if (!anchor_ || anchor_->grain != Grain::month || first - anchor_token_ > k_longest) return false;
  for (std::uint32_t at = anchor_token_ + 1; at < first; ++at) {
    const std::string_view link = document_.text_of(document_.tokens[at]);
    if (link != "," && link != "." && !language::equal_folded(link, "and") &&
        !language::equal_folded(link, "or"))
      return false;
  }
  return !document_.tokens[first].block_start;
}

/// "killed in January 2011 ... shot on Jan. 4": the month just said with its year, where that of
/// the news is not near.
std::optional<std::int32_t> Resolver::year_of_said_month(std::int32_t month) {
  constexpr std::uint32_t k_near = 100;  // tokens
  constexpr days k_of_news{60};
  if (!said_ || said_->grain != Grain::month || said_->month() != month ||
      first_token() - said_token_ > k_near)
    return std::nullopt;
  if (said_heads_) return said_->year();  // "MAY 2010" above "On May 4 the slick arrives"
  if (tense() != Tense::past) return std::nullopt;
  const days off = month_moment(day_moment(today()).year(), month).first() - today();
  if (off <= k_of_news && off >= -k_of_news) return std::nullopt;
  return said_->year();
}

/// "2010" or "APRIL 2010" on a line of its own, and right below it "April 20 - A blast kills 11":
/// the year of all dates up to another heading, save of what "will be".
std::optional<std::int32_t> Resolver::year_of_heading(std::int32_t month) {
  constexpr std::int32_t k_turn = 8;  // months back that are those of the next year
  if (!heading_) return std::nullopt;
  if (first_token() == heading_token_) heading_read_ = true;
  if (!heading_read_) return std::nullopt;
  for (; heading_token_ < first_token(); ++heading_token_)
    if (is_heading(heading_token_) && heading_token_ != anchor_token_) {  // but "January" heads too
      heading_.reset();
      return std::nullopt;
    }
  if (will_be()) return std::nullopt;
  const bool turns = heading_->grain == Grain::month && heading_->month() - month >= k_turn;
  return heading_->year() + (turns ? 1 : 0);
}

/// "In 2018 he was shot on Oct. 2", "Last year it flooded in March", "in 1986, when prices fell in
/// March": the year is that of the whole clause.
bool Resolver::of_opening_year() const {
  const auto& tokens = document_.tokens;
  const std::uint32_t at = anchor_token_;
  if (anchor_->grain != Grain::year || !anchor_in_sentence()) return false;
  const auto begins = [&](std::uint32_t back) {  // "Last year", "In 2018", "Back in 2018"
    if (back > at || !tokens[at - back].capitalised) return false;
    const std::uint32_t word = at - back;
    return word == 0 || tokens[word].block_start || !tokens[word - 1].is_word();
  };
  const Preposition led = preposition_before(document_, at);
  const bool within = led == Preposition::in || led == Preposition::during;
  const bool opens = begins(0) || (within && (begins(1) || begins(2)));
  const bool when = document_.text_of(tokens[anchor_last_]) == "," &&
                    document_.text_of(tokens[anchor_last_ + 1]) == "when";
  if ((!opens && !when) || cue_of(tokens[anchor_last_], document_.text) == Cue::clitic)
    return false;  // "Last year's winner"
  for (std::uint32_t word = anchor_last_; word < first_token(); ++word) {
    const Verb kind = verb_kind(tokens[word], document_.text);
    const bool clause = kind == Verb::clause && !(when && word == anchor_last_ + 1);
    const bool joined = word > anchor_last_ && document_.text_of(tokens[word - 1]) == "," &&
                        document_.text_of(tokens[word]) == "and";
    if (clause || joined || kind == Verb::contrast) return false;
  }
  return true;
}

/// "opened in May 2009 and closed in August": a past year that was said holds for what follows.
bool Resolver::keeps_year() {
  if (!anchor_ || !today_ || anchor_->year() >= day_moment(today()).year()) return false;
  return of_opening_year() ||
         (year_said_ &&
          ((history_ && anchor_in_sentence()) || (label_ && anchor_near()) ||
           (anchor_in_sentence() && anchor_->grain >= Grain::season && !anchor_aside())));
}

/// "The 2026 World Cup will open on June 11": a contest is of the year that it is held in, unless a
/// thing of it is spoken of ("World Cup draw").
std::optional<std::int32_t> Resolver::year_of_contest() {
  constexpr std::uint32_t k_name = 4;  // tokens
  if (!said_ || said_->grain != Grain::year || !in_sentence(said_token_)) return std::nullopt;
  const std::int32_t off = said_->year() - day_moment(today()).year();
  for (std::uint32_t at = said_token_ + 1; at + 1 < first_token() && at <= said_token_ + k_name;
       ++at) {
    if (!is_contest(document_.tokens[at], document_.text)) continue;
    const language::Token& next = document_.tokens[at + 1];
    const bool whole = verb_kind(next, document_.text) != Verb::none ||
                       preposition_kind(next, document_.text) != Preposition::none ||
                       (document_.text_of(next) == "," && at + 2 < first_token() &&
                        verb_kind(document_.tokens[at + 2], document_.text) != Verb::clause);
    const bool told = off > 0 ? points_ahead() : off == 0 || tense() == Tense::past;
    return whole && told ? std::optional(said_->year()) : std::nullopt;
  }
  return std::nullopt;
}

/// "from April to June", "April through June": behind the time that opens the stretch.
bool Resolver::goes_on_to_here() const {
  const Preposition led = preposition_before(document_, first_token());
  return led == Preposition::to || (led == Preposition::until && first_token() == anchor_last_ + 1);
}

/// "moved up from October to July 30": what it is moved to comes before what it is moved from.
bool Resolver::brought_forward() const {
  if (anchor_token_ < 2 || preposition_before(document_, anchor_token_) != Preposition::from)
    return false;
  const std::string_view word = document_.text_of(document_.tokens[anchor_token_ - 2]);
  return word == "up" || word == "forward";
}

/// "quit in September 2022, was arrested in March and freed in May": one after the other.
bool Resolver::tells_in_row() const {
  if (!anchor_in_sentence()) return false;
  for (std::uint32_t at = anchor_last_; at < first_token(); ++at) {
    const language::Token& word = document_.tokens[at];
    if (verb_kind(word, document_.text) == Verb::clause ||
        preposition_kind(word, document_.text) == Preposition::after ||
        language::equal_folded(document_.text_of(word), "had"))
      return false;
  }
  return true;
}

/// The year of a month and day (0: the whole month) that are said without one.
std::int32_t Resolver::year_for(std::int32_t month, std::int32_t day) {
  if (const auto year = year_of_heading(month)) {
    note("of the year that heads the section");
    return *year;
  }
  const bool kept = keeps_year();
  if (anchor_ &&
      ((narrative_ && !will_be()) || !today_ ||
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
  return year_by_tense(month, day);
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

// SPDX-License-Identifier: Apache-2.0
#include "resolve/resolver.hpp"

#include "lexicon/guard_words.hpp"
#include "resolve/time_spans.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>
#include <array>

namespace dateline::temporal {

namespace {

constexpr std::array<std::string_view, 11> k_modifier_names{
    "",      "START",     "MID",       "END",           "APPROX",        "BEFORE",
    "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
};

}  // namespace

Resolver::Resolver(const language::Document& document, const std::vector<Item>& items,
                   const Reference& reference, bool explain)
    : document_(document), items_(items), reference_(reference), explain_(explain) {
  if (reference.published && reference.relative) today_ = reference.published->day();
}

std::optional<Timex> Resolver::resolve(const Match& match, std::optional<CivilDay> beside) {
  match_ = &match;
  beside_ = beside;
  tense_.reset();
  why_.clear();
  ran_over_ = false;
  keeps_year_ = false;
  std::optional<Resolved> resolved = dispatch();
  if (!resolved) return std::nullopt;
  const auto modifier = static_cast<std::size_t>(get(Slot::modifier));
  if (modifier < k_modifier_names.size()) resolved->mod = k_modifier_names[modifier];
  if (explain_ && why_.empty()) note_plain(*resolved);
  remember(*resolved);
  finish_span(*resolved);
  Timex timex;
  timex.range = {begin_of_range(), end_of_range()};
  timex.type = resolved->type;
  timex.value = std::move(resolved->value);
  timex.mod = std::move(resolved->mod);
  timex.begin = std::move(resolved->begin);
  timex.end = std::move(resolved->end);
  timex.span = resolved->span;
  timex.rule = match.rule->name;
  timex.why = std::move(why_);
  return timex;
}

/// "the 20 April explosion", "the two day rally", "before the summer offensive": the article is the
/// noun's. But "over the summer sales fell".
bool Resolver::opens_with_article_of_noun() const {
  const std::uint32_t first = first_token();
  if (last_token() - first < 2) return false;
  const bool day = has(Slot::month) && has(Slot::day) && document_.tokens[first + 1].is_number();
  const bool length = match_->rule->meaning == Meaning::duration && get(Slot::number) > 1 &&
                      !document_.text_of(document_.tokens[last_token() - 1]).ends_with("s");
  if (!(day || length || (has(Slot::season) && !has(Slot::year))) ||
      cue_of(document_.tokens[first], document_.text) != Cue::article || !attributive())
    return false;
  const language::Token& noun = document_.tokens[last_token()];
  if (is_determiner(noun, document_.text)) return false;
  if (day || length) return true;
  const Preposition led = preposition_before(document_, first);
  if (first == 0 || document_.text_of(noun).ends_with("ing") ||
      (led != Preposition::none && led != Preposition::after && led != Preposition::before))
    return false;
  const language::Token& before = document_.tokens[first - 1];
  const Cue cue = cue_of(before, document_.text);
  return before.is_word() && !is_ground(before, document_.text) && cue != Cue::attribute &&
         cue != Cue::lasting && cue != Cue::month_company;
}

/// "a Sunday", "an afternoon": with the article, unless a noun follows that it belongs to.
std::uint32_t Resolver::begin_of_range() const {
  const std::uint32_t first = first_token();
  const bool named = has(Slot::weekday) || has(Slot::day_part) || has(Slot::holiday);
  const bool article = named && !has(Slot::month) && !has(Slot::each) && first > 0 &&
                       !document_.tokens[first].block_start &&
                       is_indefinite(document_.tokens[first - 1], document_.text);
  if (opens_with_article_of_noun()) return document_.tokens[first + 1].begin;
  return document_.tokens[article && !attributive() ? first - 1 : first].begin;
}

/// Up to where it goes: the stop of "Dec..." is not that of an abbreviation.
std::uint32_t Resolver::end_of_range() const {
  const std::uint32_t next = last_token();
  const auto is_stop = [&](std::uint32_t at) {
    return at < document_.tokens.size() && document_.text_of(document_.tokens[at]) == ".";
  };
  const bool ellipsis =
      is_stop(next - 1) && is_stop(next) && is_stop(next + 1) && next - first_token() > 1;
  return document_.tokens[next - (ellipsis ? 2 : 1)].end;
}

/// What there is to say where nothing had to be weighed.
void Resolver::note_plain(const Resolved& resolved) {
  if (resolved.type == TimexType::duration || resolved.type == TimexType::set)
    return note("how long or how often; no reference");
  if (!resolved.moment)
    return note(resolved.value.ends_with("_REF") ? "past, present or future, no day"
                                                 : "no reference to go by");
  const bool full = has(Slot::year) || has(Slot::yy) || has(Slot::packed_date) ||
                    has(Slot::decade) || has(Slot::century) || has(Slot::era);
  if (full || resolved.moment->grain <= Grain::decade) return note("said in full");
  if (anchor_ && (narrative_ || !today_)) return note_base(*anchor_);
  note_publication();
}

void Resolver::note_publication() {
  if (explain_ && today_) note("from publication, " + day_moment(today()).value());
}

void Resolver::note_base(const Moment& spoken_of) {
  if (explain_) note("from " + spoken_of.value() + ", spoken of before");
}

std::optional<Resolved> Resolver::dispatch() {
  if (match_->rule->guard == Guard::story && !(narrative_ && today_)) return std::nullopt;
  switch (match_->rule->meaning) {
  case Meaning::calendar:
    return calendar();
  case Meaning::numeric_date:
    return numeric_date();
  case Meaning::deictic:
    return deictic();
  case Meaning::named:
    return named();
  case Meaning::same:
    return same();
  case Meaning::anaphoric:
    return anaphoric();
  case Meaning::duration_range:
    return duration_range();
  case Meaning::ago:
    return ago();
  case Meaning::duration:
    return duration();
  case Meaning::stretch:
    return stretch();
  case Meaning::part_of:
    return part_of();
  case Meaning::offset:
    return offset();
  case Meaning::first_units:
    return first_units();
  case Meaning::set_unit:
  case Meaning::set_times:
    return set_unit();
  case Meaning::set_calendar:
    return set_calendar();
  case Meaning::same_time:
    return same_time();
  case Meaning::long_time:
    return unresolved("PXX", TimexType::duration);
  case Meaning::reference:
    return vague_reference();
  case Meaning::decade:
    return decade();
  case Meaning::century:
    return century();
  case Meaning::year_part:
    return year_part();
  case Meaning::fiscal_year:
    return fiscal_year();
  case Meaning::holiday:
    return holiday();
  case Meaning::weekday_of:
    return nth_weekday();
  case Meaning::units_of:
    return units_of_month();
  case Meaning::unit_of:
    return unit_of();
  case Meaning::nothing:
    return std::nullopt;
  }
  return std::nullopt;
}

Resolved Resolver::at(const Moment& moment) const {
  Resolved resolved;
  resolved.type = moment.grain >= Grain::part ? TimexType::time : TimexType::date;
  resolved.value = moment.value();
  resolved.moment = moment;
  TimeSpan span;
  span.begin = moment.interval();
  span.precision = moment.precision();
  resolved.span = span;
  return resolved;
}

Resolved Resolver::unresolved(std::string value, TimexType type) const {
  Resolved resolved;
  resolved.type = type;
  resolved.value = std::move(value);
  return resolved;
}

Tense Resolver::tense() {
  if (!tense_) {
    std::uint32_t& cue = tense_cue_ = first_token();
    tense_ = tense_near(document_, first_token(), last_token(), &cue);
    if (explain_) {
      if (*tense_ == Tense::past)
        note("past by \"");
      else if (*tense_ == Tense::future || *tense_ == Tense::ahead)
        note("future by \"");
      else
        note("no tense");
      if (*tense_ != Tense::unknown && *tense_ != Tense::present)
        why_ += std::string(document_.text_of(document_.tokens[cue])) + "\"";
    }
  }
  return *tense_;
}

void Resolver::note(std::string_view text) {
  if (!explain_) return;
  if (!why_.empty()) why_ += "; ";
  why_ += text;
}

std::optional<CivilDay> Resolver::narrative_day() const noexcept {
  if (anchor_) return anchor_->day;
  return today_;
}

/// "acquitted in 1958. A year later": a year just said leads, even one that the story passes by.
std::optional<CivilDay> Resolver::said_just_before() const noexcept {
  constexpr std::uint32_t k_near = 40;
  // News does so for years alone: "a 2005 explosion ... a year later".
  if (!(narrative_ || get(Slot::unit, -1) == unit_year) || !said_ || said_token_ <= anchor_token_ ||
      first_token() - said_token_ > k_near)
    return std::nullopt;
  return said_->day;
}

std::optional<CivilDay> Resolver::day_just_before() {
  constexpr std::uint32_t k_near = 60;
  if (narrative_ || !last_day_ || first_token() - last_day_token_ > k_near) return std::nullopt;
  // "opens on Thursday ... shut since that night": not of a day that is still ahead.
  const bool since = preposition_before(document_, first_token()) == Preposition::since;
  if (today_ && *last_day_ > *today_ && (since || tense() == Tense::past)) return std::nullopt;
  return last_day_;
}

/// Whether the last time spoken of stands in the same paragraph.
bool Resolver::anchor_near() const {
  if (!anchor_) return false;
  constexpr std::uint32_t k_near = 120;
  const std::uint32_t first = first_token();
  if (first - anchor_token_ > k_near) return false;
  for (std::uint32_t at = anchor_token_ + 1; at <= first; ++at)
    if (document_.tokens[at].block_start) return false;
  return true;
}

/// Whether the last time spoken of stands in the same sentence.
bool Resolver::anchor_in_sentence() const { return anchor_near() && in_sentence(anchor_token_); }

/// "takes until 2028. A court is to rule by the end of the year": the last time spoken of ends, in
/// a sentence before, what goes on; the text has not come to it.
bool Resolver::anchor_ends_stretch() const {
  return today_ && anchor_->day > *today_ && !anchor_in_sentence() &&
         preposition_before(document_, anchor_token_) == Preposition::until;
}

/// Whether a token before the expression stands in its sentence.
bool Resolver::in_sentence(std::uint32_t token) const {
  const auto& sentences = document_.sentences;
  const auto after = std::upper_bound(
      sentences.begin(), sentences.end(), token,
      [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.last; });
  return after != sentences.end() && first_token() < after->last;
}

bool Resolver::anchor_aside() {
  if (anchor_token_ < 2 || document_.text_of(document_.tokens[anchor_last_]) != ",") return false;
  if (tense() != Tense::past || tense_cue_ < anchor_last_ || tense_cue_ > first_token())
    return false;
  const language::Token& participle = document_.tokens[anchor_token_ - 2];
  const Preposition led = preposition_before(document_, anchor_token_);
  return (led == Preposition::in || led == Preposition::on) && participle.is_word() &&
         document_.text_of(participle).ends_with("ed");
}

bool Resolver::leads_ahead() {
  constexpr std::uint32_t k_near = 40;
  constexpr date::days k_soon{200};  // notes that mature in three years lend their day to no clock
  const bool ahead = points_ahead() || (is_post() && tense() == Tense::unknown);
  return anchor_near() && today_ && anchor_->grain >= Grain::day &&
         (!anchor_->has_clock() || is_post()) && anchor_->day > *today_ &&
         anchor_->day - *today_ <= k_soon && first_token() - anchor_token_ <= k_near && ahead;
}

/// More is said than a time of day.
bool Resolver::has_own_time() const noexcept {
  const bool clock = has(Slot::hour) || has(Slot::packed_time) || has(Slot::day_part);
  return !clock || has(Slot::month) || has(Slot::weekday) || has(Slot::packed_date) ||
         has(Slot::holiday) || has(Slot::direction) || has(Slot::numeric1);
}

bool Resolver::leads_noun() const {
  const std::uint32_t next = last_token();
  if (next >= document_.tokens.size()) return false;
  const language::Token& noun = document_.tokens[next];
  const Verb kind = verb_kind(noun, document_.text);
  return noun.is_word() && noun.spaced && !noun.block_start &&
         preposition_kind(noun, document_.text) == Preposition::none &&
         cue_of(noun, document_.text) != Cue::attribute &&
         cue_of(noun, document_.text) != Cue::month_company &&  // "and"
         (kind == Verb::none || kind == Verb::modal);           // "vote", "strike": nouns here
}

bool Resolver::attributive() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  if (!leads_noun()) return false;
  constexpr std::uint32_t k_short = 3;  // "the winter session", "the 9 July attack"
  if (next - first <= k_short && next - first > 1 &&
      is_determiner(document_.tokens[first], document_.text))
    return true;
  if (first == 0 || document_.tokens[first].block_start) return false;
  const language::Token& before = document_.tokens[first - 1];
  // "by July 1 if", but "by overnight losses"
  const bool led =
      preposition_kind(before, document_.text) != Preposition::none && !has(Slot::day_part);
  return (is_determiner(before, document_.text) && !led) ||
         cue_of(before, document_.text) == Cue::clitic;
}

bool Resolver::stretch_ends_behind() const {
  const std::uint32_t next = last_token();
  return next < document_.tokens.size() &&
         cue_of(document_.tokens[next], document_.text) == Cue::ended;
}

bool Resolver::qualifies_noun(const Moment& moment) const {
  const std::uint32_t next = last_token();
  if ((moment.grain != Grain::quarter && moment.grain != Grain::half) || next < 2 ||
      next >= document_.tokens.size())
    return false;
  const language::Token& noun = document_.tokens[next];
  return document_.text_of(document_.tokens[next - 2]) == "-" && noun.is_word() &&
         !noun.capitalised && noun.spaced;
}

/// Whether a quarter is what the text is about here.
bool Resolver::quarter_near() const noexcept {
  constexpr std::uint32_t k_near = 200;
  return quarter_.has_value() && first_token() - quarter_token_ <= k_near;
}

void Resolver::finish_span(Resolved& resolved) {
  if (!resolved.span) return;
  TimeSpan& span = *resolved.span;
  const std::optional<Moment> moment = resolved.own_months ? std::nullopt : resolved.moment;
  narrow(span, {get(Slot::modifier), has(Slot::fraction)}, moment, today_);
  Preposition preposition = moment && qualifies_noun(*moment)
                                ? Preposition::none
                                : preposition_before(document_, first_token());
  const std::uint32_t next = last_token();
  if (preposition == Preposition::from && next < document_.tokens.size() &&
      cue_of(document_.tokens[next], document_.text) == Cue::onwards)
    preposition = Preposition::since;
  if (resolved.type == TimexType::date || resolved.type == TimexType::time || resolved.own_days) {
    const TimeSpan within = span;
    if (resolved.own_days) take_edge(span, preposition);
    bound(span, preposition, today_, moment);
    if (explain_ && span != within)
      note("bounded by \"" + std::string(document_.text_of(document_.tokens[first_token() - 1])) +
           "\"");
  }
  // A fiscal year by itself lasts from month to month.
  if (resolved.own_months && span.shape == TimeSpan::Shape::within && span.begin.earliest &&
      span.begin.latest && preposition != Preposition::by) {
    const Moment first = containing(day_of(*span.begin.earliest), Grain::month);
    const Moment last = containing(day_of(*span.begin.latest), Grain::month);
    span = lasting(first, last, Precision::month);
  }
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/tagger.hpp"
#include "grammar/matcher.hpp"
#include "resolve/moment.hpp"
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::temporal {

/// A match with its time. `moment` is what later expressions may refer to.
struct Resolved {
  TimexType type = TimexType::date;
  std::string value;
  std::string mod;
  std::string begin;
  std::string end;
  std::optional<TimeSpan> span;
  std::optional<Moment> moment;
  bool own_days = false;    ///< the span is a month of another calendar
  bool own_months = false;  ///< the span is a fiscal year, which the calendar's is not
};

/// Turns matches into times, in text order: it carries the narrative's own time from one to the
/// next. One object a document.
class Resolver {
 public:
  Resolver(const language::Document& document, const std::vector<Item>& items,
           const Reference& reference, bool explain);

  /// The text tells of a time long before its publication: its own dates lead, not publication.
  void set_narrative(bool narrative) noexcept { narrative_ = narrative; }
  /// The text looks back over years up to now: a year that was named holds for the days after it.
  void set_history(bool history) noexcept { history_ = history; }

  /// `beside`: the day that another expression gives to this one (beside.hpp): to a time of day
  /// ("5 a.m. on May 3"), a stretch ("the quarter ended June 30"), a quotation's "today".
  [[nodiscard]] std::optional<Timex> resolve(const Match& match,
                                             std::optional<CivilDay> beside = std::nullopt);

 private:
  std::optional<Resolved> dispatch();
  // calendar.cpp
  std::optional<Resolved> calendar();
  std::optional<Resolved> calendar_date();
  std::optional<Resolved> numeric_date();
  std::optional<Resolved> month_day();
  std::optional<Resolved> month();
  [[nodiscard]] bool lacks_base();
  [[nodiscard]] bool plans_near();
  std::optional<Resolved> day_of_month();
  [[nodiscard]] Resolved running_winter() const;
  std::optional<Resolved> season();
  // weekday.cpp
  [[nodiscard]] bool continues_set() const;
  [[nodiscard]] bool goes_on_ahead();
  std::optional<Resolved> weekday();
  [[nodiscard]] std::optional<CivilDay> listed_weekday() const;
  [[nodiscard]] std::optional<Resolved> weekday_and_day() const;
  std::optional<Resolved> weekday_of_news();
  [[nodiscard]] std::optional<CivilDay> weekday_told() const;
  [[nodiscard]] bool still_awaited();
  [[nodiscard]] bool comes_before(CivilDay ahead);
  [[nodiscard]] bool follows_clock_of_begin() const;
  [[nodiscard]] bool leads_clock() const;
  [[nodiscard]] bool reaches_round() const;
  [[nodiscard]] bool follows_clock_of_end() const;
  Resolved weekday_ahead();
  // clock.cpp
  [[nodiscard]] bool of_evening_told() const noexcept;
  [[nodiscard]] bool tells_by_the_clock() const;
  std::int32_t half_of_afternoon(std::int32_t half, std::int32_t hour);
  [[nodiscard]] bool leads_to_dawn();
  [[nodiscard]] bool goes_on_with_event() const;
  [[nodiscard]] bool ends_after_midnight(CivilDay day);
  [[nodiscard]] bool goes_on_past_midnight(CivilDay day);
  std::optional<CivilDay> day_of_clock();
  [[nodiscard]] std::optional<CivilDay> day_just_told() const noexcept;
  [[nodiscard]] bool of_night_before();
  [[nodiscard]] bool of_event() const;
  [[nodiscard]] bool told_before_it();
  std::optional<Resolved> part_of_day(const Resolved& day, const std::string& date);
  std::optional<std::pair<std::int32_t, std::int32_t>> said_clock();
  std::optional<Resolved> with_clock(std::optional<Resolved> day);
  Resolved same_instant(Resolved clock);
  // parts.cpp
  std::optional<Resolved> decade();
  [[nodiscard]] std::optional<std::int32_t> century_of_list() const;
  std::optional<Resolved> decade_before_our_era();
  std::optional<Resolved> century();
  std::optional<Resolved> year_part();
  Resolved ended_fiscal_part(Resolved part);
  std::optional<Resolved> fiscal_year();
  std::optional<Resolved> split_year(std::int32_t year);
  std::optional<Resolved> fiscal_year_from(CivilDay day, std::int32_t shift);
  void take_months(Resolved& year, const Moment& begin);
  [[nodiscard]] Resolved feast_month(CivilDay first, CivilDay last) const;
  [[nodiscard]] std::optional<std::int32_t> year_behind() const;
  std::optional<Resolved> holiday();
  std::optional<Resolved> nth_weekday();
  std::optional<Resolved> unit_of();
  // relative.cpp
  [[nodiscard]] bool of_generations() const;
  std::optional<Resolved> deictic();
  std::optional<Resolved> named_weekday(std::int32_t direction);
  std::optional<Resolved> named_of_year(std::int32_t direction);
  Resolved bare_weekend();
  std::optional<Resolved> named();
  [[nodiscard]] std::optional<Resolved> day_in(const Moment& month) const;
  [[nodiscard]] bool is_yet_to_come(CivilDay base) const;
  Resolved same_of_year(CivilDay base);
  std::optional<Resolved> same();
  std::optional<Resolved> anaphoric();
  std::optional<Resolved> vague_reference();
  std::optional<Resolved> same_time();
  // offset.cpp
  std::optional<Resolved> ago_in_halves();
  [[nodiscard]] Resolved same_part_of_year();
  std::optional<Resolved> ago();
  [[nodiscard]] bool clock_of_part() const;
  Resolved ago_hours(CivilDay base, std::int32_t count, bool of_narrative);
  [[nodiscard]] bool joined_to_anchor();
  [[nodiscard]] std::optional<CivilDay> counted_from(std::optional<CivilDay> told);
  [[nodiscard]] std::optional<CivilDay> story_behind(const Moment& read);
  std::optional<Resolved> counted_from_base(CivilDay base, bool compares, bool of_narrative);
  std::optional<Resolved> now_at_last(const Moment& counted);
  Resolved ago_days(CivilDay base, std::int32_t count, bool of_narrative);
  std::optional<Resolved> part_of();
  std::optional<Resolved> holiday_itself();
  std::optional<Resolved> offset();
  // duration.cpp
  std::optional<Resolved> duration();
  std::optional<Resolved> duration_range();
  [[nodiscard]] std::optional<TimeSpan> hours_on(std::int32_t count) const;
  std::optional<Resolved> stretch();
  std::optional<Resolved> stretch_of_one();
  std::optional<Resolved> first_units();
  [[nodiscard]] bool of_no_year() const;
  std::optional<Resolved> units_of_month();
  std::optional<Resolved> set_unit();
  std::optional<Resolved> set_calendar();

  /// A date without its year that is so near the publication is one of the news.
  static constexpr date::days k_of_news{60};
  static constexpr std::string_view k_references[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
  [[nodiscard]] bool is_last_of() const;
  [[nodiscard]] Resolved last_of() const;
  [[nodiscard]] bool is_rate() const;
  [[nodiscard]] bool counts_from_behind() const;
  [[nodiscard]] bool opens_clause() const;
  [[nodiscard]] std::string duration_value() const;
  [[nodiscard]] Resolved at(const Moment& moment) const;
  [[nodiscard]] Resolved unresolved(std::string value, TimexType type = TimexType::date) const;
  [[nodiscard]] std::optional<std::int32_t> said_year() const;
  [[nodiscard]] Tense tense();
  /// By what stands before it, the event is over: a limit then lies in the past as well.
  [[nodiscard]] bool over_before() {
    return tense() == Tense::past && !put_off() && !promised() && !gives_time() &&
           (tense_cue_ < first_token() || opens_sentence() || follows_clause_word());
  }
  /// "leaving them until Monday to find it", "voted to fund it through May": a limit given.
  [[nodiscard]] bool gives_time() const;
  /// "added that by April it had": the verb behind tells.
  [[nodiscard]] bool follows_clause_word() const {
    return first_token() > 1 &&
           verb_kind(document_.tokens[first_token() - 2], document_.text) == Verb::clause;
  }
  [[nodiscard]] bool points_ahead() { return tense() == Tense::future || tense() == Tense::ahead; }
  /// "hinted at a cut in the spring": the thing, not the verb, has its place there.
  [[nodiscard]] bool foretold();
  /// "wheat for December delivery": what a price is asked for.
  [[nodiscard]] bool is_delivery() const;
  [[nodiscard]] bool tells_of_subject() const;
  /// "after third-quarter profits rose": the hyphen ties the period to the noun behind it, and what
  /// stands before leads to this.
  [[nodiscard]] bool qualifies_noun(const Moment& moment) const;
  /// "the year ended June 30"
  [[nodiscard]] bool stretch_ends_behind() const;
  /// What put the event off, up to this time: "extended the offer until Friday".
  [[nodiscard]] bool put_off() const { return deferred_near(document_, first_token()); }
  /// "was moved from May to September": what it was put off from is the nearest one.
  [[nodiscard]] bool moved_from();
  /// "the three months through Dec. 31": the end of a stretch that is told of, no limit.
  [[nodiscard]] bool closes_stretch() const noexcept {
    return stretch_last_ > 0 && stretch_last_ + 1 == first_token();
  }
  /// "by Friday", "until May", "put off to June": where something ends.
  [[nodiscard]] bool follows_limit() const;
  [[nodiscard]] bool limits() const;
  /// "until the end of the month": a limit that is still to come.
  [[nodiscard]] bool lies_so_far_ahead();
  [[nodiscard]] bool limits_ahead() { return limits() && !over_before(); }
  /// "Until March he worked", "; by Friday most had": a preposition opens the clause.
  [[nodiscard]] bool opens_sentence() const {
    const std::uint32_t first = first_token();
    if (first > 0 && document_.tokens[first - 1].capitalised) return true;
    const std::string_view link =
        first > 1 ? document_.text_of(document_.tokens[first - 2]) : std::string_view{};
    return link == ";" || link == "and";
  }
  /// "On March 11, 2011, the sea came. At 2:46 p.m. the ground shook": opens the next sentence.
  [[nodiscard]] bool opens_next_sentence() const;
  [[nodiscard]] bool strikes_next() const;
  [[nodiscard]] bool follows_named_day() const;
  /// "will be held", "must pay by", "is expected on 3 May": ahead, wherever the story is.
  [[nodiscard]] bool will_be();
  /// What the word at `at` is as a verb; none behind the last word.
  [[nodiscard]] Verb verb_at(std::uint32_t at) const {
    return at < document_.tokens.size() ? verb_kind(document_.tokens[at], document_.text)
                                        : Verb::none;
  }
  /// "ends on Nov. 2", "will close on Nov. 2": by its verb, and no plan of the past.
  [[nodiscard]] bool runs_ahead() const {
    const Verb told = verb_kind(document_.tokens[tense_cue_], document_.text);
    return told == Verb::schedule || told == Verb::future || told == Verb::modal;
  }
  /// "promised it by January": the verb that told looks ahead.
  [[nodiscard]] bool promised() const;
  /// "reopened on Sept. 1": nothing but a preposition stands between the past verb and its day.
  /// "was seized off the coast on Sept. 1": a passive that is no plan.
  [[nodiscard]] bool done_then() const;
  /// "a blast in February killed six": it came unannounced, and its month is over.
  [[nodiscard]] bool befell() const;
  /// "sold the unit in April": between the past verb and its month stands one thing, no plan.
  [[nodiscard]] bool has_plain_object() const;
  /// "his failure to attend", "his plans for the north": a noun that only hints at what is ahead.
  [[nodiscard]] bool hinted() const;
  /// "was invited to join": in the month of the asking, or of the joining.
  [[nodiscard]] bool was_asked() const;
  /// "told them of a strike on April 26", "announced it": a verb of which plans are the object.
  [[nodiscard]] bool announces() const;
  /// "were to have left by May": they did not.
  [[nodiscard]] bool was_to_have() const;
  /// "he planned to meet them", "said it expected to reach them": what was thought then.
  [[nodiscard]] bool planned_then() const;
  /// "was due in May", "was to open in May": nobody says whether it did.
  [[nodiscard]] bool was_planned() const;
  /// A short post speaks of what is ahead, where no tense tells.
  [[nodiscard]] bool is_post() const noexcept { return document_.text.size() <= k_post; }
  [[nodiscard]] CivilDay today() const noexcept { return *today_; }
  /// The day that the narrative has come to: the last one spoken of, else publication.
  [[nodiscard]] std::optional<CivilDay> narrative_day() const noexcept;
  [[nodiscard]] std::optional<CivilDay> said_just_before() const noexcept;
  /// News that named a day, and since then a month or a year in passing, is still at that day.
  [[nodiscard]] std::optional<CivilDay> day_just_before();
  [[nodiscard]] bool anchor_near() const;
  [[nodiscard]] bool anchor_ends_stretch() const;
  [[nodiscard]] bool anchor_in_sentence() const;
  [[nodiscard]] bool in_sentence(std::uint32_t token) const;
  /// "The contract, signed in April 2018, ran out in March": the verb stands behind the comma.
  [[nodiscard]] bool anchor_aside();
  /// "The rocket will go up on Thursday. Liftoff is set for 4:43 p.m."
  [[nodiscard]] bool leads_ahead();
  [[nodiscard]] bool quarter_near() const noexcept;
  /// It is, and no longer stretch ("the nine months") has taken its place.
  [[nodiscard]] bool quarter_told() const noexcept {
    return quarter_near() && quarter_token_ >= months_token_;
  }
  [[nodiscard]] bool has_own_time() const noexcept;
  /// "has risen since the start of the year": of this one.
  [[nodiscard]] bool runs_to_now();
  /// "the April 20 explosion", "a June agreement": it tells which one, not when something is done.
  [[nodiscard]] bool attributive() const;
  /// A noun stands right behind, or what may be one.
  [[nodiscard]] bool leads_noun() const;
  /// "December's figures": the tense is that of what is done with them.
  [[nodiscard]] bool owns_what_follows() const;
  /// "May 2 - The president visits": of a chronicle, whose present tense tells of what was.
  [[nodiscard]] bool heads_entry() const;
  /// "TUESDAY 28 JANUARY" on a line of its own: the day of all that stands below.
  [[nodiscard]] bool heads_section() const;
  [[nodiscard]] bool is_heading(std::uint32_t at) const;
  /// The day that the section is headed with; none where another heading has ended it.
  [[nodiscard]] std::optional<CivilDay> day_of_section();
  /// "Wednesday: a decision on rates": a line of an agenda.
  [[nodiscard]] bool heads_agenda() const;
  [[nodiscard]] std::optional<std::int32_t> year_of_weekday(std::int32_t month, std::int32_t day);
  // years.cpp
  [[nodiscard]] bool lists_month() const;
  [[nodiscard]] std::optional<std::int32_t> year_of_said_month(std::int32_t month);
  std::optional<std::int32_t> year_of_heading(std::int32_t month);
  [[nodiscard]] bool of_opening_year() const;
  [[nodiscard]] bool keeps_year();
  [[nodiscard]] std::optional<std::int32_t> year_of_contest();
  [[nodiscard]] bool opens_with_news(std::int32_t month, std::int32_t day) const;
  [[nodiscard]] bool counts_from_anchor() const;
  [[nodiscard]] std::optional<std::int32_t> year_of_last_sentence(std::int32_t month,
                                                                  std::int32_t day, CivilDay news);
  [[nodiscard]] bool brought_forward() const;
  [[nodiscard]] bool goes_on_to_here() const;
  [[nodiscard]] bool tells_in_row() const;
  [[nodiscard]] std::int32_t year_for(std::int32_t month, std::int32_t day);
  [[nodiscard]] bool goes_on_from_anchor(CivilDay day) const;
  [[nodiscard]] std::optional<std::uint32_t> scheduled_phrase() const;
  [[nodiscard]] bool scheduled_ahead();
  [[nodiscard]] Tense tense_of_owned();
  [[nodiscard]] std::int32_t year_by_tense(std::int32_t month, std::int32_t day);
  [[nodiscard]] std::int32_t year_without_tense(std::int32_t month, std::int32_t day);
  // narrative.cpp
  void remember(const Resolved& resolved);
  [[nodiscard]] bool passes_by(const Moment& moment);
  void note_day();
  void note_months();
  [[nodiscard]] bool month_told() const noexcept;
  void note_month(const Moment& month);
  [[nodiscard]] bool tells_after() const;
  void remember_quarter(const Moment& quarter);
  [[nodiscard]] bool story_moves_to(const Moment& moment);
  [[nodiscard]] bool names_year() const noexcept;
  [[nodiscard]] bool in_brackets() const;
  [[nodiscard]] bool lasts_until() const;
  [[nodiscard]] bool looks_back(const Moment& moment, std::uint32_t verb) const;
  [[nodiscard]] bool beside_the_story(const Moment& moment);
  [[nodiscard]] bool opens_paragraph() const;
  void note_plain(const Resolved& resolved);
  void note_publication();
  void note_base(const Moment& spoken_of);
  void finish_span(Resolved& resolved);
  [[nodiscard]] bool opens_with_article_of_noun() const;
  [[nodiscard]] std::uint32_t begin_of_range() const;
  [[nodiscard]] std::uint32_t end_of_range() const;
  void note(std::string_view text);

  [[nodiscard]] bool has(Slot slot) const noexcept { return fields().has(slot); }
  [[nodiscard]] std::int32_t get(Slot slot, std::int32_t otherwise = 0) const noexcept {
    return fields().get(slot, otherwise);
  }
  [[nodiscard]] const Fields& fields() const noexcept { return match_->fields; }
  [[nodiscard]] std::uint32_t first_token() const { return items_[match_->first].first; }
  [[nodiscard]] std::uint32_t last_token() const { return items_[match_->last - 1].last(); }

  const language::Document& document_;
  const std::vector<Item>& items_;
  const Reference& reference_;
  bool explain_;
  bool narrative_ = false;
  bool history_ = false;
  std::optional<CivilDay> today_;
  const Match* match_ = nullptr;
  std::optional<CivilDay> beside_;
  std::optional<Tense> tense_;
  std::uint32_t tense_cue_ = 0;  ///< the word that told it
  std::optional<Moment> said_;   ///< the last date that names its year, also one beside the story
  std::uint32_t said_token_ = 0;
  std::optional<Moment> anchor_;
  bool anchor_over_ = false;  ///< told as over, where no publication is known
  std::uint32_t anchor_token_ = 0;
  std::uint32_t anchor_last_ = 0;       ///< behind its last token
  std::optional<CivilMinute> instant_;  ///< the last time of day with a zone, in UTC
  std::uint32_t instant_token_ = 0;
  bool keeps_year_ = false;            ///< this date is of the year of the one before it
  bool ran_over_ = false;              ///< this clock closes a range that ran over midnight
  std::uint32_t stretch_last_ = 0;     ///< behind the last duration that an article opens
  std::uint32_t set_token_ = 0;        ///< behind the last weekday of a set
  std::uint32_t afternoon_token_ = 0;  ///< where a clock time of the afternoon was said last
  std::int32_t afternoon_hour_ = 0;
  bool label_ = false;  ///< the anchor is a year or a month of one, and heads its paragraph
  std::optional<Moment> clock_;  ///< the last time of day spoken of
  std::uint32_t clock_token_ = 0;
  std::optional<CivilDay> entry_;     ///< the last day that headed an entry of a chronicle
  std::optional<CivilDay> section_;   ///< the last day that headed a section
  std::uint32_t section_token_ = 0;   ///< no other heading stands up to here
  std::optional<Moment> heading_;     ///< the last year or month that stood on a line of its own
  std::uint32_t heading_token_ = 0;   ///< behind it; no other heading stands up to here
  bool heading_read_ = false;         ///< an entry stood right below it
  bool said_heads_ = false;           ///< what was said last with its year stood on such a line
  std::optional<CivilDay> last_day_;  ///< the last single day spoken of
  std::uint32_t last_day_token_ = 0;
  std::optional<CivilDay> named_day_;  ///< the last one named, the story at it or not
  std::uint32_t named_day_end_ = 0;    ///< the token behind it
  std::array<std::optional<CivilDay>, 13> told_dates_;    ///< the last one told, by month
  std::array<std::optional<CivilDay>, 8> told_weekdays_;  ///< the day each of them was last
  std::optional<CivilDay> agenda_day_;                    ///< the last weekday that headed a line
  std::optional<CivilDay> evening_;  ///< the last day whose evening or night was spoken of
  bool of_yesterday_ = false;  ///< a morning's paper: it tells of "yesterday", and of no "today"
  bool of_today_ = false;
  std::uint32_t past_day_token_ = 0;
  std::optional<CivilDay> past_day_;  ///< the last of them that is not ahead
  bool year_said_ = false;            ///< the anchor names its year, itself or by what led to it
  std::int32_t aside_year_ = 0;       ///< last year that was mentioned beside the story
  std::optional<Moment> decade_;      ///< the decade last spoken of
  std::uint32_t decade_token_ = 0;
  std::optional<Moment> quarter_;       ///< the quarter that a report is about
  std::optional<Moment> said_quarter_;  ///< the quarter last said, also one compared with
  std::uint32_t quarter_token_ = 0;
  std::optional<CivilDay> month_;  ///< in the month just over that a report is about
  std::uint32_t month_token_ = 0;
  std::uint32_t months_token_ = 0;  ///< where a half or nine months of a report were spoken of
  bool company_quarter_ = false;    ///< it is one of a company's own year
  std::string why_;
};

}  // namespace dateline::temporal

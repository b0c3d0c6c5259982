// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace dateline::temporal {

/// What the verbs around an expression tell, word by word. One object an expression.
class VerbReader {
 public:
  explicit VerbReader(const language::Document& document) : document_(document) {}

  /// The tense that the verb at or around `at` tells, if that word belongs to a verb.
  [[nodiscard]] Tense verb_at(std::uint32_t at, std::uint32_t floor) const;

  /// was, had: a finite verb whatever stands around it.
  [[nodiscard]] bool is_auxiliary(std::uint32_t at) const {
    const Verb kind = kind_of(at);
    return kind == Verb::was || kind == Verb::had || kind == Verb::has;
  }

  /// is, are
  [[nodiscard]] bool is_copula(std::uint32_t at) const { return kind_of(at) == Verb::is; }

  /// "it rises on Friday": a present form that tells of what is fixed ahead.
  [[nodiscard]] bool follows_subject(std::uint32_t at) const;

  /// "meet", "play": a present form, and not "to meet".
  [[nodiscard]] bool is_base(std::uint32_t at) const {
    return (kind_of(at) == Verb::modal || comes_next(at)) &&
           (at == 0 || kind_of(at - 1) != Verb::infinitive);
  }

  /// "Negotiators meet on Friday", told behind the words themselves: no noun, and not "to meet".
  [[nodiscard]] bool stands_behind_plural(std::uint32_t at, std::uint32_t floor) const;

  /// "said schools reopen": a present form behind its plural subject, and who says so.
  [[nodiscard]] bool reported(std::uint32_t at, std::uint32_t speech) const;

  /// "beat Derby and face Hull on Sunday": a present form with its object behind a past one.
  [[nodiscard]] bool coordinated(std::uint32_t at, std::uint32_t past) const;

  /// votes, rules: verb or noun.
  [[nodiscard]] bool is_fixture(std::uint32_t at) const { return kind_of(at) == Verb::fixture; }

  [[nodiscard]] bool opens_purpose(std::uint32_t at) const {
    return kind_of(at) == Verb::infinitive && infinitive(at) == Tense::future;
  }

  /// that, who: what follows has its own verb.
  [[nodiscard]] bool is_clause(std::uint32_t at) const { return kind_of(at) == Verb::clause; }

  [[nodiscard]] bool plans(std::uint32_t at) const;

  /// "is chartering": a form in -ing behind the copula.
  [[nodiscard]] bool leads_participle(std::uint32_t at) const {
    return at + 1 < document_.tokens.size() &&
           document_.text_of(document_.tokens[at + 1]).ends_with("ing");
  }

  /// "are meeting on Friday": fixed ahead, where the day follows closely.
  [[nodiscard]] bool arranged(std::uint32_t at) const;

  /// "He's leaving on Friday": the same, of what the subject and its clitic are one with.
  [[nodiscard]] bool arranged_by_clitic(std::uint32_t at) const;

  /// Either of these two.
  [[nodiscard]] bool arranges(std::uint32_t at) const {
    const Verb kind = kind_of(at);
    return kind == Verb::plan_to       ? plans_object(at)
           : kind == Verb::progressive ? arranged_by_clitic(at)
                                       : false;
  }

  /// "plan a strike on Friday": what one plans, and not "the plan".
  [[nodiscard]] bool plans_object(std::uint32_t at) const;
  /// "elections" of "plans elections in May": many, with what says when behind.
  [[nodiscard]] bool plans_several(std::uint32_t at) const;

  /// "nervous about Friday's report"
  [[nodiscard]] bool looks_forward(std::uint32_t at) const {
    const std::string_view link = at + 1 < document_.tokens.size()
                                      ? document_.text_of(document_.tokens[at + 1])
                                      : std::string_view{};
    return (link == "about" || link == "over") &&
           is_expectant(document_.tokens[at], document_.text);
  }

  /// "Wednesday is", "Friday marks": the expression is what the verb speaks of.
  [[nodiscard]] bool is_told_of(std::uint32_t first, std::uint32_t last) const;

  /// "is at 11 p.m. EDT on Saturday", "are at home to Hull on Friday": nothing but prepositions,
  /// times, their zones and names stands between.
  [[nodiscard]] bool leads_straight(std::uint32_t at, std::uint32_t first) const;

  /// "the next stop is a trip to Hull on Friday": what is told of is still to come.
  [[nodiscard]] bool is_of_next(std::uint32_t at, std::uint32_t floor) const;

  /// What follows a quotation tells who spoke, not what was said.
  [[nodiscard]] bool closes_quote(std::uint32_t at) const;

  [[nodiscard]] bool is_perfect(std::uint32_t at) const;

  [[nodiscard]] bool opens_infinitive(std::uint32_t at) const;

  /// "to" before a verb rather than before a name, a number, a plural or a noun with its article.
  [[nodiscard]] bool leads_verb(std::uint32_t at) const;

  /// "to sell after its admission on Friday": what led to it stands between.
  [[nodiscard]] bool looks_back(std::uint32_t from, std::uint32_t to) const;

  /// "after a 2-0 win over Spain on Sunday", "charges over a crash on May 3": the noun at `at`
  /// tells of what has come to pass.
  [[nodiscard]] bool recalls(std::uint32_t at, std::uint32_t floor) const;

  /// "ordered", "asked": what they govern with "to" lies ahead.
  [[nodiscard]] bool intends(std::uint32_t at) const { return kind_of(at) == Verb::intent; }

  /// "called a strike for Friday", "set July 8"; "has called a strike on Friday" too, since the
  /// perfect has no day of its own.
  [[nodiscard]] bool convenes(std::uint32_t at, std::uint32_t first) const;

  /// "announced a drop in profits for the fourth quarter": what is told of has been.
  [[nodiscard]] bool tells_figures(std::uint32_t at, std::uint32_t first) const;

  /// "announced her intention to", "unveiled plans on Monday to": what somebody has resolved on
  /// stands before `to`, and a verb that says so before that.
  [[nodiscard]] bool tells_plan(std::uint32_t to) const;

  /// "cleared the way for talks to open", "ended it, with talks to open", but not "blamed for
  /// failing to": what the infinitive at `hint` has a subject for is meant to come.
  [[nodiscard]] bool aims(std::uint32_t verb, std::uint32_t hint) const;

  /// "but was put off", "but never came" right behind what was planned for the words up to `last`.
  [[nodiscard]] bool fell_through(std::uint32_t last, std::uint32_t end) const;

  /// "was called off", "were postponed" right behind the day of a plan.
  [[nodiscard]] bool called_off(std::uint32_t last, std::uint32_t end) const;

  /// "has been called off" likewise: the perfect has no day of its own.
  [[nodiscard]] bool has_been_called_off(std::uint32_t last, std::uint32_t end) const;

  /// "stays shut", "remains split": no deed, but how it is.
  [[nodiscard]] bool completes_state(std::uint32_t at) const {
    return at > 0 && kind_of(at - 1) == Verb::schedule;
  }

  /// "meets behind closed doors": no verb.
  [[nodiscard]] bool tells_of_thing(std::uint32_t at) const;

  /// "Charged in Lima on Friday with fraud, she will appear": what opens the sentence is over.
  /// [first, last): the expression.
  [[nodiscard]] bool opens_participle(std::uint32_t at, std::uint32_t first,
                                      std::uint32_t last) const;

  /// "agreed to buy Nord on Monday": the day is that of the bargain.
  [[nodiscard]] bool strikes_bargain(std::uint32_t floor, std::uint32_t first) const;

  /// "will be named in May and the mayor sworn in in June": the second verb has the "will be" too.
  /// "is to be signed on Friday and sent to the court in May". `first`: of the expression.
  [[nodiscard]] bool shares_passive(std::uint32_t at, std::uint32_t first,
                                    std::uint32_t floor) const;
  /// "was moving north and expected to come ashore late on Friday": a plan of its own, as is the
  /// one that somebody tells of.
  [[nodiscard]] bool joins_plan(std::uint32_t at) const;

  /// "plans to": what the clause says, and not "the plan to".
  [[nodiscard]] bool plans_to(std::uint32_t at) const;

  /// "Spain, who won in May, play on Friday": the verb of the sentence behind a relative clause.
  [[nodiscard]] bool resumes(std::uint32_t at) const {
    return at > 0 && kind_of(at) == Verb::modal &&
           document_.text_of(document_.tokens[at - 1]) == ",";
  }

  /// "ahead of Friday", "in the run-up to Friday", but not "went ahead on Friday".
  [[nodiscard]] bool leads_up(std::uint32_t at) const;

  /// "is accused of robbing a bank in May": what one is accused of is over.
  [[nodiscard]] bool accuses(std::uint32_t at, std::uint32_t first) const;

  /// "awaiting Thursday's report", "waited for it"
  [[nodiscard]] bool awaits(std::uint32_t at) const;

  /// "cleared the way for an election in May", "opened the door to talks in June".
  [[nodiscard]] bool opens_way(std::uint32_t at) const;

  /// "the album, out on Friday, has": what comes out then.
  [[nodiscard]] bool comes_out(std::uint32_t at) const {
    return at > 0 && document_.text_of(document_.tokens[at]) == "out" &&
           document_.text_of(document_.tokens[at - 1]) == ",";
  }

  /// "postponed Sunday's shows", "cancelled the Friday concert": what one puts off was to come.
  [[nodiscard]] bool puts_off(std::uint32_t at, std::uint32_t last) const;

  /// "..., and in December it cut 900 jobs", "and on Thursday will meet them": a clause of its own
  /// behind a coordinator.
  [[nodiscard]] bool joins_clause(std::uint32_t first, std::uint32_t last,
                                  std::uint32_t floor) const;
  /// "which go into effect on Tuesday": a present form of what is fixed ahead.
  [[nodiscard]] bool opens_relative(std::uint32_t at) const;

  /// "a study to be presented on Friday", but not "the third to be killed".
  [[nodiscard]] bool yet_to_be(std::uint32_t at) const;

  /// "the ministry's announcement on Tuesday that it will", "its order on Tuesday to": the day is
  /// that of the saying. `last`
  /// is behind the day.
  [[nodiscard]] bool states(std::uint32_t at, std::uint32_t last) const;

  /// "a trial date of Sept. 8 was set": the day [first, last) is the object of setting it.
  [[nodiscard]] bool sets_date(std::uint32_t first, std::uint32_t last, std::uint32_t end) const;

  /// "said that from June it would": the clause of the expression opens right before it.
  [[nodiscard]] bool opens_clause(std::uint32_t first, std::uint32_t floor) const;

  /// What points ahead, but gives way to a past verb in the same clause.
  [[nodiscard]] bool hints_ahead(std::uint32_t at) const;

  /// "covered from", but neither "reduced from" nor "rescheduled from": no word of a change whose
  /// start is told.
  [[nodiscard]] bool is_done_to(std::uint32_t at) const;

 private:
  struct Tables;

  /// "off" of "been called off", "suspended" of "was suspended": right behind the "be".
  [[nodiscard]] bool is_off(std::uint32_t be, std::uint32_t end) const;

  [[nodiscard]] Verb kind_of(std::uint32_t at) const;
  [[nodiscard]] Verb read_kind(std::uint32_t at) const;

  /// "-eed" is the verb's own ending, "speed", "proceed"; "agreed", "freed" are in the table.
  static bool ends_in_ed(std::string_view word) noexcept {
    return word.size() > 4 && ((word.ends_with("ed") && !word.ends_with("eed")) ||
                               (word.ends_with("ED") && !word.ends_with("EED")));
  }

  /// "a rebel-held town", but "re-elected him", "was co-founded by": no verb.
  [[nodiscard]] bool ends_compound(std::uint32_t at) const;

  /// "comes after", "come two days after", "comes following": what it comes after is over.
  [[nodiscard]] bool comes_behind(std::uint32_t at) const;

  /// A plan, and not one that was: "had been due".
  [[nodiscard]] bool is_plan(std::uint32_t at) const;

  /// "fri or sat", "Sat 10am": no verb.
  [[nodiscard]] bool lists_weekday(std::uint32_t at) const;

  /// "Wednesday: Fed decision": no verb.
  [[nodiscard]] bool names_body(std::uint32_t at) const;

  /// "booked a loss", "tipped off": a past form that governs no plan.
  [[nodiscard]] bool acts(std::uint32_t at) const {
    return ends_in_ed(document_.text_of(document_.tokens[at])) && !governs(at);
  }

  /// "plan to", "set for": the word is a verb here.
  [[nodiscard]] bool governs(std::uint32_t at) const;

  /// "have until"
  [[nodiscard]] bool leads_to_limit(std::uint32_t at) const;

  /// "to have", "should have": what stands before tells.
  [[nodiscard]] bool is_infinitive(std::uint32_t at) const;

  /// "has a meeting": no participle follows.
  [[nodiscard]] bool owns(std::uint32_t at) const;

  [[nodiscard]] bool adverb_follows(std::uint32_t at) const;

  /// "follows a summit", "follows Monday's vote", but not "will follow it" or "a debate follows".
  [[nodiscard]] bool has_object(std::uint32_t at) const;

  /// "would not say", "would not confirm the report": what was refused.
  [[nodiscard]] bool refuses(std::uint32_t at) const;

  /// "spare parts follow in May", but not "follow a trial".
  [[nodiscard]] bool comes_next(std::uint32_t at) const {
    return kind_of(at) == Verb::follows && at + 1 < document_.tokens.size() && !names_thing(at) &&
           preposition_kind(document_.tokens[at + 1], document_.text) != Preposition::none;
  }

  /// "the vote": a noun.
  [[nodiscard]] bool names_thing(std::uint32_t at) const;

  /// "the rail strike", "the rocket launch", before a past form: a noun behind what tells its kind.
  [[nodiscard]] bool ends_name(std::uint32_t at) const;

  [[nodiscard]] bool was_planned(std::uint32_t at) const;

  /// "filed compliance reports", but not "signed in May expires": a verb in the past stands close
  /// before it.
  [[nodiscard]] bool is_object(std::uint32_t at, std::uint32_t floor) const;
  /// "as planned", "as previously scheduled": how it went, whenever that was.
  [[nodiscard]] bool as_planned(std::uint32_t at) const;

  [[nodiscard]] bool is_adverb(std::uint32_t at) const;

  /// "a rate cut in December", "another split": the noun, which nothing is done to.
  [[nodiscard]] bool names_act(std::uint32_t at) const;

  /// "Let us meet on Friday": what opens a sentence and looks like the infinitive is one.
  [[nodiscard]] bool orders(std::uint32_t at) const;

  /// "the man who runs the club": what somebody does day by day, and no date is fixed for.
  [[nodiscard]] bool tells_trade(std::uint32_t at) const;

  /// "was to have": a plan that came to nothing, and not "claims to have".
  [[nodiscard]] bool was_meant(std::uint32_t at) const;

  /// "neither of them could", "no one could"
  [[nodiscard]] bool is_denied(std::uint32_t at) const;

  /// "will submit revised plans": told of what is acted on.
  [[nodiscard]] bool qualifies_object(std::uint32_t at) const;

  /// "the injured", "a cut": no verb.
  [[nodiscard]] bool follows_article(std::uint32_t at) const;

  /// "a set of rules": no verb.
  [[nodiscard]] bool of_follows(std::uint32_t at) const;

  /// "it reports", "Shell reports", "the firm reports on": no noun.
  [[nodiscard]] bool has_subject(std::uint32_t at) const;

  /// "Missed the bus", "Finished my exams": a post leaves its subject out.
  [[nodiscard]] bool opens_post(std::uint32_t at) const;

  /// "will be", "is to be", "is due to be".
  [[nodiscard]] bool plans_passive(std::uint32_t be, std::uint32_t floor) const;

  /// "plans to shut the mill and cut 900 jobs": no past, but a second thing planned.
  [[nodiscard]] bool goes_on_plan(std::uint32_t at, std::uint32_t floor) const;

  /// "92 votes", but neither "the G20 meets" nor "signed in 2019 expires".
  [[nodiscard]] bool counted(std::uint32_t at) const;

  /// "am"
  [[nodiscard]] bool is_half_of_day(std::uint32_t at) const;

  /// "6 am": no verb.
  [[nodiscard]] bool ends_clock(std::uint32_t at) const;

  /// "May", "Might": no verb within a sentence; but "Should it".
  [[nodiscard]] bool is_name(std::uint32_t at) const;

  /// "agreed to"
  [[nodiscard]] bool follows_intent(std::uint32_t at) const;

  /// "will have"
  [[nodiscard]] bool follows_future(std::uint32_t at, std::uint32_t floor) const;

  /// "was delayed": a form in -ed that no table knows.
  [[nodiscard]] bool is_regular_past(std::uint32_t at) const;

  /// A participle takes its tense from the auxiliary before it, over adverbs.
  [[nodiscard]] Tense governed(std::uint32_t at, std::uint32_t floor) const;

  /// "is due", "was scheduled", "are to meet".
  [[nodiscard]] bool plans_follow(std::uint32_t at) const;

  /// What a "to" before a verb tells by the word before it.
  [[nodiscard]] Tense infinitive(std::uint32_t at) const;

  const language::Document& document_;

  /// The kinds last asked for: one look at a clause asks many questions of the same few words.
  struct Known {
    std::uint32_t at = std::numeric_limits<std::uint32_t>::max();
    Verb kind = Verb::none;
  };
  static constexpr std::uint32_t k_known = 4;
  mutable std::array<Known, k_known> known_{};
};

}  // namespace dateline::temporal

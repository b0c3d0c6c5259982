// SPDX-License-Identifier: Apache-2.0
#include "grammar/reality.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/outcomes.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::string_view k_go = "go";
constexpr std::string_view k_be = "be";
constexpr std::string_view k_guessed = "guessed";

/// "was due to", "was set to", "promised to", but not "agreed to", which is a deed.
bool is_mere_plan(const Parse& parse, const VerbGroup& governor) {
  if (governor.sense == nullptr) return parse.tag(governor.head) == Tag::be;
  const Nature nature = governor.sense->nature;
  return nature == Nature::intent || nature == Nature::fix || nature == Nature::report;
}

void take_governor(const Parse& parse, const VerbGroup& group, Reality& reality) {
  const GovernorRow& row = *group.governor;
  reality.status = row.status;
  reality.because = row.word;
  reality.counts = reality.counts && row.timeline;
  reality.ahead = row.status == Status::planned || row.status == Status::expected ||
                  row.status == Status::possible;
  if (group.governed_by == k_nothing) {
    const bool was = group.finite && group.tense == Tense::past;  // "was due in May"
    reality.once = row.status == Status::planned && (group.infinitive || was);
    return;
  }
  const VerbGroup& governor = parse.groups[group.governed_by];
  if (row.status == Status::ongoing && group.perfect)
    reality.status = Status::happened;                                 // "appears to have failed"
  if (governor.progressive && group.infinitive && row.word == k_go) {  // "is going to meet"
    reality.status = Status::planned;
    reality.ahead = true;
  }
  if (governor.tense == Tense::past && (group.perfect || governor.perfect) && reality.ahead)
    reality.counts = false;  // "was to have started", "had been due to start"
  reality.once = governor.finite && governor.tense == Tense::past && is_mere_plan(parse, governor);
  const Reality outer = reality_of(parse, governor);
  reality.counts = reality.counts && outer.counts;
  if (reality.status == Status::happened || reality.status == Status::ongoing) {
    reality.status = outer.status == Status::happened ? row.status : outer.status;
    reality.ahead = outer.ahead;
  }
  if (is_attempt(group) && outer.status == Status::planned) reality.status = Status::planned;
  if (is_undone_plan(parse, group)) reality.counts = false;
  if (outer.status == Status::denied) reality.status = Status::denied;
}

/// "shuts", "closes", whatever it is that is closed.
bool is_present_change(const VerbGroup& group) {
  return group.tense == Tense::present && group.finite && !group.perfect &&
         group.sense != nullptr &&
         (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature));
}

/// "The tax break ends this year", "she leaves at the end of the month": a present tense of what
/// comes to an end is of one to come.
bool is_turn(const VerbGroup& group) noexcept {
  static constexpr std::array<std::string_view, 4> k_going{"leave", "retire", "resign", "quit"};
  return group.sense->nature == Nature::finish || group.sense->action == "expire" ||
         is_one_of(k_going, group.sense->lemma);
}

/// "until it withdraws", "will go once it has been paid": what has to come first.
bool is_awaited(const Parse& parse, const VerbGroup& group) {
  const bool done = group.perfect && !group.progressive && group.finite &&
                    group.tense == Tense::present && group.sense != nullptr &&
                    is_deed(group.sense->nature);
  if (!(done || is_present_change(group)) || group.link == Link::none || group.link == Link::since)
    return false;
  if (group.link == Link::until) return true;
  const std::uint32_t index = parse.index_of(group);
  const std::uint32_t main = main_of(parse, index);
  if (main == k_nothing || parse.groups[main].link != Link::none) return false;
  return reality_of(parse, parse.groups[main]).ahead;
}

/// Expected for no more than its link, "when it expires": a date to come makes it a plan.
bool waits_by_link(const VerbGroup& group, const Reality& reality) {
  return group.link != Link::none && group.governor == nullptr && group.mood == Mood::plain &&
         reality.status == Status::expected;
}

/// "was originally planned for May", "originally due to open in 2012", "once planned to open".
bool is_former_plan(const Parse& parse, const VerbGroup& group) {
  const auto was_before = [&](std::uint32_t at) {
    const bool once = parse.words[at].text == "once" && parse.tag(at + 1) == Tag::verb;
    return (once || parse.tag(at) == Tag::adverb) && is_one_of(before_now_words(), parse.words[at]);
  };
  if (group.governor != nullptr &&
      (group.governor->status == Status::planned || group.governor->status == Status::expected)) {
    constexpr std::uint32_t k_reach = 5;  // "originally" of "had originally been due to be opened"
    for (std::uint32_t back = 1; back <= std::min(k_reach, group.head); ++back) {
      const std::uint32_t at = group.head - back;
      if (was_before(at)) return true;
      if (parse.words[at].mark != 0) return false;
    }
    return false;
  }
  if (group.sense == nullptr || group.sense->nature != Nature::intent || group.tense != Tense::past)
    return false;
  for (std::uint32_t at = group.range.first; at < group.range.last; ++at)
    if (was_before(at)) return true;
  return false;
}

/// "had planned to report in March": it does no more.
bool was_planned_before(const Parse& parse, const VerbGroup& group) {
  if (group.governed_by == k_nothing) return false;
  const VerbGroup& plan = parse.groups[group.governed_by];
  return plan.tense == Tense::past && plan.perfect && !plan.complement && !plan.negated &&
         plan.sense != nullptr && plan.sense->nature == Nature::intent && group.sense != nullptr &&
         group.sense->kind != "attack" && group.sense->kind != "crime";  // foiled, not given up
}

/// "wants the plant shut by 2030", "needs the permits approved": what somebody would have done.
bool is_wished(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 4> k_wishing{"want", "need", "like", "prefer"};
  if (!group.reduced || group.subject.empty() || group.subject.first == 0) return false;
  const Word& before = parse.words[group.subject.first - 1];
  return before.tag == Tag::verb && before.entry->verb != nullptr &&
         is_one_of(k_wishing, before.entry->verb->lemma);
}

/// "maybe the mill will close", "they perhaps met".
bool is_hedged(const Parse& parse, const VerbGroup& group) {
  const auto is_hedge = [&](std::uint32_t at) {
    return parse.tag(at) == Tag::adverb && is_one_of(hedges(), parse.words[at]);
  };
  const bool leads = !group.subject.empty() && group.subject.last <= group.range.first;
  if (leads && group.subject.first > 0 && is_hedge(group.subject.first - 1)) return true;
  std::uint32_t at = leads ? group.subject.last : group.range.first;
  if (!leads && at > 0) --at;
  for (; at < group.range.last; ++at)
    if (is_hedge(at)) return true;
  return false;
}

/// "will likely close", "would probably close": a guess, and no plan.
bool is_guessed(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_guesses{"likely", "probably"};
  for (std::uint32_t at = group.range.first; at < group.head; ++at)
    if (parse.tag(at) == Tag::adverb && is_one_of(k_guesses, parse.words[at])) return true;
  return false;
}

/// "will see an epidemic", "will suffer floods".
bool meets_harm(const Parse& parse, const VerbGroup& group) {
  if (group.object.empty() || !is_one_of(meeting_verbs(), group.sense->lemma)) return false;
  const std::uint32_t chunk = parse.chunk_at[group.object.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];  // but "will face the Hurricanes"
  const NounSense* noun = head.tag == Tag::noun ? head.entry->noun : nullptr;
  const bool illness = noun != nullptr && noun->kind == "health" && noun->action != "surgery";
  return noun != nullptr && (noun->kind == "disaster" || noun->kind == "accident" || illness);
}

/// "The storm will hit Lima", "the bridge will collapse": nobody plans it.
bool comes_of_itself(const Parse& parse, const VerbGroup& group) {
  if (group.sense != nullptr && !group.passive && meets_harm(parse, group)) return true;
  const bool mishap = group.sense != nullptr && group.sense->intransitive &&
                      (group.sense->kind == "death" || group.sense->kind == "accident");
  if (mishap) return true;
  const std::uint32_t chunk =
      group.passive || group.subject.empty() ? k_nothing : parse.chunk_at[group.subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];  // but "the Seattle Storm will play"
  if (head.tag != Tag::noun) return false;
  const bool leads_to = group.sense != nullptr && group.sense->lemma == "lead" &&
                        head.entry->noun != nullptr && !group.object.empty() &&
                        parse.words[group.object.first].text == "to";
  const bool effect =  // "the ruling will hurt banks", "the cuts will lead to delays"
      group.sense != nullptr && (leads_to || is_one_of(effect_verbs(), group.sense->lemma)) &&
      !head.is(k_title | k_group_noun | k_organization_word) &&
      (head.entry->noun != nullptr || !is_plural(head));
  return effect || (head.entry->noun != nullptr && head.entry->noun->kind == "disaster");
}

/// "is now closed", "is currently held": how it is.
bool stands_now(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_now{"now", "currently"};
  if (!group.passive || !group.finite || group.perfect || group.progressive ||
      group.tense != Tense::present || group.governor != nullptr || group.mood != Mood::plain ||
      group.governs != k_nothing)
    return false;
  for (std::uint32_t at = group.range.first; at < group.head; ++at)
    if (is_one_of(k_now, parse.words[at])) return true;
  return false;
}

/// By its auxiliaries alone.
Reality by_mood(const VerbGroup& group) {
  Reality reality;
  switch (group.mood) {
  case Mood::will:
  case Mood::would:
    reality = {Status::planned, true, true, "will"};
    break;
  case Mood::may:
    reality = {Status::possible, true, true, "may"};
    break;
  case Mood::can:
    reality = {Status::possible, false, group.tense != Tense::past, "can"};
    break;
  case Mood::should:
    reality = {Status::expected, true, true, "should"};
    break;
  case Mood::must:
    reality = {Status::possible, false, true, "must"};
    break;
  case Mood::plain:
    if (group.progressive && group.tense == Tense::present)
      reality = {Status::ongoing, true, false, "progressive"};
    break;
  }
  if (group.perfect && group.mood != Mood::plain && group.mood != Mood::will) {
    // "may have stolen", "would have won": of what is past, if it is
    const bool likely = group.mood == Mood::may || group.mood == Mood::must;
    reality = {Status::possible, likely && reality.counts, false, "may have"};
  }
  return reality;
}

/// "was to become queen in 1837": what came to be, told from before it.
bool is_fate(const VerbGroup& group, const Interval& extent, CivilDay today) {
  constexpr date::days k_month{31};
  constexpr date::days k_oldest_plan{3650};
  if (group.governor == nullptr || group.governor->word != k_be || group.passive) return false;
  return !extent.earliest || !extent.latest ||
         (day_of(*extent.latest) - day_of(*extent.earliest) > k_month &&
          today - day_of(*extent.latest) > k_oldest_plan);
}

/// "how the virus will behave", "where they will play": a question tells of nothing that counts
/// where the verb says no more than that.
bool is_idle_question(const Parse& parse, const VerbGroup& group) {
  if (!group.finite || group.mood != Mood::will || group.subject.empty() ||
      group.subject.first == 0 || group.sense == nullptr)
    return false;
  const std::uint32_t word = group.subject.first - 1;
  const bool vague =
      group.sense->kind.empty() || group.sense->kind == "other" || group.sense->kind == "sport";
  return vague && is_one_of(question_words(), parse.words[word]) && !follows_chunk(parse, word) &&
         parse.tag(word - 1) != Tag::time &&
         !parse.is_mark(word - 1, ',');  // "in August, when it will open"
}

}  // namespace

bool is_near_miss(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::adverb && parse.tag(at + 1) != Tag::adverb &&
         is_one_of(near_words(), parse.words[at]);
}

bool falls_short(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = std::max(group.range.first, 1U) - 1; at < group.head; ++at)
    if (is_near_miss(parse, at)) return true;
  return false;
}

Reality reality_of(const Parse& parse, const VerbGroup& group) {
  Reality reality = by_mood(group);
  if (group.governor != nullptr)
    take_governor(parse, group, reality);
  else if (group.infinitive)
    reality = {Status::possible, false, true, "infinitive"};
  if (const VerbGroup* plan = plan_before(parse, group); plan != nullptr) {
    const Reality main = reality_of(parse, *plan);
    const bool named = plan->governor == nullptr && plan->infinitive;  // "plans to", the noun
    reality = {named ? Status::planned : main.status, named || main.counts, true,
               "what a plan brings"};
  }
  const bool will = group.governor == nullptr && reality.status == Status::planned;
  const bool guessed = will && is_guessed(parse, group);
  if (guessed || (will && (group.foreseen || comes_of_itself(parse, group)))) {
    reality.status = Status::expected;
    reality.because = guessed ? k_guessed : "foreseen";
  }
  if (stands_now(parse, group)) reality = {Status::ongoing, true, false, "now"};
  if (is_awaited(parse, group)) reality = {Status::expected, true, true, "yet to come first"};
  if (group.disowned) {  // "denied that he had met her"
    reality.status = Status::denied;
    reality.counts = false;
    reality.because = "denial";
  }
  if (group.unproven) {  // "alleging that his rival stole it"
    reality.counts = false;
    reality.because = "alleged";
  }
  if (is_former_plan(parse, group))
    reality = {Status::cancelled, false, false, "no longer planned"};
  else if (was_planned_before(parse, group) && reality.status == Status::planned)
    reality = {Status::cancelled, true, false, "had been planned"};
  if ((group.unsure || is_hedged(parse, group)) && reality.status != Status::denied) {
    reality.status = Status::possible;
    reality.because = "maybe";
  }
  if (is_idle_question(parse, group)) reality.counts = false;
  if (is_wished(parse, group)) reality = {Status::possible, false, true, "wished"};
  if (group.conditional) {
    reality.ahead = reality.ahead || is_present_change(group);
    reality.status = Status::possible;
    reality.counts = false;
    reality.because = "condition";
  }
  if (group.negated) {
    reality.status = Status::denied;
    reality.counts = false;
    reality.because = "negation";
  }
  return reality;
}

void weigh_time(const VerbGroup& group, const TimeSpan& when,
                const std::optional<Published>& published, bool caption, bool effective,
                Reality& reality) {
  if (!published || when.unknown()) return;
  const Interval extent = when.extent();
  const CivilMinute today = first_minute(published->day());
  const CivilMinute tonight = last_minute(published->day());
  const bool to_come = extent.earliest && *extent.earliest > tonight;
  const bool over = extent.latest && *extent.latest < today;
  const bool present = group.tense == Tense::present || group.reduced;
  if (caption) return;
  if (to_come && reality.status == Status::happened && !present) {  // "named, effective Friday"
    const bool fixed = group.sense != nullptr && group.sense->nature == Nature::fix &&
                       !group.perfect;  // not "had been set for May"
    const bool moved =
        fixed || (group.sense != nullptr &&
                  (group.sense->nature == Nature::schedule || group.sense->action == "extend"));
    reality.counts =
        reality.counts && (effective || moved);  // else the date belongs to something else
    reality.status = Status::planned;
    reality.ahead = true;
    reality.because = "a date to come";
    return;
  }
  const bool plain_present = is_present_change(group) && !group.progressive;
  const bool today_only =
      extent.earliest && extent.latest && *extent.earliest >= today && *extent.latest <= tonight;
  const bool lasts = when.shape == TimeSpan::Shape::lasts;
  // "has fallen", at some time up to today: no word that it still does.
  const bool ended_by_now = when.end.latest && (!when.end.earliest || *when.end.latest < today);
  const bool still = lasts && !ended_by_now && !to_come;
  const bool now =
      group.finite ? group.tense == Tense::present : group.reduced && !when.begin.open();
  if (still && reality.status == Status::happened && now &&
      !is_report(group)) {  // "has infected 90 since", "runs until"
    reality.status = Status::ongoing;
    reality.because = "it still lasts";
  } else if (plain_present && reality.status == Status::happened && !lasts && extent.earliest &&
             extent.latest && *extent.latest > tonight &&
             (*extent.earliest == today ||
              (*extent.earliest < today && is_turn(group)))) {  // "ends this year"
    reality.status = Status::planned;
    reality.ahead = true;
    reality.because = "a present tense with a date to come";
  } else if (plain_present && today_only &&
             (reality.status == Status::happened || waits_by_link(group, reality))) {
    reality.status = Status::planned;
    reality.ahead = true;
    reality.because = "a present tense with the day of publication";
  } else if (to_come && present &&
             (reality.status == Status::ongoing || reality.status == Status::happened ||
              waits_by_link(group, reality))) {
    reality.status = Status::planned;
    reality.ahead = true;
    reality.because = "a date to come";
  } else if (over && reality.status == Status::planned && reality.once &&
             !is_fate(group, extent, published->day())) {
    reality.ahead = false;
    reality.because = "a plan, and no word that it came true";
  } else if (over && reality.counts && group.mood != Mood::will &&
             (reality.status == Status::planned ||
              (reality.status == Status::expected && group.mood == Mood::would &&
               reality.because != k_guessed))) {
    // "the figure would match that of 2019": a noun that acts has no past to tell that it did.
    if (group.mood == Mood::would && group.sense != nullptr && group.sense->past.empty())
      reality.counts = false;
    reality.status = Status::happened;
    reality.ahead = false;
    reality.because = "a date that is over";
  } else if (over && reality.status == Status::ongoing) {
    reality.status = Status::happened;
    reality.because = "a date that is over";
  }
}

}  // namespace dateline::events

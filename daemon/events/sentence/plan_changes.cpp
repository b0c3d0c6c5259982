// SPDX-License-Identifier: Apache-2.0
#include "sentence/plan_changes.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dateline::events {
namespace {

/// How a verb changes the plan for its subject or its object.
enum class Change : std::uint8_t { none, moved, anew, averted };

// By action: what is so done to has not been, and will not be on its day.
constexpr auto k_averting = std::to_array<std::string_view>({"prevent", "suspend", "block"});
// And by the verb itself.
constexpr auto k_forbidding = std::to_array<std::string_view>({"ban", "stay", "drop", "abandon"});

Change change_by(const VerbGroup& group) {
  const bool told = group.tense != Tense::present || group.passive || group.perfect;
  const bool real = group.finite && told && !group.negated && !group.conditional &&
                    (group.mood == Mood::plain || group.mood == Mood::will);
  if (group.sense == nullptr || group.subject.empty() || !real) return Change::none;
  if (group.sense->nature == Nature::schedule) return Change::moved;
  if (is_one_of(k_averting, group.sense->action) || is_one_of(k_forbidding, group.sense->lemma))
    return group.mood == Mood::plain ? Change::averted : Change::none;
  const bool held = group.sense->nature == Nature::light || group.sense->nature == Nature::aspect;
  return held && group.mood == Mood::will ? Change::anew : Change::none;
}

bool is_intent(const VerbGroup& plan) {
  return plan.sense->nature == Nature::intent || plan.sense->nature == Nature::fix;
}

/// Whether `plan` is what is told of the subject of `moved`: "a match which was to be played on
/// Sunday was called off", "the trial was due to start on Monday but was put off".
bool is_plan_of_subject(const VerbGroup& plan, const VerbGroup& moved) {
  if (plan.subject.first != moved.subject.first) return false;
  if (plan.relative || plan.reduced || planned_by_noun(plan)) return true;
  const bool intended = plan.governor != nullptr || is_intent(plan);
  return intended && plan.head < moved.head && moved.finite && !moved.relative;
}

/// "called off a strike that was to begin on Friday", "banned a rally planned for Sunday".
bool is_plan_of_object(const VerbGroup& plan, const VerbGroup& moved) {
  return !moved.passive && plan.subject.first == moved.range.last &&
         (plan.relative || plan.reduced || planned_by_noun(plan)) &&
         (plan.governor != nullptr || is_intent(plan));
}

bool is_dated(const Mention& mention) {
  return mention.basis == Basis::expression && !mention.when.unknown();
}

/// The plan is for a day that the change does not come after.
bool is_still_ahead(const Mention& plan, const Mention& change) {
  const std::optional<CivilDay> day = plan.when.first_day();
  const std::optional<CivilMinute> changed = change.when.extent().latest;
  return day && changed && *day >= day_of(*changed);
}

/// "A strike planned for Easter was averted": it will not be on that day.
void take_plan(const Mention& plan, Mention& change) {
  if (!is_dated(plan)) return;
  change.when = plan.when;
  change.time = plan.time;
  change.basis = plan.basis;
  change.status = Status::cancelled;
  change.timeline = true;
}

/// The day of a plan that is no more goes into the history of its change, or stands as what will
/// not be where nothing tells of the change.
void give_up(Mention& plan, Mention* change) {
  const bool dated = is_dated(plan);
  if (change != nullptr && change->timeline) {
    plan.timeline = false;
    const bool other = dated && change->basis == Basis::expression && change->when != plan.when &&
                       change->earlier.empty() && change->status == Status::planned;
    if (other) change->earlier.push_back(plan.when);
    return;
  }
  if (plan.timeline && dated) plan.status = Status::cancelled;
}

}  // namespace

void PlanChanges::apply(std::span<Mention> mentions) const {
  if (parse_.groups.size() < 2) return;  // the change and the plan
  for (const VerbGroup& moved : parse_.groups) {
    const Change change = change_by(moved);
    if (change == Change::none) continue;
    for (const VerbGroup& plan : parse_.groups) {
      if (&plan == &moved || plan.sense == nullptr || plan.subject.empty()) continue;
      const bool acted_on = change != Change::anew && is_plan_of_object(plan, moved);
      const bool befell = moved.passive && !moved.relative && plan.head < moved.head;
      const bool averted = change == Change::averted && (befell || acted_on);
      if (change == Change::averted && !averted) continue;
      if (!acted_on && !is_plan_of_subject(plan, moved)) continue;
      Mention* planned = told_by(plan, mentions);
      if (planned == nullptr) continue;
      const bool over = plan.reduced || (plan.finite && plan.tense == Tense::past);
      const bool done = over && plan.governor == nullptr && !is_intent(plan) &&
                        planned->status == Status::happened;  // "which began in May, was ended"
      const bool ahead = planned->status == Status::planned;
      if (done || (!ahead && (change == Change::anew || acted_on))) continue;
      Mention* told = told_by(moved, mentions);
      const bool no_day =  // "a vote set for Friday has been postponed"
          change == Change::moved && told != nullptr && told->status == Status::cancelled &&
          told->basis != Basis::expression && (ahead || planned->status == Status::cancelled) &&
          is_still_ahead(*planned, *told);
      if (told != nullptr && (averted || no_day)) take_plan(*planned, *told);
      give_up(*planned, told);
    }
  }
}

/// The line of the verb, or of the event noun that it sets a day for.
Mention* PlanChanges::told_by(const VerbGroup& group, std::span<Mention> mentions) const {
  const std::uint32_t index = parse_.index_of(group);
  std::uint32_t begin = parse_.words[group.head].begin;
  Mention* by_verb = nullptr;
  for (Mention& mention : mentions)
    if (mention.trigger.range.begin == begin) by_verb = &mention;
  if (by_verb != nullptr && by_verb->timeline) return by_verb;
  for (const auto& [verb, chunk] : awaited_) {
    if (verb != index) continue;
    begin = parse_.words[parse_.chunks[chunk].head].begin;
    for (Mention& mention : mentions)
      if (mention.trigger.range.begin == begin) return &mention;
  }
  return by_verb;
}

bool averts_subject(const Parse& parse, const VerbGroup& group, ByteRange time) {
  return group.passive && change_by(group) == Change::averted &&
         time.end <= parse.words[group.range.first].begin;
}

bool breaks_up(const Parse& parse, const VerbGroup& group) {
  const WordRange what = group.passive ? group.subject : group.object;
  return group.sense->lemma == "scrap" &&
         std::any_of(parse.words.begin() + what.first, parse.words.begin() + what.last,
                     [](const Word& word) { return word.entry->thing; });
}

}  // namespace dateline::events

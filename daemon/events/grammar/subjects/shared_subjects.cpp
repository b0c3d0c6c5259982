// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/shared_subjects.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "was born in Riga, moved to Oslo": nobody moved her.
bool is_birth(const VerbGroup& group) {
  return group.sense != nullptr && group.sense->kind == "birth";
}

/// "has lost four matches and dropped to last on Saturday": no perfect has such a time.
bool names_a_time(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.range.last; at < parse.size() && !is_border(parse.words[at]); ++at)
    if (parse.words[at].timex >= 0) return true;
  return false;
}

/// The report verb that says what `group` tells, right before it: "said (that) sales rose".
std::uint32_t report_before(const Parse& parse, const VerbGroup& group) {
  if (!group.finite || group.subject.empty()) return k_nothing;
  std::uint32_t at = skip_back(parse, group.subject.first);
  if (at > 0 && parse.words[at - 1].text == "that") at = skip_back(parse, at - 1);
  const std::uint32_t report = at > 0 ? parse.group_at[at - 1] : k_nothing;
  const bool says =
      report != k_nothing && parse.groups[report].finite && is_report(parse.groups[report]);
  return says ? report : k_nothing;
}

/// What the subject names can say nothing: "sales", "the talks".
bool is_mute(const Parse& parse, WordRange subject) {
  const std::uint32_t chunk = parse.chunk_at[subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.tag == Tag::noun && !head.is(k_title | k_group_noun | k_organization_word) &&
         (head.is(k_noun) || head.entry->noun != nullptr || head.tag == Tag::number);
}

/// "said the delay would cost it a year and this week sold a mine": no part of what is to come.
bool is_done(const Parse& parse, const VerbGroup& group, const VerbGroup& said) {
  const bool foretold = said.mood == Mood::would || said.mood == Mood::will;
  return foretold && group.tense == Tense::past && group.mood == Mood::plain &&
         group.range.first == group.head && (parse.words[group.head].entry->forms & k_base) == 0;
}

/// Nothing that it acts on stands right behind the verb.
bool lacks_object(const Parse& parse, const VerbGroup& group) {
  const Tag next = parse.tag(group.range.last);
  return next == Tag::time || next == Tag::mark || next == Tag::adverb ||
         next == Tag::preposition || next == Tag::coordinator;
}

/// "warned that the stock could collapse, and will publish a study", "said the plant would close,
/// and has offered jobs": what acts on something is no longer in the tense of what was said.
bool leaves_speech(const Parse& parse, const VerbGroup& group, const VerbGroup& report,
                   const VerbGroup& said) {
  const bool told =
      report.tense == Tense::past && (said.mood == Mood::would || said.mood == Mood::may);
  const Word& first = parse.words[group.range.first];
  const bool present =
      group.mood == Mood::plain && group.tense == Tense::present && group.finite &&
      (first.tag != Tag::verb || first.form != k_base);  // not "would go, and sell"
  return told && (group.mood == Mood::will || present) && !group.passive &&
         !lacks_object(parse, group);
}

/// "did not report it": done to something, and not said.
bool acts_on_pronoun(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t object = group.range.last;
  return object < parse.size() && parse.tag(object) == Tag::pronoun &&
         (parse.words[object].text == "it" || parse.words[object].is(k_object_pronoun));
}

/// "said sales rose in May, but warned": who spoke goes on, over what was said at `said`. That is
/// so where a comma or "but" parts the two, and where what was told of cannot speak.
std::uint32_t speaker_over(const Parse& parse, const VerbGroup& group, std::uint32_t said) {
  if (group.sense == nullptr || group.range.first < 2) return said;
  const std::uint32_t report = report_before(parse, parse.groups[said]);
  if (report != k_nothing && is_done(parse, group, parse.groups[said])) return report;
  const std::uint32_t joint = group.range.first - 1;
  const bool apart = parse.words[joint].text == "but" || parse.is_mark(joint - 1, ',');
  if (report != k_nothing && apart &&
      leaves_speech(parse, group, parse.groups[report], parse.groups[said]))
    return report;
  const bool asks =  // "said the rule has hurt it, and demanded a delay"
      apart && (group.sense->kind == "request" || group.sense->kind == "accusation");
  const bool speaks = (is_report(group) || asks) && !acts_on_pronoun(parse, group);
  if (!speaks && !(apart && group.sense->lemma == "add")) return said;
  const bool over = report != k_nothing && (apart || is_mute(parse, parse.groups[said].subject));
  return over ? report : said;
}

/// "she", "a patrol boat", but not "a group of men".
bool is_one(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  const Word& first = parse.words[subject.first];
  if (first.tag == Tag::pronoun)
    return subject.last - subject.first == 1 && gender_of_pronoun(first.text) != Gender::unknown;
  const std::uint32_t chunk = parse.chunk_at[subject.first];
  const bool whole = chunk != k_nothing && parse.chunks[chunk].range.last == subject.last;
  const Word& head = whole ? parse.words[parse.chunks[chunk].head] : first;
  return whole && is_article(first) && first.text.size() < 3 && !head.is(k_group_noun) &&
         !is_plural(head);
}

/// "an admission that she lied, were printed": not she, by the number of the verb.
bool disagrees(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  const WordText& verb = parse.words[group.range.first].text;
  const bool many = verb == "were" || verb == "are" || verb == "have";
  return many && is_one(parse, other.subject);
}

/// "began in 2015, when she took office, and ended", "closed after it defaulted, and stayed shut":
/// a clause that tells when is over before the ", and".
bool is_set_off(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  const bool main_before = &other != &parse.groups.front();
  return main_before && other.link != Link::none && !other.subject.empty() &&
         group.range.first > 1 && parse.tag(group.range.first - 1) == Tag::coordinator &&
         parse.is_mark(group.range.first - 2, ',');
}

/// ", a step that": what the pronoun at `relative` tells more of is itself told between commas.
bool tells_more_of_aside(const Parse& parse, std::uint32_t relative) {
  const bool pronoun = is_who(parse.words[relative]) || parse.words[relative].text == "that";
  if (!pronoun || !follows_chunk(parse, relative)) return false;
  const std::uint32_t first = parse.chunks[parse.chunk_at[relative - 1]].range.first;
  return first > 0 && parse.is_mark(first - 1, ',') && is_article(parse.words[first]);
}

/// "works at a lab, which opened in 2019, and will move", "bought the mine, a site that employs
/// 300, and will reopen it": the clause that tells more of it is over before the ", and", and
/// another verb stands before it.
bool is_closed_relative(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  const std::uint32_t joint = group.range.first - 1;
  const std::uint32_t who = other.range.first;
  if (!other.relative || !group.finite || group.range.first < 2 || who < 2 ||
      parse.tag(joint) != Tag::coordinator || !parse.is_mark(joint - 1, ',') ||
      !((parse.tag(who - 1) == Tag::relative && parse.is_mark(who - 2, ',')) ||
        tells_more_of_aside(parse, who - 1)))
    return false;
  const auto is_third = [&](const VerbGroup& each) {
    return parse.words[each.range.first].form == k_third;
  };
  const auto leads = [](const VerbGroup& before) {
    return before.finite && !before.relative && !before.subordinate && !before.subject.empty();
  };
  const bool alike =  // "will go on a tour, which starts in May, and ends in June"
      is_third(group) && is_third(other) &&
      std::none_of(parse.groups.data(), &other, [&](const VerbGroup& before) {
        return leads(before) && (is_third(before) || before.mood == Mood::plain);
      });
  return !alike && std::any_of(parse.groups.data(), &other, leads);
}

/// "have fallen since the crisis started and lost 6 percent on Friday": what only starts does not
/// go on, but what the clause before tells of.
bool is_bare_start(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  if (parse.index_of(other) == 0 || other.link != Link::since || other.sense == nullptr ||
      !group.finite || parse.tag(group.range.first - 1) != Tag::coordinator)
    return false;
  const bool starts =
      other.sense->nature == Nature::aspect || other.sense->nature == Nature::finish;
  const VerbGroup& main = *(&other - 1);
  return starts && other.range.last == group.range.first - 1 && main.finite && main.perfect &&
         !main.subject.empty();
}

/// "He said "Lumex is sorry" for it, and paid": behind a comma what is quoted is over; but "said
/// the firm "is sorry" and will pay".
bool is_quoted_before(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  if (other.subject.empty() || group.range.first < 2) return false;
  const std::uint32_t before = group.range.first - 1;
  const bool comma = parse.is_mark(before, ',') || parse.is_mark(before - 1, ',');
  return comma && parse.words[other.head].quoted && parse.words[other.subject.first].quoted &&
         !parse.words[group.head].quoted;
}

/// "will pay before the shop opens and close it in May": by the form of the verb it is not the shop
/// that does so.
bool opens_for_another(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  const Word& verb = parse.words[group.range.first];
  return parse.index_of(other) > 0 && other.link != Link::none && other.finite &&
         parse.words[other.range.first].form == k_third && verb.tag == Tag::verb &&
         verb.form == k_base && parse.tag(group.range.first - 1) == Tag::coordinator;
}

// Of oneself alone: "was seen in Lima and fled to Oslo".
constexpr auto k_getting_away = std::to_array<std::string_view>({"flee", "escape"});

constexpr auto k_bidding = std::to_array<std::string_view>(
    {"find", "order", "tell", "force", "allow", "require", "believe", "deem", "invite", "compel"});

/// "was tested and found to be sound", "was fined and told to leave": what somebody is made to do.
bool is_bidden(const Parse& parse, const VerbGroup& group) {
  return parse.tag(group.range.last) == Tag::to && group.sense != nullptr &&
         is_one_of(k_bidding, group.sense->lemma);
}

/// "could cut the fund and close it", but not "workers may strike and say that".
bool shares_modal(const Parse& parse, const VerbGroup& group, const VerbGroup& other) {
  const std::uint32_t first = group.range.first;
  const bool may_be_past = parse.words[first].form != k_base;  // "would open but cut the staff"
  const bool goes_on = (parse.words[first].entry->forms & k_base) != 0 &&
                       !(may_be_past && parse.words[first - 1].text == "but");
  return other.mood != Mood::plain && other.tense == Tense::future && first == group.head &&
         goes_on && parse.tag(first - 1) == Tag::coordinator && !is_report(group);
}

/// "is to be signed on Monday and submitted to the court": no past, but a second thing planned.
bool shares_plan(const Parse& parse, const VerbGroup& group, const VerbGroup& plan) {
  const std::uint32_t first = group.range.first;
  return plan.infinitive && plan.passive && plan.governor != nullptr &&
         plan.governed_by != k_nothing && first > 0 && first == group.head &&
         group.tense == Tense::past && group.sense != nullptr && !group.sense->intransitive &&
         (parse.words[first].entry->forms & k_participle) != 0 &&
         parse.tag(first - 1) == Tag::coordinator && lacks_object(parse, group);
}

/// "The deal was signed on Friday, said Ana Ruiz": who says it stands behind; not "flew home, said
/// Peru would pay".
bool is_said_behind(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t last = group.range.last;
  if (group.sense == nullptr || group.sense->lemma != "say" || !group.finite ||
      group.range.first + 1 != last || group.range.first == 0 || last >= parse.size() ||
      !parse.is_mark(group.range.first - 1, ',') || parse.chunk_at[last] == k_nothing)
    return false;
  const Chunk& who = parse.chunks[parse.chunk_at[last]];
  const Word& head = parse.words[who.head];
  const bool speaks =
      head.tag == Tag::name || head.is(k_title | k_group_noun | k_organization_word);
  const std::uint32_t end = who.range.last;
  return speaks && (end >= parse.size() || parse.tag(end) == Tag::mark);
}

void take_plan(VerbGroup& group, const VerbGroup& plan) {
  group.infinitive = group.passive = true;
  group.finite = group.reduced = false;
  group.tense = Tense::none;
  group.governor = plan.governor;
  group.governed_by = plan.governed_by;
  group.subject = plan.subject;
  group.apposition = plan.apposition;
  group.relative = plan.relative;
}

/// "was founded in Turin and listed in Milan", "will be redrawn and sent to the house".
void share_be(const Parse& parse, const VerbGroup& other, VerbGroup& group) {
  const bool shares = other.passive && group.tense == Tense::past && group.sense != nullptr &&
                      !group.sense->intransitive && group.range.first == group.head &&
                      !is_birth(other) && !is_one_of(k_getting_away, group.sense->lemma) &&
                      (parse.words[group.head].entry->forms & k_participle) != 0 &&
                      (lacks_object(parse, group) || is_bidden(parse, group));
  if (!shares) return;
  group.passive = true;
  group.tense = other.tense;
  group.mood = other.mood;
  if (other.mood != Mood::plain) group.negated = other.negated;  // "may not be sold or lent"
}

/// "has burned a forest and destroyed 60 homes", "had sold a mill and begun work on another".
void share_have(const Parse& parse, const VerbGroup& other, VerbGroup& group) {
  if (!other.perfect || !other.finite) return;
  const unsigned forms = parse.words[group.head].entry->forms;
  const bool shares = group.tense == Tense::past && group.range.last - group.range.first == 1 &&
                      (forms & k_participle) != 0 &&
                      parse.words[group.range.first - 1].text == "and" &&
                      !names_a_time(parse, group);
  if (shares) {
    group.perfect = true;
    group.tense = other.tense;
  }
  const bool begun = !other.passive && group.reduced &&
                     parse.tag(group.range.first - 1) == Tag::coordinator && (forms & k_past) == 0;
  if (begun) {
    group.finite = group.perfect = true;
    group.reduced = group.passive = false;
    group.tense = other.tense;
    group.mood = other.mood;
  }
}

/// "will close it and cut jobs", "will go and be paid", "said it would cut jobs and close a mill".
void share_will(const Parse& parse, const VerbGroup& other, VerbGroup& group) {
  const Word& first = parse.words[group.range.first];
  const bool uninflected = shares_modal(parse, group, other);
  const bool third = first.tag == Tag::verb && first.form == k_third;  // "will speak, and visits"
  const bool bare = (group.tense == Tense::present && !third) || uninflected || first.text == "be";
  const bool ahead = other.mood == Mood::will ||
                     (other.mood == Mood::would &&
                      (parse.words[group.head].form == k_base || first.text == "be")) ||
                     uninflected;
  if (group.sense == nullptr || !ahead || !bare) return;
  group.finite = true;
  group.reduced = false;
  if (!other.passive && group.range.first == group.head)
    group.passive = false;  // "will start on Monday and run until Friday"
  group.tense = other.tense;
  group.mood = other.mood;
}

void take_clause(const VerbGroup& other, VerbGroup& group) {
  group.subject = other.subject;
  group.apposition = other.apposition;
  group.subordinate = other.subordinate;
  group.conditional = other.conditional;
  group.relative = other.relative;
  group.simultaneous = other.simultaneous;
  group.link = other.link;
}

}  // namespace

void share_subject(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (is_said_behind(parse, group)) return;
  for (std::uint32_t at = index; at-- > 0;) {
    const VerbGroup& candidate = parse.groups[at];
    const bool both_tell_more = group.reduced && candidate.reduced;
    if (!candidate.finite && candidate.governed_by == k_nothing && !both_tell_more) continue;
    if (disagrees(parse, group, candidate) || is_set_off(parse, group, candidate) ||
        is_closed_relative(parse, group, candidate) || is_bare_start(parse, group, candidate) ||
        is_quoted_before(parse, group, candidate) || opens_for_another(parse, group, candidate))
      continue;
    if (shares_plan(parse, group, candidate)) return take_plan(group, candidate);
    if (candidate.infinitive && !group.infinitive && candidate.governed_by != k_nothing) continue;
    const VerbGroup& other = parse.groups[speaker_over(parse, group, at)];
    take_clause(other, group);
    share_be(parse, other, group);
    share_have(parse, other, group);
    share_will(parse, other, group);
    return;
  }
}

}  // namespace dateline::events

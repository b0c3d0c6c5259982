// SPDX-License-Identifier: Apache-2.0
#include "phrase/subject_words.hpp"

#include "context/spoken_words.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/expletive.hpp"
#include "grammar/name_runs.hpp"
#include "grammar/noun_spans.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/line.hpp"
#include "phrase/meant.hpp"
#include "phrase/noun_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_longest_subject = 16;
constexpr std::uint32_t k_longest_purpose = 10;
// "Ana and Tom Ruiz and their daughters Isla and Eva's car": a longer owner is a pronoun again.
constexpr std::size_t k_longest_owner = 48;

// Of what is agreed or ordered, and of nobody.
constexpr auto k_done_to_terms = std::to_array<std::string_view>(
    {"amend", "enforce", "extend", "lift", "ratify", "renew", "repeal", "revoke"});

/// "if approved, it will be paid": what is to be approved, before the subject of `group`.
bool follows_approval(const Parse& parse, const VerbGroup& group) {
  static constexpr auto k_granting = std::to_array<std::string_view>(
      {"accept", "adopt", "approve", "back", "enact", "grant", "pass", "ratify"});
  const std::uint32_t first = group.subject.first;
  if (first < 3 || !parse.is_mark(first - 1, ',')) return false;
  const std::uint32_t index = parse.group_at[first - 2];
  if (index == k_nothing || parse.groups[index].range.first == 0) return false;
  const VerbGroup& granted = parse.groups[index];
  return granted.sense != nullptr && parse.words[granted.range.first - 1].is(k_conditional) &&
         is_one_of(k_granting, granted.sense->lemma);
}

/// "it will go on sale", "it comes into force", "it expires", "it was lifted": the product, the law
/// or the deal and not who brought it out, where one was; else empty.
std::string_view shown_before(const PhraseContext& context, const VerbGroup& group) {
  std::uint32_t first = group.object.first;
  while (first < group.object.last && context.parse.tag(first) == Tag::time) ++first;
  const bool it = is_it(context.parse, group.subject);
  if (it && follows_approval(context.parse, group)) return context.discourse.shown("law");
  const bool something =  // "publish second-quarter results", "run out of food"
      first < group.object.last &&
      (context.parse.chunk_at[first] != k_nothing || context.parse.words[first].text == "of");
  if (!it || something || group.sense == nullptr) return {};
  const bool law = group.passive
                       ? is_one_of(k_done_to_terms, group.sense->lemma)
                       : group.sense->action == "take-effect" || group.sense->action == "expire";
  if (!law && (group.passive || group.sense->kind != "product")) return {};
  return context.discourse.shown(law ? "law" : "product");
}

// What takes a will: no profit and no debt does it.
constexpr auto k_willed = std::to_array<std::string_view>(
    {"accuse",  "acquire", "agree",  "announce", "apologize", "appoint", "ask",
     "confirm", "decide",  "demand", "deny",     "dismiss",   "hire",    "invest",
     "order",   "promise", "reject", "say",      "sue",       "urge"});

/// Of what the subject of `group` does, or is said to do by the verb that governs it; nullptr where
/// that is done to it.
const VerbSense* willing_sense(const PhraseContext& context, const VerbGroup& group) {
  if (group.passive) return nullptr;
  return group.governed_by == k_nothing ? group.sense
                                        : context.parse.groups[group.governed_by].sense;
}

/// "It plans to resume flights", "it agreed to pay", where the thing spoken of last can do neither:
/// the firm.
const Participant* actor_meant(const PhraseContext& context, const VerbGroup& group) {
  const VerbSense* sense = willing_sense(context, group);
  if (sense == nullptr || !is_it(context.parse, group.subject)) return nullptr;
  const std::string_view spoken_of = context.discourse.antecedent("it");
  if (is_acting_body(spoken_of)) return nullptr;
  const bool willed = sense->nature == Nature::intent ||
                      (is_one_of(k_willed, sense->action) && is_thing(spoken_of));
  return willed ? context.discourse.planner() : nullptr;
}

/// Meetings hire nobody: the pronoun means somebody else, of whom nothing is known.
bool cannot_do_so(const PhraseContext& context, const VerbGroup& group, std::string_view meant) {
  const VerbSense* sense = willing_sense(context, group);
  return sense != nullptr && is_one_of(k_willed, sense->action) && tells_of_events(meant);
}

/// "to raise the wreck" of "Plans to raise the wreck were dropped".
WordRange purpose_of(const Parse& parse, const VerbGroup& group) {
  const WordRange purpose{group.subject.last, group.range.first};
  if (purpose.empty() || purpose.last - purpose.first > k_longest_purpose) return {};
  const std::uint32_t opening = parse.group_at[purpose.first];
  if (opening == k_nothing || !parse.groups[opening].infinitive) return {};
  for (std::uint32_t at = parse.groups[opening].range.last; at < purpose.last; ++at) {
    const bool dates = parse.tag(at) == Tag::preposition && at + 1 < purpose.last &&
                       parse.tag(at + 1) == Tag::time;  // "lights after midnight"
    if ((is_border(parse.words[at]) && !dates) || parse.group_at[at] != k_nothing) return {};
  }
  return purpose;
}

/// "hurt in the blast" of "Some of those hurt in the blast went home", "who saw it" of "anyone who
/// saw it": without it the line says nobody.
WordRange restriction_of(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 4> k_open{"those", "anyone", "anybody", "everyone"};
  const WordRange between{group.subject.last, group.range.first};
  if (group.relative || between.empty() || between.last - between.first > k_longest_purpose ||
      !is_one_of(k_open, parse.words[between.first - 1]))
    return {};
  const std::uint32_t opening = parse.group_at[between.first];
  const bool tells =
      opening != k_nothing ? parse.groups[opening].reduced : is_who(parse.words[between.first]);
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    const std::uint32_t verb = parse.group_at[at];
    const bool main =
        verb != k_nothing && parse.groups[verb].finite && !parse.groups[verb].relative;
    if (parse.tag(at) == Tag::mark || main) return {};
  }
  return tells ? between : WordRange{};
}

/// "At least" of "At least nine people were killed".
void append_quantity(const Parse& parse, std::uint32_t number, std::string& out) {
  const bool most = parse.words[number].text == "most";  // "at most five people"
  if (parse.tag(number) != Tag::number && !most) return;
  std::uint32_t first = number;
  while (first > 0 && number - first < 2 && is_one_of(quantity_words(), parse.words[first - 1]))
    --first;
  const bool leads = first < number && (first == 0 || parse.chunk_at[first - 1] == k_nothing);
  for (std::uint32_t at = first; leads && at < number; ++at)
    append_word(out, at == first ? lower_first(parse.words[at].text)
                                 : std::string{parse.words[at].text});
}

/// What of a long subject a line has: up to where a phrase of it begins.
WordRange fitting(const Parse& parse, WordRange subject) {
  const std::uint32_t limit = subject.first + k_longest_subject;
  if (subject.last <= limit) return subject;
  for (std::uint32_t end = limit; end > subject.first + k_longest_subject / 2; --end) {
    const Tag tag = parse.tag(end);
    const std::uint32_t group = parse.group_at[end];
    const bool opens = group != k_nothing && parse.groups[group].range.first == end;
    const bool inside = tag == Tag::preposition && parse.words[end].text == "of";
    if (opens || (tag == Tag::preposition && !inside) || tag == Tag::coordinator ||
        tag == Tag::mark)
      return {subject.first, end};
  }
  return {subject.first, limit};
}

/// "He" of "he and his wife" by name: where what follows begins; else the subject's first word.
std::uint32_t behind_pronoun(const PhraseContext& context, WordRange subject, std::string& out) {
  const Parse& parse = context.parse;
  const std::uint32_t next = subject.first + 1;
  if (next >= subject.last || parse.tag(subject.first) != Tag::pronoun ||
      parse.tag(next) != Tag::coordinator)
    return subject.first;
  const std::string_view full = context.discourse.antecedent(parse.words[subject.first].text);
  if (full.empty()) return subject.first;
  append_word(out, full);
  return next;
}

/// "many" of "how many people died": the line asks nothing.
WordRange behind_question(const Parse& parse, WordRange subject) {
  const bool how = subject.first > 0 && subject.last - subject.first > 1 &&
                   language::equal_folded(parse.words[subject.first - 1].text, "how") &&
                   parse.words[subject.first].text == "many";
  return how ? WordRange{subject.first + 1, subject.last} : subject;
}

bool append_name_of(std::string_view name, std::string& out) {
  append_word(out, name);
  return true;
}

/// Whom or what a pronoun that is all the subject stands for; false where that is not plain.
bool append_antecedent(const PhraseContext& context, const VerbGroup& group, const Word& pronoun,
                       std::string& out) {
  const Parse& parse = context.parse;
  if (const std::string_view shown = shown_before(context, group); !shown.empty())
    return append_name_of(shown, out);
  if (const Participant* actor = actor_meant(context, group); actor != nullptr)
    return append_name_of(actor->text, out);
  if (const Names::FullName* announcer = announcer_before(parse, context.names, group))
    return append_name_of(announcer->text, out);
  const bool they = language::equal_folded(pronoun.text, "they");
  if (they && !context.discourse.acted_on().empty() && befalls_subject(parse, group))
    return append_name_of(context.discourse.acted_on(), out);
  const NounSense* event = stands_for_event(pronoun) ? context.discourse.event() : nullptr;
  const std::string_view full =
      context.discourse.antecedent(pronoun.text, named_in_object(parse, context.names, group));
  const bool other =
      event != nullptr && befalls_events(parse, group) && context.discourse.speaks_of_body();
  if (!full.empty() && !other && !cannot_do_so(context, group, full))
    return append_name_of(full, out);
  const bool acts = !group.passive && !group.object.empty() &&  // "it called off a strike"
                    parse.chunk_at[group.object.first] != k_nothing;
  const bool leans = group.sense != nullptr && leans_on_noun(group.sense->nature) && !acts;
  if (event == nullptr || !(leans || other)) return false;
  append_word(out, "the");
  return append_name_of(event->lemma, out);
}

}  // namespace

void append_subject(const PhraseContext& context, const VerbGroup& group, std::string& out) {
  const Parse& parse = context.parse;
  const WordRange subject = behind_question(parse, named_subject(parse, group));
  if (subject.empty()) return;
  if (is_expletive(parse, group)) return append_words(context, subject, out);
  const bool pronoun =
      subject.last - subject.first == 1 && parse.tag(subject.first) == Tag::pronoun;
  if (pronoun && append_antecedent(context, group, parse.words[subject.first], out)) return;
  const WordRange last_name = names_last(parse, group) ? group.apposition : WordRange{};
  if (const std::uint32_t rest = behind_pronoun(context, subject, out); rest > subject.first) {
    append_words(context, {rest, subject.last}, out);
    return append_words(context, last_name, out);
  }
  const std::string_view name = is_named(parse, group.apposition)
                                    ? std::string_view{}
                                    : name_meant(context, group.subject, group.object);
  if (!name.empty()) return append_word(out, name);
  if (const WordRange owner = owner_of(parse, subject); !owner.empty()) {  // "whose party"
    append_words(context, owner, out);
    out += out.ends_with('s') ? "'" : "'s";
    return append_words(context, {subject.first + 1, subject.last}, out);
  }
  if (parse.tag(subject.first) == Tag::possessive) {  // "his party"
    std::string_view full = owner_behind(context, subject.first);
    if (full.empty()) full = context.discourse.owner(parse.words[subject.first].text);
    if (!full.empty() && full.size() <= k_longest_owner) {
      append_owner(full, out);
      return append_words(context, fitting(parse, {subject.first + 1, subject.last}), out);
    }
  }
  const Participant* firm = is_own_figure(parse, subject) ? context.discourse.reporting() : nullptr;
  if (firm != nullptr) append_owner(firm->text, out);
  append_quantity(parse, subject.first, out);
  append_words(context, fitting(parse, subject), out);
  append_words(context, last_name, out);
  append_words(context, restriction_of(parse, group), out);
  append_words(context, purpose_of(parse, group), out);
}

}  // namespace dateline::events

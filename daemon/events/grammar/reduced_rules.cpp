// SPDX-License-Identifier: Apache-2.0
#include "grammar/reduced_rules.hpp"

#include "grammar/agents.hpp"
#include "grammar/amounts.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/reach.hpp"
#include "grammar/what_follows.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "A train which left on Friday turned back", "a study that we published in May found": the last
/// verb stands behind "which", or its subject does.
bool opens_relative_clause(const Parse& parse) {
  if (parse.groups.empty()) return false;
  std::size_t last = parse.groups.size() - 1;
  while (last > 0 && parse.groups[last].infinitive) --last;  // "who planned to march on Friday"
  std::uint32_t first = parse.groups[last].range.first;
  if (first > 0 && is_who(parse.words[first - 1])) return true;
  if (first > 0 && parse.chunk_at[first - 1] != k_nothing)
    first = parse.chunks[parse.chunk_at[first - 1]].range.first;
  return first > 0 && (is_who(parse.words[first - 1]) || parse.words[first - 1].text == "that" ||
                       parse.words[first].text == "whose");
}

/// "since Monday over pay": a date, and no clause.
bool leads_date(const Parse& parse, std::uint32_t at) {
  if (parse.tag(at) != Tag::preposition || parse.tag(at + 1) != Tag::time) return false;
  const std::uint32_t behind = skip_times(parse, at + 1);
  return parse.tag(behind) == Tag::preposition && !parse.words[behind].is(k_subordinator) &&
         parse.words[behind].text != "of";  // "as the 15th day of protests passed"
}

/// The noun phrase at `at` belongs to a verb before it, with no border between: to a finite one, or
/// to a participle whose clause has its verb behind.
bool verb_before(const Parse& parse, std::uint32_t at, bool verb_behind) {
  for (auto group = parse.groups.rbegin(); group != parse.groups.rend(); ++group) {
    for (std::uint32_t i = group->range.last; i <= at; ++i)
      if (is_border(parse.words[i]) && !leads_date(parse, i)) return false;
    if (group->infinitive && group->governed_by == k_nothing)
      continue;                                      // "a plan to end it failed"
    if (group->reduced && !verb_behind) continue;    // "a virus found in Lima spread to Calama"
    const std::uint32_t first = group->range.first;  // ", making up half of those hired"
    const bool gerund =
        first > 0 && parse.is_mark(first - 1, ',') && parse.words[group->head].form == k_ing;
    if (group->finite || group->infinitive || group->reduced || gerund) return !is_report(*group);
  }
  return false;
}

/// "In a speech delivered in Riga, she": what a preposition leads is no subject.
bool opens_with_preposition(const Parse& parse, std::uint32_t at) {
  std::uint32_t first = parse.chunks[parse.chunk_at[at]].range.first;
  if (first > 1 && parse.words[first - 1].text == "of" && follows_chunk(parse, first - 1)) {
    const std::uint32_t owner = parse.chunks[parse.chunk_at[first - 2]].range.first;
    if (owner == 0 || !language::equal_folded(parse.words[owner - 1].text, "with"))
      first = owner;  // "In a test of the ties forged", but "with a loss of two boats reported"
  }
  if (first == 0 || parse.words[first - 1].tag != Tag::preposition ||
      parse.words[first - 1].is(k_subordinator))
    return false;
  const bool amount = parse.tag(first) == Tag::number &&  // "About 300 workers walked out"
                      is_one_of(quantity_words(), parse.words[first - 1]);
  return !amount && (first == 1 || is_border(parse.words[first - 2]));
}

/// "When it broke on Monday the wall failed": behind a time the main clause of what a conjunction
/// opened begins.
bool opens_main_clause(const Parse& parse, std::uint32_t first) {
  if (first < 2 || parse.tag(first - 1) != Tag::time || !parse.words.front().is(k_subordinator))
    return false;
  const Tag tag = parse.tag(first);
  const bool opens = tag == Tag::determiner || tag == Tag::possessive;
  return opens &&
         std::count_if(parse.groups.begin(), parse.groups.end(),
                       [](const VerbGroup& group) { return group.finite; }) == 1 &&
         std::none_of(parse.words.begin(), parse.words.begin() + first,
                      [](const Word& word) { return word.is_mark(','); });
}

/// "The prints, described in a paper, were found": an auxiliary stands right behind the aside.
bool closes_before_auxiliary(const Parse& parse, std::uint32_t at) {
  const std::uint32_t end = std::min(parse.size(), at + k_longest_aside);
  while (at < end && parse.tag(at) != Tag::mark) ++at;
  return at < end && parse.is_mark(at, ',') && is_auxiliary(parse.tag(at + 1));
}

/// "will go on sale on Friday, priced at £20": behind a time that ends a clause, a verb that takes
/// an object has none.
bool trails(const Parse& parse, const VerbGroup& verb, std::uint32_t comma) {
  if (comma == 0 || parse.tag(comma - 1) != Tag::time || !verb.sense->transitive ||
      is_report(verb) || parse.tag(verb.head + 1) != Tag::preposition || parse.groups.empty())
    return false;
  return parse.groups.back().finite && !object_follows(parse, verb.head + 1);
}

/// "An inquest, opened and adjourned on Friday, will": the participle at `at` is another one that
/// acts on nothing, in an aside before the main verb.
bool leads_to_another(const Parse& parse, std::uint32_t at) {
  if (parse.tag(at) != Tag::verb || (parse.words[at].entry->forms & k_participle) == 0 ||
      object_follows(parse, at + 1))
    return false;
  const std::uint32_t end = std::min(parse.size(), at + k_longest_aside);
  while (at < end && parse.tag(at) != Tag::mark) ++at;
  return at < end && parse.is_mark(at, ',') &&
         (is_auxiliary(parse.tag(at + 1)) || parse.tag(at + 1) == Tag::verb);
}

/// "from savings and from the sale of a mill, sealed in May.": the noun that an "and" joins.
/// `noun`: behind that, up to the comma.
bool ends_on_coordinate(const Parse& parse, const VerbGroup& verb, WordRange noun) {
  const auto* words = parse.words.data();
  const bool acts = verb.sense->transitive || verb.sense->lemma == "complete";
  return acts && !is_report(verb) && noun.first > 0 &&
         parse.tag(noun.first - 1) == Tag::coordinator &&
         std::none_of(words + noun.first, words + noun.last,
                      [](const Word& word) { return word.tag == Tag::mark; }) &&
         std::any_of(parse.groups.begin(), parse.groups.end(),
                     [](const VerbGroup& group) { return group.finite; });
}

/// "The rule, introduced in March, bans": between commas behind a noun, before the main verb.
/// Behind a finite verb only what lacks its object: "works for Tesk, bought in 1990".
bool set_off(const Parse& parse, const VerbGroup& verb, std::uint32_t comma) {
  const std::uint32_t next = verb.head + 1;
  static constexpr std::array<std::string_view, 3> k_placing{"ranked", "rated", "seeded"};
  const bool named =
      is_one_of(naming_verbs(), verb.sense->lemma) ||  // "the rock, nicknamed Ada, was"
      is_one_of(k_placing, parse.words[verb.head]);    // "Ruiz, ranked third, won"
  if (!follows_chunk(parse, before_closing_quote(parse, comma)) ||
      (object_follows(parse, next) && !named) || clause_follows(parse, next) ||
      (says(parse, verb.head) && !closes_before_auxiliary(parse, next)))
    return false;
  if (parse.tag(next) == Tag::coordinator) return leads_to_another(parse, next + 1);
  if (next < parse.size() && parse.tag(next) == Tag::verb && parse.words[next].form == k_ing)
    return false;  // "Kestrel, a probe, stopped sending on Friday, maybe for good"
  std::uint32_t clause = comma;
  while (clause > 0 && parse.words[clause - 1].tag != Tag::coordinator &&
         parse.words[clause - 1].tag != Tag::subordinator && !parse.is_mark(clause - 1, ';') &&
         !(parse.words[clause - 1].text == "as" && parse.tag(clause) == Tag::name))
    --clause;
  const WordText& led = parse.words[verb.head - 1].text;
  for (const VerbGroup& group : parse.groups)
    if (group.range.first >= clause && group.finite && !is_report(group))
      return group.tense == Tense::future || verb.sense->transitive || led == "first" ||
             is_one_of(former_words(), led) ||
             (verb.sense->governor != nullptr && parse.tag(next) == Tag::to);  // ", set to resume"
  const std::uint32_t end = std::min(parse.size(), next + k_longest_aside);
  std::uint32_t at = next;
  while (at < end && (parse.words[at].tag != Tag::mark || parse.words[at].is_mark('"'))) ++at;
  const bool adjunct =  // "Ruiz, 33, joined on Friday, having left"
      at + 1 < parse.size() && parse.words[at + 1].text.ends_with("ing") &&
      (parse.tag(at + 1) == Tag::verb || parse.tag(at + 1) == Tag::have ||
       parse.tag(at + 1) == Tag::be);
  const bool behind_stop = clause > 0 && parse.is_mark(clause - 1, ';');
  if (behind_stop && parse.tag(at + 1) != Tag::verb && !is_auxiliary(parse.tag(at + 1)))
    return false;  // "; its successor, Kestrel, landed on Friday, a day"
  if (at + 1 >= parse.size()) return ends_on_coordinate(parse, verb, {clause, comma});
  return at < end && parse.words[at].is_mark(',') && at + 2 < parse.size() && !adjunct &&
         parse.words[at + 1].tag != Tag::coordinator;
}

/// No verb between `at` and the border before it.
bool opens_clause(const Parse& parse, std::uint32_t at) {
  for (; at > 0 && parse.tag(at - 1) != Tag::mark; --at)
    if (parse.group_at[at - 1] != k_nothing) return false;
  return true;
}

/// The noun phrase at `at` is the subject of a relative clause: of its own right behind another, as
/// in "the plan the union rejected", or behind "the plan that", which has no verb yet.
bool opens_relative(const Parse& parse, std::uint32_t at) {
  const std::uint32_t first = parse.chunks[parse.chunk_at[at]].range.first;
  const Tag tag = parse.tag(first);
  if (first > 0 && is_who(parse.words[first - 1])) return true;  // "where the two met in May"
  if (first > 1 && parse.words[first - 1].text == "that" && follows_chunk(parse, first - 1))
    return opens_clause(parse, first - 1);
  return (tag == Tag::determiner || tag == Tag::possessive) && follows_chunk(parse, first) &&
         parse.tag(first - 1) != Tag::pronoun;
}

/// "how the fire started was": a question has its own verb, and the next one another subject.
bool ends_question(const Parse& parse, std::uint32_t before, std::uint32_t head) {
  const std::uint32_t first = parse.chunks[parse.chunk_at[before]].range.first;
  const Tag next = parse.tag(head + 1);
  return first > 0 && is_one_of(question_words(), parse.words[first - 1]) && is_auxiliary(next);
}

/// "decided on Monday to close", "pledged to the union to pay": who does is the subject.
bool resolves(const Parse& parse, const VerbGroup& group) {
  std::uint32_t at = group.head + 1;
  if (parse.tag(at) == Tag::preposition && parse.tag(at + 1) == Tag::time) ++at;
  while (parse.tag(at) == Tag::time) ++at;
  const Tag next = parse.tag(at);
  return (next == Tag::to || (next == Tag::preposition && parse.words[at].text == "to")) &&
         is_one_of(resolving_verbs(), group.sense->lemma);
}

/// "Leaders of both unions announced on Friday": those who can say so, and whose they are.
bool speak(const Parse& parse, const VerbGroup& group, std::uint32_t of) {
  if (!is_report(group) || parse.words[of].text != "of" || !follows_chunk(parse, of)) return false;
  const Word& head = parse.words[parse.chunks[parse.chunk_at[of - 1]].head];
  return head.is(k_title | k_group_noun);
}

/// "for the committee appointed in May": what a preposition leads does nothing, and the verb acts
/// on something. "the plan that the head of the bank rejected" has its object before.
bool is_led_to(const Parse& parse, const VerbGroup& group, std::uint32_t before) {
  const std::uint32_t next = group.head + 1;
  const bool ends = parse.tag(next) == Tag::time || parse.tag(next) == Tag::to ||
                    (parse.tag(next) == Tag::preposition && parse.tag(next + 1) == Tag::time);
  std::uint32_t at = parse.chunks[parse.chunk_at[before]].range.first;
  if (!ends || !group.sense->transitive || at == 0 || parse.tag(at - 1) != Tag::preposition ||
      parse.words[at - 1].is(k_subordinator) || speak(parse, group, at - 1))
    return false;
  while (at > 0 && !is_border(parse.words[at - 1])) --at;
  return at == 0 || parse.tag(at - 1) == Tag::mark || is_who(parse.words[at - 1]);
}

/// "announced in 2022, suspended in 2024 and revived in May, will pay": another of the participles
/// between noun and verb.
bool goes_on_list(const Parse& parse, const VerbGroup& group, std::uint32_t comma) {
  const bool listed = comma > 0 && parse.is_mark(comma, ',') && parse.tag(comma - 1) == Tag::time &&
                      !parse.groups.empty() && parse.groups.back().reduced &&
                      !object_follows(parse, group.head + 1);
  if (!listed) return false;
  std::uint32_t at = group.range.last;
  const std::uint32_t end = std::min(parse.size(), at + k_longest_aside);
  while (at < end && parse.tag(at) != Tag::mark) ++at;
  const Tag next = parse.tag(at + 1);
  return parse.is_mark(at, ',') && (next == Tag::verb || is_auxiliary(next));
}

/// "accused of theft", "convicted of theft": who does so has an object.
bool is_judged(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t next = group.range.last;
  return next < parse.size() && parse.words[next].text == "of" &&
         (group.sense->kind == "accusation" || group.sense->kind == "court");
}

/// "a resident said leaving the town was hard": a gerund opens what is said.
bool says_of_deed(const Parse& parse, const VerbGroup& group) {
  return is_report(group) && parse.tag(group.head + 1) == Tag::verb &&
         parse.words[group.head + 1].form == k_ing;
}

/// "Police in Lyon arrested on Monday three men": what is done to stands behind the day.
bool object_behind_day(const Parse& parse, std::uint32_t at) {
  const std::uint32_t first = at;
  at = skip_times(parse, at);
  const bool opens = at > first && at < parse.size() && parse.chunk_at[at] != k_nothing &&
                     (parse.tag(at) == Tag::determiner || parse.tag(at) == Tag::number ||
                      parse.tag(at) == Tag::possessive);
  return opens && !finite_after(parse, at, true);
}

/// "parents worried about the dam met": how they feel, before what they do.
bool tells_mood(const Parse& parse, std::uint32_t head) {
  return parse.tag(head + 1) == Tag::preposition && is_one_of(mood_words(), parse.words[head]) &&
         finite_after(parse, head + 1, true);
}

/// "earned 24 cents a share adjusted for the split"; not "a bid of $24 a share failed".
bool tells_of_rate(const Parse& parse, std::uint32_t before) {
  const std::uint32_t rate = parse.chunks[parse.chunk_at[before]].range.first;
  if (!is_rate(parse, rate)) return false;
  const std::uint32_t amount = parse.chunks[parse.chunk_at[rate - 1]].range.first;
  return amount > 0 && parse.tag(amount - 1) != Tag::preposition;
}

/// "A study" of "A study found", "a court" of "a court heard": what can tell something.
bool may_tell(const VerbGroup& group, const Word& noun) {
  static constexpr std::array<std::string_view, 6> k_finding{"find",   "hear", "hold",
                                                             "decide", "rule", "order"};
  const bool person = noun.is(k_title | k_group_noun) || is_one_of(person_words(), noun.text);
  const bool finds = is_one_of(k_finding, group.sense->lemma);
  return (is_report(group) && (person || noun.is(k_organization_word))) || finds;
}

/// "Lumex will close the mill, a move announced on Friday": an aside tells more of the clause
/// before it, and of the verb nothing that it acts on. `before`: where the noun phrase ends.
bool tells_of_aside(const Parse& parse, const VerbGroup& group, std::uint32_t before) {
  const Chunk& chunk = parse.chunks[parse.chunk_at[before]];
  const std::uint32_t first = chunk.range.first;
  const bool one = is_article(parse.words[first]) && parse.words[first].text.front() == 'a';
  const Tag next = parse.tag(group.range.last);
  const bool ends = next == Tag::mark || next == Tag::time || next == Tag::preposition;
  const bool acts = group.sense->transitive || group.sense->lemma == "complete";
  if (first == 0 || !one || !parse.is_mark(first - 1, ',') || !ends || !acts ||
      parse.tag(chunk.head) != Tag::noun || says(parse, group.head) ||
      may_tell(group, parse.words[chunk.head]) || parse.words.front().is(k_subordinator))
    return false;
  for (auto other = parse.groups.rbegin(); other != parse.groups.rend(); ++other) {
    if (!other->finite) continue;
    for (std::uint32_t at = other->range.last; at + 1 < first; ++at)
      if (parse.tag(at) == Tag::subordinator || parse.tag(at) == Tag::coordinator) return false;
    return !is_report(*other);
  }
  return follows_chunk(parse, first - 1) && closes_before_auxiliary(parse, group.range.last);
}

/// "picked them to build the ships needed to reach Peru": what the noun that an infinitive acts on
/// is for. `named`: where the noun phrase begins.
bool serves_purpose(const Parse& parse, const VerbGroup& group, std::uint32_t named) {
  static constexpr std::array<std::string_view, 4> k_serving{"need", "require", "use", "design"};
  const std::uint32_t before = named > 0 ? parse.group_at[named - 1] : k_nothing;
  return parse.tag(group.range.last) == Tag::to && is_one_of(k_serving, group.sense->lemma) &&
         before != k_nothing && parse.groups[before].infinitive &&
         parse.groups[before].range.first > 0 &&
         !parse.is_mark(parse.groups[before].range.first - 1, ',');
}

}  // namespace

bool awaits_main_verb(const Parse& parse) {
  if (parse.groups.empty() || !parse.groups.back().finite || !opens_relative_clause(parse))
    return false;
  std::uint32_t who = parse.groups.back().range.first - 1;
  while (who > 0 && !is_who(parse.words[who]) && parse.words[who].text != "that" &&
         parse.words[who].text != "whose")
    --who;
  return follows_chunk(parse, who) &&
         std::none_of(parse.groups.begin(), parse.groups.end() - 1,
                      [](const VerbGroup& group) { return group.finite && !is_report(group); });
}

bool seems_reduced(const Parse& parse, const VerbGroup& group) {
  const Word& head = parse.words[group.head];
  if (head.form != k_past || (head.entry->forms & k_participle) == 0) return false;
  if (group.sense->intransitive) return false;  // "a truce brokered by Qatar collapsed"
  if (group.head == 0) return false;
  const std::uint32_t end = skip_back(parse, group.head);  // "appeared on Friday charged with"
  if (end == 0 || (parse.tag(group.head - 1) == Tag::time && opens_relative_clause(parse)))
    return false;
  const std::uint32_t before = end - 1;
  if (parse.words[before].tag == Tag::coordinator)  // "passed in May and upheld in June, gives"
    return !parse.groups.empty() && parse.groups.back().reduced &&
           !object_follows(parse, group.head + 1);
  if (is_one_of(participle_links(), parse.words[before])) return true;
  if (goes_on_list(parse, group, before)) return true;
  if (means_all_before(parse, before) && follows_chunk(parse, before - 1) &&
      (set_off(parse, group, before - 1) ||
       (!object_follows(parse, group.head + 1) && !is_report(group))))
    return true;
  if (parse.words[before].is_mark(',') && closes_relative(parse) &&
      !done_by_someone(parse, group.range.last) && !is_one_of(naming_verbs(), group.sense->lemma))
    return false;
  if (parse.words[before].is_mark(','))  // "a signal, picked up on Friday by a dish"
    return set_off(parse, group, before) || trails(parse, group, before) ||
           ((follows_chunk(parse, before) || parse.tag(before - 1) == Tag::time) &&
            done_by_someone(parse, group.range.last));
  if (parse.chunk_at[before] == k_nothing || parse.words[before].tag == Tag::pronoun) return false;
  if (is_judged(parse, group) || tells_mood(parse, group.head)) return true;
  if (head.text == "dated" && parse.tag(group.head + 1) == Tag::time) return true;
  if (says_of_deed(parse, group)) return false;
  if (is_report(group) && clause_follows(parse, group.head + 1)) return false;
  if (object_behind_day(parse, group.head + 1)) return false;
  if (resolves(parse, group) || ends_question(parse, before, group.head)) return false;
  const bool object = !gives_name(parse, group.head) && object_follows(parse, group.head + 1) &&
                      !gives_role(parse, group.head + 1);
  if (by_someone(parse, group.range.last)) return true;
  if (by_so_much(parse, group.head + 1)) return false;
  if (!object && tells_of_rate(parse, before)) return true;
  if (!object && opens_relative(parse, before)) return false;
  const std::uint32_t named = parse.chunks[parse.chunk_at[before]].range.first;
  if (opens_main_clause(parse, named)) return false;
  if (serves_purpose(parse, group, named)) return true;
  if (!object && is_one_of(laid_words(), head) && burden_before(parse, named) < named)
    return true;  // "tariffs on steel and cars imposed in May"
  if (!object && names_another(parse, named, finite_after(parse, group.head + 1, true)))
    return false;  // "the law Trump signed"
  if (!object && tells_of_aside(parse, group, before)) return true;
  if (!object && set_beside(parse, end) != k_nothing) return true;
  // "found in Calama spread to Lima": who finds, finds something
  const bool lacks_object = group.sense->transitive && !object;
  const bool behind = finite_after(parse, group.head + 1, lacks_object);
  if (!behind && awaits_main_verb(parse)) return false;
  return !object && (behind || verb_before(parse, before, behind) ||
                     opens_with_preposition(parse, before) ||  // "accused of theft fled"
                     is_led_to(parse, group, before));
}

}  // namespace dateline::events

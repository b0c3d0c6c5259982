// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/inner_clauses.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/subjects/agreement.hpp"
#include "grammar/subjects/openings.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/pronouns.hpp"
#include "tables/tables.hpp"

#include <string_view>

namespace dateline::events {
namespace {

// A question that a line repeats is not longer.
constexpr std::uint32_t k_longest_question = 16;

/// One noun stands at the head of the phrase.
bool is_single(const Parse& parse, WordRange phrase) {
  const std::uint32_t chunk = parse.chunk_at[phrase.first];
  return chunk != k_nothing && !is_plural(parse.words[parse.chunks[chunk].head]);
}

/// "the group" of "the group to which Ruiz belongs"; empty where no preposition stands before the
/// "which".
WordRange piped(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty()) return {};
  const std::uint32_t at = skip_back(parse, group.subject.first);
  const bool which = at > 2 && is_who(parse.words[at - 1]) &&
                     parse.tag(at - 2) == Tag::preposition && follows_chunk(parse, at - 2);
  return which ? parse.chunks[parse.chunk_at[at - 3]].range : WordRange{};
}

/// The whole noun phrase that the clause of `group` behind it tells more of, with what it belongs
/// to: "the head of the bank" for "the bank", and with what it is listed with where `verb` is of
/// many.
WordRange whole_owner(const Parse& parse, const VerbGroup& group, const VerbGroup& verb) {
  const WordRange piped_out = piped(parse, group);
  const WordRange phrase = !piped_out.empty()  ? piped_out
                           : group.gap.empty() ? group.subject
                                               : group.gap;
  const WordRange owner = owner_of(parse, phrase);  // "a man whose car was found"
  const WordRange told = owner.empty() ? phrase : owner;
  const bool listed = is_single(parse, told) && goes_with_many(parse.words[verb.range.first]);
  return {extend_left(parse, told.first, false, !listed), told.last};
}

/// "The contract" of "the contract to build the jet"; empty where the infinitive tells more of no
/// noun, or of what a verb acts on: "rejected a plan to close the mine", "relied on a plan to".
WordRange owner_of_aim(const Parse& parse, const VerbGroup& aim) {
  const std::uint32_t to = aim.range.first;
  if (!aim.infinitive || aim.governed_by != k_nothing || !follows_chunk(parse, to)) return {};
  const std::uint32_t owner = parse.chunks[parse.chunk_at[to - 1]].range.first;
  const std::uint32_t lead = owner > 0 && parse.tag(owner - 1) == Tag::preposition ? 1U : 0U;
  if (owner > lead && parse.group_at[owner - lead - 1] != k_nothing) return {};
  return {extend_left(parse, owner, false, false), to};
}

/// "The contract to build the jet expires": what stands before the verb is built.
bool take_from_aim(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& aim = parse.groups[index - 1];
  if (group.reduced || aim.range.last > group.subject.first) return false;
  const WordRange owner = owner_of_aim(parse, aim);
  if (owner.empty()) return false;
  for (std::uint32_t at = aim.range.first; at < group.range.first; ++at)
    if (parse.words[at].tag == Tag::mark || parse.words[at].tag == Tag::coordinator ||
        parse.words[at].tag == Tag::subordinator || is_who(parse.words[at]))
      return false;
  group.subject = owner;
  mark_opening(parse, group, group.subject.first);
  return true;
}

/// The word that opens a question on what the noun before it is about: "how" of "a vote on how to
/// fund it", "who" of "a row over who pays"; k_nothing where the clause of `inner` is none.
std::uint32_t question_before(const Parse& parse, const VerbGroup& inner) {
  const bool led = inner.finite && !inner.subject.empty() && !inner.relative;
  std::uint32_t at = led ? skip_back(parse, inner.subject.first) : inner.range.first;
  if (!led && !inner.infinitive && !inner.finite) return k_nothing;
  if (at < parse.size() && led && is_one_of(question_words(), parse.words[at])) ++at;
  if (at < 2 || !is_one_of(question_words(), parse.words[at - 1])) return k_nothing;
  return at - 1;
}

/// "A vote on how to fund the scheme will be held", "a ruling on whether it may go on is due": what
/// stands before the verb is asked about.
bool take_from_question(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& inner = parse.groups[index - 1];
  const std::uint32_t question = question_before(parse, inner);
  if (group.reduced || question == k_nothing) return false;
  const bool bare = language::equal_folded(parse.words[question].text, "whether");
  const bool led =
      parse.words[question - 1].is(k_preposition) && follows_chunk(parse, question - 1);
  if (!led && !(bare && follows_chunk(parse, question))) return false;
  const std::uint32_t end = led ? question - 1 : question;
  const std::uint32_t owner = parse.chunks[parse.chunk_at[end - 1]].range.first;
  const std::uint32_t lead = owner > 0 && parse.tag(owner - 1) == Tag::preposition ? 1U : 0U;
  if (owner > lead && parse.group_at[owner - lead - 1] != k_nothing) return false;
  for (std::uint32_t at = inner.range.first; at < group.range.first; ++at)
    if (is_border(parse.words[at])) return false;
  const std::uint32_t first = extend_left(parse, owner, false, false);
  group.subject = {first, end};
  const WordRange asked{end, skip_back(parse, group.range.first)};
  if (asked.last - asked.first <= k_longest_question) group.question = asked;
  mark_opening(parse, group, first);
  return true;
}

/// Nothing finite before `at` in its clause.
bool opens_clause(const Parse& parse, std::uint32_t at) {
  while (at > 0 && !is_border(parse.words[at - 1])) {
    const std::uint32_t group = parse.group_at[at - 1];
    if (group != k_nothing && parse.groups[group].finite) return false;
    --at;
  }
  return true;
}

/// "A ban imposed after the blast was lifted": the blast is no subject. But it is one in "due to a
/// ban imposed after a blast had killed two", "the plume found after the rig exploded".
bool tells_when_done(const Parse& parse, std::uint32_t at) {
  const std::uint32_t before = at > 0 ? parse.group_at[at - 1] : k_nothing;
  if (before == k_nothing || before + 1 >= parse.groups.size() ||
      (parse.words[at].text != "after" && parse.words[at].text != "before"))
    return false;
  if (!is_auxiliary(parse.tag(parse.groups[before + 1].range.first))) return false;
  const VerbGroup& done = parse.groups[before];
  const std::uint32_t first = done.subject.first;
  return done.reduced && done.passive && !done.subject.empty() &&
         (first == 0 || parse.tag(first - 1) != Tag::preposition) && opens_clause(parse, first);
}

/// What lies between an inner verb and the next one is more of its clause: objects, places, lists.
/// `lists`: whether a coordinator was among it, which may join clauses too.
bool is_inner(const Parse& parse, WordRange between, bool& lists) {
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (joins_times(parse, at)) continue;
    const bool joins = parse.words[at].tag == Tag::coordinator && follows_chunk(parse, at);
    const bool anew = is_article(parse.words[at]) && follows_chunk(parse, at);  // "the day a man"
    const bool owned = parse.words[at].text == "whose";
    const bool quote = parse.words[at].is_mark('"');
    const bool behind = at == between.first && tells_when_done(parse, at);
    const bool border = is_border(parse.words[at]) && !joins && !quote && !behind;
    if (anew || owned || (border && !leads_predicate(parse, at))) return false;
    lists = lists || joins;
  }
  return true;
}

/// "when", "that", "after".
bool leads_clause(const Word& word) {
  return word.tag == Tag::subordinator || (word.tag == Tag::preposition && word.is(k_subordinator));
}

/// "said" of "said he was shot", "hurt" of "hurt when a car hit a wall".
std::uint32_t holder_of_finite(const Parse& parse, std::uint32_t at) {
  const VerbGroup& group = parse.groups[at];
  if (group.relative || group.subject.empty() || at == 0) return k_nothing;
  if (!group.gap.empty()) return k_nothing;  // "said the bridge that he had built was sold"
  const VerbGroup& before = parse.groups[at - 1];
  std::uint32_t first = skip_back(parse, group.subject.first);
  const bool led = first > 0 && leads_clause(parse.words[first - 1]);
  if (led) --first;
  const bool said = before.range.last == first && is_report(before);
  bool lists = false;
  const bool holds = (led || said) && before.range.last <= first &&
                     is_inner(parse, {before.range.last, first}, lists);
  return holds ? at - 1 : k_nothing;
}

/// "stole" of "who stole a car to pay for a boat", "asked" of "who asked how to pay", "plotting" of
/// "accused of plotting to bomb it".
std::uint32_t holder_of_aim(const Parse& parse, std::uint32_t at) {
  if (at > 0 && parse.groups[at - 1].range.last == parse.groups[at].range.first) return at - 1;
  if (at == 0 || !parse.groups[at - 1].relative || !parse.groups[at - 1].finite) return k_nothing;
  bool lists = false;
  WordRange between{parse.groups[at - 1].range.last, parse.groups[at].range.first};
  if (!between.empty() && is_one_of(question_words(), parse.words[between.last - 1]))
    --between.last;
  return is_inner(parse, between, lists) ? at - 1 : k_nothing;
}

/// The verb group that the inner one at `at` hangs on: "accused" of "accused of killing",
/// "admitted" of "admitted stealing", "wishing" of "wishing to become".
std::uint32_t holder_of(const Parse& parse, std::uint32_t at) {
  const VerbGroup& group = parse.groups[at];
  if (group.infinitive && group.governed_by == k_nothing) return holder_of_aim(parse, at);
  if (group.infinitive) return group.governed_by;
  if (group.finite) return holder_of_finite(parse, at);
  std::uint32_t first = group.range.first;
  if (first > 0 &&
      (parse.tag(first - 1) == Tag::preposition || leads_clause(parse.words[first - 1])))
    --first;
  if (group.reduced || first == 0) return k_nothing;
  if (parse.group_at[first - 1] != k_nothing || at == 0) return parse.group_at[first - 1];
  const std::uint32_t end = parse.groups[at - 1].range.last;  // "hid for years by moving often"
  bool lists = false;
  const bool led = first < group.range.first && end <= first;
  return led && is_inner(parse, {end, first}, lists) && !lists ? at - 1 : k_nothing;
}

/// The noun phrase that the clause of the verb group `at` tells more of; empty where it does not.
WordRange owner_of_clause(const Parse& parse, std::uint32_t at) {
  const VerbGroup& group = parse.groups[at];
  const bool gerund = !group.finite && !group.passive && parse.words[group.head].form == k_ing;
  const bool says = is_report(group) && !group.sense->transitive;
  if (gerund) {
    std::uint32_t end = group.range.first;
    if (group.reduced && end == group.subject.last + 1) --end;  // "a storm now gathering"
    if (says || group.infinitive || !follows_chunk(parse, end)) return {};
    const std::uint32_t owner = parse.chunks[parse.chunk_at[end - 1]].range.first;
    return {extend_left(parse, owner, false, false), end};
  }
  if (const WordRange owner = owner_of_aim(parse, group); !owner.empty()) return owner;
  if (group.finite ? group.relative : group.reduced)
    return {extend_left(parse, group.subject.first, true, false), group.subject.last};
  const std::uint32_t first = group.subject.first;  // "the moment a girl was rescued"
  const bool anew = group.finite && !group.subject.empty() && is_article(parse.words[first]) &&
                    follows_chunk(parse, first);
  return anew ? parse.chunks[parse.chunk_at[first - 1]].range : WordRange{};
}

/// "a computer named Deep Blue", "a woman identified as Ana Ruiz": the name belongs to the phrase.
bool tells_name(const Parse& parse, const VerbGroup& group) {
  if (!group.reduced || group.sense == nullptr) return false;
  return gives_role(parse, group.range.last) || is_one_of(naming_verbs(), group.sense->lemma);
}

/// Climbs out of the inner clause that `subject` ends; false where it ends none.
bool climb(const Parse& parse, std::uint32_t& inner, WordRange& subject) {
  while (inner > 0 && parse.groups[inner - 1].range.first >= subject.first) --inner;
  if (inner == 0) return false;
  --inner;
  const VerbGroup& nearest = parse.groups[inner];
  if (nearest.finite && !nearest.relative && is_report(nearest) &&
      nearest.range.last == subject.first)
    return false;  // "said the school closed"
  bool lists = false;
  if (parse.groups[inner].range.last > subject.last ||  // but "setting fire to a mill"
      !is_inner(parse, {parse.groups[inner].range.last, subject.last}, lists))
    return false;
  for (std::uint32_t holder = holder_of(parse, inner); holder < inner;
       holder = holder_of(parse, inner))
    inner = holder;
  const WordRange owner = owner_of_clause(parse, inner);
  if (owner.empty() || owner.first >= subject.first) return false;
  const bool known = parse.words[parse.groups[inner].head].entry != &unknown_ing();
  if (lists && !(known && opens_clause(parse, owner.first)))
    return false;  // "family caregiving and a battle left"
  subject = tells_name(parse, parse.groups[inner]) ? WordRange{owner.first, subject.last} : owner;
  return true;
}

}  // namespace

WordRange outermost(const Parse& parse, std::uint32_t index, WordRange subject) {
  while (climb(parse, index, subject)) continue;
  return subject;
}

namespace {

/// "The man jailed in Havana was freed", "a ferry carrying 40 people from Bari sank", "a man
/// accused of killing two women fled": what stands before the verb belongs to an inner clause.
bool take_from_participle(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (group.reduced) return false;
  const WordRange subject = outermost(parse, index, group.subject);
  if (subject.first == group.subject.first) return false;
  group.subject = subject;
  mark_opening(parse, group, subject.first);
  return true;
}

/// "The quake that struck Chile killed six", "the captain of the ferry that sank was held", "a ring
/// catering to men who paid was broken up": the noun phrase before the verb is the object of the
/// relative clause, the subject stands before that.
bool take_from_relative(Parse& parse, std::uint32_t index) {
  if (index == 0 || parse.groups[index].reduced) return false;
  const VerbGroup& other = parse.groups[index - 1];
  const bool gap = !other.gap.empty() && !other.complement;  // "a claim that Ana brought was"
  if (!other.finite || (!gap && (!other.relative || other.subject.empty()))) return false;
  const bool another_number =  // "a firm that sold shares after the elections was fined"
      is_of_another_number(parse, parse.groups[index], parse.groups[index].subject);
  for (std::uint32_t at = other.range.last; at < parse.groups[index].range.first; ++at) {
    const bool as =
        at == other.range.last && parse.words[at].text == "as";  // "described as a fraud"
    const bool led = parse.tag(at) == Tag::preposition && another_number;
    if (is_border(parse.words[at]) && !as && !led) return false;
  }
  parse.groups[index].subject =
      outermost(parse, index, whole_owner(parse, other, parse.groups[index]));
  return true;
}

/// "The bridge the mayor had promised was sold", "a man she met in Oslo died": two noun phrases
/// stand side by side, and two verbs; the first phrase is the subject of the last verb.
bool take_from_contact(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  std::uint32_t at = index;
  while (at > 0 && !parse.groups[at - 1].finite) --at;
  if (at == 0 || group.reduced) return false;
  VerbGroup& inner = parse.groups[at - 1];
  const WordRange who = inner.subject;
  if (who.empty() || who.last > inner.range.first || !follows_chunk(parse, who.first)) return false;
  const bool object = parse.chunk_at[inner.range.last] != k_nothing;
  if (object || inner.passive || (is_report(inner) && inner.range.last != group.range.first))
    return false;
  const Chunk& told = parse.chunks[parse.chunk_at[who.first - 1]];
  if (parse.tag(told.head) != Tag::noun || parse.words[told.head].possessive) return false;
  const std::uint32_t first = extend_left(parse, told.range.first, false, false);
  const std::uint32_t opening = skip_back(parse, first);
  const std::uint32_t before = opening > 0 ? parse.group_at[opening - 1] : k_nothing;
  const bool opens = opening == 0 || is_border(parse.words[opening - 1]) ||
                     (before != k_nothing && is_report(parse.groups[before]));
  if (!opens) return false;
  for (std::uint32_t i = inner.range.last; i < group.range.first; ++i)
    if (is_border(parse.words[i])) return false;
  inner.relative = inner.subordinate = true;
  if (inner.gap.empty()) inner.gap = told.range;
  group.subject = {first, told.range.last};
  mark_opening(parse, group, first);
  return true;
}

/// "a man who said he was shot": a subject by its form.
bool is_nominative(const Parse& parse, WordRange subject) {
  return subject.last - subject.first == 1 && parse.tag(subject.first) == Tag::pronoun &&
         is_one_of(nominatives(), parse.words[subject.first]);
}

/// "The man" of "The man police say shot the mayor": of whom they say it, right before them.
WordRange told_of(const Parse& parse, const VerbGroup& told) {
  const WordRange teller = told.subject;
  if (!told.gap.empty() || teller.empty() || teller.last > told.range.first ||
      !follows_chunk(parse, teller.first))
    return told.gap;
  const Chunk& before = parse.chunks[parse.chunk_at[teller.first - 1]];
  return parse.tag(before.head) == Tag::noun && !parse.words[before.head].possessive ? before.range
                                                                                     : WordRange{};
}

/// "A man who police say fled": what is said of him stands behind, and he is its subject.
bool take_from_telling(const Parse& parse, VerbGroup& group, VerbGroup& told) {
  const bool tells = group.finite && told.finite && !told.passive && told.sense != nullptr &&
                     told.range.last == group.range.first &&
                     is_one_of(clausal_verbs(), told.sense->lemma);
  const WordRange gap = tells ? told_of(parse, told) : WordRange{};
  if (gap.empty() || parse.tag(gap.last - 1) == Tag::pronoun) return false;  // "anything he says"
  if (told.gap.empty()) told.relative = told.subordinate = true;
  told.gap = gap;
  group.subject = gap;
  group.relative = group.subordinate = true;
  return true;
}

}  // namespace

bool take_from_inner_clause(Parse& parse, std::uint32_t index) {
  if (is_nominative(parse, parse.groups[index].subject)) return false;
  return take_from_contact(parse, index) || take_from_question(parse, index) ||
         take_from_relative(parse, index) || take_from_aim(parse, index) ||
         take_from_participle(parse, index);
}

bool take_from_inside(Parse& parse, std::uint32_t index, std::uint32_t at) {
  VerbGroup& group = parse.groups[index];
  if (take_from_telling(parse, group, parse.groups[at])) return true;
  if (take_from_contact(parse, index)) return true;
  if (at + 1 == index && take_from_question(parse, index)) return true;
  while (at > 0 && parse.groups[at].infinitive &&
         parse.groups[at - 1].range.last == parse.groups[at].range.first)
    --at;
  for (std::uint32_t holder = holder_of(parse, at); holder < at; holder = holder_of(parse, at))
    at = holder;  // "a woman who was hurt when a roof collapsed died"
  const VerbGroup* other = &parse.groups[at];
  const bool aim =  // "the deadline to register is"
      other->infinitive && other->governed_by == k_nothing && !other->subject.empty();
  if (!other->reduced && !other->relative && !aim && other->gap.empty()) return false;
  group.subject = outermost(parse, at, whole_owner(parse, *other, group));
  return true;
}

}  // namespace dateline::events

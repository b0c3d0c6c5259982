// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/subjects.hpp"

#include "grammar/amounts.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/named_before.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/particulars.hpp"
#include "grammar/regions.hpp"
#include "grammar/subjects/adjuncts.hpp"
#include "grammar/subjects/agreement.hpp"
#include "grammar/subjects/antecedents.hpp"
#include "grammar/subjects/asides.hpp"
#include "grammar/subjects/inner_clauses.hpp"
#include "grammar/subjects/leading_phrase.hpp"
#include "grammar/subjects/openings.hpp"
#include "grammar/subjects/shared_subjects.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/causing.hpp"
#include "tables/tables.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace dateline::events {
namespace {

/// "sold a mill to pay its debts": a thing, with which the subject of the verb does it. "No duty to
/// pay them" denies what follows.
bool serves_purpose(const Parse& parse, std::uint32_t chunk) {
  if (language::equal_folded(parse.words[parse.chunks[chunk].range.first].text, "no")) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  const VerbGroup& group = parse.groups[parse.group_at[parse.chunks[chunk].range.first - 1]];
  return head.tag == Tag::noun && head.entry->noun == nullptr &&
         !head.is(k_group_noun | k_title | k_organization_word) &&
         head.entry->again != Again::firm && !is_one_of(person_words(), head) && !group.passive &&
         group.sense != nullptr && is_deed(group.sense->nature) &&
         causing_of(group.sense->lemma) == Causing::none;
}

/// "beat Reed to reach the final": who wins goes on, and not who lost.
bool is_beaten(const Parse& parse, std::uint32_t object) {
  const VerbSense* sense = parse.groups[parse.group_at[object - 1]].sense;
  return sense != nullptr && (sense->kind == "sport" || sense->kind == "contest");
}

/// "the date for Chile to deliver", "chose Chile to host"; a headline's "Chile to host summit".
void own_subject(const Parse& parse, VerbGroup& group) {
  const std::uint32_t to = skip_back(parse, group.range.first);
  if (!follows_chunk(parse, to)) return;
  const WordRange before = parse.chunks[parse.chunk_at[to - 1]].range;
  const bool opens = before.first == 0;
  const bool preposed = !opens && parse.words[before.first - 1].text == "for";
  const bool object = !opens && parse.group_at[before.first - 1] != k_nothing &&
                      !serves_purpose(parse, parse.chunk_at[to - 1]) &&
                      !is_beaten(parse, before.first);
  if (opens || preposed || object) group.subject = before;
}

/// The comma at `comma` closes what the one before it opened: "the court in Paris, France, ruled".
bool ends_region(const Parse& parse, std::uint32_t comma) {
  if (!follows_chunk(parse, comma)) return false;
  const std::uint32_t first = parse.chunks[parse.chunk_at[comma - 1]].range.first;
  return first > 0 && joins_region(parse, first - 1);
}

/// The comma at `comma` closes a date that has one inside: "the show on May 7, 2021, drew".
bool ends_date(const Parse& parse, std::uint32_t comma) {
  if (comma == 0 || parse.tag(comma - 1) != Tag::time) return false;
  const std::int32_t timex = parse.words[comma - 1].timex;
  for (std::uint32_t at = comma; at-- > 0 && parse.words[at].timex == timex;)
    if (parse.words[at].mark == ',') return true;
  return false;
}

/// "After two days of talks, the council on Friday, May 8,": the comma at `comma` closes the phrase
/// that leads the sentence in, and no name that an aside follows.
bool closes_lead(const Parse& parse, std::uint32_t comma) {
  if (parse.tag(0) != Tag::preposition) return false;
  for (std::uint32_t at = 1; at < comma; ++at) {
    const std::uint32_t group = parse.group_at[at];
    if (parse.tag(at) == Tag::mark || (group != k_nothing && parse.groups[group].finite))
      return false;
  }
  return true;
}

/// "left Tesk, bought in 1990": the noun phrase at `first` is of the finite verb before it.
bool belongs_to_verb(const Parse& parse, std::uint32_t index, std::uint32_t first) {
  if (index == 0 || !parse.groups[index - 1].finite) return false;
  for (std::uint32_t at = parse.groups[index - 1].range.last; at < first; ++at)
    if (is_border(parse.words[at])) return false;
  return true;
}

/// "Banning rallies in May closed off a way": what stands before the verb is banned. The first word
/// of all that is its subject; else `first`, where the noun phrase before it begins.
std::uint32_t before_gerund(const Parse& parse, std::uint32_t index, std::uint32_t first) {
  if (index == 0 || goes_with_many(parse.words[parse.groups[index].range.first])) return first;
  const VerbGroup& other = parse.groups[index - 1];
  const bool gerund = !other.finite && !other.infinitive && !other.reduced && !other.passive &&
                      other.range.last <= first && parse.words[other.head].form == k_ing;
  const bool another =  // "Leaving Lima on Friday the ship sank"
      parse.tag(first) == Tag::pronoun || parse.tag(first - 1) == Tag::time;
  if (!gerund || another) return first;
  for (std::uint32_t at = other.range.last; at < parse.groups[index].range.first; ++at)
    if (is_border(parse.words[at])) return first;
  const std::uint32_t opening = other.range.first;
  if (opening == 0) return opening;
  const std::uint32_t before = parse.group_at[opening - 1];
  const bool said = before != k_nothing && is_report(parse.groups[before]);
  const bool led =  // "Meanwhile, banning rallies closed off a way"
      parse.is_mark(opening - 1, ',') &&
      std::all_of(parse.words.begin(), parse.words.begin() + (opening - 1),
                  [](const Word& word) { return word.tag == Tag::adverb; });
  return said || led || parse.words[opening - 1].text == "that" ? opening : first;
}

/// "A contract" of "A contract to build the bridge, awarded in May,", "a lawsuit" of "a lawsuit
/// challenging its permit, filed in May,": what the clause tells more of whose object ends there.
WordRange before_inner(const Parse& parse, std::uint32_t index, WordRange object) {
  if (index == 0 || object.empty()) return {};
  const VerbGroup& inner = parse.groups[index - 1];
  const std::uint32_t first = inner.range.first;
  const bool aim = inner.infinitive && inner.governor == nullptr;
  const bool ing = inner.reduced && parse.words[inner.head].form == k_ing;
  if (!(aim || ing) || inner.range.last != object.first || !follows_chunk(parse, first) ||
      parse.tag(first - 1) != Tag::noun)
    return {};
  const WordRange noun = parse.chunks[parse.chunk_at[first - 1]].range;
  const std::string_view opening = parse.words[noun.first].text;  // "the reports detailing deals"
  if (ing && !language::equal_folded(opening, "a") && !language::equal_folded(opening, "an"))
    return {};
  return {extend_left(parse, noun.first, true, true), noun.last};
}

/// "the rule, introduced in March,": what stands before the comma.
bool take_before_comma(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  std::uint32_t opens = group.head;
  while (opens > 0 && parse.words[opens - 1].tag == Tag::adverb) --opens;
  const bool all = opens > 0 && means_all_before(parse, opens - 1);
  if (all) --opens;
  if (group.reduced && opens > 0 && is_one_of(participle_links(), parse.words[opens - 1])) {
    --opens;  // "the bridge, once completed,"
    group.conditional = parse.words[opens].is(k_conditional);
  }
  if (!group.reduced || opens < 2 || !parse.words[opens - 1].is_mark(',')) return false;
  const std::uint32_t end =  // ""Salt", released in 2010,", "Ruiz, 44, arrested on Friday,"
      before_age(parse, before_closing_quote(parse, opens - 1));
  if (!follows_chunk(parse, end)) return false;
  group.subject = parse.chunks[parse.chunk_at[end - 1]].range;
  const bool plan = group.sense != nullptr && group.sense->nature == Nature::intent;
  const bool amount =  // "A rise in tax to 24%, introduced in July"
      parse.tag(group.subject.last - 1) == Tag::number && group.subject.first > 0 &&
      parse.words[group.subject.first - 1].text == "to";
  const bool object = !plan && !amount && belongs_to_verb(parse, index, group.subject.first);
  group.subject.first = extend_left(parse, group.subject.first, object, !all);
  if (const WordRange whole = before_inner(parse, index, group.subject); !whole.empty())
    group.subject = whole;
  else if (plan || is_report(group))
    group.subject = outermost(parse, index, group.subject);
  return true;
}

/// "studied in Paris, where she met him, and returned": the verb that the noun phrase before the
/// aside belongs to has the subject. k_nothing where none does.
std::uint32_t holder_before(const Parse& parse, std::uint32_t end) {
  if (!follows_chunk(parse, end)) return k_nothing;
  const std::uint32_t first = parse.chunks[parse.chunk_at[end - 1]].range.first;
  for (std::uint32_t at = first; at > 0 && !is_border(parse.words[at - 1]); --at) {
    const std::uint32_t group = parse.group_at[at - 1];
    if (group == k_nothing) continue;
    const VerbGroup& holder = parse.groups[group];
    const bool holds = holder.finite && !is_report(holder) && !holder.subject.empty();
    return holds && !holder.relative && !holder.subordinate ? group : k_nothing;
  }
  return k_nothing;
}

/// "A body found in Lubbock, Texas, was identified": what the first participle tells more of, where
/// no verb before has a subject to share.
void take_described(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (!group.finite || !group.subject.empty()) return;
  for (std::uint32_t at = index; at-- > 0;) {
    const VerbGroup& other = parse.groups[at];
    if (other.finite) return;
    if (other.reduced && !other.subject.empty())
      group.subject = {extend_left(parse, other.subject.first, false, true), other.subject.last};
  }
}

/// Before the comma right before `end`: where the subject ends, behind which an aside stands; none
/// where the clause shares the subject of another, which it then has.
std::optional<std::uint32_t> before_comma(Parse& parse, std::uint32_t index, std::uint32_t end) {
  VerbGroup& group = parse.groups[index];
  const std::uint32_t before = skip_apposition(parse, end - 1);
  const bool dated = ends_date(parse, end - 1);
  if (before != end && !(dated && closes_lead(parse, before))) {
    if (const std::uint32_t holder = holder_before(parse, before); holder != k_nothing) {
      group.subject = parse.groups[holder].subject;
      group.apposition = parse.groups[holder].apposition;
      return std::nullopt;
    }
    if (before_joint_aside(parse, before + 2) < before + 2) return end - 1;
    if (!language::equal_folded(parse.words[before + 1].text, "or"))  // "swine flu, or H1N1,"
      group.apposition = {before + 1, end - 1};
    return before_adjunct(parse, before_description(parse, before));
  }
  if (ends_region(parse, end - 1)) return end - 1;
  if (dated) return skip_back(parse, end - 1);
  if (const std::uint32_t told = before_outcome(parse, index, end - 1); told < end - 1) return told;
  share_subject(parse, index);
  take_described(parse, index);
  return std::nullopt;
}

/// The phrase that opens the clause, where it begins before what was taken for the subject.
bool take_leading(const Parse& parse, VerbGroup& group, std::uint32_t end) {
  const bool pronoun = !group.subject.empty() && parse.tag(group.subject.last - 1) == Tag::pronoun;
  const bool acted_on =  // "an operation to cut the pipe and seal it was"
      pronoun && group.subject.first > 0 && parse.group_at[group.subject.first - 1] != k_nothing;
  if (!group.finite || group.relative || (pronoun && !acted_on)) return false;
  const std::uint32_t first = leading_phrase(parse, group, end);
  if (first == k_nothing || (!group.subject.empty() && first >= group.subject.first)) return false;
  group.subject = {first, end};
  mark_opening(parse, group, first);
  return true;
}

/// "the trial of a nurse accused of murder": it befell whom the event is about, and no event. The
/// phrase before the participle begins at `first`.
bool befalls_last(const Parse& parse, const VerbGroup& group, std::uint32_t first) {
  static constexpr auto k_befalling = std::to_array<std::string_view>(
      {"accuse", "suspect", "acquit", "convict", "charge", "jail", "imprison", "arrest", "detain",
       "kill", "murder", "injure", "wound", "shoot", "stab", "kidnap", "abduct"});
  if (!group.reduced || !group.passive || group.sense == nullptr || first < 2 ||
      parse.words[first - 1].text != "of" || !follows_chunk(parse, first - 1) ||
      !is_one_of(k_befalling, group.sense->lemma))
    return false;
  const Word& event = parse.words[parse.chunks[parse.chunk_at[first - 2]].head];
  const bool kin = is_one_of(kin_words(), event);  // "the father of a girl killed in it"
  return (event.entry->noun != nullptr || kin) && parse.words[first].tag != Tag::name;
}

bool is_birth(const VerbGroup& group) noexcept {
  return group.sense != nullptr && group.sense->kind == "birth";
}

/// "Ana Ruiz" of "Ana Ruiz, soprano, born 2 March 1942".
WordRange born_before(const Parse& parse, const VerbGroup& group) {
  constexpr std::uint32_t k_longest = 6;
  const std::uint32_t comma = group.range.first - (group.range.first > 0 ? 1U : 0U);
  if (!is_birth(group) || !parse.is_mark(comma, ',')) return {};
  std::uint32_t first = comma;
  while (first > 0 && parse.tag(first - 1) != Tag::mark && comma - first <= k_longest) --first;
  if (first == comma || first < 3 || !parse.is_mark(first - 1, ',') ||
      parse.tag(first - 2) != Tag::name || parse.chunk_at[first - 2] == k_nothing)
    return {};
  const WordRange named = parse.chunks[parse.chunk_at[first - 2]].range;
  return named.last - named.first > 1 && named.first == 0 ? named : WordRange{};
}

/// "Ana Ruiz, soprano, born 2 March 1942; died 14 January 2026": both are hers.
bool take_life(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  WordRange named = born_before(parse, group);
  const bool goes_on = group.range.first > 0 && parse.is_mark(group.range.first - 1, ';') &&
                       index > 0 && is_birth(parse.groups[index - 1]);
  if (goes_on) named = parse.groups[index - 1].subject;
  if (!named.empty()) group.subject = named;
  return !named.empty();
}

/// "whose mills" of "whose mills and mines": where the list begins that the phrase at `first` ends;
/// `first` where that has no owner.
std::uint32_t first_owned(const Parse& parse, std::uint32_t first) {
  std::uint32_t at = first;
  while (at > 1 && follows_chunk(parse, at - 1) &&
         (parse.tag(at - 1) == Tag::coordinator || parse.is_mark(at - 1, ','))) {
    at = parse.chunks[parse.chunk_at[at - 2]].range.first;
    if (!owner_of(parse, {at, first}).empty()) return at;
  }
  return first;
}

/// The noun phrase before a finite or reduced verb group, what it stands for or belongs to.
void subject_before(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (group.reduced && group.range.first == 0) return adjunct(parse, index);
  if (take_life(parse, index) || take_before_comma(parse, index)) return;
  std::uint32_t end = skip_back(parse, group.range.first);
  if (group.reduced && parse.words[group.head].form == k_participle && !group.finite &&
      group.head > 0 && parse.chunk_at[group.head - 1] == k_nothing)
    return adjunct(parse, index);
  end = before_speaker(parse, end);
  if (end > 0 && parse.words[end - 1].is_mark(',')) {
    const std::optional<std::uint32_t> before = before_comma(parse, index, end);
    if (!before) return;
    end = *before;
  }
  if (end == 0) return;
  end = before_closing_quote(parse, end);
  if (const std::uint32_t home = before_home(parse, end); home < end)
    end = before_age(parse, home);  // "Ruiz, 45, of Riga appeared"
  const Word& last = parse.words[end - 1];
  if (last.tag == Tag::coordinator) return share_subject(parse, index);
  if (is_who(last) || (last.tag == Tag::subordinator && last.text == "that" &&
                       (follows_chunk(parse, end - 1) ||
                        (!is_report(group) && behind_dated(parse, end - 1) < end - 1))))
    return take_antecedent(parse, group, end - 1);
  if (is_reflexive(last) && follows_chunk(parse, end - 1)) --end;  // "Peru itself was"
  const std::uint32_t chunk = parse.chunk_at[end - 1];
  if (chunk == k_nothing) {
    const std::uint32_t other = parse.group_at[end - 1];
    if (other != k_nothing && other < index && !group.reduced &&
        take_from_inside(parse, index, other))
      return;
    if (!take_leading(parse, group, end)) mark_opening(parse, group, end);
    return;
  }
  if (group.reduced && is_rate(parse, parse.chunks[chunk].range.first)) return;
  const WordRange owned{first_owned(parse, parse.chunks[chunk].range.first), end};
  if (!owner_of(parse, owned).empty()) {
    group.subject = owned;
    const bool news =  // "Yasi, whose rain and winds have shut roads"
        owned.first < parse.chunks[chunk].range.first && group.perfect;
    group.relative = group.subordinate = !news;
    return;
  }
  const Word& head = parse.words[parse.chunks[chunk].head];
  const bool tight = group.reduced && head.tag != Tag::name &&
                     (group.sense == nullptr || head.entry->noun != nullptr ||
                      group.sense->nature != Nature::intent);
  const std::uint32_t first = parse.chunks[chunk].range.first;
  group.subject = {
      befalls_last(parse, group, first) ? first : extend_left(parse, first, tight, group.reduced),
      end};
  if (group.finite) group.subject.first = before_joint_aside(parse, group.subject.first);
  if (const WordRange named = named_before(parse, parse.chunks[chunk].range);
      group.reduced && !named.empty() && group.subject.first == parse.chunks[chunk].range.first)
    group.subject = named;  // "the Gym Trust, a charity set up in May"
  if (group.reduced && is_one_of(laid_words(), parse.words[group.head]))
    group.subject.first = burden_before(parse, group.subject.first);
  // What an inner clause tells more of may itself be inside the phrase that opens the clause: "a
  // member of the group called the Sea Org was".
  const bool inner = take_from_inner_clause(parse, index);
  if (inner && names_inner(parse, parse.chunks[chunk], group.apposition)) group.apposition = {};
  if (take_leading(parse, group, end) || inner) return;
  if (group.finite) group.subject.first = before_gerund(parse, index, group.subject.first);
  mark_opening(parse, group, group.subject.first);
}

/// "A ring catering to lawyers and officers was": by the number of the verb not the officers, but
/// whom the participle before them tells more of.
void take_one_described(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (!goes_with_one(parse, group) || group.relative || group.subject.empty()) return;
  const Word& last = parse.words[group.subject.last - 1];
  if (last.tag != Tag::noun || !is_plural(last) || last.is(k_organization_word)) return;
  for (std::uint32_t at = index; at-- > 0;) {
    const VerbGroup& inner = parse.groups[at];
    if (inner.relative) continue;  // "officers who paid"
    const bool describes = inner.reduced && parse.words[inner.head].form == k_ing &&
                           !inner.subject.empty() && inner.subject.last == inner.range.first &&
                           inner.range.last <= group.subject.first;
    const std::uint32_t named = describes ? parse.chunk_at[inner.subject.last - 1] : k_nothing;
    const bool one = named != k_nothing && !is_plural(parse.words[parse.chunks[named].head]) &&
                     is_article(parse.words[inner.subject.first]);
    if (one) group.subject = inner.subject;
    return;
  }
}

}  // namespace

void find_subject(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  if (!group.finite && !group.infinitive && group.range.first > 0)
    group.link = link_of(parse.words[group.range.first - 1].text);  // "after leaving"
  if (is_passive_gerund(parse, group)) group.reduced = false;
  if (group.finite || group.reduced)
    subject_before(parse, index);
  else if (!group.infinitive)
    adjunct(parse, index);
  else if (group.subject.empty())
    own_subject(parse, group);
  if (group.finite) take_one_described(parse, index);
  take_both(parse, index);
}

}  // namespace dateline::events

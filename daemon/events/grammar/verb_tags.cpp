// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_tags.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/gerund_tags.hpp"
#include "grammar/present_nouns.hpp"
#include "grammar/present_tags.hpp"
#include "grammar/scores.hpp"
#include "grammar/subject_number.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "a ship that left Lima": no report, and so no "that" of what is said.
bool follows_relative_that(const TagContext& in, std::size_t at) {
  if (at < 2 || in.behind != at || in.words[at - 1].text != "that") return false;
  const Tag before = in.words[at - 2].tag;
  return before == Tag::noun || before == Tag::name;
}

/// "when a boiler burst.": no noun, and the clause has no other verb.
bool ends_clause(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const bool nominal = word.is(k_noun | k_adjective) || word.entry->noun != nullptr;
  const bool ends =
      at + 1 >= in.words.size() || (in.words[at + 1].mark != 0 && in.words[at + 1].mark != ':');
  return ends && !nominal && !in.clause_has_verb();
}

/// "shut two plants", "also cut taxes": a count behind the only verb, or an adverb before it, and
/// it is no noun.
bool takes_counted(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size() || in.clause_has_verb()) return false;
  const bool counted = in.words[at + 1].is(k_number_word) && in.is_last_verb(at);
  const Tag before = in.words[at - 1].tag;  // "a strike last month shut airports"
  const bool apart = in.behind < at && in.noun_follows(at) &&
                     (before == Tag::adverb || (before == Tag::time && in.is_last_verb(at)));
  return counted || apart;
}

/// "Heavily armed gangs attacked", "on Monday, newly elected members met", "Suspected rebels
/// killed": tells what they are, and the verb comes behind.
bool opens_subject(const TagContext& in, std::size_t at) {
  if (!in.noun_follows(at)) return false;
  if (in.behind == at && at + 1 < in.words.size() && many_or_named_act(in, at + 1)) {
    const bool led = in.before() == Tag::subordinator && !follows_relative_that(in, at);
    if (at == 0 || follows_opening_day(in, at) || led) return true;
  }
  if (at == 0 || in.words[at - 1].tag != Tag::adverb || in.words[at + 1].capitalised ||
      in.is_last_verb(at))
    return false;
  const bool behind_time =
      in.before() == Tag::time || (in.behind > 1 && in.words[in.behind - 1].is_mark(',') &&
                                   in.words[in.behind - 2].tag == Tag::time);
  const bool opens = in.behind == 0 || in.before() == Tag::subordinator || behind_time;
  return opens && !in.clause_has_verb();
}

/// A name and no more stands behind.
bool stands_before_name(const TagContext& in, std::size_t at) {
  std::size_t end = at + 1;
  while (end < in.words.size() && in.words[end].capitalised && !in.words[end].possessive) ++end;
  if (end == at + 1 || in.before() == Tag::name) return false;  // "chose Lima based Vestra Lines"
  return end >= in.words.size() || in.words[end].mark != 0 || in.words[end].timex >= 0 ||
         in.words[end].is(k_preposition | k_coordinator);
}

/// "announced a rate cut on Wednesday": nothing behind that it would act on, and the noun phrase
/// that it ends stands right behind a verb.
bool ends_object_of_verb(const TagContext& in, std::size_t at) {
  if (in.behind != at || in.before() != Tag::noun || !may_be_noun(in.words[at])) return false;
  const bool acts = at + 1 < in.words.size() && in.words[at + 1].timex < 0 &&
                    !in.words[at + 1].is(k_preposition) &&
                    (in.object_follows(at) || in.noun_follows(at));
  std::size_t first = at;
  while (first > 0 &&
         (in.words[first - 1].tag == Tag::noun || in.words[first - 1].tag == Tag::adjective))
    --first;
  return !acts && first > 1 && is_article(in.words[first - 1]) &&
         in.words[first - 2].tag == Tag::verb;
}

/// "plasma, or ionized gas, rose": what the thing before is called too.
bool opens_other_name(const TagContext& in, std::size_t at) {
  if (at < 3 || in.behind != at || in.words[at - 1].text != "or" ||
      !in.words[at - 2].is_mark(',') || !in.noun_follows(at))
    return false;
  const Tag before = in.words[at - 3].tag;
  return (before == Tag::noun || before == Tag::name) && at + 2 < in.words.size() &&
         in.words[at + 2].is_mark(',');
}

bool tag_past(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const std::uint8_t forms = word.entry->forms;
  const Tag previous = in.before();
  const bool participle = (forms & k_participle) != 0;
  const bool past = (forms & k_past) != 0;
  const bool alone = previous == Tag::determiner && !in.before_word()->is(k_article) &&
                     !in.noun_follows(at);  // "all voted"
  word.form = k_participle;
  if (participle && (previous == Tag::have || previous == Tag::be)) return true;
  const bool also_base = (forms & k_base) != 0;
  const bool counted = in.after_nominal() && at + 1 < in.words.size() && in.words[at + 1].number;
  const bool goes_on = past && in.before_word() != nullptr && in.before_word()->is_mark(',') &&
                       has_comma_pair(in);         // "the envoy, who met both, left town"
  const bool sole = past && in.after_nominal() &&  // "The ship left Callao", "left rates as is"
                    (word.is(k_caption_mark) || (in.is_last_verb(at) && !in.clause_has_verb()));
  const bool names_somebody = stands_before_name(in, at);  // "left Peru"
  if (word.is(k_adjective) && in.noun_follows(at) && !names_somebody && !counted && !goes_on &&
      !sole && previous != Tag::pronoun && previous != Tag::relative &&
      !follows_relative_that(in, at))
    return false;  // "left 14 dead"
  const bool names = in.noun_follows(at) && in.words[at + 1].capitalised;
  const bool there =  // "visited occupied Kherson"
      names && previous == Tag::verb && in.is_last_verb(at) &&
      is_deed(in.before_word()->entry->verb->nature) && in.before_word()->form == k_past;
  const bool acts_on_none =  // "that he resigned angered voters"
      previous == Tag::verb && in.before_word()->entry->verb->intransitive &&
      in.before_word()->entry->verb->lemma != "become";
  if (participle && previous == Tag::verb && in.behind == at && in.noun_follows(at) &&
      !acts_on_none && (!names || there) && (in.words[at + 1].entry->forms & (k_past | k_ing)) == 0)
    return false;  // "offered reduced fares"
  if ((previous == Tag::determiner && !alone) || previous == Tag::possessive ||
      previous == Tag::adjective || previous == Tag::preposition ||
      (previous == Tag::number && in.noun_follows(at) && !numbers_a_name(in) &&
       !in.before_word()->text.ends_with('s')) ||  // but "a man in his 40s left"
      (in.before_word() != nullptr && in.before_word()->possessive))
    return false;
  if (participle && (opens_subject(in, at) || qualifies(in, at) || opens_other_name(in, at)))
    return false;
  const bool particle =
      at + 1 < in.words.size() &&
      ((in.words[at + 1].is(k_adverb) && !word.is(k_noun) && word.entry->noun == nullptr) ||
       goes_with(word, in.words[at + 1]));  // "put forward", "set fire"
  if (also_base && (previous == Tag::noun || previous == Tag::name) && !in.object_follows(at) &&
      !particle && !takes_bare_noun(in, at) && !takes_counted(in, at) && !ends_clause(in, at))
    return false;  // "a record set", "the job cut"
  const bool compound = also_base && word.entry->noun != nullptr && previous == Tag::noun &&
                        at + 1 < in.words.size() && in.words[at + 1].is(k_preposition) &&
                        !in.is_last_verb(at);
  if (compound) return false;  // "a power cut in Oslo stopped trains"
  if (also_base && ends_object_of_verb(in, at)) return false;
  if (!past)  // "come", "become" are no participles but behind "have"
    return participle && !(also_base && word.entry->verb->intransitive);
  const bool listed = previous == Tag::mark && in.before_word() != nullptr && participle &&
                      at + 2 < in.words.size() && in.words[at + 1].text == "by" &&
                      !is_count(in.words[at + 2]);  // not "lost by six points"
  const bool adjunct = at == 0 && participle;
  word.form = listed || adjunct ? k_participle : k_past;
  return true;
}

/// "let tenants buy their homes", "let the licence lapse": the "let" before what somebody was let
/// do; nullptr where there is none.
const Word* let_before(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_longest = 8;  // words from "visas" to "lapse"
  const Word& word = in.words[at];
  if (in.behind != at || (word.entry->forms & k_base) == 0 ||
      (!in.after_nominal() && in.before() != Tag::pronoun))
    return nullptr;
  const bool nominal = word.is(k_noun | k_adjective) || word.entry->noun != nullptr;
  const bool ends = at + 1 >= in.words.size() || in.words[at + 1].mark != 0 ||
                    in.words[at + 1].timex >= 0 || in.words[at + 1].is(k_preposition | k_to);
  if (nominal && !ends && !in.object_follows(at)) return nullptr;
  std::size_t first = at;
  while (first > 0 && at - first < k_longest && in.words[first - 1].tag != Tag::verb) {
    const Tag tag = in.words[--first].tag;
    const bool inside = tag == Tag::noun || tag == Tag::name || tag == Tag::adjective ||
                        tag == Tag::number || tag == Tag::determiner || tag == Tag::possessive ||
                        tag == Tag::pronoun || tag == Tag::preposition;
    if (!inside) return nullptr;
  }
  const bool us =  // "let's go", "let us go": asks for it
      first > 0 && first < at && (in.words[first - 1].possessive || in.words[first].text == "us");
  const bool let = !us && first > 0 && first < at && in.words[first - 1].tag == Tag::verb &&
                   in.words[first - 1].entry->verb->lemma == "let";
  return let ? &in.words[first - 1] : nullptr;
}

/// "the final cost of the war": what is done to nothing, so no verb.
bool counts(const TagContext& in, std::size_t at) {
  const std::uint8_t forms = in.words[at].entry->forms;
  return (forms & k_base) != 0 && (forms & k_past) != 0 && at + 1 < in.words.size() &&
         in.words[at + 1].text == "of" && !goes_with(in.words[at], in.words[at + 1]);
}

/// "cut its growth forecast": what somebody has foretold, the object of the verb before it.
bool is_own_outlook(const TagContext& in, std::size_t at) {
  if (in.before() != Tag::noun || in.behind != at || !is_one_of(outlook_words(), in.words[at]))
    return false;
  std::size_t first = at;
  while (first > 0 &&
         (in.words[first - 1].tag == Tag::noun || in.words[first - 1].tag == Tag::adjective))
    --first;
  if (first < 2 || in.words[first - 1].tag != Tag::possessive ||
      in.words[first - 2].tag != Tag::verb)
    return false;
  const VerbSense* verb = in.words[first - 2].entry->verb;
  return verb != nullptr && is_deed(verb->nature);
}

constexpr std::array<std::string_view, 4> k_confines{"custody", "detention", "jail", "prison"};
constexpr std::array<std::string_view, 3> k_borrowing{"lending", "borrowing", "refinancing"};
constexpr std::array<std::string_view, 4> k_prices{"rate", "rates", "cost", "costs"};
constexpr std::array<std::string_view, 3> k_firms{"companies", "firms", "banks"};

/// "shares in oil drilling companies": one thing without an article, behind a preposition, does
/// nothing to many; but "in jail awaiting charges" is where somebody is.
bool is_bare_behind_preposition(const TagContext& in, std::size_t at) {
  return at > 1 && in.words[at - 1].tag == Tag::noun && !is_plural(in.words[at - 1]) &&
         !in.words[at - 1].is(k_group_noun | k_organization_word | k_place_word) &&
         !is_one_of(k_confines, in.words[at - 1]) && in.words[at - 2].tag == Tag::preposition;
}

/// No noun phrase goes on at `at`: a verb, a border or a preposition stands there.
bool ends_phrase(const TagContext& in, std::size_t at) {
  if (at >= in.words.size()) return true;
  const Word& word = in.words[at];
  return word.mark != 0 || word.timex >= 0 || carries_verb(word) ||
         word.is(k_preposition | k_coordinator | k_to | k_adverb);
}

/// "the outdoor swimming pool", "waiting lists fell": what it is for; but "men riding bikes fled".
bool is_pursuit(const TagContext& in, std::size_t at) {
  const WordText& word = in.words[at].text;
  const Word& next = in.words[at + 1];
  const Tag before = in.words[at - 1].tag;
  const bool inside =
      before == Tag::noun || before == Tag::adjective || before == Tag::name || before == Tag::mark;
  const bool thing = next.is(k_noun | k_organization_word | k_place_word) ||
                     next.entry->noun != nullptr || next.entry->classes == 0;
  const bool act = is_plural(next) && is_one_of(pursuits_of_things(), word);
  return inside && thing && !act && !next.is(k_adverb | k_preposition | k_determiner) &&
         is_one_of(pursuits(), word) && ends_phrase(in, at + 2);
}

/// "the oil drilling rig", "its marine lighting unit": what kind of thing or body it is. One thing
/// without an article is no object.
bool tells_kind(const TagContext& in, std::size_t at) {
  if ((in.words[at].entry->forms & k_ing) == 0 || at == 0 || at + 1 >= in.words.size())
    return false;
  const Tag before = in.words[at - 1].tag;
  const Word& next = in.words[at + 1];
  if (next.mark != 0 || next.timex >= 0 || next.capitalised) return false;
  const bool named =
      before == Tag::name && (in.words[at].entry == &unknown_ing() || !is_plural(next));
  const bool phrase = before == Tag::noun || before == Tag::adjective || named;
  if (is_pursuit(in, at)) return true;
  const bool price =  // "its benchmark lending rate"
      is_one_of(k_borrowing, in.words[at]) && is_one_of(k_prices, next);
  if (phrase && price) return true;
  const bool thing = is_one_of(works_nouns(), next.text) || next.entry->thing ||
                     next.entry->again != Again::nothing ||
                     next.is(k_organization_word | k_place_word);
  const bool many = is_plural(next);
  const bool people = next.is(k_group_noun) && !is_one_of(k_firms, next);
  const bool fits = many ? is_bare_behind_preposition(in, at) && !people : thing;
  return phrase && fits && !next.capitalised && !next.is(k_determiner);
}

/// "protests against tax increases", "fears over job cuts grew": one bare thing behind a
/// preposition does nothing where many stand before that, or the verb behind.
bool ends_bare_compound(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const bool bare = (word.entry->forms & k_third) != 0 && word.entry->noun != nullptr && at > 1 &&
                    in.behind == at && in.words[at - 1].tag == Tag::noun &&
                    !is_plural(in.words[at - 1]) && in.words[at - 2].tag == Tag::preposition &&
                    !in.words[at - 2].is(k_subordinator) && in.words[at - 2].text != "of";
  if (!bare) return false;
  const bool many = at > 2 && in.words[at - 3].tag == Tag::noun && is_plural(in.words[at - 3]);
  return many || (!in.is_last_verb(at) && !in.object_follows(at));
}

}  // namespace

bool tag_verb(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const std::uint8_t forms = word.entry->forms;
  const bool owned = at > 0 && in.words[at - 1].possessive && in.words[at - 1].timex >= 0;
  const bool match =  // "his 6-4, 6-4 win", "a 3-1 loss"
      in.behind == at && at > 0 && is_score(in.words[at - 1]) && may_be_noun(word);
  if (owned || match || counts(in, at) || tells_kind(in, at) || is_own_outlook(in, at) ||
      ends_bare_compound(in, at))
    return false;  // "Thursday's fire"
  if ((forms & k_ing) != 0) return tag_gerund(in, at);
  const Tag previous = in.before();
  const bool bare = (forms & k_base) != 0;
  const bool helps = previous == Tag::verb && is_help(in.before_word()->entry->verb) &&
                     in.behind == at;  // "helped rescue six"
  const Word* let = let_before(in, at);
  const bool timed = at + 2 < in.words.size() && in.words[at + 2].timex >= 0;  // "go on Monday"
  const bool goes_on = !timed && at + 1 < in.words.size() && goes_with(word, in.words[at + 1]);
  if (let != nullptr && goes_with(*let, word) && !goes_on)
    return false;  // "let 400 pilots go", but "let the case go ahead"
  if (bare && (previous == Tag::modal || previous == Tag::to || previous == Tag::do_ || helps ||
               let != nullptr)) {
    word.form = k_base;
    return true;
  }
  const bool runs =  // "The first trains run on Monday"
      bare && (forms & k_past) == 0 && (forms & k_participle) != 0 && in.behind == at &&
      previous == Tag::noun && is_plural(in.words[at - 1]) && in.is_last_verb(at) &&
      !in.clause_has_verb() && at + 1 < in.words.size() && in.words[at + 1].text != "by";
  if (runs) {
    word.form = k_base;
    return true;
  }
  if ((forms & (k_past | k_participle)) != 0 && tag_past(in, at)) return true;
  if ((forms & (k_base | k_third)) == 0) return false;
  const bool free = previous == Tag::pronoun || previous == Tag::relative ||
                    previous == Tag::coordinator || previous == Tag::mark;
  const bool hurt = at > 0 && in.words[at - 1].tag == Tag::adverb && in.noun_follows(at);
  const bool ruled =
      (forms & k_past) != 0 && (!free || hurt);  // "a power cut", "badly hurt guests"
  const bool done =                              // "a clinic run by"
      (forms & k_participle) != 0 && in.after_nominal() && at + 1 < in.words.size() &&
      in.words[at + 1].text == "by";
  return !ruled && !done && tag_present(in, at);
}

}  // namespace dateline::events

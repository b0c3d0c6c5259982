// SPDX-License-Identifier: Apache-2.0
#include "grammar/present_tags.hpp"

#include "grammar/bare_verbs.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/many_act.hpp"
#include "grammar/resumed_tags.hpp"
#include "grammar/subject_heads.hpp"
#include "grammar/subject_number.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

/// "it opens", "they open"; "who" goes with both.
bool agrees(const Word& pronoun, bool third) noexcept {
  const bool one = language::equal_folded(pronoun.text, "he") ||
                   language::equal_folded(pronoun.text, "she") ||
                   language::equal_folded(pronoun.text, "it");
  return !one || third;
}

/// "Nobody believes", "everyone wants": one, whoever it is.
bool stands_for_any(const Word& pronoun) noexcept {
  static constexpr std::array<std::string_view, 7> k_any{
      "nobody", "everyone", "everybody", "someone", "somebody", "everything", "something"};
  return is_one_of(k_any, pronoun);
}

/// "The king and the bishop both want to".
bool floats(const Word& word) noexcept {
  return (word.tag == Tag::determiner || word.tag == Tag::pronoun) &&
         (word.text == "both" || word.text == "all");
}

/// "the bishops all want", but not "suspends all work".
bool follows_nominal(const TagContext& in, std::size_t at) noexcept {
  if (at == 0) return false;
  const Tag before = in.words[at - 1].tag;
  return before == Tag::noun || before == Tag::name || before == Tag::pronoun;
}

/// The subject of the word, which something behind completes, is many.
bool has_many_before(const TagContext& in, std::size_t at) noexcept {
  const bool phrase = at + 1 < in.words.size() && goes_with(in.words[at], in.words[at + 1]);
  return (phrase || complement_follows(in, at)) &&
         (plural_before_of(in) || is_plural_name(in) || plural_before_that(in));
}

/// "takes effect in May and runs for a year": a verb in the same form stands before.
bool parallels(const TagContext& in, std::size_t at) {
  if (!in.object_follows(at)) return false;
  for (std::size_t i = in.behind - 1; i-- > 0;) {
    if (in.words[i].tag == Tag::verb) return in.words[i].form == k_third;
    if (in.words[i].tag == Tag::mark || in.words[i].tag == Tag::subordinator) return false;
  }
  return false;
}

/// "is invited and plans to", but not "unveiled designs and plans to".
bool goes_on_to(const TagContext& in, std::size_t at) noexcept {
  return at > 1 && in.behind == at && at + 1 < in.words.size() && in.words[at + 1].is(k_to) &&
         !is_plural(in.words[at - 2]);
}

/// "Its permit, granted in 2020, runs out on": the verb of a phrase, or of a sentence that has none
/// before the aside nor behind.
bool resumes(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 < in.words.size() && goes_with(in.words[at], in.words[at + 1])) return true;
  std::size_t comma = in.behind - 1;
  while (comma > 0 && !in.words[comma - 1].is_mark(',')) --comma;
  const bool relates = (in.words[comma].tag == Tag::relative || in.words[comma].text == "who") &&
                       !in.verb_follows(at);
  if (!relates && (!complement_follows(in, at) || !in.is_last_verb(at))) return false;
  for (std::size_t i = 0; i < comma; ++i)
    if (in.words[i].tag == Tag::verb && in.words[i].form != k_ing && in.words[i].form != k_base)
      return false;
  return true;
}

/// "£60m", "12%": counts nothing behind it.
bool is_amount(const Word& number) noexcept {
  return !number.text.empty() && !is_digit(number.text.front()) &&
         std::any_of(number.text.begin(), number.text.end(), is_digit);
}

/// "Lumex offers aid to farmers": the first word after the name of a title is its verb, where
/// none follows and the next word can be its object.
bool tells_title(const TagContext& in, std::size_t at) noexcept {
  if (in.words.back().mark != 0 || at + 1 >= in.words.size()) return false;
  for (std::size_t i = 0; i < at; ++i) {
    const Tag tag = in.words[i].tag;
    const bool noun = tag == Tag::noun || tag == Tag::adjective;  // "Ferry Operator Offers Refunds"
    if (tag != Tag::name && !(noun && in.headline)) return false;
  }
  const Word& next = in.words[at + 1];
  return in.noun_follows(at) && (next.entry->forms & (k_base | k_third)) == 0 &&
         in.is_last_verb(at);
}

/// "Lumen shares on the exchange fell"; not "shares a border with".
bool is_traded(const TagContext& in, std::size_t at) {
  return at + 1 < in.words.size() && in.words[at + 1].is(k_preposition) &&
         in.words[at + 1].text != "with" && is_one_of(securities(), in.words[at]);
}

/// "Contract talks on Monday ended": a verb stands right behind a time that goes with the word.
bool is_dated_noun(const TagContext& in, std::size_t at) {
  std::size_t end = at + 2;
  if (!in.after_nominal() || end >= in.words.size() || !in.words[at + 1].is(k_preposition) ||
      in.words[end].timex < 0)
    return false;
  while (end < in.words.size() && in.words[end].timex >= 0) ++end;
  if (end >= in.words.size() || (in.words[end].entry->forms & k_past) == 0) return false;
  const bool tells = in.words[end].is(k_adjective) &&  // but "forces on Monday left Calama"
                     !(end + 1 < in.words.size() && in.words[end + 1].capitalised);
  return !tells && in.words[end].entry->noun == nullptr && !in.words[end].is(k_noun);
}

/// "and online orders were", "but home sales have": a noun, for its verb stands right behind.
bool heads_joined_subject(const TagContext& in, std::size_t at) {
  return in.before() == Tag::coordinator && at + 1 < in.words.size() &&
         in.words[at + 1].is(k_be | k_have | k_modal);
}

/// "prices this winter could", "sales last year were": the verb stands behind its time.
bool stands_before_dated_verb(const TagContext& in, std::size_t at) {
  std::size_t next = at + 1;
  while (next < in.words.size() && in.words[next].timex >= 0) ++next;
  return next > at + 1 && next < in.words.size() && in.after_nominal() &&
         in.before() != Tag::pronoun && in.words[next].is(k_be | k_have | k_modal);
}

/// Where the nouns and adjectives that end before `end` begin.
std::size_t first_of_nouns(const TagContext& in, std::size_t end) {
  while (end > 0 && (in.words[end - 1].tag == Tag::noun || in.words[end - 1].tag == Tag::adjective))
    --end;
  return end;
}

/// "the review of island links will be": what stands behind the preposition ends in the word,
/// before the verb.
bool ends_what_is_meant(const TagContext& in, std::size_t at) {
  if (in.before() != Tag::noun || at + 1 >= in.words.size() ||
      !in.words[at + 1].is(k_be | k_have | k_modal))
    return false;
  const std::size_t first = first_of_nouns(in, at);
  return first > 0 && in.words[first - 1].tag == Tag::preposition;
}

/// "a ban on drift nets begins", "car imports fell": the verb stands right behind the noun.
bool stands_before_verb(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size() || !in.after_nominal() || in.before() == Tag::pronoun) return false;
  const Word& next = in.words[at + 1];
  if (in.behind == at && in.before() == Tag::name && goes_with_many(next))
    return true;  // "CT scans were"
  return next.entry->verb != nullptr && next.entry->noun == nullptr && !next.is(k_noun) &&
         (next.entry->forms & (k_past | k_third)) != 0 && !next.is(k_be | k_have | k_modal);
}

/// "a natural resources fund": "a" asks for one, so many are no end of the phrase.
bool goes_on_to_one(const TagContext& in, std::size_t at) {
  if (at < 2 || in.words[at - 1].tag != Tag::noun || !is_plural(in.words[at - 1])) return false;
  const std::size_t first = first_of_nouns(in, at - 1);
  const Word& opening = in.words[first > 0 ? first - 1 : 0];
  return opening.tag == Tag::determiner && opening.is(k_article) && opening.text.front() != 't' &&
         opening.text.front() != 'T';
}

/// "found that loans had": behind a verb "that" leads to a subject first; not "a bank that loans".
bool opens_what_is_said(const TagContext& in) {
  return in.behind > 1 && in.words[in.behind - 1].text == "that" &&
         in.words[in.behind - 2].tag == Tag::verb;
}

/// ""Iron and Salt" opens on Friday": a title in quotation marks ends before the word.
bool follows_title(const TagContext& in) {
  constexpr std::size_t k_longest_title = 8;
  std::size_t at = in.behind - 1;
  if (!in.words[at].is_mark('"') || at < 2 || in.words[at - 1].mark != 0) return false;
  for (std::size_t words = 1; words <= k_longest_title && words < at; ++words)
    if (in.words[at - 1 - words].is_mark('"')) return in.words[at - words].capitalised;
  return false;
}

/// "Tuesday marks the tenth anniversary", "2026 sees the opening of the mine".
bool shows(const TagContext& in, std::size_t at) {
  return at > 0 && in.words[at - 1].tag == Tag::time && at + 1 < in.words.size() &&
         in.words[at + 1].is(k_determiner) &&
         is_one_of(showing_verbs(), in.words[at].entry->verb->lemma);
}

/// "the plan calls for": what a text says shall be.
bool asks_for(const TagContext& in, std::size_t at) {
  return in.words[at].text == "calls" && in.behind == at && at + 1 < in.words.size() &&
         in.words[at + 1].text == "for" && is_one_of(binding_texts(), in.words[at - 1]);
}

/// "A video posted on Sunday shows a tank": an article stands behind, and no noun before.
bool resumes_behind_time(const TagContext& in, std::size_t at) {
  const Word& before = in.words[at - 1];
  return before.tag == Tag::time && !before.possessive && at + 1 < in.words.size() &&
         in.words[at + 1].is(k_article);
}

/// "Sales fell on Friday, plans showed": a verb that is surely one stands behind.
bool tells_behind(const TagContext& in, std::size_t at) {
  for (++at; at < in.words.size() && in.words[at].mark == 0; ++at)
    if (in.words[at].is(k_be | k_have | k_modal) || is_surely_past(in, at)) return true;
  return false;
}

/// "The merger, announced in June, still needs approval": the adverb stands before no noun there.
bool follows_adverb(const TagContext& in, std::size_t at) {
  static constexpr auto k_adverbs = std::to_array<std::string_view>(
      {"already", "also", "currently", "now", "often", "soon", "still", "usually"});
  if (at < 2 || !is_one_of(k_adverbs, in.words[at - 1]) || in.clause_has_verb()) return false;
  const bool aside = in.words[at - 2].is_mark(',') && has_comma_pair(in);
  return (aside || in.after_nominal()) && (in.noun_follows(at) || in.object_follows(at));
}

/// "a tool that the firm hopes will end it", "which critics fear could": a verb of its own behind
/// one who hopes so of what stands before.
bool holds_verb(const TagContext& in, std::size_t at) {
  static constexpr std::array<std::string_view, 3> k_relatives{"that", "which", "who"};
  if (at + 1 >= in.words.size() || !in.words[at + 1].is(k_modal) ||
      !is_one_of(clausal_verbs(), in.words[at].entry->verb->lemma))
    return false;
  std::size_t first = at;
  while (first > 0 &&
         (in.words[first - 1].tag == Tag::noun || in.words[first - 1].tag == Tag::name ||
          in.words[first - 1].tag == Tag::adjective || in.words[first - 1].tag == Tag::determiner))
    --first;
  return first > 0 && first < at && is_one_of(k_relatives, in.words[first - 1]);
}

/// "will visit Lima in May and report in June", "hear it on Friday and rule by Monday": what is to
/// come goes on behind a time, and has one of its own.
bool goes_on_with_plan(const TagContext& in, std::size_t at) {
  if (in.behind != at || at < 2 || in.words[at - 1].text != "and" ||
      in.words[at - 2].tag != Tag::time)
    return false;
  std::size_t next = at + 1;
  if (next < in.words.size() && in.words[next].text == "back") ++next;  // "and report back on"
  if (next < in.words.size() && in.words[next].is(k_preposition)) ++next;
  if (next >= in.words.size() || in.words[next].timex < 0) return false;
  for (std::size_t i = at - 1; i-- > 0;) {
    const Tag tag = in.words[i].tag;
    if (tag == Tag::modal) return true;
    if (tag == Tag::mark || tag == Tag::subordinator || tag == Tag::relative) return false;
    if (tag == Tag::verb && in.words[i].form != k_base) return false;
  }
  return false;
}

/// "The port remains closed": goes on being so. But "the remains found there", "hospital stays paid
/// for by the state" are nouns.
bool links_state(const TagContext& in, std::size_t at) {
  static constexpr std::array<std::string_view, 8> k_digging{"buried",    "discovered", "exhumed",
                                                             "found",     "identified", "recovered",
                                                             "retrieved", "unearthed"};
  if (at + 1 >= in.words.size() || in.behind != at || !in.after_nominal() ||
      in.words[at].entry->verb->nature != Nature::linking)
    return false;
  const Word& next = in.words[at + 1];
  const bool paid = at + 2 < in.words.size() && in.words[at + 2].text == "for";
  return (next.entry->forms & k_participle) != 0 && !next.is(k_noun) &&
         !is_plural(in.words[at - 1]) && !paid && !is_one_of(k_digging, next.text);
}

/// "Four remain missing": a number alone is who, at the head of a clause.
bool counts_who(const TagContext& in, std::size_t at) {
  if (in.behind != at || in.before() != Tag::number ||
      in.words[at].entry->verb->nature != Nature::linking)
    return false;
  std::size_t first = at;
  while (first > 0 && (in.words[first - 1].tag == Tag::number ||
                       is_one_of(quantity_words(), in.words[first - 1])))
    --first;
  const Tag before = first > 0 ? in.words[first - 1].tag : Tag::mark;
  const bool said =  // "said six remain"
      before == Tag::verb && in.words[first - 1].entry->verb->nature == Nature::report;
  return said || before == Tag::mark || before == Tag::coordinator || before == Tag::subordinator;
}

}  // namespace

bool tag_present(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const std::uint8_t forms = word.entry->forms;
  const Tag previous = in.before();
  const Word* last = in.before_word();
  const bool third = (forms & k_third) != 0;
  word.form = third ? k_third : k_base;
  if (last == nullptr) return third && shows(in, at);
  if (last->possessive) return false;
  if (third && (asks_for(in, at) || binds(in, at) || links_state(in, at))) return true;
  if (!third && (plays_as_club(in, at) || counts_who(in, at))) return true;
  const bool nominal = word.is(k_noun | k_group_noun | k_title) || word.entry->noun != nullptr;
  if (nominal && holds_verb(in, at)) return true;
  if (nominal && (in.words[at - 1].length || is_hyphened_time(in.words[at - 1])))
    return false;  // "one-day strikes", "third-quarter results"
  if (third && nominal && in.after_nominal() && is_traded(in, at)) return false;
  if (!third && nominal && goes_on_to_one(in, at)) return false;
  const bool acts = !nominal && (word.entry->verb->nature == Nature::report ||  // "says at least"
                                 follows_relative(in));
  if (third && !acts &&
      (heads_subject(in, at) || stands_before_verb(in, at) || is_dated_noun(in, at) ||
       ends_what_is_meant(in, at) ||
       (nominal && (stands_before_dated_verb(in, at) || heads_joined_subject(in, at)))))
    return false;
  if (!third && word.is(k_adjective) && at > 1 && in.words[at - 2].tag == Tag::number &&
      previous == Tag::noun && at + 1 < in.words.size() && in.words[at + 1].is(k_preposition))
    return false;  // "12 points clear at the top"
  if (third && nominal && (follows_adjective(in, at) || follows_bare_adjective(in, at)))
    return false;
  if (third && nominal && takes_bare_noun(in, at)) return true;
  if (third && nominal && follows_adverb(in, at)) return true;
  if (third && nominal && resumes_behind_time(in, at)) return true;
  if (floats(*last) && follows_nominal(in, in.behind - 1)) return !third && in.object_follows(at);
  if (previous == Tag::pronoun && third && stands_for_any(*last)) return true;
  if (previous == Tag::pronoun) return last->is(k_subject_pronoun) && agrees(*last, third);
  if (previous == Tag::relative)  // "which rebels had held"
    return !(nominal && is_plural(word) && at + 1 < in.words.size() &&
             in.words[at + 1].is(k_be | k_have | k_modal));
  if (!third && follows_plural_that(in, at)) return in.object_follows(at);
  if (previous == Tag::subordinator && opens_what_is_said(in)) return false;
  if (previous == Tag::subordinator)
    return third && ((!word.is(k_noun) && word.entry->noun == nullptr) || in.object_follows(at));
  const bool plural =
      is_plural(*last) || (!third && !nominal && (forms & k_past) == 0 && has_many_before(in, at));
  if (previous == Tag::coordinator && !third && goes_on_with_plan(in, at)) return true;
  if (previous == Tag::coordinator)
    return third ? !nominal || in.behind != at || parallels(in, at) ||  // "and now runs until May"
                       goes_on_to(in, at) || comes_next(in, at) ||
                       (at + 1 < in.words.size() && goes_with(word, in.words[at + 1]))
                 : goes_on(in, at, nominal) || goes_on_behind_passive(in, at, nominal) ||
                       goes_on_behind_past(in, at, nominal) || goes_on_as_many(in, at, nominal);
  if (!third && in.after_nominal() && resumes_behind_agent(in, at)) return true;
  if (previous == Tag::verb && in.words[at - 1].tag == Tag::time)  // "who left in May faces trial"
    return third
               ? !nominal || in.object_follows(at) ||
                     (in.noun_follows(at) && !tells_behind(in, at))  // "passed in May bans smoking"
               : resumes_behind_participle(in, at);
  if (!in.after_nominal() && !last->is_mark(',') && !last->is_mark(')') && !follows_title(in))
    return false;
  if (last->is_mark(',') && !third)  // "the rules, adopted in March, take effect"
    return resumes_as_many(in, at) || goes_on_in_list(in, at, nominal) ||
           (in.words[at - 1].text == "then" && goes_on(in, at, nominal)) ||
           (plural_before_commas(in) &&
            ((at + 1 < in.words.size() && goes_with(word, in.words[at + 1])) ||
             (!nominal && complement_follows(in, at) &&
              (word.entry->verb->intransitive || in.is_last_verb(at)))));
  if (last->is_mark(','))
    return ((!nominal || leads_to(in, at) || resumes(in, at)) && has_comma_pair(in)) ||
           parallels(in, at);
  if (third && previous == Tag::number && !numbers_a_name(in) && !is_amount(*last))
    return false;  // "9 million pounds"
  if (third && tells_title(in, at)) return true;
  if (!third && many_act(in, at, nominal)) return true;
  if (third)
    return (!nominal && !ends_object(in, at)) ||
           (in.object_follows(at) && (!plural || singular_before_of(in)) && !in.clause_has_verb() &&
            (!plural || in.is_last_verb(at)));
  const bool phrase = !in.headline && in.behind == at && at + 1 < in.words.size() &&
                      goes_with(word, in.words[at + 1]);  // "payments fall due"
  return plural && in.before() != Tag::number &&
         (!nominal || phrase || (!in.headline && begins_doing(in, at)) || in.object_follows(at) ||
          (!in.headline && name_behind(in, at) != 0) || (in.headline && tells_title(in, at)));
}

}  // namespace dateline::events

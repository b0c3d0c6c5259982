// SPDX-License-Identifier: Apache-2.0
#include "grammar/present_tags.hpp"

#include "grammar/bare_verbs.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/present_nouns.hpp"
#include "grammar/resumed_tags.hpp"
#include "grammar/subject_heads.hpp"
#include "grammar/subject_number.hpp"
#include "grammar/verb_model.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

// Odds of a verb below which even a word that no table knows as a noun is one: 1 to 10.
constexpr int k_rather_none = -150;

/// "Tuesday marks the tenth anniversary", "Tuesday marks 10 years since the fire", "2026 sees the
/// opening of the mine".
bool shows(const TagContext& in, std::size_t at) {
  return at > 0 && in.words[at - 1].tag == Tag::time && at + 1 < in.words.size() &&
         (in.words[at + 1].is(k_determiner) || in.words[at + 1].length) &&
         is_one_of(showing_verbs(), in.words[at].entry->verb->lemma);
}

/// "the plan calls for": what a text says shall be.
bool asks_for(const TagContext& in, std::size_t at) {
  return in.words[at].text == "calls" && in.behind == at && at + 1 < in.words.size() &&
         in.words[at + 1].text == "for" && is_one_of(binding_texts(), in.words[at - 1]);
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

/// "the Red Cross plans to train volunteers".
bool names_plan(const TagContext& in, std::size_t at) noexcept {
  return in.behind == at && in.before() == Tag::name && at + 2 < in.words.size() &&
         in.words[at + 1].is(k_to) && (in.words[at + 2].entry->forms & k_base) != 0 &&
         in.words[at].entry->verb->nature == Nature::intent && !in.clause_has_verb();
}

/// "cables reveal", "the talks lead to": many stand right before the word, and it would act on what
/// is behind.
bool goes_with_many_before(const TagContext& in, std::size_t at, int odds) noexcept {
  return in.behind == at && in.before() == Tag::noun && is_plural(in.words[at - 1]) &&
         (!may_be_noun(in.words[at]) || in.object_follows(at)) && odds > k_rather_none;
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

/// "Sales fell on Friday, plans showed": a verb that is surely one stands behind.
bool tells_behind(const TagContext& in, std::size_t at) {
  for (++at; at < in.words.size() && in.words[at].mark == 0; ++at)
    if (in.words[at].is(k_be | k_have | k_modal) || is_surely_past(in, at)) return true;
  return false;
}

/// Behind what tells when: "A video posted on Sunday shows a tank", "who left in May faces trial".
bool resumes_behind_time(const TagContext& in, std::size_t at) {
  const Word& before = in.words[at - 1];
  if (before.tag != Tag::time || before.possessive || at + 1 >= in.words.size()) return false;
  const bool third = (in.words[at].entry->forms & k_third) != 0;
  if (in.before() == Tag::verb)
    return third ? in.object_follows(at) || (in.noun_follows(at) && !tells_behind(in, at))
                 : resumes_behind_participle(in, at);
  return third && in.words[at + 1].is(k_article);
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

/// What stands before leads to another verb of the same subject.
bool goes_on_behind(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const Word& last = *in.before_word();
  const bool third = (word.entry->forms & k_third) != 0;
  const bool nominal = may_be_noun(word);
  const bool phrase = at + 1 < in.words.size() && goes_with(word, in.words[at + 1]);
  if (last.tag == Tag::coordinator)
    return third ? in.behind != at || parallels(in, at) || goes_on_to(in, at) ||
                       comes_next(in, at) || phrase
                 : goes_on_with_plan(in, at) || goes_on(in, at, nominal) ||
                       goes_on_behind_passive(in, at, nominal) ||
                       goes_on_behind_past(in, at, nominal) || goes_on_as_many(in, at, nominal);
  if (last.is_mark(','))
    return third
               ? ((leads_to(in, at) || resumes(in, at)) && has_comma_pair(in)) || parallels(in, at)
               : goes_on_in_list(in, at, nominal) || (plural_before_commas(in) && phrase);
  return resumes_behind_time(in, at) ||
         (!third && in.after_nominal() && resumes_behind_agent(in, at));
}

/// Where the nouns, names and adjectives begin that end before `end`.
std::size_t nouns_begin(const TagContext& in, std::size_t end) noexcept {
  while (end > 0 && (in.words[end - 1].tag == Tag::noun || in.words[end - 1].tag == Tag::name ||
                     in.words[end - 1].tag == Tag::adjective))
    --end;
  return end;
}

/// Where the sentence, or the half of it, begins that `at` is in.
std::size_t half_begin(const TagContext& in, std::size_t at) noexcept {
  while (at > 0 && in.words[at - 1].mark != ';' && in.words[at - 1].mark != ':') --at;
  return at;
}

/// "Bookings open on Friday.": the sentence would have no verb.
bool is_only_verb(const TagContext& in, std::size_t at) {
  const char end = in.words.back().mark;
  if ((end != '.' && end != '?' && end != '!') || !in.after_nominal()) return false;
  const auto is_verb = [](const Word& word) {
    return (word.tag == Tag::verb && word.form != k_ing) || is_auxiliary(word.tag);
  };
  const auto begin = in.words.begin();
  const auto first = begin + static_cast<std::ptrdiff_t>(half_begin(in, at));
  const auto here = begin + static_cast<std::ptrdiff_t>(at);
  const auto last = std::find_if(
      here, in.words.end(), [](const Word& word) { return word.mark == ';' || word.mark == ':'; });
  const bool ends = in.words[at + 1].mark != 0 || in.words[at + 1].timex >= 0;
  return (ends || in.object_follows(at)) && std::none_of(first, here, is_verb) &&
         std::none_of(here + 1, last, carries_verb);
}

/// "and the series ends in Oslo": the clause that "and" and an article open has no other verb.
bool is_only_verb_joined(const TagContext& in, std::size_t at, int odds) {
  if (!in.after_nominal() || in.behind != at || !in.is_last_verb(at)) return false;
  const Word& next = in.words[at + 1 < in.words.size() ? at + 1 : at];
  const std::size_t first = nouns_begin(in, at);
  return first > 1 && is_article(in.words[first - 1]) &&
         in.words[first - 2].tag == Tag::coordinator &&
         (next.mark != 0 || next.timex >= 0 || next.is(k_preposition)) && odds > k_rather_none;
}

/// "Register by 9 May": the sentence opens with the word, and has no other verb.
bool is_order(const TagContext& in, std::size_t at) {
  const bool subject =  // "Aid groups plan to send trucks"
      at + 2 < in.words.size() && is_plural(in.words[at + 1]) &&
      (forms_of(in.words[at + 2]) & (k_base | k_past | k_third)) != 0;
  if (subject) return false;
  const auto behind = in.words.begin() + static_cast<std::ptrdiff_t>(at) + 1;
  return std::none_of(behind, in.words.end(), carries_verb) && odds_of_verb(in, at) > 0;
}

/// "a season that lasts until May": what "that" tells of the noun before it.
bool follows_that(const TagContext& in, std::size_t at) noexcept {
  return at > 1 && in.behind == at && in.words[at - 1].text == "that" &&
         (in.words[at - 2].tag == Tag::noun || in.words[at - 2].tag == Tag::name) &&
         (!may_be_noun(in.words[at]) || in.object_follows(at));
}

/// "The club hope to name a coach": a body, as the many who are in it.
bool acts_as_body(const TagContext& in, std::size_t at) {
  return in.behind == at && in.before() == Tag::noun &&
         in.words[at - 1].is(k_group_noun | k_organization_word) &&
         in.words[at].entry->verb->nature == Nature::intent && at + 1 < in.words.size() &&
         in.words[at + 1].is(k_to) && !in.clause_has_verb();
}

/// What a few verbs, texts, clubs and titles say by themselves.
bool is_set_verb(const TagContext& in, std::size_t at, bool third) {
  if (third ? asks_for(in, at) || binds(in, at) || links_state(in, at)
            : plays_as_club(in, at) || counts_who(in, at))
    return true;
  return holds_verb(in, at) || ((in.headline || third) && tells_title(in, at));
}

/// What stands in a noun phrase.
bool is_in_phrase(Tag tag) noexcept {
  return tag == Tag::noun || tag == Tag::name || tag == Tag::adjective || tag == Tag::determiner ||
         tag == Tag::possessive;
}

/// "Orbex cuts 300 jobs", "The storm heads for Florida and", "New rules force firms to": who opens
/// a clause, one or many as the form wants, and what would be acted on; the model must be the surer
/// the more a noun could have that behind it too.
bool acts_as_subject(const TagContext& in, std::size_t at, int odds) {
  constexpr int k_object = -150;
  constexpr int k_either = -65;
  const bool third = (in.words[at].entry->forms & k_third) != 0;
  const bool many = in.before() == Tag::noun && is_plural(in.words[at - 1]);
  if (in.behind != at || (in.before() != Tag::noun && in.before() != Tag::name) ||
      at + 1 >= in.words.size() || third == many)
    return false;
  std::size_t first = at;
  while (first > 0 && (is_in_phrase(in.words[first - 1].tag) || in.words[first - 1].text == "of"))
    --first;
  const bool opens =
      first == 0 || in.words[first - 1].tag == Tag::subordinator ||
      (in.words[first - 1].tag == Tag::coordinator && in.words[first].tag == Tag::determiner) ||
      (in.words[first - 1].tag == Tag::mark && follows_opening_day(in, first));
  const Word& next = in.words[at + 1];
  if (!opens || next.mark != 0) return false;
  const bool object = next.is(k_determiner | k_possessive | k_number_word | k_to) || next.number ||
                      goes_with(in.words[at], next);
  return odds > (object ? k_object : k_either);
}

/// "said the company plans to sell", "told reporters the tour visits Oslo": what is said has a
/// subject of its own, and its verb here.
bool opens_what_is_told(const TagContext& in, std::size_t at) {
  if (in.behind != at || in.before() != Tag::noun || at + 1 >= in.words.size() ||
      is_plural(in.words[at - 1]))
    return false;
  const Word& next = in.words[at + 1];
  const bool goes_on =
      next.timex >= 0 || next.capitalised || next.mark != 0 ||
      next.is(k_preposition | k_to | k_determiner | k_possessive | k_number_word) || next.number;
  const std::size_t first = nouns_begin(in, at);
  if (!goes_on || first < 2 ||
      !(is_article(in.words[first - 1]) || in.words[first - 1].tag == Tag::possessive))
    return false;
  std::size_t verb = first - 1;  // one past it
  if (in.words[verb - 1].tag == Tag::noun && is_plural(in.words[verb - 1])) --verb;
  while (verb > 0 && in.words[verb - 1].tag == Tag::time) --verb;
  return verb > 0 && in.words[verb - 1].tag == Tag::verb &&
         in.words[verb - 1].entry->verb->action == "say";
}

/// "which opens", "the firm reports results", "the Red Cross plans to", "the licence expires".
bool agrees_with_one(const TagContext& in, std::size_t at, int odds) {
  if (in.before() == Tag::relative && in.behind == at) return true;
  if (names_plan(in, at) || opens_what_is_told(in, at) || acts_as_subject(in, at, odds))
    return true;
  if (may_be_noun(in.words[at])) return takes_bare_noun(in, at);
  const bool told =
      in.after_nominal() || in.before() == Tag::relative || in.words[at - 1].tag == Tag::time;
  return told && odds > k_rather_none;
}

/// "cables reveal", "the club hope to", "conditions in the camp appear to".
bool agrees_with_many(const TagContext& in, std::size_t at, int odds) {
  return goes_with_many_before(in, at, odds) || acts_as_subject(in, at, odds) ||
         (may_be_noun(in.words[at]) ? acts_as_body(in, at) : has_many_before(in, at));
}

}  // namespace

bool tag_present(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const bool third = (word.entry->forms & k_third) != 0;
  word.form = third ? k_third : k_base;
  if (in.before_word() == nullptr) return third ? shows(in, at) : is_order(in, at);
  if (is_set_verb(in, at, third)) return true;
  if (ends_noun_phrase(in, at)) return false;
  if (third && follows_that(in, at)) return true;
  if (stands_before_verb(in, at)) return false;
  const int odds = odds_of_verb(in, at);
  if (third ? agrees_with_one(in, at, odds) : agrees_with_many(in, at, odds)) return true;
  if (goes_on_behind(in, at) || is_only_verb(in, at)) return true;
  if (third && is_only_verb_joined(in, at, odds)) return true;
  return odds > 0 && !joins_noun(in, at);
}

}  // namespace dateline::events

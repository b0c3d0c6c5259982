// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_tags.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subject_number.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// The two words are a phrase of its own.
bool goes_with(const Word& verb, const Word& next) noexcept {
  const VerbSense& sense = *verb.entry->verb;
  return sense.has_phrases && look_up_phrase(sense.lemma, next.text) != nullptr;
}

/// "it opens", "they open"; "who" goes with both.
bool agrees(const Word& pronoun, bool third) noexcept {
  const bool one = language::equal_folded(pronoun.text, "he") ||
                   language::equal_folded(pronoun.text, "she") ||
                   language::equal_folded(pronoun.text, "it");
  return !one || third;
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

/// "to", "the", "its": more than a preposition, which a noun has behind it too.
bool complement_follows(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 >= in.words.size()) return false;
  if (in.words[at + 1].is(k_to | k_determiner | k_possessive)) return true;
  const std::size_t time = at + (in.words[at + 1].is(k_preposition) ? 2 : 1);
  if (time < in.words.size() && in.words[time].timex >= 0) return true;  // "begin on Friday"
  return in.words[at + 1].is(k_preposition) &&
         (in.words[at].entry->verb->has_phrases || in.is_last_verb(at));  // "go on sale"
}

/// The subject of the word, which something behind completes, is many.
bool has_many_before(const TagContext& in, std::size_t at) noexcept {
  const bool phrase = at + 1 < in.words.size() && goes_with(in.words[at], in.words[at + 1]);
  return (phrase || complement_follows(in, at)) &&
         (plural_before_of(in) || is_plural_name(in) || plural_before_that(in));
}

/// The name behind the word, over what it is called: "play Peru", "host leaders Rovers"; 0 where
/// there is none.
std::size_t name_behind(const TagContext& in, std::size_t at) noexcept {
  const auto is_name = [&](std::size_t i) {
    return i < in.words.size() && in.words[i].capitalised && in.words[i].timex < 0;
  };
  if (is_name(at + 1)) return at + 1;
  return is_name(at + 2) && is_plural(in.words[at + 1]) ? at + 2 : 0;
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

/// "which bought the mill, plans to".
bool leads_to(const TagContext& in, std::size_t at) noexcept {
  return at + 1 < in.words.size() && in.words[at + 1].is(k_to);
}

/// "will sign the deal and announce a date": a bare verb goes on after one.
bool goes_on(const TagContext& in, std::size_t at, bool nominal) {
  if (!in.object_follows(at) || (nominal && in.words[at + 1].is(k_preposition))) return false;
  for (std::size_t i = in.behind - 1; i-- > 0;) {
    const Word& word = in.words[i];
    if (word.tag == Tag::verb && word.form == k_base) return true;
    if (word.tag == Tag::be && word.text == "been") continue;
    if (word.tag == Tag::be && word.text == "are") return leads_to(in, at);
    if (word.tag == Tag::have && word.text == "have")
      return leads_to(in, at);  // "have met and hope"
    if (word.tag == Tag::verb && (word.form == k_ing || word.form == k_participle))
      continue;  // "are looking and expect to"
    if (word.tag == Tag::verb) return false;
    if (word.tag == Tag::be || word.tag == Tag::have || word.tag == Tag::subordinator) return false;
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

/// "a quake of magnitude 6.1 hit", "Flight 12 crashed": the number ends a noun phrase.
bool numbers_a_name(const TagContext& in) noexcept {
  return in.behind > 1 &&
         (in.words[in.behind - 2].tag == Tag::noun || in.words[in.behind - 2].tag == Tag::name);
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

/// "Peru go to Lima on Friday", "Chile face Peru": what opens the clause is a name that acts as
/// many do, and no other word can be the verb.
bool acts_as_many(const TagContext& in, std::size_t at) noexcept {
  const std::size_t name = name_behind(in, at);
  if (in.headline || in.before() != Tag::name || (name == 0 && !complement_follows(in, at)))
    return false;
  std::size_t first = in.behind;
  while (first > 0 && in.words[first - 1].tag == Tag::name) --first;
  return (first == 0 || in.words[first - 1].tag == Tag::mark) &&
         in.is_last_verb(name == 0 ? at : name - 1);
}

/// "Chile, who beat Peru, face Spain": the same behind a relative clause.
bool resumes_as_many(const TagContext& in, std::size_t at) noexcept {
  const std::size_t name = name_behind(in, at);
  if (name == 0 || in.behind < 2 || !in.is_last_verb(name - 1)) return false;
  std::size_t opening = in.behind - 1;
  while (opening > 0 && !in.words[opening - 1].is_mark(',')) --opening;
  const Tag owner = opening > 1 ? in.words[opening - 2].tag : Tag::mark;
  return is_who(in.words[opening]) && (owner == Tag::name || owner == Tag::noun);
}

/// "Libyan financing of the race", "charged with witness tampering": a noun, by the "of" behind it
/// or the bare noun before it.
bool names_deed(const TagContext& in, std::size_t at) {
  const Tag previous = in.before();
  if (at == 0 || in.behind != at) return false;
  const bool ends = at + 1 >= in.words.size() || in.words[at + 1].mark != 0 ||
                    in.words[at + 1].timex >= 0 || in.words[at + 1].is(k_be | k_have | k_modal);
  const bool of =
      !ends && in.words[at + 1].text == "of" && !goes_with(in.words[at], in.words[at + 1]);
  if (of && (previous == Tag::noun || previous == Tag::name)) return true;
  const Word& before = in.words[at - 1];
  return ends && previous == Tag::noun && !is_plural(before) && !before.is(k_group_noun) &&
         at > 1 && in.words[at - 2].tag == Tag::preposition;
}

/// "due", "likely".
bool is_awaited_next(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size()) return false;
  const GovernorRow* row = in.words[at + 1].entry->governor;
  return row != nullptr && row->timeline && in.words[at + 1].entry->verb == nullptr;
}

/// "the British packaging maker": between a people's name with its article and a noun.
bool tells_of_a_trade(const TagContext& in, std::size_t at) {
  return at > 1 && in.behind == at && in.words[at - 1].tag == Tag::name &&
         in.words[at - 2].is(k_article) && in.noun_follows(at) && !in.words[at + 1].capitalised &&
         look_up_name(in.words[at - 1].text).kind == NameClass::demonym;
}

bool tag_ing(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const Tag previous = in.before();
  word.form = k_ing;
  if (previous == Tag::be) return true;
  if (word.is(k_adjective) && in.noun_follows(at)) return false;  // "operating profit"
  const bool nominal = word.entry->noun != nullptr || word.is(k_noun | k_organization_word);
  if (previous == Tag::determiner || previous == Tag::possessive || previous == Tag::adjective ||
      previous == Tag::number || (in.before_word() != nullptr && in.before_word()->possessive))
    return false;
  if (names_deed(in, at) || tells_of_a_trade(in, at)) return false;
  if (nominal && previous == Tag::preposition && at + 1 < in.words.size() &&
      goes_with(word, in.words[at + 1]))
    return true;  // "after opening fire"
  if (nominal && (previous == Tag::noun || previous == Tag::name || previous == Tag::preposition))
    return in.object_follows(at) && previous == Tag::preposition &&
           !in.words[at + 1].is(k_preposition);
  if (word.entry->is(k_preposition)) return false;
  if (nominal && at == 0 && (in.verb_follows(at) || is_awaited_next(in, at)))
    return false;  // "Voting ended", "Ruling due"
  if (nominal && at > 1 && in.words[at - 1].is_mark(':') && in.words[at - 2].timex >= 0)
    return false;  // "Wed Feb 19: Hearing in the case"
  if (names_activity(in, at)) return false;
  return at > 0 || !in.noun_follows(at) || !in.words[at + 1].is(k_noun);
}

/// No verb in the rest of the clause that could not be a noun as well: "on loans".
bool is_last_sure_verb(const TagContext& in, std::size_t at) {
  for (++at; at < in.words.size() && in.words[at].mark == 0; ++at) {
    const Word& word = in.words[at];
    if (word.is(k_coordinator | k_subordinator)) return true;
    const bool nominal = word.is(k_noun | k_plural) || word.entry->noun != nullptr;
    if (carries_verb(word) && !nominal) return false;
  }
  return true;
}

/// "The company reports results on Friday", "the bank cut interest rates": a body, and what it
/// gives out or changes, which could be a verb too.
bool takes_bare_noun(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_nouns = 2;
  if (in.behind == 0 || (in.behind != at && in.words[at - 1].tag != Tag::adverb)) return false;
  const auto is_thing = [&](std::size_t i) {
    return i < in.words.size() && !in.words[i].capitalised &&
           (in.words[i].is(k_noun) || in.words[i].entry->noun != nullptr);
  };
  const Word& subject = in.words[in.behind - 1];
  const bool acts = subject.tag == Tag::name ||
                    subject.is(k_organization_word | k_title | k_group_noun) ||
                    subject.entry->again == Again::firm;
  std::size_t last = at;
  while (last - at < k_nouns && is_thing(last + 1)) ++last;
  if (!acts || is_plural(subject) || last == at || last + 1 >= in.words.size()) return false;
  const Word& next = in.words[last + 1];
  return (next.mark != 0 || next.timex >= 0 || next.is(k_preposition)) &&
         is_last_sure_verb(in, last) && !in.clause_has_verb();
}

/// "shut two plants", "also cut taxes": a count behind the only verb, or an adverb before it, and
/// it is no noun.
bool takes_counted(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size() || in.clause_has_verb()) return false;
  const bool counted = in.words[at + 1].is(k_number_word) && in.is_last_verb(at);
  const bool apart = in.behind < at && in.words[at - 1].tag == Tag::adverb && in.noun_follows(at);
  return counted || apart;
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
  if (word.is(k_adjective) && in.noun_follows(at) && !counted && !goes_on && !sole &&
      previous != Tag::pronoun && previous != Tag::relative)
    return false;  // "left 14 dead"
  if (participle && previous == Tag::verb && in.behind == at && in.noun_follows(at) &&
      !in.words[at + 1].capitalised && (in.words[at + 1].entry->forms & (k_past | k_ing)) == 0)
    return false;  // "offered reduced fares"
  if ((previous == Tag::determiner && !alone) || previous == Tag::possessive ||
      previous == Tag::adjective || previous == Tag::preposition ||
      (previous == Tag::number && in.noun_follows(at) && !numbers_a_name(in)) ||
      (in.before_word() != nullptr && in.before_word()->possessive))
    return false;
  const bool particle =
      at + 1 < in.words.size() &&
      ((in.words[at + 1].is(k_adverb) && !word.is(k_noun) && word.entry->noun == nullptr) ||
       goes_with(word, in.words[at + 1]));  // "put forward", "set fire"
  if (also_base && (previous == Tag::noun || previous == Tag::name) && !in.object_follows(at) &&
      !particle && !takes_bare_noun(in, at) && !takes_counted(in, at))
    return false;  // "a record set", "the job cut"
  const bool compound = also_base && word.entry->noun != nullptr && previous == Tag::noun &&
                        at + 1 < in.words.size() && in.words[at + 1].is(k_preposition) &&
                        !in.is_last_verb(at);
  if (compound) return false;  // "a power cut in Oslo stopped trains"
  if (!past)                   // "come", "become" are no participles but behind "have"
    return participle && !(also_base && word.entry->verb->intransitive);
  const bool listed = previous == Tag::mark && in.before_word() != nullptr && participle &&
                      at + 2 < in.words.size() && in.words[at + 1].text == "by" &&
                      !is_count(in.words[at + 2]);  // not "lost by six points"
  const bool adjunct = at == 0 && participle;
  word.form = listed || adjunct ? k_participle : k_past;
  return true;
}

/// "Lumen shares on the exchange fell"; not "shares a border with".
bool is_traded(const TagContext& in, std::size_t at) {
  return at + 1 < in.words.size() && in.words[at + 1].is(k_preposition) &&
         in.words[at + 1].text != "with" && is_one_of(securities(), in.words[at].text);
}

/// "buses take effect", "farmers start on Monday": behind many, a verb in the plural.
bool acts_of_many(const TagContext& in, std::size_t at) noexcept {
  const Word& word = in.words[at];
  const std::string_view before = in.words[at - 1].text;
  const bool many = in.words[at - 1].is(k_plural) ||
                    (before.ends_with('s') && !before.ends_with("ss") && !before.ends_with("us"));
  if (!many || (word.entry->forms & k_base) == 0) return false;
  const bool nominal = word.is(k_noun) || word.entry->noun != nullptr;
  const bool timed =
      at + 2 < in.words.size() && in.words[at + 1].is(k_preposition) && in.words[at + 2].timex >= 0;
  return timed || (at + 1 < in.words.size() && goes_with(word, in.words[at + 1])) ||
         (!nominal && complement_follows(in, at));
}

/// "Test runs without passengers began", "where guards from both sides fired": the verb of the
/// clause stands behind a phrase, so the word is a noun.
bool heads_subject(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_reach = 10;
  const Tag previous = in.before();
  const std::size_t next = at + 1;
  const bool opens = previous == Tag::relative && in.before_word()->text == "where";
  if (opens && in.verb_follows(at)) return true;
  if ((previous != Tag::noun && previous != Tag::name && !opens) || next >= in.words.size() ||
      !in.words[next].is(k_preposition) || goes_with(in.words[at], in.words[next]))
    return false;
  for (std::size_t i = next + 1; i < in.words.size() && i - next < k_reach; ++i) {
    const Word& word = in.words[i];
    if (word.mark != 0 || word.timex >= 0 ||
        word.is(k_coordinator | k_subordinator | k_relative | k_subject_pronoun))
      return false;
    const bool past = (word.entry->forms & (k_past | k_participle)) == k_past;
    if (past || word.is(k_be | k_have | k_modal) || acts_of_many(in, i)) return true;
  }
  return false;
}

/// "The club hope to name a coach", "the council want to": a body of many acts as they do. No other
/// verb of the clause stands behind: "the council plan to close it was dropped".
bool acts_as_body(const TagContext& in, std::size_t at) {
  if (in.behind != at || at + 2 >= in.words.size() || !in.words[at + 1].is(k_to) ||
      (in.words[at + 2].entry->forms & k_base) == 0 || in.clause_has_verb())
    return false;
  const Word& body = in.words[at - 1];
  if (body.tag != Tag::noun || !body.is(k_group_noun | k_organization_word)) return false;
  for (std::size_t next = at + 3; next < in.words.size(); ++next) {
    const Word& word = in.words[next];
    if (word.mark != 0 || word.is(k_subordinator | k_relative | k_coordinator)) break;
    if (carries_verb(word)) return false;
  }
  return true;
}

/// "a ban on drift nets begins", "car imports fell": the verb stands right behind the noun.
bool stands_before_verb(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size() || !in.after_nominal() || in.before() == Tag::pronoun) return false;
  const Word& next = in.words[at + 1];
  return next.entry->verb != nullptr && next.entry->noun == nullptr && !next.is(k_noun) &&
         (next.entry->forms & (k_past | k_third)) != 0 && !next.is(k_be | k_have | k_modal);
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

bool tag_present(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const std::uint8_t forms = word.entry->forms;
  const Tag previous = in.before();
  const Word* last = in.before_word();
  const bool third = (forms & k_third) != 0;
  word.form = third ? k_third : k_base;
  if (last == nullptr || last->possessive) return false;
  const bool nominal = word.is(k_noun | k_group_noun | k_title) || word.entry->noun != nullptr;
  if (nominal && (in.words[at - 1].length || is_hyphened_time(in.words[at - 1])))
    return false;  // "one-day strikes", "third-quarter results"
  if (third && nominal && in.after_nominal() && is_traded(in, at)) return false;
  if (third && (heads_subject(in, at) || stands_before_verb(in, at))) return false;
  if (!third && word.is(k_adjective) && at > 1 && in.words[at - 2].tag == Tag::number &&
      previous == Tag::noun && at + 1 < in.words.size() && in.words[at + 1].is(k_preposition))
    return false;  // "12 points clear at the top"
  if (third && nominal && takes_bare_noun(in, at)) return true;
  if (floats(*last) && follows_nominal(in, in.behind - 1)) return !third && in.object_follows(at);
  if (previous == Tag::pronoun) return last->is(k_subject_pronoun) && agrees(*last, third);
  if (previous == Tag::relative) return true;
  if (!third && follows_plural_that(in, at)) return in.object_follows(at);
  if (previous == Tag::subordinator)
    return third && ((!word.is(k_noun) && word.entry->noun == nullptr) || in.object_follows(at));
  const bool plural =
      is_plural(*last) || (!third && !nominal && (forms & k_past) == 0 && has_many_before(in, at));
  if (previous == Tag::coordinator)
    return third ? !nominal || in.behind != at || parallels(in, at) ||  // "and now runs until May"
                       goes_on_to(in, at)
                 : goes_on(in, at, nominal);
  if (previous == Tag::verb && in.words[at - 1].tag == Tag::time)  // "who left in May faces trial"
    return third && (!nominal || in.object_follows(at));
  if (!in.after_nominal() && !last->is_mark(',') && !last->is_mark(')') && !follows_title(in))
    return false;
  if (last->is_mark(',') && !third)  // "the rules, adopted in March, take effect"
    return resumes_as_many(in, at) ||
           (plural_before_commas(in) &&
            ((at + 1 < in.words.size() && goes_with(word, in.words[at + 1])) ||
             (word.entry->verb->intransitive && !nominal && complement_follows(in, at))));
  if (last->is_mark(','))
    return ((!nominal || leads_to(in, at) || resumes(in, at)) && has_comma_pair(in)) ||
           parallels(in, at);
  if (third && previous == Tag::number && !numbers_a_name(in) && !is_amount(*last))
    return false;  // "9 million pounds"
  if (third && tells_title(in, at)) return true;
  if (!third && (acts_as_many(in, at) || acts_as_body(in, at))) return true;
  if (third)
    return !nominal || (in.object_follows(at) && (!plural || singular_before_of(in)) &&
                        !in.clause_has_verb() && (!plural || in.is_last_verb(at)));
  const bool phrase = !in.headline && in.behind == at && at + 1 < in.words.size() &&
                      goes_with(word, in.words[at + 1]);  // "payments fall due"
  return plural && in.before() != Tag::number &&
         (!nominal || phrase || in.object_follows(at) ||
          (!in.headline && name_behind(in, at) != 0) || (in.headline && tells_title(in, at)));
}

}  // namespace

bool names_activity(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  if (at == 0 || in.words[at - 1].tag == Tag::mark) {
    const VerbSense* verb = next.entry->verb;
    const bool begins = verb != nullptr && (next.entry->forms & (k_past | k_third)) != 0 &&
                        (verb->nature == Nature::aspect || verb->nature == Nature::finish);
    return begins || next.is(k_be | k_modal);
  }
  if (in.words[at - 1].tag == Tag::verb)  // "paused dosing at two sites"
    return in.words[at].entry == &unknown_ing() && next.is(k_preposition) &&
           in.words[at - 1].entry->verb->nature == Nature::event;
  const bool opens = in.words[at - 1].tag == Tag::relative || in.words[at - 1].text == "when";
  if (opens) return in.words[at].entry->noun != nullptr && next.is(k_be | k_modal);
  if (in.words[at - 1].tag != Tag::preposition) return false;
  const bool clause = in.words[at - 1].is(k_subordinator) && in.words[at].entry != &unknown_ing() &&
                      in.words[at].entry->noun == nullptr;
  if (clause) return false;  // "after winning in 2022, the firm"
  const bool ends_subject =  // "months of wrangling were"
      in.words[at].entry == &unknown_ing() && next.is(k_be | k_have | k_modal);
  return ends_subject || next.mark != 0 || next.timex >= 0 ||
         (next.is(k_preposition) && at + 2 < in.words.size() && in.words[at + 2].timex >= 0);
}

bool tag_verb(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  const std::uint8_t forms = word.entry->forms;
  if ((forms & k_ing) != 0) return tag_ing(in, at);
  const Tag previous = in.before();
  const bool bare = (forms & k_base) != 0;
  const bool helps = previous == Tag::verb && is_help(in.before_word()->entry->verb) &&
                     in.behind == at;  // "helped rescue six"
  if (bare && (previous == Tag::modal || previous == Tag::to || previous == Tag::do_ || helps)) {
    word.form = k_base;
    return true;
  }
  if ((forms & (k_past | k_participle)) != 0 && tag_past(in, at)) return true;
  if ((forms & (k_base | k_third)) != 0 && tag_present(in, at)) return true;
  return false;
}

}  // namespace dateline::events

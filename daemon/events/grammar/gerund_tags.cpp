// SPDX-License-Identifier: Apache-2.0
#include "grammar/gerund_tags.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/verb_model.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Odds below which a word is no gerund though the rules see one: 1 to 2.
constexpr int k_rather_none = -48;

/// "imposed" of "a ban on deepwater drilling imposed after the spill".
bool is_done_behind(const TagContext& in, std::size_t at) {
  const Word& next = in.words[at + 1];
  return (next.entry->forms & (k_past | k_participle)) != 0 && next.entry->noun == nullptr &&
         !next.is(k_noun | k_adjective) && at + 2 < in.words.size() &&
         (in.words[at + 2].is(k_preposition) || in.words[at + 2].timex >= 0);
}

/// "fell" of "Bank lending fell", "costs of smoking were": it can be no participle.
bool is_finite_behind(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  const bool past = (next.entry->forms & (k_past | k_participle)) == k_past;
  return next.is(k_be | k_have | k_modal) ||
         (past && next.entry->noun == nullptr && !next.is(k_noun | k_adjective));
}

/// "a ban on deepwater drilling in the Gulf", "Bank lending fell": a trade, behind one thing
/// without an article.
bool names_trade(const TagContext& in, std::size_t at) {
  if (at == 0 || !is_one_of(trade_words(), in.words[at]) || in.words[at - 1].tag != Tag::noun ||
      is_plural(in.words[at - 1]) || in.words[at - 1].is(k_group_noun))
    return false;
  if (at == 1 || in.words[at - 2].tag == Tag::mark) return is_finite_behind(in, at);
  return in.words[at - 2].tag == Tag::preposition;
}

/// "Migrants crossing the Channel drowned", "A man crossing the road": those who do so have it done
/// to something, and the word, which may be a noun, names nothing here.
bool acts_on_next(const TagContext& in, std::size_t at) {
  if (at == 0 || in.behind != at || in.words[at - 1].tag != Tag::noun ||
      at + 2 >= in.words.size() || !in.words[at + 1].is(k_article) || in.words[at + 2].timex >= 0)
    return false;
  const Word& who = in.words[at - 1];
  const bool opens = at == 1 || in.words[at - 2].tag == Tag::mark;
  const bool one = at > 1 && in.words[at - 2].is(k_article) && is_one_of(person_words(), who);
  return one || (opens && is_plural(who)) || (is_plural(who) && who.is(k_group_noun));
}

/// "On Friday fighting resumed": nothing but the day stands before it.
bool opens_behind_day(const TagContext& in, std::size_t at) {
  if (at == 0 || in.words[at - 1].tag != Tag::time) return false;
  while (at > 0 && in.words[at - 1].tag == Tag::time) --at;
  return at == 0 || (at == 1 && in.words[0].tag == Tag::preposition);
}

/// "found smoking dropped", "showed hiring slowed": a past right behind it has it for subject.
bool is_told_of(const TagContext& in, std::size_t at) {
  static constexpr auto k_telling = std::to_array<std::string_view>(
      {"confirm", "estimate", "find", "indicate", "note", "report", "reveal", "show", "suggest"});
  const Word& before = in.words[at - 1];
  if (before.tag != Tag::verb || in.words[at].entry->verb == nullptr ||
      (!is_one_of(k_telling, before.entry->verb->lemma) &&
       before.entry->verb->nature != Nature::report))
    return false;
  const Word& next = in.words[at + 1];
  return (next.entry->forms & k_past) != 0 && next.entry->noun == nullptr &&
         !next.is(k_noun | k_adjective) && in.is_last_verb(at + 1);
}

/// "Libyan financing of the race", "charged with witness tampering": a noun, by the "of" behind it
/// or the bare noun before it.
bool names_deed(const TagContext& in, std::size_t at) {
  const Tag previous = in.before();
  if (at == 0 || in.behind != at) return false;
  if (names_trade(in, at)) return true;
  const bool ends = at + 1 >= in.words.size() || in.words[at + 1].mark != 0 ||
                    in.words[at + 1].timex >= 0 || in.words[at + 1].is(k_be | k_have | k_modal) ||
                    is_done_behind(in, at);
  if (in.words[at - 1].text == "under" && (ends || in.words[at + 1].is(k_preposition)))
    return true;  // "under questioning by a committee"
  const bool of =
      !ends && in.words[at + 1].text == "of" && !goes_with(in.words[at], in.words[at + 1]);
  if (of && (previous == Tag::noun || previous == Tag::name)) return true;
  const Word& before = in.words[at - 1];
  std::size_t first = at - 1;
  if (previous == Tag::name &&
      in.words[at].entry == &unknown_ing()) {  // "the High Street rezoning,"
    while (first > 0 && in.words[first].tag == Tag::name) --first;
    if (!in.words[first].is(k_article)) return false;
  } else if (previous != Tag::noun || is_plural(before) || before.is(k_group_noun)) {
    return false;
  }
  return ends && first > 0 && in.words[first - 1].tag == Tag::preposition;
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

/// "the morning meeting", "the 2020 ruling": the time is part of the noun phrase.
bool follows_its_time(const TagContext& in, std::size_t at) {
  std::size_t first = at;
  while (first > 0 && in.words[first - 1].tag == Tag::time) --first;
  return first < at && in.words[first].is(k_article);
}

/// "said borrowing costs would fall", "said closing schools was wrong": many things and their verb
/// stand behind, so that it is no verb with an object of somebody before.
bool opens_what_is_said(const TagContext& in, std::size_t at) {
  if (at == 0 || at + 2 >= in.words.size() || in.behind != at) return false;
  const Word& before = in.words[at - 1];
  const bool said = before.tag == Tag::verb && before.entry->verb->nature == Nature::report;
  const Word& noun = in.words[at + 1];
  const bool many = noun.mark == 0 && !noun.capitalised && is_plural(noun);
  return (said || before.text == "that") && many && in.words[at + 2].is(k_be | k_have | k_modal);
}

/// "shelling resumed", "voting ended": what starts or ends is a deed.
bool is_begun_or_ended(const TagContext& in, std::size_t at) {
  const Word& next = in.words[at + 1];
  const VerbSense* verb = next.entry->verb;
  return verb != nullptr && (next.entry->forms & (k_past | k_third)) != 0 &&
         (verb->nature == Nature::aspect || verb->nature == Nature::finish);
}

/// "when shelling destroyed the bridge", "after flooding damaged homes": behind the noun its verb
/// has an object of its own.
bool begins_clause(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (word.entry->noun == nullptr || !in.words[at - 1].is(k_subordinator) ||
      in.words[at - 1].text == "for" || at + 1 >= in.words.size())
    return false;
  const Word& verb = in.words[at + 1];
  const bool past = (verb.entry->forms & k_past) != 0 && verb.entry->noun == nullptr;
  return past && !verb.is(k_noun | k_adjective) &&
         (in.object_follows(at + 1) || in.is_last_verb(at + 1));
}

/// "where tunneling was halted", "where fighting broke out", "where voting begins".
bool goes_on_where(const TagContext& in, std::size_t at) {
  if (in.words[at - 1].tag != Tag::relative || in.words[at - 1].text != "where") return false;
  const Word& next = in.words[at + 1];
  const bool past = (next.entry->forms & k_past) != 0 &&
                    (!next.is(k_noun | k_adjective) || in.object_follows(at + 1));
  return past || next.is(k_be | k_have | k_modal) || is_begun_or_ended(in, at);
}

/// What rules say of the word, which no "be" stands before.
bool seems_gerund(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const Tag previous = in.before();
  if (word.is(k_adjective) && in.noun_follows(at)) return false;  // "operating profit"
  const bool nominal = word.entry->noun != nullptr || word.is(k_noun | k_organization_word);
  if (previous == Tag::determiner || previous == Tag::possessive || previous == Tag::adjective ||
      previous == Tag::number || (in.before_word() != nullptr && in.before_word()->possessive))
    return false;
  if (nominal && follows_its_time(in, at)) return false;
  if (nominal && acts_on_next(in, at)) return true;
  if (names_deed(in, at) || tells_of_a_trade(in, at) || opens_what_is_said(in, at)) return false;
  if (in.behind == at && follows_opening_day(in, at) && !word.entry->verb->transitive &&
      many_or_named_act(in, at + 1))
    return false;  // "On Friday, striking teachers marched"
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

/// "a lorry carrying fuel", "marched through Lima chanting slogans": what is behind is always what
/// it acts on.
bool takes_next(const TagContext& in, std::size_t at) {
  static constexpr auto k_carrying = std::to_array<std::string_view>(
      {"bearing",      "bringing",  "carrying", "causing", "chanting",  "containing", "demanding",
       "ferrying",     "forcing",   "giving",   "holding", "involving", "killing",    "leaving",
       "making",       "prompting", "raising",  "seeking", "sending",   "shouting",   "taking",
       "transporting", "using",     "waving",   "wearing"});
  return in.behind == at && in.after_nominal() && in.noun_follows(at) &&
         is_one_of(k_carrying, in.words[at]);
}

}  // namespace

bool names_activity(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  const bool dated = opens_behind_day(in, at);
  if (at == 0 || in.words[at - 1].tag == Tag::mark || dated) {
    const bool planned =  // "Meeting to be held on 26 November"
        in.words[at].entry->noun != nullptr && next.is(k_to) && at + 2 < in.words.size() &&
        in.words[at + 2].is(k_be);
    return is_begun_or_ended(in, at) || planned || next.is(k_be | k_modal);
  }
  if (in.words[at - 1].is(k_subordinator) && is_begun_or_ended(in, at)) return true;
  if (is_told_of(in, at)) return true;
  if (in.words[at - 1].tag == Tag::verb) {
    const Nature nature = in.words[at - 1].entry->verb->nature;
    if (nature == Nature::report) return next.is(k_be | k_have | k_modal);  // "said spending will"
    return in.words[at].entry == &unknown_ing() && next.is(k_preposition) &&
           nature == Nature::event;  // "paused dosing at two sites"
  }
  if (in.words[at - 1].text == "that" && next.is(k_be | k_have | k_modal)) return true;
  if (begins_clause(in, at) || goes_on_where(in, at)) return true;
  const bool opens = in.words[at - 1].tag == Tag::relative || in.words[at - 1].text == "when";
  if (opens) return in.words[at].entry->noun != nullptr && next.is(k_be | k_modal);
  if (in.words[at - 1].tag != Tag::preposition) return false;
  const bool clause = in.words[at - 1].is(k_subordinator) && in.words[at].entry != &unknown_ing() &&
                      in.words[at].entry->noun == nullptr;
  if (clause) return false;  // "after winning in 2022, the firm"
  const bool verb = (next.entry->forms & (k_past | k_participle)) == k_past &&
                    next.entry->noun == nullptr && in.is_last_verb(at + 1);
  const bool ends_subject =  // "months of wrangling were", "the ban on smoking took hold"
      ((in.words[at].entry == &unknown_ing() || in.words[at - 1].text == "of") &&
       next.is(k_be | k_have | k_modal)) ||
      verb;
  return ends_subject || next.mark != 0 || next.timex >= 0 ||
         (next.is(k_preposition) && at + 2 < in.words.size() && in.words[at + 2].timex >= 0);
}

bool tag_gerund(const TagContext& in, std::size_t at) {
  in.words[at].form = k_ing;
  if (in.before() == Tag::be) return true;
  if (!seems_gerund(in, at)) return false;
  return takes_next(in, at) || acts_on_next(in, at) || odds_of_gerund(in, at) >= k_rather_none;
}

}  // namespace dateline::events

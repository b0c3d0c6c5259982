// SPDX-License-Identifier: Apache-2.0
#include "grammar/present_nouns.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subject_heads.hpp"
#include "grammar/subject_number.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

/// "police say led", "the group to which Ruiz belongs won": a verb, with another right behind.
bool says(const TagContext& in, std::size_t at) {
  return !may_be_noun(in.words[at]) &&
         (in.words[at].entry->verb->nature == Nature::report || follows_relative(in));
}

/// "the plans", "Peru's offers", "its July 20 launch", "in Friday crash", "amid fears": only a noun
/// ends what such a word opens.
bool closes_phrase(const TagContext& in, std::size_t at) noexcept {
  const Word& last = *in.before_word();
  if (at > 1 && in.words[at - 1].tag == Tag::time && in.words[at - 2].text == "in" &&
      may_be_noun(in.words[at]) && in.words[at - 1].text.ends_with("day"))
    return true;
  std::size_t first = in.behind;
  while (may_be_noun(in.words[at]) && first > 1 && in.words[first - 1].tag == Tag::adjective)
    --first;
  const Word& opening = in.words[first - 1];
  const bool led = last.tag == Tag::preposition && in.behind == at && !last.is(k_subordinator);
  return last.possessive || last.tag == Tag::possessive || (led && may_be_noun(in.words[at])) ||
         (opening.tag == Tag::determiner && opening.is(k_article));
}

/// "halted play", "fired tear gas": a bare verb stands behind no other but "help" and its like.
bool is_acted_on(const TagContext& in, std::size_t at) noexcept {
  static constexpr std::array<std::string_view, 4> k_leading{"come", "go", "help", "let"};
  return in.before() == Tag::verb && in.behind == at &&
         !is_one_of(k_leading, in.before_word()->entry->verb->lemma);
}

/// "found that loans had": behind a verb "that" leads to a subject first; not "a bank that loans".
bool opens_what_is_said(const TagContext& in) noexcept {
  return in.behind > 1 && in.words[in.behind - 1].text == "that" &&
         in.words[in.behind - 2].tag == Tag::verb;
}

/// "one-day strikes", "third-quarter results".
bool lasts(const TagContext& in, std::size_t at) noexcept {
  return in.words[at - 1].length || is_hyphened_time(in.words[at - 1]);
}

/// "Lumen shares on the exchange fell", "BP shares plunge", "shares also fell"; not "shares a
/// border with".
bool is_traded(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size() || !is_one_of(securities(), in.words[at])) return false;
  const Word& next = in.words[at + 1];
  return (next.is(k_preposition) && next.text != "with") || (next.entry->forms & k_base) != 0 ||
         !in.is_last_verb(at);
}

/// "1,800 likes", "nine strikes"; not "Flight 12 crashes", "a sale of £40m starts".
bool is_counted(const TagContext& in, std::size_t at) noexcept {
  if (in.behind != at || in.before() != Tag::number || numbers_a_name(in)) return false;
  const std::string_view number = in.words[at - 1].text;
  return is_digit(number.front()) || std::none_of(number.begin(), number.end(), is_digit);
}

/// "Interest rates fall to 3%": what goes up or down there is many.
bool rises_or_falls(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 >= in.words.size()) return false;
  const Entry& next = *in.words[at + 1].entry;
  return (next.forms & k_base) != 0 && next.verb != nullptr && next.verb->kind == "market";
}

/// "a 20 percent drop on arrivals", "the forecast cost": one thing, with which no bare verb goes;
/// not "conditions in the camp appear", "let the case drop", "has the council approve".
bool goes_with_one(const TagContext& in, std::size_t at) {
  static constexpr std::array<std::string_view, 6> k_causing{"have", "hear", "help",
                                                             "let",  "make", "see"};
  if (in.behind != at || in.before() != Tag::noun) return false;
  const Word& head = in.words[at - 1];
  if (head.text.size() < 3 || is_plural(head) || head.is(k_group_noun | k_organization_word) ||
      plural_before_of(in) || plural_before_that(in))
    return false;
  std::size_t first = at;
  while (first > 0 && in.words[first - 1].tag != Tag::verb &&
         in.words[first - 1].tag != Tag::mark) {
    const Tag tag = in.words[first - 1].tag;
    if (tag == Tag::coordinator || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal)
      return false;
    --first;
  }
  const bool caused = first > 0 && in.words[first - 1].tag == Tag::verb &&
                      is_one_of(k_causing, in.words[first - 1].entry->verb->lemma);
  return !caused;
}

/// "On Monday, rebel forces struck": opens the subject of the verb.
bool opens_subject(const TagContext& in, std::size_t at) {
  return in.behind == at && in.before() == Tag::mark && follows_opening_day(in, at) &&
         !in.is_last_verb(at);
}

/// "the UN" of "the UN aid chief": a name with its article.
bool follows_named(const TagContext& in, std::size_t at) {
  std::size_t first = at;
  while (first > 0 && in.words[first - 1].tag == Tag::name) --first;
  return first < at && first > 0 && is_article(in.words[first - 1]);
}

/// "All five crash victims were", "the UN aid chief visits": the noun that it belongs to has its
/// verb right behind, and what stands before opens the phrase of both.
bool tells_kind_of_subject(const TagContext& in, std::size_t at) {
  const std::size_t verb = at + 2;
  if (in.behind != at || verb >= in.words.size() || !may_be_noun(in.words[at]) ||
      !in.noun_follows(at) || in.words[at + 1].is(k_subject_pronoun))
    return false;
  if (follows_named(in, at)) return carries_verb(in.words[verb]);
  const bool inside =
      in.before() == Tag::number || in.before() == Tag::adjective || in.before() == Tag::determiner;
  return inside && (in.words[verb].is(k_be | k_have | k_modal) || is_surely_past(in, verb));
}

}  // namespace

bool ends_noun_phrase(const TagContext& in, std::size_t at) {
  const bool third = (in.words[at].entry->forms & k_third) != 0;
  if (closes_phrase(in, at) || lasts(in, at)) return true;
  if (third && in.before() == Tag::mark && in.behind == at && follows_opening_day(in, at))
    return true;  // "On Tuesday, rebels attack"
  if (third ? is_traded(in, at) || is_counted(in, at) || rises_or_falls(in, at)
            : is_acted_on(in, at) || goes_with_one(in, at) || tells_kind_of_subject(in, at))
    return true;
  return (!says(in, at) && heads_subject(in, at)) ||
         (may_be_noun(in.words[at]) && opens_what_is_said(in));
}

bool stands_before_verb(const TagContext& in, std::size_t at) {
  const Tag previous = in.before();
  const Word& word = in.words[at];
  const bool nominal = may_be_noun(word);
  if (previous == Tag::pronoun || says(in, at)) return false;
  std::size_t next = at + 1;
  if (next + 1 < in.words.size() && in.words[next].is(k_preposition) &&
      in.words[next + 1].timex >= 0)
    ++next;
  while (next < in.words.size() && in.words[next].timex >= 0) ++next;
  if (next >= in.words.size()) return false;
  const Word& verb = in.words[next];
  if (previous == Tag::relative)  // "which rebels had held", but not "that lasts until May could"
    return next == at + 1 && nominal && is_plural(word) && verb.is(k_be | k_have | k_modal);
  if (verb.is(k_be | k_have | k_modal) || is_surely_past(in, next)) return true;
  const std::uint8_t forms = forms_of(verb);
  if ((forms & word.entry->forms & k_third) != 0 && !may_be_noun(verb)) return true;
  const bool plain = (forms & (k_past | k_third)) != 0 && (forms & k_base) == 0 &&
                     !may_be_noun(verb) && !verb.is(k_adjective);
  const bool blow =  // "strikes hit Riga"
      (forms & k_past) != 0 && (word.entry->forms & k_third) != 0 && in.object_follows(next);
  return (nominal && (plain || blow)) || (plain && !in.noun_follows(next));
}

bool joins_noun(const TagContext& in, std::size_t at) {
  if ((in.words[at].entry->forms & k_third) != 0) return false;
  if (opens_subject(in, at)) return true;
  if (in.before() != Tag::coordinator || in.behind != at || at < 2 ||
      (in.words[at - 2].tag != Tag::noun && in.words[at - 2].tag != Tag::name))
    return false;
  std::size_t verb = at;
  while (verb > 0 && in.words[verb - 1].tag != Tag::verb && !is_auxiliary(in.words[verb - 1].tag))
    --verb;
  if (verb == 0) return true;
  const Word& last = in.words[verb - 1];
  if (last.tag == Tag::verb && (last.form == k_past || last.form == k_third)) return true;
  const bool acts =
      at + 1 < in.words.size() &&
      (in.noun_follows(at) || in.words[at + 1].is(k_determiner | k_possessive | k_object_pronoun));
  return !acts && may_be_noun(in.words[at]);
}

}  // namespace dateline::events

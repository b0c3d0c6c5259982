// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {

/// "who", "which", "whom", "where".
[[nodiscard]] inline bool is_who(const Word& word) noexcept {
  return word.tag == Tag::relative || (word.tag == Tag::pronoun && word.text == "who");
}

/// "will", "is", "has": opens a verb group, or is all of it.
[[nodiscard]] inline bool is_auxiliary(Tag tag) noexcept {
  return tag == Tag::modal || tag == Tag::be || tag == Tag::have;
}

/// What may stand between the words of a verb group.
[[nodiscard]] inline bool may_interrupt(Tag tag) noexcept {
  return tag == Tag::adverb || tag == Tag::negation || tag == Tag::time;
}

/// Where a clause ends, or another begins.
[[nodiscard]] inline bool is_border(const Word& word) noexcept {
  return word.tag == Tag::mark || word.tag == Tag::coordinator || word.tag == Tag::subordinator ||
         is_who(word) || (word.tag == Tag::preposition && word.is(k_subordinator));
}

/// "as" of "identified as Ana Ruiz", "described as a fraud": what somebody is said to be, and not
/// done while something happens.
[[nodiscard]] inline bool gives_role(const Parse& parse, std::uint32_t as) noexcept {
  static constexpr auto k_describing = std::to_array<std::string_view>(
      {"brand", "cast", "describe", "hail", "identify", "know", "label", "portray", "regard"});
  return as > 0 && as < parse.size() && parse.words[as].text == "as" &&
         parse.words[as - 1].entry->verb != nullptr &&
         is_one_of(k_describing, parse.words[as - 1].entry->verb->lemma);
}

/// "as" of "listed as rebuilt in 2019", "identified as Ana Ruiz", "after" of "named after Tom
/// Hale": no clause, but what something is said to be, or whose name it has.
[[nodiscard]] inline bool leads_predicate(const Parse& parse, std::uint32_t at) noexcept {
  if (parse.words[at].text == "after") return at > 0 && parse.words[at - 1].text == "named";
  if (parse.words[at].text != "as" || at + 1 >= parse.size()) return false;
  return gives_role(parse, at) || (parse.words[at + 1].entry->forms & k_participle) != 0;
}

/// "said", "announced".
[[nodiscard]] inline bool is_report(const VerbGroup& group) noexcept {
  return group.sense != nullptr && group.sense->nature == Nature::report;
}

/// "Ruiz, who had confessed at a hearing, received six years": the comma closes what "who" opened
/// behind another one, and the main verb follows.
[[nodiscard]] inline bool closes_relative(const Parse& parse) noexcept {
  if (parse.groups.empty() || !parse.groups.back().finite) return false;
  const std::uint32_t who = parse.groups.back().range.first;
  return who > 2 && is_who(parse.words[who - 1]) && parse.is_mark(who - 2, ',') &&
         std::none_of(parse.groups.begin(), parse.groups.end() - 1,
                      [](const VerbGroup& group) { return group.finite; });
}

/// "a fair due to open on Monday", "a review, to be completed by May": a plan that a noun has.
[[nodiscard]] inline bool planned_by_noun(const VerbGroup& group) noexcept {
  return group.infinitive && group.governor != nullptr && group.governed_by == k_nothing &&
         !group.subject.empty();
}

/// "before being charged", "after having been shot": a gerund of the passive, behind its link.
[[nodiscard]] inline bool is_passive_gerund(const Parse& parse, const VerbGroup& group) noexcept {
  return group.passive && !group.finite && group.link != Link::none &&
         group.range.last - group.range.first > 1 &&
         parse.words[group.range.first].text.ends_with("ing");
}

/// "land" of "will try to land".
[[nodiscard]] inline bool is_attempt(const VerbGroup& group) noexcept {
  return group.governor != nullptr && group.governed_by != k_nothing &&
         (group.governor->word == "try" || group.governor->word == "attempt");
}

/// "declined to comment".
[[nodiscard]] inline bool keeps_silent(const Parse& parse, const VerbGroup& group) noexcept {
  if (group.sense->kind != "rejection" || group.object.empty()) return false;
  const std::uint32_t next = parse.group_at[group.object.first];
  return next != k_nothing && parse.groups[next].infinitive && is_report(parse.groups[next]);
}

/// The verb that an infinitive follows without its "to": "helped rescue six".
[[nodiscard]] inline bool is_help(const VerbSense* sense) noexcept {
  return sense != nullptr && sense->lemma == "help";
}

/// A number in digits or letters, and no time: "40", "six", "five-and-a-half".
[[nodiscard]] inline bool is_count(const Word& word) noexcept {
  if (word.timex >= 0) return false;
  return word.number || look_up(word.text.substr(0, word.text.find('-'))).is(k_number_word);
}

/// "trawlermen", "mills", but not "glass", "campus", "crisis", "series".
[[nodiscard]] inline bool is_plural(const Word& word) noexcept {
  static constexpr std::array<std::string_view, 5> k_of_one{"abdomen", "acumen", "omen", "regimen",
                                                            "specimen"};
  if (word.is(k_plural)) return true;
  const std::string_view text = word.text;
  if (word.tag == Tag::noun && text.ends_with("men")) return !is_one_of(k_of_one, text);
  return word.tag == Tag::noun && text.ends_with('s') && !text.ends_with("ss") &&
         !text.ends_with("us") && !text.ends_with("is") && text != "series" && text != "news";
}

/// "Peru and Chile", but not "the Pool and Gym Trust", one name.
[[nodiscard]] inline bool holds_coordinator(const Parse& parse, WordRange range) noexcept {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.tag(at) == Tag::coordinator && parse.chunk_at[at] == k_nothing) return true;
  return false;
}

/// The tables know the word as a noun, whatever else it may be.
[[nodiscard]] inline bool may_be_noun(const Word& word) noexcept {
  return word.is(k_noun | k_group_noun | k_title) || word.entry->noun != nullptr;
}

/// The verb goes with many: "have", "were".
[[nodiscard]] inline bool goes_with_many(const Word& verb) noexcept {
  return verb.text == "have" || verb.text == "were" || verb.text == "are" ||
         (verb.tag == Tag::verb && verb.form == k_base);
}

/// "the", "a".
[[nodiscard]] inline bool is_article(const Word& word) noexcept {
  return word.tag == Tag::determiner && word.is(k_article);
}

/// "2012": a year in digits.
[[nodiscard]] inline bool is_year(const Word& word) noexcept {
  return word.text.size() == 4 && std::all_of(word.text.begin(), word.text.end(), is_digit);
}

/// "both" of "The two mills, both built in 1990,": all of what stands before the comma. `at`: its
/// word.
[[nodiscard]] inline bool means_all_before(const Parse& parse, std::uint32_t at) noexcept {
  static constexpr std::array<std::string_view, 3> k_all{"all", "both", "each"};
  return at > 1 && parse.words[at - 1].is_mark(',') && is_one_of(k_all, parse.words[at]);
}

/// "itself", "themselves".
[[nodiscard]] inline bool is_reflexive(const Word& word) noexcept {
  return word.tag == Tag::pronoun && (word.text.ends_with("self") || word.text.ends_with("selves"));
}

/// The "$300" of "US$300".
[[nodiscard]] inline bool opens_price(const Parse& parse, std::uint32_t at) noexcept {
  return at < parse.size() && !parse.words[at].spaced &&
         (parse.words[at].is_mark('$') || parse.words[at].text.starts_with('$'));
}

/// A noun phrase ends right before `at`.
[[nodiscard]] inline bool follows_chunk(const Parse& parse, std::uint32_t at) noexcept {
  return at > 0 && parse.chunk_at[at - 1] != k_nothing;
}

/// "in" of "in the past week": the word before the time that `timex` is; empty where there is none.
[[nodiscard]] inline std::string_view lead_of(const Parse& parse, std::uint32_t timex) noexcept {
  for (std::uint32_t at = 1; at < parse.size(); ++at)
    if (parse.words[at].timex == static_cast<std::int32_t>(timex)) return parse.words[at - 1].text;
  return {};
}

/// One past the times at `at`, with what leads to them: "on Friday".
[[nodiscard]] inline std::uint32_t skip_times(const Parse& parse, std::uint32_t at) noexcept {
  while (parse.tag(at) == Tag::time ||
         (parse.tag(at) == Tag::preposition && parse.tag(at + 1) == Tag::time))
    ++at;
  return at;
}

/// "at least five", "up to 12", "up to two years": how many.
[[nodiscard]] inline bool opens_bound(const Parse& parse, std::uint32_t at) noexcept {
  if (at + 2 >= parse.size()) return false;
  const WordText& word = parse.words[at].text;
  const WordText& next = parse.words[at + 1].text;
  const bool bound =
      (word == "up" && next == "to") || (word == "at" && (next == "least" || next == "most"));
  if (!bound) return false;
  const Word& amount = parse.words[at + 2];
  return amount.tag == Tag::number || (amount.tag == Tag::time && amount.length);
}

/// "the firm Ruiz founded was sold": the name at `first` has a verb, and right behind it stands
/// that of the noun before.
[[nodiscard]] inline bool opens_contact_clause(const Parse& parse, std::uint32_t first) noexcept {
  std::uint32_t verb = first;
  while (parse.tag(verb) == Tag::name && !parse.words[verb].possessive) ++verb;
  const Tag next = parse.tag(skip_times(parse, verb + 1));
  return verb > first && parse.tag(verb) == Tag::verb && parse.words[verb].form == k_past &&
         is_auxiliary(next);
}

/// "the law Trump" of "the law Trump signed": a name right behind a thing that has none of its own,
/// as "the actor", "the treaty" may have. That thing is governed by what stands before it, or has a
/// verb of its own behind: `verb_behind`. `first`: of the name.
[[nodiscard]] inline bool names_another(const Parse& parse, std::uint32_t first,
                                        bool verb_behind) noexcept {
  if (first < 2 || parse.tag(first) != Tag::name || !follows_chunk(parse, first)) return false;
  const Chunk& before = parse.chunks[parse.chunk_at[first - 1]];
  const Word& noun = parse.words[before.head];
  const std::uint32_t start = before.range.first;
  const bool governed = start > 0 && (parse.tag(start - 1) == Tag::preposition ||
                                      parse.group_at[start - 1] != k_nothing);
  const bool the = is_article(parse.words[start]) && is_the(parse.words[start]);
  if (before.head + 1 == first && the && opens_contact_clause(parse, first)) return true;
  const bool plain =
      !noun.is(k_adjective) && !noun.text.ends_with("est") &&
      (noun.entry->verb == nullptr || noun.is(k_noun) || noun.entry->noun != nullptr);
  return (governed || verb_behind) && the && plain && before.head + 1 == first &&
         noun.tag == Tag::noun && !noun.possessive && !noun.entry->thing &&
         noun.entry->again == Again::nothing &&
         !noun.is(k_title | k_group_noun | k_organization_word | k_place_word);
}

/// Before the quotation mark that ends a title right before `at`: "the film "Salt" won"; else `at`.
[[nodiscard]] inline std::uint32_t before_closing_quote(const Parse& parse,
                                                        std::uint32_t at) noexcept {
  constexpr std::uint32_t k_longest_title = 8;
  if (at < 3 || !parse.words[at - 1].is_mark('"')) return at;
  for (std::uint32_t words = 1; words <= k_longest_title && words < at; ++words) {
    const Word& word = parse.words[at - 1 - words];
    if (word.is_mark('"')) return words > 1 ? at - 1 : at;
    if (word.tag == Tag::mark && !word.is_mark(':')) return at;
  }
  return at;
}

/// The comma, "and" or dash at `at` stands between times: "on 4, 5 and 11 June", "the 1950-53 war".
[[nodiscard]] inline bool joins_times(const Parse& parse, std::uint32_t at) noexcept {
  const bool joins =
      parse.words[at].is_mark(',') || parse.words[at].is_mark('-') ||
      (parse.tag(at) == Tag::coordinator && parse.words[at].text != "but");  // "in 2025 but now"
  return joins && at > 0 && parse.tag(at - 1) == Tag::time && parse.tag(at + 1) == Tag::time;
}

/// One past the last word before `at` that is no adverb, time or its preposition: but "after" leads
/// to the clause in "after second-quarter orders fell", "after Monday's blast killed six".
[[nodiscard]] inline std::uint32_t skip_back(const Parse& parse, std::uint32_t at) noexcept {
  const bool noun = at < parse.size() && (parse.tag(at) == Tag::noun || parse.words[at].possessive);
  while (at > 0) {
    const Tag tag = parse.words[at - 1].tag;
    const bool leads = noun && parse.words[at - 1].is(k_subordinator);
    const bool of_time = tag == Tag::preposition && !leads && parse.tag(at) == Tag::time;
    if (tag != Tag::adverb && tag != Tag::negation && tag != Tag::time && !of_time &&
        !joins_times(parse, at - 1))
      break;
    --at;
  }
  return at;
}

}  // namespace dateline::events

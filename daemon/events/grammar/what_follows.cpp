// SPDX-License-Identifier: Apache-2.0
#include "grammar/what_follows.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/reach.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Before the time that tells which: "a man held since May was freed".
constexpr std::array<std::string_view, 4> k_dating{"since", "until", "before", "after"};

/// "over 200", "at least five", "up to 12": how many.
bool count_follows(const Parse& parse, std::uint32_t at) {
  if (at + 1 >= parse.size()) return false;
  const WordText& word = parse.words[at].text;
  if (parse.tag(at + 1) == Tag::number)
    return word == "over" || word == "around" || word == "about";
  return opens_bound(parse, at);
}

/// "confirmed on Sunday the player had died": a subject of its own behind a time.
bool opens_subject(const Parse& parse, std::uint32_t at) {
  const bool opens = parse.chunk_at[at] != k_nothing && parse.tag(at - 1) == Tag::time &&
                     parse.chunk_at[at] != parse.chunk_at[at - 1];
  const Tag tag = parse.tag(at);
  const bool many = tag == Tag::noun && is_plural(parse.words[at]);
  return opens && (tag == Tag::determiner || tag == Tag::name || tag == Tag::number ||
                   tag == Tag::possessive || many);
}

/// "posted on Monday, filmed in Lima, shows": the aside from the comma `open` on ends before a
/// verb.
bool closes_aside(const Parse& parse, std::uint32_t open) {
  const std::uint32_t end = std::min(parse.size(), open + k_longest_aside);
  for (std::uint32_t at = open + 1; at + 1 < end; ++at) {
    const Word& word = parse.words[at];
    const Word& next = parse.words[at + 1];
    if (word.is_mark(','))
      return is_auxiliary(next.tag) || (next.tag == Tag::verb && next.form == k_third);
    if (is_auxiliary(word.tag) || word.tag == Tag::pronoun || word.tag == Tag::mark) return false;
  }
  return false;
}

/// "while" of "a man shot while covering a march died": a clause without a subject of its own; but
/// "fell when trading began".
bool leads_gerund(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::subordinator && parse.words[at].text.starts_with("whil") &&
         parse.tag(at + 1) == Tag::verb && parse.words[at + 1].form == k_ing;
}

/// ", 26," of "Ruiz, 26, was".
bool is_age_aside(const Parse& parse, std::uint32_t at) {
  return parse.is_mark(at, ',') && parse.tag(at + 1) == Tag::number && parse.is_mark(at + 2, ',');
}

/// "off" of "sealed off the hotel": part of the verb before it, whose object stands behind.
bool is_particle(const Parse& parse, std::uint32_t at) {
  const Tag next = parse.tag(at + 1);
  if (at == 0 || parse.tag(at) != Tag::preposition ||
      (next != Tag::determiner && next != Tag::possessive) || parse.words[at + 1].text == "that")
    return false;
  const VerbSense* verb = parse.words[at - 1].entry->verb;
  const VerbSense* whole = verb == nullptr ? nullptr : look_up_phrase(*verb, parse.words[at].text);
  return whole != nullptr && !whole->open_phrase && !whole->timed;
}

}  // namespace

bool object_follows(const Parse& parse, std::uint32_t at) {
  if (count_follows(parse, at)) return true;
  if (is_particle(parse, at)) ++at;
  while (at < parse.size() && parse.words[at].tag == Tag::adverb) ++at;
  if (at < parse.size() && is_one_of(edge_words(), parse.words[at])) ++at;  // "late on Monday"
  if (parse.tag(at) == Tag::time && parse.tag(at + 1) == Tag::noun &&
      (parse.words[at].length || is_hyphened_time(parse.words[at])))
    return true;  // "held one-day strikes", "published third-quarter results"
  const Tag tag = parse.tag(at);
  if (tag == Tag::preposition) return count_follows(parse, at);  // "killed over 200"
  if (tag == Tag::adjective && at + 1 < parse.size() && parse.words[at + 1].text == "by")
    return false;  // "hit hard by drought"
  return at < parse.size() &&
         (tag == Tag::determiner || tag == Tag::possessive || tag == Tag::name ||
          tag == Tag::noun || tag == Tag::adjective || tag == Tag::number || tag == Tag::pronoun ||
          (tag == Tag::subordinator && !leads_gerund(parse, at)));
}

bool clause_follows(const Parse& parse, std::uint32_t at) {
  at = skip_times(parse, at);
  if (at >= parse.size()) return false;
  const bool that = parse.tag(at) == Tag::subordinator && parse.words[at].text == "that";
  const bool there = parse.words[at].text == "there" && is_auxiliary(parse.tag(at + 1));
  return that || there || parse.tag(at) == Tag::pronoun;
}

bool says(const Parse& parse, std::uint32_t at) {
  return parse.words[at].entry->verb->action == "say" && parse.tag(at + 1) != Tag::to;
}

bool gives_name(const Parse& parse, std::uint32_t at) {
  const std::uint32_t name =
      at + 1 < parse.size() && is_article(parse.words[at + 1]) ? at + 2 : at + 1;
  return parse.tag(name) == Tag::name && at > 0 && parse.tag(at - 1) == Tag::noun &&
         is_one_of(naming_verbs(), parse.words[at].entry->verb->lemma);
}

bool finite_after(const Parse& parse, std::uint32_t at, bool any) {
  const std::uint32_t first = at;
  const std::uint32_t end = std::min(parse.size(), at + 25);
  for (; at < end; ++at) {
    const Word& word = parse.words[at];
    if (joins_times(parse, at)) continue;
    if (is_age_aside(parse, at)) {  // "a man named Ruiz, 26, was"
      at += 2;
      continue;
    }
    if (any && at > first && word.is_mark(',') && closes_aside(parse, at)) return true;
    const bool subject = word.tag == Tag::pronoun && parse.tag(at - 1) != Tag::preposition;
    const bool behind =  // "a ban imposed after the blast was lifted"
        any && at == first &&
        (word.text == "after" || word.text == "before" || gives_role(parse, at));
    const bool dated = is_one_of(k_dating, word) && parse.tag(at + 1) == Tag::time;
    const bool passed = behind || dated || leads_gerund(parse, at) || leads_predicate(parse, at);
    if ((is_border(word) && !passed) || subject || opens_subject(parse, at)) return false;
    const bool infinitive = at > 0 && parse.tag(at - 1) == Tag::to;  // "ceased to be"
    if (is_auxiliary(word.tag)) {
      if (infinitive) continue;
      return true;
    }
    if (word.tag == Tag::verb && (word.form == k_past || word.form == k_third) &&
        !gives_name(parse, at))
      return any || word.form == k_third || (word.entry->forms & k_participle) == 0 ||
             word.entry->verb->intransitive || object_follows(parse, at + 1) || says(parse, at) ||
             parse.tag(at + 1) == Tag::mark;
  }
  return false;
}

Finite finite_in_rest(const Parse& parse, std::uint32_t head) noexcept {
  constexpr std::uint32_t k_far = 40;
  const std::uint32_t end = std::min(parse.size(), head + k_far);
  Finite out = Finite::none;
  for (std::uint32_t at = head + 1; at < end; ++at) {
    const Word& word = parse.words[at];
    const bool led = parse.tag(at - 1) == Tag::to;
    if (is_auxiliary(word.tag) && !led && !word.text.ends_with("ing")) return Finite::sure;
    if (word.tag != Tag::verb || (word.form & (k_past | k_third)) == 0) continue;
    if (word.form == k_third || (word.entry->forms & k_participle) == 0) return Finite::sure;
    out = Finite::perhaps;
  }
  return out;
}

}  // namespace dateline::events

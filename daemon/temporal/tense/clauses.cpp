// SPDX-License-Identifier: Apache-2.0
// What the clause around an expression plans, puts off, calls off or tells of.
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "tense/sentence.hpp"
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"
#include "tense/verb_reader.hpp"

namespace dateline::temporal {

using language::Document;
using language::Token;

namespace {

constexpr std::uint32_t k_reach = 30;  // tokens looked at on either side

}  // namespace

bool intends(const Document& document, std::uint32_t verb, std::uint32_t first) {
  const VerbReader reader(document);
  for (std::uint32_t at = verb + 1; at < first && at < verb + k_reach; ++at)
    if (verb_kind(document.tokens[at], document.text) == Verb::infinitive && reader.leads_verb(at))
      return true;
  return false;
}

bool follows_event(const Document& document, std::uint32_t verb, std::uint32_t first) {
  if (VerbReader(document).looks_back(verb, first)) return true;
  constexpr std::uint32_t k_phrase = 4;  // tokens from "the" to "explosion"
  for (std::uint32_t at = verb + 1; at < first; ++at) {
    if (!comes_unannounced(document.tokens[at], document.text)) continue;
    for (std::uint32_t back = 1; back <= k_phrase && verb + back < at; ++back) {
      const Cue cue = cue_of(document.tokens[at - back], document.text);
      if (cue == Cue::article || cue == Cue::owner || cue == Cue::clitic) return true;
    }
  }
  return false;
}

bool deferred_near(const Document& document, std::uint32_t first) {
  constexpr std::uint32_t k_phrase = 8;  // tokens from "put" to "off"
  constexpr std::uint32_t k_move = 4;    // tokens from "pushed" to the day of "from Monday to"
  const Preposition led = preposition_before(document, first);
  const bool until = led == Preposition::until;
  const bool moved = led == Preposition::to || led == Preposition::from;
  const language::Sentence sentence = sentence_of(document, first);
  std::uint32_t particle = 0;
  for (std::uint32_t at = first; at > sentence.first && first - at < k_reach;) {
    --at;
    const Verb kind = verb_kind(document.tokens[at], document.text);
    if (kind == Verb::defers || kind == Verb::delays || (kind == Verb::halts && until)) return true;
    if (kind == Verb::puts && particle > 0 && particle - at <= k_phrase) return true;
    if (kind == Verb::puts && moved && first - at <= k_move) return true;  // "pushed to Friday"
    if (kind == Verb::particle) particle = at;
  }
  return false;
}

bool fell_through(const Document& document, std::uint32_t first, std::uint32_t last) {
  return VerbReader(document).fell_through(last, sentence_of(document, first).last);
}

bool called_off(const Document& document, std::uint32_t first, std::uint32_t last) {
  return VerbReader(document).called_off(last, sentence_of(document, first).last);
}

bool strikes_bargain(const Document& document, std::uint32_t first) {
  return VerbReader(document).strikes_bargain(sentence_of(document, first).first, first);
}

bool opens_after_event(const Document& document, std::uint32_t first) {
  constexpr std::uint32_t k_phrase = 16;  // tokens
  const std::uint32_t floor = sentence_of(document, first).first;
  if (floor + 2 >= first || first - floor > k_phrase) return false;
  const Token& opening = document.tokens[floor];
  if (preposition_kind(opening, document.text) != Preposition::after &&
      cue_of(opening, document.text) != Cue::looking_back)
    return false;
  for (std::uint32_t at = floor + 1; at < first; ++at)
    if (document.text_of(document.tokens[at]) == ",") return false;
  return true;
}

bool tells_plan(const Document& document, std::uint32_t to) {
  return VerbReader(document).tells_plan(to);
}

}  // namespace dateline::temporal

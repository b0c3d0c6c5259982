// SPDX-License-Identifier: Apache-2.0
// What the noun phrase behind a date names: a thing that nobody plans, an outcome, a contract.
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "tense/tense.hpp"
#include "tense/tense_words.hpp"
#include "tense/verb_reader.hpp"

namespace dateline::temporal {

using language::Document;
using language::Token;

Tense tense_of_named(const Document& document, std::uint32_t noun) {
  constexpr std::uint32_t k_longest = 3;  // "mass shooting killed"
  const VerbReader reader(document);
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  for (std::uint32_t at = noun; at < size && at - noun <= k_longest; ++at) {
    const Token& token = document.tokens[at];
    if (!token.is_word() || token.block_start ||
        preposition_kind(token, document.text) != Preposition::none ||
        is_joint(token, document.text))  // "cancelled its July 15 concert and moved"
      break;
    if (is_unforeseen(token, document.text)) return Tense::past;
    if (verb_kind(token, document.text) == Verb::sets) break;  // "the Nov. 1 deadline set in May"
    const bool put_off = at + 1 < size && verb_kind(token, document.text) == Verb::was &&
                         verb_kind(document.tokens[at + 1], document.text) == Verb::defers;
    if (put_off) break;  // "the December release was delayed"
    const Tense tense = at > noun ? reader.verb_at(at, noun) : Tense::unknown;
    if (tense == Tense::past || tense == Tense::future) return tense;
  }
  return Tense::unknown;
}

namespace {

/// The head of the noun phrase at `noun`, of up to three words, is one of these.
template <typename Kind>
bool heads_phrase(const Document& document, std::uint32_t noun, Kind is_kind) {
  constexpr std::uint32_t k_longest = 3;  // "deadly mass shooting"
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  const auto links = [&](std::uint32_t at) {
    const Cue cue = cue_of(document.tokens[at], document.text);
    return cue == Cue::attribute || cue == Cue::accompanying || cue == Cue::month_company ||
           is_ground(document.tokens[at], document.text);
  };
  const auto ends_phrase = [&](std::uint32_t at) {
    return at == size || !document.tokens[at].is_word() || document.tokens[at].block_start ||
           preposition_kind(document.tokens[at], document.text) != Preposition::none || links(at) ||
           VerbReader(document).is_clause(at) ||
           VerbReader(document).verb_at(at, noun) != Tense::unknown;
  };
  for (std::uint32_t at = noun; at < noun + k_longest && !ends_phrase(at); ++at)
    if (is_kind(document.tokens[at], document.text)) return ends_phrase(at + 1);
  return false;
}

}  // namespace

bool names_unplanned(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, comes_unannounced);
}

bool names_settled(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, is_settled);
}

bool names_scheduled(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, is_scheduled);
}

bool names_lasting(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, is_lasting);
}

bool names_contract(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, is_traded);
}

bool names_event(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, [](const Token& token, std::string_view text) {
    return is_game(token, text) || is_scheduled(token, text) || is_round(token, text);
  });
}

bool names_round(const Document& document, std::uint32_t noun) {
  return heads_phrase(document, noun, is_round);
}

}  // namespace dateline::temporal

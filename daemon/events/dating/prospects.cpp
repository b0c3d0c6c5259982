// SPDX-License-Identifier: Apache-2.0
#include "dating/prospects.hpp"

#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_wanting = std::to_array<std::string_view>(
    {"demand", "seek",      "urge",  "propose", "request", "want",   "consider",    "threaten",
     "plan",   "await",     "fear",  "predict", "mull",    "weigh",  "need",        "require",
     "pledge", "recommend", "order", "promise", "expect",  "favour", "contemplate", "forecast",
     "offer",  "advocate",  "risk",  "face",    "favor"});
constexpr auto k_wanting_for = std::to_array<std::string_view>(
    {"call", "press", "push", "appeal", "campaign", "prepare", "plan", "ask", "wait", "hope",
     "apply", "lobby", "plead", "brace", "pray", "argue"});
constexpr auto k_warning = std::to_array<std::string_view>({"warn", "caution"});
constexpr auto k_averting =
    std::to_array<std::string_view>({"avoid", "avert", "prevent", "deny", "escape"});

/// "ready for talks".
constexpr auto k_ready = std::to_array<std::string_view>({"ready", "prepared", "braced"});

/// "the strike", "Peru's bid"; not "the release of six", which one may ask for.
bool is_there(const Parse& parse, const Chunk& chunk) {
  const Word& first = parse.words[chunk.range.first];
  const std::uint32_t next = chunk.range.last;
  if (first.tag == Tag::possessive || parse.words[chunk.head].possessive) return true;
  for (std::uint32_t at = chunk.range.first; at < chunk.head; ++at)
    if (parse.words[at].possessive) return true;
  const bool definite = (first.is(k_article) && first.text.size() > 2) || first.text == "this" ||
                        first.text == "that" || first.text == "these";
  return definite && !(next < parse.size() && parse.words[next].text == "of");
}

/// "denied reports", "faces charges": what is said is there.
bool is_said(const NounSense& noun) noexcept {
  return noun.kind == "statement" || noun.kind == "accusation" || noun.lemma == "report" ||
         noun.lemma == "charge";
}

}  // namespace

std::uint32_t verb_before(const Parse& parse, std::uint32_t chunk) {
  const std::uint32_t first = parse.chunks[chunk].range.first;
  if (first == 0) return k_nothing;
  if (parse.group_at[first - 1] != k_nothing) return parse.group_at[first - 1];
  const bool led = parse.tag(first - 1) == Tag::preposition && first > 1;
  return led ? parse.group_at[first - 2] : k_nothing;
}

Prospect prospect_of(const Parse& parse, std::uint32_t chunk) {
  const Chunk& noun = parse.chunks[chunk];
  const std::uint32_t first = noun.range.first;
  if (first == 0 || is_there(parse, noun)) return Prospect::none;
  const WordText& before = parse.words[first - 1].text;
  if (before == "for" && first > 1 && is_one_of(k_ready, parse.words[first - 2]))
    return Prospect::open;
  const std::uint32_t verb = verb_before(parse, chunk);
  if (verb == k_nothing) return Prospect::none;
  const VerbGroup& group = parse.groups[verb];
  if (group.passive) return Prospect::none;
  const VerbSense* said = parse.words[group.head].entry->verb;
  if (said == nullptr) return Prospect::none;  // "is"
  const std::string_view lemma = said->lemma;
  if (before == "for") return is_one_of(k_wanting_for, lemma) ? Prospect::open : Prospect::none;
  if (before == "of" || before == "about" || before == "against")
    return is_one_of(k_warning, lemma) ? Prospect::open : Prospect::none;
  if (parse.group_at[first - 1] != verb || is_said(*parse.words[noun.head].entry->noun))
    return Prospect::none;
  if ((before == "out" && lemma == "rule") || is_one_of(k_averting, lemma)) {
    const bool did = group.finite && group.mood == Mood::plain && !group.negated;
    return did ? Prospect::averted : Prospect::open;  // "tried to avert a strike"
  }
  return is_one_of(k_wanting, lemma) ? Prospect::open : Prospect::none;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "tense/verb_reader.hpp"

#include <algorithm>
#include <iterator>

// Whether a word that may be a verb is one here, by the words beside it.

namespace dateline::temporal {

using language::Token;

bool VerbReader::closes_quote(std::uint32_t at) const {
  const std::string_view mark = document_.text_of(document_.tokens[at]);
  return mark == "”" || mark == "''" || (mark == "\"" && !document_.tokens[at].spaced);
}

bool VerbReader::follows_subject(std::uint32_t at) const {
  if (at == 0 || kind_of(at - 1) != Verb::subject || kind_of(at) == Verb::follows) return false;
  const Token& token = document_.tokens[at];
  const std::string_view word = document_.text_of(token);
  return !token.capitalised && word.size() > 3 && word.ends_with("s") && !word.ends_with("ss") &&
         cue_of(token, document_.text) == Cue::none;
}

bool VerbReader::names_act(std::uint32_t at) const {
  constexpr std::uint32_t k_phrase = 5;  // tokens from "a" to "cut" in "a quarter-point cut"
  if (at + 1 >= document_.tokens.size() || !is_act(document_.tokens[at], document_.text))
    return false;
  const Token& next = document_.tokens[at + 1];
  if (of_follows(at)) return true;  // "the rising cost of food"
  const Preposition led = preposition_kind(next, document_.text);
  const bool ends = next.is_number() || led == Preposition::in || led == Preposition::on ||
                    led == Preposition::for_ || led == Preposition::at || next.capitalised ||
                    (!next.is_word() && document_.text_of(next) != "-");
  for (std::uint32_t back = 1; ends && back <= k_phrase && back <= at; ++back) {
    const Token& token = document_.tokens[at - back];
    if (is_indefinite(token, document_.text) || is_one_more(token, document_.text)) return true;
    if (token.block_start || kind_of(at - back) != Verb::none ||
        preposition_kind(token, document_.text) != Preposition::none ||
        cue_of(token, document_.text) == Cue::article)
      return false;
  }
  return false;
}

bool VerbReader::orders(std::uint32_t at) const {
  const Token& token = document_.tokens[at];
  const bool opens =
      at == 0 || token.block_start || document_.text_of(document_.tokens[at - 1]) == ".";
  const bool done =  // "Shut in March, the mine"
      at + 1 < document_.tokens.size() &&
      preposition_kind(document_.tokens[at + 1], document_.text) != Preposition::none;
  return opens && !done && token.capitalised && !token.all_caps &&
         is_uninflected(token, document_.text);
}

bool VerbReader::was_meant(std::uint32_t at) const {
  return at >= 2 && kind_of(at - 1) == Verb::infinitive && kind_of(at - 2) == Verb::was;
}

bool VerbReader::refuses(std::uint32_t at) const {
  constexpr std::string_view k_would = "would";
  const std::string_view text = document_.text_of(document_.tokens[at]);
  if (!language::equal_folded(text.substr(0, k_would.size()), k_would)) return false;
  const bool joined = text.size() > k_would.size();  // "wouldn't"
  const std::uint32_t verb = at + (joined ? 1 : 2);
  return verb < document_.tokens.size() && (joined || adverb_follows(at)) &&
         is_refused(document_.tokens[verb], document_.text);
}

bool VerbReader::is_denied(std::uint32_t at) const {
  constexpr std::uint32_t k_subject = 10;  // tokens of "neither the minister nor his aides"
  for (std::uint32_t back = 1; back <= k_subject && back <= at; ++back) {
    const Token& token = document_.tokens[at - back];
    const Verb kind = kind_of(at - back);
    if (kind == Verb::denial) return !document_.tokens[at - back + 1].is_number();  // "No 10"
    if (token.block_start || kind == Verb::clause || document_.text_of(token) == ".") return false;
  }
  return false;
}

bool VerbReader::lists_weekday(std::uint32_t at) const {
  const Token& token = document_.tokens[at];
  if (cue_of(token, document_.text) != Cue::ambiguous_weekday) return false;
  const bool listed =
      at > 0 && cue_of(document_.tokens[at - 1], document_.text) == Cue::month_company;
  return listed || (token.capitalised && !token.all_caps);
}

bool VerbReader::names_body(std::uint32_t at) const {
  const Token& token = document_.tokens[at];
  return token.capitalised && cue_of(token, document_.text) == Cue::ambiguous_body;
}

bool VerbReader::owns(std::uint32_t at) const {
  if (at + 1 >= document_.tokens.size()) return false;
  const Token& next = document_.tokens[at + 1];
  const Cue cue = cue_of(next, document_.text);
  return is_determiner(next, document_.text) || next.is_number() || cue == Cue::article ||
         cue == Cue::owner || cue == Cue::counted;  // "no"
}

bool VerbReader::has_object(std::uint32_t at) const {
  if (at == 0 || at + 1 >= document_.tokens.size() || is_infinitive(at)) return false;
  const Verb before = kind_of(at - 1);
  if (before == Verb::may || before == Verb::could || before == Verb::modal) return false;
  const Token& object = document_.tokens[at + 1];
  const Cue cue = cue_of(object, document_.text);
  return object.is_word() && (object.capitalised || cue == Cue::article || cue == Cue::owner ||
                              is_indefinite(object, document_.text));
}

bool VerbReader::adverb_follows(std::uint32_t at) const {
  return at + 1 < document_.tokens.size() && kind_of(at + 1) == Verb::adverb &&
         document_.text_of(document_.tokens[at + 1]) == "not";
}

bool VerbReader::ends_compound(std::uint32_t at) const {
  static constexpr std::string_view k_prefixes[] = {"re", "co", "pre", "de", "dis", "mis", "zig"};
  if (at < 2 || at + 1 >= document_.tokens.size() || document_.tokens[at].spaced ||
      document_.text_of(document_.tokens[at - 1]) != "-")
    return false;
  for (const std::string_view prefix : k_prefixes)
    if (language::equal_folded(document_.text_of(document_.tokens[at - 2]), prefix)) return false;
  const Token& noun = document_.tokens[at + 1];
  return noun.is_word() && noun.spaced && !is_determiner(noun, document_.text) &&
         preposition_kind(noun, document_.text) == Preposition::none;
}

bool VerbReader::names_thing(std::uint32_t at) const {
  return at > 0 && (is_determiner(document_.tokens[at - 1], document_.text) ||
                    cue_of(document_.tokens[at - 1], document_.text) == Cue::clitic);
}

bool VerbReader::ends_name(std::uint32_t at) const {
  if (at == 0 || document_.tokens[at].block_start) return false;
  const Token& kind = document_.tokens[at - 1];
  const bool many = document_.text_of(kind).ends_with("s");  // "unions strike"
  return kind.is_word() && kind_of(at - 1) == Verb::none && !many &&
         preposition_kind(kind, document_.text) == Preposition::none;
}

bool VerbReader::of_follows(std::uint32_t at) const {
  return at + 1 < document_.tokens.size() && document_.text_of(document_.tokens[at + 1]) == "of";
}

bool VerbReader::is_half_of_day(std::uint32_t at) const {
  return language::equal_folded(document_.text_of(document_.tokens[at]), "am");
}

bool VerbReader::is_object(std::uint32_t at, std::uint32_t floor) const {
  constexpr std::uint32_t k_near = 3;
  // "The sale of unclaimed bicycles takes place": a plural does not stand before a noun.
  if (at > floor && document_.text_of(document_.tokens[at - 1]).ends_with("s")) return false;
  for (std::uint32_t back = at; back > floor && at - back < k_near;) {
    const Token& token = document_.tokens[--back];
    if (document_.text_of(token) == ",") return false;  // "the ban, extended twice, expires on"
    if (!token.capitalised && ends_in_ed(document_.text_of(token))) return true;
    if (preposition_kind(token, document_.text) != Preposition::none) return false;
  }
  return false;
}

bool VerbReader::follows_article(std::uint32_t at) const {
  // "a still unspecified date"
  const bool adverb = at > 1 && (kind_of(at - 1) == Verb::adverb || is_adverb(at - 1));
  if (at == 0) return false;
  const Token& before = document_.tokens[at - (adverb ? 2 : 1)];
  const Cue cue = cue_of(before, document_.text);
  return is_indefinite(before, document_.text) || cue == Cue::article || cue == Cue::owner ||
         document_.text_of(before) == "its";  // "its revised budget"
}

bool VerbReader::tells_trade(std::uint32_t at) const {
  if (at == 0 || at + 1 >= document_.tokens.size() ||
      !is_relative(document_.tokens[at - 1], document_.text) ||
      !is_trade(document_.tokens[at], document_.text))
    return false;
  if (at > 1 && document_.text_of(document_.tokens[at - 2]) == ",")
    return false;  // "Lumex, which holds a vote on Wednesday, said"
  const Token& object = document_.tokens[at + 1];
  const Preposition led = preposition_kind(object, document_.text);
  return led != Preposition::on && led != Preposition::from && led != Preposition::until;
}

bool VerbReader::has_subject(std::uint32_t at) const {
  if (at == 0 || document_.tokens[at].block_start) return false;
  if (kind_of(at - 1) == Verb::adverb) return true;  // "the game also brings together"
  const Token& before = document_.tokens[at - 1];
  const Verb kind = kind_of(at - 1);
  if (kind == Verb::subject || kind == Verb::clause) return true;
  if (at < 2 || !before.is_word() || before.block_start) return false;
  static constexpr std::string_view k_adjectives[] = {"al", "st", "ed", "ing", "ic", "ous", "ive"};
  const std::string_view word = document_.text_of(before);
  for (const std::string_view ending : k_adjectives)  // "the initial reports"
    if (word.ends_with(ending)) return false;
  // "Shell reports", behind other words: where a sentence opens all words have capitals.
  const Token& lead = document_.tokens[at - 2];
  if (before.capitalised) return lead.is_word() || document_.text_of(lead) == ",";
  if (!is_determiner(lead, document_.text) || at + 1 >= document_.tokens.size()) return false;
  const Token& next = document_.tokens[at + 1];
  const Preposition led = preposition_kind(next, document_.text);
  const auto tells_figure = [&](std::uint32_t token) {
    return token < document_.tokens.size() && is_figure(document_.tokens[token], document_.text);
  };
  const bool joined =  // "reports full-year results"
      at + 2 < document_.tokens.size() && document_.text_of(document_.tokens[at + 2]) == "-";
  const bool figures =  // "the company reports earnings", "reports quarterly results"
      tells_figure(at + 1) || tells_figure(at + (joined ? 4 : 2));
  return figures || next.capitalised || led == Preposition::on || led == Preposition::in ||
         led == Preposition::at || is_determiner(next, document_.text);
}

bool VerbReader::is_adverb(std::uint32_t at) const {
  static constexpr std::string_view k_nouns[] = {"family",  "assembly", "supply",   "reply",
                                                 "ally",    "rally",    "bully",    "fly",
                                                 "anomaly", "folly",    "monopoly", "butterfly"};
  const Token& token = document_.tokens[at];
  const std::string_view word = document_.text_of(token);
  return token.is_word() && !token.capitalised && word.ends_with("ly") &&
         std::find(std::begin(k_nouns), std::end(k_nouns), word) == std::end(k_nouns);
}

}  // namespace dateline::temporal

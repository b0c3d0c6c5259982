// SPDX-License-Identifier: Apache-2.0
#include "tense/verb_reader.hpp"

#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace dateline::temporal {

using language::Token;

/// "92 votes", "four votes", but neither "the G20 meets" nor "signed in 2019 expires".
bool VerbReader::counted(std::uint32_t at) const {
  if (at == 0 || !document_.tokens[at - 1].spaced) return false;
  if (is_number_word(document_.tokens[at - 1], document_.text)) return true;
  if (!document_.tokens[at - 1].is_number()) return false;
  constexpr std::uint32_t k_digits_of_year = 4;
  const Token& number = document_.tokens[at - 1];
  const bool led =
      at > 1 && preposition_kind(document_.tokens[at - 2], document_.text) != Preposition::none;
  return !led || number.end - number.begin != k_digits_of_year;
}

bool VerbReader::reported(std::uint32_t at, std::uint32_t speech) const {
  if (!is_base(at) || at < speech + 2) return false;
  const Token& subject = document_.tokens[at - 1];
  const bool plural = subject.is_word() && document_.text_of(subject).ends_with("s") &&
                      cue_of(subject, document_.text) == Cue::none;
  if (!plural && kind_of(at - 1) != Verb::subject) return false;
  for (std::uint32_t word = speech; word < at; ++word) {
    if (is_clause(word) || cue_of(document_.tokens[word], document_.text) == Cue::speech)
      return true;
    // "It fell on Friday, and traders see no rebound before Monday": a clause of its own
    if (word > speech && kind_of(word) == Verb::contrast) return true;
    if (word > speech && document_.text_of(document_.tokens[word - 1]) == "," &&
        document_.text_of(document_.tokens[word]) == "and")
      return true;
  }
  // "signed on Friday and we start on Monday"
  return !plural && document_.text_of(document_.tokens[at - 2]) == "and";
}

bool VerbReader::stands_behind_plural(std::uint32_t at, std::uint32_t floor) const {
  if (!is_base(at) || at <= floor || is_scheduled(document_.tokens[at], document_.text))
    return false;
  const Token& subject = document_.tokens[at - 1];
  const std::string_view word = document_.text_of(subject);
  const Cue cue = cue_of(subject, document_.text);
  return subject.is_word() && word.size() > 3 && word.ends_with("s") && !word.ends_with("ss") &&
         kind_of(at - 1) == Verb::none &&
         (cue == Cue::none || cue == Cue::measure || cue == Cue::toll);  // "workers", "victims"
}

bool VerbReader::coordinated(std::uint32_t at, std::uint32_t past) const {
  if (!is_base(at) || at < past + 2 || at + 1 >= document_.tokens.size()) return false;
  const std::string_view link = document_.text_of(document_.tokens[at - 1]);
  const Token& object = document_.tokens[at + 1];
  // "were charged and appear in court on Friday", but not "on trade and travel on Friday"
  static constexpr std::string_view k_plural[] = {"are", "have", "were"};
  static constexpr std::string_view k_dating[] = {"after", "before", "by",   "from",
                                                  "on",    "since",  "until"};
  const auto is_one = [&](const auto& words, const Token& token) {
    const std::string_view text = document_.text_of(token);
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
  };
  const bool many = past > 0 && is_one(k_plural, document_.tokens[past - 1]);
  const bool leads_to_time = !object.is_word() || is_one(k_dating, object);
  const bool governs = is_determiner(object, document_.text) || object.capitalised ||
                       cue_of(object, document_.text) == Cue::owner ||
                       preposition_kind(object, document_.text) == Preposition::to ||
                       document_.text_of(object) == "again" || (many && !leads_to_time);
  if ((link != "and" && link != "but") || !governs) return false;
  for (std::uint32_t word = past + 1; word < at; ++word) {  // "had to stop and face them"
    const Verb kind = kind_of(word);
    if (kind == Verb::infinitive || kind == Verb::modal || kind == Verb::bare) return false;
  }
  return true;
}

bool VerbReader::tells_of_thing(std::uint32_t at) const {
  return at > 0 && at + 1 < document_.tokens.size() && document_.tokens[at + 1].is_word() &&
         cue_of(document_.tokens[at - 1], document_.text) == Cue::accompanying &&
         preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::none;
}

bool VerbReader::comes_behind(std::uint32_t at) const {
  constexpr std::uint32_t k_reach = 4;  // "comes just two days after"
  const std::string_view word = document_.text_of(document_.tokens[at]);
  if (!language::equal_folded(word, "come") && !language::equal_folded(word, "comes")) return false;
  for (std::uint32_t next = at + 1; next < document_.tokens.size() && next - at <= k_reach;
       ++next) {
    const Token& token = document_.tokens[next];
    if (!token.is_word() && !token.is_number()) return false;
    if (preposition_kind(token, document_.text) == Preposition::after) return true;
    if (cue_of(token, document_.text) == Cue::looking_back) return true;
  }
  return false;
}

bool VerbReader::opens_post(std::uint32_t at) const {
  const auto size = static_cast<std::uint32_t>(document_.tokens.size());
  if (document_.text.size() > k_post || at + 1 >= size) return false;
  const bool opens =
      at == 0 || document_.tokens[at].line_start || !document_.tokens[at - 1].is_word();
  const Token& object = document_.tokens[at + 1];
  return opens && (object.is_number() || is_determiner(object, document_.text) ||
                   cue_of(object, document_.text) == Cue::owner);
}

bool VerbReader::is_told_of(std::uint32_t first, std::uint32_t last) const {
  const Verb kind = kind_of(last);
  return (kind == Verb::is || kind == Verb::fixture) &&
         (first == 0 || document_.tokens[first].block_start ||
          !document_.tokens[first - 1].is_word());
}

bool VerbReader::leads_straight(std::uint32_t at, std::uint32_t first) const {
  constexpr std::uint32_t k_longest = 10;
  constexpr std::uint32_t k_mark = 2;  // letters of "pm"
  if (first - at > k_longest) return false;
  for (std::uint32_t next = at + 1; next < first; ++next) {
    const Token& token = document_.tokens[next];
    const bool name = token.capitalised && !is_copula(next);
    if (token.is_word() && token.end - token.begin > k_mark && !name &&
        kind_of(next) != Verb::place &&
        preposition_kind(token, document_.text) == Preposition::none)
      return false;
  }
  return true;
}

bool VerbReader::is_of_next(std::uint32_t at, std::uint32_t floor) const {
  constexpr std::uint32_t k_phrase = 6;  // tokens from "next" to "is"
  for (std::uint32_t back = 1; back <= k_phrase && back + floor <= at; ++back)
    if (is_next_word(document_.tokens[at - back], document_.text)) return true;
  return false;
}

bool VerbReader::is_perfect(std::uint32_t at) const {
  for (std::uint32_t back = 0; back <= 2 && back <= at; ++back) {
    const Verb kind = kind_of(at - back);
    if (kind == Verb::has) return true;
    if (back > 0 && kind != Verb::adverb) return false;
  }
  return false;
}

bool VerbReader::looks_back(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at + 1 < to; ++at) {
    const Token& token = document_.tokens[at];
    const Preposition preposition = preposition_kind(token, document_.text);
    if (preposition == Preposition::after || preposition == Preposition::since ||
        cue_of(token, document_.text) == Cue::looking_back)
      return true;
  }
  return false;
}

bool VerbReader::recalls(std::uint32_t at, std::uint32_t floor) const {
  constexpr std::uint32_t k_phrase = 6;  // tokens from "after" to "win" in "a 2-0 win"
  const Token& noun = document_.tokens[at];
  if (is_victor(noun, document_.text) && is_ground(document_.tokens[at + 1], document_.text))
    return true;  // "City, 3-1 winners over United on Sunday, host Hull"
  if (!is_unforeseen(noun, document_.text) && !is_outcome(noun, document_.text)) return false;
  for (std::uint32_t back = at; back > floor && at - back < k_phrase;) {
    const Token& token = document_.tokens[--back];
    if (preposition_kind(token, document_.text) == Preposition::after ||
        cue_of(token, document_.text) == Cue::looking_back || is_ground(token, document_.text))
      return kind_of(back + 1) != Verb::place;  // but "following up the announcement"
    if (document_.text_of(token) == ",") return false;
  }
  return false;
}

bool VerbReader::accuses(std::uint32_t at, std::uint32_t first) const {
  if (at + 2 >= first || !is_accusation(document_.tokens[at], document_.text)) return false;
  const std::string_view link = document_.text_of(document_.tokens[at + 1]);
  return (link == "of" || link == "with" || link == "for") &&
         document_.text_of(document_.tokens[at + 2]).ends_with("ing");
}

bool VerbReader::leads_up(std::uint32_t at) const {
  if (at + 1 >= document_.tokens.size()) return false;
  const std::string_view word = document_.text_of(document_.tokens[at]);
  const bool joined = word == "up" && at > 1 &&  // "run-up"
                      document_.text_of(document_.tokens[at - 1]) == "-";
  if (!joined && kind_of(at) != Verb::lead_up) return false;
  const std::string_view link = document_.text_of(document_.tokens[at + 1]);
  return link == "of" || link == "to";
}

bool VerbReader::opens_infinitive(std::uint32_t at) const {
  return kind_of(at) == Verb::infinitive || (at > 0 && kind_of(at - 1) == Verb::infinitive);
}

bool VerbReader::opens_clause(std::uint32_t first, std::uint32_t floor) const {
  std::uint32_t at = first;
  if (at > floor && preposition_kind(document_.tokens[at - 1], document_.text) != Preposition::none)
    --at;
  if (at > floor && document_.text_of(document_.tokens[at - 1]) == ",") --at;
  if (at == floor) return false;
  const Verb kind = kind_of(at - 1);
  return kind == Verb::clause || kind == Verb::contrast;
}

bool VerbReader::joins_clause(std::uint32_t first, std::uint32_t last, std::uint32_t floor) const {
  std::uint32_t at = first;
  const bool led =
      at > floor && preposition_kind(document_.tokens[at - 1], document_.text) != Preposition::none;
  if (led) --at;
  if (at == floor || last >= document_.tokens.size()) return false;
  const auto text = [&](std::uint32_t token) { return document_.text_of(document_.tokens[token]); };
  // "..., he said, and by Friday, crews plan to": set off, the words behind have their own verb
  if (led && at > floor + 1 && text(last) == "," && text(at - 2) == "," && text(at - 1) == "and")
    return true;
  const Verb next = kind_of(last);
  const bool verb = next == Verb::future || next == Verb::may || next == Verb::could;
  if (next != Verb::subject && !(led && verb)) return false;
  return text(at - 1) == "and" || text(at - 1) == "but";
}

bool VerbReader::opens_relative(std::uint32_t at) const {
  return is_base(at) && at > 0 && is_clause(at - 1) && !names_thing(at);
}

bool VerbReader::yet_to_be(std::uint32_t at) const {
  constexpr std::uint32_t k_phrase = 4;  // tokens from "second" to "to"
  if (at == 0 || at + 1 >= document_.tokens.size() || kind_of(at) != Verb::infinitive ||
      kind_of(at + 1) != Verb::bare || kind_of(at - 1) != Verb::none ||
      infinitive(at) != Tense::future)
    return false;
  for (std::uint32_t back = 1; back <= k_phrase && back <= at; ++back)
    if (is_ranked(document_.tokens[at - back], document_.text)) return false;
  return true;
}

bool VerbReader::states(std::uint32_t at, std::uint32_t last) const {
  const bool tells = last < document_.tokens.size() &&
                     (is_clause(last) || (kind_of(last) == Verb::infinitive && leads_verb(last)));
  if (at == 0 || !tells || cue_of(document_.tokens[at], document_.text) != Cue::statement)
    return false;
  constexpr std::uint32_t k_adjectives = 2;
  for (std::uint32_t back = 1; back <= k_adjectives && back <= at; ++back) {
    const Cue cue = cue_of(document_.tokens[at - back], document_.text);
    if (cue == Cue::clitic || cue == Cue::article || cue == Cue::owner) return true;
  }
  return false;
}

bool VerbReader::leads_verb(std::uint32_t at) const {
  if (at + 1 >= document_.tokens.size()) return false;
  const Token& next = document_.tokens[at + 1];
  const bool name = next.capitalised && !next.all_caps;
  if (!next.is_word() || name || is_determiner(next, document_.text) ||
      is_number_word(next, document_.text))  // "aged five to eleven"
    return false;
  constexpr std::uint32_t k_participle = 3;  // tokens to "hit" in "to flu-hit Mexico"
  if (at + k_participle < document_.tokens.size() && ends_compound(at + k_participle)) return false;
  const std::string_view word = document_.text_of(next);  // "to voters", but "to press, focus"
  return !word.ends_with("s") || word.ends_with("ss") || word.ends_with("us");
}

Verb VerbReader::kind_of(std::uint32_t at) const {
  Known& known = known_[at % k_known];
  if (known.at != at) known = {at, read_kind(at)};
  return known.kind;
}

Verb VerbReader::read_kind(std::uint32_t at) const {
  const Verb kind = verb_kind(document_.tokens[at], document_.text);
  const bool month =  // "on 4, 5 and 11 May"
      kind == Verb::may && at > 0 && document_.tokens[at].capitalised &&
      document_.tokens[at - 1].is_number();
  return month ? Verb::none : kind;
}

bool VerbReader::leads_to_limit(std::uint32_t at) const {
  return at + 1 < document_.tokens.size() &&
         preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::until;
}

bool VerbReader::is_infinitive(std::uint32_t at) const {
  if (at == 0) return false;
  const Verb before = kind_of(at - 1);
  return before == Verb::infinitive || before == Verb::future;
}

Tense VerbReader::infinitive(std::uint32_t at) const {
  if (!leads_verb(at)) return Tense::unknown;
  // "failed to", "used to", "began to": the verb before it tells.
  if (at > 0) {
    const Token& before = document_.tokens[at - 1];
    const Verb kind = kind_of(at - 1);
    if (kind == Verb::plan || kind == Verb::plan_to || kind == Verb::sets || kind == Verb::is ||
        kind == Verb::future)
      return Tense::future;
    if (kind == Verb::was) return Tense::future;
    if (kind == Verb::past || (before.is_word() && ends_in_ed(document_.text_of(before))))
      return Tense::past;
  }
  return Tense::future;
}

}  // namespace dateline::temporal

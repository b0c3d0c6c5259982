// SPDX-License-Identifier: Apache-2.0
// Whether what an expression tells of was done, or is a plan, a limit or a forecast.
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"
#include "tense/verb_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::temporal {

namespace {

/// "must pay by 3 May", "is not expected before the end of the year". `at`: what told the tense.
bool is_awaited_now(const language::Document& document, std::uint32_t at) {
  constexpr std::uint32_t k_auxiliaries = 3;  // "is not yet expected"
  const language::Token& cue = document.tokens[at];
  if (language::equal_folded(document.text_of(cue), "must")) return true;
  if (verb_kind(cue, document.text) != Verb::plan) return false;
  for (std::uint32_t back = 1; back <= std::min(k_auxiliaries, at); ++back)
    if (verb_kind(document.tokens[at - back], document.text) == Verb::is) return true;
  return false;
}

}  // namespace

bool Resolver::will_be() {
  constexpr std::uint32_t k_auxiliaries = 3;  // "will not be held"
  constexpr std::uint32_t k_clause = 30;      // "will be held in May, and a show opens on 3 June"
  if (!today_) return false;
  if (points_ahead() && is_awaited_now(document_, tense_cue_)) return true;
  if (tense() != Tense::future) return false;
  const bool shares = verb_kind(document_.tokens[tense_cue_], document_.text) == Verb::schedule;
  for (std::uint32_t back = 0; back <= std::min(shares ? k_clause : k_auxiliaries, tense_cue_);
       ++back) {
    const language::Token& word = document_.tokens[tense_cue_ - back];
    if (back > 0 && (word.block_start || document_.text_of(word) == ".")) return false;
    if (verb_kind(word, document_.text) == Verb::future)
      return !language::equal_folded(document_.text_of(word), "would");
  }
  return false;
}

bool Resolver::promised() const {
  return verb_kind(document_.tokens[tense_cue_], document_.text) == Verb::intent;
}

bool Resolver::gives_time() const {
  const auto& tokens = document_.tokens;
  const std::uint32_t next = last_token();
  if (preposition_before(document_, first_token()) != Preposition::until) return false;
  if (verb_kind(tokens[tense_cue_], document_.text) == Verb::votes)
    return intends(document_, tense_cue_, first_token());
  if (next >= tokens.size() || verb_kind(tokens[next], document_.text) != Verb::infinitive)
    return false;
  constexpr std::uint32_t k_reach = 6;  // tokens from "leaving" to "until"
  for (std::uint32_t back = 2; back <= std::min(k_reach, first_token()); ++back)
    if (is_leaving(tokens[first_token() - back], document_.text)) return true;
  return false;
}

namespace {

constexpr auto k_clock_words =
    std::to_array<std::string_view>({"midnight", "noon", "midday", "am", "pm", "a", "p", "m"});

}  // namespace

/// "until midnight on Sunday", "by 5 p.m. on Friday", but not "extended until 2028 on Friday".
bool Resolver::follows_limit() const {
  constexpr std::uint32_t k_clock = 6;  // tokens: "5:30 p.m."
  const std::uint32_t first = first_token();
  if (preposition_before(document_, first) != Preposition::on) return false;
  const std::string_view last = first > 1 ? document_.text_of(document_.tokens[first - 2]) : "";
  if (last.size() == 4 && (last.starts_with("19") || last.starts_with("20"))) return false;
  for (std::uint32_t back = 2; back <= k_clock && back < first; ++back) {
    const language::Token& token = document_.tokens[first - back];
    const Preposition kind = preposition_kind(token, document_.text);
    if (kind == Preposition::until || kind == Preposition::by) return back > 2;
    if (token.is_word() && std::find(k_clock_words.begin(), k_clock_words.end(),
                                     document_.text_of(token)) == k_clock_words.end())
      return false;
  }
  return false;
}

bool Resolver::limits() const {
  const std::uint32_t first = first_token();
  const Preposition preposition = preposition_before(document_, first);
  const auto is = [&](std::uint32_t back, std::string_view word) {
    return language::equal_folded(document_.text_of(document_.tokens[first - back]), word);
  };
  if (first > 1 && is(1, "and") && is(2, "now")) return true;  // "between now and September"
  return preposition == Preposition::by || follows_limit() ||
         (preposition == Preposition::until && !closes_stretch()) ||
         (preposition == Preposition::to && put_off());
}

bool Resolver::moved_from() {
  const auto& tokens = document_.tokens;
  const std::uint32_t next = last_token();
  if (preposition_before(document_, first_token()) != Preposition::from || next >= tokens.size() ||
      preposition_kind(tokens[next], document_.text) != Preposition::to)
    return false;
  return tense() == Tense::past && tense_cue_ < first_token() && put_off();
}

bool Resolver::foretold() {
  return tense() == Tense::past && tense_cue_ + 2 < first_token() &&
         verb_kind(document_.tokens[tense_cue_], document_.text) == Verb::foretells;
}

bool Resolver::is_delivery() const {
  const std::uint32_t next = last_token();
  if (names_contract(document_, next)) return true;
  return next < document_.tokens.size() &&
         cue_of(document_.tokens[next], document_.text) == Cue::delivery &&
         preposition_before(document_, first_token()) == Preposition::for_;
}

/// "He said a blast in February killed six": what nobody plans, with what it did behind it.
bool Resolver::befell() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  return first > 1 && next < document_.tokens.size() && !has(Slot::day) &&
         preposition_before(document_, first) == Preposition::in &&
         comes_unannounced(document_.tokens[first - 2], document_.text) &&
         VerbReader(document_).verb_at(next, next) == Tense::past;
}

bool Resolver::done_then() const {
  const std::uint32_t first = first_token();
  if (befell()) return true;
  const language::Token& cue = document_.tokens[tense_cue_];
  const Verb told = verb_kind(cue, document_.text);
  if (told == Verb::was || told == Verb::intent || cue.capitalised) return false;
  const Preposition led = preposition_before(document_, first);
  // "was hijacked north of the islands on April 18"
  const bool passive =
      tense_cue_ > 0 && verb_kind(document_.tokens[tense_cue_ - 1], document_.text) == Verb::was;
  if (passive && led == Preposition::on && (told == Verb::none || told == Verb::past)) return true;
  if (tense_cue_ >= last_token()) return tells_of_subject();
  if (led == Preposition::in && cue_of(cue, document_.text) == Cue::changing && first > 1) {
    const language::Token& amount = document_.tokens[first - 2];  // "rose 3 percent in February"
    if (amount.is_number() || cue_of(amount, document_.text) == Cue::measure) return true;
  }
  return tense_cue_ + 1 == first ||
         (tense_cue_ + 2 == first && (led == Preposition::on || led == Preposition::in)) ||
         (led == Preposition::in && has_plain_object());
}

/// "In February, the court threw it out", "A blast in February killed six", but not "Hearings in
/// February were put off".
bool Resolver::tells_of_subject() const {
  const std::uint32_t first = first_token();
  const Preposition led = preposition_before(document_, first);
  const auto size = static_cast<std::uint32_t>(document_.tokens.size());
  if ((led != Preposition::in && led != Preposition::on) || announces()) return false;
  const bool opens = first < 2 || document_.tokens[first - 1].block_start ||
                     document_.text_of(document_.tokens[first - 2]) == ".";
  constexpr std::uint32_t k_longest = 5;  // tokens of "A BP safety audit in"
  std::uint32_t article = 3;
  while (article < k_longest && article < first &&
         !is_indefinite(document_.tokens[first - article], document_.text) &&
         document_.tokens[first - article].is_word())
    ++article;
  const bool subject =  // "A blast in", but not "Hopes for talks in", "Odds of a cut in"
      first >= article && is_indefinite(document_.tokens[first - article], document_.text) &&
      document_.tokens[first - article].capitalised &&
      !is_act(document_.tokens[first - 2], document_.text);
  if (!opens && (!subject || tense_cue_ != last_token() || has(Slot::day))) return false;
  constexpr date::days k_slip{14};  // a paper may be dated before what it tells of
  const std::int32_t year = day_moment(today()).year();
  if (has(Slot::day) && exists(year, get(Slot::month), get(Slot::day)) &&
      civil(year, get(Slot::month), get(Slot::day)) - today() <= k_slip)
    return false;
  constexpr std::uint32_t k_reach = 2;  // "were also put off"
  for (std::uint32_t next = tense_cue_ + 1; next < size && next <= tense_cue_ + k_reach; ++next) {
    const Verb kind = verb_kind(document_.tokens[next], document_.text);
    if (kind == Verb::defers || kind == Verb::convenes || kind == Verb::halts ||
        kind == Verb::sets || kind == Verb::intent || kind == Verb::puts ||
        kind == Verb::foretells || kind == Verb::plan || kind == Verb::plan_to)
      return false;
  }
  return true;
}

bool Resolver::has_plain_object() const {
  constexpr std::uint32_t k_longest = 6;  // tokens from "the" of "the unit" on
  const auto& tokens = document_.tokens;
  const Verb told = verb_kind(tokens[tense_cue_], document_.text);
  const std::uint32_t link = first_token() - 1;
  if ((told != Verb::none && told != Verb::past && told != Verb::halts) || announces() ||
      tense_cue_ == 0 || link - tense_cue_ > k_longest + 1)
    return false;
  const language::Token& before = tokens[tense_cue_ - 1];
  const Verb kind_before = verb_kind(before, document_.text);
  const bool finite =  // but "have specialized centres", "the preferred shares"
      before.is_word() && !is_determiner(before, document_.text) &&
      (kind_before == Verb::none || kind_before == Verb::subject || kind_before == Verb::adverb ||
       kind_before == Verb::clause);
  if (!finite) return false;
  for (std::uint32_t at = tense_cue_ + 1; at < link; ++at) {
    const Verb kind = verb_kind(tokens[at], document_.text);
    const bool buyer = kind == Verb::infinitive && tokens[at + 1].capitalised;  // "to Lumex"
    const bool plain = (kind == Verb::none || kind == Verb::subject) &&
                       preposition_kind(tokens[at], document_.text) == Preposition::none;
    if (!tokens[at].is_word() || is_scheduled(tokens[at], document_.text) || !(plain || buyer))
      return false;
  }
  return true;
}

bool Resolver::hinted() const {
  if (tense_cue_ == 0) return false;
  const Verb kind = verb_kind(document_.tokens[tense_cue_], document_.text);
  const language::Token& before = document_.tokens[tense_cue_ - 1];
  if (kind == Verb::infinitive)  // but "the final, to be played on May 31"
    return verb_kind(before, document_.text) != Verb::intent &&
           verb_at(tense_cue_ + 1) != Verb::bare && !tells_plan(document_, tense_cue_);
  return kind == Verb::plan_to && cue_of(before, document_.text) == Cue::owner;
}

bool Resolver::was_asked() const {
  const auto kind = [&](std::uint32_t at) {
    return verb_kind(document_.tokens[at], document_.text);
  };
  return tense_cue_ > 1 && tense_cue_ < first_token() && kind(tense_cue_) == Verb::infinitive &&
         kind(tense_cue_ - 1) == Verb::intent && kind(tense_cue_ - 2) == Verb::was;
}

bool Resolver::announces() const {
  const language::Token& cue = document_.tokens[tense_cue_];
  const Verb told = verb_kind(cue, document_.text);
  const Verb next = verb_at(tense_cue_ + 1);
  if (told == Verb::sets && (next == Verb::place || next == Verb::particle))
    return false;  // "set out on Sept. 2", "set up a court"
  return told == Verb::intent || told == Verb::convenes || told == Verb::foretells ||
         told == Verb::defers || told == Verb::sets || cue_of(cue, document_.text) == Cue::speech;
}

bool Resolver::was_to_have() const {
  return verb_at(tense_cue_) == Verb::was && verb_at(tense_cue_ + 1) == Verb::infinitive &&
         verb_at(tense_cue_ + 2) == Verb::has;
}

bool Resolver::planned_then() const {
  const language::Token& cue = document_.tokens[tense_cue_];
  const Verb kind = verb_kind(cue, document_.text);
  if (tense_cue_ < 2 || (kind != Verb::plan && kind != Verb::plan_to) ||
      !document_.text_of(cue).ends_with("ed"))
    return false;
  const language::Token& before = document_.tokens[tense_cue_ - 1];
  const bool adverb = verb_kind(before, document_.text) == Verb::adverb;  // "also"
  return verb_kind(adverb ? document_.tokens[tense_cue_ - 2] : before, document_.text) ==
         Verb::subject;
}

bool Resolver::was_planned() const {
  if (planned_then()) return true;
  constexpr std::uint32_t k_reach = 2;  // "had hoped to", "was originally due"
  for (std::uint32_t back = 0; back <= std::min(k_reach, tense_cue_); ++back) {
    const language::Token& word = document_.tokens[tense_cue_ - back];
    const Verb kind = verb_kind(word, document_.text);
    if (kind == Verb::was && back < k_reach) return true;
    if (kind == Verb::had && back > 0) return true;
    if (cue_of(word, document_.text) == Cue::at_first && back == 1)
      return verb_kind(document_.tokens[tense_cue_], document_.text) != Verb::is;
  }
  return false;
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
// What the verbs around an expression plan, put off or agree on.
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "tense/verb_reader.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace dateline::temporal {

namespace {

/// "and cut": a verb may go on there with what one before it began.
bool joins(std::string_view word) { return word == "and" || word == "or"; }

/// "plans", "due", "agreed": what they govern with "to" lies ahead.
bool governs_plan(Verb kind) {
  return kind == Verb::plan || kind == Verb::plan_to || kind == Verb::intent || kind == Verb::sets;
}

}  // namespace

bool VerbReader::plans(std::uint32_t at) const {
  const bool noun = kind_of(at) == Verb::plan_to && names_thing(at);  // "cut its forecast for May"
  // "dropped plans for a dam on Friday"
  const bool acted_on = kind_of(at) == Verb::plan_to && at > 0 &&
                        verb_at(at - 1, at - 1) == Tense::past && !opens_infinitive(at + 1);
  return document_.tokens[at].is_word() && is_plan(at) && !noun && !acted_on;
}

bool VerbReader::arranged(std::uint32_t at) const {
  return at + 1 < document_.tokens.size() && kind_of(at + 1) == Verb::progressive;
}

bool VerbReader::arranged_by_clitic(std::uint32_t at) const {
  return at >= 2 && kind_of(at) == Verb::progressive && kind_of(at - 2) == Verb::subject &&
         cue_of(document_.tokens[at - 1], document_.text) == Cue::clitic;
}

bool VerbReader::plans_object(std::uint32_t at) const {
  if (at == 0 || at + 1 >= document_.tokens.size() || kind_of(at) != Verb::plan_to ||
      names_thing(at) || is_infinitive(at))
    return false;
  const std::string_view word = document_.text_of(document_.tokens[at]);
  const language::Token& object = document_.tokens[at + 1];
  return (word == "plan" || word == "plans") &&
         (is_indefinite(object, document_.text) || is_one_more(object, document_.text) ||
          plans_several(at + 1));
}

bool VerbReader::plans_several(std::uint32_t at) const {
  const std::string_view word = document_.text_of(document_.tokens[at]);
  return document_.tokens[at].is_word() && !document_.tokens[at].capitalised && word.size() > 4 &&
         word.ends_with('s') && at + 1 < document_.tokens.size() &&
         preposition_kind(document_.tokens[at + 1], document_.text) != Preposition::none;
}

bool VerbReader::convenes(std::uint32_t at, std::uint32_t first) const {
  const Verb kind = kind_of(at);
  if (kind == Verb::sets && at + 1 == first) return true;
  if (kind == Verb::defers && at + 2 == first &&  // "was rescheduled for Friday"
      preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::for_)
    return true;
  if (kind != Verb::convenes && kind != Verb::convening && kind != Verb::sets) return false;
  const bool at_first =  // "was first listed for May, but"
      at > 0 && cue_of(document_.tokens[at - 1], document_.text) == Cue::at_first;
  if (at_first) return false;
  const Preposition led = preposition_kind(document_.tokens[first - 1], document_.text);
  if (led == Preposition::for_) return !tells_figures(at, first);
  const std::uint32_t before = led == Preposition::none ? first - 1 : first - 2;
  if (before > at && before < first &&
      cue_of(document_.tokens[before], document_.text) == Cue::starting)
    return true;  // "called a strike starting on Friday"
  return kind == Verb::convenes && led == Preposition::on && first - at > 2 && is_perfect(at);
}

bool VerbReader::tells_figures(std::uint32_t at, std::uint32_t first) const {
  for (std::uint32_t noun = at + 1; noun + 1 < first; ++noun) {
    const language::Token& behind = document_.tokens[noun + 1];
    if (is_figure(document_.tokens[noun], document_.text) &&
        (preposition_kind(behind, document_.text) != Preposition::none ||
         cue_of(behind, document_.text) == Cue::attribute))
      return true;
  }
  return false;
}

bool VerbReader::tells_plan(std::uint32_t to) const {
  static constexpr auto k_resolves = std::to_array<std::string_view>(
      {"commitment", "decision", "intention", "intentions", "plan", "plans", "pledge"});
  static constexpr auto k_announcing = std::to_array<std::string_view>(
      {"announced", "confirmed", "disclosed", "informed", "outlined", "reaffirmed", "reiterated",
       "revealed", "signaled", "signalled", "unveiled"});
  constexpr std::uint32_t k_day = 3;    // tokens of "plans on Monday to"
  constexpr std::uint32_t k_verb = 10;  // tokens of "informed the board of her decision to"
  if (kind_of(to) != Verb::infinitive) return false;
  const auto holds = [&](std::span<const std::string_view> words, std::uint32_t reach) {
    for (std::uint32_t back = 1; back <= reach && back <= to; ++back) {
      const std::string_view word = document_.text_of(document_.tokens[to - back]);
      if (word == "," || word == ".") return false;
      if (std::find(words.begin(), words.end(), word) != words.end()) return true;
    }
    return false;
  };
  return holds(k_resolves, k_day) && holds(k_announcing, k_verb);
}

bool VerbReader::aims(std::uint32_t verb, std::uint32_t hint) const {
  constexpr std::uint32_t k_subject = 10;  // tokens from "for" to "to"
  if (kind_of(verb) == Verb::was || cue_of(document_.tokens[verb], document_.text) == Cue::lasting)
    return false;  // "it took days for the fire to die"
  const std::uint32_t to = kind_of(hint) == Verb::infinitive ? hint : hint - 1;
  if (document_.text_of(document_.tokens[to - 1]).ends_with("ing")) return false;
  for (std::uint32_t at = to - 1; at > verb && to - at <= k_subject; --at) {
    if (preposition_kind(document_.tokens[at], document_.text) == Preposition::for_)
      return to - at > 1;
    if (document_.text_of(document_.tokens[at]) == ",")
      return to - at > 2 && document_.text_of(document_.tokens[at + 1]) == "with";
  }
  return false;
}

bool VerbReader::fell_through(std::uint32_t last, std::uint32_t end) const {
  constexpr std::uint32_t k_gap = 3;    // tokens from the day to "but"
  constexpr std::uint32_t k_reach = 5;  // and on to its verb
  for (std::uint32_t at = last; at < end && at <= last + k_gap; ++at) {
    if (kind_of(at) != Verb::contrast) continue;
    for (std::uint32_t next = at + 1; next < end && next <= at + k_reach; ++next)
      if (const Tense tense = verb_at(next, at); tense != Tense::unknown)
        return kind_of(next) != Verb::has;
    return false;
  }
  return false;
}

bool VerbReader::called_off(std::uint32_t last, std::uint32_t end) const {
  return last < end && kind_of(last) == Verb::was && is_off(last, end);
}

bool VerbReader::has_been_called_off(std::uint32_t last, std::uint32_t end) const {
  return last + 1 < end && kind_of(last) == Verb::has &&
         document_.text_of(document_.tokens[last + 1]) == "been" && is_off(last + 1, end);
}

bool VerbReader::is_off(std::uint32_t be, std::uint32_t end) const {
  constexpr std::uint32_t k_reach = 3;  // tokens from "was" to its participle
  for (std::uint32_t at = be + 1; at < end && at <= be + k_reach; ++at) {
    const Verb kind = kind_of(at);
    if (kind == Verb::defers || kind == Verb::halts) return true;
    const bool particle = at + 1 < end && kind_of(at + 1) == Verb::particle;
    if ((kind == Verb::convenes || kind == Verb::puts) && particle) return true;
  }
  return false;
}

bool VerbReader::strikes_bargain(std::uint32_t floor, std::uint32_t first) const {
  constexpr std::uint32_t k_reach = 40;  // tokens
  for (std::uint32_t at = first; at > floor + 1 && first - at < k_reach; --at) {
    if (kind_of(at - 1) != Verb::infinitive) continue;
    return at < first && intends(at - 2) &&
           cue_of(document_.tokens[at], document_.text) == Cue::bargain;
  }
  return false;
}

bool VerbReader::sets_date(std::uint32_t first, std::uint32_t last, std::uint32_t end) const {
  constexpr std::uint32_t k_reach = 8;  // tokens from "set" to the day
  constexpr std::uint32_t k_behind = 4;
  if (first < 2 || cue_of(document_.tokens[first - 1], document_.text) != Cue::attribute ||
      cue_of(document_.tokens[first - 2], document_.text) != Cue::term)
    return false;
  const auto gives = [&](std::uint32_t at) {
    const Verb kind = kind_of(at);
    return kind == Verb::sets || kind == Verb::intent || kind == Verb::convenes ||
           kind == Verb::defers || kind == Verb::foretells;
  };
  for (std::uint32_t back = 3; back <= k_reach && back <= first; ++back)
    if (gives(first - back)) return true;
  for (std::uint32_t at = last; at < end && at < last + k_behind; ++at)
    if (gives(at)) return true;
  return false;
}

bool VerbReader::joins_plan(std::uint32_t at) const {
  const Verb kind = kind_of(at);
  if (kind == Verb::infinitive) return tells_plan(at);
  if ((kind != Verb::plan && kind != Verb::plan_to) || at == 0 ||
      at + 1 >= document_.tokens.size() || kind_of(at + 1) != Verb::infinitive)
    return false;
  const std::string_view link = document_.text_of(document_.tokens[at - 1]);
  return link == "and" || link == "but";
}

bool VerbReader::goes_on_plan(std::uint32_t at, std::uint32_t floor) const {
  constexpr std::uint32_t k_reach = 25;  // tokens from "will" to the second verb
  const auto& tokens = document_.tokens;
  if (at == floor || !is_uninflected(tokens[at], document_.text) ||
      !joins(document_.text_of(tokens[at - 1])))
    return false;
  for (std::uint32_t back = at - 1; back > floor && at - back < k_reach; --back) {
    const Verb kind = kind_of(back - 1);
    if (kind == Verb::future || kind == Verb::may || kind == Verb::could) return true;
    const bool aim = kind == Verb::infinitive && leads_verb(back - 1);
    if (aim) return back > floor + 1 && governs_plan(kind_of(back - 2));
    const bool done = kind == Verb::past || kind == Verb::was || kind == Verb::had ||
                      kind == Verb::clause || is_regular_past(back - 1);
    if (done && !is_uninflected(tokens[back - 1], document_.text)) return false;
  }
  return false;
}

bool VerbReader::shares_passive(std::uint32_t at, std::uint32_t first, std::uint32_t floor) const {
  constexpr std::uint32_t k_subject = 8;  // tokens from "and" to the second verb
  constexpr std::uint32_t k_reach = 25;   // tokens from "will be" to "and"
  const auto tells = [&](std::uint32_t verb) {
    const Verb kind = kind_of(verb);
    return kind == Verb::past || kind == Verb::was || kind == Verb::is || kind == Verb::has ||
           kind == Verb::had || kind == Verb::clause || is_regular_past(verb);
  };
  if (at <= floor + 3) return false;
  std::uint32_t link = at - 1;
  while (link > floor && at - link < k_subject && document_.tokens[link].is_word() &&
         document_.text_of(document_.tokens[link]) != "and")
    --link;
  const bool joins = link > floor + 2 && document_.text_of(document_.tokens[link]) == "and" &&
                     document_.text_of(document_.tokens[link - 1]) != ",";
  if (!joins || (link + 1 < at && first - at > 2)) return false;  // "and the mayor named in May"
  for (std::uint32_t between = link + 1; between < at; ++between)
    if (tells(between)) return false;
  for (std::uint32_t back = link; back > floor + 1 && link - back < k_reach; --back) {
    if (kind_of(back - 1) == Verb::bare) return plans_passive(back - 1, floor);
    const bool behind_be = kind_of(back - 2) == Verb::bare;
    if (tells(back - 1) && !behind_be) return false;
  }
  return false;
}

bool VerbReader::plans_passive(std::uint32_t be, std::uint32_t floor) const {
  const Verb before = kind_of(be - 1);
  if (before != Verb::infinitive || be < floor + 2) return before == Verb::future;
  const Verb governor = kind_of(be - 2);
  return governor == Verb::is || governor == Verb::plan || governor == Verb::plan_to;
}

bool VerbReader::plans_to(std::uint32_t at) const {
  return kind_of(at) == Verb::plan_to && at + 1 < document_.tokens.size() &&
         kind_of(at + 1) == Verb::infinitive && !names_thing(at);
}

bool VerbReader::awaits(std::uint32_t at) const {
  return kind_of(at) == Verb::awaits ||
         (kind_of(at) == Verb::waits && at + 1 < document_.tokens.size() &&
          preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::for_);
}

bool VerbReader::opens_way(std::uint32_t at) const {
  if (at == 0 || at + 1 >= document_.tokens.size()) return false;
  const std::string_view word = document_.text_of(document_.tokens[at]);
  if ((word != "way" && word != "door" && word != "path") ||
      cue_of(document_.tokens[at - 1], document_.text) != Cue::article)
    return false;
  const Preposition led = preposition_kind(document_.tokens[at + 1], document_.text);
  return led == Preposition::for_ || led == Preposition::to;
}

bool VerbReader::puts_off(std::uint32_t at, std::uint32_t last) const {
  if (last >= document_.tokens.size() ||
      cue_of(document_.tokens[last], document_.text) != Cue::clitic)
    return false;
  const Verb kind = kind_of(at);
  const bool particle = kind_of(at + 1) == Verb::particle;  // "has called off Friday's strike"
  const bool cancels = kind == Verb::halts || (kind == Verb::convenes && particle) ||
                       (kind == Verb::puts && particle);
  return kind == Verb::defers || (cancels && is_perfect(at));
}

bool VerbReader::is_done_to(std::uint32_t at) const {
  static constexpr std::string_view k_changes[] = {"changed", "unchanged", "reduced",
                                                   "raised",  "lowered",   "increased",
                                                   "revised", "improved",  "rescheduled"};
  const std::string_view word = document_.text_of(document_.tokens[at]);
  return kind_of(at) == Verb::none && is_regular_past(at) &&
         std::find(std::begin(k_changes), std::end(k_changes), word) == std::end(k_changes);
}

bool VerbReader::hints_ahead(std::uint32_t at) const {
  if (!document_.tokens[at].is_word()) return false;
  const Verb kind = kind_of(at);
  return is_plan(at) || (kind == Verb::modal && !names_thing(at)) || comes_next(at) ||
         (kind == Verb::infinitive && infinitive(at) == Tense::future);
}

bool VerbReader::is_plan(std::uint32_t at) const {
  const Verb kind = kind_of(at);
  if (kind == Verb::plan_to && at > 0 && kind_of(at - 1) == Verb::is &&
      at + 1 < document_.tokens.size() &&
      preposition_kind(document_.tokens[at + 1], document_.text) != Preposition::none &&
      (ends_in_ed(document_.text_of(document_.tokens[at])) ||
       is_uninflected(document_.tokens[at], document_.text)))
    return true;  // "is forecast from Wednesday", "are booked until May"
  if (kind == Verb::plan_to || kind == Verb::sets) return governs(at);
  return kind == Verb::plan && !was_planned(at) && !as_planned(at);
}

bool VerbReader::governs(std::uint32_t at) const {
  if (at + 1 >= document_.tokens.size()) return false;
  const language::Token& next = document_.tokens[at + 1];
  const Preposition preposition = preposition_kind(next, document_.text);
  return preposition == Preposition::to || preposition == Preposition::for_;
}

bool VerbReader::was_planned(std::uint32_t at) const {
  return at >= 2 && kind_of(at - 1) == Verb::adverb && kind_of(at - 2) == Verb::had;
}

bool VerbReader::as_planned(std::uint32_t at) const {
  for (std::uint32_t back = 1; back <= 2 && back <= at; ++back) {
    const Verb kind = kind_of(at - back);
    if (kind == Verb::manner) return true;
    if (kind != Verb::adverb) return false;
  }
  return false;
}

bool VerbReader::plans_follow(std::uint32_t at) const {
  constexpr std::uint32_t k_participle = 2;  // "is next reviewed"
  if (at + k_participle < document_.tokens.size() &&
      is_next_word(document_.tokens[at + 1], document_.text) &&
      (is_regular_past(at + k_participle) || kind_of(at + k_participle) == Verb::past))
    return true;
  for (std::uint32_t next = at + 1; next < document_.tokens.size() && next < at + 4; ++next) {
    const Verb kind = kind_of(next);
    if (is_plan(next)) return true;
    if (kind == Verb::infinitive) return infinitive(next) == Tense::future;
    if (kind != Verb::adverb && kind != Verb::bare && !is_adverb(next)) return false;
  }
  return false;
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
// Which tense a verb tells, by itself and of the participle behind it: the tables that say so.
#include "lexicon/guard_words.hpp"
#include "tense/verb_reader.hpp"

#include <array>
#include <cstddef>
#include <type_traits>

namespace dateline::temporal {

using language::Token;

namespace {

using Condition = bool (*)(const VerbReader&, std::uint32_t at, std::uint32_t floor);

bool always(const VerbReader&, std::uint32_t, std::uint32_t) { return true; }

/// A condition by a member of the reader.
template <auto Member>
bool when(const VerbReader& reader, std::uint32_t at, std::uint32_t floor) {
  if constexpr (std::is_invocable_v<decltype(Member), const VerbReader&, std::uint32_t,
                                    std::uint32_t>)
    return (reader.*Member)(at, floor);
  else
    return (reader.*Member)(at);
}

/// What a line of a table makes of a verb.
enum class Told : std::uint8_t {
  tense,
  auxiliary,  ///< what the auxiliary before it tells, else the past
  alone,      ///< of a participle: the past, as if nothing stood before it
  passed,     ///< look at the word before it
  bared,      ///< the same, but nothing is told where no auxiliary stands before
};

struct Outcome {
  Told told;
  Tense tense = Tense::unknown;
};

constexpr Outcome k_unknown{Told::tense, Tense::unknown};
constexpr Outcome k_past{Told::tense, Tense::past};
constexpr Outcome k_present{Told::tense, Tense::present};
constexpr Outcome k_ahead{Told::tense, Tense::ahead};
constexpr Outcome k_future{Told::tense, Tense::future};
constexpr Outcome k_by_auxiliary{Told::auxiliary};
constexpr Outcome k_alone{Told::alone};
constexpr Outcome k_passed{Told::passed};
constexpr Outcome k_bared{Told::bared};

struct Line {
  Verb verb;
  Condition condition;
  Outcome outcome;
};

constexpr std::size_t k_verbs = static_cast<std::size_t>(k_last_verb) + 1;

/// Where the lines of each verb begin, by verb; at the end of the table where it has none.
using Index = std::array<std::uint8_t, k_verbs>;

template <std::size_t Size>
constexpr Index index_of(const Line (&table)[Size]) {
  Index first{};
  first.fill(Size);
  for (std::size_t at = Size; at-- > 0;)
    first[static_cast<std::size_t>(table[at].verb)] = static_cast<std::uint8_t>(at);
  return first;
}

/// The lines of a verb stand together, and the last one of them holds always.
template <std::size_t Size>
constexpr bool is_complete(const Line (&table)[Size]) {
  std::array<bool, k_verbs> closed{};
  for (std::size_t at = 0; at < Size; ++at) {
    const bool last = at + 1 == Size || table[at + 1].verb != table[at].verb;
    bool& done = closed[static_cast<std::size_t>(table[at].verb)];
    if (done || last != (table[at].condition == always)) return false;
    done = last;
  }
  return true;
}

}  // namespace

/// The first line of a verb whose condition holds counts.
struct VerbReader::Tables {
  /// What a verb tells.
  static constexpr Line k_tells[] = {
      {Verb::future, when<&VerbReader::refuses>, k_past},  // "would not comment"
      {Verb::future, always, k_future},
      {Verb::schedule, when<&VerbReader::counted>, k_unknown},          // "backed it by 92 votes"
      {Verb::schedule, when<&VerbReader::is_object>, k_unknown},        // "filed reports by Friday"
      {Verb::schedule, when<&VerbReader::follows_article>, k_unknown},  // "the remains"
      {Verb::schedule, when<&VerbReader::tells_trade>, k_unknown},      // "who runs the club"
      {Verb::schedule, always, k_future},
      {Verb::fixture, when<&VerbReader::counted>, k_unknown},  // "rejected it by four votes"
      {Verb::fixture, when<&VerbReader::has_subject>, k_future},
      {Verb::fixture, always, k_unknown},
      {Verb::past, when<&VerbReader::lists_weekday>, k_unknown},
      {Verb::past, when<&VerbReader::names_body>, k_unknown},
      {Verb::past, when<&VerbReader::completes_state>, k_unknown},  // "stays shut"
      {Verb::past, when<&VerbReader::follows_article>, k_unknown},  // "a cut", "his split"
      {Verb::past, when<&VerbReader::goes_on_plan>, k_unknown},
      {Verb::past, when<&VerbReader::orders>, k_unknown},
      {Verb::past, when<&VerbReader::names_act>, k_unknown},  // "a rate cut in December"
      {Verb::past, always, k_by_auxiliary},
      {Verb::was, when<&VerbReader::plans_follow>, k_future},
      {Verb::was, always, k_past},
      {Verb::is, when<&VerbReader::ends_clock>, k_unknown},
      {Verb::is, when<&VerbReader::plans_follow>, k_future},
      {Verb::is, always, k_present},
      {Verb::has, when<&VerbReader::is_infinitive>, k_unknown},
      {Verb::has, when<&VerbReader::leads_to_limit>, k_future},
      {Verb::has, when<&VerbReader::owns>, k_present},
      {Verb::has, always, k_past},
      {Verb::had, always, k_past},
      {Verb::infinitive, when<&VerbReader::follows_intent>, k_future},
      {Verb::infinitive, always, k_unknown},
      {Verb::may, when<&VerbReader::is_name>, k_unknown},
      {Verb::may, always, k_ahead},
      {Verb::could, when<&VerbReader::is_name>, k_unknown},
      {Verb::could, when<&VerbReader::adverb_follows>, k_past},  // "could not"
      {Verb::could, when<&VerbReader::is_denied>, k_unknown},
      {Verb::could, always, k_ahead},
      {Verb::sets, when<&VerbReader::governs>, k_unknown},
      {Verb::sets, when<&VerbReader::of_follows>, k_unknown},  // "a new set of rules"
      {Verb::sets, when<&VerbReader::goes_on_plan>, k_unknown},
      {Verb::sets, always, k_by_auxiliary},
      {Verb::plan, always, k_unknown},                           // these only hint: hints_ahead
      {Verb::plan_to, when<&VerbReader::acts>, k_by_auxiliary},  // "booked a loss"
      {Verb::plan_to, always, k_unknown},
      {Verb::modal, always, k_unknown},
      {Verb::votes, always, k_by_auxiliary},
      {Verb::follows, when<&VerbReader::has_object>, k_past},
      {Verb::follows, always, k_unknown},
      {Verb::dates_back, when<&VerbReader::governs>, k_past},
      {Verb::dates_back, always, k_unknown},
      {Verb::intent, when<&VerbReader::follows_article>, k_unknown},  // "an agreed date"
      {Verb::intent, always, k_by_auxiliary},
      {Verb::defers, when<&VerbReader::follows_article>, k_unknown},  // "the delayed launch"
      {Verb::defers, always, k_by_auxiliary},
      {Verb::puts, when<&VerbReader::goes_on_plan>, k_unknown},
      {Verb::puts, always, k_by_auxiliary},
      {Verb::halts, always, k_by_auxiliary},
      {Verb::convenes, always, k_by_auxiliary},
      {Verb::foretells, always, k_by_auxiliary},
  };

  /// What a verb makes of the participle behind it.
  static constexpr Line k_governs[] = {
      {Verb::future, always, k_future},
      {Verb::may, when<&VerbReader::is_name>, k_alone},  // "who left in May met"
      {Verb::may, always, k_ahead},
      {Verb::could, when<&VerbReader::adverb_follows>, k_alone},
      {Verb::could, when<&VerbReader::is_denied>, k_alone},
      {Verb::could, always, k_ahead},
      {Verb::modal, when<&VerbReader::names_thing>, k_alone},  // "a strike called in March"
      {Verb::modal, when<&VerbReader::ends_name>, k_alone},    // "the rail strike ended"
      {Verb::modal, always, k_unknown},
      {Verb::infinitive, always, k_unknown},
      {Verb::is, when<&VerbReader::plans_follow>, k_future},
      {Verb::is, always, k_present},
      {Verb::was, when<&VerbReader::plans_follow>, k_future},
      {Verb::was, always, k_past},
      {Verb::has, when<&VerbReader::follows_future>, k_future},
      {Verb::has, when<&VerbReader::was_meant>, k_unknown},
      {Verb::has, always, k_past},
      {Verb::had, always, k_past},
      {Verb::past, always, k_past},
      {Verb::intent, always, k_past},
      {Verb::votes, always, k_past},
      {Verb::defers, always, k_past},
      {Verb::puts, always, k_past},
      {Verb::halts, always, k_past},
      {Verb::convenes, always, k_past},
      {Verb::foretells, always, k_past},
      {Verb::plan, always, k_passed},
      {Verb::plan_to, always, k_passed},
      {Verb::sets, always, k_passed},
      {Verb::adverb, always, k_passed},
      {Verb::bare, always, k_bared},  // "will sing and be crowned"
  };
  static_assert(is_complete(k_tells) && is_complete(k_governs));

  /// What the line that counts says; none where the table has no line of the verb.
  template <std::size_t Size>
  static const Outcome* find(const Line (&table)[Size], const Index& first, Verb verb,
                             const VerbReader& reader, std::uint32_t at, std::uint32_t floor) {
    std::size_t line = first[static_cast<std::size_t>(verb)];
    if (line == Size) return nullptr;
    while (!table[line].condition(reader, at, floor)) ++line;  // the last one holds always
    return &table[line].outcome;
  }
};

Tense VerbReader::verb_at(std::uint32_t at, std::uint32_t floor) const {
  static constexpr Index k_first = index_of(Tables::k_tells);
  if (!document_.tokens[at].is_word() || tells_of_thing(at) || ends_compound(at))
    return Tense::unknown;
  if (comes_behind(at)) return Tense::past;
  const Outcome* told = Tables::find(Tables::k_tells, k_first, kind_of(at), *this, at, floor);
  if (told != nullptr) return told->told == Told::auxiliary ? governed(at, floor) : told->tense;
  return is_regular_past(at) ? governed(at, floor) : Tense::unknown;
}

Tense VerbReader::governed(std::uint32_t at, std::uint32_t floor) const {
  static constexpr Index k_first = index_of(Tables::k_governs);
  constexpr std::uint32_t k_reach = 3;
  Tense alone = Tense::past;  // where no auxiliary is found
  for (std::uint32_t back = at; back > floor && at - back <= k_reach;) {
    --back;
    const Outcome* told =
        Tables::find(Tables::k_governs, k_first, kind_of(back), *this, back, floor);
    if (told == nullptr && !is_adverb(back) &&
        !is_next_word(document_.tokens[back], document_.text))
      return alone;  // "could be permanently sealed"
    if (told == nullptr || told->told == Told::passed) continue;
    if (told->told == Told::tense) return told->tense;
    if (told->told == Told::alone) return Tense::past;
    alone = Tense::unknown;
  }
  return alone;
}

bool VerbReader::ends_clock(std::uint32_t at) const {
  return at > 0 && document_.tokens[at - 1].is_number() && is_half_of_day(at);
}

bool VerbReader::is_name(std::uint32_t at) const {
  const Token& token = document_.tokens[at];
  const bool within = at > 0 && !token.block_start && document_.tokens[at - 1].is_word();
  return token.capitalised && (within || cue_of(token, document_.text) == Cue::ambiguous_month);
}

bool VerbReader::follows_intent(std::uint32_t at) const {
  return at > 0 && kind_of(at - 1) == Verb::intent && leads_verb(at);
}

bool VerbReader::follows_future(std::uint32_t at, std::uint32_t floor) const {
  return at > floor && kind_of(at - 1) == Verb::future;
}

bool VerbReader::qualifies_object(std::uint32_t at) const {
  if (at < 2 || at + 1 >= document_.tokens.size() || !is_infinitive(at - 1)) return false;
  const std::string_view verb = document_.text_of(document_.tokens[at - 1]);
  if (verb == "be" || verb == "have" || verb == "get") return false;
  const Token& next = document_.tokens[at + 1];
  return next.is_word() && !next.capitalised && !is_determiner(next, document_.text) &&
         preposition_kind(next, document_.text) == Preposition::none &&
         kind_of(at + 1) == Verb::none;
}

bool VerbReader::opens_participle(std::uint32_t at, std::uint32_t first, std::uint32_t last) const {
  constexpr std::size_t k_shortest = 5;  // letters: "Fined", not "Red"
  constexpr std::uint32_t k_aside = 12;  // tokens up to the comma that closes it
  const Token& opening = document_.tokens[at];
  const std::string_view word = document_.text_of(opening);
  if (at + 1 >= first || !opening.is_word() || opening.all_caps || word.size() < k_shortest ||
      !word.ends_with("ed") || is_plan(at) || kind_of(at) == Verb::halts ||
      preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::none)
    return false;
  for (std::uint32_t between = at + 1; between < first; ++between)
    if (!document_.tokens[between].is_word() || verb_at(between, at) != Tense::unknown)
      return false;
  const auto size = static_cast<std::uint32_t>(document_.tokens.size());
  for (std::uint32_t behind = last; behind < std::min(size, last + k_aside); ++behind) {
    if (document_.text_of(document_.tokens[behind]) == ",") return true;
    if (verb_at(behind, last) != Tense::unknown) return false;  // "United on Friday will play"
  }
  return false;
}

bool VerbReader::is_regular_past(std::uint32_t at) const {
  const Token& token = document_.tokens[at];
  const bool lower = !token.capitalised || token.all_caps || opens_post(at);
  return lower && ends_in_ed(document_.text_of(token)) && !follows_article(at) &&
         !qualifies_object(at);
}

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tense/tense.hpp"

namespace dateline::temporal {

/// What a word says about the tense of its clause.
enum class Verb : std::uint8_t {
  none,
  future,       ///< will, shall
  past,         ///< went, began: irregular past forms
  was,          ///< was, were
  is,           ///< is, are
  has,          ///< has, have, had: with a participle
  plan_to,      ///< plan, hope, set: nouns too, unless "to" or "for" follows
  sets,         ///< set: a plan where "to" or "for" follows, else past
  had,          ///< had: with a participle, before the past
  plan,         ///< due, scheduled, plans, expected: what they govern lies ahead
  may,          ///< could, might: what they govern lies ahead, unless "not" follows
  could,        ///< the same, but "could not" tells of what was
  modal,        ///< would, might: what they govern may lie ahead
  defers,       ///< extended, postponed: past by themselves, "until" after them lies ahead
  delays,       ///< extend, postponing: the same, but no tense of their own
  halts,        ///< halted, closed: past by themselves, "until" after them lies ahead
  puts,         ///< put: past by itself, with a particle it puts things off
  particle,     ///< off, back: of "put off", "pushed back"
  votes,        ///< voted: past by itself, a limit to what it governs with "to" lies ahead
  follows,      ///< follows: what it has for its object is over
  dates_back,   ///< backdated, retroactive: with "to", what they govern is over
  foretells,    ///< hinted, predicted: past by themselves, of a thing "in" a month ahead
  convenes,     ///< called, announced: past by themselves, what they name "for" a day lies ahead
  convening,    ///< setting, calling: no tense of their own, what they name "for" a day lies ahead
  place,        ///< out, away, home: "is out on Friday" is fixed ahead
  bare,         ///< be: a participle behind it takes its tense from further before
  intent,       ///< vowed, agreed: past by themselves, what they govern with "to" lies ahead
  schedule,     ///< ends, opens: present forms that tell of what is fixed ahead
  fixture,      ///< reports, rules: the same, but nouns too, unless a subject stands before
  subject,      ///< it, she: a verb follows
  progressive,  ///< meeting, leaving: after "is" they tell of what is fixed ahead
  lead_up,      ///< ahead, run-up: "ahead of" a day, that day is still to come
  awaits,       ///< awaiting: what it governs is still to come
  waits,        ///< waiting, braced: with "for", what they govern is still to come
  clause,       ///< that, who, because: what stands behind has its own verb
  contrast,     ///< but: the same, and what was planned may not have come true
  denial,       ///< neither, nobody: what they could do is over
  infinitive,   ///< to
  manner,       ///< as: what was planned came true
  adverb,       ///< not, also: passed over
};
inline constexpr Verb k_last_verb = Verb::adverb;

[[nodiscard]] Verb verb_kind(const language::Token& token, std::string_view text) noexcept;
[[nodiscard]] bool is_determiner(const language::Token& token, std::string_view text) noexcept;
/// first, latest, only: what follows "to" has happened to it.
[[nodiscard]] bool is_ranked(const language::Token& token, std::string_view text) noexcept;
/// next, upcoming: what it stands before is still to come.
[[nodiscard]] bool is_next_word(const language::Token& token, std::string_view text) noexcept;
/// over: behind "charges", "a row", what it is about has been.
[[nodiscard]] bool is_ground(const language::Token& token, std::string_view text) noexcept;
/// that, who, which
[[nodiscard]] bool is_relative(const language::Token& token, std::string_view text) noexcept;
/// cut, put: a past form that looks like the infinitive.
[[nodiscard]] bool is_uninflected(const language::Token& token, std::string_view text) noexcept;
/// bid, cut: a noun as well.
[[nodiscard]] bool is_act(const language::Token& token, std::string_view text) noexcept;
/// runs, heads: right behind "who" or "that", more often done day by day than on a day to come.
[[nodiscard]] bool is_trade(const language::Token& token, std::string_view text) noexcept;
/// leaves, leaving: with "until", a limit is given.
[[nodiscard]] bool is_leaving(const language::Token& token, std::string_view text) noexcept;
/// another, further: a noun follows.
[[nodiscard]] bool is_one_more(const language::Token& token, std::string_view text) noexcept;
/// a, an
[[nodiscard]] bool is_indefinite(const language::Token& token, std::string_view text) noexcept;
/// and, as: what follows is told of something else.
[[nodiscard]] bool is_joint(const language::Token& token, std::string_view text) noexcept;
/// What one has for a day to come: tickets, flights, an agenda.
[[nodiscard]] bool is_booked(const language::Token& token, std::string_view text) noexcept;
/// What opens a sentence that tells the reader what to do: join, watch, don't.
[[nodiscard]] bool is_order(const language::Token& token, std::string_view text) noexcept;
/// seen, pictured: what a picture shows was so.
[[nodiscard]] bool is_pictured(const language::Token& token, std::string_view text) noexcept;
/// How one looks ahead to something: nervous, excited.
[[nodiscard]] bool is_expectant(const language::Token& token, std::string_view text) noexcept;
/// What makes a limit with "than": later.
[[nodiscard]] bool is_later(const language::Token& token, std::string_view text) noexcept;
/// What makes a limit between "as" and "as": soon.
[[nodiscard]] bool is_soon(const language::Token& token, std::string_view text) noexcept;
/// Between "as" and "as", before a time: "as early as May".
[[nodiscard]] bool is_soon_or_late(const language::Token& token, std::string_view text) noexcept;
/// What makes a lower limit with "no" and "than": sooner, earlier.
[[nodiscard]] bool is_sooner(const language::Token& token, std::string_view text) noexcept;
[[nodiscard]] Preposition preposition_kind(const language::Token& token,
                                           std::string_view text) noexcept;

}  // namespace dateline::temporal

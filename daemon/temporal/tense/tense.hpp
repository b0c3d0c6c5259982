// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/items.hpp"
#include "language/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline::temporal {

/// Where a clause lies, seen from the publication.
enum class Tense : std::uint8_t {
  unknown,
  past,
  present,
  future,
  ahead,  ///< only hinted at: plans, infinitives, modals
};

/// The tense told by the words near tokens [first, last): those before it in the sentence, nearest
/// first, then those after it. Looks at a bounded number of words. `cue` gets the word that told.
[[nodiscard]] Tense tense_near(const language::Document& document, std::uint32_t first,
                               std::uint32_t last, std::uint32_t* cue = nullptr);

/// What "the May 5" before the noun phrase at `noun` stands for: "crash" lies behind, a "summit
/// will be held" ahead.
[[nodiscard]] Tense tense_of_named(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is an event that nobody plans: "deadly crash", but no "fire drill".
[[nodiscard]] bool names_unplanned(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is an outcome: "guilty verdict", "narrow defeat".
[[nodiscard]] bool names_settled(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is an event whose day is set long before: "presidential election".
[[nodiscard]] bool names_scheduled(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is a thing that goes on or stands, whose age is told: "civil war".
[[nodiscard]] bool names_lasting(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is a game or something else whose day is set before it comes.
[[nodiscard]] bool names_event(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is goods traded for a month ahead: "Brent futures", "soybeans".
[[nodiscard]] bool names_contract(const language::Document& document, std::uint32_t noun);

/// The noun phrase at `noun` is a round of a contest: "title match", "semifinal".
[[nodiscard]] bool names_round(const language::Document& document, std::uint32_t noun);

/// An infinitive stands between `verb` and `first`: "agreed on Friday not to run in September".
[[nodiscard]] bool intends(const language::Document& document, std::uint32_t verb,
                           std::uint32_t first);

/// "announced her intention to": what somebody says to be resolved on stands before the "to" at
/// `to`.
[[nodiscard]] bool tells_plan(const language::Document& document, std::uint32_t to);

/// "will sell it after a round of talks in May", "will deal with the explosion on 20 April":
/// "after", or what nobody plans, stands between `verb` and `first`.
[[nodiscard]] bool follows_event(const language::Document& document, std::uint32_t verb,
                                 std::uint32_t first);

/// A verb before `first` in the sentence puts things off: extended, postponed.
[[nodiscard]] bool deferred_near(const language::Document& document, std::uint32_t first);

/// What was planned for the words [first, last) did not come true by what follows: "but was
/// cancelled".
[[nodiscard]] bool fell_through(const language::Document& document, std::uint32_t first,
                                std::uint32_t last);

/// "A strike set for Monday was called off".
[[nodiscard]] bool called_off(const language::Document& document, std::uint32_t first,
                              std::uint32_t last);

/// "agreed to buy Nord on Monday": the words before `first` tell of a bargain struck.
[[nodiscard]] bool strikes_bargain(const language::Document& document, std::uint32_t first);

/// "After a speech on Thursday, he could", "Following the vote Tuesday, they will": the phrase that
/// opens the sentence holds `first`, not right behind its preposition.
[[nodiscard]] bool opens_after_event(const language::Document& document, std::uint32_t first);

/// A text of this many bytes is a post: it leaves words out and speaks of its own day.
inline constexpr std::size_t k_post = 280;

/// What the word directly before an expression does to it.
enum class Preposition : std::uint8_t {
  none,
  by,
  since,
  until,
  after,
  before,
  not_before,  ///< no earlier than
  from,
  between,
  to,
  on,
  in,
  at,
  during,
  for_,
  than,
  within,
};
[[nodiscard]] Preposition preposition_before(const language::Document& document,
                                             std::uint32_t first);

}  // namespace dateline::temporal

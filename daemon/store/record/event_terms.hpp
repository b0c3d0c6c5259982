// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/term_block.hpp"

#include <vector>

namespace dateline::store {

/// The terms that an event is found under, by where their rows stand.
struct EventTerms {
  std::vector<Term> own;         ///< in the block of the event; sorted
  std::vector<PlacedTerm> late;  ///< in later ones; sorted

  /// All of them, by term.
  [[nodiscard]] std::vector<PlacedTerm> placed(EventId event) const;
};

/// Of an event that is to be found under `terms` (sorted): what it was found under `before` (by
/// term) stays where it is, what is new goes to block `now`.
[[nodiscard]] EventTerms place_terms(EventId event, const std::vector<Term>& terms,
                                     const std::vector<PlacedTerm>& before, std::uint32_t now);

}  // namespace dateline::store

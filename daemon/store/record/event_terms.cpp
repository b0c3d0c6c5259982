// SPDX-License-Identifier: Apache-2.0
#include "record/event_terms.hpp"

namespace dateline::store {

std::vector<PlacedTerm> EventTerms::placed(EventId event) const {
  std::vector<PlacedTerm> all;
  all.reserve(late.size() + own.size());
  auto next = late.begin();
  for (const Term term : own) {
    const PlacedTerm placed{term, block_of(event)};
    for (; next != late.end() && *next < placed; ++next) all.push_back(*next);
    all.push_back(placed);
  }
  all.insert(all.end(), next, late.end());
  return all;
}

EventTerms place_terms(EventId event, const std::vector<Term>& terms,
                       const std::vector<PlacedTerm>& before, std::uint32_t now) {
  EventTerms result;
  auto old = before.begin();
  for (const Term term : terms) {
    while (old != before.end() && old->term < term) ++old;
    const std::uint32_t block = old != before.end() && old->term == term ? old->block : now;
    if (block == block_of(event))
      result.own.push_back(term);
    else
      result.late.push_back({term, block});
  }
  return result;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "times/times.hpp"

#include <cstdint>
#include <vector>

namespace dateline::events {

/// "met X and signed Y on Tuesday": clauses that share a subject share the time.
[[nodiscard]] bool shares_subject(const VerbGroup& group, const VerbGroup& other);

/// The times of the clause at `index` for another one with its subject. "defaulted and stayed shut
/// until May", "postponed a ban until May and approved a pool": a deed lasts until no time.
[[nodiscard]] std::vector<Attachment> shared_with(const SentenceView& view, std::uint32_t index,
                                                  const VerbGroup& group);

/// "was floated in 2009 and dropped after the 2010 election": some time behind that.
[[nodiscard]] std::vector<Attachment> behind_event(const SentenceView& view,
                                                   const VerbGroup& group);

/// "joined in 2004 and later became its head", "won in 2019 and came third last season": the verb
/// before has a time, and this one goes on from it at another.
[[nodiscard]] bool goes_on_later(const SentenceView& view, std::uint32_t index);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

#include <optional>

namespace dateline::events {

/// Who says what the verb group tells, where the sentence names one.
[[nodiscard]] std::optional<Quote> source_of(const SentenceView& view, std::uint32_t group);

/// Whom "according to" names.
[[nodiscard]] std::optional<Quote> attributed_to(const SentenceView& view);
/// The word of "according to ..." that tells of a report; k_nothing where there is none.
[[nodiscard]] std::uint32_t attribution(const Parse& parse);

}  // namespace dateline::events

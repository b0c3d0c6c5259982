// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "sentence_view.hpp"

#include <optional>

namespace dateline::events {

/// Who says what the verb group tells, where the sentence names one.
[[nodiscard]] std::optional<Quote> source_of(const SentenceView& view, std::uint32_t group);

}  // namespace dateline::events

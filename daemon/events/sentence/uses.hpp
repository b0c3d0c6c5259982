// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

#include <string_view>

namespace dateline::events {

/// The kind that a verb of many uses has by who does it to what: "a bus overturned", "a court
/// overturned the ruling"; empty where that tells nothing.
[[nodiscard]] std::string_view kind_by_use(const SentenceView& view, const VerbGroup& group);
/// The kind of such a verb where neither that nor what it acts on tells; empty where it is that of
/// the verb.
[[nodiscard]] std::string_view kind_otherwise(const SentenceView& view, const VerbGroup& group);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// What the words of a subject can be looked back at as.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline::events {

/// Where the first preposition of `words` begins; their end where there is none.
[[nodiscard]] std::size_t first_preposition(std::string_view words);

/// "the debt", "sales of its mills": neither a name nor a word for somebody ends it.
[[nodiscard]] bool is_thing(std::string_view words);

/// "the government", "a city council": it can act.
[[nodiscard]] bool is_acting_body(std::string_view words);

/// "Town meetings across the region": events, which want and decide nothing.
[[nodiscard]] bool tells_of_events(std::string_view words);

/// "cut the pipe with shears", "our money": the last noun is no name of all that.
[[nodiscard]] bool means_more_than_last(std::string_view words);

}  // namespace dateline::events

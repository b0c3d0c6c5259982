// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"
#include "lexicon/lexicon.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

/// Where the name begins that `short_name` in brackets behind it shortens: "Office for Fuel and
/// Power Safety (OFPS)", "Lumex Flight 447 (LF447)". `sentence`: its first token; `bracket`: the
/// one that opens. Returns `bracket` where the words before it do not have those initials.
[[nodiscard]] std::uint32_t defined_from(const language::Document& document,
                                         const TokenEntries& entries, std::uint32_t sentence,
                                         std::uint32_t bracket, std::string_view short_name);

}  // namespace dateline::events

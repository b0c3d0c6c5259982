// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The head of `group`, past and participle in one form, stands after a noun that is no subject:
/// "the summit scheduled to start", "the man accused of theft was freed". Chunks are found, groups
/// up to this one.
[[nodiscard]] bool is_reduced(const Parse& parse, const VerbGroup& group);

/// The head of `group` is what somebody orders to be: "ordered the mine closed", "ordered him
/// freed".
[[nodiscard]] bool is_ordered(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/context.hpp"
#include "lexicon/gazetteer.hpp"

namespace dateline::events {

/// Adds the name of words `range` that the tables know, as the one who acts or as a place. `head`:
/// that of the noun phrase `chunk`.
void add_known(const ArgumentContext& context, WordRange range, const KnownName& known,
               WordRange chunk, std::uint32_t head);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "grammar/parse.hpp"

namespace dateline::events {

// How much a mention says.

[[nodiscard]] bool names_someone(const Mention& mention);

/// Somebody who can act; what the name of a product names cannot.
[[nodiscard]] bool names_actor(const Mention& mention);

/// So few words behind the verb that, of no kind, it tells nothing.
[[nodiscard]] bool is_thin(const VerbGroup& group);

/// A time with two ends, and no length.
[[nodiscard]] bool is_bounded(const TimeSpan& when);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "the manager" of "detained the manager but released him": somebody without a name whom the
/// clauses before that of `group`, with the same subject, act on; empty where nobody is.
[[nodiscard]] WordRange unnamed_before(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "tables/tables.hpp"

namespace dateline::events {

/// Sets how sure a mention is, by what dates it and whom it names.
void score(Mention& mention, Nature nature);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "accused Lumex of breaking", "jailed Ana Ruiz for taking": the object before the preposition
/// does what the verb group tells; empty where no such object stands there.
[[nodiscard]] WordRange controller_of(const Parse& parse, std::uint32_t index);

}  // namespace dateline::events

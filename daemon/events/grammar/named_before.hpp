// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "In Lima, a man arrested in May was freed": the phrase tells where, before any verb, and nobody
/// whom the phrase behind it describes.
[[nodiscard]] bool opens_scene(const Parse& parse, WordRange named);

/// The name that a description behind a comma tells more of: "Ana Ruiz" of "Ana Ruiz, the banker";
/// empty where it does not.
[[nodiscard]] WordRange named_before(const Parse& parse, WordRange description);

/// "Ana Ruiz" of "Ana Ruiz, now head of the bank, who": whom the aside that ends at `end`
/// describes; empty where it does not.
[[nodiscard]] WordRange person_before(const Parse& parse, std::uint32_t end);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "the trial of Ruiz" of "..., with the trial of Ruiz set for May": the first word of the noun
/// phrase that ends right before `end`, where it opens a clause of its own behind ", with"; else
/// k_nothing.
[[nodiscard]] std::uint32_t set_beside(const Parse& parse, std::uint32_t end);
/// The first word of the noun phrase at `first` with what belongs to it on its left: "of Japan",
/// "and Norway". `tight`: by "of" alone; `single`: no other of a list.
[[nodiscard]] std::uint32_t extend_left(const Parse& parse, std::uint32_t first, bool tight,
                                        bool single);

/// The noun phrase that "whose" of `range` belongs to: "Peru" of "Peru, whose port closed"; empty
/// where the range does not open so.
[[nodiscard]] WordRange owner_of(const Parse& parse, WordRange range);

/// "tariffs on steel and cars", which the phrase at `first` ends: where it begins that says what is
/// laid on them; else `first`.
[[nodiscard]] std::uint32_t burden_before(const Parse& parse, std::uint32_t first);

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// A subject may stand before an aside between commas, its verb behind. `end`, `comma`: words of the
// sentence; what stands before a word ends there.

/// "The flight, leaving Rio, Brazil, for Paris, crashed": the end of what stands before an aside
/// with a verb of no finite form.
[[nodiscard]] std::uint32_t before_adjunct(const Parse& parse, std::uint32_t end);

/// "The larger ships, she said, could sail": the end of what stands before who says it.
[[nodiscard]] std::uint32_t before_speaker(const Parse& parse, std::uint32_t end);

/// `comma` ends an apposition or a relative clause: the end of what stands before it, else
/// comma + 1.
[[nodiscard]] std::uint32_t skip_apposition(const Parse& parse, std::uint32_t comma);

/// "Ana Ruiz, one of the founders, the head of the bank, quit": the end of the name, where the
/// phrase before `comma` tells more of one too; else `comma`.
[[nodiscard]] std::uint32_t before_description(const Parse& parse, std::uint32_t comma);

/// "Ana Ruiz, head of Lumex, and Li Wei": where she begins who is joined to the phrase at `first`,
/// an aside between; else `first`.
[[nodiscard]] std::uint32_t before_joint_aside(const Parse& parse, std::uint32_t first);

/// "a ferry that sank in May, killing six, was raised": where the clause ends that tells more of
/// the ferry, before what came of it; `comma`, which ends the aside of the verb group `index`,
/// where no such clause stands there.
[[nodiscard]] std::uint32_t before_outcome(const Parse& parse, std::uint32_t index,
                                           std::uint32_t comma);

/// "a firm" of "a ship owned by a firm, Lumex,": the aside names what stands right before it. But
/// "a doctor trained in Lima, Ana Ruiz,", "a teacher hired by the school, Ana Ruiz,".
[[nodiscard]] bool names_inner(const Parse& parse, const Chunk& before, WordRange aside);

}  // namespace dateline::events

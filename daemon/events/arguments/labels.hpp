// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/context.hpp"

namespace dateline::events {

// What the text may call somebody by later, and who "the company" may be.

/// Notes the nouns beside the name of words `range` that the text may call it by later.
void note_labels(const ArgumentContext& context, WordRange range, WordRange chunk,
                 std::uint32_t head);

/// "Lumex spokeswoman Ana Ruiz": she speaks for it. `before`: participants before the phrase.
void note_tie(const ArgumentContext& context, WordRange phrase, std::size_t before);

/// Notes the noun phrase that may mean somebody or something named before.
void note_again(const ArgumentContext& context, const Chunk& chunk);

/// "the asteroid Kallista".
[[nodiscard]] bool labelled_by_noun(const Parse& parse, std::uint32_t name);

/// "the company's board": the owner is somebody named before.
void note_owner(const ArgumentContext& context, std::uint32_t owner);

}  // namespace dateline::events

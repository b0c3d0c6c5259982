// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace dateline::events {

// A few words in quotes are part of the phrase around them; their marks, which are no words of the
// sentence, come back with the line: 'declared a "health emergency"'.

/// Puts the marks around the quoted word at `at`, which `line` has from `begin` on.
void append_quote_marks(const PhraseContext& context, std::uint32_t at, std::size_t begin,
                        std::string& line);

/// Takes the marks out of `line` from `begin` on, where one of a pair was cut off.
void drop_single_mark(std::size_t begin, std::string& line);

}  // namespace dateline::events

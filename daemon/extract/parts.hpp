// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"

#include <cstddef>

namespace dateline::extract {

/// Part `at` of `whole` as an article of its own.
[[nodiscard]] Article part_of(const Article& whole, std::size_t at);

/// Adds what the part that begins at `begin` says. Offsets count in the body of the whole from here
/// on, and what was said before ranks before it.
void append_part(Extraction part, std::uint32_t begin, Extraction& whole);

}  // namespace dateline::extract

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace dateline::events {

/// Adds whom the object of a clause means where it opens with "him", "her request" or "the
/// company", by name, if the line does not name them yet. Its first `subject` letters tell the
/// subject. Returns where the rest of the object begins.
[[nodiscard]] std::uint32_t append_object_meant(const PhraseContext& context,
                                                const VerbGroup& group, std::size_t subject,
                                                std::string& line);

}  // namespace dateline::events

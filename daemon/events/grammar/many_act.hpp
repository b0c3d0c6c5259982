// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

/// The base form at `at` is the verb of a subject that is no plural noun but stands for several:
/// "Peru go to Lima", "Peru and Chile meet", "the club hope to". `nominal`: it may be a noun too.
[[nodiscard]] bool many_act(const TagContext& in, std::size_t at, bool nominal);

/// "Chile, who beat Peru, face Spain", "..., entertain the leaders": behind a relative clause.
[[nodiscard]] bool resumes_as_many(const TagContext& in, std::size_t at) noexcept;

}  // namespace dateline::events

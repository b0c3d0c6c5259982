// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/civil_time.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline::extract {

/// What tells which story an article is on.
struct Teller {
  ContentHash hash{};
  std::vector<std::string> names;  ///< that it turns on, each once
  std::optional<CivilDay> published;
};

/// The number of the story that each article is on. The articles of a story share their names: on
/// average over all its pairs, so that no chain of articles leads from one story to another. What
/// came out within a week of each other is nearer. The order of the articles does not matter.
[[nodiscard]] std::vector<std::uint32_t> stories_of(std::span<const Teller> articles);

}  // namespace dateline::extract

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline::app {

enum class Input : std::uint8_t { automatic, text, jsonl };
enum class Output : std::uint8_t { events, timex, article, story };

/// What `datelined extract` was asked for.
struct ExtractOptions {
  Input input = Input::automatic;
  Output output = Output::events;
  bool merge = false;
  bool explain = false;
  std::optional<Published> published;  ///< stands over whatever the documents say
  unsigned jobs = 0;                   ///< 0: one a core
  std::vector<std::string> files;      ///< none, or `-`: standard input
};

}  // namespace dateline::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline::client {

enum class Format : std::uint8_t { standard, brief, full, json };
enum class ColorChoice : std::uint8_t { automatic, always, never };

/// How many entries are wanted: what the view has by default, a number, or all.
struct Limit {
  enum class Kind : std::uint8_t { standard, number, all } kind = Kind::standard;
  std::uint32_t number = 0;
};

/// What was asked for on the command line, for all commands together.
struct Options {
  // every command
  std::string socket;
  ColorChoice color = ColorChoice::automatic;
  bool no_pager = false;
  Format format = Format::standard;

  // the timeline itself
  std::vector<std::string> words;
  std::string since;
  std::string until;
  Limit limit;
  bool reverse = false;
  bool follow = false;
  bool story = false;
  std::vector<std::string> participants;
  std::vector<std::string> places;
  std::vector<std::string> sources;
  std::vector<std::string> kinds;
  std::vector<Status> statuses;

  // show
  std::string id;
  // articles
  bool failed = false;
  bool skipped = false;
  // extract
  std::string file;
  std::string published;
  // sync
  std::chrono::milliseconds timeout{60'000};
  // backup
  std::string directory;

  /// Whether something narrows the timeline.
  [[nodiscard]] bool narrowed() const noexcept {
    return !(words.empty() && since.empty() && until.empty() && participants.empty() &&
             places.empty() && sources.empty() && kinds.empty() && statuses.empty());
  }
};

}  // namespace dateline::client

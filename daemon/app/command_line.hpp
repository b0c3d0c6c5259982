// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/settings.hpp"
#include "extraction/options.hpp"

#include <optional>

namespace dateline::app {

/// The words after `datelined`.
struct CommandLine {
  bool extract = false;  ///< `datelined extract`; else the daemon
  ExtractOptions extraction;
  Flags daemon;
};

/// Reads the command line. An exit code where that is all there is to do (--help, --version, or
/// usage that is off: 2, having said why on standard error).
[[nodiscard]] std::optional<int> read_command_line(int argc, const char* const* argv,
                                                   CommandLine& line);

}  // namespace dateline::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.hpp"
#include "options.hpp"

#include <string>
#include <vector>

namespace dateline::client {

/// What the command line asks for: a command with its options, or a text to print (help, version).
struct Invocation {
  const Command* command = nullptr;  ///< null: print `text` and be done
  Options options;
  std::string text;
};

/// Reads the arguments, program name left out. The first argument that is no general option names
/// the command if there is one of that name; `--` before it makes it a word to search for.
/// Throws Error{usage}.
[[nodiscard]] Invocation read_command_line(std::vector<std::string> arguments);

}  // namespace dateline::client

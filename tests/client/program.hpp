// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"
#include "temporary_directory.hpp"

#include <string>
#include <vector>

namespace dateline::client::test {

struct Outcome {
  int code = -1;
  std::string output;
  std::string error;
};

/// A host that no real daemon, terminal or clock reaches: Monday 23 November 2026, 20:30 in Tokyo.
[[nodiscard]] Host sample_host(std::vector<std::string> arguments);

/// Runs the client with its outputs taken.
[[nodiscard]] Outcome run_program(Host host);

/// The same in a process of somebody without any rights, where this one is root's.
[[nodiscard]] Outcome run_program_as_nobody(Host host);

/// The client against a daemon at `socket`.
[[nodiscard]] Outcome ask_daemon(const std::string& socket, std::vector<std::string> arguments);

}  // namespace dateline::client::test

// SPDX-License-Identifier: Apache-2.0
#include "pager.hpp"

#include "dateline/error.hpp"

#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace dateline::client {
namespace {

/// -F: no paging of what fits; -R: colours; -X: the text stays on the screen.
constexpr const char* k_default_pager = "less -FRX";
constexpr const char* k_less_flags = "FRX";

bool in_path(std::string_view path, std::string_view program) {
  while (!path.empty()) {
    const auto colon = path.find(':');
    std::error_code ignored;
    const std::filesystem::path directory{path.substr(0, colon)};
    if (!directory.empty() && std::filesystem::exists(directory / program, ignored)) return true;
    path.remove_prefix(colon == std::string_view::npos ? path.size() : colon + 1);
  }
  return false;
}

[[noreturn]] void become(const std::string& command, int input, int terminal) {
  std::signal(SIGPIPE, SIG_DFL);
  ::dup2(input, 0);
  ::dup2(terminal, 1);
  ::setenv("LESS", k_less_flags, 0);
  ::execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
  ::_exit(127);
}

}  // namespace

std::string pager_command(const Host& host) {
  for (const std::string_view name : {"DATELINE_PAGER", "PAGER"}) {
    if (!host.has_variable(name)) continue;
    const std::string command{host.variable(name)};
    return command == "cat" ? std::string{} : command;
  }
  return in_path(host.variable("PATH"), "less") ? k_default_pager : std::string{};
}

Pager::Pager(const std::string& command, int terminal) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw Error(ErrorCode::failed, "cannot start the pager: no pipe");
  process_ = ::fork();
  if (process_ == 0) become(command, ends[0], terminal);
  ::close(ends[0]);
  input_ = ends[1];
  if (process_ < 0) {
    ::close(input_);
    throw Error(ErrorCode::failed, "cannot start the pager: no process");
  }
  std::signal(SIGINT, SIG_IGN);
}

Pager::~Pager() {
  ::close(input_);
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
  std::signal(SIGINT, SIG_DFL);
}

}  // namespace dateline::client

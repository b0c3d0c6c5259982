// SPDX-License-Identifier: Apache-2.0
#include "program.hpp"

#include "dateline/civil_time.hpp"
#include "descriptor.hpp"
#include "run.hpp"

#include <sys/wait.h>

#include <array>
#include <fcntl.h>
#include <grp.h>
#include <unistd.h>
#include <utility>

namespace dateline::client::test {
namespace {

/// An unnamed file to write to and read back.
Descriptor scratch_file(const TemporaryDirectory& directory) {
  return Descriptor{::open(directory.path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)};
}

std::string content(const Descriptor& file) {
  std::string text;
  std::array<char, 4096> bytes{};
  ::lseek(file.get(), 0, SEEK_SET);
  for (ssize_t got = 0; (got = ::read(file.get(), bytes.data(), bytes.size())) > 0;)
    text.append(bytes.data(), static_cast<std::size_t>(got));
  return text;
}

}  // namespace

Host sample_host(std::vector<std::string> arguments) {
  using namespace std::chrono_literals;
  Host host;
  host.arguments = std::move(arguments);
  host.now = date::sys_days{date::year{2026} / 11 / 23} + 11h + 30min;
  host.offset = 9h;
  host.zone = "Asia/Tokyo";
  host.directory.push_back('/');
  host.patience = 0s;
  return host;
}

namespace {

/// The outcome of `run_with`, which takes the host with its outputs and gives the exit code.
template <typename RunWith>
Outcome outcome_of(Host host, RunWith run_with) {
  const TemporaryDirectory directory;
  const Descriptor output = scratch_file(directory);
  const Descriptor error = scratch_file(directory);
  host.output = output.get();
  host.error = error.get();
  Outcome outcome;
  outcome.code = run_with(host);
  outcome.output = content(output);
  outcome.error = content(error);
  return outcome;
}

[[noreturn]] void be_nobody_and_run(const Host& host) {
  constexpr gid_t k_nobody = 65534;
  const bool root = ::geteuid() == 0;
  if (root && (::setgroups(0, nullptr) != 0 || ::setgid(k_nobody) != 0 || ::setuid(k_nobody) != 0))
    ::_exit(99);
  ::_exit(run(host));
}

}  // namespace

Outcome run_program(Host host) {
  return outcome_of(std::move(host), [](const Host& with) { return run(with); });
}

Outcome run_program_as_nobody(Host host) {
  return outcome_of(std::move(host), [](const Host& with) {
    const pid_t child = ::fork();
    if (child == 0) be_nobody_and_run(with);
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  });
}

Outcome ask_daemon(const std::string& socket, std::vector<std::string> arguments) {
  Host host = sample_host(std::move(arguments));
  host.environment["DATELINE_SOCKET"] = socket;
  return run_program(std::move(host));
}

}  // namespace dateline::client::test

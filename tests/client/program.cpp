// SPDX-License-Identifier: Apache-2.0
#include "program.hpp"

#include "dateline/civil_time.hpp"
#include "descriptor.hpp"
#include "run.hpp"

#include <array>
#include <fcntl.h>
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

Outcome run_program(Host host) {
  const TemporaryDirectory directory;
  const Descriptor output = scratch_file(directory);
  const Descriptor error = scratch_file(directory);
  host.output = output.get();
  host.error = error.get();
  Outcome outcome;
  outcome.code = run(host);
  outcome.output = content(output);
  outcome.error = content(error);
  return outcome;
}

Outcome ask_daemon(const std::string& socket, std::vector<std::string> arguments) {
  Host host = sample_host(std::move(arguments));
  host.environment["DATELINE_SOCKET"] = socket;
  return run_program(std::move(host));
}

}  // namespace dateline::client::test

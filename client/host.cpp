// SPDX-License-Identifier: Apache-2.0
#include "host.hpp"

#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace dateline::client {
namespace {

/// `Asia/Tokyo` from TZ or from where /etc/localtime points to.
std::string zone_name(std::string_view variable) {
  std::string name(variable);
  if (!name.empty() && name.front() == ':') name.erase(0, 1);
  if (name.empty()) {
    std::error_code ignored;
    name = std::filesystem::read_symlink("/etc/localtime", ignored).string();
  }
  constexpr std::string_view k_root = "zoneinfo/";
  if (const auto at = name.find(k_root); at != std::string::npos) name.erase(0, at + k_root.size());
  return name.empty() || name.front() == '/' ? std::string{} : name;
}

/// One of them may be closed. The daemon's socket would then take its number and get what we print.
void hold_standard_descriptors() {
  for (int taken = ::open("/dev/null", O_RDWR); taken >= 0; taken = ::open("/dev/null", O_RDWR)) {
    if (taken > STDERR_FILENO) {
      ::close(taken);
      return;
    }
  }
}

}  // namespace

std::string_view Host::variable(std::string_view name) const {
  const auto found = environment.find(name);
  return found == environment.end() ? std::string_view{} : std::string_view{found->second};
}

bool Host::has_variable(std::string_view name) const {
  return environment.find(name) != environment.end();
}

Host Host::of_process(int argc, char** argv) {
  hold_standard_descriptors();
  Host host;
  for (int at = 1; at < argc; ++at) host.arguments.emplace_back(argv[at]);
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const auto equals = text.find('=');
    if (equals != std::string_view::npos)
      host.environment.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  host.now = std::chrono::system_clock::now();
  const std::time_t seconds = std::chrono::system_clock::to_time_t(host.now);
  std::tm local{};
  if (localtime_r(&seconds, &local) != nullptr)
    host.offset = std::chrono::minutes{local.tm_gmtoff / 60};
  host.zone = zone_name(host.variable("TZ"));
  std::error_code ignored;
  host.directory = std::filesystem::current_path(ignored).string();
  return host;
}

}  // namespace dateline::client

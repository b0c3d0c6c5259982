// SPDX-License-Identifier: Apache-2.0
#include "app/run.hpp"

#include "command_line.hpp"
#include "dateline/error.hpp"
#include "extraction/command.hpp"
#include "instance.hpp"
#include "log.hpp"
#include "one_line.hpp"
#include "signals.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace dateline::app {
namespace {

namespace fs = std::filesystem;

/// A user's own inbox and the socket's directory are made; a watched directory that is not there
/// is left to the watcher, which warns and looks again.
void make_places(const Flags& flags, const Places& places, const Settings& settings) {
  std::error_code error;
  if (!flags.system && settings.watch_directories == places.watch) {
    for (const fs::path& directory : places.watch) fs::create_directories(directory, error);
  }
  const fs::path directory = settings.server_socket.parent_path();
  if (!directory.empty() && fs::create_directories(directory, error)) {
    fs::permissions(directory, fs::perms::owner_all, error);
  }
}

/// A daemon may be started with standard input, output or error closed. What it opens next would
/// then take their numbers, and the log would be written into the store.
void hold_standard_descriptors() {
  for (int taken = open("/dev/null", O_RDWR); taken >= 0; taken = open("/dev/null", O_RDWR)) {
    if (taken > STDERR_FILENO) {
      close(taken);
      return;
    }
  }
}

int serve(const Flags& flags) {
  log::start(ServiceManager::logs_to_journal());
  const Places places = flags.system ? system_places() : user_places();
  const Settings settings = load_settings(flags, places);
  log::set_level(settings.log_level);
  if (flags.check_config) {
    std::puts("the configuration is in order");
    return 0;
  }
  const Signals signals;
  make_places(flags, places, settings);
  Instance(flags, places, settings).run();
  return 0;
}

}  // namespace

int run(int argc, char** argv) try {
  hold_standard_descriptors();
  CommandLine line;
  std::optional<int> code = read_command_line(argc, argv, line);
  if (!code) code = line.extract ? extract(line.extraction, stdout, stderr) : serve(line.daemon);
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    throw Error(ErrorCode::failed, std::string("cannot write the output: ") + std::strerror(errno));
  }
  return *code;
} catch (const Error& error) {
  const std::string hint = error.hint().empty() ? "" : " (" + error.hint() + ")";
  std::fprintf(stderr, "datelined: %s\n", one_line(error.what() + hint).c_str());
  return exit_code(error.code());
}

}  // namespace dateline::app

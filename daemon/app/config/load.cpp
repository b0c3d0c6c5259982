// SPDX-License-Identifier: Apache-2.0
#include "config/settings.hpp"
#include "config/toml_reader.hpp"
#include "dateline/error.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace dateline::app {
namespace {

namespace fs = std::filesystem;

fs::path environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): before any thread
  return value == nullptr ? fs::path{} : fs::path(value);
}

fs::path environment_or(const char* name, const fs::path& fallback) {
  fs::path value = environment(name);
  return value.is_absolute() ? value : fallback;
}

/// FILE, then FILE.d/*.toml by name. A file that was asked for by name must be there.
std::vector<fs::path> config_files(const fs::path& file, bool required) {
  if (file.empty()) return {};
  std::vector<fs::path> files;
  std::error_code error;
  if (required || fs::exists(file, error)) files.push_back(file);
  std::vector<fs::path> parts;
  fs::path directory = file;
  directory += ".d";
  for (const auto& entry : fs::directory_iterator(directory, error)) {
    if (entry.path().extension() == ".toml") parts.push_back(entry.path());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    throw Error(ErrorCode::usage, directory.string() + ": cannot be read: " + error.message());
  }
  std::sort(parts.begin(), parts.end());
  files.insert(files.end(), parts.begin(), parts.end());
  return files;
}

void apply(const Flags& flags, Settings& settings) {
  if (!flags.watch.empty()) settings.watch_directories = flags.watch;
  if (flags.store) settings.store_directory = *flags.store;
  if (flags.socket) settings.server_socket = *flags.socket;
  if (flags.settle) set_number(settings, "watch.settle", *flags.settle, "--settle");
  if (flags.log_level) set_word(settings, "log.level", *flags.log_level, "--log-level");
}

void make_absolute(fs::path& path) {
  if (!path.empty()) path = fs::absolute(path).lexically_normal();
}

}  // namespace

Places system_places() {
  return {.config = "/etc/dateline/datelined.toml",
          .watch = {"/var/spool/dateline"},
          .store = "/var/lib/dateline",
          .socket = "/run/dateline/socket"};
}

Places user_places() {
  const fs::path home = environment("HOME");
  const fs::path runtime = environment("XDG_RUNTIME_DIR");
  Places places;
  if (home.is_absolute()) {
    places.config =
        environment_or("XDG_CONFIG_HOME", home / ".config") / "dateline" / "datelined.toml";
    places.watch = {home / "Dateline"};
    places.store = environment_or("XDG_STATE_HOME", home / ".local" / "state") / "dateline";
  }
  if (runtime.is_absolute()) places.socket = runtime / "dateline" / "socket";
  return places;
}

Settings load_settings(const Flags& flags, const Places& places) {
  Settings settings;
  settings.watch_directories = places.watch;
  settings.store_directory = places.store;
  settings.server_socket = places.socket;
  for (const fs::path& file :
       config_files(flags.config.value_or(places.config), flags.config.has_value())) {
    read_toml(file, settings);
  }
  apply(flags, settings);
  if (settings.store_directory.empty() || settings.watch_directories.empty()) {
    throw Error(ErrorCode::usage, "HOME is not set, so that there is no default place for a store",
                "give --watch, --store and --socket");
  }
  for (fs::path& directory : settings.watch_directories) make_absolute(directory);
  make_absolute(settings.store_directory);
  make_absolute(settings.server_socket);
  return settings;
}

}  // namespace dateline::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dateline::app {

/// Everything that can be configured, with its defaults; config/keys.cpp names each.
struct Settings {
  std::vector<std::filesystem::path> watch_directories;
  std::int64_t watch_settle = 300;
  std::int64_t watch_rescan = 600;
  std::int64_t watch_retry = 30;
  std::int64_t ingest_workers = 0;
  std::int64_t ingest_max_file = 32;
  std::int64_t ingest_group_mentions = 1000;
  std::int64_t ingest_group_wait = 200;
  std::filesystem::path store_directory;
  std::int64_t store_max_size = 256;
  std::int64_t store_change_count = 1'000'000;
  std::filesystem::path server_socket;
  std::int64_t server_max_request = 8;
  std::int64_t server_max_total = 64;
  std::int64_t server_max_connections = 256;
  std::int64_t server_request_time = 10;
  std::int64_t server_write_time = 10;
  std::string log_level = "info";

  friend bool operator==(const Settings&, const Settings&) = default;
};

/// What the command line says; it stands over the files.
struct Flags {
  std::vector<std::filesystem::path> watch;
  std::optional<std::filesystem::path> store;
  std::optional<std::filesystem::path> socket;
  std::optional<std::int64_t> settle;
  std::optional<std::filesystem::path> config;
  std::optional<std::string> log_level;
  bool check_config = false;
  bool system = false;
};

/// Where things are when nobody says so.
struct Places {
  std::filesystem::path config;  ///< read where it exists
  std::vector<std::filesystem::path> watch;
  std::filesystem::path store;
  std::filesystem::path socket;  ///< empty: there is no place for one
};

/// Of the system service: /etc, /var/lib, /var/spool, /run.
[[nodiscard]] Places system_places();
/// Of a user, from HOME and the XDG variables; empty where these are not set.
[[nodiscard]] Places user_places();

/// Defaults, then the configuration file and its FILE.d/*.toml by name, then the flags. Nothing
/// of it is taken where anything is wrong.
/// Throws Error{usage}: one line that names file, line and key, or the place that is missing.
[[nodiscard]] Settings load_settings(const Flags& flags, const Places& places);

}  // namespace dateline::app

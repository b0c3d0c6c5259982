// SPDX-License-Identifier: Apache-2.0
#include "config/keys.hpp"

#include "dateline/spelling.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::app {
namespace {

constexpr std::array<std::string_view, 5> k_log_levels = {"trace", "debug", "info", "warn",
                                                          "error"};

constexpr auto k_keys = std::to_array<Key>({
    {"watch.directories", PathsKey{&Settings::watch_directories}, true},
    {"watch.settle", NumberKey{&Settings::watch_settle, 10, 60'000, "ms"}, true},
    {"watch.rescan", NumberKey{&Settings::watch_rescan, 1, 86'400, "s"}, true},
    {"watch.retry", NumberKey{&Settings::watch_retry, 1, 3'600, "s"}, true},
    {"ingest.workers", NumberKey{&Settings::ingest_workers, 0, 256, "threads"}, false},
    {"ingest.max_file", NumberKey{&Settings::ingest_max_file, 1, 32, "MiB"}, true},
    {"ingest.group_mentions", NumberKey{&Settings::ingest_group_mentions, 1, 100'000, "mentions"},
     true},
    {"ingest.group_wait", NumberKey{&Settings::ingest_group_wait, 1, 10'000, "ms"}, true},
    {"store.directory", PathKey{&Settings::store_directory}, false},
    {"store.max_size", NumberKey{&Settings::store_max_size, 1, 65'536, "GiB"}, false},
    {"store.change_count", NumberKey{&Settings::store_change_count, 1'000, 100'000'000, "changes"},
     false},
    {"server.socket", PathKey{&Settings::server_socket}, false},
    {"server.max_request", NumberKey{&Settings::server_max_request, 1, 64, "MiB"}, false},
    {"server.max_total", NumberKey{&Settings::server_max_total, 1, 1'024, "MiB"}, false},
    {"server.max_connections",
     NumberKey{&Settings::server_max_connections, 1, 4'096, "connections"}, false},
    {"server.request_time", NumberKey{&Settings::server_request_time, 1, 600, "s"}, false},
    {"server.write_time", NumberKey{&Settings::server_write_time, 1, 600, "s"}, false},
    {"log.level", WordKey{&Settings::log_level, k_log_levels}, true},
});

std::size_t common_prefix(std::string_view left, std::string_view right) noexcept {
  const auto end = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first;
  return static_cast<std::size_t>(end - left.begin());
}

std::string join(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at != 0) text += at + 1 == words.size() ? " or " : ", ";
    text += words[at];
  }
  return text;
}

struct Description {
  std::string operator()(const NumberKey& key) const {
    return std::to_string(key.lowest) + " to " + std::to_string(key.highest) + ' ' +
           std::string(key.unit) + ", default " + std::to_string(Settings{}.*key.field);
  }
  std::string operator()(const WordKey& key) const {
    return join(key.words) + ", default " + Settings{}.*key.field;
  }
  std::string operator()(const PathKey& /*key*/) const { return "a path"; }
  std::string operator()(const PathsKey& /*key*/) const { return "an array of paths"; }
};

}  // namespace

std::span<const Key> keys() noexcept { return k_keys; }

const Key* find_key(std::string_view name) noexcept {
  const auto* found =
      std::find_if(k_keys.begin(), k_keys.end(), [&](const Key& key) { return key.name == name; });
  return found == k_keys.end() ? nullptr : found;
}

std::string_view nearest_key(std::string_view name) {
  // A word cut short has a long way to its whole, but begins as it does: "watch.dirs".
  const auto distance = [&](const Key& key) {
    const std::size_t prefix = common_prefix(name, key.name);
    return std::pair{name.size() - prefix, edit_distance(name, key.name)};
  };
  return std::min_element(
             k_keys.begin(), k_keys.end(),
             [&](const Key& left, const Key& right) { return distance(left) < distance(right); })
      ->name;
}

std::string describe(const Key& key) { return std::visit(Description{}, key.kind); }

bool differs(const Key& key, const Settings& left, const Settings& right) {
  return std::visit([&](const auto& kind) { return left.*kind.field != right.*kind.field; },
                    key.kind);
}

}  // namespace dateline::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch/file_news.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::watch {

/// Paths that something happened to, each until it has been quiet for the settle time.
class SettleQueue {
 public:
  using Clock = std::chrono::steady_clock;

  /// What was seen of a path.
  enum class Sign : std::uint8_t {
    found,    ///< by a listing: says nothing of who writes
    created,  ///< its writer has it open still
    closed,   ///< written, moved in or otherwise changed
    left,     ///< deleted or moved away
  };
  struct Entry {
    std::string path;
    bool open = false;          ///< created, and not closed since
    std::optional<Stamp> last;  ///< as it stood when it was looked at last
  };

  explicit SettleQueue(std::chrono::milliseconds settle, std::size_t limit)
      : settle_(settle), limit_(limit) {}

  /// False: full, and `path` was not in it.
  bool touch(const std::string& path, Sign sign, Clock::time_point now);
  /// An entry whose time has come; it leaves the queue.
  [[nodiscard]] std::optional<Entry> pop(Clock::time_point now);
  /// Puts one back that has not settled.
  void put_back(Entry entry, Clock::time_point due);
  [[nodiscard]] std::optional<Clock::time_point> next() const;

  [[nodiscard]] bool contains(const std::string& path) const { return states_.contains(path); }
  [[nodiscard]] std::vector<std::string> paths() const;
  void set(std::chrono::milliseconds settle, std::size_t limit) noexcept;
  void clear() noexcept;

 private:
  struct State {
    Clock::time_point due;
    bool open = false;
    std::optional<Stamp> last;
  };

  std::chrono::milliseconds settle_;
  std::size_t limit_;
  std::unordered_map<std::string, State> states_;
  /// Keys of `states_` by due time: a map's keys stay where they are.
  std::set<std::pair<Clock::time_point, const std::string*>> due_;
};

}  // namespace dateline::watch

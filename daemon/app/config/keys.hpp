// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/settings.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline::app {

struct NumberKey {
  std::int64_t Settings::*field;
  std::int64_t lowest;
  std::int64_t highest;
  std::string_view unit;
};
struct PathKey {
  std::filesystem::path Settings::*field;
};
struct PathsKey {
  std::vector<std::filesystem::path> Settings::*field;
};
struct WordKey {
  std::string Settings::*field;
  std::span<const std::string_view> words;
};

/// One key of the configuration. datelined.toml(5) has an entry for each: a test compares.
struct Key {
  std::string_view name;  ///< `section.key`
  std::variant<NumberKey, PathKey, PathsKey, WordKey> kind;
  bool live;  ///< a reload is enough; else a restart is needed
};

[[nodiscard]] std::span<const Key> keys() noexcept;
[[nodiscard]] const Key* find_key(std::string_view name) noexcept;
/// The known name with the fewest letters to change.
[[nodiscard]] std::string_view nearest_key(std::string_view name);

/// `10 to 60000 ms, default 300`, `trace, debug, info, warn or error, default info`.
[[nodiscard]] std::string describe(const Key& key);

/// Whether `key` has another value in `left` than in `right`.
[[nodiscard]] bool differs(const Key& key, const Settings& left, const Settings& right);

}  // namespace dateline::app

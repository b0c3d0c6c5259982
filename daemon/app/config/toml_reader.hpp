// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/settings.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace dateline::app {

/// Puts what `file` says over `settings`.
/// Throws Error{usage} (not TOML, unknown key, wrong type, out of range), which names file and
/// line.
void read_toml(const std::filesystem::path& file, Settings& settings);

/// Sets a key by name, checked against its range; `where` is what an error begins with.
void set_number(Settings& settings, std::string_view key, std::int64_t value,
                const std::string& where);
void set_word(Settings& settings, std::string_view key, const std::string& value,
              const std::string& where);

}  // namespace dateline::app

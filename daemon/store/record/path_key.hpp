// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::store {

/// The key of a path: the path itself, so that files stand in path order; a path longer than a key
/// may be is cut and its hash put behind it.
[[nodiscard]] std::string path_key(std::string_view path);

/// Bytes that are not UTF-8, and control characters, as \xNN: what can be shown.
[[nodiscard]] std::string printable_path(std::string_view path);

}  // namespace dateline::store

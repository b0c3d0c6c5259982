// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::watch {

/// Whether a file or directory of this name is left alone: hidden, a backup, a lock, or a file that
/// its writer will rename when it is whole.
[[nodiscard]] bool left_alone(std::string_view name) noexcept;

}  // namespace dateline::watch

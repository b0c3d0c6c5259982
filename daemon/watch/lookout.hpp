// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch/file_news.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::watch {

/// The longest path that system calls take.
inline constexpr std::size_t k_max_path = 4095;

/// Whether `path` is `directory` or lies below it; both without a slash at the end.
[[nodiscard]] bool is_within(std::string_view path, std::string_view directory) noexcept;

/// What stands at a path.
struct Sighting {
  enum class Kind : std::uint8_t {
    absent,
    file,       ///< regular, or a symbolic link to one inside of the trees
    directory,  ///< or a symbolic link to one inside of the trees
    unusable,   ///< FIFO, socket, device, a link that leads out: `reason` says which
    hidden,     ///< cannot be looked at: no permission, an error of the device
  };
  Kind kind = Kind::absent;
  Stamp stamp;
  std::chrono::nanoseconds changed{0};  ///< last change of content or inode, since the epoch
  bool has_other_name = false;          ///< linked: no writer created it under this name
  std::string target;                   ///< where a symbolic link leads
  std::string reason;

  /// How long it has stood unchanged by the system's clock; negative where clocks disagree.
  [[nodiscard]] std::chrono::nanoseconds age() const noexcept;
};

/// Looks at paths below the watched trees without ever leaving these.
class Lookout {
 public:
  /// `real_trees`: the trees with all symbolic links resolved.
  void set(std::vector<std::string> real_trees) { trees_ = std::move(real_trees); }
  [[nodiscard]] Sighting look(const std::string& path) const;
  /// The same with lstat's answer at hand.
  [[nodiscard]] Sighting judge(const std::string& path, const struct stat& status) const;

 private:
  [[nodiscard]] Sighting follow(const std::string& path, const struct stat& link) const;

  std::vector<std::string> trees_;
};

}  // namespace dateline::watch

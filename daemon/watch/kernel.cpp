// SPDX-License-Identifier: Apache-2.0
#include "kernel.hpp"

#include "remote_file_systems.hpp"

#include <sys/inotify.h>
#include <sys/vfs.h>

#include <algorithm>

namespace dateline::watch {
namespace {

class SystemKernel final : public Kernel {
 public:
  int open_inotify() override { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }
  int add_watch(int inotify, const std::string& path, std::uint32_t mask) override {
    return inotify_add_watch(inotify, path.c_str(), mask);
  }
  void remove_watch(int inotify, int watch) noexcept override { inotify_rm_watch(inotify, watch); }
  bool is_remote(const std::string& path) override {
    struct statfs status {};
    if (statfs(path.c_str(), &status) != 0) return false;
    const auto magic = static_cast<std::uint32_t>(status.f_type);
    return std::any_of(k_remote_file_systems.begin(), k_remote_file_systems.end(),
                       [magic](const RemoteFileSystem& known) { return known.magic == magic; });
  }
};

}  // namespace

Kernel& system_kernel() noexcept {
  static SystemKernel kernel;
  return kernel;
}

}  // namespace dateline::watch

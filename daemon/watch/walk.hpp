// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <dirent.h>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

struct stat;

namespace dateline::watch {

/// Lists directories and all below them in slices, one open at a time, whatever the depth.
class Walk {
 public:
  class Visitor {
   public:
    virtual ~Visitor() = default;
    /// A directory is about to be listed: the time to watch it. Not 0: an errno that keeps us out.
    virtual int enter(const std::string& path, const struct stat& status) = 0;
    /// Anything in it but a directory, by lstat.
    virtual void meet(const std::string& path, const struct stat& status) = 0;
    /// A directory was listed to its end.
    virtual void leave(const std::string& path, std::size_t entries) = 0;
    /// A directory or an entry of it cannot be read.
    virtual void fail(const std::string& path, int error) = 0;
  };

  enum class Again : bool {
    no,   ///< a directory is listed once, by whatever path it is reached: loops of links end
    yes,  ///< as often as it is added; for walks that follow no links
  };

  Walk(Visitor& visitor, Again again) noexcept : visitor_(visitor), again_(again) {}

  void add(std::string directory) { directories_.push_back({std::move(directory), false}); }
  /// A tree's root: the one place where a symbolic link is the user's own word.
  void add_root(std::string root) { directories_.push_back({std::move(root), true}); }
  /// A symbolic link to a directory; walked after all others, so that real paths come first.
  void add_link(std::string link) { links_.push_back(std::move(link)); }
  /// Works until `until`; true where there is more to do.
  bool step(std::chrono::steady_clock::time_point until);

 private:
  struct Close {
    void operator()(DIR* directory) const noexcept { closedir(directory); }
  };
  struct Item {
    std::string path;
    bool follow = false;
  };

  [[nodiscard]] bool take_next(Item& item);
  void open(Item item);
  void read_entry();
  void read_entry(const dirent& entry);
  void close(int error);

  Visitor& visitor_;
  Again again_;
  std::vector<Item> directories_;
  std::vector<std::string> links_;
  std::set<std::pair<std::uint64_t, std::uint64_t>> visited_;  ///< device, inode
  std::unique_ptr<DIR, Close> open_;
  std::string path_;  ///< of the open one
  std::size_t entries_ = 0;
};

}  // namespace dateline::watch

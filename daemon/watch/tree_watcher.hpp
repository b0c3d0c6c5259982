// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board.hpp"
#include "event_stream.hpp"
#include "kernel.hpp"
#include "lookout.hpp"
#include "settle_queue.hpp"
#include "walk.hpp"
#include "watch/watcher.hpp"
#include "watch_table.hpp"

#include <boost/asio/steady_timer.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dateline::watch {

/// The watcher on inotify, with polling where inotify does not serve.
///
/// Events touch paths in the settle queue; walks list directories: the scan all trees, the side
/// walk what is new. A path is reported when it was looked at and had stood still.
class TreeWatcher final : public Watcher, private Walk::Visitor {
 public:
  TreeWatcher(boost::asio::any_io_executor executor, Options options, Callbacks callbacks,
              Kernel& kernel);
  ~TreeWatcher() override;

  void start() override;
  void stop() override;
  void rescan() override;
  void touch(const std::string& path) override;
  void reconfigure(Options options) override;
  [[nodiscard]] std::vector<WatchedDirectory> directories() const override;
  [[nodiscard]] std::vector<Trouble> troubles() const override;
  [[nodiscard]] std::vector<std::string> unsettled() const override;
  [[nodiscard]] bool is_unsettled(const std::string& path) const override;

 private:
  using Clock = std::chrono::steady_clock;
  using Sign = SettleQueue::Sign;
  enum class State : std::uint8_t { watching, polling, missing, unreadable };
  struct Root {
    std::string path;
    State state = State::watching;
    bool polled = false;  ///< in the running scan: events do not serve somewhere in it
    bool empty = false;
    std::uint64_t device = 0;
  };

  // tree_watcher.cpp: time and state
  void set_roots();
  void plan_scan(std::chrono::milliseconds delay);
  void doubt();  ///< something may have been missed: a scan, once things are quiet
  void begin_scan();
  void end_scan();
  bool look_at_root(Root& root);
  void show_roots();
  void plan_retry();
  void retry();
  void plan_slice();
  void slice();
  void plan_settling();
  void settle();
  void settle_one(SettleQueue::Entry entry);
  void report(const std::string& path, const Sighting& sighting);
  template <typename Call>
  auto guarded(Call call);  ///< `call`, unless the watcher was stopped meanwhile

  // tree_watcher_events.cpp: what inotify says
  void handle(const EventStream::Event& event);
  void handle_directory(const std::string& path, std::uint32_t mask);
  void handle_file(const std::string& path, std::uint32_t mask);
  void handle_self(const std::string& path);

  // tree_watcher_walks.cpp: what listings say
  int enter(const std::string& path, const struct stat& status) override;
  void meet(const std::string& path, const struct stat& status) override;
  void leave(const std::string& path, std::size_t entries) override;
  void fail(const std::string& path, int error) override;
  int watch_directory(const std::string& path, const struct stat& status);
  void poll(const std::string& path, const std::string& reason);
  void found(const std::string& path, const Sighting& sighting);
  [[nodiscard]] Root* root_of(const std::string& path);

  void touch(const std::string& path, Sign sign);
  void drop_watches(std::string_view path);

  boost::asio::any_io_executor executor_;
  Options options_;
  Callbacks callbacks_;
  Kernel& kernel_;
  Board board_;
  Lookout lookout_;
  SettleQueue settle_;
  WatchTable table_;
  std::unique_ptr<EventStream> stream_;
  std::vector<Root> roots_;
  Walk side_walk_;
  std::optional<Walk> scan_;
  Walk* stepping_ = nullptr;
  bool again_ = false;    ///< a scan was asked for while one ran
  bool complete_ = true;  ///< of the running scan
  bool slicing_ = false;  ///< a slice is on its way
  Clock::time_point scan_begun_;
  Clock::time_point retry_due_;
  std::optional<Clock::time_point> scan_due_;
  std::optional<Clock::time_point> settle_due_;
  std::set<std::string> unreadable_;  ///< directories to try again
  std::map<std::uint64_t, bool> remote_by_device_;
  boost::asio::steady_timer scan_timer_;
  boost::asio::steady_timer settle_timer_;
  boost::asio::steady_timer retry_timer_;
  std::shared_ptr<void> alive_;  ///< reset by stop(): what was posted before ends there
};

}  // namespace dateline::watch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/ingest.hpp"
#include "rate_meter.hpp"
#include "reconciler.hpp"
#include "sync_list.hpp"
#include "watch/watcher.hpp"
#include "work_queue.hpp"
#include "worker.hpp"
#include "writer.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace dateline::ingest {

using WatcherFactory = std::function<std::unique_ptr<watch::Watcher>(
    boost::asio::any_io_executor, watch::Options, watch::Watcher::Callbacks)>;

/// The stages and what runs between them. One thread (control) hears the watcher, decides what is
/// news, and keeps the books; the pool reads and extracts; the writer commits.
class Pipeline final : public Ingest {
 public:
  Pipeline(Options options, const Extractor& extractor, store::Store& store,
           const WatcherFactory& make_watcher);
  ~Pipeline() override;

  void start() override;
  void reconfigure(Options options) override;
  [[nodiscard]] bool alive() override;
  [[nodiscard]] IntakeStatus status() const override;
  void rescan() override;
  void sync(std::chrono::milliseconds timeout, std::function<void(SyncResult)> done) override;

 private:
  using Clock = std::chrono::steady_clock;

  // On the control thread.
  void hear(watch::FileNews news);
  void hear_scan_begin();
  void hear_scan_end(const watch::ScanReport& report);
  void take_reconciled(std::uint64_t scan, bool complete, Reconciled found);
  [[nodiscard]] std::optional<Job> job_for(watch::FileNews news) const;
  void push(Job job);
  void take_outcomes(std::vector<Outcome> outcomes);
  void take_outcome(Outcome outcome);
  void set_unreadable(const std::string& path, const std::string& reason);
  void clear_unreadable(const std::string& path);
  void plan_retry();
  void plan_sync_check();
  void stop_control();
  [[nodiscard]] SyncList::Progress progress();

  // On the pool's and the writer's threads.
  void work();
  void work_on(Job job);
  void finish(std::vector<Outcome> outcomes);
  [[nodiscard]] static Writer::Settings writer_settings(const Options& options);

  Options options_;
  store::Store& store_;
  std::chrono::system_clock::time_point started_ = std::chrono::system_clock::now();

  boost::asio::io_context io_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_;
  boost::asio::steady_timer retry_timer_;
  boost::asio::steady_timer sync_timer_;
  boost::asio::steady_timer hold_timer_;
  WorkQueue queue_;
  Worker worker_;
  Writer writer_;
  std::unique_ptr<watch::Watcher> watcher_;
  SyncList syncs_;

  // Of the control thread.
  std::uint64_t scans_begun_ = 0;
  std::optional<SeenPaths> seen_;
  bool overflowed_ = false;  ///< news were dropped: a scan finds them when there is room
  bool rescan_later_ = false;
  bool stopping_ = false;

  std::atomic<bool> scanning_ = false;
  std::atomic<std::uint64_t> taken_ = 0;
  std::atomic<std::uint64_t> failed_ = 0;
  std::atomic<unsigned> at_work_ = 0;
  std::atomic<std::uint64_t> pool_progress_ = 0;
  RateMeter rate_;

  mutable std::mutex mutex_;  ///< of the next lines
  std::map<std::string, Trouble> unreadable_;
  std::vector<Trouble> tree_troubles_;

  std::mutex alive_mutex_;  ///< of the next lines
  std::uint64_t seen_pool_ = 0;
  std::uint64_t seen_writer_ = 0;
  std::uint64_t beats_asked_ = 0;
  std::atomic<std::uint64_t> beats_ = 0;

  std::vector<std::thread> pool_;
  std::thread control_;
};

}  // namespace dateline::ingest

// SPDX-License-Identifier: Apache-2.0
#include "pipeline.hpp"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace dateline::ingest {
namespace {

using std::chrono::milliseconds;

/// How long the first scan may keep the pool waiting, so that the newest files come first.
constexpr milliseconds k_hold{1000};
constexpr milliseconds k_sync_check{20};
constexpr std::size_t k_max_shown = 100;

}  // namespace

std::unique_ptr<Ingest> Ingest::create(Options options, const Extractor& extractor,
                                       store::Store& store) {
  return std::make_unique<Pipeline>(std::move(options), extractor, store, watch::Watcher::create);
}

Pipeline::Pipeline(Options options, const Extractor& extractor, store::Store& store,
                   const WatcherFactory& make_watcher)
    : options_(std::move(options)), store_(store), guard_(boost::asio::make_work_guard(io_)),
      retry_timer_(io_), sync_timer_(io_), hold_timer_(io_), queue_(options_.max_pending),
      worker_(extractor, store, options_.memory, options_.max_file),
      writer_(store, writer_settings(options_),
              [this](std::vector<Outcome> outcomes) { finish(std::move(outcomes)); }),
      syncs_(progress()) {
  watch::Watcher::Callbacks callbacks;
  callbacks.on_news = [this](watch::FileNews news) { hear(std::move(news)); };
  callbacks.on_scan_begin = [this] { hear_scan_begin(); };
  callbacks.on_scan_end = [this](const watch::ScanReport& report) { hear_scan_end(report); };
  watcher_ = make_watcher(io_.get_executor(), options_.watch, std::move(callbacks));
}

Pipeline::~Pipeline() {
  boost::asio::post(io_, [this] { stop_control(); });
  if (control_.joinable()) {
    control_.join();
  } else {
    io_.run();
  }
  queue_.close();
  writer_.close();
  for (std::thread& thread : pool_) thread.join();
  writer_.finish();
  // What was asked while everything ended still gets its answer.
  io_.restart();
  io_.poll();
}

void Pipeline::stop_control() {
  stopping_ = true;
  watcher_->stop();
  retry_timer_.cancel();
  sync_timer_.cancel();
  hold_timer_.cancel();
  syncs_.abandon();
  guard_.reset();
  io_.stop();
}

void Pipeline::start() {
  if (control_.joinable()) return;
  queue_.hold(true);
  writer_.start();
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  const unsigned workers = options_.workers != 0 ? options_.workers : cores;
  for (unsigned i = 0; i < workers; ++i) pool_.emplace_back([this] { work(); });
  boost::asio::post(io_, [this] {
    hold_timer_.expires_after(k_hold);
    hold_timer_.async_wait([this](const boost::system::error_code&) { queue_.hold(false); });
    watcher_->start();
    plan_retry();
  });
  control_ = std::thread([this] { io_.run(); });
}

void Pipeline::reconfigure(Options options) {
  boost::asio::post(io_, [this, changed = std::move(options)]() mutable {
    if (stopping_) return;
    changed.on_failed = options_.on_failed;  // the writer's thread reads it
    worker_.set_max_file(changed.max_file);
    queue_.set_limit(changed.max_pending);
    writer_.set(writer_settings(changed));
    options_.watch = changed.watch;
    options_.max_pending = changed.max_pending;
    watcher_->reconfigure(std::move(changed.watch));
  });
}

void Pipeline::rescan() {
  boost::asio::post(io_, [this] {
    if (!stopping_) watcher_->rescan();
  });
}

void Pipeline::sync(milliseconds timeout, std::function<void(SyncResult)> done) {
  const Clock::time_point deadline = Clock::now() + timeout;
  boost::asio::post(io_, [this, deadline, done = std::move(done)]() mutable {
    if (stopping_) return done({});
    const bool was_empty = syncs_.empty();
    syncs_.add(scans_begun_ + 1, deadline, std::move(done));
    watcher_->rescan();
    if (was_empty) plan_sync_check();
  });
}

void Pipeline::plan_sync_check() {
  sync_timer_.expires_after(k_sync_check);
  sync_timer_.async_wait([this](const boost::system::error_code& error) {
    if (error) return;
    syncs_.check(Clock::now());
    if (!syncs_.empty()) plan_sync_check();
  });
}

SyncList::Progress Pipeline::progress() {
  return {0,
          [this] { return watcher_->unsettled(); },
          [this](const std::string& path) { return watcher_->is_unsettled(path); },
          [this] { return queue_.last_ticket(); },
          [this](Ticket ticket) { return queue_.is_done(ticket); },
          [this] { return queue_.outstanding(); }};
}

Writer::Settings Pipeline::writer_settings(const Options& options) {
  return {{options.group_mentions, options.group_wait}, options.first_retry, options.last_retry};
}

bool Pipeline::alive() {
  const std::lock_guard lock(alive_mutex_);
  if (!control_.joinable()) return true;
  const bool control_moved = beats_ == beats_asked_;
  if (control_moved) {
    ++beats_asked_;
    boost::asio::post(io_, [this] { ++beats_; });
  }
  const std::uint64_t writer = writer_.progress();
  const std::uint64_t pool = pool_progress_;
  const bool writer_moved = writer_.idle() || writer != std::exchange(seen_writer_, writer);
  // A pool that waits for a writer in trouble is well: the writer answers for both.
  const bool pool_idle = at_work_ == 0 && queue_.waiting() == 0;
  const bool pool_moved = pool_idle || pool != std::exchange(seen_pool_, pool);
  return control_moved && writer_moved && (pool_moved || !writer_.stopped().empty());
}

IntakeStatus Pipeline::status() const {
  IntakeStatus status;
  status.directories = watcher_->directories();
  status.scanning = scanning_;
  status.pending = queue_.outstanding();
  status.taken = taken_;
  status.failed = failed_;
  status.rate = rate_.rate(Clock::now());
  status.started = started_;
  if (std::string stopped = writer_.stopped(); !stopped.empty()) {
    status.stopped = true;
    status.troubles.push_back({"", std::move(stopped)});
  }
  for (Trouble& trouble : watcher_->troubles()) status.troubles.push_back(std::move(trouble));
  const std::lock_guard lock(mutex_);
  status.troubles.insert(status.troubles.end(), tree_troubles_.begin(), tree_troubles_.end());
  for (const auto& [path, trouble] : unreadable_) status.troubles.push_back(trouble);
  if (const std::size_t count = status.troubles.size(); count > k_max_shown) {
    status.troubles.resize(k_max_shown);
    status.troubles.push_back({"", "and " + std::to_string(count - k_max_shown) + " more"});
  }
  return status;
}

}  // namespace dateline::ingest

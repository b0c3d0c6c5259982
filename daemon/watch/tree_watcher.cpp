// SPDX-License-Identifier: Apache-2.0
#include "tree_watcher.hpp"

#include <boost/asio/post.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace dateline::watch {
namespace {

using std::chrono::milliseconds;

/// Work on the executor between two turns of everything else.
constexpr milliseconds k_slice{5};
/// How often a missing directory is looked for: one call each.
constexpr milliseconds k_look_for_missing{1000};
/// A file whose writer never closed it is taken after this many settle times of quiet.
constexpr int k_open_patience = 30;
/// Polling takes at most one part in this many of a core.
constexpr int k_poll_share = 10;

constexpr std::array<std::string_view, 4> k_state_names{"watching", "polling", "missing",
                                                        "unreadable"};

std::string tree_path(const std::filesystem::path& directory) {
  std::string path = std::filesystem::absolute(directory).lexically_normal().native();
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

std::unique_ptr<Watcher> Watcher::create(boost::asio::any_io_executor executor, Options options,
                                         Callbacks callbacks) {
  return std::make_unique<TreeWatcher>(std::move(executor), std::move(options),
                                       std::move(callbacks), system_kernel());
}

TreeWatcher::TreeWatcher(boost::asio::any_io_executor executor, Options options,
                         Callbacks callbacks, Kernel& kernel)
    : executor_(executor), options_(std::move(options)), callbacks_(std::move(callbacks)),
      kernel_(kernel), settle_(options_.settle, options_.max_unsettled),
      side_walk_(*this, Walk::Again::yes), scan_timer_(executor), settle_timer_(executor),
      retry_timer_(executor) {
  set_roots();
}

TreeWatcher::~TreeWatcher() { TreeWatcher::stop(); }

template <typename Call>
auto TreeWatcher::guarded(Call call) {
  return [alive = std::weak_ptr<void>(alive_), call](const boost::system::error_code& error = {}) {
    if (!error && !alive.expired()) call();
  };
}

void TreeWatcher::start() {
  if (alive_) return;
  alive_ = std::make_shared<char>();
  stream_ = EventStream::open(executor_, kernel_,
                              [this](const EventStream::Event& event) { handle(event); });
  if (!stream_) {
    board_.add_trouble("", std::string("inotify is not available (") + std::strerror(errno) +
                               ": raise fs.inotify.max_user_instances); polling instead");
  }
  plan_scan(milliseconds{0});
  plan_retry();
}

void TreeWatcher::stop() {
  alive_.reset();
  stream_.reset();
  scan_timer_.cancel();
  settle_timer_.cancel();
  retry_timer_.cancel();
}

void TreeWatcher::rescan() {
  if (!alive_) return;  // to start begins with a scan
  if (scan_) {
    again_ = true;
  } else {
    plan_scan(milliseconds{0});
  }
}

void TreeWatcher::touch(const std::string& path) { touch(path, Sign::closed); }

void TreeWatcher::reconfigure(Options options) {
  options_ = std::move(options);
  settle_.set(options_.settle, options_.max_unsettled);
  std::vector<Root> before = std::move(roots_);
  set_roots();
  for (const Root& root : before)
    if (root_of(root.path) == nullptr) drop_watches(root.path);
  unreadable_.clear();
  board_.clear_troubles();
  scan_.reset();
  if (!alive_) return;
  plan_retry();
  begin_scan();
}

std::vector<WatchedDirectory> TreeWatcher::directories() const { return board_.directories(); }
std::vector<Trouble> TreeWatcher::troubles() const { return board_.troubles(); }
std::vector<std::string> TreeWatcher::unsettled() const { return settle_.paths(); }
bool TreeWatcher::is_unsettled(const std::string& path) const { return settle_.contains(path); }

void TreeWatcher::set_roots() {
  roots_.clear();
  for (const auto& directory : options_.directories) {
    Root root;
    root.path = tree_path(directory);
    const auto same = [&root](const Root& other) { return other.path == root.path; };
    if (std::none_of(roots_.begin(), roots_.end(), same)) roots_.push_back(std::move(root));
  }
  show_roots();
}

void TreeWatcher::show_roots() {
  std::vector<WatchedDirectory> shown;
  for (const Root& root : roots_) {
    const auto state = static_cast<std::size_t>(root.state);
    shown.push_back({root.path, std::string(k_state_names.at(state))});
  }
  board_.show_directories(std::move(shown));
}

void TreeWatcher::plan_scan(milliseconds delay) {
  const Clock::time_point due = Clock::now() + delay;
  if (scan_due_ && *scan_due_ <= due) return;
  scan_due_ = due;
  scan_timer_.expires_at(due);
  scan_timer_.async_wait(guarded([this] {
    // A wait that was replaced by an earlier one may still come through.
    if (scan_due_ && *scan_due_ <= Clock::now() && !scan_) begin_scan();
  }));
}

void TreeWatcher::doubt() {
  complete_ = false;
  if (scan_) {
    again_ = true;
  } else {
    plan_scan(options_.settle + options_.settle / 4);
  }
}

void TreeWatcher::begin_scan() {
  scan_due_.reset();
  scan_timer_.cancel();
  again_ = false;
  complete_ = true;
  scan_begun_ = Clock::now();
  remote_by_device_.clear();
  scan_.emplace(static_cast<Walk::Visitor&>(*this), Walk::Again::no);
  if (callbacks_.on_scan_begin) callbacks_.on_scan_begin();
  std::vector<std::string> real_trees;
  for (Root& root : roots_) {
    if (!look_at_root(root)) continue;
    std::error_code error;
    real_trees.push_back(std::filesystem::canonical(root.path, error).native());
    if (error) real_trees.back() = root.path;
    scan_->add_root(root.path);
  }
  lookout_.set(std::move(real_trees));
  show_roots();
  plan_slice();
}

namespace {

std::string_view why_not_watched(int error) noexcept {
  switch (error) {
  case EACCES:
    return "permission denied; retried";
  case ENOTDIR:
    return "not a directory; taken up as soon as it is one";
  default:
    return "no such directory; taken up as soon as it appears";
  }
}

}  // namespace

bool TreeWatcher::look_at_root(Root& root) {
  struct stat status {};
  const int error = stat(root.path.c_str(), &status) != 0 ? errno
                    : S_ISDIR(status.st_mode)             ? 0
                                                          : ENOTDIR;
  root.empty = false;
  root.polled = !stream_;
  if (error != 0) {
    root.state = error == EACCES ? State::unreadable : State::missing;
    drop_watches(root.path);
    board_.add_trouble(root.path, std::string(why_not_watched(error)));
    return false;
  }
  if (root.state == State::missing) {
    root.state = State::watching;
    board_.clear_trouble(root.path);
  }
  root.device = status.st_dev;
  return true;
}

void TreeWatcher::end_scan() {
  ScanReport report;
  report.complete = complete_;
  bool polls = false;
  for (Root& root : roots_) {
    const bool readable = root.state == State::watching || root.state == State::polling;
    if (readable) root.state = root.polled ? State::polling : State::watching;
    if (readable && !root.polled) board_.clear_trouble(root.path);
    polls = polls || (readable && root.polled);
    report.trees.push_back({root.path, readable, root.empty, root.device});
  }
  scan_.reset();
  show_roots();
  const auto took = std::chrono::duration_cast<milliseconds>(Clock::now() - scan_begun_);
  if (again_) {
    plan_scan(complete_ ? milliseconds{0} : options_.settle);
  } else {
    plan_scan(polls ? std::max(options_.poll, took * k_poll_share) : options_.rescan);
  }
  if (callbacks_.on_scan_end) callbacks_.on_scan_end(report);
}

void TreeWatcher::plan_retry() {
  retry_timer_.expires_after(std::min(options_.retry, k_look_for_missing));
  retry_timer_.async_wait(guarded([this] {
    const bool missing = std::any_of(roots_.begin(), roots_.end(), [](const Root& root) {
      struct stat status {};
      return root.state == State::missing && stat(root.path.c_str(), &status) == 0 &&
             S_ISDIR(status.st_mode);
    });
    if (missing) rescan();
    retry();
    plan_retry();
  }));
}

void TreeWatcher::retry() {
  if (Clock::now() < retry_due_) return;
  retry_due_ = Clock::now() + options_.retry;
  for (const std::string& path : unreadable_) side_walk_.add(path);
  if (!unreadable_.empty()) plan_slice();
  const auto hidden = [](const Root& root) { return root.state == State::unreadable; };
  if (std::any_of(roots_.begin(), roots_.end(), hidden)) rescan();
}

void TreeWatcher::plan_slice() {
  if (slicing_ || !alive_) return;
  slicing_ = true;
  boost::asio::post(executor_, guarded([this] {
                      slicing_ = false;
                      slice();
                    }));
}

void TreeWatcher::slice() {
  const Clock::time_point until = Clock::now() + k_slice;
  stepping_ = &side_walk_;
  bool more = side_walk_.step(until);
  if (!more && scan_) {
    stepping_ = &*scan_;
    more = scan_->step(until);
    stepping_ = nullptr;
    if (!more) end_scan();
  }
  stepping_ = nullptr;
  if (more) plan_slice();
}

void TreeWatcher::touch(const std::string& path, Sign sign) {
  if (!settle_.touch(path, sign, Clock::now())) doubt();
  plan_settling();
}

void TreeWatcher::plan_settling() {
  const auto next = settle_.next();
  if (!next || (settle_due_ && *settle_due_ <= *next)) return;
  settle_due_ = next;
  settle_timer_.expires_at(*next);
  settle_timer_.async_wait(guarded([this] { settle(); }));
}

void TreeWatcher::settle() {
  const Clock::time_point now = Clock::now();
  settle_due_.reset();
  while (auto entry = settle_.pop(now)) {
    settle_one(std::move(*entry));
    if (!alive_) return;
    if (Clock::now() - now > k_slice) break;
  }
  plan_settling();
}

void TreeWatcher::settle_one(SettleQueue::Entry entry) {
  const Sighting sighting = lookout_.look(entry.path);
  if (sighting.kind == Sighting::Kind::hidden) return doubt();
  // A link to a directory: whether to walk it is known when all real paths are.
  if (sighting.kind == Sighting::Kind::directory && !sighting.target.empty()) doubt();
  if (sighting.kind != Sighting::Kind::file) return report(entry.path, sighting);
  const bool open = entry.open && !sighting.has_other_name;
  const std::chrono::nanoseconds quiet = options_.settle * (open ? k_open_patience : 1);
  const std::chrono::nanoseconds age = sighting.age();
  const bool stood = age >= quiet || (age.count() < 0 && entry.last == sighting.stamp);
  if (stood) return report(entry.path, sighting);
  entry.last = sighting.stamp;
  // Its clock is ahead of ours (a network file system): only two looks alike can tell.
  const std::chrono::nanoseconds wait = age.count() < 0 ? quiet : quiet - age;
  settle_.put_back(std::move(entry), Clock::now() + wait);
}

void TreeWatcher::report(const std::string& path, const Sighting& sighting) {
  FileNews news;
  news.path = path;
  news.target = sighting.target;
  news.stamp = sighting.stamp;
  news.reason = sighting.reason;
  switch (sighting.kind) {
  case Sighting::Kind::file:
    news.kind = FileNews::Kind::settled;
    break;
  case Sighting::Kind::unusable:
    news.kind = FileNews::Kind::unusable;
    break;
  case Sighting::Kind::absent:
  case Sighting::Kind::directory:
    news.kind = FileNews::Kind::gone;
    break;
  case Sighting::Kind::hidden:
    return;
  }
  if (callbacks_.on_news) callbacks_.on_news(std::move(news));
}

void TreeWatcher::drop_watches(std::string_view path) {
  for (const int watch : table_.remove_tree(path))
    if (stream_) stream_->remove(watch);
}

}  // namespace dateline::watch

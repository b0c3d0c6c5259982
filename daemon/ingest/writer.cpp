// SPDX-License-Identifier: Apache-2.0
#include "writer.hpp"

#include "dateline/error.hpp"
#include "ingest/ingest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <malloc.h>
#include <set>
#include <utility>

namespace dateline::ingest {
namespace {

bool leans_on_stored_content(const Record& record) {
  return record.result && record.result->hash && !record.result->article &&
         record.result->state != ArticleState::failed;
}

/// Takes the job of the record, not what was read.
Outcome outcome_of(Record& record) {
  Outcome outcome;
  outcome.kind = Outcome::Kind::committed;
  if (record.result && record.result->state == ArticleState::failed) {
    outcome.kind = record.unreadable ? Outcome::Kind::unreadable : Outcome::Kind::failed;
    outcome.reason = std::move(record.result->reason);
    outcome.recorded = true;
  }
  outcome.job = std::move(record.job);
  return outcome;
}

/// The same file, recorded as one that cannot be stored.
Record as_failure(const Record& record, const std::string& reason) {
  Record failure{record.job, store::FileResult{}, false, sizeof(Record)};
  failure.result->path = record.result->path;
  failure.result->stamp = record.result->stamp;
  failure.result->extractor = record.result->extractor;
  failure.result->state = ArticleState::failed;
  failure.result->reason = "cannot be stored: " + reason;
  return failure;
}

/// So many records, then none for so long: a backlog has drained.
constexpr std::size_t k_backlog = 1000;
constexpr std::chrono::milliseconds k_quiet{100};

/// The results of a group, given back to their records at the end: a group that was refused is
/// tried again.
class LentResults {
 public:
  explicit LentResults(std::vector<Record>& group) : group_(group) {
    for (const Record& record : group)
      if (!record.result) forgotten_.push_back(record.job.path);
    results_.reserve(group.size());
    for (Record& record : group)
      if (record.result) results_.push_back(std::move(*record.result));
  }
  ~LentResults() {
    auto next = results_.begin();
    for (Record& record : group_)
      if (record.result) record.result = std::move(*next++);
  }
  LentResults(const LentResults&) = delete;
  LentResults& operator=(const LentResults&) = delete;

  [[nodiscard]] const std::vector<store::FileResult>& results() const noexcept { return results_; }
  [[nodiscard]] const std::vector<std::string>& forgotten() const noexcept { return forgotten_; }

 private:
  std::vector<Record>& group_;
  std::vector<store::FileResult> results_;
  std::vector<std::string> forgotten_;
};

}  // namespace

Writer::Writer(store::Store& store, Settings settings, Done done)
    : store_(store), done_(std::move(done)), settings_(settings) {}

Writer::~Writer() { finish(); }

void Writer::start() {
  thread_ = std::thread([this] { run(); });
}

void Writer::finish() {
  queue_.end();
  if (thread_.joinable()) thread_.join();
}

void Writer::set(Settings settings) {
  const std::lock_guard lock(mutex_);
  settings_ = settings;
}

Writer::Settings Writer::settings() const {
  const std::lock_guard lock(mutex_);
  return settings_;
}

std::string Writer::stopped() const {
  const std::lock_guard lock(mutex_);
  return stopped_;
}

void Writer::stop_for(std::string reason) {
  const std::lock_guard lock(mutex_);
  stopped_ = std::move(reason);
}

void Writer::run() {
  while (true) {
    if (queue_.empty()) queue_.retire({});
    if (written_ >= k_backlog && queue_.stays_empty(k_quiet)) give_back_memory();
    std::vector<Record> group = queue_.take(settings().group);
    if (group.empty()) return;
    idle_ = false;
    ++progress_;
    written_ += group.size();
    write(std::move(group));
    ++progress_;
    idle_ = true;
  }
}

// A backlog's records were made on other threads and freed here: the allocator keeps their pages.
void Writer::give_back_memory() {
  written_ = 0;
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void Writer::write(std::vector<Record> group) {
  const Settings settings = this->settings();
  auto wait = settings.first_retry;
  while (!group.empty()) {
    std::vector<Outcome> outcomes;
    const bool done = try_all(group, outcomes) || try_each(group, outcomes);
    if (!outcomes.empty()) done_(std::move(outcomes));
    if (done) break;
    if (queue_.closing()) return;  // found again by the next scan
    const auto seconds = std::chrono::duration_cast<std::chrono::duration<double>>(wait).count();
    stop_for(fmt::format("intake has stopped: {}; tried again in {:.1f} s", last_error_, seconds));
    idle_ = true;  // a full disk is no reason to be killed by the watchdog
    queue_.pause(wait);
    idle_ = false;
    ++progress_;
    wait = std::min(wait * 2, settings.last_retry);
  }
  stop_for({});
}

void Writer::drop_unfounded(std::vector<Record>& group, std::vector<Outcome>& outcomes) const {
  std::set<ContentHash> brought;
  for (const Record& record : group)
    if (record.result && record.result->hash && record.result->article)
      brought.insert(*record.result->hash);
  const auto founded = [&](const Record& record) {
    return !leans_on_stored_content(record) || brought.contains(*record.result->hash) ||
           store_.has_content(*record.result->hash, k_extractor_version);
  };
  const auto unfounded = std::stable_partition(group.begin(), group.end(), founded);
  for (auto at = unfounded; at != group.end(); ++at)
    outcomes.push_back({Outcome::Kind::again, std::move(at->job), {}, false});
  group.erase(unfounded, group.end());
  // First, so that content is not given up by its old path before it has the new one.
  std::stable_partition(group.begin(), group.end(), leans_on_stored_content);
}

bool Writer::try_all(std::vector<Record>& group, std::vector<Outcome>& outcomes) {
  ill_ = false;
  try {
    drop_unfounded(group, outcomes);
    commit(group);
  } catch (const Error& error) {
    ill_ = error.code() == ErrorCode::no_space || error.code() == ErrorCode::store;
    last_error_ = error.what();
    return false;
  } catch (const std::exception& error) {
    last_error_ = error.what();
    return false;
  }
  std::transform(group.begin(), group.end(), std::back_inserter(outcomes), outcome_of);
  queue_.retire(std::move(group));
  group.clear();
  return true;
}

/// One document must not hold up all others: where it alone is refused, that is its failure.
bool Writer::try_each(std::vector<Record>& group, std::vector<Outcome>& outcomes) {
  std::vector<Record> left;
  for (Record& record : group) {
    // An ill store (a full disk shows as EIO too) refuses at random: not the document.
    if (ill_ || queue_.closing() || !left.empty()) {
      left.push_back(std::move(record));
      continue;
    }
    std::vector<Record> alone;
    alone.push_back(std::move(record));
    if (try_all(alone, outcomes)) continue;
    if (alone.front().result && !ill_) {
      std::vector<Record> failure{as_failure(alone.front(), last_error_)};
      if (try_all(failure, outcomes)) continue;
    }
    left.push_back(std::move(alone.front()));
  }
  group = std::move(left);
  return group.empty();
}

void Writer::commit(std::vector<Record>& group) {
  if (group.empty()) return;
  LentResults lent{group};
  store_.commit(lent.results(), lent.forgotten());
}

}  // namespace dateline::ingest

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"
#include "server/server.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace dateline::server {

/// Opens once; those who wait for it give up after ten seconds.
class Latch {
 public:
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }
  bool wait() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds{10}, [this] { return open_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool open_ = false;
};

/// `e7`
inline std::string numbered(std::string prefix, std::size_t number) {
  prefix.append(std::to_string(number));
  return prefix;
}

inline Event event_of(const std::string& id) {
  Event event;
  event.id = id;
  event.when = TimeSpan::day(CivilDay{date::year{2024} / 3 / 5});
  event.what = "Harbour opens, said " + id;
  event.kind = "opening";
  event.articles = 1;
  return event;
}

/// A timeline of events in a vector; the cursor is a position in it.
class FakeTimeline final : public Timeline {
 public:
  Page query(const Query& query) const override {
    const std::lock_guard lock(mutex);
    last_query = query;
    ++queries;
    if (failure) failure();
    const std::vector<Event> fitting = in_window(query);
    const std::size_t first = query.cursor.empty() ? 0 : std::stoul(query.cursor);
    const std::size_t wanted = std::min(std::max<std::size_t>(query.limit, 1), page_size);
    const std::size_t last = std::min(fitting.size(), first + wanted);
    Page page;
    if (hollow && queries % 2 == 1) {
      page.cursor = std::to_string(first);
      return page;
    }
    page.events.assign(fitting.begin() + static_cast<std::ptrdiff_t>(first),
                       fitting.begin() + static_cast<std::ptrdiff_t>(last));
    if (last < fitting.size()) page.cursor = std::to_string(last);
    page.far = far;
    return page;
  }
  /// Those of the window and the ids, by their begin.
  [[nodiscard]] std::vector<Event> in_window(const Query& query) const {
    std::vector<Event> fitting;
    for (const Event& event : events) {
      const Interval& begin = event.when.begin;
      if (query.since && begin.latest && *begin.latest < *query.since) continue;
      if (query.until && begin.earliest && *begin.earliest > *query.until) continue;
      if (query.ids &&
          std::find(query.ids->begin(), query.ids->end(), event.id) == query.ids->end())
        continue;
      fitting.push_back(event);
      if (!query.mentions) fitting.back().mentions.clear();
    }
    if (query.reverse) std::reverse(fitting.begin(), fitting.end());
    return fitting;
  }
  Event show(std::string_view id) const override {
    if (on_show) on_show();
    for (const Event& event : events)
      if (event.id.starts_with(id)) return event;
    throw Error(ErrorCode::not_found, std::string("no event ").append(id), "ids come with -o json");
  }
  ArticlePage articles(const ArticleQuery& query) const override {
    const std::size_t first = query.cursor.empty() ? 0 : std::stoul(query.cursor);
    ArticlePage page;
    for (std::size_t at = first; at < article_count && page.articles.size() < query.limit; ++at) {
      ArticleEntry entry;
      entry.id = numbered("a", at);
      entry.state = query.state.value_or(ArticleState::indexed);
      page.articles.push_back(entry);
    }
    const std::size_t next = first + page.articles.size();
    if (next < article_count) page.cursor = std::to_string(next);
    return page;
  }
  ChangePage changes(std::string_view cursor, std::size_t limit) const override {
    const std::lock_guard lock(mutex);
    if (cursor == "old") throw Error(ErrorCode::cursor_expired, "the change log begins later");
    const std::size_t first = cursor.empty() ? change_log.size() : std::stoul(std::string(cursor));
    const std::size_t last = std::min(change_log.size(), first + limit);
    return {{change_log.begin() + static_cast<std::ptrdiff_t>(first),
             change_log.begin() + static_cast<std::ptrdiff_t>(last)},
            std::to_string(last)};
  }
  TimelineStatus status() const override {
    TimelineStatus status;
    status.uuid = "u1";
    status.events = events.size();
    return status;
  }
  void backup(const std::string& directory) const override {
    if (on_backup) on_backup(directory);
  }
  std::shared_ptr<void> subscribe(std::function<void()> on_commit) override {
    auto handle = std::make_shared<std::function<void()>>(std::move(on_commit));
    const std::lock_guard lock(mutex);
    subscribers.push_back(handle);
    return handle;
  }

  /// A commit as the writer's thread makes it.
  void commit(const std::string& id) {
    std::vector<std::shared_ptr<std::function<void()>>> awake;
    {
      const std::lock_guard lock(mutex);
      change_log.push_back({change_log.size() + 1, ChangeKind::added, id, "", event_of(id)});
      for (const auto& weak : subscribers)
        if (auto held = weak.lock()) awake.push_back(std::move(held));
    }
    for (const auto& call : awake) (*call)();
  }

  mutable std::mutex mutex;
  std::vector<Event> events;
  std::vector<Change> change_log;
  std::vector<std::weak_ptr<std::function<void()>>> subscribers;
  std::size_t article_count = 0;
  std::size_t page_size = SIZE_MAX;  ///< however many are asked for
  bool far = false;
  bool hollow = false;  ///< every other page is empty, and not the last
  std::function<void()> failure;
  std::function<void()> on_show;
  std::function<void(const std::string&)> on_backup;
  mutable Query last_query;
  mutable std::atomic<std::size_t> queries = 0;
};

class FakeIntake final : public Intake {
 public:
  IntakeStatus status() const override {
    IntakeStatus status;
    status.directories = {{"/news", "watching"}};
    return status;
  }
  void rescan() override { ++rescans; }
  void sync(std::chrono::milliseconds timeout, std::function<void(SyncResult)> done) override {
    {
      const std::lock_guard lock(mutex);
      last_timeout = timeout;
      if (hold) {
        pending.push_back(std::move(done));
        return;
      }
    }
    done({true, 0, 1, {"/news/half.txt"}});
  }

  std::mutex mutex;
  std::atomic<int> rescans = 0;
  bool hold = false;
  std::chrono::milliseconds last_timeout{};
  std::vector<std::function<void(SyncResult)>> pending;
};

class FakeExtractor final : public Extractor {
 public:
  Extraction extract(std::string_view bytes, const DocumentHints& hints) const override {
    Extraction extraction;
    extraction.article.title = hints.name;
    extraction.article.body = std::string(bytes);
    extraction.article.published = hints.published;
    return extraction;
  }
  Extraction extract(Article article) const override {
    if (on_text) on_text();
    Extraction extraction;
    extraction.article = std::move(article);
    Mention mention;
    mention.what = "said once";
    extraction.mentions = {mention};
    return extraction;
  }
  std::function<void()> on_text;
};

/// Reads ISO days and ranges of them, and `today`; enough to see that the port is asked.
inline std::optional<TimeSpan> read_iso_time(std::string_view typed, const Asker& asker) {
  if (typed == "today") return TimeSpan::day(day_of(asker.now));
  return from_edtf(typed.find("..") == std::string_view::npos
                       ? std::string(typed)
                       : std::string("[").append(typed).append("]"));
}

}  // namespace dateline::server

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/event.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What to show of the timeline. Fields combine with AND; several values in one field with OR,
/// except words, which must all be there.
struct Query {
  std::vector<std::string>
      words;  ///< stemmed and folded by the store, over `what`, sentence, names
  std::vector<std::string> participants;
  std::vector<std::string> places;
  std::vector<std::string> sources;
  std::vector<std::string> kinds;
  std::vector<Status> statuses;
  std::optional<std::vector<std::string>> ids;  ///< only these events, by their whole ids
  std::optional<CivilMinute> since;             ///< first minute of the window
  std::optional<CivilMinute> until;             ///< last minute of the window, inclusive
  std::optional<CivilMinute>
      nearest;            ///< the `limit` entries nearest to this, ascending; they are one
                          ///< run, so that the pages after the first are asked for without it
  std::size_t limit = 0;  ///< entries in this page at most; 0: as many as one page holds
  bool reverse = false;
  bool mentions = false;  ///< fill Event::mentions
  std::string cursor;     ///< of the page before; empty for the first
};

/// Ascending by earliest possible begin, finer precision first, then id; `reverse` exactly so.
struct Page {
  std::vector<Event> events;
  std::string cursor;  ///< where the next page begins; empty: this was the last
  bool far = false;    ///< with `nearest`: that moment lies outside of all entries
};

enum class ArticleState : std::uint8_t { indexed, failed, skipped };

struct ArticleEntry {
  std::string id;                  ///< empty where no article could be read
  std::vector<std::string> paths;  ///< absolute, in byte order; bytes that are not UTF-8 as \xNN
  std::string title;
  std::optional<Published> published;
  PublishedFrom published_from = PublishedFrom::none;
  std::string language;
  ArticleState state = ArticleState::indexed;
  std::string reason;        ///< of failed and skipped
  std::uint32_t events = 0;  ///< of its mentions, those that stand on the timeline
};

struct ArticleQuery {
  std::optional<ArticleState> state;
  std::size_t limit = 0;
  std::string cursor;
};

struct ArticlePage {
  std::vector<ArticleEntry> articles;  ///< by path
  std::string cursor;
};

enum class ChangeKind : std::uint8_t { added, changed, removed, merged };

struct Change {
  std::uint64_t sequence = 0;
  ChangeKind kind = ChangeKind::added;
  std::string id;              ///< the event
  std::string into;            ///< with `merged`: the event it is part of now
  std::optional<Event> event;  ///< as it stands now, with added and changed; none once it is gone
};

struct ChangePage {
  std::vector<Change> changes;
  std::string cursor;  ///< (store uuid, sequence) after the last one; always set
};

/// What the store holds.
struct TimelineStatus {
  std::string uuid;
  std::uint64_t files = 0;
  std::uint64_t articles = 0;
  std::uint64_t failed = 0;
  std::uint64_t skipped = 0;
  std::uint64_t mentions = 0;
  std::uint64_t events = 0;
  std::optional<CivilMinute> first;  ///< earliest dated entry
  std::optional<CivilMinute> last;
  std::uint64_t bytes = 0;  ///< on disk
  std::string path;
};

/// The timeline as those who ask see it. Every call is one consistent read; any thread may call.
/// Throws Error{store}; what else a call throws is said there.
class Timeline {
 public:
  virtual ~Timeline() = default;

  /// Throws invalid_parameter for a cursor that is not ours.
  [[nodiscard]] virtual Page query(const Query& query) const = 0;
  /// One event with its mentions, those of its best 10,000 articles, by id or a prefix of it.
  /// Throws not_found, ambiguous.
  [[nodiscard]] virtual Event show(std::string_view id) const = 0;
  [[nodiscard]] virtual ArticlePage articles(const ArticleQuery& query) const = 0;
  /// Changes after `cursor`, oldest first, at most `limit`; an empty cursor means from now on.
  /// Throws cursor_expired.
  [[nodiscard]] virtual ChangePage changes(std::string_view cursor, std::size_t limit) const = 0;
  [[nodiscard]] virtual TimelineStatus status() const = 0;
  /// A consistent copy into an existing, empty or new directory.
  virtual void backup(const std::string& directory) const = 0;

  /// Calls `on_commit` after every commit, on the writer's thread, until the handle is dropped.
  [[nodiscard]] virtual std::shared_ptr<void> subscribe(std::function<void()> on_commit) = 0;
};

[[nodiscard]] std::string_view to_string(ArticleState) noexcept;
[[nodiscard]] std::string_view to_string(ChangeKind) noexcept;
[[nodiscard]] std::optional<ArticleState> article_state_from(std::string_view) noexcept;
[[nodiscard]] std::optional<ChangeKind> change_kind_from(std::string_view) noexcept;

}  // namespace dateline

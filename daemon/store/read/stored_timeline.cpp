// SPDX-License-Identifier: Apache-2.0
#include "read/stored_timeline.hpp"

#include "dateline/error.hpp"
#include "migration.hpp"
#include "read/alias_index.hpp"
#include "read/article_list.hpp"
#include "read/change_reader.hpp"
#include "read/event_loader.hpp"
#include "read/query_engine.hpp"
#include "record/key.hpp"
#include "write/counters.hpp"

#include <chrono>
#include <system_error>
#include <utility>

namespace dateline::store {

namespace {

std::optional<CivilMinute> begin_of_next(const lmdb::Transaction& transaction, const Tables& tables,
                                         bool backwards) {
  const auto row = TimeScan{transaction, tables, {}, backwards}.next();
  if (!row) return std::nullopt;
  return CivilMinute{std::chrono::minutes{row->sort.begin}};
}

Error backup_error(const std::string& directory, const std::error_code& error) {
  return {ErrorCode::failed, "cannot write a backup to " + directory + ": " + error.message()};
}

}  // namespace

StoredTimeline::StoredTimeline(const lmdb::Environment& environment, const Tables& tables,
                               const Rules& rules, Subscribers& subscribers,
                               std::filesystem::path directory)
    : environment_(environment), tables_(tables), rules_(rules), subscribers_(subscribers),
      directory_(std::move(directory)), readers_(environment),
      uuid_(uuid_of(*readers_.lease(), tables)) {}

Page StoredTimeline::query(const Query& query) const {
  const auto reader = readers_.lease();
  return QueryEngine{*reader, tables_, rules_, query}.run();
}

Event StoredTimeline::show(std::string_view id) const {
  const auto range = hashes_with_prefix(id);
  const Error unknown{ErrorCode::not_found, "no event has the id " + std::string{id}};
  if (!range || id.empty()) throw unknown;
  const auto reader = readers_.lease();
  const std::vector<EventId> events = find_aliases(*reader, tables_, *range, 2);
  if (events.empty()) throw unknown;
  if (events.size() > 1)
    throw Error{ErrorCode::ambiguous,
                "several events have an id that begins with " + std::string{id},
                "give more of its characters"};
  const EventLoader loader{*reader, tables_, rules_};
  Event found = loader.load(events.front());
  loader.cite(found, events.front(), k_shown_members);
  return found;
}

ArticlePage StoredTimeline::articles(const ArticleQuery& query) const {
  const auto reader = readers_.lease();
  return ArticleList{*reader, tables_}.page(query);
}

ChangePage StoredTimeline::changes(std::string_view cursor, std::size_t limit) const {
  const auto reader = readers_.lease();
  const EventLoader loader{*reader, tables_, rules_};
  return read_changes(*reader, tables_, loader, uuid_, cursor, limit);
}

TimelineStatus StoredTimeline::status() const {
  const auto reader = readers_.lease();
  const Counters counters = Counters::load(*reader, tables_);
  TimelineStatus status;
  status.uuid = uuid_;
  status.files = counters.files;
  status.articles = counters.articles;
  status.failed = counters.failed;
  status.skipped = counters.skipped;
  status.mentions = counters.mentions;
  status.events = counters.events;
  status.first = begin_of_next(*reader, tables_, false);
  status.last = begin_of_next(*reader, tables_, true);
  status.bytes = environment_.used_bytes();
  status.path = directory_.string();
  return status;
}

void StoredTimeline::backup(const std::string& directory) const {
  const std::filesystem::path target{directory};
  std::error_code error;
  if (!target.is_absolute())
    throw Error{ErrorCode::invalid_parameter,
                "the backup needs an absolute path, not " + directory};
  std::filesystem::create_directory(target, error);
  if (error) throw backup_error(directory, error);
  const bool empty = std::filesystem::is_empty(target, error);
  if (error) throw backup_error(directory, error);
  if (!empty)
    throw Error{ErrorCode::failed, directory + " is not empty",
                "a backup goes into a new or an empty directory"};
  try {
    environment_.copy_to(target);
  } catch (const Error&) {
    // What has got there is no store, and would stand in the way of the next try.
    std::filesystem::remove(target / "data.mdb", error);
    throw;
  }
}

std::shared_ptr<void> StoredTimeline::subscribe(std::function<void()> on_commit) {
  return subscribers_.add(std::move(on_commit));
}

}  // namespace dateline::store

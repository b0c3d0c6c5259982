// SPDX-License-Identifier: Apache-2.0
#include "read/query_engine.hpp"

#include "read/event_loader.hpp"
#include "read/page_cursor.hpp"
#include "record/event_record.hpp"

#include <algorithm>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::size_t k_page = 1'000;
constexpr std::size_t k_page_bytes = std::size_t{4} << 20;
constexpr std::size_t k_nearest = 1'000'000;

// Looking an event up by its term row costs about as much as reading five rows of the time index.
constexpr std::size_t k_rows_per_lookup = 5;
constexpr std::size_t k_least_rows = 2'000;

std::optional<std::int64_t> minutes(const std::optional<CivilMinute>& minute) {
  return minute ? std::optional{clamp_minute(minute->time_since_epoch().count())} : std::nullopt;
}

std::size_t weight(const Event& event) {
  std::size_t bytes = sizeof(Event) + event.what.size();
  for (const Citation& citation : event.mentions)
    bytes += sizeof(Citation) + citation.mention.sentence.text.size() +
             citation.mention.what.size() + citation.path.size() + citation.title.size();
  return bytes;
}

}  // namespace

QueryEngine::QueryEngine(const lmdb::Transaction& transaction, const Tables& tables,
                         const Rules& rules, const Query& query)
    : transaction_(transaction), tables_(tables), rules_(rules), query_(query),
      filter_(transaction, tables, query) {}

Page QueryEngine::run() {
  if (query_.nearest) {
    const std::size_t count = query_.limit == 0 ? k_page : std::min(query_.limit, k_nearest);
    std::vector<Entry> found = nearest_entries(count);
    const bool more = found.size() > k_page;
    if (more) found.resize(k_page);
    Page page = load(found, more);
    page.far = lies_outside(*minutes(query_.nearest));
    return page;
  }
  const std::size_t count = query_.limit == 0 ? k_page : std::min(query_.limit, k_page);
  std::vector<Entry> found = window_entries(count + 1);
  const bool more = found.size() > count;
  if (more) found.resize(count);
  return load(found, more);
}

std::vector<QueryEngine::Entry> QueryEngine::window_entries(std::size_t count) {
  TimeScan::Range range;
  range.window = {minutes(query_.since), minutes(query_.until)};
  range.undated = range.window.open();
  if (!query_.cursor.empty()) range.after = sort_key_from(query_.cursor);
  return entries(range, query_.reverse, count);
}

// The entries next to the moment in the order of the timeline, so that they are one run of it.
std::vector<QueryEngine::Entry> QueryEngine::nearest_entries(std::size_t count) {
  const std::int64_t moment = *minutes(query_.nearest);
  TimeScan::Range range;
  range.window = {minutes(query_.since), minutes(query_.until)};
  range.from = moment;
  const std::vector<Entry> after = entries(range, false, count);
  const std::vector<Entry> before = entries(range, true, count);
  auto next = after.begin();
  auto previous = before.begin();
  for (std::size_t taken = 0; taken < count; ++taken) {
    const bool forward = next != after.end();
    const bool backward = previous != before.end();
    if (!forward && !backward) break;
    if (forward && (!backward || next->sort.begin - moment <= moment - previous->sort.begin))
      ++next;
    else
      ++previous;
  }
  std::vector<Entry> run{std::make_reverse_iterator(previous),
                         std::make_reverse_iterator(before.begin())};
  run.insert(run.end(), after.begin(), next);
  if (query_.reverse) std::reverse(run.begin(), run.end());
  return run;
}

std::vector<QueryEngine::Entry> QueryEngine::entries(const TimeScan::Range& range, bool backwards,
                                                     std::size_t count) {
  if (auto found = by_time(range, backwards, count)) return std::move(*found);
  return by_terms(range, backwards, count);
}

std::optional<std::vector<QueryEngine::Entry>>
QueryEngine::by_time(const TimeScan::Range& range, bool backwards, std::size_t count) {
  const std::size_t patience =
      filter_.open() ? SIZE_MAX : k_least_rows + filter_.at_most() * k_rows_per_lookup;
  std::vector<Entry> found;
  if (!filter_.open() && filter_.at_most() == 0) return found;
  TimeScan scan{transaction_, tables_, range, backwards};
  while (found.size() < count) {
    const auto row = scan.next();
    if (!row) break;
    if (filter_.matches(row->event)) found.push_back({row->sort, row->event});
    if (scan.looked_at() > patience && found.size() < count) return std::nullopt;
  }
  return found;
}

std::vector<QueryEngine::Entry> QueryEngine::by_terms(const TimeScan::Range& range, bool backwards,
                                                      std::size_t count) {
  std::vector<Entry> found;
  for (const EventId event : filter_.all()) {
    const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(event));
    if (!bytes) continue;  // it went into another, and its term rows are not swept yet
    const EventHeader header = decode_header(*bytes);
    if (!answers(header.slot(), range.window)) continue;
    if (header.level == k_undated_level && !range.undated) continue;
    const SortKey& sort = header.sort;
    if (range.after && (backwards ? sort >= *range.after : sort <= *range.after)) continue;
    if (range.from && (backwards == (sort.begin >= *range.from))) continue;
    found.push_back({sort, event});
  }
  const auto before = [backwards](const Entry& left, const Entry& right) {
    return backwards ? right.sort < left.sort : left.sort < right.sort;
  };
  const std::size_t kept = std::min(count, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                    before);
  found.resize(kept);
  return found;
}

// What is open on a side reaches everywhere, so only what has both ends counts as near.
bool QueryEngine::lies_outside(std::int64_t moment) const {
  TimeScan::Range at;
  at.window = {moment, moment};
  at.open_ended = false;
  if (TimeScan{transaction_, tables_, at, true}.next()) return false;
  TimeScan::Range from;
  from.from = moment;
  const bool some_after = TimeScan{transaction_, tables_, from, false}.next().has_value();
  const bool some_before = TimeScan{transaction_, tables_, from, true}.next().has_value();
  return !some_after || !some_before;
}

Page QueryEngine::load(const std::vector<Entry>& entries, bool more) const {
  const EventLoader loader{transaction_, tables_, rules_};
  Page page;
  std::size_t bytes = 0;
  for (const Entry& entry : entries) {
    Event event = loader.load(entry.event);
    if (query_.mentions) loader.cite(event, entry.event, k_folded_members);
    bytes += weight(event);
    page.events.push_back(std::move(event));
    const bool full = bytes > k_page_bytes;
    const bool last = page.events.size() == entries.size();
    if ((full && !last) || (last && more)) page.cursor = to_cursor(entry.sort);
    if (full) break;
  }
  return page;
}

}  // namespace dateline::store

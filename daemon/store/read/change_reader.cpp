// SPDX-License-Identifier: Apache-2.0
#include "read/change_reader.hpp"

#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "read/page_cursor.hpp"
#include "write/change_log.hpp"

#include <algorithm>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::size_t k_page = 1'000;

ChangeCursor start_of(std::string_view cursor, const std::string& uuid, const Counters& counters) {
  if (cursor.empty()) return {uuid, counters.next_change - 1};
  ChangeCursor from = change_cursor_from(cursor);
  const bool kept =
      from.sequence + 1 >= counters.first_change && from.sequence < counters.next_change;
  if (from.uuid != uuid || !kept)
    throw Error{ErrorCode::cursor_expired, "the change log no longer reaches back to this cursor",
                "read the timeline anew, then follow from now on"};
  return from;
}

}  // namespace

ChangePage read_changes(const lmdb::Transaction& transaction, const Tables& tables,
                        const EventLoader& loader, const std::string& uuid, std::string_view cursor,
                        std::size_t limit) {
  ChangeCursor at = start_of(cursor, uuid, Counters::load(transaction, tables));
  const std::size_t count = limit == 0 ? k_page : std::min(limit, k_page);
  ChangePage page;
  lmdb::Cursor rows{transaction, tables.change};
  for (bool found = rows.seek(KeyWriter{}.u64(at.sequence + 1));
       found && page.changes.size() < count; found = rows.next()) {
    at.sequence = KeyReader{rows.key()}.u64();
    const ChangeRow row = read_change(rows.value());
    Change change;
    change.sequence = at.sequence;
    change.kind = row.kind;
    change.id = to_public_id(row.id);
    if (row.kind == ChangeKind::merged) change.into = to_public_id(row.into);
    if (row.kind == ChangeKind::added || row.kind == ChangeKind::changed)
      change.event = loader.find(row.id, row.event);
    page.changes.push_back(std::move(change));
  }
  page.cursor = to_cursor(at);
  return page;
}

}  // namespace dateline::store

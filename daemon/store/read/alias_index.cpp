// SPDX-License-Identifier: Apache-2.0
#include "read/alias_index.hpp"

#include "lmdb/cursor.hpp"
#include "record/alias_key.hpp"
#include "record/event_record.hpp"

#include <algorithm>

namespace dateline::store {

bool stands(const lmdb::Transaction& transaction, const Tables& tables, Bytes alias,
            EventId event) {
  const auto bytes = transaction.get(tables.event, KeyWriter{}.id(event));
  KeyReader key{alias};
  [[maybe_unused]] const std::uint32_t block = key.u32();
  return bytes && decode_header(*bytes).sort.id == key.hash<ShortHash>();
}

std::vector<EventId> find_aliases(const lmdb::Transaction& transaction, const Tables& tables,
                                  const HashRange& range, std::size_t most) {
  std::vector<EventId> events;
  lmdb::Cursor cursor{transaction, tables.event_alias};
  bool found = cursor.first();
  while (found && events.size() < most) {
    const std::uint32_t block = KeyReader{cursor.key()}.u32();
    const KeyWriter last = alias_key(block, range.last);
    found = cursor.seek(alias_key(block, range.first));
    for (; found && events.size() < most && cursor.key() <= last.view(); found = cursor.next()) {
      const EventId event = KeyReader{cursor.value()}.event();
      if (stands(transaction, tables, cursor.key(), event) &&
          std::find(events.begin(), events.end(), event) == events.end())
        events.push_back(event);
    }
    // On to the next block, unless the seek has left this one already.
    if (found && KeyReader{cursor.key()}.u32() == block)
      found = cursor.seek(alias_key(block + 1, {}));
  }
  return events;
}

}  // namespace dateline::store

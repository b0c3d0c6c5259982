// SPDX-License-Identifier: Apache-2.0
#include "write/change_log.hpp"

#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"

namespace dateline::store {

ChangeRow read_change(Bytes value) {
  KeyReader reader{value};
  const std::uint8_t kind = reader.u8();
  if (kind > static_cast<std::uint8_t>(ChangeKind::merged)) lmdb::corrupt("a change");
  const auto id = reader.hash<ShortHash>();
  return {static_cast<ChangeKind>(kind), id, reader.hash<ShortHash>()};
}

void ChangeLog::append(const ChangeRow& row) {
  KeyWriter value;
  value.u8(static_cast<std::uint8_t>(row.kind)).hash(row.id).hash(row.into);
  lmdb::Cursor{transaction_, tables_.change}.append(KeyWriter{}.u64(counters_.next_change++),
                                                    value);
}

void ChangeLog::trim(std::uint64_t kept) {
  lmdb::Cursor cursor{transaction_, tables_.change};
  while (counters_.next_change - counters_.first_change > kept && cursor.first()) {
    cursor.erase();
    ++counters_.first_change;
  }
}

}  // namespace dateline::store

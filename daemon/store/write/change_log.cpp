// SPDX-License-Identifier: Apache-2.0
#include "write/change_log.hpp"

#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::store {

namespace {

// A commit that finds a whole log grown old leaves the rest to the next ones.
constexpr std::size_t k_most_outdated = 20'000;

std::chrono::sys_seconds time_of(Bytes value) {
  KeyReader reader{value.substr(value.size() - std::min(value.size(), sizeof(std::uint64_t)))};
  return std::chrono::sys_seconds{std::chrono::seconds{static_cast<std::int64_t>(reader.u64())}};
}

}  // namespace

ChangeRow read_change(Bytes value) {
  KeyReader reader{value};
  const std::uint8_t kind = reader.u8();
  if (kind > static_cast<std::uint8_t>(ChangeKind::merged)) lmdb::corrupt("a change");
  const auto id = reader.hash<ShortHash>();
  const auto into = reader.hash<ShortHash>();
  return {static_cast<ChangeKind>(kind), id, into, reader.event()};
}

void ChangeLog::append(const ChangeRow& row) {
  KeyWriter value;
  value.u8(static_cast<std::uint8_t>(row.kind)).hash(row.id).hash(row.into).id(row.event);
  value.u64(static_cast<std::uint64_t>(now_.time_since_epoch().count()));
  lmdb::Cursor{transaction_, tables_.change}.append(KeyWriter{}.u64(counters_.next_change++),
                                                    value);
}

void ChangeLog::trim(const ChangeLimits& limits) {
  lmdb::Cursor cursor{transaction_, tables_.change};
  std::size_t outdated = 0;
  while (cursor.first()) {
    const bool too_many = counters_.next_change - counters_.first_change > limits.count;
    if (!too_many && (outdated == k_most_outdated || time_of(cursor.value()) >= limits.oldest))
      return;
    outdated += too_many ? 0 : 1;
    cursor.erase();
    ++counters_.first_change;
  }
}

}  // namespace dateline::store

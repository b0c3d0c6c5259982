// SPDX-License-Identifier: Apache-2.0
#include "write/counters.hpp"

#include "record/key.hpp"

namespace dateline::store {

namespace {

constexpr lmdb::Bytes k_name = "counters";

// In the order in which they stand in the record.
constexpr std::uint64_t Counters::*k_fields[] = {
    &Counters::files,        &Counters::failed,      &Counters::skipped,      &Counters::articles,
    &Counters::mentions,     &Counters::events,      &Counters::next_article, &Counters::next_event,
    &Counters::first_change, &Counters::next_change, &Counters::next_sweep};

}  // namespace

Counters Counters::load(const lmdb::Transaction& transaction, const Tables& tables) {
  Counters counters;
  const auto bytes = transaction.get(tables.meta, k_name);
  if (!bytes) return counters;
  KeyReader reader{*bytes};
  for (const auto field : k_fields)
    if (!reader.rest().empty()) counters.*field = reader.u64();
  return counters;
}

void Counters::save(lmdb::Transaction& transaction, const Tables& tables) const {
  std::string bytes;
  for (const auto field : k_fields) bytes += KeyWriter{}.u64(this->*field).view();
  transaction.put(tables.meta, k_name, bytes);
}

}  // namespace dateline::store

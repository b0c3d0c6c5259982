// SPDX-License-Identifier: Apache-2.0
#include "write/term_sweep.hpp"

#include "lmdb/cursor.hpp"
#include "record/term_block.hpp"
#include "write/term_rows.hpp"

#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

namespace {

class Sweep {
 public:
  Sweep(lmdb::Transaction& transaction, const Tables& tables)
      : transaction_(transaction), tables_(tables) {}

  void run(std::uint32_t block) {
    lmdb::Cursor cursor{transaction_, tables_.event_by_term};
    std::vector<TermRow> stale;
    for (bool found = cursor.seek(term_key(block, 0)); found; found = cursor.next_key()) {
      KeyReader key{cursor.key()};
      if (key.u32() != block) break;
      const Term term = key.u64();
      for (Bytes values = cursor.first_block(); !values.empty(); values = cursor.next_block())
        for (KeyReader reader{values}; !reader.rest().empty();)
          if (const EventId event = event_at(block, reader.u32()); !stands(event))
            stale.push_back({{term, block}, event});
    }
    erase_terms(transaction_, tables_, std::move(stale));
  }

 private:
  bool stands(EventId event) {
    const auto [place, fresh] = stands_.try_emplace(event);
    if (fresh) place->second = transaction_.get(tables_.event, KeyWriter{}.id(event)).has_value();
    return place->second;
  }

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  std::unordered_map<EventId, bool> stands_;
};

}  // namespace

void sweep_terms(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
                 EventId first_new) {
  const std::uint32_t now = block_of(EventId{counters.next_event});
  for (std::uint32_t begun = block_of(first_new); begun < now; ++begun) {
    if (counters.next_sweep >= now) counters.next_sweep = 0;
    Sweep{transaction, tables}.run(static_cast<std::uint32_t>(counters.next_sweep++));
  }
}

}  // namespace dateline::store

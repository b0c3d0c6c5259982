// SPDX-License-Identifier: Apache-2.0
#include "write/sweep.hpp"

#include "lmdb/cursor.hpp"
#include "read/alias_index.hpp"
#include "record/alias_key.hpp"
#include "record/term_block.hpp"
#include "write/term_rows.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

namespace {

class TermSweep {
 public:
  TermSweep(lmdb::Transaction& transaction, const Tables& tables)
      : transaction_(transaction), tables_(tables) {}

  void run(std::uint32_t block) {
    block_ = block;
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
  /// Nearly all are events of the block itself, each of dozens of rows.
  bool stands(EventId event) {
    Known& known = block_of(event) == block_ ? own_[own_place(event)] : older_[event];
    if (known == Known::unasked)
      known = transaction_.get(tables_.event, KeyWriter{}.id(event)) ? Known::stands : Known::gone;
    return known == Known::stands;
  }

  static std::size_t own_place(EventId event) noexcept {
    return static_cast<std::size_t>(event) % (std::size_t{1} << k_block_bits);
  }

  enum class Known : std::uint8_t { unasked, stands, gone };

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  std::uint32_t block_ = 0;
  std::array<Known, std::size_t{1} << k_block_bits> own_{};
  std::unordered_map<EventId, Known> older_;
};

void sweep_aliases(lmdb::Transaction& transaction, const Tables& tables, std::uint32_t block) {
  std::vector<std::string> stale;
  lmdb::Cursor cursor{transaction, tables.event_alias};
  for (bool found = cursor.seek(alias_key(block, {})); found; found = cursor.next()) {
    if (KeyReader{cursor.key()}.u32() != block) break;
    if (!stands(transaction, tables, cursor.key(), KeyReader{cursor.value()}.event()))
      stale.emplace_back(cursor.key());
  }
  for (const std::string& key : stale) transaction.erase(tables.event_alias, key);
}

/// Blocks of aliases are larger than those of terms.
constexpr std::uint32_t k_terms_an_alias_block = 1U << (k_alias_block_bits - k_block_bits);

}  // namespace

void sweep(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
           EventId first_new) {
  const std::uint32_t now = block_of(EventId{counters.next_event});
  for (std::uint32_t begun = block_of(first_new); begun < now; ++begun) {
    if (counters.next_sweep >= now) counters.next_sweep = 0;
    const auto block = static_cast<std::uint32_t>(counters.next_sweep++);
    TermSweep{transaction, tables}.run(block);
    if (block % k_terms_an_alias_block == 0)
      sweep_aliases(transaction, tables, block / k_terms_an_alias_block);
  }
}

}  // namespace dateline::store

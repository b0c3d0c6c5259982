// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline::store {

/// Rows for one table, put in key order: neighbours share pages, and the cursor stays close.
class RowBatch {
 public:
  explicit RowBatch(lmdb::Table table) : table_(table) {}

  void add(lmdb::Bytes key, lmdb::Bytes value);
  /// The same without a copy of the value, which must last until the rows are put.
  void add_lasting(lmdb::Bytes key, lmdb::Bytes value);
  /// Puts all rows and forgets them.
  void put(lmdb::Transaction& transaction);
  /// Erases all rows (key and value) and forgets them.
  void erase(lmdb::Transaction& transaction);

 private:
  struct Row {
    std::uint64_t head = 0;  ///< the first bytes of the key, as a number
    std::size_t at = 0;
    std::uint32_t key = 0;
    std::uint32_t value = 0;        ///< behind the key; or
    const char* lasting = nullptr;  ///< where it is
  };
  [[nodiscard]] lmdb::Bytes key_of(const Row& row) const noexcept;
  [[nodiscard]] lmdb::Bytes value_of(const Row& row) const noexcept;
  void sort();
  void clear() noexcept;

  lmdb::Table table_;
  std::string bytes_;
  std::vector<Row> rows_;
};

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

struct MDB_cursor;

namespace dateline::store::lmdb {

/// A place in a table. Every move says whether it landed on a row; `key` and `value` are those of
/// the last row that it landed on. Must not outlive its transaction.
class Cursor {
 public:
  Cursor(const Transaction& transaction, Table table);

  bool first();
  bool last();  ///< last value of the last key
  bool next();
  bool previous();
  bool next_key();                          ///< first value of the next key
  bool next_value();                        ///< of the same key
  bool find(Bytes key);                     ///< exactly this key, first value
  bool seek(Bytes key);                     ///< this key or the first above it, first value
  bool seek_below(Bytes key);               ///< the last row whose key is below
  bool find(Bytes key, Bytes value);        ///< exactly this row
  bool seek_value(Bytes key, Bytes value);  ///< of this key, this value or the first above it

  /// Values of the current key.
  [[nodiscard]] std::size_t count() const;

  /// With DUPFIXED: up to a page of values of the current key, packed, from the first on; then
  /// the next page of them, empty when there is none.
  [[nodiscard]] Bytes first_block();
  [[nodiscard]] Bytes next_block();

  [[nodiscard]] Bytes key() const noexcept { return key_; }
  [[nodiscard]] Bytes value() const noexcept { return value_; }

  /// Cheapest where each key lies near the one before. False where the row stood already (tables
  /// with many values a key); a plain table's value is replaced.
  bool put(Bytes key, Bytes value);
  /// Puts a row that sorts behind all others of the table.
  void append(Bytes key, Bytes value);
  void erase();  ///< the current row

 private:
  struct Close {
    void operator()(MDB_cursor* cursor) const noexcept;
  };
  [[nodiscard]] MDB_env* env() const noexcept;
  bool move(unsigned operation);
  bool move(unsigned operation, Bytes key, Bytes value);

  std::unique_ptr<MDB_cursor, Close> cursor_;
  bool many_ = false;
  Bytes key_;
  Bytes value_;
};

}  // namespace dateline::store::lmdb

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/environment.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct MDB_txn;

namespace dateline::store::lmdb {

/// Raw bytes of a key or value. Those that a transaction hands out are good until it ends, or
/// until its next write.
using Bytes = std::string_view;

/// A named table of an environment.
struct Table {
  unsigned handle = 0;
};

/// What a table's rows look like.
enum class TableKind : std::uint8_t {
  plain,      ///< one value a key
  many,       ///< sorted values a key (DUPSORT)
  many_fixed  ///< sorted values of one size a key (DUPSORT, DUPFIXED)
};

/// One LMDB transaction; ends (a writer: undone) when it goes out of scope.
class Transaction {
 public:
  [[nodiscard]] static Transaction read(const Environment& environment);
  [[nodiscard]] static Transaction write(Environment& environment);

  [[nodiscard]] MDB_txn* handle() const noexcept { return txn_.get(); }

  /// Opens, or where it is missing in a writer makes, a table.
  [[nodiscard]] Table table(const char* name, TableKind kind);

  [[nodiscard]] std::optional<Bytes> get(Table table, Bytes key) const;
  [[nodiscard]] std::uint64_t rows(Table table) const;
  /// Rows of the unnamed table, which holds the named ones: 0 in a new file.
  [[nodiscard]] std::uint64_t main_rows();
  void put(Table table, Bytes key, Bytes value);
  /// False where there was none.
  bool erase(Table table, Bytes key);
  bool erase(Table table, Bytes key, Bytes value);
  /// Erases the table; its handle is of no use any more.
  void drop(Table table);

  /// Durable when it returns. On an error nothing is stored.
  void commit();

  /// A reader lets go of its snapshot, keeping its slot, and takes a new one.
  void reset() noexcept;
  void renew();

 private:
  struct Abort {
    void operator()(MDB_txn* txn) const noexcept;
  };
  explicit Transaction(MDB_txn* txn) noexcept : txn_(txn) {}

  std::unique_ptr<MDB_txn, Abort> txn_;
};

}  // namespace dateline::store::lmdb

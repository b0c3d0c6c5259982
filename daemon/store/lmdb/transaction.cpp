// SPDX-License-Identifier: Apache-2.0
#include "lmdb/transaction.hpp"

#include "lmdb/error.hpp"
#include "lmdb/value.hpp"

#include <lmdb.h>

namespace dateline::store::lmdb {

namespace {

MDB_txn* begin(MDB_env* env, unsigned flags) {
  MDB_txn* txn = nullptr;
  check(mdb_txn_begin(env, nullptr, flags, &txn), "beginning a transaction");
  return txn;
}

unsigned flags_of(TableKind kind) noexcept {
  switch (kind) {
  case TableKind::plain:
    return 0;
  case TableKind::many:
    return MDB_DUPSORT;
  case TableKind::many_fixed:
    return MDB_DUPSORT | MDB_DUPFIXED;
  }
  return 0;
}

bool erased(int code, MDB_txn* txn) {
  if (code == MDB_NOTFOUND) return false;
  check_write(code, mdb_txn_env(txn), "writing the store");
  return true;
}

bool found(int code, std::string_view doing) {
  if (code == MDB_NOTFOUND) return false;
  check(code, doing);
  return true;
}

}  // namespace

void Transaction::Abort::operator()(MDB_txn* txn) const noexcept { mdb_txn_abort(txn); }

Transaction Transaction::read(const Environment& environment) {
  return Transaction{begin(environment.handle(), MDB_RDONLY)};
}

Transaction Transaction::write(Environment& environment) {
  return Transaction{begin(environment.handle(), 0)};
}

Table Transaction::table(const char* name, TableKind kind) {
  MDB_dbi handle = 0;
  check(mdb_dbi_open(txn_.get(), name, MDB_CREATE | flags_of(kind), &handle), "opening a table");
  return {handle};
}

std::optional<Bytes> Transaction::get(Table table, Bytes key) const {
  if (key.empty()) return std::nullopt;  // LMDB knows no empty key
  MDB_val raw_key = to_value(key);
  MDB_val value{};
  if (!found(mdb_get(txn_.get(), table.handle, &raw_key, &value), "reading the store"))
    return std::nullopt;
  return to_bytes(value);
}

std::uint64_t Transaction::rows(Table table) const {
  MDB_stat stat{};
  check(mdb_stat(txn_.get(), table.handle, &stat), "reading the store");
  return stat.ms_entries;
}

std::uint64_t Transaction::main_rows() {
  MDB_dbi main = 0;
  check(mdb_dbi_open(txn_.get(), nullptr, 0, &main), "opening the store");
  return rows({main});
}

void Transaction::put(Table table, Bytes key, Bytes value) {
  MDB_val raw_key = to_value(key);
  MDB_val raw_value = to_value(value);
  check_write(mdb_put(txn_.get(), table.handle, &raw_key, &raw_value, 0), mdb_txn_env(txn_.get()),
              "writing the store");
}

bool Transaction::erase(Table table, Bytes key) {
  MDB_val raw_key = to_value(key);
  return erased(mdb_del(txn_.get(), table.handle, &raw_key, nullptr), txn_.get());
}

bool Transaction::erase(Table table, Bytes key, Bytes value) {
  MDB_val raw_key = to_value(key);
  MDB_val raw_value = to_value(value);
  return erased(mdb_del(txn_.get(), table.handle, &raw_key, &raw_value), txn_.get());
}

void Transaction::drop(Table table) {
  check_write(mdb_drop(txn_.get(), table.handle, 1), mdb_txn_env(txn_.get()), "writing the store");
}

void Transaction::commit() {
  MDB_env* env = mdb_txn_env(txn_.get());
  // LMDB frees the transaction whatever comes of it.
  check_write(mdb_txn_commit(txn_.release()), env, "committing to the store");
}

void Transaction::reset() noexcept { mdb_txn_reset(txn_.get()); }

void Transaction::renew() { check(mdb_txn_renew(txn_.get()), "beginning a transaction"); }

}  // namespace dateline::store::lmdb

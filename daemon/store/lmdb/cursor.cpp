// SPDX-License-Identifier: Apache-2.0
#include "lmdb/cursor.hpp"

#include "lmdb/error.hpp"
#include "lmdb/value.hpp"

#include <lmdb.h>

namespace dateline::store::lmdb {

void Cursor::Close::operator()(MDB_cursor* cursor) const noexcept { mdb_cursor_close(cursor); }

Cursor::Cursor(const Transaction& transaction, Table table) {
  MDB_cursor* raw = nullptr;
  check(mdb_cursor_open(transaction.handle(), table.handle, &raw), "reading the store");
  cursor_.reset(raw);
  unsigned flags = 0;
  check(mdb_dbi_flags(transaction.handle(), table.handle, &flags), "reading the store");
  many_ = (flags & MDB_DUPSORT) != 0;
}

bool Cursor::move(unsigned operation) { return move(operation, {}, {}); }

bool Cursor::move(unsigned operation, Bytes key, Bytes value) {
  MDB_val raw_key = to_value(key);
  MDB_val raw_value = to_value(value);
  const int code =
      mdb_cursor_get(cursor_.get(), &raw_key, &raw_value, static_cast<MDB_cursor_op>(operation));
  // EINVAL: a move relative to a row before any row was found.
  if (code == MDB_NOTFOUND || code == EINVAL) return false;
  check(code, "reading the store");
  key_ = to_bytes(raw_key);
  value_ = to_bytes(raw_value);
  return true;
}

bool Cursor::first() { return move(MDB_FIRST); }
bool Cursor::last() { return move(MDB_LAST); }
bool Cursor::next() { return move(MDB_NEXT); }
bool Cursor::previous() { return move(MDB_PREV); }
bool Cursor::next_key() { return move(many_ ? MDB_NEXT_NODUP : MDB_NEXT); }
bool Cursor::next_value() { return many_ && move(MDB_NEXT_DUP); }
bool Cursor::find(Bytes key) { return move(MDB_SET_KEY, key, {}); }
bool Cursor::seek(Bytes key) {
  return key.empty() ? first() : move(MDB_SET_RANGE, key, {});  // LMDB knows no empty key
}
bool Cursor::find(Bytes key, Bytes value) { return move(MDB_GET_BOTH, key, value); }

bool Cursor::seek_below(Bytes key) { return seek(key) ? previous() : last(); }

bool Cursor::seek_value(Bytes key, Bytes value) {
  if (!move(MDB_GET_BOTH_RANGE, key, value)) return false;
  // LMDB leaves the data of an only value as it was asked for: read what stands there.
  return move(MDB_GET_CURRENT);
}

std::size_t Cursor::count() const {
  std::size_t count = 0;
  check(mdb_cursor_count(cursor_.get(), &count), "reading the store");
  return count;
}

Bytes Cursor::first_block() {
  MDB_val key{};
  MDB_val value{};
  const int code = mdb_cursor_get(cursor_.get(), &key, &value, MDB_GET_MULTIPLE);
  if (code == MDB_NOTFOUND || value.mv_data == nullptr) return value_;
  check(code, "reading the store");
  return to_bytes(value);
}

Bytes Cursor::next_block() {
  MDB_val key{};
  MDB_val value{};
  const int code = mdb_cursor_get(cursor_.get(), &key, &value, MDB_NEXT_MULTIPLE);
  if (code == MDB_NOTFOUND || code == EINVAL) return {};
  check(code, "reading the store");
  return to_bytes(value);
}

bool Cursor::put(Bytes key, Bytes value) {
  MDB_val raw_key = to_value(key);
  MDB_val raw_value = to_value(value);
  const int code = mdb_cursor_put(cursor_.get(), &raw_key, &raw_value, many_ ? MDB_NODUPDATA : 0U);
  if (code == MDB_KEYEXIST) return false;
  check_write(code, env(), "writing the store");
  return true;
}

void Cursor::append(Bytes key, Bytes value) {
  MDB_val raw_key = to_value(key);
  MDB_val raw_value = to_value(value);
  check_write(mdb_cursor_put(cursor_.get(), &raw_key, &raw_value, MDB_APPEND), env(),
              "writing the store");
}

void Cursor::erase() { check_write(mdb_cursor_del(cursor_.get(), 0), env(), "writing the store"); }

MDB_env* Cursor::env() const noexcept { return mdb_txn_env(mdb_cursor_txn(cursor_.get())); }

}  // namespace dateline::store::lmdb

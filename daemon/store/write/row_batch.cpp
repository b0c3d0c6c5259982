// SPDX-License-Identifier: Apache-2.0
#include "write/row_batch.hpp"

#include "lmdb/cursor.hpp"

#include <algorithm>
#include <utility>

namespace dateline::store {

namespace {

std::uint64_t head_of(lmdb::Bytes key) noexcept {
  std::uint64_t head = 0;
  for (std::size_t at = 0; at < sizeof head; ++at)
    head = head << 8 | (at < key.size() ? static_cast<std::uint8_t>(key[at]) : 0U);
  return head;
}

}  // namespace

void RowBatch::add(lmdb::Bytes key, lmdb::Bytes value) {
  add_lasting(key, value);
  rows_.back().lasting = nullptr;
  bytes_ += value;
}

void RowBatch::add_lasting(lmdb::Bytes key, lmdb::Bytes value) {
  rows_.push_back({head_of(key), bytes_.size(), static_cast<std::uint32_t>(key.size()),
                   static_cast<std::uint32_t>(value.size()), value.data()});
  bytes_ += key;
}

void RowBatch::put(lmdb::Transaction& transaction) {
  sort();
  lmdb::Cursor cursor{transaction, table_};
  // What sorts behind all that is there fills its pages.
  std::string last{cursor.last() ? cursor.key() : lmdb::Bytes{}};
  for (const Row& row : rows_) {
    const lmdb::Bytes key = key_of(row);
    if (key > last) {
      cursor.append(key, value_of(row));
      last = key;
    } else {
      cursor.put(key, value_of(row));
    }
  }
  clear();
}

void RowBatch::erase(lmdb::Transaction& transaction) {
  sort();
  for (const Row& row : rows_) transaction.erase(table_, key_of(row), value_of(row));
  clear();
}

lmdb::Bytes RowBatch::key_of(const Row& row) const noexcept {
  return lmdb::Bytes{bytes_}.substr(row.at, row.key);
}

lmdb::Bytes RowBatch::value_of(const Row& row) const noexcept {
  if (row.lasting != nullptr) return {row.lasting, row.value};
  return lmdb::Bytes{bytes_}.substr(row.at + row.key, row.value);
}

void RowBatch::sort() {
  std::sort(rows_.begin(), rows_.end(), [this](const Row& left, const Row& right) {
    if (left.head != right.head) return left.head < right.head;
    const int order = key_of(left).compare(key_of(right));
    return order != 0 ? order < 0 : value_of(left) < value_of(right);
  });
}

void RowBatch::clear() noexcept {
  bytes_.clear();
  rows_.clear();
}

}  // namespace dateline::store

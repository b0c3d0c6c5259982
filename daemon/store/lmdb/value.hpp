// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

#include <lmdb.h>

namespace dateline::store::lmdb {

/// LMDB takes a void* even for what it only reads.
[[nodiscard]] inline MDB_val to_value(Bytes bytes) noexcept {
  return {bytes.size(), const_cast<char*>(bytes.data())};
}
[[nodiscard]] inline Bytes to_bytes(const MDB_val& value) noexcept {
  return {static_cast<const char*>(value.mv_data), value.mv_size};
}

}  // namespace dateline::store::lmdb

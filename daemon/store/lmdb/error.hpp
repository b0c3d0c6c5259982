// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

struct MDB_env;

namespace dateline::store::lmdb {

/// Throws what LMDB's return code means as Error{no_space}, {no_permission} or {store}; `doing`
/// says what was tried ("opening DIR").
[[noreturn]] void fail(int code, std::string_view doing);

inline void check(int code, std::string_view doing) {
  if (code != 0) fail(code, doing);
}

/// As `check`, for a write: LMDB calls a write that a full disk cut short an I/O error, so the disk
/// is asked which of the two it was.
void check_write(int code, MDB_env* env, std::string_view doing);

/// Throws Error{store} for a record that does not read back as what was written.
[[noreturn]] void corrupt(std::string_view what);

}  // namespace dateline::store::lmdb

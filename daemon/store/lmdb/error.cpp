// SPDX-License-Identifier: Apache-2.0
#include "lmdb/error.hpp"

#include "dateline/error.hpp"

#include <lmdb.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstdint>
#include <string>

namespace dateline::store::lmdb {

namespace {

struct Meaning {
  int code;
  ErrorCode error;
  std::string_view hint;
};

constexpr Meaning k_meanings[] = {
    {ENOSPC, ErrorCode::no_space, "free some space on the disk; intake goes on by itself"},
    {EDQUOT, ErrorCode::no_space, "the disk quota is used up"},
    {EFBIG, ErrorCode::no_space, "a file size limit (ulimit -f) is in force"},
    {MDB_MAP_FULL, ErrorCode::no_space, "raise store.max_size and restart"},
    {MDB_TXN_FULL, ErrorCode::no_space, "one commit is too large; commit in smaller groups"},
    {EACCES, ErrorCode::no_permission, "the directory must belong to the user of the daemon"},
    {EPERM, ErrorCode::no_permission, "the directory must belong to the user of the daemon"},
    {EROFS, ErrorCode::store, "the store is on a read-only mount; choose another directory"},
    {ENOMEM, ErrorCode::store, "too little address space (ulimit -v); lower store.max_size"},
    {EIO, ErrorCode::store, "the disk reports errors; see the kernel's log"},
    {MDB_INVALID, ErrorCode::store,
     "the files are not a store; move them away or restore a backup"},
    {MDB_VERSION_MISMATCH, ErrorCode::store, "written by another version of LMDB"},
    {MDB_CORRUPTED, ErrorCode::store,
     "restore a backup, or remove the store and let it read again"},
    {MDB_PAGE_NOTFOUND, ErrorCode::store,
     "restore a backup, or remove the store and let it read again"},
    {MDB_PANIC, ErrorCode::store, "restart the daemon; if it stays, restore a backup"},
    {MDB_READERS_FULL, ErrorCode::busy, "too many queries at once; try again"},
};

/// LMDB writes up to 256 kB at once; less than a few of these left means full.
constexpr std::uint64_t k_nearly_full = std::uint64_t{4} << 20;

bool is_nearly_full(MDB_env* env) {
  const char* path = nullptr;
  struct statvfs disk {};
  if (mdb_env_get_path(env, &path) != 0 || statvfs(path, &disk) != 0) return false;
  return static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize < k_nearly_full;
}

}  // namespace

void check_write(int code, MDB_env* env, std::string_view doing) {
  if (code == EIO && is_nearly_full(env)) code = ENOSPC;
  check(code, doing);
}

void fail(int code, std::string_view doing) {
  const std::string message = std::string{doing} + ": " + mdb_strerror(code);
  for (const Meaning& meaning : k_meanings)
    if (meaning.code == code) throw Error{meaning.error, message, std::string{meaning.hint}};
  throw Error{ErrorCode::store, message};
}

void corrupt(std::string_view what) {
  throw Error{ErrorCode::store, "the store holds a damaged record: " + std::string{what},
              "restore a backup, or remove the store and let it read again"};
}

}  // namespace dateline::store::lmdb

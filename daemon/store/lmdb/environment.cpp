// SPDX-License-Identifier: Apache-2.0
#include "lmdb/environment.hpp"

#include "dateline/error.hpp"
#include "lmdb/error.hpp"

#include <lmdb.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace dateline::store::lmdb {

namespace {

constexpr std::uint64_t k_smallest_map = std::uint64_t{64} << 20;
constexpr mdb_mode_t k_mode = 0640;

std::string opening(const std::filesystem::path& directory) {
  return "opening the store in " + directory.string();
}

}  // namespace

void Environment::Close::operator()(MDB_env* env) const noexcept { mdb_env_close(env); }

Environment::Environment(const Settings& settings) {
  // The map is address space only, yet `ulimit -v` and small machines grant less of it.
  for (std::uint64_t size = settings.map_size;; size /= 4) {
    try {
      open(settings, size);
      break;
    } catch (const std::system_error& error) {
      if (error.code().value() != ENOMEM || size / 4 < k_smallest_map)
        fail(error.code().value(), opening(settings.directory));
    }
  }
  refuse_truncated(settings.directory);
  int dead = 0;
  check(mdb_reader_check(env_.get(), &dead), opening(settings.directory));
}

void Environment::open(const Settings& settings, std::uint64_t map_size) {
  const std::string doing = opening(settings.directory);
  MDB_env* raw = nullptr;
  check(mdb_env_create(&raw), doing);
  env_.reset(raw);
  check(mdb_env_set_mapsize(raw, map_size), doing);
  check(mdb_env_set_maxdbs(raw, settings.tables), doing);
  check(mdb_env_set_maxreaders(raw, settings.readers), doing);
  const int code = mdb_env_open(raw, settings.directory.c_str(), MDB_NOTLS, k_mode);
  if (code == 0) return;
  env_.reset();
  if (code == ENOMEM) throw std::system_error{code, std::generic_category()};
  fail(code, doing);
}

// A page past the end of the file would be SIGBUS, not an error: look before the first read.
void Environment::refuse_truncated(const std::filesystem::path& directory) const {
  std::error_code error;
  const std::uint64_t size = std::filesystem::file_size(directory / "data.mdb", error);
  if (error) fail(error.value(), opening(directory));
  if (size >= used_bytes() && map_size() >= used_bytes()) return;
  if (size >= used_bytes())
    throw Error{ErrorCode::no_space,
                opening(directory) + ": it is larger than the address space reserved for it",
                "raise store.max_size, or the limit on address space (ulimit -v)"};
  throw Error{ErrorCode::store, opening(directory) + ": the file is cut short",
              "restore a backup, or remove the store and let it read again"};
}

std::uint64_t Environment::map_size() const {
  MDB_envinfo info{};
  check(mdb_env_info(env_.get(), &info), "reading the store's size");
  return info.me_mapsize;
}

std::uint64_t Environment::used_bytes() const {
  MDB_envinfo info{};
  MDB_stat stat{};
  check(mdb_env_info(env_.get(), &info), "reading the store's size");
  check(mdb_env_stat(env_.get(), &stat), "reading the store's size");
  return (static_cast<std::uint64_t>(info.me_last_pgno) + 1) * stat.ms_psize;
}

void Environment::copy_to(const std::filesystem::path& directory) const {
  const std::string doing = "copying the store to " + directory.string();
  // Opened here, because LMDB would make it readable to everybody.
  const int file =
      ::open((directory / "data.mdb").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, k_mode);
  if (file < 0) fail(errno, doing);
  int code = mdb_env_copyfd2(env_.get(), file, MDB_CP_COMPACT);
  if (code == 0 && ::fsync(file) != 0) code = errno;
  ::close(file);
  check(code, doing);
}

}  // namespace dateline::store::lmdb

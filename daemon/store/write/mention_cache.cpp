// SPDX-License-Identifier: Apache-2.0
#include "write/mention_cache.hpp"

#include "record/key.hpp"

#include <utility>

namespace dateline::store {

namespace {

/// What an entry takes beside its row.
constexpr std::size_t k_entry_bytes = 64;

}  // namespace

lmdb::Bytes MentionCache::Generation::add(GroupRef ref, std::string row) {
  bytes += row.size() + k_entry_bytes;
  return rows.insert_or_assign(ref, std::move(row)).first->second;
}

std::optional<lmdb::Bytes> MentionCache::row(const lmdb::Transaction& transaction,
                                             const Tables& tables, GroupRef ref) {
  if (const auto found = recent_.rows.find(ref); found != recent_.rows.end()) return found->second;
  if (recent_.bytes >= most_) older_ = std::exchange(recent_, {});
  if (const auto found = older_.rows.extract(ref)) {
    older_.bytes -= found.mapped().size() + k_entry_bytes;
    return recent_.add(ref, std::move(found.mapped()));
  }
  const auto bytes = transaction.get(tables.mention, group_key(ref));
  return bytes ? std::optional{recent_.add(ref, std::string{*bytes})} : std::nullopt;
}

}  // namespace dateline::store

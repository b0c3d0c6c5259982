// SPDX-License-Identifier: Apache-2.0
#include "write/mention_cache.hpp"

#include <utility>

namespace dateline::store {

namespace {

std::size_t bytes_of(const MentionCache::Group& group) noexcept {
  constexpr std::size_t k_entry = 128;  // what it takes beside
  return group.row.size() + group.terms.size() * sizeof(Term) + k_entry;
}

}  // namespace

const MentionCache::Group* MentionCache::find(GroupRef ref) {
  if (const auto found = recent_.groups.find(ref); found != recent_.groups.end())
    return &found->second;
  auto found = older_.groups.extract(ref);
  if (!found) return nullptr;
  older_.bytes -= bytes_of(found.mapped());
  return &add(ref, std::move(found.mapped()));
}

const MentionCache::Group& MentionCache::add(GroupRef ref, Group group) {
  if (recent_.bytes >= most_) older_ = std::exchange(recent_, {});
  recent_.bytes += bytes_of(group);
  return recent_.groups.insert_or_assign(ref, std::move(group)).first->second;
}

}  // namespace dateline::store

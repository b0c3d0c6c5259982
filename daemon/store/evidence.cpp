// SPDX-License-Identifier: Apache-2.0
#include "evidence.hpp"

#include "lmdb/cursor.hpp"
#include "record/group_record.hpp"
#include "record/mentions_record.hpp"
#include "write/group_table.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dateline::store {

Evidence::Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
                   std::size_t most, const Fresh* fresh) {
  // One member an article, in the order of its best group.
  std::vector<std::pair<ArticleId, std::vector<std::uint32_t>>> parts;
  std::map<ArticleId, std::size_t> part_of;
  std::optional<MergeKey> smallest_key;
  for (const GroupRef& ref : best_groups(transaction, tables, event, most)) {
    const auto bytes = transaction.get(tables.group, group_key(ref));
    if (!bytes) lmdb::corrupt("a group that is not there");
    const StoredGroup group = decode_group(*bytes);
    if (group.fine() && (!smallest_key || group.keys.front() < *smallest_key))
      smallest_key = group.keys.front();
    if (parts.empty() && !group.fine()) smallest_ = {lone_group_hash(group.hash, ref.group), 0};
    const auto [part, added] = part_of.try_emplace(ref.article, parts.size());
    if (added) parts.push_back({ref.article, {}});
    std::vector<std::uint32_t>& mentions = parts[part->second].second;
    mentions.insert(mentions.end(), group.mentions.begin(), group.mentions.end());
  }
  if (smallest_key) smallest_ = *smallest_key;
  for (auto& [article, mentions] : parts) {
    std::sort(mentions.begin(), mentions.end());
    const auto known = fresh == nullptr ? Fresh::const_iterator{} : fresh->find(article);
    if (fresh != nullptr && known != fresh->end())
      borrow(*known->second, mentions);
    else
      load(transaction, tables, article, mentions);
    articles_.push_back(article);
  }
}

std::vector<GroupRef> Evidence::best_groups(const lmdb::Transaction& transaction,
                                            const Tables& tables, EventId event, std::size_t most) {
  std::vector<GroupRef> refs;
  lmdb::Cursor cursor{transaction, tables.event_member};
  bool found = cursor.find(KeyWriter{}.id(event));
  if (found) groups_ = cursor.count();
  for (; found && refs.size() < most; found = cursor.next_value())
    refs.push_back(member_ref(cursor.value()));
  complete_ = refs.size() == groups_;
  return refs;
}

void Evidence::load(const lmdb::Transaction& transaction, const Tables& tables, ArticleId article,
                    const std::vector<std::uint32_t>& mentions) {
  const auto article_bytes = transaction.get(tables.article, KeyWriter{}.id(article));
  const auto mention_bytes = transaction.get(tables.mention, KeyWriter{}.id(article));
  if (!article_bytes || !mention_bytes) lmdb::corrupt("an article that is not there");
  StoredArticle stored = decode_article(*article_bytes);
  const MentionsRecord record{*mention_bytes};
  owned_articles_.push_back(std::move(stored.article));
  events::Member member{stored.hash, &owned_articles_.back(), {}};
  for (const std::uint32_t index : mentions) {
    owned_mentions_.push_back(record.at(index));
    member.mentions.push_back(&owned_mentions_.back());
  }
  members_.push_back(std::move(member));
}

void Evidence::borrow(const FileResult& result, const std::vector<std::uint32_t>& mentions) {
  events::Member member{*result.hash, &*result.article, {}};
  for (const std::uint32_t index : mentions) member.mentions.push_back(&result.mentions[index]);
  members_.push_back(std::move(member));
}

}  // namespace dateline::store

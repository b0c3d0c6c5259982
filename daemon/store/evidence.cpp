// SPDX-License-Identifier: Apache-2.0
#include "evidence.hpp"

#include "lmdb/cursor.hpp"
#include "record/mentions_record.hpp"
#include "write/group_table.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dateline::store {

Evidence::Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
                   std::size_t most, const Fresh* fresh) {
  std::vector<Part> parts;  // one an article, in the order of its best group
  std::map<ArticleId, std::size_t> part_of;
  for (const GroupRef& ref : best_groups(transaction, tables, event, most)) {
    const auto [place, added] = part_of.try_emplace(ref.article, parts.size());
    if (added) parts.push_back(open_part(transaction, tables, ref.article, fresh));
    Part& part = parts[place->second];
    const bool first = place->second == 0 && part.mentions.empty();
    if (part.fresh.result != nullptr) {
      const PreparedGroup& fresh_group = part.fresh.prepared->groups[ref.group];
      note_key(fresh_group.group, ref, first);
      load(part, fresh_group.mentions, fresh_group.group);
    } else {
      const auto bytes = transaction.get(tables.group, group_key(ref));
      const auto mentions = transaction.get(tables.mention, group_key(ref));
      if (!bytes || !mentions) lmdb::corrupt("a group that is not there");
      const StoredGroup group = decode_group(*bytes);
      note_key(group, ref, first);
      load(part, *mentions, group);
    }
  }
  for (Part& part : parts) finish(part);
}

// The smallest key of all; where there is none, the best group stands for the event.
void Evidence::note_key(const StoredGroup& group, GroupRef ref, bool first) {
  if (first && !group.fine()) smallest_ = group.id(ref.group);
  if (!group.fine() || (keyed_ && smallest_ < group.keys.front())) return;
  smallest_ = group.keys.front();
  keyed_ = true;
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

Evidence::Part Evidence::open_part(const lmdb::Transaction& transaction, const Tables& tables,
                                   ArticleId article, const Fresh* fresh) {
  Part part;
  part.article = article;
  if (fresh != nullptr) {
    if (const auto known = fresh->find(article); known != fresh->end()) {
      part.fresh = known->second;
      part.member = {*part.fresh.result->hash, &*part.fresh.result->article, {}};
      return part;
    }
  }
  const auto bytes = transaction.get(tables.article, KeyWriter{}.id(article));
  if (!bytes) lmdb::corrupt("an article that is not there");
  StoredArticle stored = decode_article(*bytes);
  owned_articles_.push_back(std::move(stored.article));
  part.member = {stored.hash, &owned_articles_.back(), {}};
  return part;
}

void Evidence::load(Part& part, lmdb::Bytes mentions, const StoredGroup& group) {
  const MentionsRecord record{mentions};
  if (record.size() < group.mentions.size()) lmdb::corrupt("mentions that are not there");
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    owned_mentions_.push_back(record.at(at));
    part.mentions.emplace_back(group.mentions[at], &owned_mentions_.back());
  }
}

void Evidence::finish(Part& part) {
  // As they stand in the article, whatever group they are of.
  std::sort(part.mentions.begin(), part.mentions.end());
  for (const auto& [index, mention] : part.mentions) part.member.mentions.push_back(mention);
  members_.push_back(std::move(part.member));
  articles_.push_back(part.article);
}

}  // namespace dateline::store

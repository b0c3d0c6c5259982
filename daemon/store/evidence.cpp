// SPDX-License-Identifier: Apache-2.0
#include "evidence.hpp"

#include "lmdb/cursor.hpp"
#include "record/group_record.hpp"
#include "write/group_table.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace dateline::store {

Evidence::Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
                   std::size_t most) {
  gather(transaction, tables, best_groups(transaction, tables, event, most), nullptr);
}

Evidence::Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
                   const Fresh& fresh, WriterMemory& memory) {
  const std::vector<MemberKey> best = best_groups(transaction, tables, event, k_folded_members);
  if (!complete_) wanted_ = Wanted::folded;
  gather(transaction, tables, best, &fresh, complete_ ? nullptr : &memory);
}

Evidence::Evidence(const lmdb::Transaction& transaction, const Tables& tables,
                   const std::vector<MemberKey>& groups, const Fresh& fresh, Wanted wanted)
    : wanted_(wanted) {
  gather(transaction, tables, groups, &fresh);
}

void Evidence::add(std::vector<Support> support) {
  for (Support& each : support) {
    owned_mentions_.push_back(std::move(each.mention));
    members_.push_back({each.article, dated(each.published), {&owned_mentions_.back()}});
    articles_.emplace_back();
  }
}

void Evidence::gather(const lmdb::Transaction& transaction, const Tables& tables,
                      const std::vector<MemberKey>& groups, const Fresh* fresh,
                      WriterMemory* memory) {
  std::vector<Part> parts;  // one an article, in the order of its best group
  std::map<ArticleId, std::size_t> part_of;
  for (const MemberKey& best : groups) {
    const FreshArticle* brought = nullptr;
    if (fresh != nullptr)
      if (const auto found = fresh->find(best.ref.article); found != fresh->end())
        brought = &found->second;
    std::optional<lmdb::Bytes> bytes;
    if (brought != nullptr) {
      const PreparedGroup& group = brought->prepared->groups[best.ref.group];
      bytes = group.mentions;
      if (memory != nullptr) group.add_lasting_terms(terms_);
    } else if (memory != nullptr) {
      bytes = recall(transaction, tables, best, *memory);
    } else {
      bytes = transaction.get(tables.mention, group_key(best.ref));
    }
    if (!bytes) lmdb::corrupt("a group that is not there");
    const MentionsRecord record{*bytes};
    auto context = record.context();
    const bool folds = fresh != nullptr && context;
    if (!context) context = context_of(transaction, tables, best.ref);
    const auto [place, added] = part_of.try_emplace(best.ref.article, parts.size());
    if (added) {
      Part& part = parts.emplace_back();
      part.article = best.ref.article;
      part.member.article = best.hash;
      part.member.source = brought != nullptr ? &*brought->result->article
                           : folds            ? dated(context->published)
                                              : stored(transaction, tables, best.ref.article);
    }
    Part& part = parts[place->second];
    note_key(*context, best, place->second == 0 && part.mentions.empty());
    load(part, record, *context);
  }
  for (Part& part : parts) finish(part);
}

lmdb::Bytes Evidence::recall(const lmdb::Transaction& transaction, const Tables& tables,
                             const MemberKey& group, WriterMemory& memory) {
  const MentionCache::Group* known = memory.mentions.find(group.ref);
  if (known == nullptr) {
    const auto bytes = transaction.get(tables.mention, group_key(group.ref));
    if (!bytes) lmdb::corrupt("a group that is not there");
    const MentionsRecord record{*bytes};
    std::vector<Mention> mentions;
    for (std::size_t at = 0; at < record.size(); ++at) mentions.push_back(record.at(at));
    events::Member member;
    for (const Mention& mention : mentions) member.mentions.push_back(&mention);
    known =
        &memory.mentions.add(group.ref, {std::string{*bytes}, memory.terms.collect({&member, 1})});
  }
  terms_.insert(terms_.end(), known->terms.begin(), known->terms.end());
  return known->row;
}

// The smallest key of all; where there is none, the best group stands for the event.
void Evidence::note_key(const MentionsRecord::Context& context, const MemberKey& best, bool first) {
  if (first && !context.key) smallest_ = lone_group_hash(best.hash, best.ref.group);
  if (!context.key || (keyed_ && smallest_ < *context.key)) return;
  smallest_ = *context.key;
  keyed_ = true;
}

std::vector<MemberKey> Evidence::best_groups(const lmdb::Transaction& transaction,
                                             const Tables& tables, EventId event,
                                             std::size_t most) {
  std::vector<MemberKey> groups;
  lmdb::Cursor cursor{transaction, tables.event};
  for (bool found = cursor.seek(before_members(event)); found; found = cursor.next()) {
    const auto member = member_of(event, cursor.key());
    if (!member) break;
    complete_ = groups.size() < most;
    if (!complete_) break;
    groups.push_back(*member);
  }
  return groups;
}

// Of a record from before it was kept there.
MentionsRecord::Context Evidence::context_of(const lmdb::Transaction& transaction,
                                             const Tables& tables, GroupRef ref) {
  const auto bytes = transaction.get(tables.group, group_key(ref));
  if (!bytes) lmdb::corrupt("a group that is not there");
  StoredGroup group = decode_group(*bytes);
  MentionsRecord::Context context;
  context.key = group.smallest();
  context.places = std::move(group.mentions);
  return context;
}

const Article* Evidence::dated(const std::optional<Published>& published) {
  owned_articles_.emplace_back().published = published;
  return &owned_articles_.back();
}

const Article* Evidence::stored(const lmdb::Transaction& transaction, const Tables& tables,
                                ArticleId article) {
  const auto bytes = transaction.get(tables.article, KeyWriter{}.id(article));
  if (!bytes) lmdb::corrupt("an article that is not there");
  owned_articles_.push_back(decode_article(*bytes).article);
  return &owned_articles_.back();
}

void Evidence::load(Part& part, const MentionsRecord& record,
                    const MentionsRecord::Context& context) {
  if (record.size() < context.places.size()) lmdb::corrupt("mentions that are not there");
  for (std::size_t at = 0; at < context.places.size(); ++at) {
    owned_mentions_.push_back(record.at(at, wanted_));
    part.mentions.emplace_back(context.places[at], &owned_mentions_.back());
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

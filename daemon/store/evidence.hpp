// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/merge.hpp"
#include "record/article_record.hpp"
#include "record/event_record.hpp"
#include "record/key.hpp"
#include "record/member_key.hpp"
#include "record/mentions_record.hpp"
#include "store/store.hpp"
#include "tables.hpp"
#include "write/prepared.hpp"
#include "write/writer_memory.hpp"

#include <cstddef>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

/// How many members of an event are folded at most, best first. What an entry says, and the terms
/// that it is found under, come from these; only the count of articles goes on. The choice depends
/// on the members alone (score, content hash, group), so the entry stays a function of the set,
/// and an event of fifty thousand mentions costs no more to extend than one of a hundred.
inline constexpr std::size_t k_folded_members = 128;

/// How many members of an event are shown at most, best first: what a reply and the memory to make
/// it can hold.
inline constexpr std::size_t k_shown_members = 10'000;

/// The members of an event, or the best of them, ready to fold. Holds what they point to.
class Evidence {
 public:
  /// Articles of the running commit, read from where they lie instead of from the store.
  struct FreshArticle {
    const FileResult* result = nullptr;
    const Prepared* prepared = nullptr;
  };
  using Fresh = std::unordered_map<ArticleId, FreshArticle>;

  Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
           std::size_t most);
  /// For a fold: of an article in the store, `source` then has the publication alone. Where the
  /// event has more members than are folded, their mentions have no more than a fold asks, and
  /// what the writer remembers of them is not read again.
  Evidence(const lmdb::Transaction& transaction, const Tables& tables, EventId event,
           const Fresh& fresh, WriterMemory& memory);
  /// Of these groups alone, for a fold: what is wanted of their mentions.
  Evidence(const lmdb::Transaction& transaction, const Tables& tables,
           const std::vector<MemberKey>& groups, const Fresh& fresh, Wanted wanted);

  /// What the rest of the event's groups come to.
  void add(std::vector<Support> support);

  [[nodiscard]] const std::vector<events::Member>& members() const noexcept { return members_; }
  [[nodiscard]] ArticleId article(std::size_t member) const { return articles_[member]; }
  [[nodiscard]] bool complete() const noexcept { return complete_; }
  /// Of the members, where the evidence is not complete; unsorted.
  [[nodiscard]] const std::vector<Term>& terms() const noexcept { return terms_; }
  /// The smallest hash that the event's id can be, of what was loaded.
  [[nodiscard]] const ShortHash& smallest() const noexcept { return smallest_; }

 private:
  /// An article's part in the event, as it is gathered; mentions with their place in the article.
  struct Part {
    ArticleId article{};
    events::Member member;
    std::vector<std::pair<std::uint32_t, const Mention*>> mentions;
  };

  void gather(const lmdb::Transaction& transaction, const Tables& tables,
              const std::vector<MemberKey>& groups, const Fresh* fresh,
              WriterMemory* memory = nullptr);
  /// The row of a group, whose terms are noted.
  [[nodiscard]] lmdb::Bytes recall(const lmdb::Transaction& transaction, const Tables& tables,
                                   const MemberKey& group, WriterMemory& memory);
  [[nodiscard]] std::vector<MemberKey> best_groups(const lmdb::Transaction& transaction,
                                                   const Tables& tables, EventId event,
                                                   std::size_t most);
  [[nodiscard]] static MentionsRecord::Context context_of(const lmdb::Transaction& transaction,
                                                          const Tables& tables, GroupRef ref);
  /// An article that holds no more than that.
  [[nodiscard]] const Article* dated(const std::optional<Published>& published);
  [[nodiscard]] const Article* stored(const lmdb::Transaction& transaction, const Tables& tables,
                                      ArticleId article);
  void note_key(const MentionsRecord::Context& context, const MemberKey& best, bool first);
  void load(Part& part, const MentionsRecord& record, const MentionsRecord::Context& context);
  void finish(Part& part);

  std::vector<events::Member> members_;
  std::vector<ArticleId> articles_;
  std::vector<Term> terms_;
  std::deque<Article> owned_articles_;
  std::deque<Mention> owned_mentions_;
  Wanted wanted_ = Wanted::all;
  bool complete_ = true;
  bool keyed_ = false;  ///< a key was met
  ShortHash smallest_{};
};

}  // namespace dateline::store

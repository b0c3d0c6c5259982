// SPDX-License-Identifier: Apache-2.0
#include "write/key_index_writer.hpp"

#include "lmdb/error.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <iterator>
#include <unordered_map>

namespace dateline::store {

namespace {

constexpr std::size_t k_joined = 4;  ///< runs of about one size
/// Runs as long as this are not joined any more: a commit writes at most four times as much.
constexpr std::uint32_t k_full = std::uint32_t{1} << 18;
constexpr std::uint32_t k_smallest = std::uint32_t{1} << 10;
/// To find out that a shorter run lacks a key is as quick as to ask a filter.
constexpr std::size_t k_filtered = std::size_t{1} << 13;

/// Each four times as long as the one before.
int tier_of(const RunSummary& run) noexcept {
  return run.entries < k_smallest ? 0 : (std::bit_width(run.entries / k_smallest) + 1) / 2;
}

/// The entries of sorted runs as one.
std::vector<KeyEntry> merged(const std::vector<KeyRun>& runs) {
  struct Front {
    KeyEntry entry;
    const KeyRun* run = nullptr;
    std::size_t next = 0;
  };
  std::vector<Front> fronts;
  std::size_t count = 0;
  for (const KeyRun& run : runs) {
    count += run.size();
    if (run.size() > 0) fronts.push_back({run.at(0), &run, 1});
  }
  std::vector<KeyEntry> entries;
  entries.reserve(count);
  while (!fronts.empty()) {
    const auto least = std::ranges::min_element(fronts, {}, &Front::entry);
    entries.push_back(least->entry);
    if (least->next == least->run->size())
      fronts.erase(least);
    else
      least->entry = least->run->at(least->next++);
  }
  return entries;
}

/// Whether articles are still there, each looked up once.
class Articles {
 public:
  Articles(const lmdb::Transaction& transaction, const Tables& tables)
      : transaction_(transaction), tables_(tables) {}

  [[nodiscard]] bool stands(ArticleId article) {
    const auto [place, fresh] = known_.try_emplace(article);
    if (fresh)
      place->second = transaction_.get(tables_.article, KeyWriter{}.id(article)).has_value();
    return place->second;
  }

 private:
  const lmdb::Transaction& transaction_;
  const Tables& tables_;
  std::unordered_map<ArticleId, bool> known_;
};

}  // namespace

KeyIndexWriter::KeyIndexWriter(lmdb::Transaction& transaction, const Tables& tables)
    : transaction_(transaction), tables_(tables), runs_(read_summaries(transaction, tables)) {}

void KeyIndexWriter::add(const std::vector<KeyEntry>& entries) {
  if (entries.empty()) return;
  assert(std::is_sorted(entries.begin(), entries.end()));
  const auto oldest = std::min_element(
      entries.begin(), entries.end(),
      [](const KeyEntry& left, const KeyEntry& right) { return left.group < right.group; });
  write(runs_.emplace_back(
            RunSummary{oldest->ref().article, static_cast<std::uint32_t>(entries.size()), 0}),
        entries);
}

void KeyIndexWriter::remove(ArticleId article, std::size_t entries) {
  if (entries == 0) return;
  const auto behind =
      std::upper_bound(runs_.begin(), runs_.end(), article,
                       [](ArticleId id, const RunSummary& run) { return id < run.first; });
  if (behind == runs_.begin()) lmdb::corrupt("a run of merge keys");
  RunSummary& run = *std::prev(behind);
  run.gone += static_cast<std::uint32_t>(entries);
  changed_.insert(run.first);
}

void KeyIndexWriter::finish() {
  for (;;) {
    std::size_t first = runs_.size();
    while (first > 0 && runs_[first - 1].entries < k_full &&
           tier_of(runs_[first - 1]) <= tier_of(runs_.back()))
      --first;
    if (runs_.size() - first < k_joined) break;
    join(first, runs_.size());
  }
  const auto hollow = std::find_if(
      runs_.begin(), runs_.end(), [](const RunSummary& run) { return run.gone > run.entries / 2; });
  if (hollow != runs_.end()) {
    const auto at = static_cast<std::size_t>(hollow - runs_.begin());
    join(at, at + 1);
  }
  for (const RunSummary& run : runs_)
    if (changed_.count(run.first) != 0) write_summary(run);
  changed_.clear();
}

void KeyIndexWriter::join(std::size_t first, std::size_t last) {
  std::vector<KeyRun> runs;
  std::uint32_t gone = 0;
  for (std::size_t at = first; at < last; ++at) {
    const auto bytes = transaction_.get(tables_.merge_key, run_key(runs_[at].first));
    if (!bytes) lmdb::corrupt("a run of merge keys");
    runs.emplace_back(*bytes);
    gone += runs_[at].gone;
  }
  std::vector<KeyEntry> entries = merged(runs);
  if (gone > 0) {
    Articles articles{transaction_, tables_};
    std::erase_if(entries,
                  [&](const KeyEntry& entry) { return !articles.stands(entry.ref().article); });
  }
  const RunSummary joined{runs_[first].first, static_cast<std::uint32_t>(entries.size()), 0};
  for (std::size_t at = first; at < last; ++at) erase(runs_[at]);
  const auto begin = runs_.begin() + static_cast<std::ptrdiff_t>(first);
  const auto rest = runs_.erase(begin, runs_.begin() + static_cast<std::ptrdiff_t>(last));
  if (entries.empty()) return;
  runs_.insert(rest, joined);
  write(joined, entries);
}

void KeyIndexWriter::write(const RunSummary& summary, const std::vector<KeyEntry>& entries) {
  transaction_.put(tables_.merge_key, run_key(summary.first), KeyRun::bytes_of(entries));
  if (entries.size() >= k_filtered) {
    BloomFilter::Maker filter{entries.size()};
    for (const KeyEntry& entry : entries) filter.add(entry.key);
    transaction_.put(tables_.merge_filter, KeyWriter{}.id(summary.first), filter.bytes());
  }
  write_summary(summary);
}

void KeyIndexWriter::write_summary(const RunSummary& summary) {
  KeyWriter value;
  value.u32(summary.entries).u32(summary.gone);
  transaction_.put(tables_.merge_key, summary_key(summary.first), value);
}

void KeyIndexWriter::erase(const RunSummary& summary) {
  transaction_.erase(tables_.merge_key, run_key(summary.first));
  transaction_.erase(tables_.merge_key, summary_key(summary.first));
  transaction_.erase(tables_.merge_filter, KeyWriter{}.id(summary.first));
  changed_.erase(summary.first);
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "write/key_index.hpp"

#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"

#include <numeric>

namespace dateline::store {

namespace {

constexpr std::uint8_t k_summary = 0;
constexpr std::uint8_t k_entries = 1;

KeyWriter part_key(ArticleId first, std::uint8_t part) noexcept {
  KeyWriter key;
  key.id(first).u8(part);
  return key;
}

}  // namespace

KeyWriter run_key(ArticleId first) noexcept { return part_key(first, k_entries); }
KeyWriter summary_key(ArticleId first) noexcept { return part_key(first, k_summary); }

std::vector<RunSummary> read_summaries(const lmdb::Transaction& transaction, const Tables& tables) {
  std::vector<RunSummary> summaries;
  lmdb::Cursor cursor{transaction, tables.merge_key};
  for (bool found = cursor.first(); found; found = cursor.next()) {
    KeyReader key{cursor.key()};
    const ArticleId first = key.article();
    if (key.u8() != k_summary) continue;
    KeyReader value{cursor.value()};
    const std::uint32_t entries = value.u32();
    summaries.push_back({first, entries, value.u32()});
  }
  return summaries;
}

KeyIndex::KeyIndex(const lmdb::Transaction& transaction, const Tables& tables) {
  for (const RunSummary& summary : read_summaries(transaction, tables)) {
    const auto entries = transaction.get(tables.merge_key, run_key(summary.first));
    if (!entries) lmdb::corrupt("a run of merge keys");
    Run& run = runs_.emplace_back(Run{KeyRun{*entries}, {}});
    if (const auto filter = transaction.get(tables.merge_filter, KeyWriter{}.id(summary.first)))
      run.filter.emplace(*filter);
  }
}

std::vector<KeyIndex::Emitter> KeyIndex::first_with(std::span<const std::uint64_t> keys,
                                                    const EventOf& event_of) const {
  const std::vector<BloomFilter::Probe> probes{keys.begin(), keys.end()};
  std::vector<bool> known(keys.size());
  std::vector<std::uint32_t> all(keys.size());
  std::iota(all.begin(), all.end(), 0U);
  std::vector<std::uint32_t> likely;
  std::vector<Emitter> found;
  // A run at a time, so that its filter stays in the processor's cache for all keys.
  for (const Run& run : runs_) {
    if (run.filter)
      run.filter->find(probes, likely);
    else
      likely = all;
    std::erase_if(likely, [&](std::uint32_t key) { return known[key]; });
    for (const std::uint32_t key : likely) run.entries.fetch(keys[key]);
    for (const std::uint32_t key : likely)
      for (std::size_t at = run.entries.lower_bound(keys[key]); at < run.entries.size(); ++at) {
        const KeyEntry entry = run.entries.at(at);
        if (entry.key != keys[key]) break;
        const std::optional<EventId> event = event_of(entry);
        if (!event) continue;
        found.push_back({key, entry.ref(), *event});
        known[key] = true;
        break;
      }
  }
  return found;
}

KeyIndex::Emitters KeyIndex::all_with(std::uint64_t key) const {
  Emitters emitters{key};
  const BloomFilter::Probe probe{key};
  for (const Run& run : runs_)
    if (!run.filter || run.filter->may_hold(probe))
      emitters.open_.emplace_back(run.entries, run.entries.lower_bound(key));
  return emitters;
}

std::optional<GroupRef> KeyIndex::Emitters::next() {
  while (!open_.empty()) {
    auto& [run, at] = open_.back();
    if (at < run.size())
      if (const KeyEntry entry = run.at(at++); entry.key == key_) return entry.ref();
    open_.pop_back();
  }
  return std::nullopt;
}

}  // namespace dateline::store

// SPDX-License-Identifier: Apache-2.0
#include "write/key_rows.hpp"

#include "lmdb/error.hpp"
#include "record/article_block.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>

namespace dateline::store {

namespace {

constexpr std::size_t k_hash = std::tuple_size_v<ShortHash>;
constexpr std::size_t k_recent = 4;
/// Slots for each key that is looked for: most of what stands in a bucket meets an empty one.
constexpr std::size_t k_slots_per_key = 8;

std::size_t slot_of(const char* hash) noexcept {
  std::size_t value = 0;
  std::memcpy(&value, hash, sizeof value);
  return value;
}

std::size_t slot_of(const ShortHash& hash) noexcept {
  std::size_t value = 0;
  std::memcpy(&value, hash.data(), sizeof value);
  return value;
}

}  // namespace

KeyWriter key_row(std::uint16_t bucket, GroupRef ref) noexcept {
  KeyWriter key;
  key.u32(article_block(ref.article)).u16(bucket).ref(ref);
  return key;
}

BlockFilters::Blocked key_table(const Tables& tables) noexcept {
  return {tables.merge_key, tables.merge_filter,
          [](KeyReader /*key*/, Bytes hashes, std::vector<ShortHash>& keys) {
            for (KeyReader reader{hashes}; !reader.rest().empty();)
              keys.push_back(reader.hash<ShortHash>());
          }};
}

std::uint32_t KeyRows::end() const noexcept {
  return article_block(ArticleId{counters_.next_article}) + 1;
}

template <typename Visit>
void KeyRows::each_row(Part part, Visit visit) {
  KeyWriter first;
  first.u32(part.block).u16(part.bucket);
  for (bool found = cursor_.seek(first); found; found = cursor_.next()) {
    KeyReader key{cursor_.key()};
    if (key.u32() != part.block || key.u16() != part.bucket) return;
    const Bytes hashes = cursor_.value();
    if (hashes.size() % k_hash != 0) lmdb::corrupt("a group's keys");
    visit(key, hashes);
  }
}

KeyRows::FirstEmitters KeyRows::first_with(std::vector<MergeKey> keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  std::vector<ShortHash> hashes;
  hashes.reserve(keys.size());
  for (const MergeKey& key : keys) hashes.push_back(key.hash);
  std::vector<Wanted> wanted;
  for (const auto& [block, at] : filters_.candidates(hashes, end()))
    wanted.push_back({{block, keys[at].bucket}, &keys[at]});
  std::sort(wanted.begin(), wanted.end());
  FirstEmitters found;
  for (auto first = wanted.begin(); first != wanted.end();) {
    const auto last = std::find_if(
        first, wanted.end(), [&](const Wanted& other) { return other.first != first->first; });
    find_in({first, last}, found);
    first = last;
  }
  return found;
}

/// Of one part.
void KeyRows::find_in(std::span<const Wanted> wanted, FirstEmitters& found) {
  slots_.assign(std::bit_ceil(wanted.size() * k_slots_per_key), nullptr);
  const std::size_t mask = slots_.size() - 1;
  for (const auto& [part, key] : wanted) {
    std::size_t slot = slot_of(key->hash) & mask;
    while (slots_[slot] != nullptr) slot = (slot + 1) & mask;
    slots_[slot] = key;
  }
  each_row(wanted.front().first, [&](KeyReader key, Bytes hashes) {
    for (std::size_t at = 0; at < hashes.size(); at += k_hash) {
      const char* hash = hashes.data() + at;
      for (std::size_t slot = slot_of(hash) & mask; slots_[slot] != nullptr;
           slot = (slot + 1) & mask) {
        if (std::memcmp(slots_[slot]->hash.data(), hash, k_hash) != 0) continue;
        found.try_emplace(*slots_[slot], KeyReader{key}.ref());
        break;
      }
    }
  });
}

KeyRows::Emitters KeyRows::all_with(const MergeKey& key) {
  std::shared_ptr<const Bucket> bucket = load(key.bucket);
  const auto order = [](const Emitter& emitter, const ShortHash& hash) {
    return emitter.first < hash;
  };
  const auto first = std::lower_bound(bucket->begin(), bucket->end(), key.hash, order);
  const auto last = std::find_if(first, bucket->end(),
                                 [&](const Emitter& emitter) { return emitter.first != key.hash; });
  const std::span<const Emitter> groups{first, last};
  return {std::move(bucket), groups};
}

std::shared_ptr<const KeyRows::Bucket> KeyRows::load(std::uint16_t bucket) {
  const auto known = std::find_if(recent_.begin(), recent_.end(),
                                  [&](const auto& recent) { return recent.first == bucket; });
  if (known != recent_.end()) return known->second;
  auto emitters = std::make_shared<Bucket>();
  for (std::uint32_t block = 0; block < end(); ++block)
    each_row({block, bucket}, [&](KeyReader key, Bytes hashes) {
      const GroupRef ref = key.ref();
      for (KeyReader reader{hashes}; !reader.rest().empty();)
        emitters->emplace_back(reader.hash<ShortHash>(), ref);
    });
  std::sort(emitters->begin(), emitters->end());
  if (recent_.size() == k_recent) recent_.pop_front();
  return recent_.emplace_back(bucket, std::move(emitters)).second;
}

}  // namespace dateline::store

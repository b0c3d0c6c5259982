// SPDX-License-Identifier: Apache-2.0
#include "write/key_rows.hpp"

#include "lmdb/error.hpp"

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
  key.u16(bucket).ref(ref);
  return key;
}

template <typename Visit>
void KeyRows::each_row(std::uint16_t bucket, Visit visit) {
  for (bool found = cursor_.seek(key_row(bucket, {})); found; found = cursor_.next()) {
    KeyReader key{cursor_.key()};
    if (key.u16() != bucket) return;
    const Bytes hashes = cursor_.value();
    if (hashes.size() % k_hash != 0) lmdb::corrupt("a group's keys");
    visit(key, hashes);
  }
}

KeyRows::FirstEmitters KeyRows::first_with(std::vector<MergeKey> keys) {
  const auto order = [](const MergeKey& left, const MergeKey& right) {
    return std::tie(left.bucket, left.hash) < std::tie(right.bucket, right.hash);
  };
  std::sort(keys.begin(), keys.end(), order);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  FirstEmitters found;
  for (auto first = keys.begin(); first != keys.end();) {
    const auto last = std::find_if(
        first, keys.end(), [&](const MergeKey& key) { return key.bucket != first->bucket; });
    find_in_bucket({first, last}, found);
    first = last;
  }
  return found;
}

void KeyRows::find_in_bucket(std::span<const MergeKey> keys, FirstEmitters& found) {
  slots_.assign(std::bit_ceil(keys.size() * k_slots_per_key), nullptr);
  const std::size_t mask = slots_.size() - 1;
  for (const MergeKey& key : keys) {
    std::size_t slot = slot_of(key.hash) & mask;
    while (slots_[slot] != nullptr) slot = (slot + 1) & mask;
    slots_[slot] = &key;
  }
  each_row(keys.front().bucket, [&](KeyReader key, Bytes hashes) {
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
  each_row(bucket, [&](KeyReader key, Bytes hashes) {
    const GroupRef ref = key.ref();
    for (KeyReader reader{hashes}; !reader.rest().empty();)
      emitters->emplace_back(reader.hash<ShortHash>(), ref);
  });
  std::sort(emitters->begin(), emitters->end());
  if (recent_.size() == k_recent) recent_.pop_front();
  return recent_.emplace_back(bucket, std::move(emitters)).second;
}

}  // namespace dateline::store

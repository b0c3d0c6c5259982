// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace dateline::language {

/// All of a text of eight bytes or fewer as one number: no two of one size have the same. Some of
/// its bytes may stand in it twice.
[[nodiscard]] inline std::uint64_t number_of(std::string_view text) noexcept {
  constexpr unsigned k_byte = 8;
  std::uint32_t front = 0;
  std::uint32_t back = 0;
  if (text.size() >= sizeof front) {
    std::memcpy(&front, text.data(), sizeof front);
    std::memcpy(&back, text.data() + text.size() - sizeof back, sizeof back);
  } else if (!text.empty()) {
    const auto byte = [&](std::size_t at) {
      return std::uint32_t{static_cast<unsigned char>(text[at])};
    };
    front = byte(0) | byte(text.size() / 2) << k_byte;
    back = byte(text.size() - 1);
  }
  return std::uint64_t{back} << (sizeof front * k_byte) | front;
}

/// Eight bytes at a time: most names are two or three steps. Not of a word in either case: see
/// fold_hash().
[[nodiscard]] inline std::uint32_t hash_of(std::string_view text) noexcept {
  constexpr std::uint64_t k_odd = 0x9E3779B97F4A7C15U;
  constexpr unsigned k_half = 32;
  const auto mixed = [](std::uint64_t hash, std::uint64_t bytes) noexcept {
    hash = (hash ^ bytes) * k_odd;
    return hash ^ (hash >> k_half);
  };
  std::uint64_t hash = text.size() * k_odd;
  for (std::uint64_t bytes = 0; text.size() > sizeof bytes; text.remove_prefix(sizeof bytes)) {
    std::memcpy(&bytes, text.data(), sizeof bytes);
    hash = mixed(hash, bytes);
  }
  return static_cast<std::uint32_t>(mixed(hash, number_of(text)));
}

/// Of the hash of a token, which is one.
[[nodiscard]] constexpr std::uint32_t hash_of(std::uint32_t hash) noexcept { return hash; }

/// Keys to values in two blocks of memory, whatever their number: what one article says is put in
/// and asked for many times, and let go of at once. Keys are texts or hashes of tokens; those of
/// std::string_view outlive it.
template <typename Key, typename Value>
requires std::convertible_to<Key, std::string_view> || std::same_as<Key, std::uint32_t>
class FlatMap {
 public:
  /// What a key is looked up by.
  using Asked = std::conditional_t<std::same_as<Key, std::uint32_t>, Key, std::string_view>;

  /// Makes room for so many at once.
  void reserve(std::size_t count) {
    entries_.reserve(count);
    if (count * 2 > slots_.size()) spread(std::bit_ceil(count * 2));
  }

  /// nullptr where the key is not in it. Good until another is added.
  [[nodiscard]] const Value* find(Asked key) const noexcept {
    if (slots_.empty()) return nullptr;
    const Slot& slot = slots_[place_of(key, hash_of(key))];
    return slot.entry == 0 ? nullptr : &entries_[slot.entry - 1].value;
  }
  [[nodiscard]] Value* find(Asked key) noexcept {
    return const_cast<Value*>(std::as_const(*this).find(key));
  }
  [[nodiscard]] bool contains(Asked key) const noexcept { return find(key) != nullptr; }
  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

  /// The value of the key, and whether it is this one, as there was none before.
  std::pair<Value&, bool> try_emplace(Key key, Value value = {}) {
    if ((entries_.size() + 1) * 2 > slots_.size()) spread(std::max(k_least, slots_.size() * 2));
    const std::uint32_t hash = hash_of(Asked{key});
    Slot& slot = slots_[place_of(key, hash)];
    if (slot.entry != 0) return {entries_[slot.entry - 1].value, false};
    entries_.push_back({std::move(key), std::move(value)});
    slot = {hash, static_cast<std::uint32_t>(entries_.size())};
    return {entries_.back().value, true};
  }
  void insert_or_assign(Key key, Value value) {
    const auto [known, fresh] = try_emplace(std::move(key), value);
    if (!fresh) known = std::move(value);
  }

  void erase(Asked key) {
    if (slots_.empty()) return;
    const std::size_t at = place_of(key, hash_of(key));
    if (slots_[at].entry == 0) return;
    const std::uint32_t gone = slots_[at].entry;
    const Asked last = entries_.back().key;
    slots_[place_of(last, hash_of(last))].entry = gone;
    close(at);
    if (gone < entries_.size()) entries_[gone - 1] = std::move(entries_.back());
    entries_.pop_back();
  }

 private:
  static constexpr std::size_t k_least = 16;

  struct Entry {
    Key key;
    Value value;
  };
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t entry = 0;  ///< one past its index; 0 where the slot is free
  };

  /// The slot of the key, or the free one where it would stand.
  [[nodiscard]] std::size_t place_of(Asked key, std::uint32_t hash) const noexcept {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].entry != 0 &&
           (slots_[at].hash != hash || entries_[slots_[at].entry - 1].key != key))
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  /// Frees the slot: those behind it that were pushed on by it move up.
  void close(std::size_t at) noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t next = (at + 1) & mask; slots_[next].entry != 0; next = (next + 1) & mask) {
      const std::size_t from_home = (next - slots_[next].hash) & mask;
      if (from_home < ((next - at) & mask)) continue;
      slots_[at] = slots_[next];
      at = next;
    }
    slots_[at] = {};
  }

  /// Takes `size` slots, a power of two, for those that are.
  void spread(std::size_t size) {
    const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(size));
    for (const Slot& slot : before) {
      if (slot.entry == 0) continue;
      std::size_t at = slot.hash & (size - 1);
      while (slots_[at].entry != 0) at = (at + 1) & (size - 1);
      slots_[at] = slot;
    }
  }

  std::vector<Entry> entries_;
  std::vector<Slot> slots_;
};

/// Keys alone.
template <typename Key>
using FlatSet = FlatMap<Key, std::monostate>;

}  // namespace dateline::language

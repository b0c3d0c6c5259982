// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::language {

/// Words to values, looked up by a token's own hash: no hashing, no allocation, one compare.
/// Built once from a table of lower-case words; the words must outlive it.
template <typename Value>
class WordTable {
 public:
  struct Entry {
    std::string_view word;
    Value value;
  };

  explicit WordTable(std::span<const Entry> entries)
      : entries_(entries.begin(), entries.end()), slots_(std::bit_ceil(entries.size() * 2 + 2)) {
    for (std::uint32_t at = 0; at < entries_.size(); ++at) insert(at);
  }

  /// Appends the value of each token, nullptr where its word is not in the table. Each step of the
  /// way is taken for a few tokens before the next one: a large table is nowhere near, and this
  /// waits for several pieces of it at once.
  void find_all(std::span<const Token> tokens, std::string_view text,
                std::vector<const Value*>& found) const {
    constexpr std::size_t k_few = 16;
    found.reserve(found.size() + tokens.size());
    for (; !tokens.empty(); tokens = tokens.subspan(std::min(k_few, tokens.size()))) {
      const std::span<const Token> few = tokens.first(std::min(k_few, tokens.size()));
      std::array<const Entry*, k_few> entries;
      for (const Token& token : few) __builtin_prefetch(&slots_[home_of(token.hash)]);
      for (std::size_t at = 0; at < few.size(); ++at) {
        entries[at] = find_hash(few[at].hash);
        __builtin_prefetch(entries[at]);
      }
      for (std::size_t at = 0; at < few.size(); ++at)
        if (entries[at] != nullptr) __builtin_prefetch(entries[at]->word.data());
      for (std::size_t at = 0; at < few.size(); ++at) {
        const Entry* const entry = entries[at];
        if (entry == nullptr)
          found.push_back(nullptr);
        else if (equal_folded(few[at].of(text), entry->word))
          found.push_back(&entry->value);
        else
          found.push_back(find(few[at], text));  // another word of the same hash
      }
    }
  }

  /// nullptr where the word is not in the table.
  [[nodiscard]] const Value* find(const Token& token, std::string_view text) const noexcept {
    return find(token.hash, token.of(text));
  }
  [[nodiscard]] const Value* find(std::string_view word) const noexcept {
    return find(fold_hash(word), word);
  }

 private:
  /// Eight bytes, so that the table of a whole lexicon stays in the cache: most words are in none.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t entry = 0;  ///< one past its index; 0 where the slot is free
  };

  void insert(std::uint32_t index) {
    const std::string_view word = entries_[index].word;
    const std::uint32_t hash = fold_hash(word);
    std::size_t at = home_of(hash);
    for (; slots_[at].entry != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].hash == hash && entry_of(slots_[at]).word == word) return;
    slots_[at] = {hash, index + 1};
  }

  [[nodiscard]] const Value* find(std::uint32_t hash, std::string_view word) const noexcept {
    for (std::size_t at = home_of(hash); slots_[at].entry != 0;
         at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && equal_folded(word, entry_of(slots_[at]).word))
        return &entry_of(slots_[at]).value;
    }
    return nullptr;
  }

  /// The first entry of that hash; nullptr where there is none.
  [[nodiscard]] const Entry* find_hash(std::uint32_t hash) const noexcept {
    for (std::size_t at = home_of(hash); slots_[at].entry != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].hash == hash) return &entry_of(slots_[at]);
    return nullptr;
  }

  /// Where a word of that hash stands, or the first of those that had the place before it.
  [[nodiscard]] std::size_t home_of(std::uint32_t hash) const noexcept {
    return hash & (slots_.size() - 1);
  }

  [[nodiscard]] const Entry& entry_of(Slot slot) const noexcept { return entries_[slot.entry - 1]; }

  std::vector<Entry> entries_;
  std::vector<Slot> slots_;
};

}  // namespace dateline::language

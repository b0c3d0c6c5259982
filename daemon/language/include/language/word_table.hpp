// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

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
      : slots_(std::bit_ceil(entries.size() * 4 + 4)) {
    for (const Entry& entry : entries) insert(entry);
  }

  /// nullptr where the word is not in the table.
  [[nodiscard]] const Value* find(const Token& token, std::string_view text) const noexcept {
    return find(token.hash, token.range().of(text));
  }
  [[nodiscard]] const Value* find(std::string_view word) const noexcept {
    return find(fold_hash(word), word);
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    bool used = false;
    Entry entry{};
  };

  void insert(const Entry& entry) {
    const std::uint32_t hash = fold_hash(entry.word);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].used) {
      if (slots_[at].hash == hash && slots_[at].entry.word == entry.word) return;
      at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at] = {hash, true, entry};
  }

  [[nodiscard]] const Value* find(std::uint32_t hash, std::string_view word) const noexcept {
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].used;
         at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && equal_folded(word, slots_[at].entry.word))
        return &slots_[at].entry.value;
    }
    return nullptr;
  }

  std::vector<Slot> slots_;
};

}  // namespace dateline::language

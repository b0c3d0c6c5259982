// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline::store {

/// That a group emits a merge key.
struct KeyEntry {
  std::uint64_t key = 0;    ///< its print
  std::uint64_t group = 0;  ///< article and number in one
  EventId event{};          ///< that the group came to first

  KeyEntry() = default;
  KeyEntry(std::uint64_t print, GroupRef ref, EventId first) noexcept
      : key(print), group(static_cast<std::uint64_t>(ref.article) << 16 | ref.group), event(first) {
  }
  [[nodiscard]] GroupRef ref() const noexcept {
    return {ArticleId{group >> 16}, static_cast<std::uint16_t>(group & 0xFFFF)};
  }
  friend auto operator<=>(const KeyEntry&, const KeyEntry&) noexcept = default;
};

/// Sorted entries as they lie in the store, one behind the other.
class KeyRun {
 public:
  /// Throws Error{store} where the bytes are no entries.
  explicit KeyRun(Bytes bytes);

  [[nodiscard]] std::size_t size() const noexcept { return bytes_.size() / sizeof(KeyEntry); }
  [[nodiscard]] KeyEntry at(std::size_t place) const noexcept;
  /// The place of the first entry with the key or a larger one. Keys are hashes, so it is about
  /// where the share of the key among all numbers says.
  [[nodiscard]] std::size_t lower_bound(std::uint64_t key) const noexcept;

  /// Asks the processor for the memory where the key would stand.
  void fetch(std::uint64_t key) const noexcept;

  [[nodiscard]] static Bytes bytes_of(const std::vector<KeyEntry>& entries) noexcept;

 private:
  [[nodiscard]] std::size_t guess(std::uint64_t key) const noexcept {
    return static_cast<std::size_t>((key >> 32) * size() >> 32);
  }

  Bytes bytes_;
};

}  // namespace dateline::store

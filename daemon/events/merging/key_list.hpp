// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {

/// The merge keys of an article's mentions, side by side in one text: there are a hundred of them,
/// and most are compared by hash alone.
class KeyList {
 public:
  /// One key; good as long as its list, and whatever is added to it.
  struct Key {
    std::uint64_t hash = 0;
    std::uint32_t mention = 0;  ///< whose key it is
    std::uint32_t begin = 0;    ///< in the text
    std::uint32_t size = 0;
  };

  /// Makes room for so many keys.
  void reserve(std::size_t count) {
    constexpr std::size_t k_usual_size = 32;
    keys_.reserve(count);
    text_.reserve(count * k_usual_size);
  }
  /// What is added from here on is of this mention.
  void open(std::uint32_t mention) noexcept { mention_ = mention; }
  /// A key of these parts, one behind the other.
  void add(std::string_view head, std::initializer_list<std::string_view> parts);

  [[nodiscard]] std::size_t size() const noexcept { return keys_.size(); }
  [[nodiscard]] std::string_view text_of(const Key& key) const noexcept {
    return std::string_view{text_}.substr(key.begin, key.size);
  }
  /// Whether both say the same.
  [[nodiscard]] bool same(const Key& left, const Key& right) const noexcept {
    return left.hash == right.hash && text_of(left) == text_of(right);
  }
  /// Those of one text side by side, by mention. `before` is what this returned when there were
  /// fewer.
  [[nodiscard]] std::vector<Key> sorted(std::vector<Key> before = {}) const;
  /// The text, for those who keep parts of it; the list is empty then.
  [[nodiscard]] std::string take_text() noexcept {
    keys_.clear();
    return std::move(text_);
  }

 private:
  std::uint32_t mention_ = 0;
  std::string text_;
  std::vector<Key> keys_;
};

}  // namespace dateline::events

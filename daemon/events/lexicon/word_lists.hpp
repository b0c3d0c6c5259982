// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"
#include "language/word_table.hpp"
#include "tables/word_list.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dateline::events {

/// `text`, one letter or more, is one of `words`, in letters of either case: looks at all of them.
[[nodiscard]] bool is_listed(WordList words, std::string_view text) noexcept;

/// The same of any text. Of nearly all, the look says that they are not.
[[nodiscard]] inline bool is_one_of(WordList words, std::string_view text) noexcept {
  return !text.empty() && words.may_hold(WordList::look_of(text)) && is_listed(words, text);
}

/// A list of lower-case words that is asked for every name of an article: by hash. The words must
/// outlive it.
class WordSet {
 public:
  explicit WordSet(std::span<const std::string_view> words) : table_(entries_of(words)) {}

  /// In letters of either case.
  [[nodiscard]] bool holds(std::string_view word) const noexcept {
    return table_.find(word) != nullptr;
  }
  [[nodiscard]] bool holds(const language::Token& token, std::string_view text) const noexcept {
    return table_.find(token, text) != nullptr;
  }

 private:
  struct Nothing {};
  using Table = language::WordTable<Nothing>;

  static std::vector<Table::Entry> entries_of(std::span<const std::string_view> words) {
    std::vector<Table::Entry> entries;
    entries.reserve(words.size());
    for (const std::string_view word : words) entries.push_back({word, {}});
    return entries;
  }

  Table table_;
};

}  // namespace dateline::events

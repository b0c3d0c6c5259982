// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/automaton.hpp"
#include "language/token.hpp"
#include "lexicon/lexicon.hpp"

#include <array>
#include <bitset>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::temporal {

/// What kind of number an item is; with the count of digits and the value it tells the classes.
enum class NumberKind : std::uint8_t {
  digits,
  written,
  ordinal,
  suffixed,  ///< an ordinal in digits: 3rd
  written_year,
  written_decade,
};

/// Every word that the tables or the patterns know, with its classes; every set of classes with
/// its symbol. Filled while the grammar is compiled, then only read.
class Vocabulary {
 public:
  using Reading = std::pair<ClassId, std::int32_t>;
  struct Lexeme {
    std::vector<Reading> readings;
    std::optional<NumberWord> number;
    Symbol symbol = 0;
  };

  Vocabulary();

  /// The class of a literal word of a pattern. Words with apostrophes and hyphens are one token.
  ClassId literal(std::string_view word);
  /// Ends the filling: gives out symbols.
  void seal();

  /// The index of a token's word, or 0 where it is none of ours.
  [[nodiscard]] std::uint16_t find(const language::Token& token,
                                   std::string_view text) const noexcept {
    if (!may_know(token.hash)) return 0;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = token.hash & mask; slots_[at].index != 0; at = (at + 1) & mask)
      if (slots_[at].hash == token.hash && same_word(token.of(text), slots_[at].index))
        return slots_[at].index;
    return 0;
  }
  [[nodiscard]] Symbol symbol_of_lexeme(std::uint16_t index) const noexcept {
    return lexeme_symbols_[index];
  }
  [[nodiscard]] bool is_number_word(std::uint16_t index) const noexcept {
    return number_words_[index];
  }
  [[nodiscard]] const Lexeme& lexeme(std::uint16_t index) const { return lexemes_[index]; }
  [[nodiscard]] Symbol number_symbol(NumberKind kind, std::size_t digits,
                                     std::int32_t value) const noexcept;
  [[nodiscard]] const std::vector<std::vector<ClassId>>& symbols() const noexcept {
    return symbols_;
  }

 private:
  /// Eight bytes, so that the whole table stays in the first cache.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint16_t index = 0;
  };

  // One bit for each hash that a word of ours has, folded to 16 bits: most words end here.
  static constexpr std::size_t k_filter_bits = 1U << 16U;
  [[nodiscard]] static std::size_t fold_to_filter(std::uint32_t hash) noexcept {
    return (hash ^ (hash >> 16U)) % k_filter_bits;
  }
  [[nodiscard]] bool may_know(std::uint32_t hash) const noexcept {
    return filter_[fold_to_filter(hash)];
  }

  /// Mostly in lower case already.
  [[nodiscard]] bool same_word(std::string_view word, std::uint16_t index) const noexcept {
    const std::string& own = words_[index];
    std::size_t at = 0;
    if (word.size() == own.size())
      while (at < own.size() && word[at] == own[at]) ++at;
    return at == own.size() || language::equal_folded(word, own);
  }

  Lexeme& lexeme_of(std::string_view word);
  void add(std::string_view word, WordClass word_class, std::int32_t value);
  Symbol symbol_of(std::vector<ClassId> classes);
  void fill_number_symbols();

  std::vector<Lexeme> lexemes_;
  std::map<std::string, std::uint16_t, std::less<>> index_;
  std::map<std::string, ClassId, std::less<>> literals_;
  std::vector<std::vector<ClassId>> symbols_;
  std::map<std::vector<ClassId>, Symbol> symbol_ids_;
  std::vector<Slot> slots_;
  std::bitset<k_filter_bits> filter_;
  std::vector<Symbol> lexeme_symbols_;
  std::vector<bool> number_words_;
  std::vector<std::string> words_;                    // by lexeme
  std::array<std::vector<Symbol>, 5> digit_symbols_;  // [digits][value]
  std::array<std::vector<Symbol>, 6> kind_symbols_;   // [kind][min(value, last)]
  Symbol date_symbol_ = 0;
  Symbol year_symbol_ = 0;
  Symbol number_symbol_ = 0;
};

}  // namespace dateline::temporal

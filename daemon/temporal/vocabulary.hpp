// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "automaton.hpp"
#include "language/word_table.hpp"
#include "lexicon.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::temporal {

/// What kind of number an item is; with the count of digits and the value it tells the classes.
enum class NumberKind : std::uint8_t { digits, written, ordinal, written_year, written_decade };

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
    const std::uint16_t* found = table_->find(token, text);
    return found == nullptr ? std::uint16_t{0} : *found;
  }
  [[nodiscard]] const Lexeme& lexeme(std::uint16_t index) const { return lexemes_[index]; }
  [[nodiscard]] Symbol number_symbol(NumberKind kind, std::size_t digits,
                                     std::int32_t value) const noexcept;
  [[nodiscard]] const std::vector<std::vector<ClassId>>& symbols() const noexcept {
    return symbols_;
  }

 private:
  using Table = language::WordTable<std::uint16_t>;

  Lexeme& lexeme_of(std::string_view word);
  void add(std::string_view word, WordClass word_class, std::int32_t value);
  Symbol symbol_of(std::vector<ClassId> classes);
  void fill_number_symbols();

  std::vector<Lexeme> lexemes_;
  std::map<std::string, std::uint16_t, std::less<>> index_;
  std::map<std::string, ClassId, std::less<>> literals_;
  std::vector<std::vector<ClassId>> symbols_;
  std::map<std::vector<ClassId>, Symbol> symbol_ids_;
  std::unique_ptr<Table> table_;
  std::array<std::vector<Symbol>, 5> digit_symbols_;  // [digits][value]
  std::array<std::vector<Symbol>, 5> kind_symbols_;   // [kind][min(value, last)]
  Symbol date_symbol_ = 0;
  Symbol number_symbol_ = 0;
};

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "grammar/vocabulary.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace dateline::temporal {

namespace {

using enum WordClass;

constexpr std::int32_t k_first_year = 1000;
constexpr std::int32_t k_last_year = 2199;

/// Roles that digits of this length and value can play.
std::vector<WordClass> digit_classes(std::size_t digits, std::int32_t value) {
  std::vector<WordClass> classes{NUM, NUM2, FRACTION};
  const auto add = [&](bool condition, std::initializer_list<WordClass> more) {
    if (condition) classes.insert(classes.end(), more);
  };
  add(digits <= 2 && value >= 1 && value <= 31, {DAY});
  add(digits <= 2 && value >= 1 && value <= 12, {MONTHNUM, HOUR12});
  add(digits <= 2 && value <= 31, {TWO1, TWO2});
  add(digits <= 2 && value <= 24, {HOUR});
  add(digits == 2 && value <= 59, {MINUTE, SECOND, ZMINUTES});
  add(digits <= 2 && value <= 14, {ZHOURS});
  add(digits == 2 && value >= 1 && value <= 12, {MONTH2});
  add(digits == 2, {YY});
  add(digits == 4 && value >= k_first_year && value <= k_last_year, {YEAR, YEAR2});
  add((digits == 2 || (digits == 4 && value >= k_first_year && value <= k_last_year)) &&
          value % 10 == 0,
      {DECADEDIGITS});
  add((digits == 3 || digits == 4) && value / 100 <= 24 && value % 100 <= 59, {HHMM});
  return classes;
}

bool is_packed_date(std::int32_t value) noexcept {
  const std::int32_t month = value / 100 % 100;
  const std::int32_t day = value % 100;
  return value / 10000 >= 1800 && value / 10000 <= k_last_year && month >= 1 && month <= 12 &&
         day >= 1 && day <= 31;
}

std::vector<WordClass> kind_classes(NumberKind kind, std::int32_t value) {
  switch (kind) {
  case NumberKind::digits:
    return {NUM, NUM2};
  case NumberKind::written:
    if (value >= 1 && value <= 12) return {NUM, NUM2, WORDNUM, HOUR12};
    return {NUM, NUM2, WORDNUM};
  case NumberKind::ordinal:
    if (value >= 1 && value <= 31) return {ORD, ORDDAY};
    return {ORD};
  case NumberKind::suffixed:
    if (value >= 1 && value <= 31) return {ORD, ORDDAY, SUFFIXED};
    return {ORD};
  case NumberKind::written_year:
    return {YEAR, YEAR2};
  case NumberKind::written_decade:
    return {DECADE};
  }
  return {};
}

NumberKind kind_of(NumberWord::Kind kind) noexcept {
  switch (kind) {
  case NumberWord::Kind::ordinal:
  case NumberWord::Kind::tens_ordinal:
    return NumberKind::ordinal;
  case NumberWord::Kind::decade:
    return NumberKind::written_decade;
  default:
    return NumberKind::written;
  }
}

std::vector<ClassId> ids(const std::vector<WordClass>& classes) {
  std::vector<ClassId> result;
  result.reserve(classes.size());
  for (const WordClass word_class : classes) result.push_back(static_cast<ClassId>(word_class));
  return result;
}

constexpr std::int32_t k_kind_values = 40;

// Marks that are written in several ways but read as one.
struct Variant {
  std::string_view written;
  std::string_view read;
};
constexpr Variant k_variants[] = {{"–", "-"}, {"—", "-"}, {"‐", "-"}, {"‑", "-"},
                                  {"−", "-"}, {"‘", "'"}, {"`", "'"}, {"′", "'"}};

}  // namespace

Vocabulary::Vocabulary() {
  lexemes_.emplace_back();  // 0: no word of ours
  symbol_of({});
  for (const auto& table : {calendar_words(), relative_words(), clock_words()})
    for (const Word& word : table) add(word.text, word.word_class, word.value);
  for (const NumberWord& word : number_words()) {
    lexeme_of(word.text).number = word;
    for (const WordClass word_class : kind_classes(kind_of(word.kind), word.value))
      add(word.text, word_class, word.value);
  }
}

Vocabulary::Lexeme& Vocabulary::lexeme_of(std::string_view word) {
  const auto [found, fresh] =
      index_.try_emplace(std::string(word), static_cast<std::uint16_t>(lexemes_.size()));
  if (fresh) lexemes_.emplace_back();
  return lexemes_[found->second];
}

void Vocabulary::add(std::string_view word, WordClass word_class, std::int32_t value) {
  lexeme_of(word).readings.emplace_back(static_cast<ClassId>(word_class), value);
}

ClassId Vocabulary::literal(std::string_view word) {
  const auto [found, fresh] = literals_.try_emplace(
      std::string(word), static_cast<ClassId>(k_word_classes + literals_.size()));
  if (fresh) {
    lexeme_of(word).readings.emplace_back(found->second, 0);
    for (const Variant& variant : k_variants)
      if (variant.read == word) lexeme_of(variant.written).readings.emplace_back(found->second, 0);
  }
  return found->second;
}

Symbol Vocabulary::symbol_of(std::vector<ClassId> classes) {
  std::sort(classes.begin(), classes.end());
  const auto [found, fresh] =
      symbol_ids_.try_emplace(classes, static_cast<Symbol>(symbols_.size()));
  if (fresh) symbols_.push_back(std::move(classes));
  return found->second;
}

void Vocabulary::seal() {
  slots_.resize(std::bit_ceil(lexemes_.size() * 4));
  words_.resize(lexemes_.size());
  for (const auto& [word, index] : index_) {
    const std::uint32_t hash = language::fold_hash(word);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].index != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, index};
    filter_.set(fold_to_filter(hash));
    words_[index] = word;
  }
  for (Lexeme& lexeme : lexemes_) {
    std::vector<ClassId> classes;
    for (const Reading& reading : lexeme.readings) classes.push_back(reading.first);
    lexeme.symbol = symbol_of(std::move(classes));
    lexeme_symbols_.push_back(lexeme.symbol);
    number_words_.push_back(lexeme.number.has_value());
  }
  fill_number_symbols();
}

void Vocabulary::fill_number_symbols() {
  std::int32_t count = 1;
  for (std::size_t digits = 1; digits < digit_symbols_.size(); ++digits) {
    count *= 10;
    digit_symbols_[digits].reserve(static_cast<std::size_t>(count));
    std::vector<WordClass> before;
    for (std::int32_t value = 0; value < count; ++value) {
      // Long runs of numbers are of the same classes.
      std::vector<WordClass> classes = digit_classes(digits, value);
      const bool same = value > 0 && classes == before;
      digit_symbols_[digits].push_back(same ? digit_symbols_[digits].back()
                                            : symbol_of(ids(classes)));
      before = std::move(classes);
    }
  }
  for (std::size_t kind = 0; kind < kind_symbols_.size(); ++kind)
    for (std::int32_t value = 0; value < k_kind_values; ++value)
      kind_symbols_[kind].push_back(
          symbol_of(ids(kind_classes(static_cast<NumberKind>(kind), value))));
  date_symbol_ = symbol_of(ids({NUM, NUM2, YYYYMMDD}));
  number_symbol_ = symbol_of(ids({NUM, NUM2, FRACTION}));
  year_symbol_ = symbol_of(ids({NUM, NUM2, WORDNUM, WORDYEAR}));
}

Symbol Vocabulary::number_symbol(NumberKind kind, std::size_t digits,
                                 std::int32_t value) const noexcept {
  if (kind == NumberKind::written && value >= k_first_year && value <= k_last_year)
    return year_symbol_;
  if (kind != NumberKind::digits)
    return kind_symbols_[static_cast<std::size_t>(kind)]
                        [static_cast<std::size_t>(std::clamp(value, 0, k_kind_values - 1))];
  if (digits >= 1 && digits < digit_symbols_.size())
    return digit_symbols_[digits][static_cast<std::size_t>(value)];
  return digits == 8 && is_packed_date(value) ? date_symbol_ : number_symbol_;
}

}  // namespace dateline::temporal

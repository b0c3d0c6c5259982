// SPDX-License-Identifier: Apache-2.0
#include "grammar/items.hpp"

#include "language/token.hpp"

#include <algorithm>
#include <array>

namespace dateline::temporal {

namespace {

using language::Token;

constexpr std::int32_t k_largest = 999'999'999;

constexpr std::uint32_t k_longest_number = 12;  // tokens

/// Puts a number together from its words, as long as they fit: "two hundred and five",
/// "twenty-first", "nineteen ninety-six", "nineteen eighties".
class WrittenNumber {
 public:
  /// False where `word` does not go on with the number.
  bool take(const NumberWord& word) noexcept {
    using Kind = NumberWord::Kind;
    if (words_ == 0) {
      group_ = word.value;
    } else if (adds(word)) {
      group_ += word.value;
    } else if (word.kind == Kind::hundred && last_ != Kind::hundred && group_ < 100) {
      group_ *= word.value;
    } else if (word.kind == Kind::thousand || word.kind == Kind::million) {
      total_ += group_ * word.value;
      group_ = 0;
    } else if (last_ == Kind::thousand || last_ == Kind::million) {
      group_ = word.value;
    } else if (opens_year(word)) {
      years_ = group_ * 100;
      group_ = word.value;
    } else {
      return false;
    }
    ++words_;
    last_ = word.kind;
    return total_ <= k_largest;
  }

  /// Nothing can follow an ordinal or a decade.
  [[nodiscard]] bool complete() const noexcept {
    return kind() == NumberKind::ordinal || kind() == NumberKind::written_decade;
  }
  [[nodiscard]] bool wants_and() const noexcept {
    return last_ == NumberWord::Kind::hundred || last_ == NumberWord::Kind::thousand;
  }
  [[nodiscard]] std::uint32_t words() const noexcept { return words_; }
  [[nodiscard]] std::int32_t value() const noexcept {
    return static_cast<std::int32_t>(std::min<std::int64_t>(total_ + group_ + years_, k_largest));
  }
  [[nodiscard]] NumberKind kind() const noexcept {
    using Kind = NumberWord::Kind;
    if (last_ == Kind::ordinal || last_ == Kind::tens_ordinal) return NumberKind::ordinal;
    if (last_ == Kind::decade) return NumberKind::written_decade;
    return years_ != 0 ? NumberKind::written_year : NumberKind::written;
  }

 private:
  [[nodiscard]] bool adds(const NumberWord& word) const noexcept {
    using Kind = NumberWord::Kind;
    if (last_ == Kind::tens && word.value < 10)
      return word.kind == Kind::ones || word.kind == Kind::ordinal;
    return last_ == Kind::hundred &&
           (word.kind == Kind::ones || word.kind == Kind::teens || word.kind == Kind::tens ||
            word.kind == Kind::ordinal || word.kind == Kind::tens_ordinal);
  }
  [[nodiscard]] bool opens_year(const NumberWord& word) const noexcept {
    using Kind = NumberWord::Kind;
    return words_ == 1 && group_ >= 13 && group_ <= 20 &&
           (word.kind == Kind::tens || word.kind == Kind::teens || word.kind == Kind::decade);
  }

  std::int64_t total_ = 0;
  std::int64_t group_ = 0;
  std::int64_t years_ = 0;  // the hundreds of a year: nineteen
  std::uint32_t words_ = 0;
  NumberWord::Kind last_ = NumberWord::Kind::ones;
};

class ItemReader {
 public:
  ItemReader(const language::Document& document, const Vocabulary& vocabulary,
             std::vector<Item>& items)
      : document_(document), tokens_(document.tokens), vocabulary_(vocabulary), items_(items) {}

  void run() {
    items_.reserve(items_.size() + tokens_.size());
    for (std::uint32_t at = 0; at < tokens_.size();) {
      Item item = tokens_[at].is_number() ? digits(at) : word(at);
      item.barrier = tokens_[at].block_start || (tokens_[at].line_start && opens_sentence(at));
      items_.push_back(item);
      at = item.last();
    }
  }

 private:
  [[nodiscard]] std::string_view text(std::uint32_t at) const noexcept {
    return document_.text_of(tokens_[at]);
  }
  /// Asked with ascending tokens.
  bool opens_sentence(std::uint32_t at) noexcept {
    while (sentence_ < document_.sentences.size() && document_.sentences[sentence_].first < at)
      ++sentence_;
    return sentence_ < document_.sentences.size() && document_.sentences[sentence_].first == at;
  }
  [[nodiscard]] bool joined(std::uint32_t at) const noexcept {
    return at < tokens_.size() && !tokens_[at].spaced;
  }

  Item digits(std::uint32_t at) const {
    Item item{.first = at};
    const std::string_view written = text(at);
    item.digits = static_cast<std::uint8_t>(std::min<std::size_t>(written.size(), 99));
    if (written.size() <= 9)
      for (const char digit : written) item.number = item.number * 10 + (digit - '0');
    else
      item.number = k_largest;
    if (has_ordinal_suffix(at)) {
      item.count = 2;
      item.symbol = vocabulary_.number_symbol(NumberKind::suffixed, 0, item.number);
      return item;
    }
    group_thousands(item);
    item.symbol = vocabulary_.number_symbol(NumberKind::digits, item.digits, item.number);
    return item;
  }

  [[nodiscard]] bool has_ordinal_suffix(std::uint32_t at) const noexcept {
    static constexpr std::array<std::string_view, 4> k_suffixes{"th", "st", "nd", "rd"};
    if (!joined(at + 1)) return false;
    const std::string_view suffix = text(at + 1);
    if (suffix.size() != k_suffixes.front().size()) return false;
    return std::any_of(k_suffixes.begin(), k_suffixes.end(), [&](std::string_view known) {
      return language::equal_folded(suffix, known);
    });
  }

  /// 1,000 and 12,000,000 are one number.
  void group_thousands(Item& item) const {
    if (item.digits > 3) return;
    std::uint32_t at = item.first + 1;
    while (item.count < 7 && joined(at) && text(at) == "," && joined(at + 1) &&
           tokens_[at + 1].is_number() && text(at + 1).size() == 3 && item.number <= 999'999) {
      for (const char digit : text(at + 1)) item.number = item.number * 10 + (digit - '0');
      item.count = static_cast<std::uint16_t>(item.count + 2);
      item.digits = 9;  // a quantity, not a year
      at += 2;
    }
  }

  Item word(std::uint32_t at) const {
    Item item{.first = at};
    item.lexeme = vocabulary_.find(tokens_[at], document_.text);
    if (item.lexeme == 0) return item;
    item.symbol = vocabulary_.symbol_of_lexeme(item.lexeme);
    if (vocabulary_.is_number_word(item.lexeme)) written(item);
    return item;
  }

  [[nodiscard]] const NumberWord* number_word(std::uint32_t at) const noexcept {
    if (at >= tokens_.size() || !tokens_[at].is_word() || tokens_[at].block_start) return nullptr;
    const std::uint16_t index = vocabulary_.find(tokens_[at], document_.text);
    if (!vocabulary_.is_number_word(index)) return nullptr;
    const Vocabulary::Lexeme& lexeme = vocabulary_.lexeme(index);
    return lexeme.number ? &*lexeme.number : nullptr;
  }

  /// After `at`: past one hyphen that joins, or one "and".
  [[nodiscard]] std::uint32_t over_link(std::uint32_t at, bool with_and) const noexcept {
    if (at + 1 >= tokens_.size()) return at;
    if (joined(at) && joined(at + 1) && text(at) == "-") return at + 1;
    if (with_and && language::equal_folded(text(at), "and")) return at + 1;
    return at;
  }

  /// A number of several words; leaves `item` where there is only one.
  void written(Item& item) const {
    const NumberWord* word = &*vocabulary_.lexeme(item.lexeme).number;
    WrittenNumber number;
    std::uint32_t end = item.first;
    std::uint32_t at = item.first;
    if (word->kind == NumberWord::Kind::million) return;  // "8.5 million two days earlier"
    while (word != nullptr && end - item.first < k_longest_number && number.take(*word)) {
      end = at + 1;
      if (number.complete()) break;
      at = over_link(end, number.wants_and());
      word = number_word(at);
    }
    if (number.words() <= 1) return;
    item.count = static_cast<std::uint16_t>(end - item.first);
    item.number = number.value();
    item.lexeme = 0;
    item.symbol = vocabulary_.number_symbol(number.kind(), 0, item.number);
  }

  const language::Document& document_;
  const std::vector<Token>& tokens_;
  const Vocabulary& vocabulary_;
  std::vector<Item>& items_;
  std::size_t sentence_ = 0;
};

}  // namespace

void read_items(const language::Document& document, const Vocabulary& vocabulary,
                std::vector<Item>& items) {
  ItemReader(document, vocabulary, items).run();
}

std::int32_t value_of(const Item& item, ClassId class_id, const Vocabulary& vocabulary) noexcept {
  if (item.lexeme != 0) {
    for (const auto& [id, value] : vocabulary.lexeme(item.lexeme).readings)
      if (id == class_id) return value;
    return 0;
  }
  if (class_id == static_cast<ClassId>(WordClass::FRACTION))
    return item.digits == 1 ? item.number * 10 : item.digits == 2 ? item.number : 0;
  return item.number;
}

}  // namespace dateline::temporal

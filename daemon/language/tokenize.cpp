// SPDX-License-Identifier: Apache-2.0
#include "characters.hpp"
#include "language/token.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <string_view>

namespace dateline::language {

namespace {

constexpr std::uint32_t k_hash_seed = 2166136261U;

// Two cycles a byte: most of tokenizing is hashing words.
constexpr std::uint32_t mix(std::uint32_t hash, unsigned char byte) noexcept {
  return std::rotl(hash, 5) ^ byte;
}
constexpr std::uint32_t finished(std::uint32_t hash) noexcept {
  hash *= 0x9E3779B1U;
  return hash ^ (hash >> 15U);
}

constexpr std::string_view k_bracket = "-LRB-";
constexpr std::string_view k_close_bracket = "-RRB-";
constexpr std::array<std::string_view, 6> k_clitics{"s", "ll", "re", "ve", "d", "m"};

// What may stand inside a compound, and else behind a dash.
constexpr auto k_small_words = std::to_array<std::string_view>(
    {"a",  "an", "and", "as",  "at",   "but", "by",   "for", "from",  "he",  "in",  "it",
     "of", "on", "or",  "she", "that", "the", "they", "to",  "which", "who", "with"});
constexpr auto k_counts = std::to_array<std::string_view>(
    {"two",    "three", "four",  "five", "six",  "seven", "eight", "nine",  "ten",  "half", "first",
     "second", "third", "multi", "high", "low",  "so",    "re",    "co",    "anti", "pro",  "non",
     "free",   "box",   "top",   "self", "full", "part",  "long",  "short", "well", "ex",   "mid",
     "semi",   "inter", "pre",   "post", "sub",  "ultra", "cross", "all"});

bool is_any_of(std::span<const std::string_view> words, std::string_view word) noexcept {
  return std::ranges::find(words, word) != words.end();
}

/// A program has cut the line into words, hyphens too: "A 26 - year - old , police said , died ."
bool is_cut_at_hyphens(std::string_view line) noexcept {
  constexpr std::string_view k_stops = ",.;";
  const auto joins = [](char c) {
    const ByteClass kind = class_of(c);
    return kind == ByteClass::lower || kind == ByteClass::upper || kind == ByteClass::digit;
  };
  std::size_t apart = 0;
  std::size_t written = 0;
  for (std::size_t at = 1; at < line.size(); ++at) {
    const char next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (line[at] == '-' && joins(line[at - 1]) && joins(next)) return false;
    if (k_stops.find(line[at]) != k_stops.npos && class_of(next) == ByteClass::space)
      ++(line[at - 1] == ' ' ? apart : written);
  }
  return apart > written;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) step();
  }

 private:
  void step() {
    switch (class_of(text_[at_])) {
    case ByteClass::lower:
    case ByteClass::upper:
      return word();
    case ByteClass::digit:
      return number();
    case ByteClass::newline:
      ++newlines_;
      [[fallthrough]];
    case ByteClass::space:
      spaced_ = true;
      ++at_;
      return;
    case ByteClass::apostrophe:
      return apostrophe(1);
    case ByteClass::mark:
      if (stands_apart_in_compound()) tight_ = at_ + 2;
      return mark(stands_for_bracket() ? k_bracket.size() : 1);
    case ByteClass::wide:
      return wide();
    }
  }

  void wide() {
    const CodePoint point = decode(text_, at_);
    if (point.value == k_right_quote) return apostrophe(point.size);
    const WideClass kind = class_of(point.value);
    if (kind == WideClass::letter || kind == WideClass::upper_letter) return word();
    if (kind == WideClass::mark) return mark(point.size);
    spaced_ = true;
    at_ += point.size;
  }

  /// "-LRB-" and "-RRB-", as texts that were cut into words have their brackets.
  [[nodiscard]] bool stands_for_bracket() const noexcept {
    const std::string_view here = text_.substr(at_, k_bracket.size());
    return here == k_bracket || here == k_close_bracket;
  }

  /// Whether the line here is so cut; looked at once a line.
  [[nodiscard]] bool in_cut_line() noexcept {
    if (at_ < line_end_) return cut_;
    const std::size_t begin = text_.rfind('\n', at_) + 1;  // npos + 1 is 0
    line_end_ = std::min(text_.find('\n', at_), text_.size());
    cut_ = is_cut_at_hyphens(text_.substr(begin, line_end_ - begin));
    return cut_;
  }

  /// The hyphen here has a blank on either side, in a line whose hyphens all have, and joins words:
  /// "a 26 - year - old", "a five - boat attack", "a hit - and - run driver". A dash may stand
  /// behind any other word.
  [[nodiscard]] bool stands_apart_in_compound() noexcept {
    if (!text_.substr(at_).starts_with("- ") || tokens_.empty() || tokens_.back().end + 1 != at_)
      return false;
    const std::string_view next = word_at(at_ + 2);
    if (next.empty() || is_any_of(k_small_words, next)) return goes_on_behind(next);
    const std::string_view last = tokens_.back().of(text_);
    const bool counts = tokens_.back().is_number() || is_any_of(k_counts, last);
    return (counts || at_ == tight_ + last.size() + 1) && in_cut_line();
  }

  /// "and" of "hit - and - run": another such hyphen follows.
  [[nodiscard]] bool goes_on_behind(std::string_view word) noexcept {
    return !word.empty() && text_.substr(at_ + 2 + word.size()).starts_with(" - ") &&
           !tokens_.back().capitalised && in_cut_line();
  }

  /// Lower-case letters or digits from `at` on.
  [[nodiscard]] std::string_view word_at(std::size_t at) const noexcept {
    std::size_t end = at;
    while (end < text_.size() &&
           (class_of(text_[end]) == ByteClass::lower || class_of(text_[end]) == ByteClass::digit))
      ++end;
    return text_.substr(std::min(at, text_.size()), end - at);
  }

  /// What ends at `end` may own something: a word, "Corp.", "(UN)".
  [[nodiscard]] bool ends_owner(std::size_t end) const noexcept {
    if (tokens_.empty() || tokens_.back().end != end) return false;
    return tokens_.back().kind != TokenKind::punctuation || text_[end - 1] == '.' ||
           text_[end - 1] == ')';
  }

  /// A clitic that ends at `end` stands apart from its owner, as in texts that were cut into words
  /// before: "Egypt 's capital", but "in 's-Hertogenbosch".
  [[nodiscard]] bool stands_apart(std::size_t end) const noexcept {
    return at_ > 0 && text_[at_ - 1] == ' ' && ends_owner(at_ - 1) &&
           (end == text_.size() || class_of(text_[end]) == ByteClass::space ||
            class_of(text_[end]) == ByteClass::newline);
  }

  /// A quote, or the beginning of a clitic that follows its owner.
  void apostrophe(std::uint32_t size) {
    if (const std::size_t length = clitic_length(at_ + size)) {
      const std::size_t end = at_ + size + length;
      if ((!spaced_ && ends_owner(at_)) || stands_apart(end)) {
        spaced_ = false;
        return add(TokenKind::word, end, fold_hash(text_.substr(at_, end - at_)));
      }
    }
    mark(size);
  }

  /// Letters of a clitic that stands at `at` and ends there, else 0.
  [[nodiscard]] std::size_t clitic_length(std::size_t at) const noexcept {
    std::size_t end = at;
    while (end < text_.size() && end < at + 3 && is_ascii_letter(text_[end])) ++end;
    if (end < text_.size() && class_of(text_[end]) == ByteClass::wide) {
      const WideClass next = class_of(decode(text_, end).value);
      if (next == WideClass::letter || next == WideClass::upper_letter) return 0;
    }
    for (const std::string_view clitic : k_clitics)
      if (equal_folded(text_.substr(at, end - at), clitic)) return end - at;
    return 0;
  }

  static bool is_ascii_letter(char c) noexcept {
    const ByteClass kind = class_of(c);
    return kind == ByteClass::lower || kind == ByteClass::upper;
  }

  void word() {
    std::uint32_t hash = k_hash_seed;
    std::uint32_t upper = 0;
    std::uint32_t lower = 0;
    bool capitalised = false;
    std::size_t at = at_;
    while (at < text_.size()) {
      const std::size_t run = at;
      while (at < text_.size() && class_of(text_[at]) == ByteClass::lower)
        hash = mix(hash, static_cast<unsigned char>(text_[at++]));
      lower += static_cast<std::uint32_t>(at - run);
      if (at == text_.size()) break;
      const char c = text_[at];
      const ByteClass kind = class_of(c);
      if (kind == ByteClass::upper) {
        const bool joined = lower == 1 && class_of(text_[at - 1]) != ByteClass::lower;
        if (upper == 0 && (lower == 0 || joined)) capitalised = true;  // "d'Este"
        hash = mix(hash, fold(c));
        ++upper;
        ++at;
      } else if (kind == ByteClass::apostrophe || kind == ByteClass::wide) {
        const CodePoint point = decode(text_, at);
        if (kind == ByteClass::apostrophe || point.value == k_right_quote) {
          if (!letter_at(at + point.size) || clitic_length(at + point.size) != 0) break;
          hash = mix(hash, '\'');
          at += point.size;
          continue;
        }
        const WideClass wide_kind = class_of(point.value);
        if (wide_kind != WideClass::letter && wide_kind != WideClass::upper_letter) break;
        const bool is_upper = wide_kind == WideClass::upper_letter;
        if (is_upper && upper + lower == 0) capitalised = true;
        ++(is_upper ? upper : lower);
        for (std::uint32_t i = 0; i < point.size; ++i)
          hash = mix(hash, static_cast<unsigned char>(text_[at + i]));
        at += point.size;
      } else {
        break;
      }
    }
    add(TokenKind::word, at, finished(hash), capitalised, upper >= 2 && lower == 0);
    spaced_ = at < text_.size() && text_[at] == ' ';  // behind most words
    if (spaced_) ++at_;
  }

  [[nodiscard]] bool letter_at(std::size_t at) const noexcept {
    if (at >= text_.size()) return false;
    if (is_ascii_letter(text_[at])) return true;
    if (class_of(text_[at]) != ByteClass::wide) return false;
    const WideClass kind = class_of(decode(text_, at).value);
    return kind == WideClass::letter || kind == WideClass::upper_letter;
  }

  void number() {
    std::uint32_t hash = k_hash_seed;
    std::size_t at = at_;
    for (; at < text_.size() && class_of(text_[at]) == ByteClass::digit; ++at)
      hash = mix(hash, static_cast<unsigned char>(text_[at]));
    add(TokenKind::number, at, finished(hash));
  }

  void mark(std::size_t size) {
    add(TokenKind::punctuation, at_ + size, fold_hash(text_.substr(at_, size)));
  }

  /// The token from here to `end`, at once: bits that are set one by one wait for each other.
  void add(TokenKind kind, std::size_t end, std::uint32_t hash, bool capitalised = false,
           bool all_caps = false) {
    tokens_.push_back({.begin = static_cast<std::uint32_t>(at_),
                       .end = static_cast<std::uint32_t>(end),
                       .hash = hash,
                       .kind = kind,
                       .capitalised = capitalised,
                       .all_caps = all_caps,
                       .spaced = spaced_ && at_ > tight_,
                       .line_start = first_ || newlines_ > 0,
                       .block_start = first_ || newlines_ > 1});
    at_ = end;
    spaced_ = false;
    first_ = false;
    newlines_ = 0;
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  std::size_t tight_ = 0;     ///< no token up to here counts as spaced
  std::size_t line_end_ = 0;  ///< of the line that `cut_` is of
  bool cut_ = false;
  std::uint32_t newlines_ = 0;
  bool spaced_ = false;
  bool first_ = true;
};

}  // namespace

void tokenize(std::string_view text, std::vector<Token>& tokens) {
  tokens.reserve(tokens.size() + text.size() / 5 + 8);
  Tokenizer(text, tokens).run();
}

bool is_capitalised(std::string_view word) noexcept {
  if (word.empty()) return false;
  const ByteClass kind = class_of(word.front());
  if (kind != ByteClass::wide) return kind == ByteClass::upper;
  return class_of(decode(word, 0).value) == WideClass::upper_letter;
}

std::uint32_t fold_hash(std::string_view word) noexcept {
  std::uint32_t hash = k_hash_seed;
  for (std::size_t at = 0; at < word.size();) {
    if (const unsigned char folded = k_folded[static_cast<unsigned char>(word[at])]; folded != 0) {
      hash = mix(hash, folded);
      ++at;
      continue;
    }
    const CodePoint point = decode(word, at);
    if (point.value == k_right_quote) {
      hash = mix(hash, '\'');
    } else {
      for (std::uint32_t i = 0; i < point.size; ++i)
        hash = mix(hash, static_cast<unsigned char>(word[at + i]));
    }
    at += point.size;
  }
  return finished(hash);
}

bool equal_bytes_folded(std::string_view text, std::string_view lower) noexcept {
  const auto folded = [](char one, char other) {
    return one == other || fold(one) == static_cast<unsigned char>(other);
  };
  if (text.size() == lower.size())  // mostly in lower case already
    return text == lower || std::equal(text.begin(), text.end(), lower.begin(), folded);
  std::size_t at = 0;
  for (const char expected : lower) {
    if (at >= text.size()) return false;
    if (folded(text[at], expected)) {
      ++at;
    } else if (expected == '\'' && decode(text, at).value == k_right_quote) {
      at += 3;
    } else {
      return false;
    }
  }
  return at == text.size();
}

}  // namespace dateline::language

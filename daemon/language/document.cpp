// SPDX-License-Identifier: Apache-2.0
#include "language/document.hpp"

#include "abbreviations.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace dateline::language {

namespace {

// Longer lines than this are paragraphs, not lines that someone wrapped.
constexpr std::uint32_t k_widest_wrap = 100;
// Quotes and brackets that close behind one stop; more of them are noise, and each costs a look
// back.
constexpr std::uint32_t k_most_closing = 8;

/// Some punctuation marks: a bit for each ASCII one, the others by their text.
class MarkSet {
 public:
  constexpr MarkSet(std::string_view ascii, std::span<const std::string_view> wide) : wide_(wide) {
    for (const char mark : ascii) {
      const auto byte = static_cast<unsigned char>(mark);
      bits_[byte / 64U] |= std::uint64_t{1} << (byte % 64U);
    }
  }

  [[nodiscard]] bool holds(const Token& token, std::string_view text) const noexcept {
    if (token.kind != TokenKind::punctuation) return false;
    const auto byte = static_cast<unsigned char>(text[token.begin]);
    if (byte < 128) return ((bits_[byte / 64U] >> (byte % 64U)) & 1U) != 0;
    return std::find(wide_.begin(), wide_.end(), token.of(text)) != wide_.end();
  }

 private:
  std::array<std::uint64_t, 2> bits_{};
  std::span<const std::string_view> wide_;
};

constexpr std::array<std::string_view, 1> k_wide_stops{"…"};
constexpr std::array<std::string_view, 3> k_wide_closing{"”", "’", "»"};
constexpr std::array<std::string_view, 8> k_wide_opening{"“", "‘", "«", "–", "—", "£", "€", "¥"};
constexpr std::array<std::string_view, 2> k_wide_bullets{"–", "—"};

constexpr MarkSet k_stops(".!?", k_wide_stops);
constexpr MarkSet k_closing("\"')]", k_wide_closing);
constexpr MarkSet k_opening("\"'([`_-$@#", k_wide_opening);
constexpr MarkSet k_brackets("([", {});
constexpr MarkSet k_bullets("-#_", k_wide_bullets);

bool is_mark(const Token& token) noexcept { return token.kind == TokenKind::punctuation; }

bool is_stop(const Token& token, std::string_view text) noexcept {
  return k_stops.holds(token, text);
}

bool closes_quote(const Token& token, std::string_view text) noexcept {
  return k_closing.holds(token, text);
}

bool opens_quote(const Token& token, std::string_view text) noexcept {
  return k_opening.holds(token, text);
}

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<Token>& tokens)
      : text_(text), tokens_(tokens) {}

  std::vector<Sentence> run() {
    const auto count = static_cast<std::uint32_t>(tokens_.size());
    sentences_.reserve(count / 20 + 1);
    for (std::uint32_t at = 0; at < count; ++at) {
      const Token& token = tokens_[at];
      if (glued(at)) cut(at);
      if (!token.line_start && !(token.spaced && at > 0 && is_mark(tokens_[at - 1]))) continue;
      if (token.block_start) measure_block(at);
      if (at > first_ && (token.block_start || breaks_line(at) || ends_before(at))) cut(at);
    }
    if (first_ < count) cut(count);
    return std::move(sentences_);
  }

 private:
  void cut(std::uint32_t at) {
    sentences_.push_back({first_, at, tokens_[first_].block_start});
    first_ = at;
  }

  /// Width of the widest line of the block that starts at `at`: what its lines were wrapped to.
  void measure_block(std::uint32_t at) {
    block_width_ = 0;
    line_begin_ = tokens_[at].begin;
    std::uint32_t begin = line_begin_;
    for (std::uint32_t i = at + 1; i <= tokens_.size(); ++i) {
      const bool over = i == tokens_.size() || tokens_[i].block_start;
      if (over || tokens_[i].line_start) {
        block_width_ = std::max(block_width_, tokens_[i - 1].end - begin);
        if (over) return;
        begin = tokens_[i].begin;
      }
    }
  }

  /// A line end that is not wrapping: the next word would have fitted.
  bool breaks_line(std::uint32_t at) {
    const Token& token = tokens_[at];
    if (!token.line_start) return false;
    const std::uint32_t width = tokens_[at - 1].end - line_begin_;
    line_begin_ = token.begin;
    if (is_mark(token) && !opens_quote(token, text_)) return true;
    if (k_bullets.holds(token, text_)) return true;
    if (token.kind == TokenKind::word && !token.capitalised) return false;
    const bool wrapped =
        block_width_ <= k_widest_wrap && width + 1 + (token.end - token.begin) > block_width_;
    return !wrapped;
  }

  /// "was the chief physician.Police arrested", "on May 3, 2019.J. Moe": the blank behind the stop
  /// is missing; but "subprocess.Popen(", "booking.Com,".
  bool glued(std::uint32_t at) const {
    constexpr std::uint32_t k_least = 4;
    if (at < first_ + 3 || at + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[at];
    const Token& stop = tokens_[at - 1];
    const Token& last = tokens_[at - 2];
    const bool apart = !next.spaced && !next.line_start && !stop.spaced && last.spaced &&
                       text_[stop.begin] == '.' && stop.end - stop.begin == 1;
    if (!apart || !next.capitalised || next.kind != TokenKind::word ||
        last.end - last.begin < k_least)
      return false;
    const Token& behind = tokens_[at + 1];
    const bool year = last.is_number() && last.end - last.begin == k_least;
    if (year) return behind.spaced || behind.of(text_) == ".";
    const bool prose =
        behind.spaced && (behind.kind == TokenKind::word || behind.is_number()) && !next.all_caps;
    return prose && last.kind == TokenKind::word && !last.capitalised &&
           abbreviation(last, text_) == Abbreviation::none;
  }

  bool ends_before(std::uint32_t at) const {
    const Token& next = tokens_[at];
    if (!next.spaced) return false;
    std::uint32_t last = at;  // one past the stop
    while (last > first_ && at - last < k_most_closing && closes_quote(tokens_[last - 1], text_))
      --last;
    if (last == first_ || !is_stop(tokens_[last - 1], text_)) return false;
    const bool opener = next.capitalised || next.kind == TokenKind::number ||
                        opens_quote(next, text_) || next.kind == TokenKind::word;
    if (!opener) return false;
    if (next.kind == TokenKind::word && !next.capitalised) return false;
    if (text_[tokens_[last - 1].begin] != '.' || last != at || last - 1 == first_) return true;
    return !abbreviated(last - 2, next);
  }

  bool abbreviated(std::uint32_t word, const Token& next) const {
    const bool counts = word > 0 && !tokens_[word].spaced && tokens_[word - 1].is_number();
    if (counts) return false;  // "the 1990s.", "$5m."
    switch (abbreviation(tokens_[word], text_)) {
    case Abbreviation::none:
      return false;
    case Abbreviation::inner:
      return true;
    case Abbreviation::either:
      // "10:35 a.m. (0735 GMT) Friday" goes on.
      if (k_brackets.holds(next, text_)) return true;
      return !opens_sentence(next, text_) && !opens_quote(next, text_);
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Sentence> sentences_;
  std::uint32_t first_ = 0;
  std::uint32_t line_begin_ = 0;
  std::uint32_t block_width_ = 0;
};

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Token>& tokens) {
  return Splitter(text, tokens).run();
}

Document analyse(std::string_view text) {
  Document document;
  document.text = text;
  tokenize(text, document.tokens);
  document.sentences = split_sentences(text, document.tokens);
  return document;
}

}  // namespace dateline::language

// SPDX-License-Identifier: Apache-2.0
#include "grammar/words.hpp"

#include "grammar/codes.hpp"
#include "grammar/marks.hpp"
#include "grammar/noun_uses.hpp"
#include "grammar/quotations.hpp"
#include "grammar/timeless.hpp"
#include "lexicon/word_lists.hpp"
#include "names/institution_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace dateline::events {
namespace {

using language::Token;
using language::TokenKind;

// Tokens of "US10YT=RR" and the like; the bound keeps hostile text linear.
constexpr std::uint32_t k_longest_code = 8;

// Last part of a word that tells of what length or part of a year something is.
constexpr std::array<std::string_view, 6> k_period_ends{"day",  "half",    "month",
                                                        "week", "quarter", "year"};
// Signs of money that may stand apart from their number, as tokenized text and some styles have it.
constexpr std::array<std::string_view, 6> k_currencies{"$", "€", "£", "¥", "₹", "₩"};

class WordReader {
 public:
  WordReader(const language::Document& document, const TokenEntries& entries, std::uint32_t last,
             std::span<const Timex> timexes, std::size_t& next_timex, std::vector<Word>& words)
      : document_(document), entries_(entries), text_(document.text), tokens_(document.tokens),
        last_(last), marks_(document, last), timexes_(timexes), timex_(next_timex), words_(words) {}

  void run(std::uint32_t first) {
    for (std::uint32_t at = first; at < last_;) at = read(at);
  }

 private:
  std::uint32_t read(std::uint32_t at) {
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::punctuation) return read_mark(at);
    if (is_clitic(token)) return read_clitic(at);
    if (const std::uint32_t end = run_end(at); is_machine_code(document_, at, end)) return end;
    return read_word(at);
  }

  [[nodiscard]] bool is_clitic(const Token& token) const noexcept {
    const std::string_view text = document_.text_of(token);
    return !token.spaced && (text.starts_with('\'') || text.starts_with("’"));
  }

  std::uint32_t read_clitic(std::uint32_t at) {
    const std::string_view text = document_.text_of(tokens_[at]);
    constexpr auto k_no_owner = k_subject_pronoun | k_object_pronoun | k_subordinator | k_adverb;
    if (!words_.empty() && text.ends_with('s') &&  // "today's agreement", but "here's"
        (words_.back().timex >= 0 || !words_.back().is(k_no_owner))) {
      own(at);
      return at + 1;
    }
    push(at, at + 1, entries_[at], timex_at(tokens_[at]));
    return at + 1;
  }

  /// The ending at `at` makes the last word an owner, or goes into a name: "King's College".
  void own(std::uint32_t at) {
    Word& owner = words_.back();
    if (owner.mark != 0 || (!joins_institution(document_, at) && !ends_firm(document_, at))) {
      owner.possessive = true;
      return;
    }
    owner.end = tokens_[at].end;
    owner.text = WordText{text_.substr(owner.begin, owner.end - owner.begin)};
    owner.entry = &empty_entry();
  }

  std::uint32_t read_mark(std::uint32_t at) {
    const Token& token = tokens_[at];
    const std::uint32_t behind = marks_.behind(at);
    const char look = marks_.look_at(at);
    if (look == '(' && owned_acronym(at)) {  // "Denmark's (DSB) trains"
      opened_ = at + 1;
      return at + 1;
    }
    if (look == ')' && at > 1 && owned_acronym(at - 2)) return at + 1;
    if (look == '(') {
      if (const std::uint32_t close = closing_bracket(document_, at, last_)) return close + 1;
    }
    if (look == '.' && leads_code(at)) return run_end(at);
    if (look == '"' && !marked_ && marks_.closes(at)) {
      for (Word& word : words_) word.quoted = true;
      quoted_ = true;
    }
    marked_ = marked_ || look == '"';
    if (look == '"' && joins_quotation(at, behind)) return behind;
    if (look == '.' && at + 1 < last_ && !ends_quote(at + 1)) return at + 1;  // of an abbreviation
    if (look == '\'' && !token.spaced && !words_.empty() && words_.back().text.ends_with('s') &&
        at + 1 < last_ && tokens_[at + 1].spaced && !quoted_) {
      own(at);
      return at + 1;
    }
    if (look == '\'' && is_loose_clitic(at)) return read_loose_clitic(at);
    if (look == '"') quoted_ = !quoted_;
    if (leads_amount(at)) return read_word(at);
    const std::int32_t timex = timex_at(token);
    if (timex < 0 && !words_.empty() && marks_.stands_for_at(at)) {
      push(at, at + 1, look_up("at"), timex);
      return at + 1;
    }
    push(at, behind, empty_entry(), joins_days(look, behind) ? words_.back().timex : timex);
    words_.back().mark = look;
    if (words_.back().timex < 0) words_.back().tag = Tag::mark;
    return behind;
  }

  /// A mark around words that are part of the sentence: left out.
  bool joins_quotation(std::uint32_t at, std::uint32_t behind) {
    if (at == title_end_) {
      titled_ = words_.size();
      return true;
    }
    if (at == phrase_end_) {
      quoted_ = false;
      return true;
    }
    if (quoted_) return false;
    const bool listed = titled_ > 0 && titled_ + 1 == words_.size();
    if (const auto end = close_of_title(document_, entries_, marks_, words_, behind, listed)) {
      title_end_ = *end;
    } else if (const auto close = close_of_phrase(document_, entries_, marks_, words_, behind)) {
      phrase_end_ = *close;
      quoted_ = true;
    } else {
      return false;
    }
    opened_ = behind;
    return true;
  }

  /// "July 12-14": between the ends of a stretch, and no mark of the sentence.
  [[nodiscard]] bool joins_days(char look, std::uint32_t behind) {
    if (look != '-' || words_.empty() || words_.back().timex < 0 || behind >= last_) return false;
    const auto& span = timexes_[static_cast<std::size_t>(words_.back().timex)].span;
    if (!span || span->precision > Precision::day) return false;
    const std::int32_t next = timex_at(tokens_[behind]);
    return next == words_.back().timex ||  // but "May 3—nine days before the vote"
           (next >= 0 && timexes_[static_cast<std::size_t>(next)].type != TimexType::duration);
  }

  /// "$44", "€ 2 million".
  [[nodiscard]] bool leads_amount(std::uint32_t at) const {
    if (at + 1 >= last_ || !tokens_[at + 1].is_number()) return false;
    const std::string_view mark = document_.text_of(tokens_[at]);
    return (mark.size() > 1 && look_of(mark) == '?' && !tokens_[at + 1].spaced) ||
           is_one_of(k_currencies, mark);
  }

  /// Behind all that is written together from `at` on.
  [[nodiscard]] std::uint32_t run_end(std::uint32_t at) const {
    const std::uint32_t limit = std::min(last_, at + k_longest_code);
    for (++at; at < limit && !tokens_[at].spaced;) ++at;
    return at;
  }

  /// "the dollar index .DXY rose": what machines call it.
  [[nodiscard]] bool leads_code(std::uint32_t at) const {
    return tokens_[at].spaced && at + 1 < last_ && tokens_[at + 1].is_word() &&
           !tokens_[at + 1].spaced && tokens_[at + 1].capitalised;
  }

  /// The name is left out: "Japan's (ANA) were to take delivery".
  [[nodiscard]] bool owned_acronym(std::uint32_t open) const {
    if (words_.empty() || open + 3 >= last_ || !tokens_[open + 1].all_caps) return false;
    const bool brackets = look_of(document_.text_of(tokens_[open])) == '(' &&
                          look_of(document_.text_of(tokens_[open + 2])) == ')';
    if (!brackets || open == 0) return false;
    const std::uint32_t owner = tokens_[open].begin;
    const Word& last = words_.back();
    return (last.possessive && last.end < owner) || last.begin == tokens_[open + 1].begin;
  }

  /// "Egypt ' s", "we ' ve" as some pages have it: mark and letters apart from the word.
  [[nodiscard]] bool is_loose_clitic(std::uint32_t at) const {
    if (at + 1 >= last_ || words_.empty() || words_.back().mark != 0) return false;
    const Token& next = tokens_[at + 1];
    return next.is_word() && !next.capitalised && next.end - next.begin <= 2 &&
           (at + 2 >= last_ || tokens_[at + 2].spaced) &&
           (!quoted_ || is_auxiliary(document_.text_of(next)) ||
            (document_.text_of(next) == "s" && !next.spaced)) &&
           (!next.spaced || tokens_[at].spaced || quoted_);
  }

  /// "ve", "re", "ll": nothing but a clitic.
  [[nodiscard]] static bool is_auxiliary(std::string_view letters) {
    return letters.size() == 2 && &look_up('\'' + std::string{letters}) != &empty_entry();
  }

  std::uint32_t read_loose_clitic(std::uint32_t at) {
    const std::string_view letters = document_.text_of(tokens_[at + 1]);
    if (letters == "s" && !words_.back().is(k_subject_pronoun)) {
      words_.back().possessive = true;
      return at + 2;
    }
    const Entry& entry = look_up('\'' + std::string{letters});
    if (&entry == &empty_entry()) return at + 1;
    push(at + 1, at + 2, entry, -1);
    return at + 2;
  }

  [[nodiscard]] bool ends_quote(std::uint32_t at) const {
    const char look = look_of(document_.text_of(tokens_[at]));
    return tokens_[at].kind == TokenKind::punctuation && (look == '"' || look == '\'');
  }

  /// Joins what is written together: "U.S.", "Asia-Pacific", "1,223", "$44".
  std::uint32_t read_word(std::uint32_t at) {
    const bool mark = tokens_[at].kind == TokenKind::punctuation;
    std::uint32_t end = at + (mark ? 2 : 1);  // a sign of money with its number
    std::uint32_t last_part = end - 1;
    const std::int32_t timex = timex_at(tokens_[at]);
    while (end < last_ && !tokens_[end].spaced) {
      const Token& next = tokens_[end];
      if (next.kind != TokenKind::punctuation) {
        if (is_clitic(next)) break;
      } else if (end + 1 >= last_ || tokens_[end + 1].spaced || !joins(end)) {
        const bool initials = end > at + 1 && document_.text_of(next) == "." && single(end - 1) &&
                              !tokens_[end - 2].is_number();  // "paid €18m."
        if (initials) ++end;
        break;
      } else {
        ++end;
      }
      if (timex < 0 && is_period(end)) {  // "full-year results"
        push(at, end + 1, adjective_entry(), -1);
        return end + 1;
      }
      if (timex_at(tokens_[end]) != timex) {
        if (tokens_[end - 1].kind == TokenKind::punctuation && end - 1 > at) --end;
        break;
      }
      last_part = end++;
    }
    const bool percent = end < last_ && timex < 0 && tokens_[end - 1].is_number() &&
                         timex_at(tokens_[end]) < 0 && document_.text_of(tokens_[end]) == "%";
    if (timex >= 0 && tells_age(end)) {
      push(at, end + 2, adjective_entry(), -1);
      return end + 2;
    }
    const Entry& entry = entry_of(at, end, last_part);
    if (percent) ++end;
    push(at, end, entry, timex);
    words_.back().number = mark || tokens_[at].is_number();
    if (end > at + 2 && opens_with_article(at)) words_.back().capitalised = true;
    return end;
  }

  /// "al-Assad": a name, though it begins small. Two more tokens belong to the word at `at`.
  [[nodiscard]] bool opens_with_article(std::uint32_t at) const {
    return tokens_[at + 2].capitalised && !tokens_[at].capitalised &&
           is_one_of(name_articles(), document_.text_of(tokens_[at]));
  }

  /// The token at `end`, right behind a hyphen, is all of an expression of time and none by itself:
  /// "year" of "full-year".
  [[nodiscard]] bool is_period(std::uint32_t end) {
    if (timex_at(tokens_[end]) < 0 || look_of(document_.text_of(tokens_[end - 1])) != '-' ||
        tokens_[end].capitalised || end + 1 >= last_ || !tokens_[end + 1].spaced ||
        !tokens_[end + 1].is_word())
      return false;
    const ByteRange range = timexes_[timex_].range;
    return range.begin == tokens_[end].begin && range.end == tokens_[end].end;
  }

  /// "a decades-old dispute": how old something is dates nothing.
  [[nodiscard]] bool tells_age(std::uint32_t at) const {
    return at + 1 < last_ && !tokens_[at].spaced && !tokens_[at + 1].spaced &&
           look_of(document_.text_of(tokens_[at])) == '-' &&
           document_.text_of(tokens_[at + 1]) == "old";
  }

  [[nodiscard]] bool single(std::uint32_t at) const {
    return tokens_[at].is_word() && tokens_[at].end - tokens_[at].begin == 1;
  }

  /// The mark at `at`, which has something on both sides, joins them.
  [[nodiscard]] bool joins(std::uint32_t at) const {
    const char look = look_of(document_.text_of(tokens_[at]));
    const bool numbers = tokens_[at - 1].is_number() && tokens_[at + 1].is_number();
    if (look == '-') return document_.text_of(tokens_[at]).size() == 1 || numbers;
    if (look == '.' && single(at - 1) && single(at + 1)) return true;
    if (look == '.' && tokens_[at + 1].is_word())  // "3.x", "bbc.co.uk", but not "the end.He"
      return !tokens_[at + 1].capitalised;
    if (look == '.' || look == ',' || look == ':') return numbers;
    return look == '&' || look == '/' || (look == '\'' && tokens_[at + 1].is_word());
  }

  /// "US", "WHO", "IT" of "US troops left": no pronoun, as words beside it have small letters.
  [[nodiscard]] bool is_abbreviation(std::uint32_t at, const Entry& entry) const {
    if (!tokens_[at].all_caps || !entry.is(k_subject_pronoun | k_object_pronoun | k_relative))
      return false;
    const auto small = [&](std::uint32_t beside) {
      return beside < last_ && tokens_[beside].is_word() && !tokens_[beside].all_caps &&
             tokens_[beside].end - tokens_[beside].begin > 1;
    };
    return small(at + 1) || (at > 0 && small(at - 1));
  }

  [[nodiscard]] const Entry& entry_of(std::uint32_t at, std::uint32_t end,
                                      std::uint32_t last_part) const {
    if (end == at + 1) {
      const Entry& entry = entries_[at];
      return is_abbreviation(at, entry) ? empty_entry() : entry;
    }
    const std::string_view whole =
        text_.substr(tokens_[at].begin, tokens_[end - 1].end - tokens_[at].begin);
    const Entry& known = look_up(whole);
    if (&known != &empty_entry()) return known;
    const Entry& last = entries_[last_part];
    const std::string_view first = document_.text_of(tokens_[at]);
    const bool prefix = first == "re" || first == "co" || first == "Re" || first == "Co";
    if (prefix && last.verb != nullptr) return last;
    if (last.forms != 0 && (last.forms & (k_past | k_participle | k_ing)) != 0 &&
        last.noun == nullptr)
      return adjective_entry();
    if (is_one_of(k_period_ends, document_.text_of(tokens_[last_part])))
      return adjective_entry();  // "full-year results"
    if (last.is(k_preposition | k_adverb | k_adjective | k_to)) return empty_entry();
    return last.noun != nullptr || last.is(k_noun | k_group_noun | k_title) ? last : empty_entry();
  }

  [[nodiscard]] std::int32_t timex_at(const Token& token) {
    while (timex_ < timexes_.size() && timexes_[timex_].range.end <= token.begin) ++timex_;
    const bool inside = timex_ < timexes_.size() && timexes_[timex_].range.overlaps(token.range());
    if (inside && weighed_ != timex_) {
      weighed_ = timex_;
      const auto first = static_cast<std::uint32_t>(&token - tokens_.data());
      timeless_ = is_timeless(document_, timexes_[timex_], first, last_);
    }
    return inside && !timeless_ ? static_cast<std::int32_t>(timex_) : -1;
  }

  void push(std::uint32_t at, std::uint32_t end, const Entry& entry, std::int32_t timex) {
    const Token& token = tokens_[at];
    const bool compound = entry.compounds && !words_.empty() && words_.back().mark == 0;
    const Entry& sense = compound ? in_compound(entry, words_.back().text) : entry;
    Word& word = words_.emplace_back();
    word.begin = token.begin;
    word.end = tokens_[end - 1].end;
    word.hash = token.hash;
    word.text = WordText{text_.substr(word.begin, word.end - word.begin)};
    word.entry = &sense;
    word.capitalised = token.capitalised;
    word.all_caps = token.all_caps || (end > at + 1 && single(at) && token.capitalised &&
                                       word.text.find('.') != word.text.npos);
    word.spaced = token.spaced || at == opened_;
    word.quoted = quoted_;
    word.timex = timex;
    if (timex >= 0) {
      const Timex& said = timexes_[static_cast<std::size_t>(timex)];
      word.length = said.type == TimexType::set || (said.type == TimexType::duration && !said.span);
    }
  }

  const language::Document& document_;
  const TokenEntries& entries_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::uint32_t last_;
  Marks marks_;
  std::span<const Timex> timexes_;
  std::size_t& timex_;
  std::vector<Word>& words_;
  std::size_t weighed_ = SIZE_MAX;  ///< the last expression met
  bool timeless_ = false;           ///< whether that is no time of anything
  bool quoted_ = false;
  bool marked_ = false;                    ///< a mark of a quotation was met
  std::uint32_t opened_ = 0;               ///< the token behind a mark that was left out
  std::uint32_t title_end_ = UINT32_MAX;   ///< the token that closes a title in quotes
  std::size_t titled_ = 0;                 ///< words up to the end of the last such title
  std::uint32_t phrase_end_ = UINT32_MAX;  ///< the token that closes a phrase in quotes
};

}  // namespace

void read_words(const language::Document& document, const TokenEntries& entries,
                std::uint32_t first, std::uint32_t last, std::span<const Timex> timexes,
                std::size_t& next_timex, std::vector<Word>& words) {
  WordReader(document, entries, last, timexes, next_timex, words).run(first);
  for (Word& word : words) word.look = WordList::look_of(word.text);
  tell_noun_uses(words);
}

}  // namespace dateline::events

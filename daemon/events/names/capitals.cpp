// SPDX-License-Identifier: Apache-2.0
#include "events/capitals.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

// Fewer may be a label or initials.
constexpr std::size_t k_fewest_letters = 15;
constexpr std::size_t k_fewest_words = 4;
// "NATO"; what is longer reads as well without capitals.
constexpr std::size_t k_longest_acronym = 4;
constexpr std::size_t k_longest_known_name = 5;
// A dateline before a story is not longer.
constexpr std::size_t k_longest_dateline = 60;

/// Where a word of a line lies in the body, and what it is.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  const Entry* entry = nullptr;
  bool opens = false;    ///< a sentence
  bool follows = false;  ///< the piece before it, with nothing but a blank between
  bool name = false;
};

constexpr bool is_letter(char c) noexcept { return is_upper(c) || is_lower(c); }
constexpr bool in_word(char c) noexcept {
  return is_letter(c) || is_digit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Capitals alone, and enough of them to be a sentence.
bool is_shouted(std::string_view line) noexcept {
  std::size_t letters = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (is_lower(line[at])) return false;
    if (!is_upper(line[at])) continue;
    ++letters;
    if (at == 0 || !in_word(line[at - 1])) ++words;
  }
  return letters >= k_fewest_letters && words >= k_fewest_words;
}

/// Calls `use` with begin and end of each line.
template <typename Use>
void for_each_line(std::string_view body, Use use) {
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t cut = std::min(body.find('\n', begin), body.size());
    use(begin, cut);
    begin = cut + 1;
  }
}

bool looks_plural_or_derived(std::string_view word) noexcept {
  constexpr auto k_endings =
      std::to_array<std::string_view>({"S", "ED", "ING", "LY", "ION", "MENT", "NESS", "ITY", "ISM",
                                       "ABLE", "OUS", "IVE", "FUL", "ER"});
  return std::any_of(k_endings.begin(), k_endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

/// Lines in capitals, told apart word by word.
class Lines {
 public:
  explicit Lines(std::string_view body) : body_(body), text_(body) {
    for_each_line(body_, [&](std::size_t begin, std::size_t end) {
      if (!is_shouted(body_.substr(begin, end - begin))) learn(begin, end);
    });
  }

  void rewrite(std::size_t begin, std::size_t end) {
    cut(behind_dateline(begin, end), end);
    for (std::size_t at = 0; at < pieces_.size(); ++at) mark_known(at);
    for (std::size_t at = 0; at < pieces_.size(); ++at)
      if (!pieces_[at].name) pieces_[at].name = is_name(at);
    for (const Piece& piece : pieces_) lower(piece);
  }

  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  /// How other lines write their words: in capitals only where they are names.
  void learn(std::size_t begin, std::size_t end) {
    cut(begin, end);
    for (const Piece& piece : pieces_) {
      const bool small = is_lower(body_[piece.begin]);
      if (piece.opens && !small) continue;
      bool& common = common_.try_emplace(folded(word(piece)), small).first->second;
      common = common || small;
    }
  }

  static std::string folded(std::string_view word) {
    std::string out{word};
    std::transform(out.begin(), out.end(), out.begin(), to_lower);
    return out;
  }

  /// "PARIS, MAY 3 -": a dateline keeps its letters.
  [[nodiscard]] std::size_t behind_dateline(std::size_t begin, std::size_t end) const {
    const std::string_view head = body_.substr(begin, std::min(end - begin, k_longest_dateline));
    const std::size_t dash = std::min(head.find(" - "), head.find(" -- "));
    return dash == head.npos ? begin : begin + dash + 1;
  }

  void cut(std::size_t begin, std::size_t end) {
    pieces_.clear();
    bool opens = true;
    for (std::size_t at = begin; at < end;) {
      const char c = body_[at];
      if (!in_word(c)) {
        opens =
            opens || ((c == '.' || c == '?' || c == '!') && at + 1 < end && body_[at + 1] == ' ');
        ++at;
        continue;
      }
      Piece piece{at, at};
      while (piece.end < end && in_word(body_[piece.end])) ++piece.end;
      piece.entry = &look_up(body_.substr(piece.begin, piece.end - piece.begin));
      piece.opens = opens;
      piece.follows = !pieces_.empty() && follows(pieces_.back(), at);
      opens = false;
      at = piece.end + (is_initial(piece) ? 1U : 0U);
      pieces_.push_back(piece);
    }
  }

  /// Only a blank stands between, or the stop of an initial: "GEORGE W. BUSH".
  [[nodiscard]] bool follows(const Piece& before, std::size_t begin) const {
    const std::string_view between = body_.substr(before.end, begin - before.end);
    return between == " " || (between == ". " && is_initial(before));
  }

  [[nodiscard]] bool is_initial(const Piece& piece) const {
    return piece.end - piece.begin == 1 && piece.end < body_.size() && body_[piece.end] == '.';
  }

  [[nodiscard]] std::string_view word(const Piece& piece) const {
    return body_.substr(piece.begin, piece.end - piece.begin);
  }

  /// The longest name of the tables that begins there.
  void mark_known(std::size_t at) {
    if (pieces_[at].name) return;
    std::size_t last = at + 1;
    while (last < pieces_.size() && last - at < k_longest_known_name && pieces_[last].follows)
      ++last;
    for (; last > at; --last) {
      const std::string_view text =
          body_.substr(pieces_[at].begin, pieces_[last - 1].end - pieces_[at].begin);
      if (look_up_name(text).kind == NameClass::none) continue;
      const bool common = last == at + 1 && is_common(pieces_[at]);
      for (std::size_t i = at; i < last && !common; ++i) pieces_[i].name = true;
      return;
    }
  }

  /// A word that tables or other lines know, and no name: "READING", "NICE".
  [[nodiscard]] bool is_common(const Piece& piece) const {
    const Entry& entry = *piece.entry;
    return entry.classes != 0 || entry.verb != nullptr || entry.noun != nullptr;
  }

  [[nodiscard]] bool is_name(std::size_t at) const {
    const Piece& piece = pieces_[at];
    const std::string_view text = word(piece);
    if (is_digit(text.front())) return false;
    if (const auto known = common_.find(folded(text)); known != common_.end())
      return !known->second;
    if (text == "US" || is_one_of(calendar_names(), text)) return !is_common(piece) || dated(at);
    const bool given = gender_of_given_name(text).has_value();
    const Piece* before = piece.follows ? &pieces_[at - 1] : nullptr;
    const bool inside = before != nullptr && before->name;
    if (before != nullptr && is_initial(*before)) return true;
    if (is_common(piece)) return given && at + 1 < pieces_.size() && stands_alone(at + 1);
    if (given) return true;
    if (before == nullptr) return false;
    if (inside || before->entry->is(k_title)) return stands_alone(at);
    if (looks_plural_or_derived(text)) return false;
    return before->entry->is(k_preposition | k_to | k_coordinator | k_subordinator) ||
           before->entry->verb != nullptr;
  }

  /// A word that nothing is known of.
  [[nodiscard]] bool stands_alone(std::size_t at) const {
    return pieces_[at].follows && !is_common(pieces_[at]) && !is_digit(word(pieces_[at]).front());
  }

  /// "MAY 3", "IN MAY": the month.
  [[nodiscard]] bool dated(std::size_t at) const {
    const bool number = at + 1 < pieces_.size() && is_digit(body_[pieces_[at + 1].begin]) &&
                        pieces_[at + 1].follows;
    const bool led = pieces_[at].follows && pieces_[at - 1].entry->is(k_preposition);
    return number || led || word(pieces_[at]) == "US";
  }

  /// Names keep their first letter, acronyms all of them.
  void lower(const Piece& piece) {
    const std::string_view text = word(piece);
    const NameClass known = piece.name ? look_up_name(text).kind : NameClass::none;
    const bool initials =
        !is_common(piece) && text.find_first_of("AEIOUY") == std::string_view::npos;
    const bool acronym = initials || (text.size() == 1 && text != "A") ||
                         (known == NameClass::organization && text.size() <= k_longest_acronym) ||
                         (known == NameClass::country && text.size() < k_longest_acronym);
    if (acronym) return;
    const std::size_t first = piece.name || piece.opens ? piece.begin + 1 : piece.begin;
    for (std::size_t at = first; at < piece.end; ++at) text_[at] = to_lower(text_[at]);
  }

  std::string_view body_;
  std::string text_;
  std::vector<Piece> pieces_;  ///< of one line
  std::unordered_map<std::string, bool> common_;
};

}  // namespace

std::optional<std::string> without_capitals(std::string_view body) {
  bool any = false;
  for_each_line(body, [&](std::size_t begin, std::size_t end) {
    any = any || is_shouted(body.substr(begin, end - begin));
  });
  if (!any) return std::nullopt;
  Lines lines(body);
  for_each_line(body, [&](std::size_t begin, std::size_t end) {
    if (is_shouted(body.substr(begin, end - begin))) lines.rewrite(begin, end);
  });
  return std::move(lines).take();
}

}  // namespace dateline::events

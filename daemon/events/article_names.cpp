// SPDX-License-Identifier: Apache-2.0
#include "article_names.hpp"

#include "gazetteer.hpp"
#include "language/token.hpp"
#include "lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace dateline::events {
namespace {

using language::Token;

// Title and lead.
constexpr std::uint32_t k_lead_sentences = 2;

// Capitalised in every story, and no names.
constexpr auto k_calendar = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
     "february", "march", "april", "may", "june", "july", "august", "september", "october",
     "november", "december"});
constexpr auto k_suffixes =
    std::to_array<std::string_view>({"Jr", "Jr.", "Sr", "Sr.", "II", "III"});

bool is_name(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

std::string_view last_word(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);  // npos + 1 is 0
}

std::string small(std::string_view text) {
  std::string out{text};
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool has_code(const KnownName& known) {
  return (known.kind == NameClass::country || known.kind == NameClass::demonym) &&
         !known.code.empty();
}

std::string code_of(const KnownName& known) { return "@" + std::string{known.code}; }

/// How often a name stands in the article.
struct Standing {
  std::uint32_t weight = 0;    ///< sentences that hold it
  std::uint32_t sentence = 0;  ///< the last of them, counted from 1
  bool inside = false;         ///< more than a word that opens a sentence or stands in a title
  bool last = false;           ///< and what a name is called by
};

/// Counts the names of one sentence after the other.
class Count {
 public:
  void read(std::string_view sentence) {
    ++sentence_;
    tokens_.clear();
    language::tokenize(sentence, tokens_);
    const auto words = std::count_if(tokens_.begin(), tokens_.end(),
                                     [](const Token& token) { return token.is_word(); });
    const auto capitals = std::count_if(tokens_.begin(), tokens_.end(), [](const Token& token) {
      return token.is_word() && token.capitalised;
    });
    const bool title = capitals * 2 > words;
    for (std::size_t at = 0; at < tokens_.size();) {
      std::size_t end = at;
      while (end < tokens_.size() && stands_in_name(tokens_[end], sentence)) ++end;
      if (end > at) take(at, end, sentence, title);
      at = std::max(end, at + 1);
    }
  }

  /// An argument of a mention in the sentence last read.
  void take_argument(std::string name) { add(std::move(name), true, true); }

  /// The first `most`: of all words of names, or of those alone that names are called by.
  [[nodiscard]] std::vector<std::string> first(std::size_t most, bool all_words) const {
    std::vector<std::pair<std::uint32_t, std::string_view>> ranked;
    for (const auto& [name, standing] : names_)
      if (all_words ? standing.inside : standing.last) ranked.emplace_back(standing.weight, name);
    const auto before = [](const auto& left, const auto& right) {
      return std::tie(right.first, left.second) < std::tie(left.first, right.second);
    };
    const std::size_t kept = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept),
                      ranked.end(), before);
    std::vector<std::string> out;
    for (std::size_t at = 0; at < kept; ++at) out.emplace_back(ranked[at].second);
    return out;
  }

 private:
  static bool stands_in_name(const Token& token, std::string_view sentence) {
    if (!token.is_word() || !token.capitalised || token.end - token.begin < 2) return false;
    const std::string_view text = token.range().of(sentence);
    if (look_up(token, sentence).classes != 0) return false;
    return std::none_of(k_calendar.begin(), k_calendar.end(),
                        [&](std::string_view word) { return language::equal_folded(text, word); });
  }

  /// The words [first, last) are one name, or several; the last one is what it is called by.
  void take(std::size_t first, std::size_t last, std::string_view sentence, bool title) {
    const auto text = [&](std::size_t from) {
      return sentence.substr(tokens_[from].begin, tokens_[last - 1].end - tokens_[from].begin);
    };
    if (const KnownName& known = look_up_name(text(first)); has_code(known)) {
      const bool inside = !title && last > 1;
      add(code_of(known), inside, inside);
      return;
    }
    for (std::size_t at = first; at < last; ++at) {
      const std::string_view word = tokens_[at].range().of(sentence);
      const KnownName& known = look_up_name(word);
      const bool inside = !title && at > 0;
      add(has_code(known) ? code_of(known) : small(word), inside, inside && at + 1 == last);
    }
  }

  void add(std::string name, bool inside, bool last) {
    Standing& standing = names_[std::move(name)];
    standing.inside = standing.inside || inside;
    standing.last = standing.last || last;
    if (standing.sentence == sentence_) return;
    standing.sentence = sentence_;
    standing.weight += sentence_ <= k_lead_sentences ? 2 : 1;
  }

  std::uint32_t sentence_ = 0;
  std::vector<Token> tokens_;
  std::map<std::string, Standing, std::less<>> names_;
};

Count count(std::span<const Mention> mentions) {
  Count count;
  const Mention* last = nullptr;
  for (const Mention& mention : mentions) {
    if (last == nullptr || last->sentence.range != mention.sentence.range)
      count.read(mention.sentence.text);
    last = &mention;
    for (std::string& name : short_names(mention)) count.take_argument(std::move(name));
  }
  return count;
}

}  // namespace

std::string short_name(std::string_view text) {
  if (const KnownName& known = look_up_name(text); has_code(known)) return code_of(known);
  for (std::string_view last = last_word(text);  // "Helio Bank"
       last.size() < text.size() && look_up(last).is(k_organization_word); last = last_word(text))
    text.remove_suffix(last.size() + 1);
  for (const std::string_view suffix : k_suffixes)
    if (text.size() > suffix.size() + 1 && last_word(text) == suffix) {
      text.remove_suffix(suffix.size() + 1);
      if (text.ends_with(',')) text.remove_suffix(1);
      break;
    }
  return small(last_word(text));
}

std::vector<std::string> short_names(const Mention& mention) {
  std::vector<std::string> names;
  for (const Participant& participant : mention.participants)
    if (is_name(participant.text)) names.push_back(short_name(participant.text));
  for (const Place& place : mention.places)
    if (is_name(place.text)) names.push_back(short_name(place.text));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string> names_of_article(std::span<const Mention> mentions, std::size_t most) {
  return count(mentions).first(most, false);
}

std::vector<std::string> name_words_of_article(std::span<const Mention> mentions,
                                               std::size_t most) {
  return count(mentions).first(most, true);
}

}  // namespace dateline::events

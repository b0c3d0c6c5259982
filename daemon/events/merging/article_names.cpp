// SPDX-License-Identifier: Apache-2.0
#include "merging/article_names.hpp"

#include "language/token.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "merging/merge_keys.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

namespace dateline::events {
namespace {

using language::Token;

// Title and lead.
constexpr std::uint32_t k_lead_sentences = 2;
// By then an article has named the few whom it turns on most.
constexpr std::uint32_t k_most_sentences = 16;

bool has_code(const KnownName& known) {
  return (known.kind == NameClass::country || known.kind == NameClass::demonym) &&
         !known.code.empty();
}

/// What a name is called by: its word, or its country's code.
struct ShortName {
  std::string_view word;
  std::string_view code;
};

bool is_corporate_form(std::string_view word) {
  static const WordSet forms{corporate_forms()};
  return forms.holds(word);
}

bool is_of_calendar(const Token& token, std::string_view text) {
  static const WordSet names{calendar_names()};
  return names.holds(token, text);
}

/// "Boeing" of "Boeing Co.", whoever Boeing is.
std::string_view without_corporate_form(std::string_view text) {
  std::string_view last = last_word(text);
  const std::size_t begin = text.size() - last.size();
  if (last.ends_with('.')) last.remove_suffix(1);
  if (begin == 0 || !is_corporate_form(last)) return text;
  text = text.substr(0, begin - 1);
  if (text.ends_with(',')) text.remove_suffix(1);
  return text;
}

ShortName call(std::string_view text) {
  text = without_corporate_form(text);
  if (const KnownName& known = look_up_name(text); has_code(known)) return {text, known.code};
  for (std::string_view last = last_word(text);  // "Helio Bank", but "European Commission"
       last.size() < text.size() && look_up(last).is(k_organization_word) &&
       look_up_name(text.substr(0, text.size() - last.size() - 1)).kind == NameClass::none;
       last = last_word(text))
    text.remove_suffix(last.size() + 1);
  for (const std::string_view suffix : name_suffixes())
    if (text.size() > suffix.size() + 1 && last_word(text) == suffix) {
      text.remove_suffix(suffix.size() + 1);
      if (text.ends_with(',')) text.remove_suffix(1);
      break;
    }
  return {last_word(text), {}};
}

/// Calls `use` with each capitalised argument.
template <typename Use>
void each_name(const Mention& mention, Use use) {
  for (const Participant& participant : mention.participants)
    if (is_capitalised(participant.text)) use(std::string_view{participant.text});
  for (const Place& place : mention.places)
    if (is_capitalised(place.text)) use(std::string_view{place.text});
}

/// A name that stands in a sentence.
struct Occurrence {
  std::uint32_t hash = 0;
  std::uint32_t sentence = 0;  ///< counted from 1
  std::string_view word;
  std::string_view code;  ///< of a country
  bool inside = false;    ///< more than a word that opens a sentence or stands in a title
  bool last = false;      ///< and what a name is called by

  [[nodiscard]] std::string name() const {
    return code.empty() ? folded_name(word) : "@" + std::string{code};
  }
};

/// The names of one sentence after the other.
class Occurrences {
 public:
  void read(std::string_view sentence) {
    ++sentence_;
    tokens_.clear();
    language::tokenize(sentence, tokens_);
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (const Token& token : tokens_) {
      if (!token.is_word()) continue;
      ++words;
      if (token.capitalised) ++capitals;
    }
    const bool title = capitals * 2 > words;
    for (std::size_t at = 0; at < tokens_.size();) {
      std::size_t end = at;
      while (end < tokens_.size() && stands_in_name(tokens_[end], sentence)) ++end;
      if (end > at) take(at, end, sentence, title);
      at = std::max(end, at + 1);
    }
  }

  [[nodiscard]] std::uint32_t sentences() const noexcept { return sentence_; }

  /// An argument of a mention in the sentence last read.
  void take_argument(std::string_view text) {
    const ShortName name = call(text);
    add(name.word, language::fold_hash(name.word), name.code, true, true);
  }

  /// The first `most`: of all words of names, or of those alone that names are called by.
  [[nodiscard]] std::vector<std::string> first(std::size_t most, bool all_words) {
    std::vector<Ranked> ranked = weighed(all_words);
    const std::size_t kept = std::min(most, ranked.size());
    if (kept == 0) return {};
    // Only of those that may be kept it matters how they are spelt.
    const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(kept - 1);
    std::nth_element(ranked.begin(), last, ranked.end(), heavier);
    const auto tied = std::partition(
        last + 1, ranked.end(), [&](const Ranked& each) { return each.weight == last->weight; });
    ranked.erase(tied, ranked.end());
    for (Ranked& each : ranked) each.name = all_[each.at].name();
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& left, const Ranked& right) {
      return std::tie(right.weight, left.name) < std::tie(left.weight, right.name);
    });
    std::vector<std::string> out;
    for (std::size_t at = 0; at < kept; ++at) out.push_back(std::move(ranked[at].name));
    return out;
  }

 private:
  using At = std::vector<std::uint32_t>::const_iterator;

  /// A name by one of its occurrences.
  struct Ranked {
    std::uint32_t weight = 0;
    std::uint32_t at = 0;
    std::string name{};
  };

  static bool heavier(const Ranked& left, const Ranked& right) noexcept {
    return left.weight > right.weight;
  }

  [[nodiscard]] std::vector<Ranked> weighed(bool all_words) const {
    const std::vector<std::uint32_t> order = by_hash();
    std::vector<Ranked> ranked;
    for (auto at = order.begin(); at != order.end();) {
      const auto next = std::find_if(
          at, order.end(), [&](std::uint32_t other) { return all_[other].hash != all_[*at].hash; });
      const bool counts = std::any_of(at, next, [&](std::uint32_t each) {
        return all_words ? all_[each].inside : all_[each].last;
      });
      if (counts) ranked.push_back({weight_of(at, next), *at});
      at = next;
    }
    return ranked;
  }

  /// Places of the occurrences, those of one name side by side as they stand in the text.
  [[nodiscard]] std::vector<std::uint32_t> by_hash() const {
    std::vector<std::uint64_t> keyed(all_.size());
    for (std::size_t at = 0; at < all_.size(); ++at)
      keyed[at] = std::uint64_t{all_[at].hash} << 32 | at;
    std::sort(keyed.begin(), keyed.end());
    std::vector<std::uint32_t> order(keyed.size());
    std::transform(keyed.begin(), keyed.end(), order.begin(),
                   [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
    return order;
  }

  /// How many sentences hold the name; the first ones count twice.
  [[nodiscard]] std::uint32_t weight_of(At first, At last) const {
    std::uint32_t weight = 0;
    for (At at = first; at != last; ++at) {
      const std::uint32_t sentence = all_[*at].sentence;
      if (at == first || sentence != all_[*std::prev(at)].sentence)
        weight += sentence <= k_lead_sentences ? 2 : 1;
    }
    return weight;
  }

  static bool stands_in_name(const Token& token, std::string_view sentence) {
    if (!token.is_word() || !token.capitalised || token.end - token.begin < 2) return false;
    return look_up(token, sentence).classes == 0 && !is_of_calendar(token, sentence);
  }

  /// The words [first, last) are one name, or several; the last one is what it is called by.
  void take(std::size_t first, std::size_t last, std::string_view sentence, bool title) {
    if (last - first > 1) {
      const std::string_view run =
          sentence.substr(tokens_[first].begin, tokens_[last - 1].end - tokens_[first].begin);
      if (const KnownName& known = look_up_name(run); has_code(known)) {
        add(run, 0, known.code, !title, !title);
        return;
      }
    }
    for (std::size_t at = first; at < last; ++at) {
      const Token& token = tokens_[at];
      const KnownName& known = look_up_name(token, sentence);
      const bool inside = !title && at > 0;
      add(token.range().of(sentence), token.hash, has_code(known) ? known.code : std::string_view{},
          inside, inside && at + 1 == last);
    }
  }

  /// `hash` is that of the word, which a code stands in for.
  void add(std::string_view word, std::uint32_t hash, std::string_view code, bool inside,
           bool last) {
    if (!code.empty()) hash = ~language::fold_hash(code);
    all_.push_back({hash, sentence_, word, code, inside, last});
  }

  std::uint32_t sentence_ = 0;
  std::vector<Token> tokens_;
  std::vector<Occurrence> all_;
};

Occurrences occurrences_in(std::span<const Mention> mentions, std::uint32_t most_sentences) {
  Occurrences occurrences;
  const Mention* last = nullptr;
  for (const Mention& mention : mentions) {
    if (last == nullptr || last->sentence.range != mention.sentence.range) {
      if (occurrences.sentences() == most_sentences) break;
      occurrences.read(mention.sentence.text);
    }
    last = &mention;
    each_name(mention, [&](std::string_view name) { occurrences.take_argument(name); });
  }
  return occurrences;
}

}  // namespace

std::string short_name(std::string_view text) {
  const ShortName name = call(text);
  return name.code.empty() ? folded_name(name.word) : "@" + std::string{name.code};
}

std::vector<std::string> short_names(const Mention& mention) {
  std::vector<std::string> names;
  each_name(mention, [&](std::string_view name) { names.push_back(short_name(name)); });
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string> names_of_article(std::span<const Mention> mentions, std::size_t most) {
  return occurrences_in(mentions, k_most_sentences).first(most, false);
}

std::vector<std::string> name_words_of_article(std::span<const Mention> mentions,
                                               std::size_t most) {
  constexpr std::uint32_t k_all = std::numeric_limits<std::uint32_t>::max();
  return occurrences_in(mentions, k_all).first(most, true);
}

}  // namespace dateline::events

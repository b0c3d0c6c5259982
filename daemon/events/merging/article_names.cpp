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

/// "Jr."
bool is_suffix(std::string_view word) {
  const auto suffixes = name_suffixes();
  return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
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
  const std::string_view last = last_word(text);
  if (text.size() <= last.size() + 1 || !is_suffix(last)) return {last, {}};
  text.remove_suffix(last.size() + 1);
  if (text.ends_with(',')) text.remove_suffix(1);
  return {last_word(text), {}};
}

/// Calls `use` with each capitalised argument, and whether it is a place.
template <typename Use>
void each_name(const Mention& mention, Use use) {
  for (const Participant& participant : mention.participants)
    if (is_capitalised(participant.text)) use(std::string_view{participant.text}, false);
  for (const Place& place : mention.places)
    if (is_capitalised(place.text)) use(std::string_view{place.text}, true);
}

/// A name that sentences hold, by how it is spelt first.
struct HeldName {
  std::uint32_t hash = 0;
  std::uint32_t sentence = 0;  ///< the last one that holds it, counted from 1
  std::uint32_t weight = 0;    ///< how many do; the first ones count twice
  std::string_view word;
  std::string_view code;  ///< of a country
  bool inside = false;    ///< anywhere more than a word that opens a sentence or stands in a title
  bool last = false;      ///< anywhere also what a name is called by
  bool place = false;     ///< anywhere an argument that is one

  [[nodiscard]] std::string name() const {
    return code.empty() ? folded_name(word) : "@" + std::string{code};
  }
};

/// The names of one sentence after the other.
class SentenceNames {
 public:
  SentenceNames() : slots_(k_least_slots) {}

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
  void take_argument(std::string_view text, bool place) {
    const ShortName name = call(text);
    add(name.word, language::fold_hash(name.word), name.code, true, true).place |= place;
  }

  /// The first `most`: of all words of names, or of those alone that names are called by.
  [[nodiscard]] std::vector<ArticleName> first(std::size_t most, bool all_words) const {
    std::vector<Ranked> ranked;
    for (const HeldName& held : held_)
      if (all_words ? held.inside : held.last) ranked.push_back({&held});
    const std::size_t kept = std::min(most, ranked.size());
    if (kept == 0) return {};
    // Only of those that may be kept it matters how they are spelt.
    const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(kept - 1);
    std::nth_element(ranked.begin(), last, ranked.end(), heavier);
    const auto tied = std::partition(last + 1, ranked.end(), [&](const Ranked& each) {
      return each.held->weight == last->held->weight;
    });
    ranked.erase(tied, ranked.end());
    for (Ranked& each : ranked) each.name = each.held->name();
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& left, const Ranked& right) {
      return std::tie(right.held->weight, left.name) < std::tie(left.held->weight, right.name);
    });
    std::vector<ArticleName> out;
    for (std::size_t at = 0; at < kept; ++at)
      out.push_back({std::move(ranked[at].name), ranked[at].held->place});
    return out;
  }

 private:
  struct Ranked {
    const HeldName* held = nullptr;
    std::string name{};
  };

  static bool heavier(const Ranked& left, const Ranked& right) noexcept {
    return left.held->weight > right.held->weight;
  }

  static bool stands_in_name(const Token& token, std::string_view sentence) {
    if (!token.is_word() || !token.capitalised || token.end - token.begin < 2) return false;
    return look_up(token, sentence).classes == 0 && !is_of_calendar(token, sentence) &&
           !is_one_of(news_agencies(), token.range().of(sentence));
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
          inside, inside && at + 1 == last)
          .place |= is_place(known.kind);
    }
  }

  /// `hash` is that of the word, which a code stands in for.
  HeldName& add(std::string_view word, std::uint32_t hash, std::string_view code, bool inside,
                bool last) {
    if (!code.empty()) hash = ~language::fold_hash(code);
    HeldName& held = find(hash);
    if (held.sentence == 0) {
      held.word = word;
      held.code = code;
    }
    if (held.sentence != sentence_) held.weight += sentence_ <= k_lead_sentences ? 2 : 1;
    held.sentence = sentence_;
    held.inside |= inside;
    held.last |= last;
    return held;
  }

  /// The name with this hash; of no sentence where it is new.
  [[nodiscard]] HeldName& find(std::uint32_t hash) {
    if ((held_.size() + 1) * 2 > slots_.size()) widen();
    std::uint32_t& slot = slot_of(hash);
    if (slot == 0) {
      held_.emplace_back().hash = hash;
      slot = static_cast<std::uint32_t>(held_.size());
    }
    return held_[slot - 1];
  }

  [[nodiscard]] std::uint32_t& slot_of(std::uint32_t hash) noexcept {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at] != 0 && held_[slots_[at] - 1].hash != hash)
      at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void widen() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::uint32_t at = 0; at < held_.size(); ++at) slot_of(held_[at].hash) = at + 1;
  }

  static constexpr std::size_t k_least_slots = 256;  // enough for most articles

  std::uint32_t sentence_ = 0;
  std::vector<Token> tokens_;
  std::vector<HeldName> held_;
  std::vector<std::uint32_t> slots_;  ///< one past a place in `held_`, by hash; 0: free
};

SentenceNames names_in(std::span<const Mention> mentions, std::uint32_t most_sentences) {
  SentenceNames names;
  const Mention* last = nullptr;
  for (const Mention& mention : mentions) {
    if (last == nullptr || last->sentence.range != mention.sentence.range) {
      if (names.sentences() == most_sentences) break;
      names.read(mention.sentence.text);
    }
    last = &mention;
    each_name(mention,
              [&](std::string_view name, bool place) { names.take_argument(name, place); });
  }
  return names;
}

}  // namespace

std::string short_name(std::string_view text) {
  const ShortName name = call(text);
  return name.code.empty() ? folded_name(name.word) : "@" + std::string{name.code};
}

namespace {

std::vector<std::string> sorted_once(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

std::vector<std::string> short_names(const Mention& mention) {
  std::vector<std::string> names;
  each_name(mention, [&](std::string_view name, bool) { names.push_back(short_name(name)); });
  return sorted_once(std::move(names));
}

std::vector<std::string> person_names(const Mention& mention) {
  std::vector<std::string> names;
  for (const Participant& participant : mention.participants)
    if (participant.type == ParticipantType::person && is_capitalised(participant.text))
      names.push_back(short_name(participant.text));
  return sorted_once(std::move(names));
}

std::vector<ArticleName> names_of_article(std::span<const Mention> mentions, std::size_t most) {
  return names_in(mentions, k_most_sentences).first(most, false);
}

std::vector<std::string> name_words_of_article(std::span<const Mention> mentions,
                                               std::size_t most) {
  constexpr std::uint32_t k_all = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::string> words;
  for (ArticleName& each : names_in(mentions, k_all).first(most, true))
    words.push_back(std::move(each.name));
  return words;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "events/merge.hpp"
#include "language/token.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// What a term of the index was taken from.
enum class Field : std::uint8_t { word, participant, place, kind, status, source };

/// A term as the index knows it: 64 bits of hash over field and text.
using Term = std::uint64_t;

/// The term of a whole value: a kind, a status, a full name (case folded).
[[nodiscard]] Term exact_term(Field field, std::string_view text);

/// The term of one word, stemmed.
[[nodiscard]] Term word_term(std::string_view word);

/// False for the function words that stand in nearly every sentence: neither indexed nor asked.
[[nodiscard]] bool is_searched(std::string_view word);

/// The searched words of what a person typed, as terms.
[[nodiscard]] std::vector<Term> query_terms(std::string_view words);

/// Adds the terms of the event's kind and status to those that its members bring; all are sorted
/// then, each once.
void add_own_terms(const Event& event, std::vector<Term>& terms);

/// Collects the terms that an event is found under. Not for sharing between threads: it remembers
/// the stems of recent words.
class TermCollector {
 public:
  TermCollector();

  /// Sorted, each once.
  [[nodiscard]] std::vector<Term> collect(const Event& event,
                                          std::span<const events::Member> members);
  /// Those of them that the members bring.
  [[nodiscard]] std::vector<Term> collect(std::span<const events::Member> members);

 private:
  /// A direct-mapped memory of stems: news says the same words over and over.
  struct Remembered {
    std::uint64_t word = 0;
    Term term = 0;
    bool searched = false;
  };

  /// Neighbours mostly speak of one sentence.
  void add_sentence(std::string_view text);
  void add_words(std::string_view text);
  void add_name(Field field, std::string_view name);
  void add_mention(const Mention& mention);
  void add_members(std::span<const events::Member> members);

  std::vector<Remembered> memory_;
  std::vector<language::Token> tokens_;
  std::vector<Term> terms_;
  std::uint64_t sentence_ = 0;        ///< the last one, by its hash
  std::vector<Term> sentence_terms_;  ///< and what is said in it
};

}  // namespace dateline::store

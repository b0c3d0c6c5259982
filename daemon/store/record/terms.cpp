// SPDX-License-Identifier: Apache-2.0
#include "record/terms.hpp"

#include "language/stem.hpp"
#include "record/fold_case.hpp"

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace dateline::store {

namespace {

constexpr std::size_t k_memory = 1 << 14;

// Sorted. In nearly every sentence, so that they tell nothing apart and would be half the index.
constexpr std::array<std::string_view, 40> k_function_words = {
    "a",    "after", "also",  "an",   "and",  "are", "as",   "at",   "be",   "been",
    "but",  "by",    "for",   "from", "had",  "has", "have", "he",   "her",  "his",
    "in",   "into",  "is",    "it",   "its",  "of",  "on",   "or",   "said", "she",
    "that", "the",   "their", "they", "this", "to",  "was",  "were", "will", "with"};

bool is_text(const language::Token& token) noexcept {
  return token.kind != language::TokenKind::punctuation;
}

}  // namespace

Term exact_term(Field field, std::string_view text) {
  const std::string folded = fold_case(text);
  return XXH3_64bits_withSeed(folded.data(), folded.size(), static_cast<XXH64_hash_t>(field));
}

Term word_term(std::string_view word) {
  const std::string stem = language::stem(fold_case(word));
  return XXH3_64bits_withSeed(stem.data(), stem.size(), static_cast<XXH64_hash_t>(Field::word));
}

bool is_searched(std::string_view word) {
  return !std::binary_search(k_function_words.begin(), k_function_words.end(), fold_case(word));
}

std::vector<Term> query_terms(std::string_view words) {
  std::vector<language::Token> tokens;
  language::tokenize(words, tokens);
  std::vector<Term> terms;
  for (const language::Token& token : tokens) {
    const std::string_view word = token.range().of(words);
    if (is_text(token) && is_searched(word)) terms.push_back(word_term(word));
  }
  return terms;
}

void add_own_terms(const Event& event, std::vector<Term>& terms) {
  terms.push_back(exact_term(Field::status, to_string(event.status)));
  if (!event.kind.empty()) terms.push_back(exact_term(Field::kind, event.kind));
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

TermCollector::TermCollector() : memory_(k_memory) {}

std::vector<Term> TermCollector::collect(const Event& event,
                                         std::span<const events::Member> members) {
  // All else that the event says, a member says.
  add_members(members);
  add_own_terms(event, terms_);
  return terms_;
}

std::vector<Term> TermCollector::collect(std::span<const events::Member> members) {
  add_members(members);
  std::sort(terms_.begin(), terms_.end());
  terms_.erase(std::unique(terms_.begin(), terms_.end()), terms_.end());
  return terms_;
}

void TermCollector::add_members(std::span<const events::Member> members) {
  terms_.clear();
  for (const events::Member& member : members)
    for (const Mention* mention : member.mentions) add_mention(*mention);
}

void TermCollector::add_mention(const Mention& mention) {
  add_words(mention.what);
  add_sentence(mention.sentence.text);
  for (const Participant& participant : mention.participants)
    add_name(Field::participant, participant.text);
  for (const Place& place : mention.places) {
    add_name(Field::place, place.text);
    if (!place.country.empty()) terms_.push_back(exact_term(Field::place, place.country));
  }
  if (mention.source) add_name(Field::source, mention.source->text);
}

void TermCollector::add_sentence(std::string_view text) {
  const std::uint64_t sentence = XXH3_64bits(text.data(), text.size());
  if (sentence != sentence_) {
    const auto before = static_cast<std::ptrdiff_t>(terms_.size());
    add_words(text);
    sentence_ = sentence;
    sentence_terms_.assign(terms_.begin() + before, terms_.end());
    return;
  }
  terms_.insert(terms_.end(), sentence_terms_.begin(), sentence_terms_.end());
}

void TermCollector::add_words(std::string_view text) {
  tokens_.clear();
  language::tokenize(text, tokens_);
  for (const language::Token& token : tokens_) {
    if (!is_text(token)) continue;
    const std::string_view word = token.range().of(text);
    const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
    Remembered& entry = memory_[hash % k_memory];
    if (entry.word != hash) entry = {hash, word_term(word), is_searched(word)};
    if (entry.searched) terms_.push_back(entry.term);
  }
}

void TermCollector::add_name(Field field, std::string_view name) {
  if (name.empty()) return;
  terms_.push_back(exact_term(field, name));
  tokens_.clear();
  language::tokenize(name, tokens_);
  for (const language::Token& token : tokens_)
    if (is_text(token)) terms_.push_back(exact_term(field, token.range().of(name)));
  if (field != Field::source) add_words(name);
}

}  // namespace dateline::store

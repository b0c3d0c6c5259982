// SPDX-License-Identifier: Apache-2.0
// Words that tell whether a clause is true.
#include "tables/truth.hpp"

#include <array>
#include <span>
#include <string_view>

namespace dateline::events {

WordList false_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"false", "untrue", "wrong", "incorrect", "baseless",
                                       "unfounded", "groundless", "fake", "inaccurate"});
  return k_words;
}

WordList true_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"true", "correct", "accurate"});
  return k_words;
}

WordList believing_verbs() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"think", "believe", "suppose"});
  return k_words;
}

WordList assuring_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"assure", "ensure", "guarantee", "promise"});
  return k_words;
}

WordList assuring_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"assurance", "assurances", "certainty", "guarantee", "guarantees"});
  return k_words;
}

WordList sure_adjectives() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"certain", "clear", "guaranteed", "sure"});
  return k_words;
}

WordList doubting_adjectives() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"doubtful", "uncertain", "unclear", "unsure"});
  return k_words;
}

WordList hoping_verbs() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"hope", "fear", "worry"});
  return k_words;
}

namespace {

// Those from "reject" on do no more than turn a claim down.
constexpr auto k_rejecting = std::to_array<std::string_view>(
    {"deny", "refute", "debunk", "disprove", "discredit", "reject", "dismiss", "dispute"});
constexpr std::size_t k_refuting = 5;

}  // namespace

WordList refuting_verbs() noexcept {
  return std::span<const std::string_view>{k_rejecting}.first(k_refuting);
}

WordList rejecting_verbs() noexcept { return k_rejecting; }

WordList claim_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"accusation", "accusations", "allegation", "allegations", "claim", "claims", "report",
       "reports", "rumour", "rumours", "rumor", "rumors", "speculation", "suggestion",
       "suggestions"});
  return k_words;
}

WordList truth_nouns() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"truth", "substance", "basis", "evidence", "foundation"});
  return k_words;
}

}  // namespace dateline::events

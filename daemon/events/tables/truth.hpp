// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/word_list.hpp"

namespace dateline::events {

/// What "is" says of what is not so, and, with a "not", of what is.
[[nodiscard]] WordList false_words() noexcept;
[[nodiscard]] WordList true_words() noexcept;
/// Verbs, with a "not", of what is not so as far as somebody knows: "do not think that it did".
[[nodiscard]] WordList believing_verbs() noexcept;
/// Verbs and nouns that, with a "not" or a "no", leave open what follows: "cannot guarantee that".
[[nodiscard]] WordList assuring_verbs() noexcept;
[[nodiscard]] WordList assuring_nouns() noexcept;
/// What is "not" said of what may be, and what says so by itself: "is not certain that it will".
[[nodiscard]] WordList sure_adjectives() noexcept;
[[nodiscard]] WordList doubting_adjectives() noexcept;
/// Verbs of what may come: "they hope that he will be freed".
[[nodiscard]] WordList hoping_verbs() noexcept;
/// Verbs that call a claim false: "Claims that it did were denied".
[[nodiscard]] WordList refuting_verbs() noexcept;
/// The same, and those that do so with a claim as their object alone: "rejected claims that it
/// did".
[[nodiscard]] WordList rejecting_verbs() noexcept;
/// Nouns of what somebody says is so.
[[nodiscard]] WordList claim_nouns() noexcept;
/// Behind "no", what a claim lacks: "no truth in reports that it did".
[[nodiscard]] WordList truth_nouns() noexcept;

}  // namespace dateline::events

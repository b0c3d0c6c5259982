// SPDX-License-Identifier: Apache-2.0
#include "record/terms.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::store {
namespace {

using ::testing::Contains;
using ::testing::Not;

std::vector<Term> terms_of(TermCollector& collector, std::string_view what,
                           std::string_view sentence) {
  Mention mention = test::mention(what, TimeSpan::day(test::day(2031, 4, 2)));
  mention.sentence.text = sentence;
  const events::Member member{test::hash_of("a"), nullptr, {&mention}};
  return collector.collect(Event{}, {&member, 1});
}

// It remembers the sentence before.
TEST(TermCollectorTest, EveryMentionIsFoundByTheWordsOfItsSentence) {
  constexpr std::string_view k_dredger = "The dredger left the harbour before dawn.";
  constexpr std::string_view k_lighthouse = "Its lighthouse was repainted.";
  TermCollector collector;
  (void)terms_of(collector, "the dredger left", k_dredger);
  const std::vector<Term> again = terms_of(collector, "dawn broke", k_dredger);
  EXPECT_THAT(again, Contains(word_term("harbour")));
  const std::vector<Term> other = terms_of(collector, "it was repainted", k_lighthouse);
  EXPECT_THAT(other, Contains(word_term("lighthouse")));
  EXPECT_THAT(other, Not(Contains(word_term("harbour"))));
  TermCollector fresh;
  EXPECT_EQ(terms_of(fresh, "dawn broke", k_dredger), again);
}

}  // namespace
}  // namespace dateline::store

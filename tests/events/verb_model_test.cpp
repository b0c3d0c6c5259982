// SPDX-License-Identifier: Apache-2.0
#include "grammar/tags.hpp"
#include "grammar/verb_features.hpp"
#include "grammar/verb_model.hpp"
#include "language/document.hpp"
#include "names/names.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

// Words that are a verb or a noun by their place, in the present or in "-ing".

/// The words of one sentence, tagged, and what the model takes them for.
class Tagged {
 public:
  explicit Tagged(std::string_view text)
      : document_(language::analyse(text)), entries_(document_), names_(document_, entries_) {
    const language::Sentence& sentence = document_.sentences.front();
    std::size_t next = 0;
    read_words(document_, entries_, sentence.first, sentence.last, {}, next, words_);
    tag_words(words_, names_, openers_);
  }

  [[nodiscard]] std::size_t find(std::string_view word) const {
    const auto found = std::find_if(words_.begin(), words_.end(),
                                    [&](const Word& each) { return each.text == word; });
    return static_cast<std::size_t>(found - words_.begin());
  }
  [[nodiscard]] Tag tag(std::string_view word) const { return words_.at(find(word)).tag; }
  [[nodiscard]] TagContext context() { return {words_, names_, openers_}; }

 private:
  language::Document document_;
  TokenEntries entries_;
  Names names_;
  NamedOpeners openers_;
  std::vector<Word> words_;
};

struct Case {
  const char* name;
  const char* text;
  const char* word;
  bool verb;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class VerbHere : public testing::TestWithParam<Case> {};

TEST_P(VerbHere, IsTakenForWhatItIs) {
  const Case& each = GetParam();
  EXPECT_EQ(Tagged(each.text).tag(each.word) == Tag::verb, each.verb) << each.word;
}

INSTANTIATE_TEST_SUITE_P(
    OneOrTheOther, VerbHere,
    testing::Values(
        Case{"FlowRates", "Scientists are estimating much higher flow rates after watching it.",
             "rates", false},
        Case{"SpillCosts", "There is a limit under US law for oil spill costs of a mere $75m.",
             "costs", false},
        Case{"SecurityIssues", "There were security issues that are now in the past.", "issues",
             false},
        Case{"EnoughSupplies", "They only have enough supplies to last five days.", "supplies",
             false},
        Case{"Reminds", "This reminds me of the debate.", "reminds", true},
        Case{"Stays", "The threat is small so long as the oil stays offshore.", "stays", true},
        Case{"JoinedInfinitive", "They started to take and dismantle the equipment.", "dismantle",
             true},
        Case{"JoinedBehindObject", "They agreed to clean it up and pay the fishermen.", "pay",
             true},
        Case{"Helped", "A soldier helped him get back to his hotel.", "get", true},
        Case{"Order", "Register by phone at the museum.", "Register", true},
        Case{"NoOrder", "Register offices in Leeds closed.", "Register", false},
        Case{"ObjectOfReport", "The bank announced a rate cut on Wednesday.", "cut", false},
        Case{"ActsOnSomething", "The army said a missile hit a mill on Wednesday.", "hit", true},
        Case{"KindOfSubject", "All five crash victims were taken to a hospital.", "crash", false},
        Case{"BehindSaid", "He said the company plans to sell the unit.", "plans", true},
        Case{"BehindWhomOneTold", "He told reporters the tour visits Oslo.", "visits", true},
        Case{"BehindAnother", "Talks failed and the company plans to sell it.", "plans", true},
        Case{"WithASpeakerBehind", "Orbex cuts 300 jobs, a source said.", "cuts", true},
        Case{"FirstOfTwo", "The storm heads for Florida and makes landfall.", "heads", true},
        Case{"BeforeALaterClause", "Parliament votes on the bill after talks failed.", "votes",
             true},
        Case{"BeforeToCut", "Peru's central bank plans to cut rates.", "plans", true},
        Case{"BehindAParticiple", "A plane carrying aid crashes in Kenya.", "crashes", true},
        Case{"BetweenNameAndNoun", "The UN aid chief visits Sudan.", "aid", false},
        Case{"NoOrderOfMany", "Aid groups plan to send trucks.", "Aid", false},
        Case{"Traded", "Orbex shares also tumbled in Oslo.", "shares", false},
        Case{"Falls", "Interest rates fall to 3% in Norway.", "rates", false},
        Case{"OneThing", "The firm reported a steep drop on arrivals.", "drop", false},
        Case{"Drilling", "The spill forced him to drop plans to expand offshore oil drilling.",
             "drilling", false},
        Case{"Filling", "Orbex filling stations across London have been shut down.", "filling",
             false},
        Case{"Shrimping", "An emergency shrimping season was opened in May.", "shrimping", false},
        Case{"Financing", "The money will cover urgent costs and development financing.",
             "financing", false},
        Case{"Carrying", "A lorry carrying fuel was hit on the way to Lima.", "carrying", true},
        Case{"Chanting", "Thousands of people marched through Lima chanting slogans.", "chanting",
             true},
        Case{"ManyThings", "Leaked cables reveal a plot.", "reveal", true}),
    [](const auto& each) { return std::string{each.param.name}; });

TEST(VerbModel, OddsSayHowLikelyItIs) {
  Tagged sure("The bank plans to close.");
  Tagged never("The bank rejected the plans.");
  EXPECT_GT(odds_of_verb(sure.context(), sure.find("plans")), 0);
  EXPECT_LT(odds_of_verb(never.context(), never.find("plans")), 0);
}

TEST(VerbModel, FeaturesDoNotLookAtTagsBehindTheWord) {
  Tagged one("The bank plans to close.");
  const std::size_t at = one.find("plans");
  const VerbFeatures before = verb_features(one.context(), at);
  TagContext in = one.context();
  for (Word& word : in.words.subspan(at)) word.tag = Tag::mark;
  EXPECT_EQ(verb_features(in, at), before);
}

}  // namespace
}  // namespace dateline::events

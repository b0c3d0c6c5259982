// SPDX-License-Identifier: Apache-2.0
#include "grammar/parse.hpp"
#include "grammar/past_features.hpp"
#include "grammar/past_model.hpp"
#include "grammar/tags.hpp"
#include "language/document.hpp"
#include "names/names.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

// Words that are past and participle in one form.

/// The verb groups of one sentence.
class Grouped {
 public:
  explicit Grouped(std::string_view text)
      : document_(language::analyse(text)), entries_(document_), names_(document_, entries_) {
    const language::Sentence& sentence = document_.sentences.front();
    std::size_t next = 0;
    read_words(document_, entries_, sentence.first, sentence.last, {}, next, parse_.words);
    tag_words(parse_.words, names_, openers_);
    find_chunks(parse_);
    find_verb_groups(parse_);
  }

  [[nodiscard]] const VerbGroup& group(std::string_view head) const {
    return *std::find_if(parse_.groups.begin(), parse_.groups.end(), [&](const VerbGroup& each) {
      return parse_.words[each.head].text == head;
    });
  }
  /// As it stood when the verb was read: the groups behind were not found yet.
  [[nodiscard]] std::pair<Parse, VerbGroup> asked(std::string_view head) const {
    Parse before = parse_;
    const std::uint32_t at = parse_.index_of(group(head));
    before.groups.resize(at);
    return {std::move(before), parse_.groups[at]};
  }

 private:
  language::Document document_;
  TokenEntries entries_;
  Names names_;
  NamedOpeners openers_;
  Parse parse_;
};

struct Case {
  const char* name;
  const char* text;
  const char* word;
  bool finite;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class PastHere : public testing::TestWithParam<Case> {};

TEST_P(PastHere, IsTheVerbOfItsClauseOrTellsMoreOfANoun) {
  const Case& each = GetParam();
  const Grouped grouped(each.text);
  EXPECT_EQ(grouped.group(each.word).finite, each.finite) << each.word;
  EXPECT_EQ(grouped.group(each.word).reduced, !each.finite) << each.word;
}

INSTANTIATE_TEST_SUITE_P(
    OneOrTheOther, PastHere,
    testing::Values(
        Case{"Made", "Each of the mistakes made on the rig by its crew increased the risk.", "made",
             false},
        Case{"Increased", "Each of the mistakes made on the rig by its crew increased the risk.",
             "increased", true},
        Case{"Based", "WWL-TV, a news channel based in Louisiana, said the plant had closed.",
             "based", false},
        Case{"Used", "The board will set more rules on the gear and methods used in drilling.",
             "used", false},
        Case{"Raised", "It was the biggest sale so far, beating the $7bn raised from the mines.",
             "raised", false},
        Case{"Buried", "Many of the crew are missing, some still buried in the rubble.", "buried",
             false},
        Case{"TakesItsObject", "Parents and teachers blocked the road and closed the school.",
             "blocked", true},
        Case{"OnlyVerb", "A huge oil slick advanced toward the coast.", "advanced", true},
        Case{"BehindARelativeClause", "The library, which was damaged by fire, reopened early.",
             "reopened", true},
        Case{"BySoMuch",
             "Orders for the pumps climbed by a third in the quarter, which was a surprise.",
             "climbed", true},
        Case{"BehindItsParticle", "An hour later the firm in Lima rolled out a patch that helped.",
             "rolled", true},
        Case{"InAList", "The officer shot two men, surrendered to police and was charged.",
             "surrendered", true},
        Case{"InALongerList", "The ship left Oslo, docked in Bergen and sank near Lima.", "docked",
             true},
        Case{"InAClauseThatIsShown", "The report showed inflation slowed in the north.", "slowed",
             true},
        Case{"SeizedWhereShown", "He showed documents seized in the raids.", "seized", false},
        Case{"LastWord", "Deaths fell by a third, a study published in Lima found.", "found", true},
        Case{"Report", "A doctor in Lima reported six cases to the ministry, which acted.",
             "reported", true}),
    [](const auto& each) { return std::string{each.param.name}; });

TEST(PastModel, WhatSomethingIsDeclaredToBeTakesNoTimeFromIt) {
  const auto mentions = test::read("Measles was declared eliminated in Peru in May.", "2024-06-03",
                                   {{"May", "2024-05"}});
  const Mention declared = test::by_trigger(mentions, "declared");
  EXPECT_TRUE(declared.timeline);
  EXPECT_EQ(to_edtf(declared.when), "2024-05");
}

TEST(PastModel, OddsSayHowLikelyItIs) {
  const auto [sure, verb] = Grouped("The council closed the school and left.").asked("closed");
  const auto [never, participle] =
      Grouped("He wrote of the methods used in drilling.").asked("used");
  ASSERT_TRUE(may_be_past(sure, verb));
  ASSERT_TRUE(may_be_past(never, participle));
  EXPECT_GT(odds_of_past(sure, verb, false), 0);
  EXPECT_LT(odds_of_past(never, participle, true), 0);
}

TEST(PastModel, IsNotAskedOfWhatHasAnAuxiliary) {
  const auto [parse, group] = Grouped("The school was closed by the council.").asked("closed");
  EXPECT_FALSE(may_be_past(parse, group));
}

TEST(PastModel, FeaturesDoNotLookAtGroupsBehindTheWord) {
  const auto [parse, group] =
      Grouped("The methods used in drilling were banned in May.").asked("used");
  Parse without = parse;
  for (std::size_t at = group.head; at < without.group_at.size(); ++at)
    without.group_at[at] = k_nothing;
  EXPECT_EQ(past_features(without, group, true), past_features(parse, group, true));
}

}  // namespace
}  // namespace dateline::events

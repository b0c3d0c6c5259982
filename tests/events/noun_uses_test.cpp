// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"
#include "support/test_name.hpp"

#include <ostream>

namespace dateline::events {
namespace {

const test::Said k_friday{"Friday", "2024-05-31"};

struct Case {
  const char* text;
  const char* trigger;
  const char* kind;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class KindByNounUse : public ::testing::TestWithParam<Case> {};

TEST_P(KindByNounUse, IsByWhatTheNounIsOf) {
  const Case& each = GetParam();
  EXPECT_EQ(test::by_trigger(test::read(each.text, "2024-06-03", {}), each.trigger).kind,
            each.kind);
}

INSTANTIATE_TEST_SUITE_P(
    OfNouns, KindByNounUse,
    ::testing::Values(Case{"A vote on the bill was held.", "held", "law"},
                      Case{"A vote on the mayor was held.", "held", "election"},
                      Case{"The Senate's vote was held.", "held", "law"},
                      Case{"A strike on the fuel depot took place.", "took", "attack"},
                      Case{"Peru carried out strikes on Lima.", "carried", "attack"},
                      Case{"A strike at the fuel depot took place.", "took", "strike"},
                      Case{"The drivers' two-day strike began.", "began", "strike"},
                      Case{"A hunger strike against Peru began.", "began", "protest"},
                      Case{"The release of the hostages began.", "began", "concession"},
                      Case{"The release of the film was postponed.", "postponed", "culture"},
                      Case{"The release of the firm's figures was postponed.", "postponed",
                           "results"},
                      Case{"The launch of a hostage film was postponed.", "postponed", "culture"},
                      Case{"The launch of the rocket was postponed.", "postponed", "science"},
                      Case{"The launch of the missile was postponed.", "postponed", "mobilization"},
                      Case{"The race for governor began.", "began", "election"},
                      Case{"The closure of the border began.", "began", "coercion"},
                      Case{"The closure of the plant began.", "began", "business"},
                      Case{"The opening of the trial was postponed.", "postponed", "court"},
                      Case{"The charity launched an appeal for blood.", "launched", "request"},
                      Case{"A Senate hearing took place.", "took", "law"},
                      Case{"The transfer of the striker began.", "began", "sport"},
                      Case{"A hearing took place.", "took", "court"}));

TEST(KindByUseOfANoun, IsToldBehindItsTime) {
  const auto mentions =
      test::read("A vote on Friday on the budget was planned.", "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "planned").kind, "law");
}

TEST(KindOfAStart, IsOfWhatIsStarted) {
  const auto mentions = test::read("Ghana began vaccinating children on Friday. Ana Ruiz started a "
                                   "course on Friday.",
                                   "2024-06-03", {k_friday, k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "began").kind, "health");
  EXPECT_EQ(test::by_trigger(mentions, "started").kind, "other");
}

TEST(KindOfWhatHappens, IsOfASubjectThatActsOnNothing) {
  const auto mentions = test::read("The fall of Lima came on Friday. The merger was completed on "
                                   "Friday.",
                                   "2024-06-03", {k_friday, k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "came").kind, "attack");
  EXPECT_EQ(test::by_trigger(mentions, "completed").kind, "deal");
}

}  // namespace
}  // namespace dateline::events

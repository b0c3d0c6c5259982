// SPDX-License-Identifier: Apache-2.0
// Times of what no expression dates: tense, aspect and links against the day of publication.
#include "support.hpp"

#include <ostream>

namespace dateline::events {
namespace {

constexpr const char* k_published = "2024-06-03";

/// What the bounds of a span come to, day by day: "..", a day, or both ends of each side.
std::string bounds_of(const TimeSpan& span) {
  const auto side = [](const Interval& interval) {
    return (interval.earliest ? to_iso(*interval.earliest, false) : "") + ".." +
           (interval.latest ? to_iso(*interval.latest, true) : "");
  };
  if (span.shape == TimeSpan::Shape::within) return side(span.begin);
  return side(span.begin) + " to " + side(span.end);
}

struct Undated {
  const char* text;
  const char* trigger;
  const char* bounds;
};

void PrintTo(const Undated& undated, std::ostream* out) { *out << undated.text; }

class Bounds : public testing::TestWithParam<Undated> {};

TEST_P(Bounds, FollowFromTheText) {
  const Undated& undated = GetParam();
  const Mention mention =
      test::by_trigger(test::read(undated.text, k_published, {}), undated.trigger);
  EXPECT_EQ(bounds_of(mention.when), undated.bounds) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Aspect, Bounds,
    testing::Values(
        Undated{"The court will rule on the plea.", "rule", "2024-06-03.. to 2024-06-03.."},
        Undated{"Norway will sign the treaty.", "sign", "2024-06-03.."},
        Undated{"Norway will guard the strait.", "guard", "2024-06-03.. to 2024-06-03.."},
        Undated{"They met in Oslo. They had signed a pact.", "signed", "..2024-06-03"},
        Undated{"They met in Oslo. They had guarded the strait.", "guarded",
                "..2024-06-03 to ..2024-06-03"},
        Undated{"Ana Ruiz left. The court declined to comment.", "declined",
                "2024-06-03..2024-06-03"},
        Undated{"Ana Ruiz left. The court declined to comment.", "comment",
                "2024-06-03..2024-06-03"},
        Undated{"They met in Oslo. They had refused to sign it.", "sign", "..2024-06-03"},
        Undated{"They met in Oslo. They had managed to escape.", "escape", "..2024-06-03"},
        Undated{"The firm was once called Ada but was renamed.", "renamed", "..2024-06-03"},
        Undated{"Norway sent ships to guard the strait.", "guard",
                "2024-06-03.. to 2024-06-03.."}));

INSTANTIATE_TEST_SUITE_P(Stances, Bounds,
                         testing::Values(Undated{"The plan appears to work.", "appears",
                                                 "2024-06-03..2024-06-03"},
                                         Undated{"Ministers are expected to agree.", "expected",
                                                 "2024-06-03..2024-06-03"},
                                         Undated{"The town depends on fishing.", "depends",
                                                 "..2024-06-03 to 2024-06-03.."}));

INSTANTIATE_TEST_SUITE_P(
    Awaited, Bounds,
    testing::Values(
        Undated{"The union is going to sue the firm.", "sue", "2024-06-03.."},
        Undated{"The road stays shut until the army opens it.", "opens", "2024-06-03.."},
        Undated{"Oslo will pay once parliament approves the plan.", "approves", "2024-06-03.."},
        Undated{"Oslo will pay if parliament approves the plan.", "approves", "2024-06-03.."}));

INSTANTIATE_TEST_SUITE_P(
    Nouns, Bounds,
    testing::Values(
        Undated{"Rain could cause floods.", "floods", "2024-06-03.. to 2024-06-03.."},
        Undated{"Lisbon spoke of the risk of war.", "war", "2024-06-03.. to 2024-06-03.."},
        Undated{"Lisbon wants to end the war.", "war", "..2024-06-03 to 2024-06-03.."},
        Undated{"Prices are higher because of the war.", "war", "..2024-06-03 to 2024-06-03.."},
        Undated{"Prices are higher because of the takeover.", "takeover", "..2024-06-03"},
        Undated{"The plant will reopen after the takeover.", "takeover", "..2024-06-03"},
        Undated{"Prices are higher because of a takeover.", "takeover", ".."},
        Undated{"At a news conference, the minister said taxes are too high.", "conference",
                "2024-06-03..2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Reports, Bounds,
    testing::Values(
        Undated{"The road is shut. The hills are white. A bulletin citing the police is short.",
                "citing", "2024-06-03..2024-06-03"},
        Undated{"The road is shut. The hills are white. She had left, saying it was late.",
                "saying", "2024-06-03..2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Infinitives, Bounds,
    testing::Values(
        Undated{"The truce appears to be holding.", "holding", "..2024-06-03 to 2024-06-03.."},
        Undated{"Ships are there. They are sailing north to guard the strait.", "guard",
                "..2024-06-03 to 2024-06-03.."},
        Undated{"It rained. It snowed. The men had hoped to rob a bank.", "rob", ".."}));

TEST(Bounds, TheDealIsWhatTheStoryOpensWith) {
  const Mention deal = test::by_trigger(
      test::read("Aer Riga signed a contract with Boeing on Friday. The airline has 40 jets. Many "
                 "hail the deal.",
                 k_published, {{"Friday", "2024-05-31"}}),
      "deal");
  EXPECT_EQ(to_edtf(deal.when), "2024-05-31");
  EXPECT_EQ(deal.basis, Basis::narrative);
  EXPECT_FALSE(deal.timeline);
}

TEST(Bounds, WordsOfOneFamilyShareTheOnlyTimeThatIsGiven) {
  const std::vector<Mention> mentions =
      test::read("Norway invaded the island in March 2019. The reason for the invasion is oil.",
                 k_published, {{"March 2019", "2019-03"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "invasion").when), "2019-03");
}

TEST(Bounds, WhatAReportSaysWasSaidIsNoNews) {
  const Mention told = test::by_trigger(
      test::read("The town is old. The hills are green. She admitted that she told the guards.",
                 k_published, {}),
      "told");
  EXPECT_EQ(bounds_of(told.when), "..2024-06-03");
}

struct Vague {
  const char* text;
  const char* trigger;
  const char* words;  ///< the expression that no calendar has; nullptr where an adverb says it
};

void PrintTo(const Vague& vague, std::ostream* out) { *out << vague.text; }

class VaguePast : public testing::TestWithParam<Vague> {};

TEST_P(VaguePast, IsNoNewsOfTheDay) {
  const Vague& vague = GetParam();
  std::vector<test::Said> said;
  if (vague.words != nullptr) said.push_back({vague.words, "", TimexType::date, "PAST_REF"});
  const Mention mention =
      test::by_trigger(test::read(vague.text, k_published, said), vague.trigger);
  EXPECT_EQ(bounds_of(mention.when), "..2024-06-03") << mention.why;
  EXPECT_EQ(mention.basis, Basis::bound);
}

INSTANTIATE_TEST_SUITE_P(
    Bounds, VaguePast,
    testing::Values(Vague{"Norway sold the shipyard several years ago.", "sold",
                          "several years ago"},
                    Vague{"Decades ago, the town banned cars.", "banned", "Decades ago"},
                    Vague{"The king recently visited Peru.", "visited", "recently"},
                    Vague{"In recent years, thousands have fled.", "fled", "recent years"},
                    Vague{"Norway previously sold a mine.", "sold", nullptr},
                    Vague{"The bank had earlier approved the loan.", "approved", nullptr},
                    Vague{"Norway once sold the mine.", "sold", nullptr}));

TEST(Bounds, VagueTimeOfAnotherClauseLeavesTheNews) {
  const Mention shut =
      test::by_trigger(test::read("Norway closed a mine that it had opened years ago.", k_published,
                                  {{"years ago", "", TimexType::date, "PAST_REF"}}),
                       "closed");
  EXPECT_EQ(to_edtf(shut.when), "2024-06-03");
}

TEST(Bounds, WhatIsGoingToHappenIsPlanned) {
  const Mention sue =
      test::by_trigger(test::read("The union is going to sue the firm.", k_published, {}), "sue");
  EXPECT_EQ(sue.status, Status::planned);
}

TEST(Bounds, WhatHasToComeFirstIsExpected) {
  const Mention approves = test::by_trigger(
      test::read("Oslo will pay once parliament approves the plan.", k_published, {}), "approves");
  EXPECT_EQ(approves.status, Status::expected);
}

TEST(Bounds, StatesOfTheNewsAreOfItsDay) {
  const Mention lacked = test::by_trigger(
      test::read("Rebels seized the port today. Fires burned in the streets. The town "
                 "lacked water.",
                 k_published, {{"today", "2024-06-03"}}),
      "lacked");
  EXPECT_EQ(bounds_of(lacked.when), "2024-06-03..2024-06-03");
  EXPECT_FALSE(lacked.timeline);
}

}  // namespace
}  // namespace dateline::events

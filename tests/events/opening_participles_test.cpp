// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::k_friday;
using test::on_friday;

/// A participle that opens a clause tells what those are who act in it.
class OpeningParticiple : public ::testing::TestWithParam<Case> {};

TEST_P(OpeningParticiple, BelongsToTheSubject) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, OpeningParticiple,
    ::testing::Values(
        on_friday("Suspected rebels killed six people in Lima on Friday.", "killed",
                  "Suspected rebels killed six people in Lima"),
        on_friday("Suspected Islamist militants left Lima on Friday.", "left",
                  "Suspected Islamist militants left Lima"),
        on_friday("Injured passengers were freed on Friday.", "freed",
                  "Injured passengers were freed"),
        on_friday("On Friday, armed men robbed a bank.", "robbed", "Armed men robbed a bank"),
        on_friday("Police said that released prisoners arrived in Lima on Friday.", "arrived",
                  "Released prisoners arrived in Lima"),
        on_friday(
            "The blast that killed 11 workers and led to a ban was blamed on Lumex on Friday.",
            "blamed", "The blast was blamed on Lumex"),
        on_friday("Elected mayor of Lima, Ruiz resigned on Friday.", "resigned", "Ruiz resigned")));

/// What opens the sentence is of whom the main verb is about, however much is told of that.
class OpeningAside : public ::testing::TestWithParam<Case> {};

TEST_P(OpeningAside, BelongsToTheWholeSubject) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, OpeningAside,
    ::testing::Values(
        on_friday("Opened by the king on Friday, the baths in Canal Street were given a new roof.",
                  "Opened", "The baths in Canal Street were opened by the king"),
        on_friday("Elected on Friday, the mayor of Tarn resigned.", "Elected",
                  "The mayor of Tarn was elected"),
        on_friday("Closed on Friday, the mill on Dock Road, once a bakery, will reopen.", "Closed",
                  "The mill on Dock Road was closed"),
        on_friday("LUND, Sweden - Elected on Friday, the mayor of Tarn resigned.", "Elected",
                  "The mayor of Tarn was elected"),
        on_friday("Closed on Friday, the mill, which makes flour, will reopen.", "Closed",
                  "The mill was closed"),
        on_friday("Built by Ana Ruiz and opened on Friday, the hall in Tarn has two wings.",
                  "opened", "The hall in Tarn was opened"),
        on_friday("After leaving Lima on Friday, the ship with 40 men on board sank.", "leaving",
                  "The ship with 40 men on board left Lima"),
        on_friday("Leaving Lima on Friday, the ship with 40 men on board sank.", "Leaving",
                  "The ship with 40 men on board left Lima")));

/// The day of the news is that of the verb whose object a participle tells more of.
class DayBehindParticiple : public ::testing::TestWithParam<Case> {};

TEST_P(DayBehindParticiple, IsThatOfTheNews) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, DayBehindParticiple,
    ::testing::Values(
        on_friday("Ana Ruiz, testifying on Friday about the dam, rejected the plan.", "rejected",
                  "Ana Ruiz rejected the plan"),
        on_friday("Police arrested a man wanted for murder on Friday.", "arrested",
                  "Police arrested a man"),
        on_friday("A judge freed a man jailed for killing a nurse on Friday.", "freed",
                  "A judge freed a man jailed for killing a nurse"),
        on_friday("The ministry said it had freed six people held in a camp on Friday.", "freed",
                  "The ministry freed six people held in a camp"),
        on_friday("Police named the men killed in Riga on Friday.", "killed",
                  "The men were killed in Riga")));

/// A form that may be a noun or a verb, behind a noun.
class CutOrCuts : public ::testing::TestWithParam<Case> {};

TEST_P(CutOrCuts, IsTheVerbWhereNoOtherStands) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Clauses, CutOrCuts,
                         ::testing::Values(on_friday("The government cut interest rates on Friday.",
                                                     "cut", "The government cut interest rates"),
                                           on_friday("The company cut fuel prices on Friday.",
                                                     "cut", "The company cut fuel prices")));

/// What is said stands behind the day it was said on, and in quotes.
class SaidOnADay : public ::testing::TestWithParam<Case> {};

TEST_P(SaidOnADay, IsWhatOthersDid) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, SaidOnADay,
    ::testing::Values(Case{"Police said on Saturday six people died in Lima on Friday.",
                           "died",
                           {{"Saturday", "2024-06-01"}, k_friday},
                           "Six people died in Lima",
                           "2024-05-31"},
                      Case{"Police said on Saturday thousands of people marched on Friday.",
                           "marched",
                           {{"Saturday", "2024-06-01"}, k_friday},
                           "Thousands of people marched",
                           "2024-05-31"},
                      on_friday("Late on Friday Lumex sold the mill.", "sold",
                                "Lumex sold the mill"),
                      on_friday("\"Six people were killed in Lima on Friday,\" the ministry said.",
                                "killed", "Six people were killed in Lima")));

/// The day behind an aside is that of the verb it stands before.
class DayBehindAside : public ::testing::TestWithParam<Case> {};

TEST_P(DayBehindAside, IsOfTheVerbBehind) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, DayBehindAside,
    ::testing::Values(
        on_friday("The airline, which employs 12,000 people, on Friday filed for bankruptcy.",
                  "filed", "The airline filed for bankruptcy"),
        on_friday("The airline, based in Dublin, on Friday filed for bankruptcy.", "filed",
                  "The airline filed for bankruptcy"),
        on_friday("Merz, who leads the party, on Friday dismissed his deputy.", "dismissed",
                  "Merz dismissed his deputy")));

/// What somebody does on a day to what stands behind it was not done to them.
class DeedBeforeDay : public ::testing::TestWithParam<Case> {};

TEST_P(DeedBeforeDay, IsOfTheSubject) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, DeedBeforeDay,
    ::testing::Values(
        on_friday("Police in Lyon arrested on Friday three suspects.", "arrested",
                  "Police in Lyon arrested three suspects"),
        on_friday("An inquiry led by a judge found on Friday that the lake was polluted.", "found",
                  "An inquiry found that the lake was polluted"),
        on_friday("The envoy visited occupied Kherson on Friday.", "visited",
                  "The envoy visited occupied Kherson")));

TEST(Attempt, WithADayIsPlanned) {
  const auto mentions =
      test::read("SpaceX will try again on Friday to launch its rocket.", "2024-05-29", {k_friday});
  const Mention& launch = test::by_trigger(mentions, "launch");
  EXPECT_EQ(launch.status, Status::planned);
  EXPECT_TRUE(launch.timeline);
}

TEST(OnceMore, IsNoCount) {
  const auto mentions = test::read("Once more than 200 people had gathered, police left on Friday.",
                                   "2024-06-02", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "gathered").what, "More than 200 people gathered");
}

TEST(Quote, OfOneselfIsNoAnnouncement) {
  const auto mentions =
      test::read("\"We killed six people on Friday,\" the rebels said.", "2024-06-02", {k_friday});
  EXPECT_FALSE(test::by_trigger(mentions, "killed").timeline);
}

TEST(Region, IsNoOneWhoActs) {
  const auto mentions =
      test::read("Born in Lima, Ruiz moved to Oslo on Friday.", "2024-06-02", {k_friday});
  const Mention& moved = test::by_trigger(mentions, "moved");
  ASSERT_EQ(moved.places.size(), 1U);
  EXPECT_EQ(moved.places.front().text, "Oslo");
}

TEST(Report, GerundOpensWhatIsSaid) {
  const auto mentions = test::read("A resident of Lima said leaving the town took a day on Friday.",
                                   "2024-06-02", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "said").status, Status::happened);
}

}  // namespace
}  // namespace dateline::events

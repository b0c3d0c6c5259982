// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::k_friday;
using test::on_friday;

/// The noun phrase that opens the clause is the subject, with all that tells more of it.
class LeadingPhrase : public ::testing::TestWithParam<Case> {};

TEST_P(LeadingPhrase, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    WithPrepositions, LeadingPhrase,
    ::testing::Values(
        on_friday("A suit against Lumex and columnist Ana Ruiz was dropped on Friday.", "dropped",
                  "A suit against Lumex and columnist Ana Ruiz was dropped"),
        on_friday("The future of the plant in Peru and around the world was discussed "
                  "on Friday.",
                  "discussed",
                  "The future of the plant in Peru and around the world was discussed"),
        on_friday("Ana Ruiz's account of it in the papers was published on Friday.", "published",
                  "Ana Ruiz's account of it in the papers was published"),
        on_friday("A population of just over 100,000 was counted on Friday.", "counted",
                  "A population of just over 100,000 was counted"),
        on_friday("Pro-Oslo councillors Ana Ruiz of Nord and Else Moe of Sud were "
                  "re-elected on Friday.",
                  "re-elected",
                  "Pro-Oslo councillors Ana Ruiz of Nord and Else Moe of Sud were "
                  "re-elected")));

INSTANTIATE_TEST_SUITE_P(
    WithVerbs, LeadingPhrase,
    ::testing::Values(
        on_friday("A measure to amend the law to ban gambling was defeated on Friday.", "defeated",
                  "A measure to amend the law to ban gambling was defeated"),
        on_friday("Peru's offers to join the effort to raise the wreck were rejected on Friday.",
                  "rejected", "Peru's offers to join the effort to raise the wreck were rejected"),
        on_friday("An operation using robots to cut the pipe and seal it was launched on Friday.",
                  "launched", "An operation using robots to cut the pipe and seal it was launched"),
        on_friday("A sect known as the Nine Lamps left Calama on Friday.", "left",
                  "A sect known as the Nine Lamps left Calama")));

INSTANTIATE_TEST_SUITE_P(
    EndsWhereAnotherClauseBegins, LeadingPhrase,
    ::testing::Values(on_friday("Peru told reporters in Lima the talks resumed on Friday.",
                                "resumed", "The talks resumed"),
                      on_friday("Lumex sent out a letter saying the mill closed on Friday.",
                                "closed", "The mill closed")));

INSTANTIATE_TEST_SUITE_P(
    BehindACount, LeadingPhrase,
    ::testing::Values(on_friday("Police said at least five people were hurt on Friday.", "hurt",
                                "At least five people were hurt"),
                      on_friday("The ministry said about five people died on Friday.", "died",
                                "About five people died"),
                      on_friday("The ministry says up to five people were hurt on Friday.", "hurt",
                                "Up to five people were hurt"),
                      on_friday("Police said at most five people were hurt on Friday.", "hurt",
                                "At most five people were hurt"),
                      on_friday("Local media says at least five people were hurt on Friday.",
                                "hurt", "At least five people were hurt")));

INSTANTIATE_TEST_SUITE_P(
    BehindAnAside, LeadingPhrase,
    ::testing::Values(
        on_friday("The treaty -- with Peru, Chile and Norway -- was signed on Friday.", "signed",
                  "The treaty was signed"),
        on_friday(
            "The ban on trade in Peru, Chile, and Norway, which was imposed on Friday, will last.",
            "imposed", "The ban on trade in Peru, Chile, and Norway was imposed"),
        on_friday("Otto Lind, 42, of Calama, who was hurt on Friday, resigned.", "hurt",
                  "Otto Lind was hurt")));

INSTANTIATE_TEST_SUITE_P(
    WithInnerClauses, LeadingPhrase,
    ::testing::Values(
        on_friday("A form of medicine that was described as a fraud was banned on Friday.",
                  "banned", "A form of medicine was banned"),
        on_friday("Any firm that sold shares after the elections was fined on Friday.", "fined",
                  "Any firm was fined"),
        on_friday("The group to which Ruiz belongs won a prize on Friday.", "won",
                  "The group won a prize"),
        on_friday("A member of the group called the Sea Org was arrested on Friday.", "arrested",
                  "A member of the group called the Sea Org was arrested"),
        on_friday("Most of the girls she met were taken to Lima on Friday.", "taken",
                  "Most of the girls were taken to Lima")));

INSTANTIATE_TEST_SUITE_P(
    WithContactClauses, LeadingPhrase,
    ::testing::Values(on_friday("The bridge the mayor had promised was sold on Friday.", "sold",
                                "The bridge was sold"),
                      on_friday("The bridge Lumex wants to sell was shut on Friday.", "shut",
                                "The bridge was shut"),
                      on_friday("Police said a man she met in Oslo was arrested on Friday.",
                                "arrested", "A man was arrested"),
                      on_friday("The bank chief Ana Ruiz said Lumex was sold on Friday.", "sold",
                                "Lumex was sold"),
                      on_friday("A bridge named after Tom Hale was shut on Friday.", "shut",
                                "A bridge named after Tom Hale was shut")));

INSTANTIATE_TEST_SUITE_P(
    BehindADayThatOpens, LeadingPhrase,
    ::testing::Values(
        on_friday("On Friday, the bridge, Lumex said, was sold.", "sold", "The bridge was sold"),
        on_friday("On Friday, the bridge that the mayor had promised was sold.", "sold",
                  "The bridge was sold"),
        on_friday("A man, the court heard, was arrested on Friday.", "arrested",
                  "A man was arrested"),
        on_friday("A man in his 40s left Peru on Friday.", "left", "A man in his 40s left Peru"),
        on_friday("A man hoping to win left Peru on Friday.", "left", "A man left Peru")));

INSTANTIATE_TEST_SUITE_P(
    OfTheNumberOfItsVerb, LeadingPhrase,
    ::testing::Values(on_friday("Six people died in one block of flats which was hit by a shell on "
                                "Friday.",
                                "hit", "One block of flats was hit by a shell"),
                      on_friday("The head of the unions that were banned on Friday fled.", "banned",
                                "The unions were banned"),
                      on_friday("A group of workers that was sacked on Friday went to court.",
                                "sacked", "A group of workers was sacked")));

INSTANTIATE_TEST_SUITE_P(
    OfANounThatMayBeAVerb, LeadingPhrase,
    ::testing::Values(on_friday("NATO forces in Peru attacked the town on Friday.", "attacked",
                                "NATO forces in Peru attacked the town"),
                      on_friday("US forces in Peru killed six rebels on Friday.", "killed",
                                "US forces in Peru killed six rebels"),
                      on_friday("The peace talks between Peru and the rebels collapsed on Friday.",
                                "collapsed",
                                "The peace talks between Peru and the rebels collapsed")));

INSTANTIATE_TEST_SUITE_P(OfWordsThatLookLikeOthers, LeadingPhrase,
                         ::testing::Values(on_friday("US lawmakers passed the bill on Friday.",
                                                     "passed", "US lawmakers passed the bill"),
                                           on_friday("IT workers walked out on Friday.", "walked",
                                                     "IT workers walked out"),
                                           on_friday("Ana Ruiz once more won the race on Friday.",
                                                     "won", "Ana Ruiz won the race"),
                                           on_friday("Alexander the Great was crowned on Friday.",
                                                     "crowned",
                                                     "Alexander the Great was crowned")));

INSTANTIATE_TEST_SUITE_P(
    OfTwo, LeadingPhrase,
    ::testing::Values(
        on_friday("The news came after Peru and Chile signed the treaty on Friday.", "signed",
                  "Peru and Chile signed the treaty"),
        on_friday("As a precaution, Lumex Oil and Nord Corp evacuated workers on Friday.",
                  "evacuated", "Lumex Oil and Nord Corp evacuated workers"),
        on_friday("As Peru, Chile and Norway signed the deal on Friday, we left.", "signed",
                  "Peru, Chile and Norway signed the deal"),
        on_friday("As expected, Peru and Chile signed the treaty on Friday.", "signed",
                  "Peru and Chile signed the treaty")));

TEST(Rates, LeftUnchangedAreNews) {
  for (const char* text : {"The bank left interest rates unchanged on Friday.",
                           "The bank held interest rates steady on Friday."}) {
    const auto mentions = test::read(text, "2024-06-02", {k_friday});
    ASSERT_FALSE(mentions.empty());
    EXPECT_EQ(mentions.front().kind, "market") << text;
    EXPECT_TRUE(mentions.front().timeline) << text;
  }
}

TEST(MoreThan, AreMany) {
  const auto mentions =
      test::read("More than 40 world leaders are due to attend the summit on Friday.", "2024-05-30",
                 {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "attend").what,
            "More than 40 world leaders attend the summit");
}

TEST(Holding, NamesAFirmAndNoPlace) {
  const auto mentions = test::read("Shares in Lumex fell on Friday.", "2024-06-02", {k_friday});
  const Mention& fell = test::by_trigger(mentions, "fell");
  EXPECT_TRUE(fell.places.empty());
  ASSERT_EQ(fell.participants.size(), 1U);
  EXPECT_EQ(fell.participants.front().type, ParticipantType::organization);
}

TEST(FormerOffice, IsOfACountry) {
  const auto mentions =
      test::read("Former US president Ana Ruiz left Lima on Friday.", "2024-06-02", {k_friday});
  const Mention& left = test::by_trigger(mentions, "left");
  ASSERT_EQ(left.participants.size(), 2U);
  EXPECT_EQ(left.participants.front().text, "United States");
  EXPECT_EQ(left.participants.front().type, ParticipantType::country);
}

TEST(NoLonger, DeniesTheVerb) {
  const auto mentions =
      test::read("The club no longer played in Lima after Friday.", "2024-06-02", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "played").status, Status::denied);
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// The verb of the sentence behind one that tells more of its subject.
class MainVerb : public ::testing::TestWithParam<Case> {};

TEST_P(MainVerb, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;

INSTANTIATE_TEST_SUITE_P(
    BehindAMood, MainVerb,
    ::testing::Values(Case{"Residents worried about the dam met on Friday.",
                           "met",
                           {k_friday},
                           "Residents met",
                           "2024-05-31"},
                      Case{"Workers frustrated with the delay walked out on Friday.",
                           "walked",
                           {k_friday},
                           "Workers walked out",
                           "2024-05-31"},
                      Case{"Fans upset with President Ana Ruiz gathered in Calama on Friday.",
                           "gathered",
                           {k_friday},
                           "Fans gathered in Calama",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    BeforeAHabit, MainVerb,
    ::testing::Values(
        Case{"Ana Ruiz fired the head of the agency that compiles the data on Friday.",
             "fired",
             {k_friday},
             "Ana Ruiz fired the head of the agency",
             "2024-05-31"},
        Case{"Lumex sold the plant, which employs 400, on Friday.",
             "sold",
             {k_friday},
             "Lumex sold the plant",
             "2024-05-31"},
        Case{"Peru passed a law that takes effect on Friday.",
             "takes",
             {{"Friday", "2024-06-07"}},
             "A law takes effect",
             "2024-06-07",
             Status::planned},
        Case{"A trader described as a fraud was jailed on Friday.",
             "jailed",
             {k_friday},
             "A trader described as a fraud was jailed",
             "2024-05-31"},
        Case{"The aftershock hit as the people were found on Friday.",
             "hit",
             {k_friday},
             "The aftershock hit",
             "2024-05-31"},
        Case{"The comet will be visible from Chile on Friday.",
             "be",
             {{"Friday", "2024-06-07"}},
             "The comet will be visible from Chile",
             "2024-06-07",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    BehindWhatIsSaid, MainVerb,
    ::testing::Values(
        Case{"A man who police said was driving the car was arrested on Friday.",
             "arrested",
             {k_friday},
             "A man was arrested",
             "2024-05-31"},
        Case{"A man who prosecutors say led the ring was jailed on Friday.",
             "jailed",
             {k_friday},
             "A man was jailed",
             "2024-05-31"},
        Case{"The bill, which critics fear will hurt the poor, passed on Friday.",
             "passed",
             {k_friday},
             "The bill passed",
             "2024-05-31"},
        Case{"A vaccine that scientists hope will end the outbreak was approved on Friday.",
             "approved",
             {k_friday},
             "A vaccine was approved",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    BehindAPhrase, MainVerb,
    ::testing::Values(
        Case{"Shares in Ondex and in Tesk, two firms which may face claims, rallied on Friday.",
             "rallied",
             {k_friday},
             "Shares in Ondex and in Tesk rallied",
             "2024-05-31"},
        Case{"Ondex and Tesk, two firms that may face claims, fell on Friday.",
             "fell",
             {k_friday},
             "Ondex and Tesk fell",
             "2024-05-31"},
        Case{"Attacks in at least six towns killed 20 people on Friday.",
             "killed",
             {k_friday},
             "Attacks in at least six towns killed 20 people",
             "2024-05-31"},
        Case{"A lawsuit brought against Tesk by one of its own backers was dropped on Friday.",
             "dropped",
             {k_friday},
             "A lawsuit was dropped",
             "2024-05-31"},
        Case{"A virus spread, with nearly 40 people reported to have been killed by it on Friday.",
             "killed",
             {k_friday},
             "Nearly 40 people were reported to have been killed by it",
             "2024-05-31"},
        Case{"Her speech after the vote drew applause on Friday.",
             "drew",
             {k_friday},
             "Her speech after the vote drew applause",
             "2024-05-31"},
        Case{"A pupil at the village school who met the mayor on Friday fell ill.",
             "met",
             {k_friday},
             "A pupil at the village school met the mayor",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    NounsInIng, MainVerb,
    ::testing::Values(Case{"Ruiz yanked the exploratory drilling permits for 33 rigs on Friday.",
                           "yanked",
                           {k_friday},
                           "Ruiz yanked the exploratory drilling permits for 33 rigs",
                           "2024-05-31"},
                      Case{"The firm handed control to managing director Li Wei on Friday.",
                           "handed",
                           {k_friday},
                           "The firm handed control to managing director Li Wei",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    OfAList, MainVerb,
    ::testing::Values(
        Case{"The man was arrested, questioned and released on Friday.",
             "questioned",
             {k_friday},
             "The man was questioned",
             "2024-05-31"},
        Case{"The man was arrested, questioned and released on Friday.",
             "released",
             {k_friday},
             "The man was released",
             "2024-05-31"},
        Case{"Officials shut the school, emptied the street and searched a home on Friday.",
             "shut",
             {k_friday},
             "Officials shut the school",
             "2024-05-31"},
        Case{"Copies may not be printed, sold or lent.",
             "lent",
             {},
             "Copies may not be lent",
             "[2024-06-03..]",
             Status::denied,
             false}));

INSTANTIATE_TEST_SUITE_P(
    BehindAnAside, MainVerb,
    ::testing::Values(
        Case{"The airline will cut 50 jobs, or a fifth of its staff, by the end of 2026, it said "
             "on Friday.",
             "cut",
             {{"the end of 2026", "2026"}, k_friday},
             "The airline will cut 50 jobs",
             "[2024-06-03..2026-12-31]",
             Status::planned},
        Case{"Soldiers killed in the 1950-53 war were honoured on Friday.",
             "honoured",
             {{"1950", "1950"}, {"53", "1953"}, k_friday},
             "Soldiers were honoured",
             "2024-05-31"},
        Case{"The museum reopened on Friday after a two-year, $60 million refit.",
             "reopened",
             {k_friday, {"two-year", "", TimexType::duration, "P2Y"}},
             "The museum reopened",
             "2024-05-31"},
        Case{"A video posted on Friday, geolocated to a street in Calama, confirms the strike.",
             "posted",
             {k_friday},
             "A video was posted",
             "2024-05-31"},
        Case{"A body found near Calama, Chile, was identified on Friday.",
             "identified",
             {k_friday},
             "A body was identified",
             "2024-05-31"},
        Case{"A ban imposed after the blast was lifted on Friday.",
             "lifted",
             {k_friday},
             "A ban was lifted",
             "2024-05-31"},
        Case{"A state of emergency declared after the clashes was lifted on Friday.",
             "lifted",
             {k_friday},
             "A state of emergency was lifted",
             "2024-05-31"},
        Case{"Police named the victim as Ana Ruiz, 28, whose car was found on Friday.",
             "found",
             {k_friday},
             "Ana Ruiz's car was found",
             "2024-05-31"},
        Case{"A video posted on Friday shows a tank.",
             "posted",
             {k_friday},
             "A video was posted",
             "2024-05-31"},
        Case{"Two men accused of plotting to bomb the embassy went on trial on Friday.",
             "went",
             {k_friday},
             "Two men went on trial",
             "2024-05-31"},
        Case{"Chile's decision to join the pact, announced on Friday, drew protests.",
             "announced",
             {k_friday},
             "Chile's decision was announced",
             "2024-05-31"}));

TEST(SharedSubject, ATruceAgreedAndDueToLastIsAgreed) {
  const Mention mention = test::by_trigger(
      test::read("The truce, agreed on Friday and due to last 72 hours, was broken at once.",
                 "2024-06-03", {k_friday}),
      "agreed");
  EXPECT_EQ(mention.what, "The truce was agreed");
}

TEST(SharedSurname, IsNotThatOfTheWife) {
  const Mention mention =
      test::by_trigger(test::read("President Ruiz praised the envoy on Friday. His wife Ana Ruiz "
                                  "visited Calama.",
                                  "2024-06-03", {k_friday}),
                       "praised");
  EXPECT_EQ(mention.what, "Ruiz praised the envoy");
}

TEST(Apposition, ToAClauseIsNoNameOfTheBodyBeforeIt) {
  const Mention mention = test::by_trigger(
      test::read("Critics call it too cosy with Tesk, a theory advanced by Ana Ruiz on Friday.",
                 "2024-06-03", {k_friday}),
      "advanced");
  EXPECT_EQ(mention.what, "A theory was advanced by Ana Ruiz");
}

TEST(Subject, OfALightVerbIsNotTakenForItsOwner) {
  const Mention mention = test::by_trigger(
      test::read("Poets including Tom Reed and poet laureate Ana Ruiz are taking part in a reading "
                 "on Friday.",
                 "2024-06-03", {{"Friday", "2024-06-07"}}),
      "taking");
  EXPECT_EQ(mention.what.find("part poet"), std::string::npos) << mention.what;
}

}  // namespace
}  // namespace dateline::events

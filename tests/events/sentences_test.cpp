// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Sentences as many writers build them: which word is the verb, whose it is and when.
class SentenceOf : public ::testing::TestWithParam<Case> {};

TEST_P(SentenceOf, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;

INSTANTIATE_TEST_SUITE_P(
    Regions, SentenceOf,
    ::testing::Values(Case{"The court in Paris, France, ruled on Friday.",
                           "ruled",
                           {k_friday},
                           "The court in Paris, France ruled",
                           "2024-05-31"},
                      Case{"A judge in Dunmore, Ky., ruled on Friday.",
                           "ruled",
                           {k_friday},
                           "A judge in Dunmore, Ky ruled",
                           "2024-05-31"},
                      Case{"The court in Washington, D.C., ruled on Friday.",
                           "ruled",
                           {k_friday},
                           "The court in Washington, D.C. ruled",
                           "2024-05-31"},
                      Case{"Ana Dahl, pictured at a rally on Friday, is a poet.",
                           "pictured",
                           {k_friday},
                           "Ana Dahl was pictured at a rally",
                           "2024-05-31",
                           Status::happened,
                           false},
                      Case{"New rules on audits, drawn up in Riga, come into force on Friday.",
                           "come",
                           {k_next},
                           "New rules on audits come into force",
                           "2024-06-07",
                           Status::planned},
                      Case{"A virus found in Lima spread to three towns on Friday.",
                           "spread",
                           {k_friday},
                           "A virus spread to three towns",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Nouns, SentenceOf,
    ::testing::Values(Case{"There was an explosion at the plant on Friday.",
                           "explosion",
                           {k_friday},
                           "Explosion at the plant",
                           "2024-05-31"},
                      Case{"There was no explosion at the plant on Friday.",
                           "explosion",
                           {k_friday},
                           "No explosion at the plant",
                           "2024-05-31",
                           Status::denied,
                           false},
                      Case{"The resignation of the minister on Friday was a surprise.",
                           "resignation",
                           {k_friday},
                           "Resignation of the minister",
                           "2024-05-31"},
                      Case{"The resignation of the minister on Friday shook Peru.",
                           "resignation",
                           {k_friday},
                           "Resignation of the minister",
                           "2024-05-31",
                           Status::happened,
                           false},
                      Case{"The resignation of the minister, Ana Dahl, shook Peru on Friday.",
                           "shook",
                           {k_friday},
                           "The resignation of the minister shook Peru",
                           "2024-05-31"},
                      Case{"The appeal will be heard on Friday.",
                           "heard",
                           {k_next},
                           "The appeal will be heard",
                           "2024-06-07",
                           Status::planned},
                      Case{"Two more cases were confirmed on Friday.",
                           "confirmed",
                           {k_friday},
                           "Two more cases were confirmed",
                           "2024-05-31"},
                      Case{"The road is shut. The sky is blue. The sea is calm. The panel found on "
                           "Friday that Tesk had lost the files.",
                           "found",
                           {k_friday},
                           "The panel found that Tesk lost the files",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Duties, SentenceOf,
    ::testing::Values(Case{"From Friday, tenants will have to register every flat.",
                           "register",
                           {k_next},
                           "Tenants will have to register every flat",
                           "2024-06-07/..",
                           Status::planned},
                      Case{"The mission is on course to reach the moon on Friday.",
                           "reach",
                           {k_next},
                           "The mission is on course to reach the moon",
                           "2024-06-07",
                           Status::expected},
                      Case{"The film is out on Friday.",
                           "out",
                           {k_next},
                           "The film is out",
                           "2024-06-07",
                           Status::planned},
                      Case{"Ana Dahl turned herself in on Friday.",
                           "turned",
                           {k_friday},
                           "Ana Dahl turned herself in",
                           "2024-05-31"},
                      Case{"Planning officers met on Friday.",
                           "met",
                           {k_friday},
                           "Planning officers met",
                           "2024-05-31"},
                      Case{"Tesk raised funds in a round led by Norvane on Friday.",
                           "raised",
                           {k_friday},
                           "Tesk raised funds in a round led by Norvane",
                           "2024-05-31"},
                      Case{"A 2023 audit found the files on Friday.",
                           "found",
                           {{"2023", "2023"}, k_friday},
                           "A 2023 audit found the files",
                           "2024-05-31"},
                      Case{"Lima was last badly damaged in May.",
                           "damaged",
                           {{"May", "2024-05"}},
                           "Lima was damaged",
                           "2024-05"},
                      Case{"The three were jailed in May and sent home on Friday.",
                           "sent",
                           {{"May", "2024-05"}, k_friday},
                           "The three were sent home",
                           "2024-05-31"},
                      Case{"The update began rolling out on Friday.",
                           "began",
                           {k_friday},
                           "The update began rolling out",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Resolved, SentenceOf,
                         ::testing::Values(Case{"The council voted to approve the plan on Friday.",
                                                "voted",
                                                {k_friday},
                                                "The council voted to approve the plan",
                                                "2024-05-31"},
                                           Case{"The council voted to approve the plan on Friday.",
                                                "approve",
                                                {k_friday},
                                                "The council voted to approve the plan",
                                                "[2024-05-31..]",
                                                Status::planned,
                                                false},
                                           Case{"The ministers agreed to meet on Friday.",
                                                "meet",
                                                {k_next},
                                                "The ministers agreed to meet",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"Police helped rescue six men on Friday.",
                                                "helped",
                                                {k_friday},
                                                "Police helped rescue six men",
                                                "2024-05-31",
                                                Status::happened,
                                                false},
                                           Case{"Troops began to withdraw on Friday.",
                                                "began",
                                                {k_friday},
                                                "Troops began to withdraw",
                                                "2024-05-31"},
                                           Case{"Troops began to withdraw on Friday.",
                                                "withdraw",
                                                {k_friday},
                                                "Troops began to withdraw",
                                                "2024-05-31",
                                                Status::happened,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    Telling, SentenceOf,
    ::testing::Values(Case{"The road is shut. The sky is blue. Ana Dahl has applied to the lottery "
                           "for money.",
                           "applied",
                           {},
                           "Ana Dahl has applied to the lottery for money",
                           "[..2024-06-03]"},
                      Case{"The road is shut. The sky is blue. Ana Dahl has become a friend of the "
                           "fair.",
                           "become",
                           {},
                           "Ana Dahl has become a friend of the fair",
                           "[..2024-06-03]",
                           Status::happened,
                           false},
                      Case{"Ana Dahl was hurt on Friday. Trucks carried families to schools.",
                           "carried",
                           {k_friday},
                           "Trucks carried families to schools",
                           "2024-05-31"},
                      Case{"The road is shut. Ana Dahl has since sued the city.",
                           "sued",
                           {},
                           "Ana Dahl has sued the city",
                           "2024-06-03"}));

TEST(Actors, UniversityIsNoAirline) {
  const auto mentions =
      test::read("The University of Calama grew. The airline ordered 40 jets.", "2024-06-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "ordered").what, "The airline ordered 40 jets");
}

TEST(Actors, WhatPlansIsTheFirm) {
  const auto mentions = test::read(
      "Lumen Motors grew. A vote at Lumen Motors ended. It plans to open a plant on Friday.",
      "2024-06-03", {k_next});
  EXPECT_EQ(test::by_trigger(mentions, "open").what, "Lumen Motors plans to open a plant");
}

}  // namespace
}  // namespace dateline::events

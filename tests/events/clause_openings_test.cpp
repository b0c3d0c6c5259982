// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// What opens a clause, joins it to another or stands before its verb.
class OpeningOf : public ::testing::TestWithParam<Case> {};

TEST_P(OpeningOf, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

const test::Said k_friday{"Friday", "2024-05-31"};
const test::Said k_next_friday{"Friday", "2024-06-07"};
const test::Said k_year{"2019", "2019"};

INSTANTIATE_TEST_SUITE_P(Speakers, OpeningOf,
                         ::testing::Values(Case{"Tesk said sales rose, but warned of a loss on "
                                                "Friday.",
                                                "warned",
                                                {k_friday},
                                                "Tesk warned of a loss",
                                                "2024-05-31"},
                                           Case{"Tesk said that costs fell and promised a review "
                                                "on Friday.",
                                                "promised",
                                                {k_friday},
                                                "Tesk promised a review",
                                                "2024-05-31"},
                                           Case{"Peru said Tesk stopped work and promised repairs "
                                                "on Friday.",
                                                "promised",
                                                {k_friday},
                                                "Tesk promised repairs",
                                                "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Conditions, OpeningOf,
    ::testing::Values(Case{"What will come if, in the coming months, Ana Ruiz is convicted on "
                           "Friday?",
                           "convicted",
                           {k_next_friday},
                           "Ana Ruiz is convicted",
                           "2024-06-07",
                           Status::possible,
                           false},
                      Case{"The death on Friday sparked a row over when the mill would open.",
                           "open",
                           {k_friday},
                           "The mill will open",
                           "[2024-06-03..]",
                           Status::possible,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    Verbs, OpeningOf,
    ::testing::Values(Case{"Peru was a victim, having been annexed by Chile in 2019.",
                           "annexed",
                           {k_year},
                           "Peru was annexed by Chile",
                           "2019"},
                      Case{"It was a first step on a path that would lead to Oslo in 2019.",
                           "lead",
                           {k_year},
                           "A path led to Oslo",
                           "2019"},
                      Case{"The firm grew and would go on to buy Tesk in 2019.",
                           "go",
                           {k_year},
                           "The firm will go on to buy Tesk",
                           "[2024-06-03..]",
                           Status::planned,
                           false},
                      Case{"Guns supplied to rebels by Peru were found on Friday.",
                           "found",
                           {k_friday},
                           "Guns were found",
                           "2024-05-31"},
                      Case{"Since he was held in Cairo, Egyptian officers have jailed his family.",
                           "jailed",
                           {},
                           "Egyptian officers have jailed his family",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Participles, OpeningOf,
    ::testing::Values(Case{"Ana Ruiz works for Tesk, founded in 2019.",
                           "founded",
                           {k_year},
                           "Tesk was founded",
                           "2019"},
                      Case{
                          "The law withdraws Peru from the Test Treaty, originally signed in 2019.",
                          "signed",
                          {k_year},
                          "Test Treaty was signed",
                          "2019"},
                      Case{"Parliament postponed a vote on the budget, scheduled for Friday.",
                           "scheduled",
                           {k_next_friday},
                           "A vote on the budget is scheduled",
                           "2024-06-07",
                           Status::planned,
                           false},
                      Case{"The number of people hurt on Friday rose.",
                           "hurt",
                           {k_friday},
                           "People were hurt",
                           "2024-05-31"},
                      Case{"Staff struck, making up for nurses hired in 2019.",
                           "hired",
                           {k_year},
                           "Nurses were hired",
                           "2019"}));

INSTANTIATE_TEST_SUITE_P(
    Nouns, OpeningOf,
    ::testing::Values(Case{"Test runs without passengers began on Friday.",
                           "began",
                           {k_friday},
                           "Test runs without passengers began",
                           "2024-05-31"},
                      Case{"The debate in the senate begins on Friday and a vote is due.",
                           "begins",
                           {k_next_friday},
                           "The debate in the senate begins",
                           "2024-06-07",
                           Status::planned},
                      Case{"The bank left interest rates as they were on Friday.",
                           "left",
                           {k_friday},
                           "The bank left interest rates",
                           "2024-05-31"},
                      Case{"She stole from a woman of 93 who had died on Friday.",
                           "died",
                           {k_friday},
                           "A woman of 93 died",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Asides, OpeningOf,
    ::testing::Values(Case{"Tom Reed, whose film was snubbed by juries in Oslo, Riga and Lima, was "
                           "hired on Friday.",
                           "hired",
                           {k_friday},
                           "Tom Reed was hired",
                           "2024-05-31"},
                      Case{"He would end the tariffs the army put in place since the war started "
                           "in 2019.",
                           "started",
                           {k_year},
                           "The war started",
                           "2019"},
                      Case{"Many were outraged by the firm's new Christmas ad.",
                           "outraged",
                           {{"Christmas", "2023-12-25"}},
                           "Many were outraged by the firm's new ad",
                           "2024-06-03",
                           Status::happened,
                           false},
                      Case{"Classes will be held during the Easter holidays.",
                           "held",
                           {{"Easter", "2025-04-20"}},
                           "Classes will be held during the holidays",
                           "2025-04-20",
                           Status::planned},
                      Case{"In Paris, Ana Ruiz met Tom Reed on Friday.",
                           "met",
                           {k_friday},
                           "Ana Ruiz met Tom Reed",
                           "2024-05-31"},
                      Case{"The court in Paris, Texas ruled on Friday.",
                           "ruled",
                           {k_friday},
                           "The court in Paris, Texas ruled",
                           "2024-05-31"},
                      Case{"An overnight crash killed nine.",
                           "killed",
                           {{"overnight", "2024-06-03"}},
                           "A crash killed nine",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Persons, OpeningOf,
    ::testing::Values(Case{"Van Loon was dropped on Friday.",
                           "dropped",
                           {k_friday},
                           "Van Loon was dropped",
                           "2024-05-31"},
                      Case{"EU chief Ursula von der Heide spoke. Von der Heide resigned on "
                           "Friday.",
                           "resigned",
                           {k_friday},
                           "Ursula von der Heide resigned",
                           "2024-05-31"},
                      Case{"Emil von Reed sang. A man stabbed von Reed on Friday.",
                           "stabbed",
                           {k_friday},
                           "A man stabbed Emil von Reed",
                           "2024-05-31"},
                      Case{"Ivar Lind met Tom Reed. He sued Reed on Friday.",
                           "sued",
                           {k_friday},
                           "Ivar Lind sued Tom Reed",
                           "2024-05-31"},
                      Case{"Ana Olsen Ruiz sang. An Olsen Ruiz aide resigned on Friday.",
                           "resigned",
                           {k_friday},
                           "An Olsen Ruiz aide resigned",
                           "2024-05-31"},
                      Case{"Maybe the court will rule on Friday.",
                           "rule",
                           {k_next_friday},
                           "The court will rule",
                           "2024-06-07",
                           Status::possible},
                      Case{"Those are the gains the deal will bring to Peru in August.",
                           "bring",
                           {{"August", "2024-08"}},
                           "The deal will bring the gains to Peru",
                           "2024-08",
                           Status::planned}));

}  // namespace
}  // namespace dateline::events

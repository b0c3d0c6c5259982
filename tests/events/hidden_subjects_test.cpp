// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Subjects that stand behind a phrase, an inner clause or a word that could be a verb.
class SubjectOf : public ::testing::TestWithParam<Case> {};

TEST_P(SubjectOf, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

const test::Said k_friday{"Friday", "2024-05-31"};
const test::Said k_next_friday{"Friday", "2024-06-07"};
const test::Said k_year{"2019", "2019"};

INSTANTIATE_TEST_SUITE_P(
    NounsLikeVerbs, SubjectOf,
    ::testing::Values(Case{"New speed limits for buses take effect on Friday.",
                           "take",
                           {k_next_friday},
                           "New speed limits for buses take effect",
                           "2024-06-07",
                           Status::planned},
                      Case{"New trade rules for farmers start on Friday.",
                           "start",
                           {k_next_friday},
                           "New trade rules for farmers start",
                           "2024-06-07",
                           Status::planned},
                      Case{"The British packaging maker sold a mill on Friday.",
                           "sold",
                           {k_friday},
                           "The British packaging maker sold a mill",
                           "2024-05-31"},
                      Case{"A study that the bank published in 2019 found residues of six drugs.",
                           "found",
                           {{"2019", "2019"}},
                           "A study found residues of six drugs",
                           "2024-06-03",
                           Status::happened,
                           false},
                      Case{"They live in two towns, where voting will be repeated on Friday.",
                           "repeated",
                           {k_next_friday},
                           "Voting will be repeated",
                           "2024-06-07",
                           Status::planned},
                      Case{"They reached the border, where guards fired tear gas on Friday.",
                           "fired",
                           {k_friday},
                           "Guards fired tear gas",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    BehindInnerClauses, SubjectOf,
    ::testing::Values(Case{"A man accused of setting fire to a mill was charged on Friday.",
                           "charged",
                           {k_friday},
                           "A man was charged",
                           "2024-05-31"},
                      Case{"A man charged with taking part in a riot was freed on Friday.",
                           "freed",
                           {k_friday},
                           "A man was freed",
                           "2024-05-31"},
                      Case{"A clerk who stole $4 million to pay for cars and a boat was jailed on "
                           "Friday.",
                           "jailed",
                           {k_friday},
                           "A clerk was jailed",
                           "2024-05-31"},
                      Case{"The road, first proposed in 1987, was opened on Friday.",
                           "opened",
                           {{"1987", "1987"}, k_friday},
                           "The road was opened",
                           "2024-05-31"},
                      Case{"The deal ended a crisis in which more than a million people entered "
                           "Norway in 2019.",
                           "entered",
                           {{"2019", "2019"}},
                           "More than a million people entered Norway",
                           "2019"},
                      Case{"Peru shut the border to end a crisis in which a million people entered "
                           "Norway in 2019.",
                           "entered",
                           {{"2019", "2019"}},
                           "A million people entered Norway",
                           "2019"},
                      Case{"Claims of fraud, and an admission that she lied, were printed on "
                           "Friday.",
                           "printed",
                           {k_friday},
                           "Claims of fraud were printed",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Gerunds, SubjectOf,
    ::testing::Values(Case{"Banning most rallies closed off a way for protest in 2019.",
                           "closed",
                           {{"2019", "2019"}},
                           "Banning most rallies closed off a way for protest",
                           "2019"},
                      Case{"Freezing rain will reach Oslo on Friday.",
                           "reach",
                           {k_next_friday},
                           "Freezing rain will reach Oslo",
                           "2024-06-07",
                           Status::planned},
                      Case{"Speaking in Lima she resigned her seat in a court on Friday.",
                           "resigned",
                           {k_friday},
                           "She resigned her seat in a court",
                           "2024-05-31"},
                      Case{"Leaving Lima on Friday the ship sank in a storm.",
                           "sank",
                           {k_friday},
                           "The ship sank in a storm",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(Speakers, SubjectOf,
                         ::testing::Values(Case{"Tesk bought six jets, leaders of both firms "
                                                "announced on Friday.",
                                                "announced",
                                                {k_friday},
                                                "Leaders of both firms announced",
                                                "2024-05-31",
                                                Status::happened,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    Nobody, SubjectOf,
    ::testing::Values(Case{"None of the \"hundreds\" of guests were charged on Friday.",
                           "charged",
                           {k_friday},
                           "Guests were charged",
                           "2024-05-31",
                           Status::denied,
                           false},
                      Case{"Neither Peru nor Chile signed the accord on Friday.",
                           "signed",
                           {k_friday},
                           "Neither Peru nor Chile signed the accord",
                           "2024-05-31",
                           Status::denied,
                           false}));

INSTANTIATE_TEST_SUITE_P(Sides, SubjectOf,
                         ::testing::Values(Case{"Rovers host leaders Castleton on Friday.",
                                                "host",
                                                {k_next_friday},
                                                "Rovers host leaders Castleton",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"Chile then face Peru on Friday.",
                                                "face",
                                                {k_next_friday},
                                                "Chile face Peru",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"Chile, who lost to Spain, face Peru on Friday.",
                                                "face",
                                                {k_next_friday},
                                                "Chile face Peru",
                                                "2024-06-07",
                                                Status::planned}));

INSTANTIATE_TEST_SUITE_P(Times, SubjectOf,
                         ::testing::Values(Case{"2019 saw the opening of a line to Harwich.",
                                                "saw",
                                                {k_year},
                                                "The opening of a line to Harwich",
                                                "2019"},
                                           Case{"2019 also brought the closure of the mine.",
                                                "brought",
                                                {k_year},
                                                "The closure of the mine",
                                                "2019"},
                                           Case{"In 2019 she saw the opening of the line.",
                                                "saw",
                                                {k_year},
                                                "She saw the opening of the line",
                                                "2019",
                                                Status::happened,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    Questions, SubjectOf,
    ::testing::Values(Case{"A vote on how to fund the scheme will be held on Friday.",
                           "held",
                           {k_next_friday},
                           "A vote on how to fund the scheme will be held",
                           "2024-06-07",
                           Status::planned},
                      Case{"A ruling on whether it may proceed is due on Friday.",
                           "is",
                           {k_next_friday},
                           "A ruling on whether it may proceed is due",
                           "2024-06-07",
                           Status::planned},
                      Case{"The row over who should pay was settled on Friday.",
                           "settled",
                           {k_friday},
                           "The row over who should pay was settled",
                           "2024-05-31"},
                      Case{"The report on how the fire started was published on Friday.",
                           "published",
                           {k_friday},
                           "The report on how the fire started was published",
                           "2024-05-31"},
                      Case{"Ministers who discussed how to end the war met on Friday.",
                           "met",
                           {k_friday},
                           "Ministers met",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Causes, SubjectOf,
    ::testing::Values(Case{"A landslide triggered by days of rain swept through a village on "
                           "Friday.",
                           "swept",
                           {{"days", "", TimexType::duration, "PXD"}, k_friday},
                           "A landslide swept through a village",
                           "2024-05-31"},
                      Case{"A deal delayed by months of wrangling was signed on Friday.",
                           "signed",
                           {{"months", "", TimexType::duration, "PXM"}, k_friday},
                           "A deal was signed",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Beside, SubjectOf,
    ::testing::Values(
        Case{"A storm now gathering in the channel flooded Calama on Friday.",
             "flooded",
             {{"now", ""}, k_friday},
             "A storm flooded Calama",
             "2024-05-31"},
        Case{"The two men still living in the house were freed on Friday.",
             "freed",
             {k_friday},
             "The two men were freed",
             "2024-05-31"},
        Case{"On Friday crews in helicopters and wooden boats reached villages on the coast.",
             "reached",
             {k_friday},
             "Crews in helicopters and wooden boats reached villages on the coast",
             "2024-05-31"},
        Case{"The toll rose as crews in helicopters and boats reached villages on Friday.",
             "reached",
             {k_friday},
             "Crews in helicopters and boats reached villages",
             "2024-05-31"},
        Case{"Police closed a road near the Amber Bridge that was flooded on Friday.",
             "flooded",
             {k_friday},
             "A road near the Amber Bridge was flooded",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Titles, SubjectOf,
                         ::testing::Values(Case{"\"Iron and Salt\" opens on Friday.",
                                                "opens",
                                                {{"Friday", "2024-06-07"}},
                                                "Iron and Salt opens",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"\"Ana Ruiz: Iron and Salt\" opens on Friday.",
                                                "opens",
                                                {{"Friday", "2024-06-07"}},
                                                "Iron and Salt opens",
                                                "2024-06-07",
                                                Status::planned}));

}  // namespace
}  // namespace dateline::events

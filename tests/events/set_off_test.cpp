// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Events told between dashes or beside them, behind a noun, or with a gerund.
class SetOff : public ::testing::TestWithParam<Case> {};

TEST_P(SetOff, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_april{"April", "2024-04"};

INSTANTIATE_TEST_SUITE_P(
    ByDashes, SetOff,
    ::testing::Values(Case{"The mill \u2013 the last of its kind in Lund \u2013 closed on Friday.",
                           "closed",
                           {k_friday},
                           "The mill closed",
                           "2024-05-31"},
                      Case{"Lumex published\u2014at long last\u2014the report on Friday.",
                           "published",
                           {k_friday},
                           "Lumex published the report",
                           "2024-05-31"},
                      Case{"The mill -- which burned in April -- closed on Friday.",
                           "burned",
                           {k_april, k_friday},
                           "The mill burned",
                           "2024-04"}));

INSTANTIATE_TEST_SUITE_P(
    ByNouns, SetOff,
    ::testing::Values(Case{"The move follows the arrest of three guards in Lund on Friday.",
                           "arrest",
                           {k_friday},
                           "Arrest of three guards",
                           "2024-05-31"},
                      Case{"The bank's decision to cut its rate in April keeps loans cheap.",
                           "cut",
                           {k_april},
                           "The bank's decision to cut its rate",
                           "2024-04"},
                      Case{"The bank's decision to cut its rate next year is bold.",
                           "cut",
                           {{"next year", "2025"}},
                           "The bank's decision to cut its rate",
                           "2025",
                           Status::possible,
                           false}));

INSTANTIATE_TEST_SUITE_P(ByTimesInsideTheVerb, SetOff,
                         ::testing::Values(Case{"Two men were on Friday charged with arson.",
                                                "charged",
                                                {k_friday},
                                                "Two men were charged with arson",
                                                "2024-05-31"},
                                           Case{"The council will on Friday vote on the plan.",
                                                "vote",
                                                {{"Friday", "2024-06-07"}},
                                                "The council will vote on the plan",
                                                "2024-06-07",
                                                Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    ByParticiples, SetOff,
    ::testing::Values(Case{"A run-off, if needed, will be held on 7 June.",
                           "held",
                           {{"7 June", "2024-06-07"}},
                           "A run-off will be held",
                           "2024-06-07",
                           Status::planned},
                      Case{"The law, when passed in April, was hailed.",
                           "passed",
                           {k_april},
                           "The law was passed",
                           "2024-04"},
                      Case{"Speaking in Lund on Friday, Ana Ruiz promised to cut taxes.",
                           "promised",
                           {k_friday},
                           "Ana Ruiz promised to cut taxes",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(ByDaysFixedForThem, SetOff,
                         ::testing::Values(Case{"Sentencing was set for 7 June.",
                                                "Sentencing",
                                                {{"7 June", "2024-06-07"}},
                                                "Sentencing was set",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"The launch had been set for 7 June.",
                                                "set",
                                                {{"7 June", "2024-06-07"}},
                                                "The launch had been set",
                                                "2024-06-07",
                                                Status::planned,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    ByGerunds, SetOff,
    ::testing::Values(Case{"With parliament approving the budget on Friday, all is well.",
                           "approving",
                           {k_friday},
                           "Parliament approved the budget",
                           "2024-05-31"},
                      Case{"He saw men clearing rubble on Friday.",
                           "clearing",
                           {k_friday},
                           "Men clearing rubble",
                           "2024-05-31",
                           Status::happened,
                           false}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Clauses whose object stands before them: "the deal the two sides signed".
class ObjectBefore : public ::testing::TestWithParam<Case> {};

TEST_P(ObjectBefore, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

const test::Said k_year{"2019", "2019"};
const test::Said k_august{"August", "2024-08"};

INSTANTIATE_TEST_SUITE_P(
    InTheClause, ObjectBefore,
    ::testing::Values(Case{"The deal the two sides signed in 2019 ends the war.",
                           "signed",
                           {k_year},
                           "The two sides signed the deal",
                           "2019"},
                      Case{"The treaty that both countries signed in 2019 expires in August.",
                           "signed",
                           {k_year, k_august},
                           "Both countries signed the treaty",
                           "2019"},
                      Case{"Its firm is run by the manager the council hired in 2019.",
                           "hired",
                           {k_year},
                           "The council hired the manager",
                           "2019"}));

INSTANTIATE_TEST_SUITE_P(
    AroundIt, ObjectBefore,
    ::testing::Values(Case{"The treaty that both countries signed in 2019 expires in August.",
                           "expires",
                           {k_year, k_august},
                           "The treaty expires",
                           "2024-08",
                           Status::planned},
                      Case{"The law the bloc passed in 2019 lapses in August.",
                           "lapses",
                           {k_year, k_august},
                           "The law lapses",
                           "2024-08",
                           Status::planned},
                      Case{"Two men arrested in 2019 fled on Friday.",
                           "fled",
                           {k_year, {"Friday", "2024-05-31"}},
                           "Two men fled",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    NoObject, ObjectBefore,
    ::testing::Values(Case{"Riga recalls the day the strike began in 2019.",
                           "began",
                           {k_year},
                           "The strike began",
                           "2019"},
                      Case{"There is a report that Peru's governor will step down in August.",
                           "step",
                           {k_august},
                           "Peru's governor will step down",
                           "2024-08",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(BehindANoun, ObjectBefore,
                         ::testing::Values(Case{"The pact Duarte signed in 2019 expires in August.",
                                                "signed",
                                                {k_year, k_august},
                                                "Duarte signed the pact",
                                                "2019"},
                                           Case{"The pact Duarte signed in 2019 expires in August.",
                                                "expires",
                                                {k_year, k_august},
                                                "The pact expires",
                                                "2024-08",
                                                Status::planned},
                                           Case{"Unions rejected the plan Duarte unveiled in 2019.",
                                                "unveiled",
                                                {k_year},
                                                "Duarte unveiled the plan",
                                                "2019"},
                                           Case{"The trumpeter Duarte drowned in 2019.",
                                                "drowned",
                                                {k_year},
                                                "Duarte drowned",
                                                "2019"}));

}  // namespace
}  // namespace dateline::events

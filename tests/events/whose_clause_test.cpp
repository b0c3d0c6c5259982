// SPDX-License-Identifier: Apache-2.0
// Clauses and times that stand away from what they belong to.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class WhoseClause : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(WhoseClause, FindsItsNoun) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_may_2{"May 2", "2024-05-02"};
const test::Said k_ahead{"June 9", "2024-06-09"};

INSTANTIATE_TEST_SUITE_P(
    BehindWhose, WhoseClause,
    ::testing::Values(ClauseCase{"A man whose dog hurt a child was fined on Friday.",
                                 "fined",
                                 {k_friday},
                                 "A man was fined",
                                 "2024-05-31"},
                      ClauseCase{"A firm whose ships carried grain closed on Friday.",
                                 "closed",
                                 {k_friday},
                                 "A firm closed",
                                 "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    OfWhatSomebodyHas, WhoseClause,
    ::testing::Values(
        test::on_friday("Peru, whose ports and roads were hit by floods on Friday, fell silent.",
                        "hit", "Peru's ports and roads were hit by floods"),
        test::on_friday("Ana Ruiz, whose father and two aunts died in the blast on Friday, fled.",
                        "died", "Ana Ruiz's father and two aunts died in the blast")));

INSTANTIATE_TEST_SUITE_P(
    BehindATime, WhoseClause,
    ::testing::Values(ClauseCase{"Peru signed a trade pact on Friday that takes effect on June 9.",
                                 "takes",
                                 {k_friday, k_ahead},
                                 "A trade pact takes effect",
                                 "2024-06-09",
                                 planned},
                      ClauseCase{"It recalls an explosion in 2019 that killed 15 people.",
                                 "killed",
                                 {{"2019", "2019"}},
                                 "An explosion killed 15 people",
                                 "2019"},
                      ClauseCase{"In April, days before a trial was to open, Lumex settled.",
                                 "settled",
                                 {{"April", "2024-04"}},
                                 "Lumex settled",
                                 "2024-04"},
                      ClauseCase{"The toll from the May 2 landslide rose to 61 on Friday.",
                                 "rose",
                                 {k_may_2, k_friday},
                                 "The toll from the landslide rose to 61",
                                 "2024-05-31"},
                      ClauseCase{"The envoy arrives in Lima on June 9 for two days of talks.",
                                 "arrives",
                                 {k_ahead, {"two days", "", TimexType::duration, "P2D"}},
                                 "The envoy arrives in Lima for two days of talks",
                                 "2024-06-09",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    Words, WhoseClause,
    ::testing::Values(ClauseCase{"The commission will announce the final results by June 9.",
                                 "announce",
                                 {{"June 9", "[2024-06-03..2024-06-09]"}},
                                 "The commission will announce the final results",
                                 "[2024-06-03..2024-06-09]",
                                 planned},
                      ClauseCase{"Lumex named Jan Holt as its head with effect from June 9.",
                                 "named",
                                 {k_ahead},
                                 "Lumex named Jan Holt as its head",
                                 "2024-06-09/..",
                                 planned},
                      ClauseCase{"The expedition set out from Hobart on May 2.",
                                 "set",
                                 {k_may_2},
                                 "The expedition set out from Hobart",
                                 "2024-05-02"},
                      ClauseCase{"Leeds United travel to Hull on June 9.",
                                 "travel",
                                 {k_ahead},
                                 "Leeds United travel to Hull",
                                 "2024-06-09",
                                 planned}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// A clause that shares its subject with one before it, and not its time.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;

class AnotherPeriod : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(AnotherPeriod, HasItsOwnTime) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clauses, AnotherPeriod,
    ::testing::Values(ClauseCase{"Ben Cole was jailed in 2011 and died in prison during the war.",
                                 "died",
                                 {{"2011", "2011"}},
                                 "Ben Cole died in prison during the war",
                                 "[2011-01-01..2024-06-03]"},
                      ClauseCase{
                          "The bill was tabled in May and passed at a session held on Friday.",
                          "passed",
                          {{"May", "2024-05"}, test::k_friday},
                          "The bill was passed at a session",
                          "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(SameDay, AnotherPeriod,
                         ::testing::Values(test::on_friday(
                             "Ben Cole flew to Lima on Friday and signed a deal during the summit.",
                             "signed", "Ben Cole signed a deal during the summit")));

}  // namespace
}  // namespace dateline::events

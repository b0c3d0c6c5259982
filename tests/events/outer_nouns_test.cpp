// SPDX-License-Identifier: Apache-2.0
// Which of the nouns before it a clause tells more of, and what has to come before a plan.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::on_friday;

class OuterNouns : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(OuterNouns, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    BehindAnInnerClause, OuterNouns,
    ::testing::Values(
        on_friday("A contract to build the bridge, awarded to Tesk on Friday, was annulled.",
                  "awarded", "A contract was awarded to Tesk"),
        on_friday("A lawsuit challenging the permit, filed in Lima on Friday, is weak.", "filed",
                  "A lawsuit was filed in Lima")));

INSTANTIATE_TEST_SUITE_P(
    BehindADay, OuterNouns,
    ::testing::Values(
        on_friday("The attack on Friday, in which six people were killed, forced Lumex to close.",
                  "forced", "The attack forced Lumex to close"),
        on_friday("The blast on Friday, which killed six, raised questions about Ana Ruiz.",
                  "raised", "The blast raised questions about Ana Ruiz")));

INSTANTIATE_TEST_SUITE_P(
    BehindAs, OuterNouns,
    ::testing::Values(
        on_friday("Ana Ruiz struck late as Lund Rovers, reduced to ten men, beat Visby on "
                  "Friday.",
                  "beat", "Lund Rovers beat Visby")));

INSTANTIATE_TEST_SUITE_P(
    Compounds, OuterNouns,
    ::testing::Values(on_friday("Protests against tax increases on Friday forced Lumex to close.",
                                "forced", "Protests against tax increases forced Lumex to close")));

INSTANTIATE_TEST_SUITE_P(
    First, OuterNouns,
    ::testing::Values(ClauseCase{"The pact will take effect once it has been ratified by Peru.",
                                 "ratified",
                                 {},
                                 "The pact has been ratified by Peru",
                                 "[2024-06-03..]",
                                 Status::expected,
                                 false},
                      ClauseCase{"A new round will not be held before 2029.",
                                 "held",
                                 {{"2029", "[..2028-12-31]", TimexType::date, "2029"}},
                                 "A new round will be held",
                                 "[2029-01-01..]",
                                 Status::planned}));

}  // namespace
}  // namespace dateline::events

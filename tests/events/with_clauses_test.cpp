// SPDX-License-Identifier: Apache-2.0
// What stands behind ", with": a clause of its own, save for a finite verb.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::due;

class WithClauses : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(WithClauses, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    ToDo, WithClauses,
    ::testing::Values(due("The mill will cut 40 jobs, with consultations to begin on Friday.",
                          "begin", "Consultations are to begin"),
                      due("The jury went home, with talks on a verdict to resume on Friday.",
                          "resume", "Talks on a verdict are to resume"),
                      due("Schools shut, with residents of Lima to vote on Friday.", "vote",
                          "Residents of Lima are to vote"),
                      due("Ana Ruiz takes over, with Ben Cole to step down on Friday.", "step",
                          "Ben Cole is to step down")));

INSTANTIATE_TEST_SUITE_P(
    NoPlan, WithClauses,
    ::testing::Values(ClauseCase{"Lumex bought a mill, with an option to buy six on Friday.",
                                 "buy",
                                 {test::k_next},
                                 "To buy six",
                                 "2024-06-07",
                                 Status::possible,
                                 false},
                      ClauseCase{"Lumex left Peru, with plans to start again on Friday.",
                                 "start",
                                 {test::k_next},
                                 "To start",
                                 "2024-06-07",
                                 Status::possible,
                                 false}));

INSTANTIATE_TEST_SUITE_P(
    Awaited, WithClauses,
    ::testing::Values(due("The bill has passed, with a vote pencilled in for Friday.", "vote",
                          "A vote is pencilled in"),
                      due("The appeal failed, with the trial of Ana Ruiz set for Friday.", "trial",
                          "The trial of Ana Ruiz is set"),
                      ClauseCase{"The plant is on track, with first power expected on Friday.",
                                 "expected",
                                 {test::k_next},
                                 "First power is expected",
                                 "2024-06-07",
                                 Status::expected},
                      ClauseCase{"The slick grew, with 2,000 barrels of oil collected in 2023.",
                                 "collected",
                                 {{"2023", "2023"}},
                                 "2,000 barrels of oil were collected",
                                 "2023"}));

INSTANTIATE_TEST_SUITE_P(PencilledIn, WithClauses,
                         ::testing::Values(due("A vote is pencilled in for Friday.", "vote",
                                               "A vote is pencilled in"),
                                           due("The summit is earmarked for Friday.", "summit",
                                               "The summit is earmarked")));

// No verb, but one of its kind told apart.
INSTANTIATE_TEST_SUITE_P(
    Extremes, WithClauses,
    ::testing::Values(test::on_friday("A wave killed 40 people on Friday with Peru the worst hit.",
                                      "killed", "A wave killed 40 people with Peru the worst hit"),
                      test::on_friday("The worst affected areas were closed on Friday.", "closed",
                                      "The worst affected areas were closed")));

}  // namespace
}  // namespace dateline::events

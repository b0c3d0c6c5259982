// SPDX-License-Identifier: Apache-2.0
// "where fighting broke out": a gerund that is the subject behind "where".
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::due;
using test::on_friday;

class GerundSubjects : public ::testing::TestWithParam<test::ClauseCase> {};

TEST_P(GerundSubjects, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Where, GerundSubjects,
    ::testing::Values(on_friday("Ben Cole left Calama, where fighting broke out on Friday.",
                                "broke", "Fighting broke out"),
                      on_friday("Clay lies south of Calama, where tunneling was halted on Friday.",
                                "halted", "Tunneling was halted"),
                      on_friday("Ben Cole left Calama, where shelling hit a school on Friday.",
                                "hit", "Shelling hit a school"),
                      due("Ben Cole flew to Calama, where voting begins on Friday.", "begins",
                          "Voting begins")));

INSTANTIATE_TEST_SUITE_P(
    BehindAnAdverb, GerundSubjects,
    ::testing::Values(test::ClauseCase{"Meanwhile, banning rallies has closed off a way.",
                                       "closed",
                                       {},
                                       "Banning rallies has closed off a way",
                                       "2024-06-03"},
                      on_friday("On Friday, under questioning by a panel, Ana Ruiz resigned.",
                                "resigned", "Ana Ruiz resigned"),
                      on_friday("Tesk denied it; on Friday, under questioning by a panel, Ana Ruiz "
                                "resigned.",
                                "resigned", "Ana Ruiz resigned")));

INSTANTIATE_TEST_SUITE_P(
    Trades, GerundSubjects,
    ::testing::Values(on_friday("Bank lending fell on Friday.", "fell", "Bank lending fell"),
                      on_friday("On Friday fighting resumed.", "resumed", "Fighting resumed")));

INSTANTIATE_TEST_SUITE_P(
    WhoDoesIt, GerundSubjects,
    ::testing::Values(on_friday("Migrants crossing the Channel on Friday drowned.", "drowned",
                                "Migrants drowned"),
                      on_friday("Planes bombing the town on Friday killed 12 people.", "killed",
                                "Planes killed 12 people")));

}  // namespace
}  // namespace dateline::events

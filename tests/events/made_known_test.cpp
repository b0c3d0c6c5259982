// SPDX-License-Identifier: Apache-2.0
// "It emerged on Friday that she had left": what became known, and on which day.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;

class MadeKnown : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(MadeKnown, IsRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    ThatDay, MadeKnown,
    ::testing::Values(test::on_friday("It emerged on Friday that the firm had sold its mill.",
                                      "emerged", "It emerged that the firm sold its mill"),
                      test::on_friday("It was revealed on Friday that the firm had sold its mill.",
                                      "revealed", "It was revealed that the firm sold its mill")));

INSTANTIATE_TEST_SUITE_P(NobodyKnows, MadeKnown,
                         ::testing::Values(ClauseCase{
                             "It seemed on Friday that the firm had sold its mill.",
                             "seemed",
                             {test::k_friday},
                             "It seemed",
                             "2024-05-31",
                             Status::happened,
                             false}));

// What is looked into goes on, whatever day somebody said so on; what is done at once does not.
INSTANTIATE_TEST_SUITE_P(
    GoesOn, MadeKnown,
    ::testing::Values(ClauseCase{"The regulator said on Friday it was investigating the crash.",
                                 "investigating",
                                 {test::k_friday},
                                 "The regulator was investigating the crash",
                                 "2024-05-31",
                                 Status::ongoing},
                      test::on_friday("The regulator said on Friday it was recalling 46,000 cars.",
                                      "recalling", "The regulator was recalling 46,000 cars")));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// What a text or a scheme says shall be, and when.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class Texts : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Texts, SayWhatShallBe) { test::expect_read(GetParam()); }

const test::Said k_limit{"2035", "[2024-06-03..2035-12-31]"};

INSTANTIATE_TEST_SUITE_P(
    Duties, Texts,
    ::testing::Values(ClauseCase{"The plan calls for emissions to be cut by 2035.",
                                 "cut",
                                 {k_limit},
                                 "Emissions must be cut",
                                 "[2024-06-03..2035-12-31]",
                                 planned},
                      ClauseCase{"The deal calls for Peru to withdraw its troops by 2035.",
                                 "withdraw",
                                 {k_limit},
                                 "Peru must withdraw its troops",
                                 "[2024-06-03..2035-12-31]",
                                 planned},
                      ClauseCase{"The union calls for Peru to withdraw its troops by 2035.",
                                 "withdraw",
                                 {k_limit},
                                 "The union calls for Peru to withdraw its troops",
                                 "[2024-06-03..2035-12-31]",
                                 possible,
                                 false},
                      ClauseCase{"The agreement obliges Chile to pay $2 billion by 2035.",
                                 "pay",
                                 {k_limit},
                                 "Chile must pay $2 billion",
                                 "[2024-06-03..2035-12-31]",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    Nouns, Texts,
    ::testing::Values(
        ClauseCase{"A scheme to replace street lights, due to start in May 2025, will be costly.",
                   "start",
                   {{"May 2025", "2025-05"}},
                   "A scheme to replace street lights is due to start",
                   "2025-05",
                   planned},
        ClauseCase{"The board declared a dividend on Friday to holders of record on June 28.",
                   "declared",
                   {{"Friday", "2024-05-31"}, {"June 28", "2024-06-28"}},
                   "The board declared a dividend to holders of record",
                   "2024-05-31"}));

}  // namespace
}  // namespace dateline::events

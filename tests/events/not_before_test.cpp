// SPDX-License-Identifier: Apache-2.0
// What will not be before a time, or until then: it will be, and not before.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::Said;
using enum Status;

class NotBefore : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(NotBefore, AreRead) { test::expect_read(GetParam()); }

const Said k_before_2034{"2034", "[..2033-12-31]", TimexType::date, "2034"};

INSTANTIATE_TEST_SUITE_P(
    Ahead, NotBefore,
    ::testing::Values(ClauseCase{"Trains on the line will not run before 2034.",
                                 "run",
                                 {k_before_2034},
                                 "Trains on the line will run",
                                 "[2034-01-01..]",
                                 planned},
                      ClauseCase{"No decision is expected before 2034.",
                                 "decision",
                                 {k_before_2034},
                                 "Decision is expected",
                                 "[2034-01-01..]",
                                 expected},
                      ClauseCase{"Lumex said it did not expect to reopen the mine before 2034.",
                                 "reopen",
                                 {k_before_2034},
                                 "Lumex expected to reopen the mine",
                                 "[2034-01-01..]",
                                 expected}));

INSTANTIATE_TEST_SUITE_P(Enduring, NotBefore,
                         ::testing::Values(ClauseCase{"The truce will not last until 2034.",
                                                      "last",
                                                      {{"2034", "../2034"}},
                                                      "The truce will not last",
                                                      "../2034",
                                                      denied,
                                                      false},
                                           ClauseCase{"The town will not wait until 2034.",
                                                      "wait",
                                                      {{"2034", "../2034"}},
                                                      "The town will not wait",
                                                      "../2034",
                                                      denied,
                                                      false}));

// The reader of times has made "until" part of a week, which EDTF has no form for.
INSTANTIATE_TEST_SUITE_P(Until, NotBefore,
                         ::testing::Values(ClauseCase{
                             "A verdict is not expected until next week.",
                             "verdict",
                             {{"next week", "../2024-06", TimexType::date, "2024-W24"}},
                             "A verdict is expected",
                             "2024-06",
                             expected}));

}  // namespace
}  // namespace dateline::events

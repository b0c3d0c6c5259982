// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;

/// What the press says, plans and guesses, with a gerund for its subject.
class WhatIsSaid : public ::testing::TestWithParam<Case> {};

TEST_P(WhatIsSaid, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

Case expected(const char* text, const char* trigger, const char* what) {
  Case each = due(text, trigger, what);
  each.status = Status::expected;
  return each;
}

INSTANTIATE_TEST_SUITE_P(
    OfGerunds, WhatIsSaid,
    ::testing::Values(due("Ministers said spending would rise to 4% on Friday.", "rise",
                          "Spending will rise to 4%"),
                      due("The bank said borrowing costs would be lowered on Friday.", "lowered",
                          "Borrowing costs will be lowered"),
                      due("The union said that drilling will stop on Friday.", "stop",
                          "Drilling will stop"),
                      Case{"Ruiz said leaving the town on Friday was hard.",
                           "leaving",
                           {test::k_friday},
                           "Leaving",
                           "2024-05-31",
                           Status::happened,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    OfGuesses, WhatIsSaid,
    ::testing::Values(expected("The port will likely close on Friday.", "close",
                               "The port will close"),
                      expected("The port would most likely be closed on Friday.", "closed",
                               "The port will be closed"),
                      expected("Lumex will probably sell the mill on Friday.", "sell",
                               "Lumex will sell the mill")));

// Behind a comma a verb that is no longer in the tense of what was said is that of who said it.
INSTANTIATE_TEST_SUITE_P(
    BehindSpeech, WhatIsSaid,
    ::testing::Values(due("The council warned that the stock could collapse, and will publish a "
                          "study on Friday.",
                          "publish", "The council will publish a study"),
                      due("Lumex said that the plant would close, and plans to sell it on Friday.",
                          "sell", "Lumex plans to sell it"),
                      due("Lumex said the plant would close, but will reopen on Friday.", "reopen",
                          "The plant will reopen"),
                      due("Lumex said it would shut the mill, and sell the port on Friday.", "sell",
                          "Lumex will sell the port")));

}  // namespace
}  // namespace dateline::events

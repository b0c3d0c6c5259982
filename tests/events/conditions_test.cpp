// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::k_next;
using enum Status;

/// What hangs on something else, or is not certain, may be: it is no plan.
class Condition : public ::testing::TestWithParam<Case> {};

TEST_P(Condition, IsToldFromAPlan) { test::expect_read(GetParam()); }

/// It may come on the Friday ahead.
Case may(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_next}, what, "2024-06-07", possible};
}

INSTANTIATE_TEST_SUITE_P(
    If, Condition,
    ::testing::Values(may("Peru will pay on Friday only if Chile agrees.", "pay", "Peru will pay"),
                      may("If Chile agrees, Peru will pay on Friday.", "pay", "Peru will pay"),
                      due("Peru will pay on Friday even if Chile refuses.", "pay", "Peru will pay"),
                      due("Guards will test the gate on Friday to see if it works.", "test",
                          "Guards will test the gate to see if it works"),
                      due("Peru will pay on Friday and act if Chile refuses.", "pay",
                          "Peru will pay")));

INSTANTIATE_TEST_SUITE_P(
    NotCertain, Condition,
    ::testing::Values(
        may("There is no guarantee that the mill will open on Friday.", "open",
            "The mill will open"),
        may("The firm gave no assurance the mill will open on Friday.", "open",
            "The mill will open"),
        may("Lumex cannot guarantee the mill will open on Friday.", "open", "The mill will open"),
        may("It is not certain that the mill will open on Friday.", "open", "The mill will open"),
        may("It is far from certain that the mill will open on Friday.", "open",
            "The mill will open"),
        due("It is certain that the mill will open on Friday.", "open", "The mill will open")));

// What somebody did to a date has a past, though the date is ahead.
INSTANTIATE_TEST_SUITE_P(Moved, Condition,
                         ::testing::Values(due("The judge left, adjourning the trial until Friday.",
                                               "adjourning", "The judge adjourned the trial")));

// A model is one, whatever its number.
INSTANTIATE_TEST_SUITE_P(
    Model, Condition,
    ::testing::Values(due("The Boeing 787 is scheduled to enter service on Friday.", "enter",
                          "Boeing 787 enters service")));

}  // namespace
}  // namespace dateline::events

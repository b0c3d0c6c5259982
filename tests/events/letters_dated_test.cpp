// SPDX-License-Identifier: Apache-2.0
// What a letter, a report or a filing says is said when that came out.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::on_friday;

class LettersDated : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(LettersDated, TellWhenItWasSaid) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Report, LettersDated,
    ::testing::Values(
        on_friday("In a report published on Friday, Ana Ruiz accused Lumex of fraud.", "accused",
                  "Ana Ruiz accused Lumex of fraud"),
        on_friday("In a memo dated Friday, the bank warned Lumex of losses.", "warned",
                  "The bank warned Lumex of losses"),
        on_friday("Ana Ruiz, in a statement issued on Friday, urged Lumex to pay.", "urged",
                  "Ana Ruiz urged Lumex to pay"),
        ClauseCase{"Lumex told doctors in a letter dated Friday that the pumps were safe.",
                   "told",
                   {test::k_friday},
                   "Lumex told doctors in a letter",
                   "2024-05-31",
                   Status::happened,
                   false},
        ClauseCase{"Lumex told doctors in a letter dated Friday that the pumps were safe.",
                   "dated",
                   {test::k_friday},
                   "A letter was dated",
                   "2024-05-31",
                   Status::happened,
                   false}));

}  // namespace
}  // namespace dateline::events

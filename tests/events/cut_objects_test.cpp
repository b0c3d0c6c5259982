// SPDX-License-Identifier: Apache-2.0
// Where an object ends, so that the line reads whole.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::k_friday;
using test::on_friday;

class CutObject : public ::testing::TestWithParam<Case> {};

TEST_P(CutObject, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    WithOfAClauseOfItsOwn, CutObject,
    ::testing::Values(
        on_friday("The talks ended on Friday with the two sides agreeing to meet again.", "ended",
                  "The talks ended"),
        on_friday("The trial opened on Friday with the prosecutor calling for a fine.", "opened",
                  "The trial opened"),
        on_friday("Lumex signed a deal with the firm running the mine on Friday.", "signed",
                  "Lumex signed a deal with the firm"),
        on_friday("The march ended on Friday with clashes in Lima.", "ended",
                  "The march ended with clashes in Lima")));

INSTANTIATE_TEST_SUITE_P(
    BeforeAClauseThatFillsANoun, CutObject,
    ::testing::Values(on_friday("Lumex cut jobs on Friday in areas that do not support its aims.",
                                "cut", "Lumex cut jobs"),
                      on_friday("The river rose on Friday to the point where boats could not pass.",
                                "rose", "The river rose"),
                      on_friday("Lumex put a fund in place on Friday when prices fell.", "put",
                                "Lumex put a fund in place"),
                      on_friday("Lumex gave aid on Friday to families who lost homes.", "gave",
                                "Lumex gave aid to families")));

INSTANTIATE_TEST_SUITE_P(
    GapBehindAnInfinitive, CutObject,
    ::testing::Values(Case{"The plant Lumex hopes to build in June was approved.",
                           "build",
                           {{"June", "2024-06"}},
                           "Lumex hopes to build the plant",
                           "2024-06",
                           Status::possible},
                      Case{"The house she tried to sell in May burned down.",
                           "sell",
                           {{"May", "2024-05"}},
                           "She tried to sell the house",
                           "2024-05",
                           Status::happened,
                           false}));

INSTANTIATE_TEST_SUITE_P(BehindADatesComma, CutObject,
                         ::testing::Values(Case{
                             "Lumex expects income in the year to June 30, 2027, to fall below $3.",
                             "fall",
                             {{"the year to June 30, 2027", "2026-07-01/2027-06-30"}},
                             "Lumex expects income to fall below $3",
                             "2026-07-01/2027-06-30",
                             Status::expected}));

INSTANTIATE_TEST_SUITE_P(
    AmountsComparedWith, CutObject,
    ::testing::Values(Case{"The bond yielded 1.8%, down from 1.9% late on Friday.",
                           "yielded",
                           {k_friday},
                           "The bond yielded 1.8%",
                           "2024-06-03"},
                      Case{"Shares closed at 12 euros, up from 11 euros on Friday.",
                           "closed",
                           {k_friday},
                           "Shares closed at 12 euros",
                           "2024-06-03"}));

}  // namespace
}  // namespace dateline::events

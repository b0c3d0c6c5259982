// SPDX-License-Identifier: Apache-2.0
// Ways to tell of what is to come, and of what goes on behind an aside.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class PlanForms : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(PlanForms, AreRead) { test::expect_read(GetParam()); }

const test::Said k_friday{"Friday", "2024-06-07"};

INSTANTIATE_TEST_SUITE_P(
    Ahead, PlanForms,
    ::testing::Values(
        ClauseCase{"Norvane ordered three ships, with the first vessel to be delivered in 2028.",
                   "delivered",
                   {{"2028", "2028"}},
                   "The first vessel is to be delivered",
                   "2028",
                   planned},
        ClauseCase{"Owners have until January 31, 2025, to register.",
                   "register",
                   {{"January 31, 2025", "2025-01-31"}},
                   "Owners have to register",
                   "[2024-06-03..2025-01-31]",
                   planned},
        ClauseCase{"Ticket holders can apply for a refund from Friday.",
                   "apply",
                   {k_friday},
                   "Ticket holders can apply for a refund",
                   "2024-06-07/..",
                   possible},
        ClauseCase{"The dock will not be ready until May 2026.",
                   "ready",
                   {{"May 2026", "2026-05"}},
                   "The dock will be ready",
                   "2026-05",
                   planned},
        ClauseCase{"Lumex will stop flying to Lima on Friday.",
                   "stop",
                   {k_friday},
                   "Lumex will stop flying to Lima",
                   "2024-06-07",
                   planned}));

INSTANTIATE_TEST_SUITE_P(
    Duties, PlanForms,
    ::testing::Values(ClauseCase{"Members need to claim their seats by Friday.",
                                 "claim",
                                 {k_friday},
                                 "Members must claim their seats",
                                 "[2024-06-03..2024-06-07]",
                                 planned},
                      ClauseCase{"Ana Ruiz needs to win on Friday.",
                                 "win",
                                 {k_friday},
                                 "Ana Ruiz needs to win",
                                 "2024-06-07",
                                 possible,
                                 false},
                      ClauseCase{"Parliament is due to set the date on Friday.",
                                 "set",
                                 {k_friday},
                                 "Parliament sets the date",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{"Fishing is permitted from Friday.",
                                 "permitted",
                                 {k_friday},
                                 "Fishing is permitted",
                                 "2024-06-07/..",
                                 planned},
                      ClauseCase{"The first payments fall due in 2026.",
                                 "fall",
                                 {{"2026", "2026"}},
                                 "The first payments fall due",
                                 "2026",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    NounsThatAct, PlanForms,
    ::testing::Values(ClauseCase{"Ana Ruiz will chair a meeting of both sides on Friday.",
                                 "chair",
                                 {k_friday},
                                 "Ana Ruiz will chair a meeting of both sides",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{"The figure would match that of 2019.",
                                 "match",
                                 {{"2019", "2019"}},
                                 "The figure will match",
                                 "2019",
                                 happened,
                                 false},
                      ClauseCase{"The party plans to challenge the result on Friday.",
                                 "challenge",
                                 {k_friday},
                                 "The party plans to challenge the result",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{
                          "The group was invited in May and plans to send six observers on Friday.",
                          "send",
                          {{"May", "2024-05"}, k_friday},
                          "The group plans to send six observers",
                          "2024-06-07",
                          planned},
                      ClauseCase{"A ban on drift nets begins on Friday.",
                                 "begins",
                                 {k_friday},
                                 "A ban on drift nets begins",
                                 "2024-06-07",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    BeyondParticiples, PlanForms,
    ::testing::Values(
        ClauseCase{"The gallery will stage the largest show ever devoted to him next year.",
                   "stage",
                   {{"next year", "2025"}},
                   "The gallery will stage the largest show ever devoted to him",
                   "2025",
                   planned},
        ClauseCase{"The two sides have met and hope to sign a deal on Friday.",
                   "sign",
                   {k_friday},
                   "The two sides hope to sign a deal",
                   "2024-06-07",
                   possible},
        ClauseCase{"The Sunday market moves to the park, starting on Friday.",
                   "moves",
                   {{"Sunday", "2024-06-09"}, k_friday},
                   "The market moves to the park",
                   "2024-06-07/..",
                   planned},
        ClauseCase{"By Friday: bids close on the mill.",
                   "close",
                   {k_friday},
                   "Bids close on the mill",
                   "[2024-06-03..2024-06-07]",
                   planned}));

INSTANTIATE_TEST_SUITE_P(
    Means, PlanForms,
    ::testing::Values(ClauseCase{"The family fled by fishing boat to Gotland on Friday.",
                                 "fled",
                                 {{"Friday", "2024-05-31"}},
                                 "The family fled by fishing boat to Gotland",
                                 "2024-05-31"},
                      ClauseCase{"The troops travelled by train to Riga on Friday.",
                                 "travelled",
                                 {{"Friday", "2024-05-31"}},
                                 "The troops travelled by train to Riga",
                                 "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    BehindAsides, PlanForms,
    ::testing::Values(ClauseCase{"New rules on batteries, adopted in March, take effect on Friday.",
                                 "take",
                                 {{"March", "2024-03"}, k_friday},
                                 "New rules on batteries take effect",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{"New rules on batteries, adopted in March, take effect on Friday.",
                                 "adopted",
                                 {{"March", "2024-03"}, k_friday},
                                 "New rules on batteries were adopted",
                                 "2024-03"}));

INSTANTIATE_TEST_SUITE_P(
    SharedAuxiliaries, PlanForms,
    ::testing::Values(ClauseCase{"By Friday evening Tesk had sold a mill and begun work on a dam.",
                                 "begun",
                                 {{"Friday evening", "2024-05-31"}},
                                 "Tesk began work on a dam",
                                 "[..2024-05-31]"},
                      ClauseCase{"Tesk has sold two mills and taken over a third.",
                                 "taken",
                                 {},
                                 "Tesk took over a third",
                                 "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Words, PlanForms,
    ::testing::Values(ClauseCase{"Lumex reported a sharp fall in third-quarter profit on Friday.",
                                 "reported",
                                 {{"third-quarter", "2024-35"}, {"Friday", "2024-05-31"}},
                                 "Lumex reported a sharp fall in third-quarter profit",
                                 "2024-05-31"},
                      ClauseCase{"The bank published fourth-quarter results on Friday.",
                                 "published",
                                 {{"fourth-quarter", "2023-36"}, {"Friday", "2024-05-31"}},
                                 "The bank published fourth-quarter results",
                                 "2024-05-31"},
                      ClauseCase{"The storm came ashore shortly before midnight near Lima.",
                                 "came",
                                 {{"midnight", "2024-05-31"}},
                                 "The storm came ashore near Lima",
                                 "[..2024-05-30]"},
                      ClauseCase{"The care home opened on Friday.",
                                 "opened",
                                 {{"Friday", "2024-05-31"}},
                                 "The care home opened",
                                 "2024-05-31"}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// "died two days after he was shot on Friday": counted from the clause beside it.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::k_friday;
using test::on_friday;
using test::Said;

class CountedAfter : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(CountedAfter, IsRead) { test::expect_read(GetParam()); }

Said length(const char* words, const char* value) {
  return {words, "", TimexType::duration, value};
}

INSTANTIATE_TEST_SUITE_P(
    Exactly, CountedAfter,
    ::testing::Values(ClauseCase{"Ben Cole died two days after he was shot on Friday.",
                                 "died",
                                 {length("two days", "P2D"), k_friday},
                                 "Ben Cole died",
                                 "2024-06-02"},
                      ClauseCase{"Ben Cole died two days after being shot on Friday.",
                                 "died",
                                 {length("two days", "P2D"), k_friday},
                                 "Ben Cole died two days after being shot",
                                 "2024-06-02"},
                      ClauseCase{"Ana Ruiz was sacked three months after taking over in May 2023.",
                                 "sacked",
                                 {length("three months", "P3M"), {"May 2023", "2023-05"}},
                                 "Ana Ruiz was sacked three months after taking over",
                                 "2023-08"}));

INSTANTIATE_TEST_SUITE_P(
    SameDay, CountedAfter,
    ::testing::Values(on_friday("The probe fell silent hours after setting down on Friday.", "fell",
                                "The probe fell silent hours after setting down"),
                      on_friday("The probe stopped sending hours after it set down on Friday.",
                                "stopped", "The probe stopped sending")));

INSTANTIATE_TEST_SUITE_P(Lengths, CountedAfter,
                         ::testing::Values(ClauseCase{
                             "Oil poured into the gulf for two days after a rig sank on Friday.",
                             "poured",
                             {length("two days", "P2D"), k_friday},
                             "Oil poured into the gulf for two days",
                             "[2024-05-31..2024-06-03]",
                             Status::happened,
                             false}));

}  // namespace
}  // namespace dateline::events

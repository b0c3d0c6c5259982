// SPDX-License-Identifier: Apache-2.0
// What was to be on one day and is now on another, or on none: one entry, that of the change.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::Said;
using enum Status;

class MovedPlans : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(MovedPlans, AreRead) { test::expect_read(GetParam()); }

const Said k_may_3{"May 3", "2024-05-03"};
const Said k_june{"June 9", "2024-06-09"};

INSTANTIATE_TEST_SUITE_P(
    Shifts, MovedPlans,
    ::testing::Values(ClauseCase{"The vote slipped to June 9.",
                                 "slipped",
                                 {k_june},
                                 "The vote slipped",
                                 "2024-06-09",
                                 planned},
                      ClauseCase{"The show was moved up a week to June 9.",
                                 "moved",
                                 {{"a week", "", TimexType::duration, "P1W"}, k_june},
                                 "The show was moved up a week",
                                 "2024-06-09",
                                 planned},
                      ClauseCase{
                          "The summit has been rescheduled to June 9-10.",
                          "rescheduled",
                          {{"June 9", "2024-06-09/2024-06-10"}, {"10", "2024-06-09/2024-06-10"}},
                          "The summit has been rescheduled",
                          "2024-06-09/2024-06-10",
                          planned}));

INSTANTIATE_TEST_SUITE_P(
    WhatWasPlanned, MovedPlans,
    ::testing::Values(ClauseCase{"The trial was due to start on May 3 but was put off.",
                                 "start",
                                 {k_may_3},
                                 "The trial was due to start",
                                 "2024-05-03",
                                 planned,
                                 false},
                      ClauseCase{"The line, which was due to open in 2019, has been delayed again.",
                                 "open",
                                 {{"2019", "2019"}},
                                 "The line was due to open",
                                 "2019",
                                 cancelled},
                      ClauseCase{"A strike planned for May 3 was averted.",
                                 "averted",
                                 {k_may_3},
                                 "A strike was averted",
                                 "2024-05-03",
                                 cancelled},
                      ClauseCase{
                          "The storm, which was to reach Lund on May 3, could delay the vote.",
                          "reach",
                          {k_may_3},
                          "The storm was to reach Lund",
                          "2024-05-03",
                          planned},
                      ClauseCase{"The report was due on May 3.",
                                 "was",
                                 {k_may_3},
                                 "The report was due",
                                 "2024-05-03",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    Stopped, MovedPlans,
    ::testing::Values(ClauseCase{"The union has suspended a strike planned for June 9.",
                                 "suspended",
                                 {k_june},
                                 "The union has suspended a strike",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"A judge banned a rally planned for June 9.",
                                 "banned",
                                 {k_june},
                                 "A judge banned a rally",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"The execution set for June 9 was stayed by a judge.",
                                 "stayed",
                                 {k_june},
                                 "The execution was stayed by a judge",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"A vote set for June 9 has been postponed.",
                                 "postponed",
                                 {k_june},
                                 "A vote has been postponed",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"Pilots called off a strike set for June 9.",
                                 "called",
                                 {k_june},
                                 "Pilots called off a strike",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"Pilots called off a strike that was due to begin on June 9.",
                                 "begin",
                                 {k_june},
                                 "A strike begins",
                                 "2024-06-09",
                                 planned,
                                 false},
                      ClauseCase{"The council moved its May 3 meeting to June 9.",
                                 "moved",
                                 {k_may_3, k_june},
                                 "The council moved its meeting",
                                 "2024-06-09",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    Averted, MovedPlans,
    ::testing::Values(ClauseCase{"A planned strike on June 9 has been suspended.",
                                 "suspended",
                                 {k_june},
                                 "A planned strike has been suspended",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"A visit to Lima, scheduled for June 9, was dropped.",
                                 "dropped",
                                 {k_june},
                                 "A visit to Lima was dropped",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"Activists who had planned to march in Lima on June 9 called off "
                                 "the protest.",
                                 "called",
                                 {k_june},
                                 "Activists called off the protest",
                                 "2024-06-09",
                                 cancelled},
                      ClauseCase{"Norvik was suspended on May 3.",
                                 "suspended",
                                 {k_may_3},
                                 "Norvik was suspended",
                                 "2024-05-03"}));

std::string earlier(std::string_view text, std::string_view trigger,
                    const std::vector<Said>& said) {
  std::string out;
  for (const TimeSpan& span :
       test::by_trigger(test::read(text, "2024-06-03", said), trigger).earlier)
    out += to_edtf(span) + ';';
  return out;
}

TEST(MovedPlans, HaveTheirOldDayInTheirHistory) {
  EXPECT_EQ(earlier("Her trial was due to start on May 3 but was put off until June 9.", "put",
                    {k_may_3, k_june}),
            "2024-05-03;");
  EXPECT_EQ(
      earlier("The trial, set for May 3, was pushed back to June 9.", "pushed", {k_may_3, k_june}),
      "2024-05-03;");
  EXPECT_EQ(earlier("The launch, which was planned for May 3, will now take place on June 9.",
                    "take", {k_may_3, k_june}),
            "2024-05-03;");
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// What was once to be: told in the past, of a day that is over, without a word that it came true.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class PastPlans : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(PastPlans, AreNoDeeds) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_year{"2019", "2019"};

INSTANTIATE_TEST_SUITE_P(ByGovernor, PastPlans,
                         ::testing::Values(ClauseCase{"The refinery was due to open in 2019.",
                                                      "open",
                                                      {k_year},
                                                      "The refinery was due to open",
                                                      "2019",
                                                      planned},
                                           ClauseCase{
                                               "The bridge was to open on Friday, but it rained.",
                                               "open",
                                               {k_friday},
                                               "The bridge was to open",
                                               "2024-05-31",
                                               planned},
                                           ClauseCase{"Ben Cole was to be sentenced on Friday.",
                                                      "sentenced",
                                                      {k_friday},
                                                      "Ben Cole was to be sentenced",
                                                      "2024-05-31",
                                                      planned},
                                           ClauseCase{"The ban was set to take effect on Friday.",
                                                      "take",
                                                      {k_friday},
                                                      "The ban was set to take effect",
                                                      "2024-05-31",
                                                      planned},
                                           ClauseCase{"Lumex pledged to close the mine by 2019.",
                                                      "close",
                                                      {{"2019", "[..2019-12-31]"}},
                                                      "Lumex pledged to close the mine",
                                                      "[..2019-12-31]",
                                                      planned},
                                           ClauseCase{"The tunnel, due to open in 2019, is shut.",
                                                      "open",
                                                      {k_year},
                                                      "The tunnel was due to open",
                                                      "2019",
                                                      planned}));

INSTANTIATE_TEST_SUITE_P(OfNouns, PastPlans,
                         ::testing::Values(ClauseCase{"A hearing was scheduled for Friday.",
                                                      "hearing",
                                                      {k_friday},
                                                      "A hearing was scheduled",
                                                      "2024-05-31",
                                                      planned},
                                           ClauseCase{"The testimony was prepared on Friday.",
                                                      "testimony",
                                                      {k_friday},
                                                      "The testimony was prepared",
                                                      "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Deeds, PastPlans,
                         ::testing::Values(ClauseCase{"Ana Ruiz was to become queen in 1985.",
                                                      "become",
                                                      {{"1985", "1985"}},
                                                      "Ana Ruiz was to become queen",
                                                      "1985"},
                                           ClauseCase{
                                               "These firms had until Friday to submit bids.",
                                               "submit",
                                               {{"Friday", "[..2024-05-31]"}},
                                               "These firms had to submit bids",
                                               "[..2024-05-31]"}));

TEST(PastPlans, LendNoDayToWhatThwartedThem) {
  const std::vector<Mention> mentions =
      test::read("The bridge was to open on Friday, but work stopped.", "2024-06-03", {k_friday});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "stopped").when), "2024-05-31");
}

TEST(PastPlans, StayThoseOfWhoHasAnotherNow) {
  const std::vector<Mention> mentions =
      test::read("Lumex opened the mill in 2019 but now expects to close it in 2027.", "2024-06-03",
                 {{"2019", "2019"}, {"now", "2024-06-03"}, {"2027", "2027"}});
  EXPECT_EQ(test::by_trigger(mentions, "opened").what, "Lumex opened the mill");
  EXPECT_EQ(test::by_trigger(mentions, "close").what, "Lumex expects to close it");
}

}  // namespace
}  // namespace dateline::events

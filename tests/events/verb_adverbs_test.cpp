// SPDX-License-Identifier: Apache-2.0
// Words beside a verb, or before its subject, that change what the line says.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class VerbAdverbs : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(VerbAdverbs, AreRead) { test::expect_read(GetParam()); }

using test::k_friday;

INSTANTIATE_TEST_SUITE_P(NearMisses, VerbAdverbs,
                         ::testing::Values(ClauseCase{"The fair was nearly cancelled in 2016.",
                                                      "cancelled",
                                                      {{"2016", "2016"}},
                                                      "The fair was nearly cancelled",
                                                      "2016"},
                                           ClauseCase{"The bank almost collapsed in 2019.",
                                                      "collapsed",
                                                      {{"2019", "2019"}},
                                                      "The bank almost collapsed",
                                                      "2019"},
                                           ClauseCase{"The bank had nearly collapsed in 2019.",
                                                      "collapsed",
                                                      {{"2019", "2019"}},
                                                      "The bank nearly collapsed",
                                                      "2019"},
                                           ClauseCase{"The boat almost immediately sank on Friday.",
                                                      "sank",
                                                      {k_friday},
                                                      "The boat sank",
                                                      "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    NotOne, VerbAdverbs,
    ::testing::Values(ClauseCase{"Not a single bridge was repaired in 2022.",
                                 "repaired",
                                 {{"2022", "2022"}},
                                 "A single bridge was repaired",
                                 "2022",
                                 denied,
                                 false},
                      ClauseCase{"Not one of the drivers was hurt on Friday.",
                                 "hurt",
                                 {k_friday},
                                 "One of the drivers was hurt",
                                 "2024-05-31",
                                 denied,
                                 false},
                      ClauseCase{"Hardly anyone voted on Friday.",
                                 "voted",
                                 {k_friday},
                                 "Anyone voted",
                                 "2024-05-31",
                                 denied,
                                 false},
                      ClauseCase{
                          "None of the \"potentially hundreds\" of buyers were charged Friday.",
                          "charged",
                          {k_friday},
                          "None of the \"potentially hundreds\" of buyers were charged",
                          "2024-05-31",
                          denied,
                          false}));

INSTANTIATE_TEST_SUITE_P(
    Emphasis, VerbAdverbs,
    ::testing::Values(ClauseCase{"Tesk was itself fined in 2022.",
                                 "fined",
                                 {{"2022", "2022"}},
                                 "Tesk was fined",
                                 "2022"},
                      ClauseCase{"The ministers were themselves questioned on Friday.",
                                 "questioned",
                                 {k_friday},
                                 "The ministers were questioned",
                                 "2024-05-31"}));

// Without them the line would say more than the text does.
INSTANTIATE_TEST_SUITE_P(
    Qualified, VerbAdverbs,
    ::testing::Values(test::on_friday("Tom Cole allegedly sold the house on Friday.", "sold",
                                      "Tom Cole allegedly sold the house"),
                      test::on_friday("The house had reportedly been sold on Friday.", "sold",
                                      "The house had reportedly been sold"),
                      test::on_friday("Guards hardly noticed the fire on Friday.", "noticed",
                                      "Guards hardly noticed the fire"),
                      test::on_friday("The roof partly collapsed on Friday.", "collapsed",
                                      "The roof partly collapsed"),
                      test::on_friday("The roof suddenly collapsed on Friday.", "collapsed",
                                      "The roof collapsed"),
                      test::due("The bank will reportedly sell the mill on Friday.", "sell",
                                "The bank will reportedly sell the mill")));

INSTANTIATE_TEST_SUITE_P(BeforeParticiples, VerbAdverbs,
                         ::testing::Values(ClauseCase{
                             "His trial, first set for May 3, has been pushed to June 9.",
                             "pushed",
                             {{"May 3", "2024-05-03"}, {"June 9", "2024-06-09"}},
                             "His trial has been pushed",
                             "2024-06-09",
                             planned}));

INSTANTIATE_TEST_SUITE_P(Ranks, VerbAdverbs,
                         ::testing::Values(ClauseCase{"The board will next meet on Friday.",
                                                      "meet",
                                                      {{"Friday", "2024-06-07"}},
                                                      "The board will meet",
                                                      "2024-06-07",
                                                      planned},
                                           ClauseCase{"Ana Ruiz will first visit Lima on Friday.",
                                                      "visit",
                                                      {{"Friday", "2024-06-07"}},
                                                      "Ana Ruiz will visit Lima",
                                                      "2024-06-07",
                                                      planned}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// What completes a verb: what an order makes of its object, how a time was spent, how many voted.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

class Completed : public ::testing::TestWithParam<Case> {};

TEST_P(Completed, IsRead) { test::expect_read(GetParam()); }

const test::Said k_friday{"Friday", "2024-05-31"};

INSTANTIATE_TEST_SUITE_P(
    Verbs, Completed,
    ::testing::Values(Case{"Divers will spend next week searching the wreck.",
                           "spend",
                           {{"next week", "[2024-06-10..2024-06-16]"}},
                           "Divers will spend next week searching the wreck",
                           "[2024-06-10..2024-06-16]",
                           Status::planned},
                      Case{"The mayor ordered the mine closed on Friday.",
                           "ordered",
                           {k_friday},
                           "The mayor ordered the mine closed",
                           "2024-05-31"},
                      Case{"The court ordered him freed on Friday.",
                           "ordered",
                           {k_friday},
                           "The court ordered him freed",
                           "2024-05-31"},
                      Case{"A judge ordered Ana Ruiz to pay a fine and to leave by Friday.",
                           "leave",
                           {{"Friday", "2024-06-07"}},
                           "Ana Ruiz must leave",
                           "[2024-06-03..2024-06-07]",
                           Status::planned},
                      Case{"The board voted 4-3 on Friday to sell the mill in June.",
                           "sell",
                           {k_friday, {"June", "2024-06"}},
                           "The board will sell the mill",
                           "2024-06",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Days, Completed,
    ::testing::Values(Case{"Calama marks Mining Day on Friday.",
                           "marks",
                           {{"Mining Day", "2024-06-07"}, {"Friday", "2024-06-07"}},
                           "Calama marks Mining Day",
                           "2024-06-07",
                           Status::planned},
                      Case{"Ana Ruiz will miss Friday's final.",
                           "miss",
                           {{"Friday", "2024-06-07"}},
                           "Ana Ruiz will miss the final",
                           "2024-06-07",
                           Status::planned},
                      Case{"Lumex cut its growth forecast for 2025.",
                           "cut",
                           {{"2025", "2025"}},
                           "Lumex cut its growth forecast",
                           "2024-06-03"},
                      Case{"Ana Ruiz sold the mill in 1984 but kept teaching in Oslo.",
                           "kept",
                           {{"1984", "1984"}},
                           "Ana Ruiz kept teaching in Oslo",
                           "[1984-01-01..2024-06-03]",
                           Status::happened,
                           false}));

const test::Said k_may_3{"May 3", "2024-05-03"};

INSTANTIATE_TEST_SUITE_P(
    VerbsOfTheirOwn, Completed,
    ::testing::Values(Case{"A ship that left Oslo on May 3 sank on Friday.",
                           "sank",
                           {k_may_3, k_friday},
                           "A ship sank",
                           "2024-05-31"},
                      Case{"A ship that left Oslo on May 3 sank on Friday.",
                           "left",
                           {k_may_3, k_friday},
                           "A ship left Oslo",
                           "2024-05-03"},
                      Case{"Ana Ruiz, 33, joined on a free transfer on May 3, having left Lumex.",
                           "joined",
                           {k_may_3},
                           "Ana Ruiz joined on a free transfer",
                           "2024-05-03"},
                      Case{"Ana Ruiz, 33, arrested on May 3, was freed on Friday.",
                           "arrested",
                           {k_may_3, k_friday},
                           "Ana Ruiz was arrested",
                           "2024-05-03"},
                      Case{"Guards visited the plant unannounced on Friday.",
                           "visited",
                           {k_friday},
                           "Guards visited the plant unannounced",
                           "2024-05-31"},
                      Case{"When the storm arrived on May 3 the wall killed six.",
                           "killed",
                           {k_may_3},
                           "The wall killed six",
                           "2024-05-03"},
                      Case{"When the storm arrived on May 3 the wall killed six.",
                           "arrived",
                           {k_may_3},
                           "The storm arrived",
                           "2024-05-03"},
                      Case{"Lumex fell 14 percent, its biggest loss since it listed in 2019.",
                           "fell",
                           {{"2019", "2019"}},
                           "Lumex fell 14 percent",
                           "2024-06-03"},
                      Case{"The tanker was scrapped in 2019.",
                           "scrapped",
                           {{"2019", "2019"}},
                           "The tanker was scrapped",
                           "2019"}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;

// Clauses whose subject stands behind the verb.

class Inverted : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Inverted, IsRead) { test::expect_read(GetParam()); }

using test::k_friday;

INSTANTIATE_TEST_SUITE_P(
    Sentences, Inverted,
    ::testing::Values(
        ClauseCase{"Also arrested was Ana Ruiz, a guard, on Friday.",
                   "arrested",
                   {k_friday},
                   "Ana Ruiz was arrested",
                   "2024-05-31"},
        ClauseCase{"Among those killed on Friday was the mayor of Brenn.",
                   "killed",
                   {k_friday},
                   "The mayor of Brenn was killed",
                   "2024-05-31"},
        test::on_friday("Also approved on Friday was an increase in parking charges.", "approved",
                        "An increase in parking charges was approved"),
        test::on_friday("Also rejected on Friday was a plan to close a mill in Brenn.", "rejected",
                        "A plan to close a mill in Brenn was rejected"),
        test::on_friday("Also arrested on Friday was a man from Brenn, a guard.", "arrested",
                        "A man from Brenn was arrested"),
        ClauseCase{"Injured in the crash on Friday were six guards.",
                   "Injured",
                   {k_friday},
                   "Six guards were injured",
                   "2024-05-31"},
        ClauseCase{"On Friday came the resignation of the mayor.",
                   "came",
                   {k_friday},
                   "The resignation of the mayor came",
                   "2024-05-31"},
        ClauseCase{"Not until Friday was Ana Ruiz arrested.",
                   "arrested",
                   {k_friday},
                   "Ana Ruiz was arrested",
                   "2024-05-31"},
        ClauseCase{"It was not until Friday that a guard found the leak.",
                   "found",
                   {{"Friday", "../2024-05-31", TimexType::date, "2024-05-31"}},
                   "A guard found the leak",
                   "2024-05-31"},
        ClauseCase{"Also on Friday, six guards were arrested.",
                   "arrested",
                   {k_friday},
                   "Six guards were arrested",
                   "2024-05-31"}));

}  // namespace
}  // namespace dateline::events

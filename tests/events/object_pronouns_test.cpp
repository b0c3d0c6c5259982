// SPDX-License-Identifier: Apache-2.0
// What "it" and "them" mean behind the verb, where the sentence says so.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::on_friday;

class ObjectPronoun : public ::testing::TestWithParam<Case> {};

TEST_P(ObjectPronoun, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    OfTheClauseBefore, ObjectPronoun,
    ::testing::Values(
        on_friday("The museum bought a painting and sold it on Friday.", "sold",
                  "The museum sold the painting"),
        on_friday("The firm bought two ships and sold them on Friday.", "sold",
                  "The firm sold the two ships"),
        on_friday("The bank scrapped its plan and replaced it with another on Friday.", "replaced",
                  "The bank replaced its plan"),
        on_friday("Crews found the leak and closed it off on Friday.", "closed",
                  "Crews closed the leak off")));

INSTANTIATE_TEST_SUITE_P(
    OfTheClauseItHangsOn, ObjectPronoun,
    ::testing::Values(on_friday("The ban stood until the court lifted it on Friday.", "lifted",
                                "The court lifted the ban")));

INSTANTIATE_TEST_SUITE_P(OfANamedThing, ObjectPronoun,
                         ::testing::Values(Case{"Ana Ruiz founded Lumex and led it until 1999.",
                                                "led",
                                                {{"1999", "1999"}},
                                                "Ana Ruiz led Lumex",
                                                "../1999"}));

INSTANTIATE_TEST_SUITE_P(
    NotPlain, ObjectPronoun,
    ::testing::Values(on_friday("Ana Ruiz wrote letters and lost it on Friday.", "lost",
                                "Ana Ruiz lost it"),
                      on_friday("The bank found a leak and made it clear on Friday that it would "
                                "sell.",
                                "made", "The bank made it clear")));

}  // namespace
}  // namespace dateline::events

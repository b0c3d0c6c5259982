// SPDX-License-Identifier: Apache-2.0
// What stands beside a noun and tells of no deed of its own, and where a verb has its subject.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::on_friday;

class QualifiedNouns : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(QualifiedNouns, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Participles, QualifiedNouns,
    ::testing::Values(
        on_friday("Lumex completed its previously announced purchase of Tesk on Friday.",
                  "completed", "Lumex completed its previously announced purchase of Tesk"),
        on_friday("A previously agreed merger closed on Friday.", "closed",
                  "A previously agreed merger closed"),
        on_friday("Their jointly owned mine closed on Friday.", "closed",
                  "Their jointly owned mine closed")));

INSTANTIATE_TEST_SUITE_P(
    Asides, QualifiedNouns,
    ::testing::Values(
        on_friday("Ben Cole, who had pleaded guilty at a hearing, received six years on Friday.",
                  "received", "Ben Cole received six years"),
        on_friday(
            "In London, shares in Lumex, which may face claims, closed down 3 percent on Friday.",
            "closed", "Shares in Lumex closed down 3 percent"),
        ClauseCase{"She built a mill in 2010; its first fair, held in Lima in 2012, drew a crowd.",
                   "held",
                   {{"2010", "2010"}, {"2012", "2012"}},
                   "Its first fair was held in Lima",
                   "2012"},
        on_friday("Kestrel crashed in 2019; its successor, Tern, landed on Friday, a day since "
                  "kept as a feast.",
                  "landed", "Tern landed"),
        on_friday("Money came from savings and from the sale of a mill, completed on Friday.",
                  "completed", "The sale of a mill was completed"),
        on_friday("A rise in pay to 24 percent, introduced on Friday, hurt shops.", "introduced",
                  "A rise in pay to 24 percent was introduced"),
        on_friday("The ministry turned down an earlier bid on Friday.", "turned",
                  "The ministry turned down an earlier bid"),
        ClauseCase{"The bridge should be open by 2028.",
                   "be",
                   {{"2028", "[..2028-12-31]"}},
                   "The bridge should be open",
                   "[2024-06-03..2028-12-31]",
                   Status::expected},
        ClauseCase{"Work on the bridge, once planned to begin in 2020, has stalled.",
                   "begin",
                   {{"2020", "2020"}},
                   "Work on the bridge is planned to begin",
                   "2020",
                   Status::cancelled,
                   false}));

}  // namespace
}  // namespace dateline::events

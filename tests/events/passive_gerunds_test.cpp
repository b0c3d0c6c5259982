// SPDX-License-Identifier: Apache-2.0
// "before being charged", "after having been shot": of the clause that they stand beside.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::on_friday;

class PassiveGerunds : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(PassiveGerunds, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Linked, PassiveGerunds,
    ::testing::Values(
        on_friday("Ben Cole was held for a week before being charged on Friday.", "charged",
                  "Ben Cole was charged"),
        on_friday("Ana Ruiz led Lumex for six years before being replaced by Ben Cole on Friday.",
                  "replaced", "Ana Ruiz was replaced by Ben Cole"),
        on_friday("After being shot in Lima on Friday, Ana Ruiz died.", "shot",
                  "Ana Ruiz was shot in Lima"),
        on_friday("The bill was signed after having been passed by parliament on Friday.", "passed",
                  "The bill was passed by parliament"),
        on_friday("While being questioned on Friday, Ana Ruiz confessed.", "questioned",
                  "Ana Ruiz was questioned")));

INSTANTIATE_TEST_SUITE_P(Undated, PassiveGerunds,
                         ::testing::Values(ClauseCase{"Flights resumed after being suspended.",
                                                      "suspended",
                                                      {},
                                                      "Flights were suspended",
                                                      "[..2024-06-03]",
                                                      Status::happened,
                                                      false}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// How long something will be so, and since when.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class Lengths : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Lengths, EndWhatLasts) { test::expect_read(GetParam()); }

test::Said length(std::string_view words, std::string_view value) {
  return {words, "", TimexType::duration, value};
}

INSTANTIATE_TEST_SUITE_P(
    Ahead, Lengths,
    ::testing::Values(ClauseCase{"The curfew will stay in place for another six months.",
                                 "stay",
                                 {length("another six months", "P6M")},
                                 "The curfew will stay in place for another six months",
                                 "../2024-12",
                                 planned},
                      ClauseCase{"The blockade will continue for another month.",
                                 "continue",
                                 {length("another month", "P1M")},
                                 "The blockade will continue for another month",
                                 "../2024-07",
                                 planned},
                      ClauseCase{"The truce will last for 60 days.",
                                 "last",
                                 {length("60 days", "P60D")},
                                 "The truce will last for 60 days",
                                 "[2024-06-03..]",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(
    FromAnOpening, Lengths,
    ::testing::Values(ClauseCase{"The scheme begins in May 2025 and runs for ten years.",
                                 "runs",
                                 {{"May 2025", "2025-05"}, length("ten years", "P10Y")},
                                 "The scheme runs for ten years",
                                 "2025-05/2035",
                                 planned},
                      ClauseCase{"The fair begins in May 2025 and runs for ten days.",
                                 "runs",
                                 {{"May 2025", "2025-05"}, length("ten days", "P10D")},
                                 "The fair runs for ten days",
                                 "2025-05",
                                 planned},
                      ClauseCase{
                          "Exports will be halted for six months from August 1.",
                          "halted",
                          {{"six months", "2024-08-01/2025-01-31", TimexType::duration, "P6M"},
                           {"August 1", "2024-08-01"}},
                          "Exports will be halted",
                          "2024-08-01/2025-01-31",
                          planned},
                      ClauseCase{"The tax will be phased in over three years from 2025.",
                                 "phased",
                                 {length("over three years", "P3Y"), {"2025", "2025"}},
                                 "The tax will be phased in over three years",
                                 "2025/2028",
                                 planned}));

TEST(Lengths, AnExtensionIsOfTheDayThatItWasMade) {
  test::expect_read({"The sanctions were extended last week until December 19.",
                     "extended",
                     {{"last week", "[2024-05-27..2024-06-02]"}, {"December 19", "../2024-12-19"}},
                     "The sanctions were extended",
                     "[2024-05-27..2024-06-02]"});
}

}  // namespace
}  // namespace dateline::events

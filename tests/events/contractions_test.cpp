// SPDX-License-Identifier: Apache-2.0
// Auxiliaries that are joined to a pronoun, or to their "not".
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class Contractions : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Contractions, AreRead) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;

INSTANTIATE_TEST_SUITE_P(
    OfPronouns, Contractions,
    ::testing::Values(ClauseCase{"Ana Ruiz sued Nord. She'd left Lima on Friday.",
                                 "left",
                                 {k_friday},
                                 "Ana Ruiz left Lima",
                                 "2024-05-31"},
                      ClauseCase{"Ana Ruiz sued Nord. She’d left Lima on Friday.",
                                 "left",
                                 {k_friday},
                                 "Ana Ruiz left Lima",
                                 "2024-05-31"},
                      ClauseCase{"Ana Ruiz sued Nord. She'll leave Lima on Friday.",
                                 "leave",
                                 {k_next},
                                 "Ana Ruiz will leave Lima",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{"Ana Ruiz sued Nord. She's been jailed in Lima since Friday.",
                                 "jailed",
                                 {{"Friday", "2024-05-31/.."}},
                                 "Ana Ruiz has been jailed in Lima",
                                 "2024-05-31/..",
                                 ongoing},
                      ClauseCase{"Ana Ruiz sued Nord. She's resigned on Friday.",
                                 "resigned",
                                 {k_friday},
                                 "Ana Ruiz has resigned",
                                 "2024-05-31"},
                      ClauseCase{"Ana Ruiz sued Nord. She'd be freed in Lima on Friday, she said.",
                                 "freed",
                                 {k_next},
                                 "Ana Ruiz will be freed in Lima",
                                 "2024-06-07",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(OfNot, Contractions,
                         ::testing::Values(ClauseCase{"Nord didn't open its mine on Friday.",
                                                      "open",
                                                      {k_friday},
                                                      "Nord didn't open its mine",
                                                      "2024-05-31",
                                                      denied,
                                                      false},
                                           ClauseCase{"Nord couldn’t open its mine on Friday.",
                                                      "open",
                                                      {k_friday},
                                                      "Nord couldn’t open its mine",
                                                      "2024-05-31",
                                                      denied,
                                                      false}));

TEST(Negations, LeaveNoDayToWhatWasNotDoneAboutAnEvent) {
  const std::vector<test::Said> said{k_next};
  const auto off = [&](const char* text, const char* noun) {
    EXPECT_FALSE(test::by_trigger(test::read(text, "2024-06-03", said), noun).timeline) << text;
  };
  off("Nord won't appeal the ruling on Friday.", "ruling");
  off("Nord wouldn't pay the fine on Friday.", "fine");
}

}  // namespace
}  // namespace dateline::events

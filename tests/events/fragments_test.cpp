// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;

// Sentences without a finite verb, and the nouns and adjectives behind a plain "be".

class Fragments : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Fragments, AreRead) { test::expect_read(GetParam()); }

const test::Said k_friday{"Friday", "2024-06-07"};

INSTANTIATE_TEST_SUITE_P(
    WithoutFiniteVerb, Fragments,
    ::testing::Values(
        ClauseCase{"Hearing set for Friday.",
                   "Hearing",
                   {k_friday},
                   "Hearing is set",
                   "2024-06-07",
                   Status::planned},
        ClauseCase{"Rail strike planned for Friday.",
                   "strike",
                   {k_friday},
                   "Rail strike is planned",
                   "2024-06-07",
                   Status::planned},
        ClauseCase{"Bridge to reopen on Friday.",
                   "reopen",
                   {k_friday},
                   "Bridge is to reopen",
                   "2024-06-07",
                   Status::planned},
        ClauseCase{"Ruling due on Friday in the case of the four.",
                   "Ruling",
                   {k_friday},
                   "Ruling in the case of the four",
                   "2024-06-07",
                   Status::planned},
        // Somebody who plans is no event that is planned, and a sentence with a verb is whole.
        ClauseCase{"Norvik planned for Friday.",
                   "planned",
                   {k_friday},
                   "Norvik planned",
                   "2024-06-07",
                   Status::planned,
                   false},
        ClauseCase{"The vote set for Friday is a risk.",
                   "set",
                   {k_friday},
                   "The vote is set",
                   "2024-06-07",
                   Status::planned,
                   false}));

INSTANTIATE_TEST_SUITE_P(
    BehindBe, Fragments,
    ::testing::Values(ClauseCase{"The highlight is a concert by Ana Ruiz on Friday.",
                                 "concert",
                                 {k_friday},
                                 "Concert by Ana Ruiz",
                                 "2024-06-07",
                                 Status::planned},
                      ClauseCase{"Both sides will have talks on Friday.",
                                 "have",
                                 {k_friday},
                                 "Both sides will have talks",
                                 "2024-06-07",
                                 Status::planned},
                      ClauseCase{"Ana Ruiz had a stroke in 2019.",
                                 "had",
                                 {{"2019", "2019"}},
                                 "Ana Ruiz had a stroke",
                                 "2019"},
                      ClauseCase{"Bids must be in by Friday.",
                                 "in",
                                 {k_friday},
                                 "Bids must be in",
                                 "[2024-06-03..2024-06-07]",
                                 Status::planned},
                      ClauseCase{"The tests should be complete by Friday.",
                                 "complete",
                                 {k_friday},
                                 "The tests should be complete",
                                 "[2024-06-03..2024-06-07]",
                                 Status::expected},
                      ClauseCase{"The regatta, which was to open on Friday, is cancelled.",
                                 "cancelled",
                                 {k_friday},
                                 "The regatta is cancelled",
                                 "2024-06-07",
                                 Status::cancelled}));

INSTANTIATE_TEST_SUITE_P(
    Gerunds, Fragments,
    ::testing::Values(ClauseCase{"A ban on fishing in rivers takes effect on Friday.",
                                 "takes",
                                 {k_friday},
                                 "A ban on fishing in rivers takes effect",
                                 "2024-06-07",
                                 Status::planned},
                      ClauseCase{"A ban on eating eels takes effect on Friday.",
                                 "takes",
                                 {k_friday},
                                 "A ban on eating eels takes effect",
                                 "2024-06-07",
                                 Status::planned},
                      ClauseCase{"An order against mass picketing was signed on Friday.",
                                 "signed",
                                 {{"Friday", "2024-05-31"}},
                                 "An order against mass picketing was signed",
                                 "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Ours, Fragments,
                         ::testing::Values(ClauseCase{"Our lease on the mill expires on Friday.",
                                                      "expires",
                                                      {k_friday},
                                                      "Our lease on the mill expires",
                                                      "2024-06-07",
                                                      Status::planned},
                                           ClauseCase{"Our lease on the mill expired in 2019.",
                                                      "expired",
                                                      {{"2019", "2019"}},
                                                      "Our lease on the mill expired",
                                                      "2019",
                                                      Status::happened,
                                                      false}));

INSTANTIATE_TEST_SUITE_P(Sets, Fragments,
                         ::testing::Values(ClauseCase{
                             "Every Friday the mayor opened the market.",
                             "opened",
                             {{"Every Friday", "", TimexType::set, "XXXX-WXX-5"}},
                             "The mayor opened the market",
                             "2024-06-03",
                             Status::happened,
                             false}));

}  // namespace
}  // namespace dateline::events

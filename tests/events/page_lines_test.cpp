// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Lines that stand on pages beside prose: captions, notices of meetings.
class PageLine : public ::testing::TestWithParam<Case> {};

TEST_P(PageLine, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_ahead{"26 November", "2024-11-26"};

// What somebody goes past does nothing.
INSTANTIATE_TEST_SUITE_P(Captions, PageLine,
                         ::testing::Values(Case{"Cars drove past burned houses in Lima on Friday.",
                                                "drove",
                                                {k_friday},
                                                "Cars drove past burned houses in Lima",
                                                "2024-05-31"},
                                           Case{"A man walked past flooded shops on Friday.",
                                                "walked",
                                                {k_friday},
                                                "A man walked past flooded shops",
                                                "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Meetings, PageLine,
                         ::testing::Values(Case{"Meeting to be held on 26 November.",
                                                "held",
                                                {k_ahead},
                                                "Meeting is to be held",
                                                "2024-11-26",
                                                Status::planned},
                                           Case{"Hearing to be held in Lima on 26 November",
                                                "held",
                                                {k_ahead},
                                                "Hearing is to be held in Lima",
                                                "2024-11-26",
                                                Status::planned}));

}  // namespace
}  // namespace dateline::events

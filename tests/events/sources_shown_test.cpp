// SPDX-License-Identifier: Apache-2.0
// What pictures, data and filings show, and the day of each.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;

class SourcesShow : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(SourcesShow, WhatWas) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_april{"April", "2024-04"};
const test::Said k_quarter{"the first quarter", "2024-33"};

INSTANTIATE_TEST_SUITE_P(
    ByAgent, SourcesShow,
    ::testing::Values(ClauseCase{"Images taken by Maxar on Friday show a crater at the base.",
                                 "taken",
                                 {k_friday},
                                 "Images were taken by Maxar",
                                 "2024-05-31"},
                      ClauseCase{
                          "Papers obtained by the Lund Post show that a mill closed in April.",
                          "closed",
                          {k_april},
                          "A mill closed",
                          "2024-04"},
                      ClauseCase{"Data published on Friday show exports fell 3 percent in April.",
                                 "fell",
                                 {k_friday, k_april},
                                 "Exports fell 3 percent",
                                 "2024-04"}));

INSTANTIATE_TEST_SUITE_P(
    Papers, SourcesShow,
    ::testing::Values(
        ClauseCase{"According to a filing made on Friday, Lumex sold its stake in April.",
                   "sold",
                   {k_friday, k_april},
                   "Lumex sold its stake",
                   "2024-04"},
        ClauseCase{"The letter, dated 31 May, asks the firm to pay.",
                   "dated",
                   {{"31 May", "2024-05-31"}},
                   "The letter was dated",
                   "2024-05-31",
                   Status::happened,
                   false},
        ClauseCase{"Lumex bought Nord in a deal announced on Friday.",
                   "bought",
                   {k_friday},
                   "Lumex bought Nord",
                   "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Figures, SourcesShow,
    ::testing::Values(
        ClauseCase{"Lumex reported a 12 percent rise in profit for the first quarter.",
                   "reported",
                   {k_quarter},
                   "Lumex reported a 12 percent rise in profit",
                   "2024-33"},
        ClauseCase{"Lumex shares fell 3 percent in early Friday trading.",
                   "fell",
                   {k_friday},
                   "Lumex shares fell 3 percent",
                   "2024-05-31"}));

}  // namespace
}  // namespace dateline::events

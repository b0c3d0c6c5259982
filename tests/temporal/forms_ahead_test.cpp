// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

#include <gtest/gtest.h>

namespace dateline::temporal {
namespace {

// Present forms, nouns and orders that look ahead, and what looks like them.
class AheadForms : public ::testing::TestWithParam<Form> {};

TEST_P(AheadForms, lie_on_their_side_of_publication) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"The jury, out since Tuesday, will go on.", "Tuesday 2023-07-04"},
    {"Negotiators meet again Thursday in Doha, two officials said.", "Thursday 2023-07-13"},
    {"Workers return Friday under a deal reached in May.", "Friday 2023-07-14; May 2023-05"},
    {"The strikes Friday killed ten, medics said.", "Friday 2023-07-07"},
    {"They lost on Sunday and play again on Thursday.", "Sunday 2023-07-09; Thursday 2023-07-13"},
    {"The rate is next reviewed on Friday.", "Friday 2023-07-14"},
    {"On Wednesday, a court will hear it. On Friday, a group of them sang.",
     "Wednesday 2023-07-12; Friday 2023-07-07"},
    {"On Friday the firm is flying in tents.", "Friday 2023-07-14"},
    {"Police are looking into a crash on Friday.", "Friday 2023-07-07"},
    {"Unions plan a strike on Friday, they said. The plan a court struck down on Friday was his.",
     "Friday 2023-07-14; Friday 2023-07-07"},
    {"Peru plans elections on Friday. The plans drawn up on Friday were his.",
     "Friday 2023-07-14; Friday 2023-07-07"},
    {"They were organising a march for Friday.", "Friday 2023-07-14"},
    {"He's leaving Friday for Lima.", "Friday 2023-07-14"},
    {"Traders are nervous about Friday's report.", "Friday 2023-07-14"},
    {"Tickets for Saturday are gone.", "Saturday 2023-07-15"},
    {"The figures for Saturday are poor.", "Saturday 2023-07-08"},
    {"Join us Saturday for a walk. Don't miss Sunday's fair.",
     "Saturday 2023-07-15; Sunday 2023-07-16"},
    {"The film, Sunday at 9 p.m. on the network, is old.",
     "Sunday 2023-07-16; 9 p.m. 2023-07-16T21:00"},
    {"Sunday's game in Hull also brings together the two teams.", "Sunday 2023-07-16"},
    {"On Tuesday, lawmakers hold a hearing on the spill.", "Tuesday 2023-07-11"},
    {"Should it be in May? It Might be cut, they said on Friday.",
     "May 2024-05; Friday 2023-07-07"},
    {"Should he stay between now and September?", "now PRESENT_REF; September 2023-09"},
    {"They signed on Friday and we start on Tuesday.", "Friday 2023-07-07; Tuesday 2023-07-11"},
    {"A man is seen on Friday in Hull.", "Friday 2023-07-07"},
    {"The defence rests Thursday.", "Thursday 2023-07-13"},
    {"The trip, which was to have begun on Saturday, was put off.", "Saturday 2023-07-08"},
    {"The trip, which was to have begun on Thursday, was put off.", "Thursday 2023-07-13"},
};
INSTANTIATE_TEST_SUITE_P(Forms, AheadForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

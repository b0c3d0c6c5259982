// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::on_friday;

/// Texts that a program has cut into words before: "BP 's shares", "wo n't".
class CutText : public ::testing::TestWithParam<Case> {};

TEST_P(CutText, ReadsAsTheWholeOne) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Clitics, CutText,
    ::testing::Values(
        on_friday("BP 's shares fell on Friday .", "fell", "BP's shares fell"),
        on_friday("Moody 's cut the rating of Peru on Friday .", "cut",
                  "Moody's cut the rating of Peru"),
        on_friday("Ana Ruiz died at St Anne 's Hospital on Friday .", "died",
                  "Ana Ruiz died at St Anne's Hospital"),
        on_friday("Police -LRB- and guards -RRB- left Lima on Friday .", "left",
                  "Police left Lima"),
        on_friday("On Friday , a 26 - year - old guard died .", "died", "A 26-year-old guard died"),
        due("They 're leaving Lima on Friday .", "leaving", "They are leaving Lima"),
        due("Lumex said it 'll close the mill on Friday .", "close", "Lumex will close the mill"),
        on_friday("Peru , a free - agent firm , sold its top - seeded club on Friday .", "sold",
                  "Peru sold its top - seeded club"),
        Case{"The mill wo n't open until Friday .",
             "open",
             {{"Friday", "2024-06-07"}},
             "The mill will open",
             "2024-06-07",
             Status::planned}));

// The day tells which prayers: they stay.
INSTANTIATE_TEST_SUITE_P(DaysInside, CutText,
                         ::testing::Values(on_friday("Guards emerged from Friday prayers.",
                                                     "emerged", "Guards emerged from prayers")));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Sentences that give the time of one event to another, or to none.
class TimeOf : public ::testing::TestWithParam<Case> {};

TEST_P(TimeOf, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;

INSTANTIATE_TEST_SUITE_P(
    Months, TimeOf,
    ::testing::Values(Case{"The road is shut. The sea is calm. Two men were charged in March; the "
                           "court freed both men.",
                           "freed",
                           {{"March", "2024-03"}},
                           "The court freed both men",
                           "2024-03"},
                      Case{"The road is shut. The sea is calm. Two men were charged in March. The "
                           "court freed both men.",
                           "freed",
                           {{"March", "2024-03"}},
                           "The court freed both men",
                           "[..2024-06-03]",
                           Status::happened,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    Comparisons, TimeOf,
    ::testing::Values(Case{"Thefts in 2023 rose from 2022 in every town.",
                           "rose",
                           {{"2023", "2023"}, {"2022", "2022"}},
                           "Thefts rose in every town",
                           "2023"},
                      Case{"Thefts will rise from Friday in every town.",
                           "rise",
                           {k_next},
                           "Thefts will rise in every town",
                           "2024-06-07/..",
                           Status::planned},
                      Case{"The bank cut its dividend to 3 cents on Friday, versus 5 cents in May.",
                           "cut",
                           {k_friday, {"May", "2024-05"}},
                           "The bank cut its dividend to 3 cents",
                           "2024-05-31"},
                      Case{"The bank paid a dividend of 3 cents, versus last year's 5 cents.",
                           "paid",
                           {{"last year", "2023"}},
                           "The bank paid a dividend of 3 cents",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Stories, TimeOf,
    ::testing::Values(
        Case{"Rovers won on Friday. The last time they met, Rovers beat City.",
             "beat",
             {k_friday},
             "Rovers beat City",
             "[..2024-06-03]",
             Status::happened,
             false},
        Case{"Peru shut a camp on Friday. Peru had run the camp in which Ana Ruiz died.",
             "died",
             {k_friday},
             "Ana Ruiz died",
             "[..2024-06-03]",
             Status::happened,
             false},
        Case{"I watched the ferry. A boy fell from the deck.",
             "fell",
             {},
             "A boy fell from the deck",
             "[..2024-06-03]",
             Status::happened,
             false}));

INSTANTIATE_TEST_SUITE_P(Leads, TimeOf,
                         ::testing::Values(Case{
                             "Half the fans were leaving when Ruiz picked up the ball. The rest "
                             "stayed. The captain, Ana Dahl, left the field with an injury.",
                             "left",
                             {},
                             "Ana Dahl left the field with an injury",
                             "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Occasions, TimeOf,
    ::testing::Values(Case{"Ana Dahl, who scored the winning try in the 1962 final and died on "
                           "Friday, lived in Oslo.",
                           "scored",
                           {{"1962", "1962"}, k_friday},
                           "Ana Dahl scored the winning try in the final",
                           "1962"},
                      Case{"The deadline, originally 3 May, has been extended to Friday.",
                           "extended",
                           {{"3 May", "2024-05-03"}, k_next},
                           "The deadline has been extended",
                           "2024-06-07",
                           Status::planned},
                      Case{"The penalty is payable on Friday.",
                           "is",
                           {k_next},
                           "The penalty is payable",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Undated, TimeOf,
    ::testing::Values(Case{"The panel, to be chaired by Ana Dahl, meets on Friday.",
                           "chaired",
                           {k_next},
                           "The panel is to be chaired by Ana Dahl",
                           "[2024-06-03..]",
                           Status::planned,
                           false},
                      Case{"The trial is expected to last four weeks.",
                           "last",
                           {{"four weeks", "", TimexType::duration, "P4W"}},
                           "The trial is expected to last four weeks",
                           "[2024-06-03..]",
                           Status::expected,
                           false},
                      Case{"They could recommend that the money be released by Friday.",
                           "released",
                           {k_next},
                           "The money must be released",
                           "[2024-06-03..2024-06-07]",
                           Status::possible,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    Shared, TimeOf,
    ::testing::Values(Case{"The first phase will be finished by May and the second by Friday.",
                           "finished",
                           {{"May", "2025-05"}, k_next},
                           "The first phase will be finished",
                           "[2024-06-03..2025-05-31]",
                           Status::planned},
                      Case{"Ana Dahl was sworn in the next day.",
                           "sworn",
                           {{"the next day", "2024-05-31"}},
                           "Ana Dahl was sworn in",
                           "2024-05-31"}));

TEST(Months, MonthEndsTheDayOfTheStory) {
  const auto mentions = test::read(
      "The road is shut. The sea is calm. Ana Dahl was hurt on Friday. Tesk was warned. It opened "
      "a mine in March. It closed a dam.",
      "2024-06-03", {k_friday, {"March", "2024-03"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "closed").when), "[..2024-06-03]");
}

// What the sentence opens with was held then, and so was what came of it.
INSTANTIATE_TEST_SUITE_P(HeldOccasions, TimeOf,
                         ::testing::Values(Case{
                             "In a raid carried out on Friday, police seized 40 kilos of cocaine.",
                             "seized",
                             {k_friday},
                             "Police seized 40 kilos of cocaine",
                             "2024-05-31"}));

// What goes on has no such time: it is that of the verb before it.
INSTANTIATE_TEST_SUITE_P(
    BehindStates, TimeOf,
    ::testing::Values(Case{"The label was bought out by a firm owned by Ana Ruiz in 2019.",
                           "bought",
                           {{"2019", "2019"}},
                           "The label was bought out by a firm owned by Ana Ruiz",
                           "2019"},
                      Case{"The label was bought by a firm owned by Ana Ruiz since 2019.",
                           "bought",
                           {{"2019", "2019/.."}},
                           "The label was bought by a firm owned by Ana Ruiz",
                           "2024-06-03"}));

}  // namespace
}  // namespace dateline::events

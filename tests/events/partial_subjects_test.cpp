// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::on_friday;

/// Subjects that say how many or which of those told of, and words that only look like one.
class PartialSubject : public ::testing::TestWithParam<Case> {};

TEST_P(PartialSubject, IsWholeOnTheLine) { test::expect_read(GetParam()); }

// Nothing of them but words that need a noun elsewhere.
INSTANTIATE_TEST_SUITE_P(
    HowMany, PartialSubject,
    ::testing::Values(
        on_friday("Many more were rescued on Friday.", "rescued", "Many more were rescued"),
        on_friday("Several more left on Friday.", "left", "Several more left"),
        on_friday("Dozens more were hurt on Friday.", "hurt", "Dozens more were hurt"),
        on_friday("A few Republicans joined Democrats on Friday.", "joined",
                  "A few Republicans joined Democrats"),
        on_friday("Few Republicans joined Democrats on Friday.", "joined",
                  "Few Republicans joined Democrats")));

// "Those" are whom what follows tells.
INSTANTIATE_TEST_SUITE_P(
    WhichOfThem, PartialSubject,
    ::testing::Values(on_friday("Some of those injured in the quake were treated on Friday.",
                                "treated", "Some of those injured in the quake were treated"),
                      on_friday("Some of those rescued at sea died in hospital on Friday.", "died",
                                "Some of those rescued at sea died in hospital"),
                      due("Those who lost their homes will be paid on Friday.", "paid",
                          "Those who lost their homes will be paid"),
                      due("Anyone who saw the crash will be called on Friday.", "called",
                          "Anyone who saw the crash will be called")));

// Two words that are one adverb, and "at least" of a number.
INSTANTIATE_TEST_SUITE_P(
    SetPhrases, PartialSubject,
    ::testing::Values(
        on_friday("The minister apologised, but at least Ana Ruiz and he met on Friday.", "met",
                  "Ana Ruiz and he met"),
        on_friday("It rained, but at least the ferries ran on Friday.", "ran", "The ferries ran"),
        on_friday("At least six guards were hurt on Friday.", "hurt",
                  "At least six guards were hurt"),
        due("Of course the bank will close on Friday.", "close", "The bank will close"),
        on_friday("The firm in turn sold the mill on Friday.", "sold", "The firm sold the mill"),
        on_friday("The ship changed course on Friday.", "changed", "The ship changed course")));

// "Sure" and "better" are no part of whom or what the clause is about.
INSTANTIATE_TEST_SUITE_P(
    Beliefs, PartialSubject,
    ::testing::Values(due("Ana Ruiz feels certain BP will close the mill on Friday.", "close",
                          "BP will close the mill"),
                      due("Certain banks will close on Friday.", "close",
                          "Certain banks will close"),
                      due("The city is better prepared to withstand the storm on Friday.",
                          "withstand", "The city is prepared to withstand the storm")));

// What a day owns: no "is".
INSTANTIATE_TEST_SUITE_P(OwnedByADay, PartialSubject,
                         ::testing::Values(Case{"The scale of today's rating action hurt Peru.",
                                                "hurt",
                                                {{"today", "2024-06-03"}},
                                                "The scale of the rating action hurt Peru",
                                                "2024-06-03"}));

// An amount tells how much of what stands before it there is.
INSTANTIATE_TEST_SUITE_P(
    Amounts, PartialSubject,
    ::testing::Values(on_friday("They paid a fine of $3 million that was imposed on Friday.",
                                "imposed", "A fine of $3 million was imposed"),
                      on_friday("They sold a stake of 20 percent that was bought on Friday.",
                                "bought", "A stake of 20 percent was bought"),
                      on_friday("It led to a subsidy of 6 million euros that was cut on Friday.",
                                "cut", "A subsidy of 6 million euros was cut")));

// A participle with its time tells which ones: many, and no name in -s.
INSTANTIATE_TEST_SUITE_P(
    ToldApart, PartialSubject,
    ::testing::Values(Case{"Tickets bought in May will be refunded on Friday.",
                           "bought",
                           {{"May", "2024-05"}, {"Friday", "2024-06-07"}},
                           "Tickets were bought",
                           "2024-05"},
                      Case{"Parcels sent to Norway after May 3 will be returned on Friday.",
                           "returned",
                           {{"May 3", "2024-05-03"}, {"Friday", "2024-06-07"}},
                           "Parcels will be returned",
                           "2024-06-07",
                           Status::planned}));

// By the number of the verb, both did.
INSTANTIATE_TEST_SUITE_P(
    Both, PartialSubject,
    ::testing::Values(
        on_friday("The minister who resigned and his deputy were charged on Friday.", "charged",
                  "The minister who resigned and his deputy were charged"),
        on_friday("A soldier who was on leave and two policemen were killed on Friday.", "killed",
                  "A soldier who was on leave and two policemen were killed")));

}  // namespace
}  // namespace dateline::events

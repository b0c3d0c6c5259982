// SPDX-License-Identifier: Apache-2.0
// Who or what the press says it of, where several phrases stand before the verb.
#include "clause_case.hpp"

#include <gmock/gmock.h>

#include <string>

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::k_friday;
using test::on_friday;

class ToldSubject : public ::testing::TestWithParam<Case> {};

TEST_P(ToldSubject, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    BehindEvents, ToldSubject,
    ::testing::Values(on_friday("A strike by baristas that began on Friday spread to Leeds.",
                                "began", "A strike by baristas began"),
                      on_friday("A fire at a hotel that killed six on Friday is out.", "killed",
                                "A fire at a hotel killed six"),
                      Case{"The trial of a nurse accused of murder was halted on Friday.",
                           "accused",
                           {k_friday},
                           "A nurse was accused of murder",
                           "[..2024-06-03]",
                           Status::happened,
                           false}));

// What is told between commas is over before ", and"; a date behind "since" opens no clause.
INSTANTIATE_TEST_SUITE_P(
    OverAsides, ToldSubject,
    ::testing::Values(Case{"Lumex bought the mine, a site that employs 300, and will reopen it on "
                           "Friday.",
                           "reopen",
                           {test::k_next},
                           "Lumex will reopen it",
                           "2024-06-07",
                           Status::planned},
                      Case{"Staff have been on strike since Friday over rosters introduced in May.",
                           "been",
                           {k_friday, {"May", "2024-05"}},
                           "Staff have been on strike over rosters",
                           "2024-05-31/..",
                           Status::ongoing}));

// What starts does not last until the day that the verb beside it does.
INSTANTIATE_TEST_SUITE_P(Starts, ToldSubject,
                         ::testing::Values(Case{"Tests will resume and run until Friday.",
                                                "resume",
                                                {test::k_next},
                                                "Tests will resume",
                                                "[2024-06-03..]",
                                                Status::planned},
                                           Case{"Tests will resume and run until Friday.",
                                                "run",
                                                {test::k_next},
                                                "Tests will run",
                                                "../2024-06-07",
                                                Status::planned}));

// What lasts from a year on ends when the clause behind "until" says.
INSTANTIATE_TEST_SUITE_P(UntilClauses, ToldSubject,
                         ::testing::Values(Case{
                             "Ana Ruiz ran the bank from 2009 until she resigned in 2019.",
                             "ran",
                             {{"2009", "2009"}, {"2019", "2019"}},
                             "Ana Ruiz ran the bank",
                             "2009/2019"}));

// What is done goes on behind the name of the object, and behind what it is called.
INSTANTIATE_TEST_SUITE_P(
    NamedObjects, ToldSubject,
    ::testing::Values(on_friday("Lumex sold its mine, Alto Norte, to Kestrel on Friday.", "sold",
                                "Lumex sold its mine, Alto Norte, to Kestrel"),
                      on_friday("Police moved the suspect, a man of 40, to a jail on Friday.",
                                "moved", "Police moved the suspect to a jail"),
                      on_friday("Lumex sold a mine, Alto Norte, on Friday.", "sold",
                                "Lumex sold a mine, Alto Norte")));

INSTANTIATE_TEST_SUITE_P(
    OfSomebody, ToldSubject,
    ::testing::Values(on_friday("The widow of an operator who left Lima on Friday is ill.", "left",
                                "An operator left Lima"),
                      Case{"The father of a girl killed on Friday is ill.",
                           "killed",
                           {k_friday},
                           "A girl was killed",
                           "2024-05-31"},
                      Case{"A man held since May was freed on Friday.",
                           "freed",
                           {{"May", "2024-05"}, k_friday},
                           "A man was freed",
                           "2024-05-31"},
                      on_friday("Five Iraqis and a Libyan who were arrested on Friday are ill.",
                                "arrested", "Five Iraqis and a Libyan were arrested"),
                      on_friday("A solar farm the size of Lima was approved on Friday.", "approved",
                                "A solar farm the size of Lima was approved"),
                      on_friday("The man police say shot the mayor was arrested on Friday.",
                                "arrested", "The man was arrested"),
                      on_friday("The man police say shot the mayor on Friday was arrested.", "shot",
                                "The man shot the mayor")));

INSTANTIATE_TEST_SUITE_P(
    FormerPosts, ToldSubject,
    ::testing::Values(on_friday("Former US president Ana Ruiz visited Lima on Friday.", "visited",
                                "Former US president Ana Ruiz visited Lima"),
                      on_friday("Police arrested former Peru striker Tom Hale on Friday.",
                                "arrested", "Police arrested former Peru striker Tom Hale"),
                      on_friday("Police arrested former mayor Tom Hale on Friday.", "arrested",
                                "Police arrested Tom Hale")));

INSTANTIATE_TEST_SUITE_P(
    VerbsLikeInfinitives, ToldSubject,
    ::testing::Values(on_friday("Lumex cut jobs on Friday.", "cut", "Lumex cut jobs"),
                      on_friday("Lumex shed jobs in Leeds on Friday.", "shed",
                                "Lumex shed jobs in Leeds"),
                      on_friday("Vestra bid $72 billion for the studio on Friday.", "bid",
                                "Vestra bid $72 billion for the studio"),
                      on_friday("The council let tenants buy their homes on Friday.", "buy",
                                "The council let tenants buy their homes"),
                      on_friday("The ministry let visas for students lapse on Friday.", "lapse",
                                "The ministry let visas for students lapse"),
                      on_friday("The lab let the licence lapse on Friday.", "lapse",
                                "The lab let the licence lapse")));

TEST(ToldSubject, WhatSomebodyIsAccusedOfIsNoDeedOfTheVideo) {
  const std::string text =
      "A video was shown at the trial of two men accused of killing Ana Ruiz on Friday and "
      "wounding two others.";
  const auto mentions = test::read(text.c_str(), "2024-06-03", {test::k_friday});
  const Mention wounded = test::by_trigger(mentions, "wounding");
  EXPECT_THAT(wounded.what, ::testing::HasSubstr("wo men"));
  EXPECT_FALSE(wounded.timeline);
  EXPECT_TRUE(test::by_trigger(test::read("Tom Cole was found guilty of killing Ana Ruiz and "
                                          "wounding two guards on Friday.",
                                          "2024-06-03", {test::k_friday}),
                               "wounding")
                  .timeline);
}

INSTANTIATE_TEST_SUITE_P(BehindALead, ToldSubject,
                         ::testing::Values(Case{
                             "After two days of talks, the council on Friday, May 31, left Lima.",
                             "left",
                             {{"Friday, May 31", "2024-05-31"}},
                             "The council left Lima",
                             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    ObjectsWithCommas, ToldSubject,
    ::testing::Values(on_friday("Lumex launched a new, $10-a-share offer for Tarn on Friday.",
                                "launched", "Lumex launched a new, $10-a-share offer for Tarn"),
                      Case{"Lumex unveiled a revised, five-year plan on Friday.",
                           "unveiled",
                           {{"five-year", "", TimexType::duration, "P5Y"}, k_friday},
                           "Lumex unveiled a revised, five-year plan",
                           "2024-05-31"}));

}  // namespace
}  // namespace dateline::events

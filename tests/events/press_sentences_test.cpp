// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::k_friday;
using test::k_next;
using test::on_friday;
using enum Status;

/// Whose a time, a subject or a verb is, in sentences as reports have them.
class PressSentence : public ::testing::TestWithParam<Case> {};

TEST_P(PressSentence, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

// The time before a noun in -ing is of that, and not of a verb behind.
INSTANTIATE_TEST_SUITE_P(
    DatedNouns, PressSentence,
    ::testing::Values(Case{"The morning meeting, which ran for hours, was the first since the rig "
                           "exploded on Friday.",
                           "exploded",
                           {{"The morning", "2024-06-03TMO"}, k_friday},
                           "The rig exploded",
                           "2024-05-31"},
                      on_friday("The executives received a thorough grilling in Lima on Friday.",
                                "received", "The executives received a thorough grilling in Lima"),
                      on_friday("Shops were looted over the course of Friday.", "looted",
                                "Shops were looted")));

// What has gone on since something started goes on behind "and".
INSTANTIATE_TEST_SUITE_P(
    SinceThen, PressSentence,
    ::testing::Values(on_friday("Shares have been savaged since the crisis started and fell on "
                                "Friday.",
                                "fell", "Shares fell"),
                      Case{"Its value fell from about $5 million on Friday to $2 million on "
                           "June 1.",
                           "fell",
                           {k_friday, {"June 1", "2024-06-01"}},
                           "Its value fell from about $5 million to $2 million",
                           "2024-06-01"}));

TEST(PressSentence, TheyAreThoseOfTheMainClause) {
  const auto mentions =
      test::read("Talks began in Lima but collapsed after a drone strike killed the commander. "
                 "They resumed in Oslo on Friday.",
                 "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "resumed").what, "Talks resumed in Oslo");
}

TEST(PressSentence, VictimsAreOfWhatTheStoryOpensWith) {
  const auto killed_behind = [](std::string_view between) {
    const std::string text = "A fire in the Vell tunnel killed seven people on Friday.\n\n" +
                             std::string{between} + " A couple were also killed.";
    std::vector<test::Said> said{k_friday};
    if (between.find("Saturday") != between.npos) said.push_back({"Saturday", "2024-06-01"});
    const auto mentions = test::read(text, "2024-06-03", said);
    Mention last;
    for (const Mention& each : mentions)
      if (each.trigger.text == "killed") last = each;
    return to_edtf(last.when);
  };
  EXPECT_EQ(killed_behind("Police named four men on Saturday."), "2024-05-31");
  EXPECT_EQ(killed_behind("A second fire broke out on Saturday."), "2024-06-01");
}

// What shares a "will" is done by the same, and what has a clause of its own for its time is then.
INSTANTIATE_TEST_SUITE_P(
    SecondVerbs, PressSentence,
    ::testing::Values(Case{"Vaccinations will start today and run until Friday.",
                           "run",
                           {{"today", "2024-06-03"}, k_next},
                           "Vaccinations will run",
                           "../2024-06-07",
                           planned},
                      due("The mayor will step down or be removed on Friday.", "removed",
                          "The mayor will be removed"),
                      Case{
                          "The bill was introduced in May 2023 but stalled when the Greens left on "
                          "Friday.",
                          "stalled",
                          {{"May 2023", "2023-05"}, k_friday},
                          "The bill stalled",
                          "2024-05-31"},
                      due("The Cup begins in Lima today and the series ends in Oslo on Friday.",
                          "ends", "The series ends in Oslo")));

// What ends or begins is the event, and not those whom it had.
INSTANTIATE_TEST_SUITE_P(
    EventsOfMany, PressSentence,
    ::testing::Values(on_friday("The drug slowed the disease in a trial of 900 patients that ended "
                                "on Friday.",
                                "ended", "A trial of 900 patients ended"),
                      Case{"Cole was found guilty of conspiracy to defraud last month.",
                           "found",
                           {{"last month", "2024-05"}},
                           "Cole was found guilty of conspiracy to defraud",
                           "2024-05"},
                      Case{"Nordjet said it would cut jobs after losing £41m last year.",
                           "cut",
                           {{"last year", "2023"}},
                           "Nordjet will cut jobs after losing £41m",
                           "[2024-06-03..]",
                           planned},
                      Case{"Tickets will be sold to members on Friday and to the public a week "
                           "later.",
                           "sold",
                           {k_next, {"a week later", "2024-06-14"}},
                           "Tickets will be sold to members and to the public",
                           "2024-06-07",
                           planned}));

TEST(PressSentence, StoryGoesOnFromAnOlderDayToAYear) {
  const auto mentions =
      test::read("The surgeon has been jailed.\n\nPolice searched the home of Simon Cole on 14 "
                 "January 2022. Cole was struck off in 2023. His wife was fined.",
                 "2024-06-03", {{"14 January 2022", "2022-01-14"}, {"2023", "2023"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "fined").when), "2022-01-14");
}

// What is done is done to the thing, and not to what that is about.
INSTANTIATE_TEST_SUITE_P(
    Topics, PressSentence,
    ::testing::Values(on_friday("He read a report on fraud that Lumex published on Friday.",
                                "published", "Lumex published a report on fraud"),
                      due("Members of the union vote on the deal on Friday.", "vote",
                          "Members of the union vote on the deal"),
                      on_friday("Details of the union vote on the deal emerged on Friday.",
                                "emerged", "Details of the union vote on the deal emerged")));

// Who does something is somebody, and not where they are.
INSTANTIATE_TEST_SUITE_P(
    WhereSomebodyIs, PressSentence,
    ::testing::Values(on_friday("A nurse at his surgery, who resigned on Friday, told police.",
                                "resigned", "A nurse at his surgery resigned"),
                      on_friday("She wrote to the man at the desk, who resigned on Friday.",
                                "resigned", "The man at the desk resigned"),
                      on_friday("She wrote to her mother, who fled on Friday.", "fled",
                                "Her mother fled")));

// Ages are no end of whose they are, and how long a sentence runs is not when it was passed.
INSTANTIATE_TEST_SUITE_P(
    CourtReports, PressSentence,
    ::testing::Values(on_friday("The men, aged 24, 31 and 46, were detained on Friday.", "detained",
                                "The men were detained"),
                      Case{"A man was jailed for two years in 2020.",
                           "jailed",
                           {{"two years", "", TimexType::duration, "P2Y"}, {"2020", "2020"}},
                           "A man was jailed for two years",
                           "2020"},
                      Case{"Police have arrested two men over the theft of gold from a museum last "
                           "month.",
                           "arrested",
                           {{"last month", "2024-05"}},
                           "Police have arrested two men over the theft of gold from a museum",
                           "2024-06-03"},
                      on_friday("Police have arrested two men on Friday.", "arrested",
                                "Police have arrested two men")));

}  // namespace
}  // namespace dateline::events

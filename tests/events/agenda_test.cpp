// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// Lines that tell what is on and when, without a verb.

Mention line(const char* text, const char* trigger, const std::vector<test::Said>& said) {
  return test::by_trigger(test::read(text, "2025-04-27", said), trigger);
}

TEST(Agenda, LabelInFrontDatesTheLine) {
  const Mention match = line("Fri 2 May: Peru v Chile", "v", {{"Fri 2 May", "2025-05-02"}});
  EXPECT_TRUE(match.timeline);
  EXPECT_EQ(match.what, "Peru v Chile");
  EXPECT_EQ(to_edtf(match.when), "2025-05-02");
  EXPECT_EQ(match.status, Status::planned);
}

TEST(Agenda, LabelBehindDatesTheLine) {
  const Mention meeting =
      line("Annual general meeting: 27 May 2025", "meeting", {{"27 May 2025", "2025-05-27"}});
  EXPECT_TRUE(meeting.timeline);
  EXPECT_EQ(meeting.what, "Annual general meeting");
  EXPECT_EQ(to_edtf(meeting.when), "2025-05-27");
}

TEST(Agenda, SignForAtStays) {
  const Mention concert =
      line("May 2 – Lund, Skåne @ The Harbour Arena", "Lund", {{"May 2", "2025-05-02"}});
  EXPECT_TRUE(concert.timeline);
  EXPECT_EQ(concert.what, "Lund, Skåne @ The Harbour Arena");
}

TEST(Agenda, HourBehindGoesWithTheDay) {
  const Mention surgery =
      line("Friday 2 May: surgery at the library, 5pm.", "surgery",
           {{"Friday 2 May", "2025-05-02"}, {"5pm", "2025-05-02T17:00", TimexType::time}});
  EXPECT_TRUE(surgery.timeline);
  EXPECT_EQ(surgery.what, "Surgery at the library");
}

TEST(Agenda, HoursBehindMayBeTwo) {
  const Mention cleanup =
      line("Spring cleanup: 11 May, 9 a.m. to noon", "cleanup",
           {{"11 May, 9 a.m.", "2025-05-11T09:00/2025-05-11T12:00", TimexType::time},
            {"noon", "2025-05-11T09:00/2025-05-11T12:00", TimexType::time}});
  EXPECT_TRUE(cleanup.timeline);
  EXPECT_EQ(cleanup.what, "Spring cleanup");
}

TEST(Agenda, DashMayStandBeforeTheDay) {
  EXPECT_EQ(line("Inspection – 27 May", "Inspection", {{"27 May", "2025-05-27"}}).what,
            "Inspection");
  EXPECT_TRUE(
      line("Autumn 2026 – final inspection", "inspection", {{"Autumn 2026", "2026-23"}}).timeline);
}

TEST(Agenda, WhatIsExpectedIsNoSentence) {
  const Mention verdict =
      line("5 May: verdict expected in the Lumex case", "verdict", {{"5 May", "2025-05-05"}});
  EXPECT_TRUE(verdict.timeline);
  EXPECT_EQ(verdict.what, "Verdict expected in the Lumex case");
}

TEST(Agenda, LabelOfOneStretchDatesTheLine) {
  const Mention fair = line("2-4 May: film festival in Lund", "festival",
                            {{"2", "2025-05-02/2025-05-04"}, {"4 May", "2025-05-02/2025-05-04"}});
  EXPECT_TRUE(fair.timeline);
  EXPECT_EQ(to_edtf(fair.when), "2025-05-02/2025-05-04");
}

TEST(Agenda, LineOfATimeAloneTellsNothing) {
  for (const char* text : {"Fri 2 May", "Fri 2 May,", "Fri 2 May -"})
    EXPECT_TRUE(
        test::timeline(test::read(text, "2025-04-27", {{"Fri 2 May", "2025-05-02"}})).empty());
}

TEST(Agenda, WhatIsOverAndNoEventIsNone) {
  const auto mentions =
      test::read("Last edition: 3 March", "2025-04-27", {{"3 March", "2025-03-03"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, SentenceWithAVerbIsNone) {
  const auto mentions = test::read("Fri 2 May: the council is against the mill", "2025-04-27",
                                   {{"Fri 2 May", "2025-05-02"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, CallToTheReaderIsNone) {
  const auto mentions = test::read("Ask the editor on this page: 9 May 2025", "2025-04-27",
                                   {{"9 May 2025", "2025-05-09"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, LineThatNamesNothingIsNone) {
  const auto mentions = test::read("The: Oct. 30", "2025-04-27", {{"Oct. 30", "2025-10-30"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, LineOfTwoDaysIsNone) {
  const auto mentions = test::read("Opening hours: 2 May, 3 May", "2025-04-27",
                                   {{"2 May", "2025-05-02"}, {"3 May", "2025-05-03"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, WhatIsSetForADayIsToldByItsNoun) {
  const auto mentions =
      test::read("A hearing is set for Friday.", "2025-04-27", {{"Friday", "2025-05-02"}});
  const Mention hearing = test::by_trigger(mentions, "hearing");
  EXPECT_TRUE(hearing.timeline);
  EXPECT_EQ(hearing.what, "A hearing is set");
  EXPECT_EQ(to_edtf(hearing.when), "2025-05-02");
  EXPECT_FALSE(test::by_trigger(mentions, "set").timeline);
}

TEST(Agenda, EntryOfALogMayHaveADash) {
  const Mention down = line("15:00 - The net goes down across the town.", "goes",
                            {{"15:00", "2025-04-25T15:00", TimexType::time}});
  EXPECT_EQ(to_edtf(down.when), "2025-04-25T15:00");
  EXPECT_EQ(down.status, Status::happened);
  EXPECT_TRUE(down.timeline);
}

TEST(Agenda, PartsOfNamesAreNoOtherDay) {
  const Mention fair = line("Fri 2 May: Christmas fair, main hall", "fair",
                            {{"Fri 2 May", "2025-05-02"}, {"Christmas", "2025-12-25"}});
  EXPECT_TRUE(fair.timeline);
  EXPECT_EQ(to_edtf(fair.when), "2025-05-02");
  EXPECT_FALSE(
      line("2 May: fair to Sunday", "fair", {{"2 May", "2025-05-02"}, {"Sunday", "2025-05-04"}})
          .timeline);
}

TEST(Agenda, GerundMayOpenTheEntry) {
  const Mention update =
      line("Trading update: 21 May 2025", "update", {{"21 May 2025", "2025-05-21"}});
  EXPECT_TRUE(update.timeline);
  EXPECT_EQ(update.what, "Trading update");
}

TEST(Agenda, AtMayJoinDayAndHour) {
  const Mention meeting =
      line("Next meeting: Tuesday 13 May at 7 pm.", "meeting",
           {{"Tuesday 13 May", "2025-05-13"}, {"7 pm", "2025-05-13T19:00", TimexType::time}});
  EXPECT_TRUE(meeting.timeline);
  EXPECT_EQ(meeting.what, "Next meeting");
}

TEST(Agenda, HourInFrontNeedsNoMark) {
  const Mention hearing = line("10:00 Plea hearing in the Lumex case", "hearing",
                               {{"10:00", "2025-04-28T10:00", TimexType::time}});
  EXPECT_TRUE(hearing.timeline);
  EXPECT_EQ(hearing.what, "Plea hearing in the Lumex case");
}

TEST(Agenda, StampOfAReadersCommentIsNoHour) {
  const auto mentions =
      test::read("May 2nd, 2025 1:56 pm ET Good Analysis.", "2025-04-27",
                 {{"May 2nd, 2025 1:56 pm ET", "2025-05-02T13:56", TimexType::time}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Agenda, CasesOfTheDayAreToCome) {
  const Mention trial =
      line("10:00 R v Marsh", "v", {{"10:00", "2025-04-27T10:00", TimexType::time}});
  EXPECT_TRUE(trial.timeline);
  EXPECT_EQ(trial.status, Status::planned);
}

TEST(Agenda, NumberMayStandBehindTheWeekdayOfAHeading) {
  const auto mentions =
      test::read("Friday\n\nAshby v Millport\n\nSaturday 3\n\nHarlow v Lund", "2025-04-27",
                 {{"Friday", "2025-05-02"}, {"Saturday", "2025-05-03"}});
  const auto second = std::find_if(mentions.rbegin(), mentions.rend(),
                                   [](const Mention& each) { return each.timeline; });
  ASSERT_NE(second, mentions.rend());
  EXPECT_EQ(to_edtf(second->when), "2025-05-03");
}

TEST(Agenda, NamesOfTeamsAreNoVerbs) {
  const Mention match =
      line("Fri 2 May: Brent United v Millport", "v", {{"Fri 2 May", "2025-05-02"}});
  EXPECT_TRUE(match.timeline);
  EXPECT_EQ(match.what, "Brent United v Millport");
}

TEST(Agenda, LineUnderADayToComeIsOfThatDay) {
  const std::vector<test::Said> said{{"Friday 2 May", "2025-05-02"},
                                     {"Saturday 3 May", "2025-05-03"}};
  const auto mentions = test::read(
      "Friday 2 May\n\nAshby v Millport\n\nSaturday 3 May\n\nInquest into the death of Kofi "
      "Lane\n\nBest of luck to them all",
      "2025-04-27", said);
  const Mention match = test::by_trigger(mentions, "v");
  EXPECT_EQ(match.what, "Ashby v Millport");
  EXPECT_EQ(to_edtf(match.when), "2025-05-02");
  EXPECT_EQ(match.status, Status::planned);
  const Mention inquest = test::by_trigger(mentions, "Inquest");
  EXPECT_TRUE(inquest.timeline);
  EXPECT_EQ(to_edtf(inquest.when), "2025-05-03");
}

TEST(Agenda, LineUnderADayGoneByIsNoEntry) {
  const std::vector<test::Said> said{{"Friday 2 May", "2025-05-02"},
                                     {"Saturday 3 May", "2025-05-03"}};
  const auto mentions = test::read("Friday 2 May\n\nAshby v Millport\n\nSaturday 3 May\n\nA lull",
                                   "2025-05-07", said);
  for (const Mention& each : mentions) EXPECT_FALSE(each.timeline) << each.what;
}

}  // namespace
}  // namespace dateline::events

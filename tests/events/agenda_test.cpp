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

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <string>

namespace dateline::events {
namespace {

// Prose that tells in the present of days that are over.

constexpr auto k_body = "The quarry has a long past. Its owners differ.\n\n"
                        "In May 1998 the county buys the quarry. A firm closes the lower pit.\n\n"
                        "The county reopens the road.";

TEST(Chronicle, OpeningDateDatesADeedToldInThePresent) {
  const auto mentions = test::read(k_body, "2024-06-03", {{"May 1998", "1998-05"}});
  const Mention bought = test::by_trigger(mentions, "buys");
  EXPECT_TRUE(bought.timeline) << bought.why;
  EXPECT_EQ(to_edtf(bought.when), "1998-05");
  EXPECT_EQ(bought.status, Status::happened);
}

TEST(Chronicle, OpeningDateDatesTheSentencesOfItsParagraph) {
  const auto mentions = test::read(k_body, "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "reopens").when), "1998-05");
}

TEST(Chronicle, OpeningDateToComeOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 2025 the county buys the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 2025", "2025-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "2025-05");
}

TEST(Chronicle, OpeningDateOfAPastTenseOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 1998 the county bought the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
}

TEST(Chronicle, OpeningDateOfAStateOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 1998 the county owns the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
}

TEST(Chronicle, CommonNounBehindALabelIsNoName) {
  const auto mentions =
      test::read("2013: Swimmers find a boat. Swimmers sell it.", "2024-06-03", {{"2013", "2013"}});
  const Mention found = test::by_trigger(mentions, "find");
  EXPECT_EQ(found.what, "Swimmers find a boat");
  EXPECT_TRUE(found.timeline) << found.why;
}

TEST(Chronicle, NounOfADeedOpensALineWithItsDay) {
  const auto mentions =
      test::read("Mon Feb 17: Ministers meet in Riga\n\nWed Feb 19: Hearing in the "
                 "Tesk case, Calama",
                 "2025-02-14", {{"Mon Feb 17", "2025-02-17"}, {"Wed Feb 19", "2025-02-19"}});
  const Mention hearing = test::by_trigger(mentions, "Hearing");
  EXPECT_TRUE(hearing.timeline) << hearing.why;
  EXPECT_EQ(to_edtf(hearing.when), "2025-02-19");
  EXPECT_EQ(hearing.status, Status::planned);
}

// Lines that are a day and no more, over what is told of it.

std::string when_under_headings(const char* first, const char* second, test::Said one,
                                test::Said other) {
  const std::string body = std::string{"A week on the river.\n\n"} + first +
                           "\n\nA barge sinks off the mill. Its crew swims ashore.\n\n"
                           "Police close the lock.\n\n" +
                           second + "\n\nThe lock reopens.";
  return to_edtf(test::by_trigger(test::read(body, "2024-06-09", {one, other}), "close").when);
}

TEST(Headings, DateAllThatStandsUnderThem) {
  EXPECT_EQ(when_under_headings("Tuesday 4 June", "Thursday 6 June",
                                {"Tuesday 4 June", "2024-06-04"},
                                {"Thursday 6 June", "2024-06-06"}),
            "2024-06-04");
  EXPECT_EQ(when_under_headings("1998", "2003", {"1998", "1998"}, {"2003", "2003"}), "1998");
}

TEST(Headings, DayWithItsYearSaysWhenSomethingCameOut) {
  EXPECT_NE(when_under_headings("4 June 2024", "6 June 2024", {"4 June 2024", "2024-06-04"},
                                {"6 June 2024", "2024-06-06"}),
            "2024-06-04");
}

TEST(Headings, DayOfASecondDeedLeavesTheFirstOneItsOwn) {
  const auto mentions = test::read("A week on the river.\n\nTuesday 4 June\n\nA barge sinks. A "
                                   "drone fell off the mill and was found on Friday.\n\nThursday 6 "
                                   "June\n\nThe lock reopens.",
                                   "2024-06-09",
                                   {{"Tuesday 4 June", "2024-06-04"},
                                    {"Friday", "2024-06-07"},
                                    {"Thursday 6 June", "2024-06-06"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "fell").when), "2024-06-04");
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "found").when), "2024-06-07");
}

TEST(Headings, OneAloneIsNone) {
  EXPECT_NE(when_under_headings("Tuesday 4 June", "On Thursday 6 June it ends.",
                                {"Tuesday 4 June", "2024-06-04"},
                                {"Thursday 6 June", "2024-06-06"}),
            "2024-06-04");
}

TEST(Headings, DayToComeDatesNoPast) {
  const auto mentions = test::read(
      "The week in court.\n\nTuesday 11 June\n\nThe trial of Ana Ruiz opens. She sold the mill.\n\n"
      "Thursday 13 June\n\nThe court rules on the mill.",
      "2024-06-09", {{"Tuesday 11 June", "2024-06-11"}, {"Thursday 13 June", "2024-06-13"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "opens").when), "2024-06-11");
  EXPECT_EQ(test::by_trigger(mentions, "opens").status, Status::planned);
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "sold").when), "2024-06-11");
}

constexpr auto k_hours = "A lorry caught fire in the Vell tunnel on Friday.\n\n%\n\n"
                         "16:10 - Lorry catches fire\n\n16:19 - Tunnel closed to traffic\n\n";

std::vector<Mention> read_hours(std::string_view heading) {
  std::string body = k_hours;
  body.replace(body.find('%'), 1, heading);
  return test::read(body, "2024-06-03",
                    {{"Friday", "2024-05-31"},
                     {"16:10", "2024-06-03T16:10", TimexType::time},
                     {"16:19", "2024-06-03T16:19", TimexType::time}});
}

TEST(Chronicle, HoursUnderATimelineAreOfTheDayOfTheStory) {
  for (const char* heading : {"Timeline", "How the fire unfolded"}) {
    const auto mentions = read_hours(heading);
    const Mention caught = test::by_trigger(mentions, "catches");
    EXPECT_EQ(to_edtf(caught.when), "2024-05-31T16:10") << caught.why;
    EXPECT_EQ(caught.status, Status::happened) << caught.why;
    EXPECT_EQ(to_edtf(test::by_trigger(mentions, "closed").when), "2024-05-31T16:19");
  }
}

TEST(Chronicle, HoursOfALiveReportAreOfItsOwnDay) {
  EXPECT_EQ(to_edtf(test::by_trigger(read_hours("Live updates"), "catches").when),
            "2024-06-03T16:10");
}

TEST(Chronicle, LineOfTodayBehindThoseOfDaysBeforeHasHappened) {
  const auto read = [](std::string_view text) {
    return test::by_trigger(
        test::read(text, "2024-06-03", {{"May 31", "2024-05-31"}, {"June 3", "2024-06-03"}}),
        "plunge");
  };
  const Mention told =
      read("May 31 - The bank reports a loss.\nJune 3 - Its shares plunge in London.");
  EXPECT_EQ(told.status, Status::happened) << told.why;
  EXPECT_EQ(to_edtf(told.when), "2024-06-03");
}

TEST(Chronicle, LineOfTodayAloneIsOfWhatIsToCome) {
  const auto mentions = test::read("The week ahead.\n\nJune 3 - The council meets in Lima.",
                                   "2024-06-03", {{"June 3", "2024-06-03"}});
  EXPECT_EQ(test::by_trigger(mentions, "meets").status, Status::planned);
}

}  // namespace
}  // namespace dateline::events

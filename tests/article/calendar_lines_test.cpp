// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dates.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

Article read_text(const std::string& text, const std::string& name = "page.txt") {
  DocumentHints hints;
  hints.name = name;
  return read(text, hints);
}

std::string published(const Article& article) {
  return article.published ? to_iso(*article.published) : "";
}

bool holds(const Article& article, std::string_view line) {
  return article.body.find(line) != std::string::npos;
}

TEST(CalendarLines, HeadingsAreDaysWithoutTheirYearMonthsAndYears) {
  for (const char* heading :
       {"MONDAY 23 NOVEMBER", "Tues 24 Nov", "May 3rd:", "3 May", "the 3rd of May", "Thursday",
        "Wednesday 25", "March 2017", "November", "1998", "Wed., 25 November."})
    EXPECT_TRUE(heads_calendar(heading)) << heading;
  for (const char* other : {"Monday 23 November 2026", "3 May 2026", "Lima 3 May", "23", "3 4 May",
                            "3191", "Monday 2026", "Updated 3 May", "3/4 May", ""})
    EXPECT_FALSE(heads_calendar(other)) << other;
}

TEST(CalendarLines, FirstHeadingBelowATitleIsNeitherTitleNorDateline) {
  for (const std::string title :
       {"News diary\n\n", "The week ahead in business and politics\n", ""})
    for (const std::string first : {"MONDAY 23 NOVEMBER", "Monday"}) {
      const Article article = read_text(
          title + first + "\nThe trial of two bankers opens in Dublin.\n\nTUESDAY 24 NOVEMBER\n" +
              "NASA launches a probe.\n",
          "diary-2026-11-20.txt");
      EXPECT_EQ(published(article), "2026-11-20");
      EXPECT_EQ(article.published_from, PublishedFrom::filename);
      EXPECT_EQ(article.body.substr(0, first.size()), first) << title;
    }
}

TEST(CalendarLines, LoneDayWithoutItsYearIsADateline) {
  const Article article =
      read_text("Bridge to reopen at Northport\n23 November\nThe bridge reopens on Friday.\n",
                "bridge-2026-11-25.txt");
  EXPECT_EQ(published(article), "2026-11-23");
  EXPECT_FALSE(holds(article, "23 November"));
}

TEST(CalendarLines, LoneDayAndHourBelowTheTitleAreNoText) {
  const Article article = read_text("Bridge to reopen at Northport\nTue 3 May, 10:05 am\n"
                                    "The bridge reopens on Friday, the city said.\n");
  EXPECT_FALSE(holds(article, "3 May"));
}

TEST(CalendarLines, EntriesWithHoursBelongToTheText) {
  const Article article =
      read_text("COUNTY COURT AT NORTHPORT\nDAILY LIST FOR MONDAY 23 NOVEMBER 2026\n\nCOURT 1\n"
                "10:00 R v Marsh - Trial\n14:15 R v Oduya - Sentence\nThe list may change.\n");
  EXPECT_EQ(published(article), "2026-11-23");
  EXPECT_TRUE(holds(article, "10:00 R v Marsh"));
  EXPECT_TRUE(holds(article, "14:15 R v Oduya"));
}

TEST(CalendarLines, LinesUnderDaysAreNoListOfHeadlines) {
  const Article article = read_text(
      "Northern League: results and fixtures\n22 November 2026\n\nThe round was wet.\n\nFixtures\n"
      "Tuesday 24 November\nBrent United v Millport\nSaturday 28 November\nRovers v Harlow Town\n"
      "Ashby v Millport\n");
  EXPECT_TRUE(holds(article, "Tuesday 24 November\n\nBrent United v Millport"));
  EXPECT_TRUE(holds(article, "Ashby v Millport"));
}

TEST(CalendarLines, EntryThatEndsOnItsDayIsNoDateline) {
  const Article article = read_text(
      "NORTHPORT COUNCIL\nMeeting to be held on 26 November 2026 at 7 pm in the Guildhall\n"
      "Published: 19 November 2026\n\n1. Apologies for absence\n"
      "2. Minutes of the meeting held on 29 October 2026\n"
      "3. Date of next meeting: 17 December 2026\n\nAll are welcome to speak.\n");
  EXPECT_EQ(article.title, "NORTHPORT COUNCIL");
  EXPECT_EQ(published(article), "2026-11-19");
  for (const char* line : {"Meeting to be held on 26 November", "meeting held on 29 October 2026",
                           "Date of next meeting: 17 December 2026"})
    EXPECT_TRUE(holds(article, line)) << line;
}

TEST(CalendarLines, TitleMayNameDays) {
  const Article article = read_text("Police blotter: week of Feb. 10-16\nNorthport Courier\n"
                                    "A man was arrested on Friday, the police said.\n"
                                    "Next council meeting: 3 March\nFair: 4 March\n");
  EXPECT_EQ(article.title, "Police blotter: week of Feb. 10-16");
  EXPECT_FALSE(holds(article, "Police blotter"));
  EXPECT_TRUE(holds(article, "Fair: 4 March"));
}

TEST(CalendarLines, DayOfWhatALineTellsIsNotThatOfPublication) {
  const std::string body = "\nThe council said that the library was too cold to stay open.\n";
  for (const char* line :
       {"Library to close on 24 December 2026", "Interim results for the year ended 30 June 2026",
        "Comments are open until 3 May 2026", "Fares to rise from 1 January 2027"})
    EXPECT_EQ(published(read_text(line + body)), "") << line;
  for (const char* line : {"Statement issued on 24 December 2026", "News of 24 December 2026",
                           "Minutes of the meeting held on Thursday 24 December 2026",
                           "By Ana Ruiz on 24 December 2026"})
    EXPECT_EQ(published(read_text(line + body)), "2026-12-24") << line;
}

TEST(CalendarLines, ItemsOfAListAreNoDatelines) {
  const Article article = read_text(
      "# Weekly notes\n\n## Tram\n\n* City signed the contract on 12 November\n"
      "* First trams to be delivered in 2028\n\n- [x] Rent survey published on 16 November\n\n"
      "Anna Reiter took over as head of planning.\n",
      "notes-2026-11-19.md");
  EXPECT_EQ(published(article), "2026-11-19");
  EXPECT_TRUE(holds(article, "City signed the contract on 12 November"));
  EXPECT_TRUE(holds(article, "\nRent survey published"));
}

TEST(CalendarLines, DayBehindABulletIsADateline) {
  const Article article = read_text("Bridge to reopen at Northport\n• 3 March 2024, 09:15\n"
                                    "The bridge reopens on Friday, the city said.\n");
  EXPECT_EQ(published(article), "2024-03-03T09:15");
  EXPECT_FALSE(holds(article, "3 March"));
}

TEST(CalendarLines, DatelineTakesItsYearFromTheNoticeOfCopyright) {
  const std::string story =
      " - Portugal's parliament voted on Tuesday to extend a ban on nuclear plants.\n\n";
  for (const char* notice : {"(c) 2026 South Wire. All rights reserved.", "© 2019-2026 South Wire",
                             "Copyright (c) 2026 by South Wire"})
    for (const auto& [head, day] : {std::pair{"LISBON, 24 Nov (South Wire)", "2026-11-24"},
                                    std::pair{"PARIS, May 3 (Wire)", "2026-05-03"},
                                    std::pair{"LIMA, January 3", "2026-01-03"},
                                    std::pair{"LIMA, January 3, 2027", "2027-01-03"}})
      EXPECT_EQ(published(read_text("Ban extended\n" + (head + story) + notice)), day)
          << head << notice;
  EXPECT_EQ(published(read_text("Ban extended\nLISBON, 24 Nov" + story)), "");
  EXPECT_EQ(published(read_text("Ban extended\nLISBON, 24 Nov" + story + "(c) 2026 Wire",
                                "ban-2025-11-26.txt")),
            "2025-11-24");
}

TEST(CalendarLines, RowsWithADayAreOneLine) {
  const Article article = read_text(
      "<html><body><article><h1>Grant: key dates</h1><p>Villages in England can apply for up to "
      "200,000 pounds to connect all of their homes to fibre, the ministry said.</p><table>"
      "<tr><th>Stage</th><th>Date</th></tr><tr><td>Information webinar</td><td>8 December 2026"
      "</td></tr><tr><td>Work must end by</td><td>31 March 2028</td></tr><tr><td>24 November</td>"
      "<td>Poetry reading</td><td>Main hall</td></tr><tr><td>2016</td><td>A crack is found there"
      "</td></tr><tr><td>2019</td><td>2020</td><td>2021</td></tr></table></article></body></html>",
      "page.html");
  for (const char* line : {"Information webinar: 8 December 2026", "Work must end by 31 March 2028",
                           "24 November: Poetry reading, Main hall", "2016: A crack is found there",
                           "2019\n\n2020\n\n2021"})
    EXPECT_TRUE(holds(article, line)) << line << "\n" << article.body;
}

TEST(CalendarLines, SentenceBelowTheHeadlineSaysNotWhenAPageCameOut) {
  const Article article = read_text(
      "<html><body><h1>Torvik Bridge</h1><p>The Torvik Bridge is a bridge in Norway. It opened on "
      "14 June 1974 and was closed in 2019.<sup>[1]</sup></p><p>Parliament approved the bridge in "
      "1968, and the work began in April 1970 and took four years in all.</p></body></html>",
      "page.html");
  EXPECT_EQ(published(article), "");
}

TEST(CalendarLines, ListOfStretchesAndMonthsIsNoListOfOtherArticles) {
  const std::string lines = "Ships in Bottles: 6 February – 9 May 2027\n"
                            "The Santa Rita: A Ship Reborn: 12 June 2027 – 9 January 2028\n"
                            "Night at the Docks: Friday 3 and Saturday 4 September 2027\n"
                            "Polar Gallery Reopens: October 2027\n";
  const Article article =
      read_text("Museum announces its programme\n\nHull, 19 November 2026\n\n"
                "The museum announced its programme on Thursday.\n\nKey Dates\n\n" +
                lines + "\nTickets will go on sale on 11 January.\n");
  EXPECT_EQ(published(article), "2026-11-19");
  for (const char* line : {"6 February", "12 June 2027", "Friday 3", "October 2027"})
    EXPECT_TRUE(holds(article, line)) << line;
}

}  // namespace
}  // namespace dateline::article

// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"
#include "utf8.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

const std::string k_body =
    "The harbour bridge at Northport will reopen on Tuesday, the city's transport office said.\n"
    "Buses are to cross it first, before other traffic is let through in the evening.";

const std::string k_read_body =
    "The harbour bridge at Northport will reopen on Tuesday, the city's transport office said.\n\n"
    "Buses are to cross it first, before other traffic is let through in the evening.";

Article read_text(const std::string& text, const std::string& name = "page.txt") {
  DocumentHints hints;
  hints.name = name;
  return read(text, hints);
}

std::string published(const std::string& text, const std::string& name = "page.txt") {
  const Article article = read_text(text, name);
  return article.published ? to_iso(*article.published) : "";
}

std::string from_line(const std::string& line, const std::string& name = "page.txt") {
  return published("Bridge to reopen at Northport\n" + line + "\n" + k_body, name);
}

TEST(TextReader, TitleDatelineAndBodyArePartedFromEachOther) {
  const Article article =
      read_text("Bridge to reopen at Northport\nFriday, April 21, 2023\n" + k_body);
  EXPECT_EQ(article.title, "Bridge to reopen at Northport");
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2023-04-21");
  EXPECT_EQ(article.published_from, PublishedFrom::text);
  EXPECT_EQ(article.body, k_read_body);
}

TEST(TextReader, LinesMayEndByCarriageReturns) {
  for (const std::string_view end : {"\r", "\r\n"}) {
    std::string text;
    for (const char each : "Bridge to reopen at Northport\nFriday, April 21, 2023\n" + k_body)
      each == '\n' ? text += end : text += each;
    const Article article = read_text(text);
    EXPECT_EQ(article.title, "Bridge to reopen at Northport");
    EXPECT_EQ(article.published ? to_iso(*article.published) : "", "2023-04-21");
    EXPECT_EQ(article.body, k_read_body);
  }
}

TEST(TextReader, AnHourWithStopsEndsADatelineAndNoSentence) {
  EXPECT_EQ(from_line("Posted March 15, 2024 at 5:40 p.m."), "2024-03-15T17:40");
  EXPECT_EQ(from_line("Friday, March 15, 2024 at 9:05 a.m."), "2024-03-15T09:05");
  EXPECT_EQ(from_line("The bridge will open for all on March 15, 2024 at 5:40 p.m."), "");
}

TEST(TextReader, BylineMayEndOnTheDay) {
  EXPECT_EQ(from_line("By Health Reporter Ana Ruiz, The Northport Courier, Friday, March 15, 2024"),
            "2024-03-15");
}

TEST(TextReader, SentencesMayStandBehindALabelledDay) {
  EXPECT_EQ(from_line("Compiled 15 March 2024. All times are local. Items are graded A to C."),
            "2024-03-15");
  EXPECT_EQ(from_line("Published work on 15 March 2024. All of it was read at Northport."), "");
}

TEST(TextReader, CaptionBeforeTheDatelineIsBody) {
  const Article article =
      read_text("Mayor Ada Holm, left, greets an engineer at the bridge in March.\n"
                "14:19 JST, July 10, 2023\n" +
                k_body);
  EXPECT_EQ(article.title, "");
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2023-07-10T14:19+09:00");
  EXPECT_EQ(article.body,
            "Mayor Ada Holm, left, greets an engineer at the bridge in March.\n\n" + k_read_body);
}

TEST(TextReader, ListsOfOtherHeadlinesAreCut) {
  const Article article = read_text(
      "14:19 JST, July 10, 2023\n" + k_body +
      "\n\"Local\" POPULAR ARTICLE\n-\nCouncil Votes on New Tram Line\n-\nFerry Fares to Rise in "
      "Spring, Operator Says\n-\nLighthouse Keeper Retires at 90\nNP ACCESS RANKING\n-\nStorm "
      "Takes Roof off Market Hall; 2 Hurt\n-\nIs the Old Tunnel Safe?\n");
  EXPECT_EQ(article.body, k_read_body);
}

TEST(TextReader, RelatedListInTheMiddleIsCutAndTextGoesOn) {
  const Article article = read_text("Bridge to reopen at Northport\n" + k_body +
                                    "\nRelated stories\n* Council Votes on Tram Line\n* Ferry "
                                    "Fares to Rise\nThe old tunnel stays open until May.\n");
  EXPECT_EQ(article.body, k_read_body + "\n\nThe old tunnel stays open until May.");
}

TEST(TextReader, AnnouncedListsBelongToTheText) {
  const Article article =
      read_text(k_body + "\nThe office named four steps:\n- new cables\n- new lamps\n- a survey of "
                         "the piers\n- a second lane\nWork ends in May.");
  EXPECT_NE(article.body.find("new lamps"), std::string::npos);
  EXPECT_NE(article.body.find("Work ends in May."), std::string::npos);
}

TEST(TextReader, ItemsOfListsAreTold) {
  const Article article = read_text(k_body + "\nThe office named two steps:\n- new cables\n- new "
                                             "lamps\nWork ends in May.");
  ASSERT_EQ(article.items.size(), 2U);
  EXPECT_EQ(article.items[0], article.body.find("new cables"));
  EXPECT_EQ(article.items[1], article.body.find("new lamps"));
}

TEST(TextReader, AgendaAtTheEndBelongsToTheText) {
  const Article article = read_text("Bridge to reopen at Northport\n3 March 2025\n" + k_body +
                                    "\n\nFinancial Calendar\nInterim Report Q3: 4 December "
                                    "2025\nCapital Markets Day: 12 March 2026\nFri 2 May: Ferry "
                                    "Race (8pm)\n");
  EXPECT_NE(article.body.find("Capital Markets Day: 12 March 2026"), std::string::npos);
  EXPECT_NE(article.body.find("Ferry Race"), std::string::npos);
}

TEST(TextReader, AgendaMayHaveDashesBehindItsDays) {
  const Article article = read_text("Bridge to reopen at Northport\n3 March 2025\n" + k_body +
                                    "\n\nFixtures\nMar. 8 - Northport v Lund\nMar. 15 - Visby v "
                                    "Northport\n22 March – Northport v Malmo\n");
  EXPECT_NE(article.body.find("Northport v Lund"), std::string::npos);
  EXPECT_NE(article.body.find("Northport v Malmo"), std::string::npos);
}

TEST(TextReader, WrappedLinesAreOneParagraph) {
  const Article article =
      read_text("Bridge to reopen at Northport\n\n"
                "The harbour bridge at Northport will reopen on Tuesday, the city's\n"
                "transport office said, and buses are to cross it first, before\n"
                "other traffic is let through in the evening of the same day.\n\n"
                "The old tunnel stays open until May, when it will be closed for\n"
                "good and filled with sand from the harbour.\n");
  EXPECT_EQ(article.title, "Bridge to reopen at Northport");
  EXPECT_EQ(article.body.find("\n\n"), article.body.find("\n\nThe old tunnel"));
}

TEST(TextReader, MarkdownMarksAreNoText) {
  const Article article = read_text("# Bridge to reopen at Northport\n\n**\n\n" + k_body);
  EXPECT_EQ(article.title, "Bridge to reopen at Northport");
}

TEST(TextReader, BylinesAndCallsAreNoBody) {
  const Article article =
      read_text("Bridge to reopen at Northport\nBy Erik Lund\n" + k_body +
                "\nSign up for our newsletter\nCopyright 2023 The Northport Herald.");
  EXPECT_EQ(article.title, "Bridge to reopen at Northport");
  EXPECT_EQ(article.body, k_read_body);
}

TEST(TextReader, DatelineFormsOfNewsrooms) {
  EXPECT_EQ(from_line("14:19 JST, July 10, 2023"), "2023-07-10T14:19+09:00");
  EXPECT_EQ(from_line("Published: 3 Mar 2024 09:15 GMT"), "2024-03-03T09:15Z");
  EXPECT_EQ(from_line("Friday, April 21, 2023"), "2023-04-21");
  EXPECT_EQ(from_line("2024-03-03T09:15:00+01:00"), "2024-03-03T09:15+01:00");
  EXPECT_EQ(from_line("2024-03-03"), "2024-03-03");
  EXPECT_EQ(from_line("By Erik Lund | March 3, 2024"), "2024-03-03");
  EXPECT_EQ(from_line("3. März 2024"), "2024-03-03");
  EXPECT_EQ(from_line("Date: Sun, 03 Mar 2024 09:15:00 +0000"), "2024-03-03T09:15Z");
}

TEST(TextReader, PublishedWinsOverUpdatedWhichServesAlone) {
  EXPECT_EQ(from_line("Updated March 5, 2024\nPublished March 3, 2024"), "2024-03-03");
  EXPECT_EQ(from_line("Updated March 5, 2024"), "2024-03-05");
}

TEST(TextReader, LineOfNamesAndADateIsADatelineThoughItEndsWithAStop) {
  for (const char* line :
       {"Sept 22, 2025 | PORT ELLEN, Fla.",
        "By Ana Ruiz, Staff Writer | Updated Sept. 22, 2025 4 p.m.",
        "Friends of Ellen Library - the newsletter of autumn (22 September 2025)",
        "Statement by the Ministry of Transport, Port Ellen, 22 September 2025"})
    EXPECT_TRUE(find_dateline("Title here\n" + std::string{line} + "\n" + k_body)) << line;
}

TEST(TextReader, CityDatelineTakesItsYearFromTheName) {
  const std::string text = "Bridge to reopen at Northport\nLONDON, March 3 (Reuters) - " + k_body;
  EXPECT_EQ(published(text, "bridge-2024-03-05.txt"), "2024-03-03");
  const Article article = read_text(text, "bridge-2024-03-05.txt");
  EXPECT_EQ(article.body.substr(0, 29), "LONDON, March 3 (Reuters) - T");
  EXPECT_EQ(published("PARIS, March 3, 2024 (AFP) — " + k_body), "2024-03-03");
}

TEST(TextReader, PlaceDateAndAgencyMayHaveAnyMarkBetweenThem) {
  for (const char* head :
       {"LISBON, Portugal — January 15, 2026 — ", "LISBON — January 15, 2026 — ",
        "Lisbon — January 15, 2026 — ", "LISBON - 15 January 2026 - ",
        "RIO DE JANEIRO, Brazil – Jan. 15, 2026 (Newswire) – ",
        "Port of Spain, Trinidad -- Thursday, January 15, 2026 -- ",
        "LISBON (Newswire) — January 15, 2026 — ", "LISBON (Newswire, 15 January 2026) ",
        "LISBON, Jan. 15, 2026 (Newswire) ", "LISBON, Portugal, Jan 15, 2026 /Newswire/ -- ",
        "Lisbon, 15 January 2026 (Newswire). ", "Lisbon, 15 January 2026. ",
        "LISBON, Jan 15, 2026: "}) {
    EXPECT_EQ(published("Bridge to reopen\n" + (head + k_body)), "2026-01-15") << head;
    EXPECT_EQ(published(head + k_body), "2026-01-15") << head;
  }
  for (const char* sentence :
       {"Mr Smith, 43 (born 3 March 1960) said that ", "NATO (founded on April 4, 1949) said that ",
        "PARIS — the treaty of January 15, 2026 — was not kept, ",
        "Work began, in Lisbon — on January 15, 2026 — as ",
        "Work in Lisbon, begun in May, ended on 15 January 2026. "}) {
    EXPECT_EQ(published("Bridge to reopen\n" + (sentence + k_body)), "") << sentence;
  }
}

TEST(TextReader, SentenceWithADateIsNoDateline) {
  EXPECT_EQ(published("The bridge was closed on May 3, 2021, when cracks were found.\n" + k_body),
            "");
}

TEST(TextReader, ShortSentenceWithADateIsNoDateline) {
  for (const char* sentence :
       {"The shop opens on 1 December 2026.", "Entries close on May 3, 2021.",
        "She was born on May 3, 1981.", "Fees are due by 31 January 2027."})
    EXPECT_EQ(published(std::string(sentence) + "\n" + k_body), "") << sentence;
  EXPECT_EQ(read("The shop opens on 1 December.", {}).body, "The shop opens on 1 December.");
  EXPECT_EQ(published("Published on May 3, 2021.\n" + k_body), "2021-05-03");
  EXPECT_EQ(published("Lima, May 3, 2021.\n" + k_body), "2021-05-03");
}

TEST(TextReader, LineThatSaysOfWhatItsDayIsIsNoDateline) {
  for (const char* line :
       {"Demolition starts: 12 April 2027", "Public consultation: 30 November to 15 January 2027",
        "- Demolition starts: 12 April 2027", "Entries close: Friday 12 April 2027"}) {
    const std::string text = k_body + "\n\n" + line + "\n\nThe council will meet again.";
    EXPECT_EQ(published(text), "") << line;
    EXPECT_NE(read_text(text).body.find(line + 2), std::string::npos) << line;
  }
  EXPECT_EQ(published("Weekly report issued: 12 April 2027\n" + k_body), "2027-04-12");
  EXPECT_EQ(published("Lisbon: 12 April 2027\n" + k_body), "2027-04-12");
}

TEST(TextReader, HintsServeWhereTheTextIsSilent) {
  DocumentHints hints;
  hints.modified = published_from_iso("2024-05-05T10:00Z");
  Article article = read(k_body, hints);
  EXPECT_EQ(article.published_from, PublishedFrom::mtime);
  hints.name = "20240404.txt";
  article = read(k_body, hints);
  EXPECT_EQ(to_iso(*article.published), "2024-04-04");
  EXPECT_EQ(article.published_from, PublishedFrom::filename);
  hints.published = published_from_iso("2024-01-01");
  article = read("July 10, 2023\n" + k_body, hints);
  EXPECT_EQ(to_iso(*article.published), "2024-01-01");
  EXPECT_EQ(article.published_from, PublishedFrom::flag);
  EXPECT_EQ(article.body, k_read_body);
}

TEST(TextReader, FindDatelineLooksAtTextAlone) {
  ASSERT_TRUE(find_dateline("Title here\nJuly 10, 2023\n" + k_body));
  EXPECT_FALSE(find_dateline(k_body));
  EXPECT_FALSE(find_dateline(""));
}

TEST(TextReader, OtherLanguagesAreToldAndKept) {
  const Article article = read_text(
      "Die Hafenbrücke in Nordhafen wird am Dienstag wieder geöffnet, teilte die Stadt mit. Zuerst "
      "fahren die Busse darüber, danach folgt am Abend der übrige Verkehr der ganzen Stadt.");
  EXPECT_EQ(article.language, "de");
}

TEST(TextReader, LoneShortTextIsItsOwnBody) {
  EXPECT_EQ(read_text("Hello there").body, "Hello there");
}

TEST(TextReader, CutOffAnywhereItStaysCalm) {
  const std::string whole = "Brücke öffnet in Zürich\n3. März 2024\n" + k_body +
                            "\nPOPULAR\n-\nÜber Nacht – Sturm\n-\nNoch eins\n© 2024 東京";
  for (std::size_t size = 0; size < whole.size(); ++size) {
    try {
      ASSERT_EQ(count_utf8(read(std::string_view(whole).substr(0, size), {}).body).invalid, 0U);
    } catch (const Error& error) {
      ASSERT_EQ(error.code(), ErrorCode::unreadable);
    }
  }
}

TEST(DateOrder, FollowsLanguageRegionAndCountry) {
  EXPECT_EQ(date_order("https://www.example.co.uk/news", "en"), DateOrder::day_first);
  EXPECT_EQ(date_order("https://www.example.com/news", "en-US"), DateOrder::month_first);
  EXPECT_EQ(date_order("https://www.example.com/news", "de"), DateOrder::day_first);
  EXPECT_EQ(date_order("https://www.example.com/news", "en"), DateOrder::unknown);
  EXPECT_EQ(date_order("", ""), DateOrder::unknown);
}

}  // namespace
}  // namespace dateline::article

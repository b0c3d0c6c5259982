// SPDX-License-Identifier: Apache-2.0
#include "descriptor.hpp"
#include "print/columns.hpp"
#include "print/printer.hpp"
#include "print/text.hpp"
#include "sample_events.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace dateline::client {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What a printer made, as text.
template <typename Use>
std::string printed(Format format, Style style, Use use) {
  const Descriptor file{::memfd_create("printed", MFD_CLOEXEC)};
  Output output(file.get());
  const auto printer = make_printer(format, output, style);
  use(*printer);
  printer->finish();
  std::string text;
  std::array<char, 4096> bytes{};
  ::lseek(file.get(), 0, SEEK_SET);
  for (ssize_t got = 0; (got = ::read(file.get(), bytes.data(), bytes.size())) > 0;)
    text.append(bytes.data(), static_cast<std::size_t>(got));
  return text;
}

void print_samples(Printer& printer) {
  for (const Event& event : test::sample_events()) printer.event(event);
}

TEST(ShortPrinter, LinesUpOnATerminal) {
  EXPECT_EQ(printed(Format::brief, {100, false}, print_samples),
            R"(2023-01         happened   Hana Mori signs the harbour plan  Kobe
2023-07-11 Tue  planned    Harbour talks start               Oslo                2 articles
after 07-11     planned    Hana Mori meets 横浜市長          横浜
2023-07 → 2027  planned    The plan sets the order of works  Port Union, Norway
by 07-31        expected   Council votes on the budget       Kobe
2026-12-01 Tue  cancelled  Ferry service ends
)");
}

TEST(ShortPrinter, GivesEveryLineOfAFileItsWholeDate) {
  const std::string text = printed(Format::brief, {}, print_samples);
  EXPECT_THAT(text, HasSubstr("after 2023-07-11  planned "));
  EXPECT_THAT(text, HasSubstr("by 2023-07-31  "));
}

TEST(ShortPrinter, NeitherWrapsNorCutsInAFile) {
  Event event = test::sample_events().front();
  event.what = std::string(500, 'x');
  event.places.front().text = std::string(200, 'y');
  const std::string text =
      printed(Format::brief, {}, [&event](Printer& printer) { printer.event(event); });
  EXPECT_THAT(text, HasSubstr(event.what + "  " + event.places.front().text + '\n'));
}

TEST(ShortPrinter, KeepsToTheWidthOfATerminal) {
  Event event = test::sample_events().front();
  event.what = "The council of the city of Kobe votes on the budget of the new harbour and its "
               "ferries, as the port office had asked for";
  for (const std::size_t columns : {60U, 80U, 120U}) {
    const std::string text = printed(Format::brief, {columns, false},
                                     [&event](Printer& printer) { printer.event(event); });
    std::istringstream lines(text);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
      EXPECT_LE(width(line), columns);
      if (count > 0) {
        EXPECT_EQ(line.find_first_not_of(' '), 26U) << "wrapped under itself";
      }
    }
    EXPECT_GT(count, 1U);
  }
}

TEST(ShortPrinter, OnASmallTerminalTheArticlesStandBehindWhat) {
  const std::string text = printed(Format::brief, {80, false}, print_samples);
  EXPECT_THAT(text, HasSubstr("Harbour talks start (2 articles)"));
}

TEST(ShortPrinter, NamesNobodyTwiceInALine) {
  Event event = test::sample_events()[3];
  event.what = "Mori and the KPA state the order of works";
  event.participants = {{"Hana Mori", ParticipantType::person, {}},
                        {"Kobe Port Authority", ParticipantType::organization, {}},
                        {"Norway", ParticipantType::country, {}}};
  const std::string text =
      printed(Format::brief, {}, [&event](Printer& printer) { printer.event(event); });
  EXPECT_THAT(text, HasSubstr("order of works  Norway\n"));
}

TEST(ShortPrinter, ALongTimePushesItsOwnLineAlone) {
  std::vector<Event> events = test::sample_events();
  events.resize(2);
  events[0].when =
      TimeSpan::lasting(test::whole(TimeSpan::day(test::day(2022, 12, 24))),
                        test::whole(TimeSpan::day(test::day(2023, 1, 14))), Precision::day);
  events[0].what += ", and everybody who had asked for it is there";
  const std::string text = printed(Format::brief, {80, false}, [&events](Printer& printer) {
    for (const Event& event : events) printer.event(event);
  });
  EXPECT_EQ(text,
            R"(2022-12-24 → 2023-01-14  happened  Hana Mori signs the harbour plan, and    Kobe
                                   everybody who had asked for it is there
2023-07-11 Tue        planned   Harbour talks start (2 articles)            Oslo
)");
}

TEST(ShortPrinter, PartsOfADayLineUpWithDays) {
  const CivilMinute noon = first_minute(test::day(2023, 7, 11)) + std::chrono::hours{12};
  std::vector<Event> events = test::sample_events();
  events.resize(2);
  events[0].when = TimeSpan::day(test::day(2023, 7, 11));
  events[0].when.begin = {noon, noon + std::chrono::hours{6} - std::chrono::minutes{1}};
  events[0].when.precision = Precision::day_part;
  const std::string text = printed(Format::brief, {}, [&events](Printer& printer) {
    for (const Event& event : events) printer.event(event);
  });
  EXPECT_THAT(text, HasSubstr("2023-07-11 afternoon  happened "));
  EXPECT_THAT(text, HasSubstr("2023-07-11 Tue        planned "));
}

TEST(ShortPrinter, PutsColourOnTopOfTheSameText) {
  std::string coloured = printed(Format::brief, {100, true}, print_samples);
  EXPECT_THAT(coloured, HasSubstr("\x1b[34mplanned\x1b[0m"));
  for (auto at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b'))
    coloured.erase(at, coloured.find('m', at) - at + 1);
  EXPECT_EQ(coloured, printed(Format::brief, {100, false}, print_samples));
}

TEST(ShortPrinter, LetsNoArticleReachTheTerminal) {
  Event event = test::sample_events().front();
  event.what = "bell\a and \x1b]0;title\a";
  event.places.front().text = "a\nb";
  const std::string text =
      printed(Format::brief, {100, false}, [&event](Printer& printer) { printer.event(event); });
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  EXPECT_THAT(text, Not(HasSubstr("\a")));
  EXPECT_THAT(text, HasSubstr("a b\n"));
}

TEST(ShortPrinter, SaysRemovalsAndMergersInWords) {
  const std::string text = printed(Format::brief, {}, [](Printer& printer) {
    printer.change({1, ChangeKind::added, "e1", {}, test::sample_events().front()});
    printer.change({2, ChangeKind::removed, "e2", {}, {}});
    printer.change({3, ChangeKind::merged, "e3", "e1", {}});
  });
  EXPECT_EQ(text, R"(2023-01         happened  Hana Mori signs the harbour plan  Kobe
── e2 is gone: nothing says so any more ──
── e3 is part of e1 now ──
)");
}

TEST(ShortPrinter, ListsArticles) {
  const std::string text = printed(Format::brief, {}, [](Printer& printer) {
    ArticleEntry good{"a1",
                      {"/news/a.txt", "/news/b.txt"},
                      "Harbour opens",
                      {},
                      {},
                      "en",
                      ArticleState::indexed,
                      {},
                      12};
    good.published = published_from_iso("2023-07-18T09:00+09:00");
    ArticleEntry guessed = good;
    guessed.paths = {"/news/港.txt"};
    guessed.title = "港が開く";
    guessed.published_from = PublishedFrom::mtime;
    guessed.state = ArticleState::skipped;
    guessed.reason = "language ja";
    ArticleEntry bad{"", {"/news/c.bin"}, {}, {}, {}, {}, ArticleState::failed, "binary", 0};
    for (const ArticleEntry& article : {good, guessed, bad}) printer.article(article);
  });
  EXPECT_EQ(text, R"(indexed  2023-07-18   12 entries  Harbour opens          /news/a.txt and 1 more
skipped  ~2023-07-18  -           language ja: 港が開く  /news/港.txt
failed   -            -           binary                 /news/c.bin
)");
}

TEST(FullPrinter, SaysWhatTheDayOfPublicationIs) {
  Event event = test::rich_event();
  const auto origin = [&](PublishedFrom from) {
    event.mentions.front().published_from = from;
    return printed(Format::full, {}, [&](Printer& printer) { printer.event(event); });
  };
  EXPECT_NE(origin(PublishedFrom::text).find("\", published Tue 18 July 2023"), std::string::npos);
  EXPECT_NE(origin(PublishedFrom::mtime).find("\", file changed Tue 18 July"), std::string::npos);
  EXPECT_NE(origin(PublishedFrom::newest).find("\", in a collection up to Tue 18 July"),
            std::string::npos);
}

TEST(FullPrinter, ShowsTheEvidence) {
  const std::string text = printed(Format::full, {}, [](Printer& printer) {
    printer.event(test::rich_event());
    printer.divider("today");
    printer.event(test::sample_events()[1]);
  });
  EXPECT_EQ(text, R"(2023-07-18 Tue  happened  New harbour in Kobe opens
    where   Kobe
    who     Hana Mori
    says    "Kobe's new harbour opened on Tuesday, a week late."
    date    from "Tuesday", published Tue 18 July 2023 09:00 +09:00
    article harbour-open
    file    /news/harbour-open.txt
    entry   k3v9ab, in 2 articles

── today ──

2023-07-11 Tue  planned  Harbour talks start
    where   Oslo
    entry   e2, in 2 articles

)");
}

TEST(Detail, ShowsAllThatIsKnown) {
  const std::string text =
      printed(Format::full, {}, [](Printer& printer) { printer.detail(test::rich_event()); });
  EXPECT_EQ(text, R"(New harbour in Kobe opens

  when        Tue 18 July 2023  (2023-07-18)
  earlier     Tue 11 July 2023
  status      happened
  kind        opening
  where       Kobe
  who         Hana Mori (person)
  basis       expression: from its own words
  confidence  0.93
  said        2 times in 2 articles
  entry       k3v9ab

status history
  Mon 10 July 2023  planned   2023-07-11 Tue  harbour-plan
  Tue 18 July 2023  happened  2023-07-18 Tue  harbour-open

mentions
  Tue 18 July 2023  happened  New harbour in Kobe opens
    says    "Kobe's new harbour opened on Tuesday, a week late."
    date    from "Tuesday", published Tue 18 July 2023 09:00 +09:00
    article harbour-open
    file    /news/harbour-open.txt
    why     past tense: the Tuesday before

  Tue 11 July 2023  planned  New harbour in Kobe opens
    says    "The harbour will open tomorrow, says the port office."
    source  the port office
    date    from "tomorrow", published Mon 10 July 2023 14:19 +09:00
    article harbour-plan
    file    /news/harbour-plan.txt
)");
}

TEST(JsonPrinter, PrintsALineEach) {
  const std::string text = printed(Format::json, {100, true}, [](Printer& printer) {
    print_samples(printer);
    printer.divider("today");
  });
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 6);
  EXPECT_THAT(text, testing::StartsWith(R"({"id":"e1","when":"2023-01",)"));
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(Columns, StayWhereTheyAreFromBlockToBlock) {
  Columns columns({{}, {}}, {});
  EXPECT_EQ(columns.lay_out({{{"a"}, {"b"}}, {{"long"}, {"c"}}}), "a     b\nlong  c\n");
  EXPECT_EQ(columns.lay_out({{{"d"}, {"e"}}}), "d     e\n");
}

}  // namespace
}  // namespace dateline::client

// SPDX-License-Identifier: Apache-2.0
#include "fake_daemon.hpp"
#include "print/text.hpp"
#include "program.hpp"
#include "protocol/codec.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "sample_events.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace dateline::client {
namespace {

using test::ask_daemon;
using test::FakeDaemon;
using test::FakeSession;
using test::Outcome;
using testing::HasSubstr;
using testing::StartsWith;

template <typename Value>
std::string json_of(const Value& value) {
  std::string text;
  protocol::append_json(text, value);
  return text;
}

/// One entry a reply and a last reply with none, as the daemon streams.
FakeDaemon::Handler stream_of(std::vector<Event> events, protocol::QueryReply last) {
  return [=](const protocol::Call& call, const FakeSession& session) {
    EXPECT_TRUE(call.more);
    for (const Event& event : events) {
      protocol::QueryReply one;
      one.events = {event};
      session.reply(json_of(one), true);
    }
    session.reply(json_of(last));
  };
}

protocol::StatusReply sample_status() {
  protocol::StatusReply status;
  status.version = "0.1.0";
  status.connections = 2;
  status.timeline.events = 312;
  status.timeline.files = 41;
  status.timeline.articles = 40;
  status.timeline.failed = 1;
  status.timeline.first = first_minute(test::day(2019, 4, 1));
  status.timeline.last = first_minute(test::day(2027, 12, 31));
  status.timeline.path = "/var/lib/dateline";
  status.timeline.bytes = 12'345'678;
  status.intake.directories = {{"/news", "watching"}, {"/old", "missing"}};
  status.intake.troubles = {{"/old", "not there; looked for every 30 s"}};
  status.intake.started = date::sys_days{date::year{2026} / 11 / 23};
  return status;
}

class CommandTest : public testing::Test {
 protected:
  [[nodiscard]] Outcome run(std::vector<std::string> arguments) const {
    return ask_daemon(socket_, std::move(arguments));
  }

  test::TemporaryDirectory directory_;
  std::string socket_ = (directory_.path() / "socket").string();
  FakeDaemon daemon_{socket_};
};

TEST_F(CommandTest, DefaultViewShowsTodayAndSaysWhatWasCut) {
  protocol::QueryReply last;
  last.held = 1234;
  daemon_.on(protocol::k_query, stream_of(test::sample_events(), last));
  const Outcome outcome = run({});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.output, HasSubstr("budget       Kobe\n"
                                        "── today, Mon 23 November 2026 ──\n"
                                        "2026-12-01 Tue    cancelled  Ferry"));
  EXPECT_THAT(outcome.output, HasSubstr("2023-01           happened   Hana"))
      << "one set of columns";
  EXPECT_EQ(outcome.error, "6 of 1,234 entries; -n all shows all\n");
  const auto request = protocol::read<protocol::QueryRequest>(daemon_.calls().front().parameters);
  EXPECT_EQ(request.view, protocol::View::nearest);
  EXPECT_EQ(request.now, "2026-11-23T20:30+09:00");
  EXPECT_EQ(request.zone, "Asia/Tokyo");
  EXPECT_FALSE(request.mentions);
}

TEST_F(CommandTest, TodayStandsAtTheSamePlaceWhenReversed) {
  std::vector<Event> events = test::sample_events();
  std::reverse(events.begin(), events.end());
  daemon_.on(protocol::k_query, stream_of(events, {}));
  const Outcome outcome = run({"-r"});
  EXPECT_THAT(outcome.output, HasSubstr("Ferry service ends\n── today, Mon 23 November 2026 ──\n"));
  EXPECT_TRUE(protocol::read<protocol::QueryRequest>(daemon_.calls().front().parameters).reverse);
}

TEST_F(CommandTest, FarFromEveryEntryThereIsANoteInsteadOfToday) {
  protocol::QueryReply last;
  last.far = true;
  last.held = 5;
  std::vector<Event> events = test::sample_events();
  events.pop_back();
  daemon_.on(protocol::k_query, stream_of(events, last));
  const Outcome outcome = run({});
  EXPECT_THAT(outcome.output, testing::Not(HasSubstr("──")));
  EXPECT_EQ(outcome.error,
            "today, Mon 23 November 2026, is outside of all entries; these are the nearest\n");
}

TEST_F(CommandTest, AWindowShowsAllThatIsInItWithoutToday) {
  daemon_.on(protocol::k_query, stream_of(test::sample_events(), {}));
  const Outcome outcome = run({"harbour", "-S", "2023-07..2023-09", "--kind", "opening"});
  EXPECT_EQ(outcome.error, "");
  EXPECT_THAT(outcome.output, testing::Not(HasSubstr("today")));
  const auto request = protocol::read<protocol::QueryRequest>(daemon_.calls().front().parameters);
  EXPECT_EQ(request.view, protocol::View::window);
  EXPECT_EQ(request.since, "2023-07..2023-09") << "as typed";
  EXPECT_THAT(request.words, testing::ElementsAre("harbour"));
  EXPECT_THAT(request.kinds, testing::ElementsAre("opening"));
}

/// Answers with a page and a cursor, and with the last page to who comes with the cursor.
FakeDaemon::Handler two_pages(std::string first, std::string last) {
  return [first = std::move(first), last = std::move(last)](const protocol::Call& call,
                                                            const FakeSession& session) {
    const auto* cursor = call.parameters.if_contains("cursor");
    const bool second = cursor != nullptr && cursor->is_string() && cursor->as_string() == "next";
    session.reply(second ? last : first);
  };
}

TEST_F(CommandTest, ALongWindowIsAskedForByPages) {
  protocol::QueryReply first;
  first.events = {test::sample_events().front()};
  first.cursor = "next";
  protocol::QueryReply last;
  last.events = {test::sample_events().back()};
  daemon_.on(protocol::k_query, two_pages(json_of(first), json_of(last)));
  const Outcome outcome = run({"-n", "all", "-o", "json"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output, json_of(test::sample_events().front()) + '\n' +
                                json_of(test::sample_events().back()) + '\n');
}

TEST_F(CommandTest, ALimitHoldsAcrossPages) {
  protocol::QueryReply page;
  page.events.assign(1'000, test::sample_events().front());
  page.cursor = "next";
  daemon_.on(protocol::k_query, two_pages(json_of(page), json_of(page)));
  static_cast<void>(run({"harbour", "-n", "1200", "-o", "json"}));
  ASSERT_EQ(daemon_.calls().size(), 2U);
  EXPECT_EQ(protocol::read<protocol::QueryRequest>(daemon_.calls()[0].parameters).limit, 1'000U);
  EXPECT_EQ(protocol::read<protocol::QueryRequest>(daemon_.calls()[1].parameters).limit, 200U);
}

TEST_F(CommandTest, ManyOfTheNearestAreAskedForByPages) {
  protocol::QueryReply page;
  page.events.assign(1'000, test::sample_events().front());
  page.cursor = "next";
  page.far = true;
  protocol::QueryReply last;
  last.events.assign(500, test::sample_events().front());
  last.held = 20'000;
  daemon_.on(protocol::k_query, two_pages(json_of(page), json_of(last)));
  const Outcome outcome = run({"-n", "12500", "-o", "json"});
  ASSERT_EQ(daemon_.calls().size(), 2U);
  const auto request = [&](std::size_t at) {
    return protocol::read<protocol::QueryRequest>(daemon_.calls()[at].parameters);
  };
  EXPECT_EQ(request(0).view, protocol::View::nearest);
  EXPECT_EQ(request(0).limit, 12'500U) << "where they begin depends on their number";
  EXPECT_FALSE(daemon_.calls()[0].more);
  EXPECT_EQ(request(1).view, protocol::View::window);
  EXPECT_EQ(request(1).limit, 1'000U);
  EXPECT_THAT(outcome.error, HasSubstr("1,500 of 20,000 entries; -n all shows all"));
  EXPECT_THAT(outcome.error, HasSubstr("is outside of all entries")) << "the first page says it";
}

TEST_F(CommandTest, ALimitedWindowSaysThatThereIsMore) {
  protocol::QueryReply last;
  last.cursor = "next";
  daemon_.on(protocol::k_query, stream_of(test::sample_events(), last));
  EXPECT_EQ(run({"harbour", "-n", "6"}).error, "6 entries, and there are more; -n all shows all\n");
  const auto request = protocol::read<protocol::QueryRequest>(daemon_.calls().front().parameters);
  EXPECT_EQ(request.view, protocol::View::window);
  EXPECT_EQ(request.limit, 6U);
}

TEST_F(CommandTest, WhereNothingMatchesItSaysWhatThereIs) {
  daemon_.on(protocol::k_query, stream_of({}, {}));
  daemon_.answer(protocol::k_get_status, json_of(sample_status()));
  const Outcome outcome = run({"-S", "2031"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.error,
            "nothing matches; the timeline holds 312 entries from 2019-04 to 2027-12\n");
}

TEST_F(CommandTest, AWordThatMatchesNothingAndIsAlmostACommandIsTakenForASlip) {
  daemon_.on(protocol::k_query, stream_of({}, {}));
  daemon_.answer(protocol::k_get_status, json_of(sample_status()));
  EXPECT_THAT(run({"staus"}).error, testing::EndsWith("the command is `dateline status`\n"));
  EXPECT_THAT(run({"station"}).error, testing::Not(testing::HasSubstr("command")));
  EXPECT_THAT(run({"staus", "report"}).error, testing::Not(testing::HasSubstr("command")));
}

TEST_F(CommandTest, AnEmptyTimelineSaysWhatToDo) {
  daemon_.on(protocol::k_query, stream_of({}, {}));
  protocol::StatusReply status = sample_status();
  status.timeline = {};
  daemon_.answer(protocol::k_get_status, json_of(status));
  EXPECT_EQ(run({}).error,
            "the timeline is empty: 0 files read, 0 waiting\nput articles into /news\n");
}

TEST_F(CommandTest, WhatWasTypedIsRepeatedWithoutHarm) {
  daemon_.on(protocol::k_query, [](const protocol::Call&, const FakeSession& session) {
    session.send(R"({"error":"org.varlink.service.InvalidParameter","parameters":{)"
                 R"("parameter":"since","message":"since: no time","hint":"for example: today"}})");
    session.send(std::string_view("\0", 1));
  });
  const Outcome outcome = run({"-S", "\x1b]0;x\x07" + std::string(10'000, 'y')});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_LT(outcome.error.size(), std::size_t{300});
  EXPECT_THAT(outcome.error, testing::Not(HasSubstr("\x1b")));
  EXPECT_THAT(run({"\x1b[31m", "--nonsense\x1b[31m"}).error, testing::Not(HasSubstr("\x1b")));
}

TEST_F(CommandTest, ATimeThatCannotBeReadIsAUsageError) {
  daemon_.on(protocol::k_query, [](const protocol::Call&, const FakeSession& session) {
    session.send(R"({"error":"org.varlink.service.InvalidParameter","parameters":{)"
                 R"("parameter":"since","message":"since: no time","hint":"for example: today"}})");
    session.send(std::string_view("\0", 1));
  });
  const Outcome outcome = run({"-S", "xyz"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_EQ(outcome.error,
            "dateline: cannot read the time 'xyz'; examples: yesterday, 10 July 2023, "
            "-2w, 2023-07..2023-09\n");
}

TEST_F(CommandTest, AWindowThatEndsBeforeItBeginsIsSaidAsSuch) {
  daemon_.on(protocol::k_query, [](const protocol::Call&, const FakeSession& session) {
    session.error(protocol::FieldError("until", "the window ends before it begins"));
  });
  const Outcome outcome = run({"-S", "2024", "-U", "2023"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.error, HasSubstr("ends before it begins"));
}

TEST_F(CommandTest, JsonIsTheCodecsLine) {
  daemon_.on(protocol::k_query, stream_of({test::rich_event()}, {}));
  EXPECT_EQ(run({"-o", "json"}).output, json_of(test::rich_event()) + '\n');
  EXPECT_TRUE(protocol::read<protocol::QueryRequest>(daemon_.calls().front().parameters).mentions);
}

TEST_F(CommandTest, ShowPrintsAllOrOneLine) {
  daemon_.answer(protocol::k_show, json_of(protocol::ShowReply{test::rich_event()}));
  EXPECT_THAT(run({"show", "k3"}).output, HasSubstr("\nstatus history\n"));
  EXPECT_EQ(run({"show", "k3", "-o", "json"}).output, json_of(test::rich_event()) + '\n');
  EXPECT_THAT(run({"show", "k3", "-o", "short"}).output,
              StartsWith("2023-07-18 Tue  happened  New"));
  EXPECT_EQ(protocol::read<protocol::ShowRequest>(daemon_.calls().front().parameters).id, "k3");
}

TEST_F(CommandTest, WhatTheDaemonRefusesIsSaidWithItsHint) {
  daemon_.on(protocol::k_show, [](const protocol::Call&, const FakeSession& session) {
    session.error(Error(ErrorCode::not_found, "no entry k3", "ids stand in -o full"));
  });
  const Outcome outcome = run({"show", "k3"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.error, "dateline: no entry k3\n  ids stand in -o full\n");
}

TEST_F(CommandTest, ArticlesAreListedByState) {
  daemon_.on(protocol::k_articles, [](const protocol::Call& call, const FakeSession& session) {
    const auto request = protocol::read<protocol::ArticlesRequest>(call.parameters);
    protocol::ArticlesReply reply;
    if (request.state == ArticleState::failed) {
      reply.articles = {{"", {"/news/c.bin"}, "", {}, {}, "", ArticleState::failed, "binary", 0}};
      session.reply(json_of(reply), true);
      reply.articles.clear();
    }
    session.reply(json_of(reply));
  });
  EXPECT_EQ(run({"articles", "--failed"}).output,
            "failed   -           -          binary  /news/c.bin\n");
  EXPECT_THAT(run({"articles", "--failed", "-o", "json"}).output,
              HasSubstr(R"("state":"failed","reason":"binary")"));
  const Outcome none = run({"articles", "--skipped"});
  EXPECT_EQ(none.code, 0);
  EXPECT_EQ(none.error, "no article is skipped\n");
}

TEST_F(CommandTest, StatusIsReadAtAGlance) {
  daemon_.answer(protocol::k_get_status, json_of(sample_status()));
  EXPECT_EQ(
      run({"status"}).output,
      R"(daemon    datelined 0.1.0, running since Mon 23 November 2026 09:00 +09:00, 2 connections
timeline  312 entries from 2019-04 to 2027-12
articles  40 articles in 41 files, 1 failed
intake    up to date
watching  /news
          /old (missing)
store     /var/lib/dateline, 12 MB
troubles  /old: not there; looked for every 30 s
)");
  EXPECT_EQ(run({"status", "-o", "json"}).output, json_of(sample_status()) + '\n');
}

TEST_F(CommandTest, StatusSaysHowFarReadingHasCome) {
  protocol::StatusReply status = sample_status();
  status.intake.taken = 12'300;
  status.intake.pending = 87'700;
  status.intake.rate = 2100.4;
  daemon_.answer(protocol::k_get_status, json_of(status));
  EXPECT_THAT(run({"status"}).output, HasSubstr("reading 12,300 of 100,000 files, 2,100/s\n"));
}

TEST_F(CommandTest, SyncIsQuietWhenDone) {
  SyncResult result;
  result.done = true;
  daemon_.answer(protocol::k_sync, json_of(result));
  const Outcome outcome = run({"sync", "--timeout", "2.5"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output + outcome.error, "");
  EXPECT_EQ(protocol::read<protocol::SyncRequest>(daemon_.calls().front().parameters).timeout,
            std::chrono::milliseconds{2500});
}

TEST_F(CommandTest, SyncNamesWhatItWaitedForInVain) {
  SyncResult result;
  result.pending = 1;
  result.unsettled = {"/news/half.html"};
  daemon_.answer(protocol::k_sync, json_of(result));
  const Outcome outcome = run({"sync", "--timeout", "3"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.error, "dateline: not done after 3 s: 1 file still to read, 1 still being "
                           "written\n  still being written: /news/half.html\n");
}

TEST_F(CommandTest, RescanAndBackupGoToTheControlSocket) {
  FakeDaemon control(socket_ + ".control");
  control.answer(protocol::k_rescan, "{}");
  control.answer(protocol::k_backup, "{}");
  EXPECT_EQ(run({"rescan"}).code, 0);
  EXPECT_EQ(run({"backup", "copy/of"}).code, 0);
  ASSERT_EQ(control.calls().size(), 2U);
  EXPECT_EQ(protocol::read<protocol::BackupRequest>(control.calls()[1].parameters).directory,
            "/copy/of")
      << "absolute, because the daemon stands elsewhere";
  EXPECT_TRUE(daemon_.calls().empty());
}

TEST_F(CommandTest, ExtractPrintsWhatAFileSays) {
  const Citation citation = test::rich_event().mentions.front();
  Extraction extraction;
  extraction.article.published = citation.published;
  extraction.mentions = {citation.mention, citation.mention};
  extraction.mentions[1].timeline = false;
  daemon_.answer(protocol::k_extract, json_of(extraction));
  const std::string file = (directory_.path() / "a.txt").string();
  const std::string bytes("some\0 bytes \xFF", 13);
  std::ofstream(file) << bytes;

  const Outcome people = run({"extract", file});
  EXPECT_EQ(people.output, "2023-07-18 Tue  happened  New harbour in Kobe opens\n");
  EXPECT_EQ(people.error,
            "1 mention of background, reports and states left out; -o json has all\n");
  const auto request = protocol::read<protocol::ExtractRequest>(daemon_.calls().front().parameters);
  EXPECT_EQ(request.bytes, bytes);
  EXPECT_EQ(request.name, "a.txt");

  const Outcome lines = run({"extract", file, "-o", "json"});
  std::string expected;
  for (const Mention& mention : extraction.mentions)
    protocol::append_mention_line(expected, file, extraction.article, mention, "", false);
  EXPECT_EQ(lines.output, expected);
}

TEST_F(CommandTest, WhatIsWrongWithADocumentIsSaidWithItsName) {
  daemon_.on(protocol::k_extract, [](const protocol::Call&, const FakeSession& session) {
    session.error(Error(ErrorCode::unreadable, "binary"));
  });
  const std::string file = (directory_.path() / "a.bin").string();
  std::ofstream(file) << "x";
  const Outcome outcome = run({"extract", file});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.error, "dateline: " + file + ": binary\n");
}

TEST_F(CommandTest, ExtractOfAMissingFileFailsByName) {
  const Outcome outcome = run({"extract", "/nowhere/a.txt"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.error, "dateline: cannot open /nowhere/a.txt: No such file or directory\n");
}

TEST_F(CommandTest, ACutAnswerKeepsWhatCameAndFails) {
  daemon_.on(protocol::k_query, [](const protocol::Call&, const FakeSession& session) {
    protocol::QueryReply one;
    one.events = {test::sample_events().front()};
    session.reply(json_of(one), true);
    session.send("{\"parameters\":{\"ev");
    session.cut();
  });
  const Outcome outcome = run({"-o", "json"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.output, json_of(test::sample_events().front()) + '\n');
  EXPECT_THAT(outcome.error, HasSubstr("ended the connection"));
}

TEST_F(CommandTest, NonsenseFromTheDaemonIsAnErrorOfOneLine) {
  daemon_.on(protocol::k_get_status, [](const protocol::Call&, const FakeSession& session) {
    session.send(std::string("HTTP/1.1 400 Bad Request\0", 25));
  });
  const Outcome outcome = run({"status"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_THAT(outcome.error, StartsWith("dateline: "));
}

}  // namespace
}  // namespace dateline::client

// SPDX-License-Identifier: Apache-2.0
#include "command_fixture.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace dateline::client {
namespace {

using test::CommandTest;
using test::FakeDaemon;
using test::FakeSession;
using test::json_of;
using test::Outcome;
using test::sample_status;
using testing::HasSubstr;
using testing::StartsWith;

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
  EXPECT_EQ(none.error, "no article was skipped\n");
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

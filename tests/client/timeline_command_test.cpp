// SPDX-License-Identifier: Apache-2.0
#include "command_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace dateline::client {
namespace {

using test::CommandTest;
using test::FakeDaemon;
using test::FakeSession;
using test::json_of;
using test::Outcome;
using test::sample_status;
using test::stream_of;
using testing::HasSubstr;

/// Answers with a page and a cursor, and with the last page to who comes with the cursor.
FakeDaemon::Handler two_pages(std::string first, std::string last) {
  return [first = std::move(first), last = std::move(last)](const protocol::Call& call,
                                                            const FakeSession& session) {
    const auto* cursor = call.parameters.if_contains("cursor");
    const bool second = cursor != nullptr && cursor->is_string() && cursor->as_string() == "next";
    session.reply(second ? last : first);
  };
}

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
  EXPECT_THAT(run({"staus"}).error, testing::EndsWith("did you mean `dateline status`?\n"));
  EXPECT_THAT(run({"sho", "k3v9"}).error,
              testing::EndsWith("did you mean `dateline show k3v9`?\n"));
  EXPECT_THAT(run({"help"}).error, testing::EndsWith("did you mean `dateline --help`?\n"));
  EXPECT_THAT(run({"station"}).error, testing::Not(testing::HasSubstr("did you mean")));
  EXPECT_THAT(run({"staus", "report"}).error, testing::Not(testing::HasSubstr("did you mean")));
}

TEST_F(CommandTest, AnEmptyTimelineSaysWhatToDo) {
  daemon_.on(protocol::k_query, stream_of({}, {}));
  protocol::StatusReply status = sample_status();
  status.timeline = {};
  daemon_.answer(protocol::k_get_status, json_of(status));
  EXPECT_EQ(run({}).error,
            "the timeline is empty: 0 files read, 0 waiting\nput articles into /news\n");
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
  EXPECT_EQ(run({"-S", "10/07/2023"}).error,
            "dateline: cannot read the time '10/07/2023'; day or month may come first: "
            "write 2023-07-10 or 10 July 2023\n");
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

}  // namespace
}  // namespace dateline::client

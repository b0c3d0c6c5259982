// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"
#include "protocol/requests.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dateline::server {
namespace {

/// An entry of `day` that so many articles tell.
Event told(std::size_t number, CivilDay day, std::uint32_t articles) {
  Event event = event_of(numbered("e", number));
  event.when = TimeSpan::day(day);
  event.articles = articles;
  for (std::uint32_t at = 0; at < articles; ++at) {
    Citation citation;
    citation.article = numbered("a", at);
    citation.mention.when = event.when;
    citation.mention.sentence.text =
        numbered("The pilots of the harbour said so in article ", at) + ".";
    event.mentions.push_back(citation);
  }
  return event;
}

CivilDay day_of_march(std::size_t number) {
  return CivilDay{date::year{2024} / date::month{3} / date::day{static_cast<unsigned>(number)}};
}

protocol::StoryReply ask(Running& running, boost::json::object parameters) {
  Client client(running.query);
  return protocol::read<protocol::StoryReply>(
      client.call(protocol::k_story, std::move(parameters)).parameters);
}

TEST(Story, TellsTheDaysThatMostArticlesSpeakOf) {
  Running running;
  for (std::size_t at = 1; at <= 28; ++at)
    running.timeline.events.push_back(told(at, day_of_march(at), at == 7 || at == 21 ? 5 : 1));
  const auto reply = ask(running, {{"words", {"harbour"}}, {"limit", 2}});
  ASSERT_EQ(reply.days.size(), 2U);
  EXPECT_EQ(reply.days[0].day, day_of_march(7));
  EXPECT_EQ(reply.days[1].day, day_of_march(21));
  EXPECT_EQ(reply.days[1].articles, 5U);
  EXPECT_EQ(reply.days[1].event, "e21");
  EXPECT_EQ(reply.days[1].sentences.size(), 1U);  // all say the same
  EXPECT_EQ(reply.spoken, 28U);
  EXPECT_EQ(reply.entries, 28U);
  EXPECT_EQ(reply.held, 28U);
}

TEST(Story, ManyEventsOfOneArticleDoNotMakeADay) {
  Running running;
  for (std::size_t at = 0; at < 6; ++at)
    running.timeline.events.push_back(told(at, day_of_march(5), 1));  // all in a0
  running.timeline.events.push_back(told(9, day_of_march(9), 3));
  const auto reply = ask(running, {{"limit", 1}});
  ASSERT_EQ(reply.days.size(), 1U);
  EXPECT_EQ(reply.days[0].day, day_of_march(9));
}

TEST(Story, OfADayOfThousandsOfEntriesTheGreatestAreTold) {
  Running running;
  for (std::size_t at = 0; at < 3'000; ++at)
    running.timeline.events.push_back(told(at, day_of_march(5), at == 1'500 ? 9 : 1));
  const auto reply = ask(running, {{"limit", 1}});
  ASSERT_EQ(reply.days.size(), 1U);
  EXPECT_EQ(reply.days[0].event, "e1500");
  EXPECT_EQ(reply.days[0].sentences.size(), 1U);
  EXPECT_GE(reply.days[0].articles, 2'700U);  // those not looked at count as said by others
}

TEST(Story, IsTwentyDaysUnlessTold) {
  Running running;
  for (std::size_t at = 1; at <= 28; ++at)
    running.timeline.events.push_back(told(at, day_of_march(at), 1));
  EXPECT_EQ(ask(running, {}).days.size(), 20U);
}

TEST(Story, OfAnEmptyTimelineHasNoDays) {
  Running running;
  const auto reply = ask(running, {{"words", {"harbour"}}});
  EXPECT_TRUE(reply.days.empty());
  EXPECT_EQ(reply.entries, 0U);
}

TEST(Story, ReadsALongTimelineByPages) {
  Running running;
  for (std::size_t at = 0; at < 2'500; ++at)
    running.timeline.events.push_back(told(at, day_of_march(1), 0));
  for (std::size_t at = 2'500; at < 2'510; ++at)
    running.timeline.events.push_back(told(at, day_of_march(2), 2));
  const auto reply = ask(running, {{"limit", 1}});
  EXPECT_EQ(reply.entries, 2'510U);
  ASSERT_EQ(reply.days.size(), 1U);
  EXPECT_EQ(reply.days[0].day, day_of_march(2));
}

}  // namespace
}  // namespace dateline::server

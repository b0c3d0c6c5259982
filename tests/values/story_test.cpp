// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace dateline {
namespace {

CivilDay day(unsigned number) {
  return CivilDay{date::year{2024} / date::month{3} / date::day{number}};
}

/// An event that `articles` tell, each in a sentence of its own.
Event event_of(std::string id, Status status, const std::vector<std::string>& articles) {
  Event event;
  event.what = "what of " + id;
  event.status = status;
  event.articles = static_cast<std::uint32_t>(articles.size());
  for (const std::string& article : articles) {
    Citation citation;
    citation.article = article;
    citation.mention.status = status;
    citation.mention.sentence.text = id;
    citation.mention.sentence.text += " in " + article;
    event.mentions.push_back(std::move(citation));
  }
  event.id = std::move(id);
  return event;
}

std::vector<std::string> texts_of(const StoryDay& built) {
  std::vector<std::string> texts;
  for (const StorySentence& sentence : built.sentences) texts.push_back(sentence.text);
  return texts;
}

TEST(StoryDay, AnArticleCountsOnceHoweverManyEventsItTells) {
  StoryDayBuilder builder(day(5));
  builder.add(event_of("talks", Status::happened, {"a", "b"}));
  builder.add(event_of("storm", Status::happened, {"a"}));
  builder.add_name("a");
  const StoryDay built = builder.build();
  EXPECT_EQ(built.articles, 2U);
  EXPECT_FLOAT_EQ(built.score, 2.0F);
}

TEST(StoryDay, WhatHappenedCountsMoreThanWhatIsPlannedAndThatMoreThanAName) {
  const auto score = [](Status status) {
    StoryDayBuilder builder(day(5));
    builder.add(event_of("talks", status, {"a"}));
    return builder.build().score;
  };
  StoryDayBuilder named(day(5));
  named.add_name("a");
  EXPECT_GT(score(Status::happened), score(Status::planned));
  EXPECT_GT(score(Status::planned), named.build().score);
  EXPECT_TRUE(named.build().event.empty());
}

TEST(StoryDay, TheEventOfMostArticlesIsTheMainOneAndEachGivesASentence) {
  StoryDayBuilder builder(day(5));
  builder.add(event_of("storm", Status::happened, {"a"}));
  builder.add(event_of("talks", Status::happened, {"b", "c", "d", "e"}));
  const StoryDay built = builder.build();
  EXPECT_EQ(built.event, "talks");
  EXPECT_EQ(built.what, "what of talks");
  EXPECT_EQ(texts_of(built), (std::vector<std::string>{"talks in b", "storm in a", "talks in c"}));
}

TEST(StoryDay, ArticlesPastTheCitedOnesCountAsOthers) {
  Event event = event_of("talks", Status::happened, {"a", "b"});
  event.articles = 50;
  StoryDayBuilder builder(day(5));
  builder.add(event);
  EXPECT_EQ(builder.build().articles, 50U);
  EXPECT_FLOAT_EQ(builder.build().score, 50.0F);
}

TEST(StoryDay, DoesNotDependOnTheOrderOfItsEvents) {
  std::vector<Event> events;
  for (int at = 0; at < 8; ++at)
    events.push_back(event_of("e" + std::to_string(at), Status::happened,
                              {"a" + std::to_string(at % 3), "b" + std::to_string(at)}));
  const auto build = [&events] {
    StoryDayBuilder builder(day(5));
    for (const Event& event : events) builder.add(event);
    return builder.build();
  };
  const StoryDay expected = build();
  std::mt19937 random{5};
  for (int round = 0; round < 20; ++round) {
    std::shuffle(events.begin(), events.end(), random);
    EXPECT_EQ(build(), expected);
  }
}

TEST(StoryDays, TheBestStandInTheOrderOfTime) {
  std::vector<StoryDay> days(4);
  for (unsigned at = 0; at < 4; ++at) days[at].day = day(9 - at);
  days[0].score = 3;
  days[1].score = 1;
  days[2].score = 5;
  days[3].score = 1;
  keep_best_days(days, 3);
  ASSERT_EQ(days.size(), 3U);
  EXPECT_EQ(days[0].day, day(6));  // of two with the same score the earlier one
  EXPECT_EQ(days[1].day, day(7));
  EXPECT_EQ(days[2].day, day(9));
}

}  // namespace
}  // namespace dateline

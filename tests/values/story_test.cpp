// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace dateline {
namespace {

CivilDay day(unsigned number) {
  return CivilDay{date::year{2024} / date::month{3} / date::day{number}};
}

std::optional<Published> published(CivilDay day) {
  return Published{.local = first_minute(day), .has_time = false, .offset = std::nullopt};
}

Citation citation_of(std::string article, Status status, std::string sentence) {
  Citation citation;
  citation.article = std::move(article);
  citation.mention.status = status;
  citation.mention.when = TimeSpan::day(day(5));
  citation.mention.basis = Basis::expression;
  citation.mention.sentence.text = std::move(sentence);
  return citation;
}

std::string sentence_of(const std::string& id, const std::string& article) {
  return "At the " + article + "shore and in " + article + "town people told of the " + id + ".";
}

/// An event that `articles` tell, each in a sentence of its own.
Event event_of(std::string id, Status status, const std::vector<std::string>& articles) {
  Event event;
  event.what = "what of " + id;
  event.status = status;
  event.articles = static_cast<std::uint32_t>(articles.size());
  for (const std::string& article : articles)
    event.mentions.push_back(citation_of(article, status, sentence_of(id, article)));
  event.id = std::move(id);
  return event;
}

/// An event of one article, in these words.
Event event_told(std::string id, std::string what, std::string sentence) {
  Event event = event_of(std::move(id), Status::happened, {"a"});
  event.mentions[0].article = event.id;
  event.mentions[0].mention.what = what;
  event.mentions[0].mention.sentence.text = std::move(sentence);
  event.what = std::move(what);
  return event;
}

/// As the only day of its story.
StoryDay built_alone(const StoryDayBuilder& builder) {
  return best_days({builder.build()}, 1).front();
}

StoryDay build(const std::vector<Event>& events) {
  StoryDayBuilder builder(day(5));
  for (const Event& event : events) builder.add(event);
  return built_alone(builder);
}

std::vector<std::string> texts_of(const StoryDay& built) {
  std::vector<std::string> texts;
  for (const StorySentence& sentence : built.sentences) texts.push_back(sentence.text);
  return texts;
}

using Texts = std::vector<std::string>;

TEST(StoryWeight, GrowsWithTheTimeThatTheDayIsStillSpokenOf) {
  EXPECT_FLOAT_EQ(story_weight(day(5), published(day(5))).of_story, 1.0F);
  EXPECT_FLOAT_EQ(story_weight(day(5), published(day(6))).of_story, 1.5F);
  EXPECT_FLOAT_EQ(story_weight(day(5), published(day(12))).of_story, 2.5F);
  EXPECT_FLOAT_EQ(story_weight(day(5), published(day(12))).of_history, 2.5F);
}

TEST(StoryWeight, OfADayToComeIsHalf) {
  EXPECT_FLOAT_EQ(story_weight(day(5), published(day(1))).of_story, 0.5F);
  EXPECT_FLOAT_EQ(story_weight(day(5), std::nullopt).of_story, 1.0F);
}

TEST(StoryWeight, OfHistoryIsOneWhereTheStoryHasNotBegun) {
  const StoryWeight weight = story_weight(day(5), published(day(5) + date::days{511}));
  EXPECT_FLOAT_EQ(weight.of_story, 5.5F);
  EXPECT_FLOAT_EQ(weight.of_history, 1.0F);
}

TEST(StoryDay, AnArticleCountsOnceHoweverManyEventsItTells) {
  StoryDayBuilder builder(day(5));
  builder.add(event_of("talks", Status::happened, {"a", "b"}));
  builder.add(event_of("storm", Status::happened, {"a"}));
  builder.add_name("a", std::nullopt);
  const StoryDay built = built_alone(builder);
  EXPECT_EQ(built.articles, 2U);
  EXPECT_FLOAT_EQ(built.score, 2.0F);
}

TEST(StoryDay, WhatIsAboutSomethingElseStandsApart) {
  StoryDayBuilder builder(day(5));
  Event quake = event_of("quake", Status::happened, {"a", "b"});
  quake.places.push_back({"Karakol", "KG", {}});
  Event visit = event_of("visit", Status::happened, {"c"});
  visit.places.push_back({"Karakol", "KG", {}});
  builder.add(quake);
  builder.add(visit);
  builder.add(event_of("final", Status::happened, {"d"}));
  builder.add_name("e", std::nullopt);
  const StoryDay built = built_alone(builder);
  EXPECT_EQ(built.articles, 4U);
  EXPECT_EQ(texts_of(built), (Texts{sentence_of("quake", "a"), sentence_of("visit", "c"),
                                    sentence_of("quake", "b")}));
  EXPECT_FLOAT_EQ(built.score, 5.0F);
}

TEST(StoryDay, AnArticleThatDoesNotSayTheDayCountsHalf) {
  Event event = event_of("talks", Status::happened, {"a", "b"});
  event.mentions[1].mention.basis = Basis::publication;
  EXPECT_FLOAT_EQ(build({event}).score, 1.5F);
}

TEST(StoryDay, TheDayOfAChangedFileIsNotTheArticles) {
  Event event = event_of("talks", Status::happened, {"a"});
  event.mentions[0].published = published(day(12));
  EXPECT_FLOAT_EQ(build({event}).score, 2.5F);
  event.mentions[0].published_from = PublishedFrom::mtime;
  EXPECT_FLOAT_EQ(build({event}).score, 1.0F);
}

TEST(StoryDay, ADayMerelyNamedHasNoEventAndCountsHalf) {
  StoryDayBuilder builder(day(5));
  builder.add_name("a", published(day(5)));
  EXPECT_TRUE(built_alone(builder).event.empty());
  EXPECT_FLOAT_EQ(built_alone(builder).score, 0.5F);
}

TEST(StoryDay, WhatHappenedIsTheMainEventBeforeWhatMoreArticlesPlan) {
  EXPECT_EQ(build({event_of("talks", Status::planned, {"a", "b", "c"}),
                   event_of("storm", Status::happened, {"d", "e"})})
                .event,
            "storm");
}

TEST(StoryDay, WhatWasDoneIsTheMainEventBeforeWhatWasSaid) {
  Event said = event_of("answer", Status::happened, {"a", "b", "c"});
  said.kind = "statement";
  EXPECT_EQ(build({said, event_of("storm", Status::happened, {"d", "e"})}).event, "storm");
}

TEST(StoryDay, ASentenceThatStandsInManyArticlesIsSaidOnce) {
  Event copied = event_of("sale", Status::happened, {"a", "b", "c", "d"});
  for (Citation& citation : copied.mentions)
    citation.mention.sentence.text = "The sale of the winter coats began in all shops.";
  EXPECT_FLOAT_EQ(build({copied}).score, 1.0F);
  EXPECT_EQ(build({copied}).articles, 4U);
  EXPECT_EQ(build({copied, event_of("storm", Status::happened, {"e", "f"})}).event, "storm");
}

TEST(StoryDay, OfEventsOfOneArticleThatIsMainOnWhichTheOthersAgree) {
  const StoryDay built = build(
      {event_told("a1", "Anna Berg opened a bakery", "Anna Berg opened a bakery in the town."),
       event_told("b1", "The ferry sank off Bergen", "The ferry sank off the coast of Bergen."),
       event_told("c1", "Divers searched the ferry", "Divers searched the ferry all night long.")});
  EXPECT_EQ(built.event, "b1");
}

TEST(StoryDay, TheMainEventIsToldAsMostOfItsArticlesTellIt) {
  Event event = event_of("e1", Status::happened, {"a", "b", "c"});
  event.what = "Owners and clerks sank";
  event.mentions[0].mention.what = "Owners and clerks sank";
  event.mentions[1].mention.what = "The ferry Nordlys sank";
  event.mentions[2].mention.what = "The Nordlys sank";
  const StoryDay built = build({event});
  EXPECT_EQ(built.what, "The ferry Nordlys sank");
  EXPECT_EQ(texts_of(built).front(), sentence_of("e1", "b"));
}

TEST(StoryDay, AClauseThatTellsMoreThanTheOthersStays) {
  Event event = event_of("e1", Status::happened, {"a", "b", "c"});
  event.what = "The ferry Nordlys sank in a storm off Bergen";
  event.mentions[0].mention.what = "The Nordlys sank";
  event.mentions[1].mention.what = "The Nordlys sank";
  event.mentions[2].mention.what = event.what;
  EXPECT_EQ(build({event}).what, event.what);
}

TEST(StoryDay, TheEventOfMostArticlesIsTheMainOneAndTellsFirst) {
  const StoryDay built = build({event_of("storm", Status::happened, {"a"}),
                                event_of("talks", Status::happened, {"b", "c", "d", "e"})});
  EXPECT_EQ(built.event, "talks");
  EXPECT_EQ(built.what, "what of talks");
  EXPECT_EQ(texts_of(built), (Texts{sentence_of("talks", "b"), sentence_of("talks", "c"),
                                    sentence_of("talks", "d")}));
}

TEST(StoryDay, EventsOfNearlyTheSameWeightTellByTurns) {
  Event storm = event_of("storm", Status::happened, {"a", "b"});
  Event talks = event_of("talks", Status::happened, {"c", "d", "e"});
  storm.places = talks.places = {{"Bergen", "NO", {}}};
  const StoryDay built = build({storm, talks});
  EXPECT_EQ(texts_of(built), (Texts{sentence_of("talks", "c"), sentence_of("storm", "a"),
                                    sentence_of("talks", "d")}));
}

TEST(StoryDay, TellsNothingTwice) {
  Event event = event_of("e1", Status::happened, {"a", "b", "c"});
  event.mentions[0].mention.sentence.text = "The ferry Nordlys sank off Bergen on Tuesday.";
  event.mentions[1].mention.sentence.text = "Off Bergen the ferry Nordlys sank late on Tuesday.";
  event.mentions[2].mention.sentence.text = "Twelve passengers drowned when she went down.";
  EXPECT_EQ(texts_of(build({event})), (Texts{"The ferry Nordlys sank off Bergen on Tuesday.",
                                             "Twelve passengers drowned when she went down."}));
}

TEST(StoryDay, TellsInSentencesThatCanStandAlone) {
  const Texts poor{"It sank within the hour off the coast.", "I saw the ferry sink from my window.",
                   "The ferry sank", "coast where the ferry Nordlys sank.",
                   "The ferry sank with all the passengers on board and then"};
  const std::string good = "The ferry Nordlys sank off Bergen.";
  Event event = event_of("e1", Status::happened, {"a", "b", "c", "d", "e", "f"});
  for (std::size_t at = 0; at < poor.size(); ++at)
    event.mentions[at].mention.sentence.text = poor[at];
  event.mentions.back().mention.sentence.text = good;
  EXPECT_EQ(texts_of(build({event})), Texts{good});
  event.mentions.resize(1);
  EXPECT_EQ(texts_of(build({event})), Texts{poor[0]});  // better than none
}

TEST(StoryDay, ArticlesPastTheCitedOnesCountAsOthers) {
  Event event = event_of("talks", Status::happened, {"a", "b"});
  event.articles = 50;
  EXPECT_EQ(build({event}).articles, 50U);
  EXPECT_FLOAT_EQ(build({event}).score, 50.0F);
}

TEST(StoryDay, DoesNotDependOnTheOrderOfItsEvents) {
  std::vector<Event> events;
  for (int at = 0; at < 80; ++at)
    events.push_back(event_of("e" + std::to_string(at), Status::happened,
                              {"a" + std::to_string(at % 3), "b" + std::to_string(at)}));
  const StoryDay expected = build(events);
  std::mt19937 random{5};
  for (int round = 0; round < 20; ++round) {
    std::shuffle(events.begin(), events.end(), random);
    EXPECT_EQ(build(events), expected);
  }
}

WeighedDay weighed(unsigned number, float of_story, float of_history) {
  WeighedDay out;
  out.day.day = day(number);
  out.score = {of_story, of_history};
  return out;
}

TEST(StoryDays, TheBestStandInTheOrderOfTime) {
  const auto days =
      best_days({weighed(9, 3, 3), weighed(8, 1, 1), weighed(7, 5, 5), weighed(6, 1, 1)}, 3);
  ASSERT_EQ(days.size(), 3U);
  EXPECT_EQ(days[0].day, day(6));  // of two with the same score the earlier one
  EXPECT_EQ(days[1].day, day(7));
  EXPECT_EQ(days[2].day, day(9));
}

TEST(StoryDays, WhatLiesBeforeTheFirstArticleIsHistory) {
  std::vector<WeighedDay> days{weighed(1, 6, 1), weighed(8, 6, 1), weighed(9, 2, 2)};
  days[2].published = day(8);
  const auto best = best_days(days, 3);
  EXPECT_FLOAT_EQ(best[0].score, 1.0F);
  EXPECT_FLOAT_EQ(best[1].score, 6.0F);
}

}  // namespace
}  // namespace dateline

// SPDX-License-Identifier: Apache-2.0
#include "merge_support.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::articles_merge;
using test::body;
using test::clause;
using test::country;
using test::mention;
using test::merges;
using test::person;
using ::testing::IsEmpty;

Mention off_the_timeline(Mention mention, std::uint32_t sentence) {
  mention.timeline = false;
  mention.sentence.range.begin = sentence;
  return mention;
}

TEST(StoryContext, ARareActionOfNobodyIsAboutWhomItsArticleTurnsOn) {
  const Mention bare = mention("disaster", "earthquake", "2025-10-30", {});
  const Mention town = mention("disaster", "earthquake", "2025-10-30", {}, {{"Calama", "", {}}});
  const Mention full = mention("disaster", "earthquake", "2025-10-30", {country("Chile")});
  const Mention says =
      off_the_timeline(mention("statement", "say", "2025-10-31", {country("Chile")}), 50);
  EXPECT_FALSE(articles_merge({bare}, {full}));
  EXPECT_TRUE(articles_merge({bare, says}, {full}));
  EXPECT_TRUE(articles_merge({town, says}, {full}));
}

TEST(StoryContext, AnActionOfNobodyTiesByTwoNamesOfItsArticle) {
  const Mention arrest = mention("crime", "arrest", "2024-01-05", {});
  const Mention one =
      off_the_timeline(mention("statement", "say", "2024-01-06", {person("Ana Duarte")}), 50);
  const Mention both = off_the_timeline(
      mention("meeting", "meet", "2024-01-06", {person("Ana Duarte"), person("Lukas Berg")}), 90);
  EXPECT_FALSE(articles_merge({arrest, one}, {arrest, one}));
  EXPECT_TRUE(articles_merge({arrest, both}, {arrest, both}));
}

TEST(StoryContext, WhoeverIsNamedBesideTheActionTellsItFromOthers) {
  const Mention says = off_the_timeline(
      mention("meeting", "meet", "2024-01-06", {country("Ukraine"), country("Russia")}), 50);
  EXPECT_FALSE(
      articles_merge({mention("attack", "attack", "2024-01-05", {}, {{"Kharkiv", "", {}}}), says},
                     {mention("attack", "attack", "2024-01-05", {}, {{"Odesa", "", {}}}), says}));
}

TEST(StoryContext, SentencesNameWhomTheirMentionsLeaveOut) {
  Mention arrest = mention("crime", "arrest", "2024-01-05", {});
  arrest.sentence = {"The arrest of the driver ended a chase from Ostrava to Brno.", {0, 60}};
  EXPECT_TRUE(articles_merge({arrest}, {arrest}));
  arrest.sentence.text = "On Friday the arrest of the driver ended a chase.";
  EXPECT_FALSE(articles_merge({arrest}, {arrest}));
}

/// The article turns on Ana Duarte and Riga.
Mention of_duarte_in_riga() {
  return off_the_timeline(
      mention("meeting", "meet", "2024-01-08", {person("Ana Duarte")}, {{"Riga", "LV", {}}}), 90);
}

TEST(StoryContext, WhomOneArticleLeavesOutAnotherNames) {
  const Mention bare =
      clause(mention("crime", "arrest", "2024-01-05", {}), "A 34-year-old man was arrested", 5);
  const Mention named = clause(mention("crime", "arrest", "2024-01-05", {person("Ana Duarte")}),
                               "Ana Duarte was arrested", 4);
  EXPECT_TRUE(articles_merge({bare, of_duarte_in_riga()}, {named, of_duarte_in_riga()}));
  const Mention other = clause(mention("crime", "arrest", "2024-01-05", {person("Lukas Berg")}),
                               "Lukas Berg was arrested", 4);
  EXPECT_FALSE(articles_merge({other, named, of_duarte_in_riga()}, {bare, of_duarte_in_riga()}));
}

TEST(StoryContext, WhatIsNoPersonIsNotWhomAnArticleTurnsOn) {
  const auto told = [](std::string kind, std::string action, std::string what, std::size_t at) {
    return clause(mention(std::move(kind), std::move(action), "2024-01-05", {}), std::move(what),
                  at);
  };
  const auto tie = [](const Mention& left, const Mention& right) {
    return articles_merge({left, of_duarte_in_riga()}, {right, of_duarte_in_riga()});
  };
  const Mention climber = told("death", "die", "A 36-year-old climber died", 4);
  EXPECT_TRUE(tie(climber, told("death", "die", "The hiker died near the hut", 3)));
  EXPECT_FALSE(tie(climber, told("death", "die", "The virus died out in the valley", 3)));
  EXPECT_FALSE(tie(told("crime", "escape", "The prisoner escaped through a window", 3),
                   told("crime", "escape", "Furious clouds of oil escaped", 5)));
  EXPECT_TRUE(tie(told("appointment", "dismiss", "She dismissed her cabinet", 2),
                  told("appointment", "dismiss", "The entire cabinet was dismissed", 5)));
}

TEST(StoryContext, ThoseCountedAreToldApartByTheWordsBesideThem) {
  const auto dies = [](std::string what, std::size_t at) {
    return clause(mention("death", "die", "2024-01-05", {}), std::move(what), at);
  };
  EXPECT_FALSE(articles_merge({dies("3 miners died", 3), of_duarte_in_riga()},
                              {dies("A driver died", 3), of_duarte_in_riga()}));
  EXPECT_FALSE(articles_merge({dies("Four people died", 3), of_duarte_in_riga()},
                              {dies("Two soldiers died", 3), of_duarte_in_riga()}));
}

/// A mention that names nobody, of an article that turns on `who`, a body.
std::vector<Mention> beside(Mention bare, std::string who) {
  return {std::move(bare),
          off_the_timeline(mention("meeting", "meet", "2024-01-08", {body(std::move(who))}), 90)};
}

Mention towed(std::string what, std::size_t at) {
  return clause(mention("change", "tow", "2024-01-05", {}), std::move(what), at);
}

TEST(StoryContext, ADayThatIsSaidNeedsOneNameOfItsArticleBesideAWordOfTheClause) {
  const std::vector<Mention> barge = beside(towed("The barge was towed", 4), "Helio");
  EXPECT_TRUE(articles_merge(barge, beside(towed("A burning barge had been towed", 6), "Helio")));
  EXPECT_FALSE(articles_merge(barge, beside(towed("Cars were towed", 3), "Helio")));
  EXPECT_FALSE(articles_merge(barge, beside(towed("The barge was towed", 4), "Nord")));
}

TEST(StoryContext, ATownIsNoSuchName) {
  const Mention riga =
      off_the_timeline(mention("meeting", "meet", "2024-01-08", {}, {{"Riga", "LV", {}}}), 90);
  EXPECT_FALSE(articles_merge({towed("The barge was towed", 4), riga},
                              {towed("The barge was towed", 4), riga}));
}

TEST(StoryContext, NoArticleTurnsOnTheAgencyOrTheTownThatItComesFrom) {
  Mention barge = towed("The barge was towed", 4);
  barge.sentence = {"RIGA, May 3 (Reuters) - The barge was towed on Friday.", {0, 54}};
  EXPECT_FALSE(articles_merge({barge}, {barge}));
}

TEST(StoryContext, TheDayOfPublicationIsNotSaid) {
  Mention barge = towed("The barge was towed", 4);
  barge.basis = Basis::publication;
  EXPECT_FALSE(articles_merge(beside(barge, "Helio"), beside(barge, "Helio")));
}

TEST(StoryContext, OfWhatHappensSeveralTimesADayOneNameIsNotEnough) {
  const auto burns = [](std::string what, std::size_t at) {
    return clause(mention("disaster", "burn", "2024-01-05", {}), std::move(what), at);
  };
  EXPECT_FALSE(articles_merge(beside(burns("A house burned down", 3), "Helio"),
                              beside(burns("An empty house burned down", 4), "Helio")));
}

TEST(StoryContext, TwoOfNobodyNeedAWordOfTheClauseBesideTheNamesOfTheirArticles) {
  const auto falls = [](std::string what, std::size_t at) {
    return clause(mention("accident", "capsize", "2024-01-05", {}), std::move(what), at);
  };
  const Mention both = off_the_timeline(
      mention("meeting", "meet", "2024-01-06", {person("Ana Duarte"), person("Lukas Berg")}), 90);
  EXPECT_TRUE(articles_merge({falls("The ferry capsized", 3), both},
                             {falls("An old ferry with forty aboard capsized", 7), both}));
  EXPECT_FALSE(articles_merge({falls("The ferry capsized", 3), both},
                              {falls("Two barges capsized", 3), both}));
}

TEST(StoryContext, ANumberOrAnEventOfTheClauseIsSuchAWord) {
  const auto kills = [](std::string what, std::size_t at) {
    return clause(mention("attack", "kill", "2024-01-05", {}), std::move(what), at);
  };
  const Mention both = off_the_timeline(
      mention("meeting", "meet", "2024-01-06", {person("Ana Duarte"), person("Lukas Berg")}), 90);
  const std::vector<Mention> blast{kills("A blast killed 11", 3), both};
  EXPECT_TRUE(articles_merge(blast, {kills("Flames killed 11 divers", 2), both}));
  EXPECT_TRUE(articles_merge(blast, {kills("The explosion killed dozens", 3), both}));
  EXPECT_FALSE(articles_merge(blast, {kills("The crash killed 12 divers", 3), both}));
}

TEST(SameWords, OfOneDayAreOneEventThoughTheyNameNobody) {
  const auto turned = [](std::string_view day, const std::string& what) {
    return clause(mention("change", "change", day, {}), what, 2);
  };
  const Mention told = turned("2024-01-05", "Crews turned hoses on the smoke above the depot");
  EXPECT_TRUE(merges(told, turned("2024-01-05", "Crews turned hoses on smoke over the depot")));
  EXPECT_FALSE(merges(told, turned("2024-01-06", "Crews turned hoses on smoke over the depot")));
  EXPECT_FALSE(merges(told, turned("2024-01-05", "Crews turned hoses on the crowd")));
}

TEST(SameWords, OfOneTimeCoarserThanADayAreOneEvent) {
  const auto turned = [](std::string_view when) {
    return clause(mention("change", "change", when, {}),
                  "Crews turned hoses on the smoke above the depot", 2);
  };
  EXPECT_TRUE(merges(turned("1975"), turned("1975")));
  EXPECT_FALSE(merges(turned("1975"), turned("1976")));
}

TEST(SameWords, LeaveWhatMayJoinADayToItsNames) {
  const auto leaves = [](std::string_view when) {
    return clause(mention("movement", "depart", when, {person("Ana Duarte")}),
                  "Ana Duarte left the harbour on a yacht", 3);
  };
  const Mention coarse = leaves("2024-03");
  EXPECT_THAT(group_mentions(std::span{&coarse, 1}).at(0).keys, IsEmpty());
  EXPECT_TRUE(merges(coarse, leaves("2024-03-05")));
}

TEST(SameWords, TieNoTwoWithOtherNames) {
  const auto gained = [](std::string firm) {
    return clause(mention("market", "rise", "2024-01-05", {body(firm)}),
                  firm + " shares gained on hopes of a takeover bid", 3);
  };
  EXPECT_TRUE(merges(gained("Helio"), gained("Helio")));
  EXPECT_FALSE(merges(gained("Helio"), gained("Lumex")));
}

TEST(SameWords, AreNotEnoughWhereManyAreMetByTheSame) {
  const Mention arrested = clause(mention("crime", "arrest", "2024-01-05", {}),
                                  "A driver was arrested on suspicion of reckless murder", 4);
  EXPECT_FALSE(merges(arrested, arrested));
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Mention mention(std::string kind, std::string action, std::string_view edtf,
                std::vector<Participant> participants, std::vector<Place> places = {}) {
  Mention out;
  out.kind = std::move(kind);
  out.action = std::move(action);
  out.what = out.action + " by " + (participants.empty() ? "nobody" : participants.front().text);
  out.when = from_edtf(edtf).value_or(TimeSpan{});
  out.basis = Basis::expression;
  out.participants = std::move(participants);
  out.places = std::move(places);
  out.timeline = true;
  out.confidence = 0.8F;
  return out;
}

Participant person(std::string name) { return {std::move(name), ParticipantType::person, {}}; }
Participant body(std::string name) { return {std::move(name), ParticipantType::organization, {}}; }
Participant country(std::string name) { return {std::move(name), ParticipantType::country, {}}; }

/// The two would be one event: their only groups share a key.
bool merges(const Mention& left, const Mention& right) {
  const auto a = group_mentions(std::span{&left, 1});
  const auto b = group_mentions(std::span{&right, 1});
  return !explain_merge(a.at(0), b.at(0)).empty();
}

TEST(MergeKeys, SameSummitOnTheSameDayIsOneEvent) {
  const Mention one =
      mention("meeting", "summit", "2023-07-11", {body("NATO")}, {{"Lithuania", "LT", {}}});
  const Mention two =
      mention("meeting", "summit", "2023-07-11", {body("North Atlantic Treaty Organization")}, {});
  const Mention three = mention("meeting", "summit", "2023-07-11", {}, {{"Vilnius", "LT", {}}});
  EXPECT_TRUE(merges(one, two));
  EXPECT_TRUE(merges(one, three));
}

TEST(MergeKeys, AnotherDayIsAnotherEvent) {
  EXPECT_FALSE(merges(mention("meeting", "summit", "2023-07-11", {body("NATO")}),
                      mention("meeting", "summit", "2023-07-12", {body("NATO")})));
}

TEST(MergeKeys, CountryAloneTiesRareActionsOnly) {
  EXPECT_TRUE(merges(mention("disaster", "earthquake", "2024-01-01", {country("Japan")}),
                     mention("disaster", "earthquake", "2024-01-01", {}, {{"Tokyo", "JP", {}}})));
  EXPECT_FALSE(merges(mention("attack", "attack", "2024-01-01", {country("Japan")}),
                      mention("attack", "attack", "2024-01-01", {country("Japan")})));
}

TEST(MergeKeys, WhatIsCancelledTiesToItsOwnAlone) {
  Mention off = mention("visit", "visit", "2024-01-01", {person("Ana Duarte"), country("Peru")});
  const Mention plan = off;
  const Mention other = mention("visit", "visit", "2024-01-01", {person("Ana Duarte")});
  EXPECT_TRUE(merges(plan, other));
  off.status = Status::cancelled;
  EXPECT_TRUE(merges(plan, off));
  EXPECT_FALSE(merges(off, other));
}

TEST(MergeKeys, CommonActionNeedsTwoArguments) {
  const Mention one =
      mention("meeting", "meet", "2024-01-01", {person("Ana Duarte"), person("Lukas Berg")});
  const Mention two =
      mention("meeting", "meet", "2024-01-01", {person("Duarte"), person("Mira Solberg")});
  const Mention three =
      mention("meeting", "meet", "2024-01-01", {person("L. Berg"), person("Duarte")});
  EXPECT_FALSE(merges(one, two));
  EXPECT_TRUE(merges(one, three));
}

/// The mention with its clause, whose `at`-th word tells of it.
Mention clause(Mention mention, std::string what, std::size_t at) {
  std::istringstream words{what};
  for (std::size_t word = 0; word < at; ++word) words >> mention.trigger.text;
  mention.what = std::move(what);
  return mention;
}

TEST(MergeKeys, ABodyNeedsAWordOfTheClauseBesideIt) {
  const Mention closed = mention("business", "close", "2024-01-05", {body("Helio")});
  EXPECT_TRUE(merges(clause(closed, "Helio closed its mill in the north", 2),
                     clause(closed, "The mill was shut down by Helio", 4)));
  EXPECT_FALSE(merges(clause(closed, "Helio closed its mill in the north", 2),
                      clause(closed, "Helio closed two harbours", 2)));
}

TEST(MergeKeys, WhatAnybodyDoesAnyDayNeedsAWordOfTheClauseBesideAPerson) {
  const Mention made = mention("other", "make", "2024-01-05", {person("Ana Duarte")});
  EXPECT_TRUE(merges(clause(made, "Ana Duarte made a second visit to the coast", 3),
                     clause(made, "Duarte will make her second visit", 3)));
  EXPECT_FALSE(merges(clause(made, "Ana Duarte made a second visit to the coast", 3),
                      clause(made, "Ana Duarte made an offer", 3)));
}

TEST(MergeKeys, TheSameFirmBuyingTwoOthersMakesTwoEvents) {
  const auto buys = [](std::string other, std::string what) {
    return clause(mention("deal", "acquire", "2024-01-05", {body("Helio"), body(std::move(other))}),
                  std::move(what), 0);
  };
  const Mention brava = buys("Brava", "Helio bought Brava for a billion");
  EXPECT_FALSE(merges(brava, buys("Nordic Oil", "Helio buys Nordic Oil to grow at sea")));
  EXPECT_TRUE(merges(brava, buys("Brava", "Helio to acquire its rival Brava")));
}

TEST(MergeKeys, TwoRulingsOfOneCourtOnOneDayAreTwoEvents) {
  const auto rules = [](std::string what) {
    return clause(mention("court", "rule", "2024-01-05", {body("Supreme Court")}), std::move(what),
                  4);
  };
  EXPECT_FALSE(merges(rules("The Supreme Court ruled on fishing quotas"),
                      rules("The Supreme Court ruled against the levy")));
}

TEST(MergeKeys, TwoQuakesOfOneRegionAreTwoEvents) {
  EXPECT_FALSE(merges(mention("disaster", "earthquake", "2024-01-01", {country("Japan")}),
                      mention("disaster", "earthquake", "2024-01-02", {country("Japan")})));
}

TEST(MergeKeys, WhatHasHappenedByPublicationIsNewsOfItsDay) {
  Mention has_resigned = mention("appointment", "resign", "[..2024-01-05]", {person("Ana Duarte")});
  has_resigned.basis = Basis::bound;
  EXPECT_TRUE(merges(has_resigned, has_resigned));
  EXPECT_TRUE(
      merges(has_resigned, mention("appointment", "resign", "2024-01-05", {person("Ana Duarte")})));
  EXPECT_FALSE(
      merges(has_resigned, mention("appointment", "resign", "2024-01-04", {person("Ana Duarte")})));
}

TEST(MergeKeys, APersonIsCalledByTheLastNameWithoutItsSuffix) {
  const Mention one =
      mention("meeting", "meet", "2024-01-01", {person("Ana Duarte"), person("Arlo Comstock Jr.")});
  EXPECT_TRUE(merges(
      one, mention("meeting", "meet", "2024-01-01", {person("Duarte"), person("Comstock")})));
}

TEST(Groups, NewsThatIsOnlyPastOrToComeLiesNearItsPublication) {
  std::vector<Mention> mentions{mention("other", "go", "[2024-01-01..]", {}),
                                mention("other", "go", "[..2024-03-01]", {}),
                                mention("other", "go", "[2024-01-01..]", {})};
  mentions[0].basis = mentions[1].basis = Basis::bound;
  const auto begin = [&](std::uint32_t at) { return begin_of(std::array{at}, mentions); };
  EXPECT_EQ(day_of(*begin(0).latest) - day_of(*begin(0).earliest), date::days{60});
  EXPECT_EQ(day_of(*begin(1).latest) - day_of(*begin(1).earliest), date::days{14});
  EXPECT_FALSE(begin(2).latest) << "a text that says so itself is taken at its word";
}

TEST(MergeKeys, CoarserThanADayHasLooseKeysAlone) {
  const Mention coarse = mention("election", "election", "2025-09", {country("Slovenia")});
  const auto groups = group_mentions(std::span{&coarse, 1});
  ASSERT_THAT(groups, SizeIs(1));
  EXPECT_THAT(groups[0].keys, IsEmpty());
  EXPECT_THAT(groups[0].loose_keys, Not(IsEmpty()));
  const Mention fine = mention("election", "election", "2025-09-21", {country("Slovenia")});
  EXPECT_TRUE(merges(coarse, fine));
}

TEST(MergeKeys, PostponementTiesBothDates) {
  Mention moved = mention("meeting", "summit", "2024-09-10", {body("ASEAN")});
  moved.earlier.push_back(TimeSpan::day(*TimeSpan{from_edtf("2024-05-07").value()}.single_day()));
  EXPECT_TRUE(merges(moved, mention("meeting", "summit", "2024-05-07", {body("ASEAN")})));
  EXPECT_TRUE(merges(moved, mention("meeting", "summit", "2024-09-10", {body("ASEAN")})));
}

TEST(Groups, MentionsOfOneArticleJoinAndStayOffTheTimelineOut) {
  std::vector<Mention> mentions{mention("meeting", "summit", "2023-07-11", {body("NATO")}),
                                mention("meeting", "summit", "2023-07-11", {body("NATO")}),
                                mention("statement", "say", "2023-07-11", {body("NATO")})};
  mentions[2].timeline = false;
  const auto groups = group_mentions(mentions);
  ASSERT_THAT(groups, SizeIs(1));
  EXPECT_EQ(groups[0].mentions, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Groups, TheSameWordsOfTheSameDayAreOneEventOfAnArticle) {
  std::vector<Mention> mentions(100, mention("meeting", "meet", "2023-07-10", {}));
  for (Mention& each : mentions) each.what = "Court met";
  mentions[1].what = "The committee met";
  mentions[2].when = from_edtf("2023-07-17").value();
  const auto groups = group_mentions(mentions);
  ASSERT_THAT(groups, SizeIs(3));
  EXPECT_THAT(groups[0].mentions, SizeIs(98));
}

TEST(Groups, ARareActionOfNobodyIsOneEventADay) {
  std::vector<Mention> mentions(3, mention("disaster", "earthquake", "2023-07-10", {}));
  mentions[0].what = "Earthquake struck";
  mentions[1].what = "Quake hit";
  mentions[2].when = from_edtf("2023-07-11").value();
  EXPECT_THAT(group_mentions(mentions), SizeIs(2));
}

/// One event: a group of either article shares a key with one of the other.
bool articles_merge(const std::vector<Mention>& left, const std::vector<Mention>& right) {
  for (const Group& a : group_mentions(left))
    for (const Group& b : group_mentions(right))
      if (!explain_merge(a, b).empty()) return true;
  return false;
}

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

TEST(StoryContext, ThoseCountedAreToldApartByTheWordsBesideThem) {
  const auto dies = [](std::string what, std::size_t at) {
    return clause(mention("death", "die", "2024-01-05", {}), std::move(what), at);
  };
  EXPECT_FALSE(articles_merge({dies("3 miners died", 3), of_duarte_in_riga()},
                              {dies("A driver died", 3), of_duarte_in_riga()}));
  EXPECT_FALSE(articles_merge({dies("Four people died", 3), of_duarte_in_riga()},
                              {dies("Two soldiers died", 3), of_duarte_in_riga()}));
}

TEST(StoryContext, WhatHappensEveryDayIsNotToldApartByTheNamesOfItsArticle) {
  const Mention turned =
      clause(mention("change", "change", "2024-01-05", {}), "The mood changed", 3);
  const Mention both = off_the_timeline(
      mention("meeting", "meet", "2024-01-06", {person("Ana Duarte"), person("Lukas Berg")}), 90);
  EXPECT_FALSE(articles_merge({turned, both}, {turned, both}));
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

TEST(MergeClasses, EitherSideOfOneActIsTheSame) {
  EXPECT_TRUE(merges(mention("deal", "sell", "2024-01-05", {body("Nord"), body("Brava")}),
                     mention("deal", "acquire", "2024-01-05", {body("Brava"), body("Nord")})));
  EXPECT_TRUE(merges(mention("concession", "free", "2024-01-05", {person("Ana Duarte")}),
                     mention("product", "release", "2024-01-05", {person("Ana Duarte")})));
}

TEST(MergeClasses, WhoWasKilledHasDied) {
  EXPECT_TRUE(merges(mention("attack", "kill", "2024-01-05", {person("Ana Duarte")}),
                     mention("attack", "die", "2024-01-05", {person("Ana Duarte")})));
  EXPECT_TRUE(merges(mention("meeting", "summit", "2025-05-15", {}, {{"Bergen", "NO", {}}}),
                     mention("meeting", "gather", "2025-05-15", {}, {{"Bergen", "NO", {}}})));
}

TEST(MergeClasses, ANounAndItsVerbAreTheSame) {
  const std::vector<Participant> who{person("Colin Vetch")};
  EXPECT_TRUE(merges(mention("court", "imprison", "2024-01-05", who),
                     mention("court", "sentence", "2024-01-05", who)));
  EXPECT_TRUE(merges(mention("crime", "custody", "2024-01-05", who),
                     mention("crime", "arrest", "2024-01-05", who)));
  EXPECT_TRUE(merges(mention("visit", "visit", "2024-01-05", who),
                     mention("movement", "travel", "2024-01-05", who)));
}

TEST(MergeKeys, WhatAQuakeDoesIsToldAsTheQuake) {
  const Mention quake = mention("disaster", "earthquake", "2025-10-30", {country("Chile")});
  Mention killed = mention("attack", "kill", "2025-10-30", {country("Chile")});
  killed.trigger.text = "killed";
  killed.what = "The earthquake killed six people";
  EXPECT_TRUE(merges(quake, killed));
  killed.what = "The gunman killed six people";
  EXPECT_FALSE(merges(quake, killed));
}

TEST(MergeKeys, WhatAQuakeDoesIsToldAsTheQuakeWhateverStandsBetween) {
  const Mention quake = mention("disaster", "earthquake", "2025-10-30", {country("Chile")});
  Mention shook = clause(mention("disaster", "shake", "2025-10-30", {country("Chile")}),
                         "An earthquake of magnitude 6 shook northern Chile", 6);
  EXPECT_TRUE(merges(quake, shook));
  Mention killing = clause(mention("attack", "kill", "2025-10-30", {country("Chile")}),
                           "The earthquake killed six people", 3);
  killing.trigger.text = "killing";
  EXPECT_TRUE(merges(quake, killing));
}

/// "Ana Duarte VERBED on DAY", or the same in the passive.
Mention befalls(std::string kind, std::string action, std::string_view day, std::string verb) {
  const std::string who = "Ana Duarte";
  return clause(mention(std::move(kind), std::move(action), day, {person(who)}), who + ' ' + verb,
                verb.starts_with("was ") ? 4 : 3);
}

TEST(MergeKeys, WhatAStormOfAGivenNameDoesIsToldAsTheStorm) {
  const Mention storm = mention("disaster", "storm", "2025-10-30", {country("Mexico")});
  EXPECT_TRUE(merges(storm, clause(mention("attack", "kill", "2025-10-30", {country("Mexico")}),
                                   "Hurricane Odile killed six people", 3)));
  EXPECT_TRUE(merges(storm, clause(mention("disaster", "strike", "2025-10-30", {country("Mexico")}),
                                   "The storm struck the coast", 3)));
}

TEST(MergeKeys, ACoachWhoIsUnveiledHasBeenAppointed) {
  EXPECT_TRUE(merges(befalls("product", "launch", "2024-01-07", "was unveiled"),
                     befalls("appointment", "appoint", "2024-01-07", "was appointed")));
  EXPECT_FALSE(merges(befalls("product", "launch", "2024-01-07", "unveiled the phone"),
                      befalls("appointment", "appoint", "2024-01-07", "was appointed")));
}

TEST(MergeKeys, AQuakeIsTheOneOfItsMagnitude) {
  const auto quake = [](std::string what) {
    return clause(mention("disaster", "earthquake", "2025-10-30", {}), std::move(what), 1);
  };
  EXPECT_TRUE(merges(quake("Earthquake of magnitude 5.3"), quake("Aftershock, magnitude 5.3")));
  EXPECT_FALSE(merges(quake("Earthquake of magnitude 5.3"), quake("Aftershock, magnitude 4.3")));
}

TEST(MergeKeys, WhatIsDoneBySayingSoIsToldAsWhatIsSaid) {
  const std::vector<Participant> both{body("Nord"), body("Brava")};
  const Mention buys = mention("deal", "acquire", "2024-01-05", both);
  EXPECT_TRUE(merges(buys, clause(mention("statement", "announce", "2024-01-05", both),
                                  "Nord announced the purchase of Brava", 2)));
  EXPECT_TRUE(merges(buys, clause(mention("agreement", "agree", "2024-01-05", both),
                                  "Nord has agreed to buy Brava", 3)));
  EXPECT_FALSE(merges(buys, clause(mention("statement", "announce", "2024-01-05", both),
                                   "Nord announced a new head of Brava", 2)));
}

TEST(MergeKeys, TheNounThatOpensAClauseIsAWordOfIt) {
  const Mention vote = mention("election", "vote", "2024-01-05", {body("Helio")});
  EXPECT_TRUE(merges(clause(vote, "Shareholders voted for the offer by Helio", 2),
                     clause(vote, "Helio shareholders will vote", 4)));
  EXPECT_FALSE(merges(clause(vote, "Nordlys voted for the offer by Helio", 2),
                      clause(vote, "The Nordlys workers of Helio will vote", 7)));
}

TEST(MergeKeys, ABodyIsCalledByItsNameAlone) {
  const auto closes = [](std::string name) {
    return clause(mention("business", "close", "2024-01-05", {body(std::move(name))}),
                  "It closed its mill", 2);
  };
  EXPECT_TRUE(merges(closes("Helio Bank"), closes("Helio")));
  EXPECT_FALSE(merges(closes("European Commission"), closes("European Parliament")));
  EXPECT_TRUE(merges(closes("Boeing Co."), closes("Boeing")));
  EXPECT_FALSE(merges(closes("Boeing Co."), closes("Pfizer Co.")));
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

TEST(Once, WhoDiedOnSundayHasNotDiedAnewOnTuesday) {
  EXPECT_TRUE(merges(befalls("death", "die", "2024-01-07", "died"),
                     befalls("death", "die", "2024-01-09", "died")));
  EXPECT_FALSE(merges(befalls("death", "die", "2024-01-07", "died"),
                      befalls("death", "die", "2024-03-09", "died")));
  EXPECT_FALSE(merges(befalls("visit", "visit", "2024-01-07", "visited"),
                      befalls("visit", "visit", "2024-01-09", "visited")));
}

TEST(Once, ItBefallsWhomTheVerbActsOn) {
  EXPECT_TRUE(merges(befalls("appointment", "appoint", "2024-01-07", "was appointed"),
                     befalls("appointment", "appoint", "2024-01-09", "was appointed")));
  EXPECT_FALSE(merges(befalls("appointment", "appoint", "2024-01-07", "appointed a judge"),
                      befalls("appointment", "appoint", "2024-01-09", "appointed a judge")));
}

TEST(Once, AHeadlineLeavesTheVerbOfThePassiveOut) {
  EXPECT_TRUE(merges(befalls("crime", "arrest", "2024-01-07", "was arrested"),
                     befalls("crime", "arrest", "2024-01-09", "arrested in Riga")));
}

/// What Ana Duarte takes part in, told on two days.
bool once(const std::string& action, const std::string& what, std::size_t trigger) {
  const auto told = [&](std::string_view day) {
    return clause(mention("other", action, day, {person("Ana Duarte")}), what, trigger);
  };
  return merges(told("2024-01-07"), told("2024-01-09"));
}

TEST(Once, WhoIsAppointingOthersIsNotAppointed) {
  EXPECT_TRUE(once("appoint", "Ana Duarte is appointed", 4));
  EXPECT_FALSE(once("appoint", "Ana Duarte is appointing a judge", 4));
}

TEST(Once, ItBefallsWhoeverIsOwnedAndNotTheOwner) {
  EXPECT_TRUE(once("die", "Ana Duarte's death", 3));
  EXPECT_FALSE(once("die", "Ana Duarte's mother died", 4));
}

TEST(Once, TwoWhoAreArrestedTogetherAreTwoArrests) {
  const auto arrested = [](std::string who) {
    return clause(mention("crime", "arrest", "2024-01-07", {person(who)}), who + " was arrested",
                  4);
  };
  const std::vector<Mention> both{arrested("Ana Duarte"), arrested("Lukas Berg")};
  EXPECT_THAT(group_mentions(both), SizeIs(2));
}

TEST(Once, WithinWeeksAnotherNameIsNeededToo) {
  const auto dies = [](std::string_view when, std::vector<Participant> who) {
    return clause(mention("death", "die", when, std::move(who)), "Ana Duarte died", 3);
  };
  const std::vector<Participant> both{person("Ana Duarte"), body("Helio")};
  EXPECT_TRUE(merges(dies("2024-01-07", both), dies("2024-01-28", both)));
  EXPECT_FALSE(merges(dies("2024-01-07", {person("Ana Duarte")}),
                      dies("2024-01-28", {person("Ana Duarte")})));
}

TEST(Once, WhatIsCalledForForWeeksHasDaysAlone) {
  const auto resigns = [](std::string_view when) {
    return clause(mention("appointment", "resign", when, {person("Ana Duarte"), body("Helio")}),
                  "Ana Duarte resigned", 3);
  };
  EXPECT_TRUE(merges(resigns("2024-01-07"), resigns("2024-01-09")));
  EXPECT_FALSE(merges(resigns("2024-01-07"), resigns("2024-01-28")));
}

struct Folder {
  std::vector<Article> articles;
  std::vector<Mention> mentions;

  [[nodiscard]] std::vector<Member> members() const {
    std::vector<Member> out;
    for (std::size_t at = 0; at < mentions.size(); ++at) {
      ContentHash hash{};
      hash[0] = static_cast<std::uint8_t>(at + 1);
      out.push_back({hash, &articles[at], {&mentions[at]}});
    }
    return out;
  }
};

Folder postponed_then_held() {
  Folder folder;
  const auto add = [&](std::string_view published, Status status, std::string_view when) {
    Article article;
    article.published = published_from_iso(published);
    folder.articles.push_back(article);
    Mention said = mention("meeting", "summit", when, {body("ASEAN")});
    said.status = status;
    said.what = std::string{to_string(status)} + " " + std::string{published};
    folder.mentions.push_back(said);
  };
  add("2024-09-06", Status::planned, "2024-09");
  add("2024-09-09", Status::planned, "2024-09-10");
  add("2024-09-11", Status::happened, "2024-09-10");
  add("2024-08-01", Status::possible, "[2024-08-01..]");
  return folder;
}

TEST(Fold, LatestArticleTellsStatusAndTheFinestDateWins) {
  const Folder folder = postponed_then_held();
  const Event event = fold(folder.members());
  EXPECT_EQ(event.status, Status::happened);
  EXPECT_EQ(to_edtf(event.when), "2024-09-10");
  EXPECT_EQ(event.what, "happened 2024-09-11");
  EXPECT_EQ(event.articles, 4U);
  EXPECT_THAT(event.participants, SizeIs(1));
}

TEST(Fold, OfTwoDaysThatOfWhatHappenedHoldsWhereTheArticleTurnsOnIt) {
  Folder folder;
  const auto add = [&](Status status, std::uint32_t rank, std::string_view when) {
    folder.articles.emplace_back();
    folder.mentions.push_back(mention("appointment", "resign", when, {person("Ana Duarte")}));
    folder.mentions.back().status = status;
    folder.mentions.back().rank = rank;
  };
  add(Status::planned, 0, "2024-01-07");
  add(Status::happened, 4, "2024-01-08");
  add(Status::happened, 0, "2024-01-09");
  EXPECT_EQ(to_edtf(fold(folder.members()).when), "2024-01-09");
}

TEST(Fold, TheClauseThatTellsMostIsShownWhateverTheOrder) {
  Folder folder = postponed_then_held();
  for (Mention& each : folder.mentions) each.status = Status::happened;
  folder.mentions[0].what = "The quake struck at night";
  folder.mentions[1].what = "A magnitude 7.1 earthquake struck northern Chile";
  folder.mentions[2].what = "The earthquake killed six people";
  folder.mentions[3].what = "It struck northern Chile at night";
  std::vector<Member> members = folder.members();
  EXPECT_EQ(fold(members).what, folder.mentions[1].what);
  std::reverse(members.begin(), members.end());
  EXPECT_EQ(fold(members).what, folder.mentions[1].what);
}

TEST(Fold, TheClauseShownIsOfTheStatusThatHolds) {
  Folder folder = postponed_then_held();
  folder.mentions[1].what = "Leaders of 12 countries will meet Ana Duarte at the summit in Bergen";
  EXPECT_EQ(fold(folder.members()).what, folder.mentions[2].what);
}

/// Mentions that agree and differ in all that a fold looks at.
Folder any_folder(unsigned seed, std::size_t mentions) {
  std::mt19937 random{seed};
  const auto below = [&](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random);
  };
  const auto one_of = [&](const auto& values) { return values[below(std::size(values))]; };
  constexpr std::string_view k_dates[] = {"2024-09-10", "2024-09-11", "2024-09", "2024",
                                          "[2024-08-01..]"};
  Folder folder;
  for (std::size_t at = 0; at < mentions; ++at) {
    Article article;
    if (below(6) != 0)
      article.published = published_from_iso("2024-09-0" + std::to_string(1 + below(4)));
    folder.articles.push_back(article);
    Mention said = mention("meeting", "summit", one_of(k_dates), {});
    for (std::size_t i = below(5); i > 0; --i)
      said.participants.push_back(person("Person " + std::to_string(below(25))));
    for (std::size_t i = below(4); i > 0; --i)
      said.places.push_back({"Place " + std::to_string(below(25)), "", {}});
    if (below(6) == 0) said.earlier.push_back(from_edtf(one_of(k_dates)).value());
    said.status = static_cast<Status>(below(7));
    said.kind = "kind " + std::to_string(below(3));
    said.what = "Ministers of " + std::to_string(below(40)) + " countries met Person 7";
    said.what.resize(10 + below(said.what.size() - 9));
    said.confidence = 0.25F * static_cast<float>(1 + below(4));
    said.rank = static_cast<std::uint32_t>(below(3));
    said.basis = static_cast<Basis>(below(3));
    folder.mentions.push_back(said);
  }
  return folder;
}

TEST(Fold, EssentialEvidenceStandsForAllWhateverJoins) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    const Folder folder = any_folder(seed, 2 + seed % 60);
    const std::vector<Member> members = folder.members();
    const std::size_t old = 1 + seed % (members.size() - 1);
    const std::span<const Member> before = std::span{members}.first(old);
    std::vector<Member> fewer;
    for (const EvidenceIndex& index : essential_evidence(before)) {
      const Member& member = before[index.member];
      fewer.push_back({member.article, member.source, {member.mentions[index.mention]}});
    }
    EXPECT_LE(fewer.size(), old);
    fewer.insert(fewer.end(), members.begin() + static_cast<std::ptrdiff_t>(old), members.end());
    Event event = fold(fewer);
    event.articles = static_cast<std::uint32_t>(members.size());
    EXPECT_EQ(event, fold(members)) << seed;
  }
}

TEST(Fold, DatesGivenUpStayInItsHistory) {
  Folder folder = postponed_then_held();
  folder.mentions[1].earlier.push_back(from_edtf("2024-05-07").value());
  const Event event = fold(folder.members());
  ASSERT_THAT(event.earlier, SizeIs(1));
  EXPECT_EQ(to_edtf(event.earlier[0]), "2024-05-07");
}

TEST(Fold, OrderOfArrivalDoesNotMatter) {
  const Folder folder = postponed_then_held();
  std::vector<Member> members = folder.members();
  const Event expected = fold(members);
  const auto first = [&](const std::vector<Member>& all) {
    const EvidenceIndex best = rank_evidence(all).front();
    return all[best.member].mentions[best.mention];
  };
  const Mention* best = first(members);
  std::mt19937 random{20'240'911};
  for (int round = 0; round < 50; ++round) {
    std::shuffle(members.begin(), members.end(), random);
    EXPECT_EQ(fold(members), expected);
    EXPECT_EQ(first(members), best);
  }
}

TEST(Fold, TheSameArticleCountsOnce) {
  const Folder folder = postponed_then_held();
  std::vector<Member> members = folder.members();
  members[1].article = members[0].article;
  EXPECT_EQ(fold(members).articles, 3U);
}

}  // namespace
}  // namespace dateline::events

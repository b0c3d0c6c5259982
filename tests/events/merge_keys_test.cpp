// SPDX-License-Identifier: Apache-2.0
#include "merge_support.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::befalls;
using test::body;
using test::clause;
using test::country;
using test::mention;
using test::merges;
using test::person;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

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

TEST(MergeKeys, CoarserThanADayHasLooseKeysAlone) {
  const Mention coarse = mention("election", "election", "2025-09", {country("Slovenia")});
  const auto groups = group_mentions(std::span{&coarse, 1});
  ASSERT_THAT(groups, SizeIs(1));
  EXPECT_THAT(groups[0].keys, IsEmpty());
  EXPECT_THAT(groups[0].loose_keys, Not(IsEmpty()));
  const Mention fine = mention("election", "election", "2025-09-21", {country("Slovenia")});
  EXPECT_TRUE(merges(coarse, fine));
}

TEST(MergeKeys, WithoutADayWhatTwoDoOftenNeedsAWordOfTheClause) {
  const auto pays = [](std::string_view when, std::string what) {
    return clause(mention("deal", "pay", when, {body("Helio"), body("Brava")}), std::move(what), 2);
  };
  const Mention dividend = pays("2024-03-05", "Helio paid Brava a dividend");
  EXPECT_TRUE(merges(dividend, pays("2024-03", "Helio paid dividends to Brava")));
  EXPECT_FALSE(merges(dividend, pays("2024-03", "Helio paid Brava for the harbour")));
  EXPECT_TRUE(merges(mention("court", "sue", "2024-03-05", {body("Helio"), body("Brava")}),
                     mention("court", "sue", "2024-03", {body("Helio"), body("Brava")})));
}

TEST(MergeKeys, WithoutADayThreeNamesTellWhatTheyDo) {
  const auto sells = [](std::string_view when, std::string what) {
    return clause(mention("deal", "sell", when, {body("Helio"), country("Peru"), country("Chile")}),
                  std::move(what), 2);
  };
  EXPECT_TRUE(merges(sells("2024-03-05", "Helio sold assets in Peru and Chile"),
                     sells("2024-03", "Helio sold mines in Chile and Peru")));
}

TEST(MergeKeys, WithoutADayAPersonNeedsAWordOfTheClauseBesideWhatHappensAgain) {
  const auto backs = [](std::string_view when, std::string what) {
    return clause(mention("law", "extend", when, {person("Ana Duarte")}), std::move(what), 3);
  };
  const Mention levy = backs("2024-03-05", "Ana Duarte extended the levy");
  EXPECT_TRUE(merges(levy, backs("2024-03", "Ana Duarte extended a levy on timber")));
  EXPECT_FALSE(merges(levy, backs("2024-03", "Ana Duarte extended the curfew")));
  EXPECT_TRUE(merges(mention("crime", "arrest", "2024-03-05", {person("Ana Duarte")}),
                     mention("crime", "arrest", "2024-03", {person("Ana Duarte")})));
}

TEST(MergeKeys, OfAYearNamesAndAWordOfTheClauseTellAnEvent) {
  const Mention killed = mention("attack", "kill", "2005", {body("Lumex")});
  const Mention one = clause(killed, "An explosion at a Lumex refinery killed 15 people", 7);
  EXPECT_TRUE(merges(one, clause(killed, "Lumex refinery blast killed 15 workers", 4)));
  EXPECT_FALSE(merges(one, clause(killed, "A ferry of Lumex killed two swimmers", 5)));
  Mention next = clause(killed, "Lumex refinery blast killed 15 workers", 4);
  next.when = from_edtf("2006").value();
  EXPECT_FALSE(merges(one, next));
}

TEST(MergeKeys, OfAYearACountryTellsRareActionsOnly) {
  EXPECT_TRUE(merges(mention("disaster", "earthquake", "1960", {country("Chile")}),
                     mention("disaster", "earthquake", "1960", {}, {{"Valdivia", "CL", {}}})));
  EXPECT_FALSE(merges(mention("attack", "attack", "1960", {country("Chile")}),
                      mention("attack", "attack", "1960", {country("Chile")})));
}

TEST(MergeKeys, OfAYearTwoPeopleMeetMoreThanOnce) {
  const Mention met =
      mention("meeting", "meet", "2019", {person("Ana Duarte"), person("Lukas Berg")});
  EXPECT_FALSE(merges(clause(met, "Ana Duarte met Lukas Berg in the harbour", 3),
                      clause(met, "Lukas Berg met Ana Duarte at the fair", 3)));
}

std::string copy_key_of(const Mention& mention) {
  return group_mentions(std::span{&mention, 1}).at(0).copy_key;
}

TEST(MergeKeys, CoarserThanADayIsKnownAgainByAllItSays) {
  Mention plan = clause(mention("other", "push", "[2025-01-31..]", {person("Ana Duarte")}),
                        "Ana Duarte will push for political reforms in her country", 4);
  plan.basis = Basis::bound;
  EXPECT_FALSE(copy_key_of(plan).empty());
  EXPECT_TRUE(merges(
      plan, clause(plan, "Duarte will push for reforms that are political in the country", 3)));
  EXPECT_FALSE(merges(plan, clause(plan, "Duarte will push for reforms", 3)));
  Mention later = plan;
  later.when = from_edtf("[2025-02-01..]").value();
  EXPECT_FALSE(merges(plan, later));
}

TEST(MergeKeys, WhatSaysLittleIsNotKnownAgain) {
  Mention arrest = mention("crime", "arrest", "[2025-01-31..]", {});
  arrest.basis = Basis::bound;
  EXPECT_TRUE(copy_key_of(clause(arrest, "A warrant is out", 2)).empty());
  EXPECT_TRUE(
      copy_key_of(clause(arrest, "A man was arrested on suspicion of murder in town", 4)).empty());
}

TEST(MergeKeys, PostponementTiesBothDates) {
  Mention moved = mention("meeting", "summit", "2024-09-10", {body("ASEAN")});
  moved.earlier.push_back(TimeSpan::day(*TimeSpan{from_edtf("2024-05-07").value()}.single_day()));
  EXPECT_TRUE(merges(moved, mention("meeting", "summit", "2024-05-07", {body("ASEAN")})));
  EXPECT_TRUE(merges(moved, mention("meeting", "summit", "2024-09-10", {body("ASEAN")})));
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

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::vector<std::string> who(const Mention& mention) {
  std::vector<std::string> names;
  for (const Participant& one : mention.participants) names.push_back(one.text);
  return names;
}

Mention read_one(const char* text, const char* trigger) {
  return test::by_trigger(test::read(text, "2024-06-03", {}), trigger);
}

TEST(Reference, WhoLivesOrIsDescribedIsAPerson) {
  EXPECT_EQ(read_one("Zorva Vexley died in Lima. She won a prize in Oslo.", "won").what,
            "Zorva Vexley won a prize in Oslo");
  EXPECT_EQ(
      read_one("Zorva Vexley, a nurse who sang, was in Lima. She won a prize in Oslo.", "won").what,
      "Zorva Vexley won a prize in Oslo");
  EXPECT_EQ(read_one("Zorva Vexley grew in Lima. She won a prize in Oslo.", "won").what,
            "She won a prize in Oslo");
}

TEST(Reference, PronounKeepsAPersonInMindOverParagraphs) {
  const char* text = "Ana Ruiz died in Lima.\n\nShe learned the harp from an uncle.\n\nShe taught "
                     "for ten years.\n\nShe won a prize in Oslo.";
  EXPECT_EQ(read_one(text, "won").what, "Ana Ruiz won a prize in Oslo");
  const char* far = "Ana Ruiz died in Lima.\n\nIt rained.\n\nIt was cold.\n\nShe won a prize in "
                    "Oslo.";
  EXPECT_EQ(read_one(far, "won").what, "She won a prize in Oslo");
}

TEST(Reference, ItsOwnerIsNotNamedTwice) {
  EXPECT_EQ(
      read_one("The lander of Vesk touched down. Its drill is to start work in May.", "start").what,
      "The lander of Vesk's drill is to start work");
}

TEST(Reference, TownIsNotItsPaper) {
  EXPECT_EQ(
      read_one("The Estmere Gazette closed. Councillors in Estmere voted to build a road.", "voted")
          .what,
      "Councillors in Estmere voted to build a road");
}

TEST(Reference, NameThatTellsTheGenderComesFirst) {
  const char* text = "The town feted mayor Zorva Vexley and Raquel Stone. She won a prize in Oslo.";
  EXPECT_EQ(read_one(text, "won").what, "Raquel Stone won a prize in Oslo");
}

TEST(Reference, WhomAClauseActsOnIsWhomTheNextOneDoes) {
  const std::string before = "Hugo Brandt flew to Lima. ";
  const auto what = [&](const char* text, const char* trigger) {
    return read_one((before + text).c_str(), trigger).what;
  };
  EXPECT_EQ(what("Police held the site manager but released him in May.", "released"),
            "Police released the site manager");
  EXPECT_EQ(what("Police arrested a guard and charged him with theft.", "charged"),
            "Police charged the guard with theft");
  EXPECT_EQ(what("Police searched the manager's car and charged him with theft.", "charged"),
            "Police charged Hugo Brandt with theft");
}

TEST(Reference, TheFirmIsTheOneThatAWatchdogFined) {
  EXPECT_EQ(
      read_one("The Office for Salt fined Tesk Water. The company will open a mill in May.", "open")
          .what,
      "Tesk Water will open a mill");
  EXPECT_EQ(read_one("Two men sued Lumex. The company will open a mill in May.", "open").what,
            "Lumex will open a mill");
  EXPECT_EQ(read_one("Two men sued Lumex. The bank will open a mill in May.", "open").what,
            "The bank will open a mill");
  EXPECT_EQ(
      read_one("A court fined Lumex. A judge fined Tesk. The firm will open a mill in May.", "open")
          .what,
      "The firm will open a mill");
}

TEST(Reference, ItThatExpiresIsWhatWasAgreed) {
  EXPECT_EQ(read_one("The club has signed a deal with Lumex. It expires in May.", "expires").what,
            "The deal expires");
  EXPECT_EQ(read_one("The council imposed a curfew. It will be lifted in May.", "lifted").what,
            "The curfew will be lifted");
  EXPECT_EQ(read_one("Lumex renewed its lease. It runs out in May.", "runs").what,
            "The lease runs out");
  EXPECT_EQ(read_one("Lumex renewed its lease. It will run out of fuel in May.", "run").what,
            "Lumex will run out of fuel");
  EXPECT_EQ(read_one("Lumex renewed its lease. It will open a shop in May.", "open").what,
            "Lumex will open a shop");
}

TEST(Reference, ItIfApprovedIsWhatWasPutForward) {
  EXPECT_EQ(
      read_one("The board will propose a dividend. If approved, it will be paid in May.", "paid")
          .what,
      "The dividend will be paid");
  EXPECT_EQ(
      read_one("The council will vote on a plan. If passed, it will take effect in May.", "take")
          .what,
      "The plan will take effect");
}

TEST(Reference, TheCompanyIsTheOneTheTextIsAbout) {
  EXPECT_THAT(who(read_one("Lumen Motors opened a plant. The company hired 40 people.", "hired")),
              Contains("Lumen Motors"));
}

TEST(Reference, TheyAreTheBodyAndNotItsDeed) {
  EXPECT_EQ(read_one("Rovers beat Tesk in Oslo. They have won five games.", "won").what,
            "Rovers have won five games");
  EXPECT_EQ(
      read_one("A defeat by Tesk Rovers hurt the club. They have won five games.", "won").what,
      "They have won five games");
}

TEST(Reference, OurWardenHasAName) {
  EXPECT_TRUE(test::by_trigger(test::read("Our warden, Ana Ruiz, opened a fund on Friday.",
                                          "2024-06-03", {{"Friday", "2024-05-31"}}),
                               "opened")
                  .timeline);
}

TEST(Reference, ANameWithANumberIsAProduct) {
  const char* text = "Norvane bought a Kestrel 300 jet. The plane flew to Riga.";
  const Mention flight = read_one(text, "flew");
  ASSERT_EQ(who(flight), std::vector<std::string>{"Kestrel 300"});
  EXPECT_EQ(flight.participants.front().type, ParticipantType::thing);
  EXPECT_THAT(who(read_one("Norvane flew a Kestrel 300. Ana Ruiz drew the plane of 1990.", "drew")),
              Not(Contains("Kestrel 300")));
}

TEST(Reference, AnEventOfTheSameKindHasOthers) {
  const char* text = "A quake shook Peru. A quake in 2007 had killed 600.";
  EXPECT_THAT(who(test::read(text, "2024-06-03", {}).at(2)), Not(Contains("Peru")));
}

TEST(Reference, WhoDoesItDoesWhatItIsFor) {
  EXPECT_THAT(who(read_one("Lumen Motors sold a hall to help pay its debt.", "pay")),
              Contains("Lumen Motors"));
}

TEST(Reference, TheCompanyIsNoUnion) {
  const char* text = "The union Tarn called a strike. Norvane agreed to buy the company.";
  EXPECT_THAT(who(read_one(text, "agreed")), Not(Contains("Tarn")));
}

TEST(Reference, PronounIsWhomAStateSpokeOf) {
  const Mention joined = read_one("Tomas Berg is a goalkeeper. He joined the club.", "joined");
  EXPECT_THAT(who(joined), Contains("Tomas Berg"));
  EXPECT_EQ(joined.what, "Tomas Berg joined the club");
}

TEST(Reference, PronounAgreesWithTheNameInGender) {
  const char* text = "Tomas Berg scored twice, said coach Eva Lind. She signed a contract.";
  const Mention signed_it = read_one(text, "signed");
  EXPECT_EQ(signed_it.what, "Eva Lind signed a contract");
  EXPECT_THAT(who(signed_it), Not(Contains("Tomas Berg")));
}

TEST(Reference, TitleTellsTheGenderOfAnUnknownName) {
  const char* text = "Mrs Abara Quill met Mr Oduya Tan. He resigned. She left the club.";
  EXPECT_EQ(read_one(text, "resigned").what, "Oduya Tan resigned");
  EXPECT_EQ(read_one(text, "left").what, "Abara Quill left the club");
}

TEST(Reference, SomebodyNamedBesideTheSubjectMayBeMeant) {
  const char* text = "Eva Lind opened a fund with her husband, the painter Paul Marsh. He died.";
  EXPECT_EQ(read_one(text, "died").what, "Paul Marsh died");
}

TEST(Reference, OwnerIsNoSubjectOfAnotherGender) {
  const char* text = "Eva Lind asked for a delay. Martin Rask rejected her request.";
  EXPECT_THAT(who(read_one(text, "rejected")), Contains("Eva Lind"));
}

TEST(Reference, ObjectPronounIsSomebodyElse) {
  const char* text = "Tom Bell took the penalty. Ivan Sokol had fouled him.";
  EXPECT_THAT(who(read_one(text, "fouled")), ElementsAre("Ivan Sokol", "Tom Bell"));
}

TEST(Reference, AgeOrPeopleMeansThePersonSpokenOf) {
  const char* text =
      "Eva Lind joined the club. The 23-year-old scored a goal. The Swede was fouled.";
  EXPECT_EQ(read_one(text, "scored").what, "Eva Lind scored a goal");
  EXPECT_THAT(who(read_one(text, "fouled")), Contains("Eva Lind"));
}

TEST(Reference, WeOfAQuoteIsWhoSpeaks) {
  EXPECT_THAT(who(read_one("Lumen Motors said: \"We sold the plant.\"", "sold")),
              Contains("Lumen Motors"));
}

TEST(Reference, AppositionNamesTheSubject) {
  EXPECT_THAT(who(read_one("A lawyer for the firm, Ana Ruiz, sent a letter.", "sent")),
              Contains("Ana Ruiz"));
}

TEST(Reference, ShortNameStandsForTheFirm) {
  EXPECT_THAT(who(read_one("Vestra Platforms grew. Then Vestra sold a unit.", "sold")),
              Contains("Vestra Platforms"));
}

TEST(Reference, NameStandsWhereTheArticleFirstGivesIt) {
  const char* text = "Peru praised Ana Ruiz. Later Ruiz resigned.";
  const Mention resigned = read_one(text, "resigned");
  ASSERT_EQ(resigned.participants.size(), 1U);
  EXPECT_EQ(resigned.participants.front().text, "Ana Ruiz");
  EXPECT_EQ(resigned.participants.front().range.of(text), "Ana Ruiz");
}

TEST(Reference, TheDealIsTheOneTold) {
  EXPECT_THAT(who(read_one("Chile signed a deal with Peru. Farmers like the deal.", "deal")),
              Contains("Peru"));
}

TEST(Reference, WhoLeadsNoNamedFirmLeadsTheOneTheTextIsAbout) {
  const char* text =
      "Lumen Motors closed a plant. Chief executive Ana Ruiz said: \"We lost money.\"";
  EXPECT_THAT(who(read_one(text, "lost")), Contains("Lumen Motors"));
}

TEST(Reference, TheDealIsThePurchaseTold) {
  const char* text = "Lumen Motors acquired Vestra Foods. Farmers welcomed the deal.";
  EXPECT_THAT(who(read_one(text, "deal")), Contains("Vestra Foods"));
}

TEST(Reference, TheCompanyIsNoTown) {
  const char* text = "Lumen Motors was born in Vesk. Vesk praised it. The company sold a plant.";
  EXPECT_THAT(who(read_one(text, "sold")), Not(Contains("Vesk")));
}

TEST(Reference, WhoIsAccusedOfItDidIt) {
  const auto breaking = who(read_one("Peru accused Chile of breaking a promise.", "breaking"));
  EXPECT_THAT(breaking, Contains("Chile"));
  EXPECT_THAT(breaking, Not(Contains("Peru")));
}

TEST(Reference, WeOfASecondSentenceIsStillTheSpeaker) {
  EXPECT_THAT(who(read_one("Ana Ruiz said: \"The plant lost money.\" \"We sold it.\"", "sold")),
              Contains("Ana Ruiz"));
}

TEST(Reference, ModelHasItsMakersName) {
  EXPECT_THAT(who(read_one("An Airbus A380 flew to Oslo. The A380 crashed.", "crashed")),
              Contains("Airbus A380"));
  EXPECT_THAT(who(read_one("Boeing showed the Boeing 787 Dreamliner. The 787 landed.", "landed")),
              Contains("Boeing 787 Dreamliner"));
}

TEST(Reference, NumberOfAFlightBelongsToItsName) {
  EXPECT_THAT(who(read_one("Air France Flight 447 crashed in the Atlantic.", "crashed")),
              Contains("Air France Flight 447"));
}

TEST(Reference, AmpersandStandsInsideOneName) {
  EXPECT_THAT(who(read_one("Marks & Spencer opened a shop.", "opened")),
              Contains("Marks & Spencer"));
}

TEST(Reference, BranchHasTheNameOfItsCountry) {
  const char* text = "He left the United States Air Force. The Air Force signed a contract.";
  EXPECT_THAT(who(read_one(text, "signed")), Contains("United States Air Force"));
}

TEST(Reference, PossessiveNamesItsOwner) {
  EXPECT_THAT(who(read_one("Lumen Motors closed a plant. Its shares fell.", "fell")),
              Contains("Lumen Motors"));
}

TEST(Reference, TheyOfASentenceIsTheFirmThatSpeaks) {
  EXPECT_THAT(who(read_one("Lumen Motors said they would sell the plant.", "sell")),
              Contains("Lumen Motors"));
}

TEST(Reference, ContinentsTakeNoPart) {
  EXPECT_THAT(who(read_one("European farmers blocked the road.", "blocked")),
              Not(Contains("European")));
}

TEST(Reference, FirmsAreNoPersons) {
  const Mention bought = read_one("Thalassa Lines bought a ship.", "bought");
  ASSERT_EQ(bought.participants.size(), 1U);
  EXPECT_EQ(bought.participants.front().type, ParticipantType::organization);
}

TEST(Reference, CapitalsAndAmpersandsAreNoPerson) {
  for (const char* text :
       {"Later ACME Robotics hired 40 people.", "Later Marks & Spencer hired 40 people."}) {
    const Mention hired = read_one(text, "hired");
    ASSERT_FALSE(hired.participants.empty()) << text;
    EXPECT_EQ(hired.participants.front().type, ParticipantType::organization) << text;
  }
}

TEST(Reference, InitialsAndNumbersOfKingsArePersons) {
  for (const char* text :
       {"Later JD Varga resigned.", "Later J. Varga resigned.", "Later CEO Imre Varga resigned.",
        "Later Orsolya O'Neil resigned.", "Later Mattias III resigned."}) {
    const Mention resigned = read_one(text, "resigned");
    ASSERT_FALSE(resigned.participants.empty()) << text;
    EXPECT_EQ(resigned.participants.front().type, ParticipantType::person) << text;
  }
}

TEST(Reference, HallHasACitysNameInItsOwn) {
  const Mention met = read_one("The teams met at the Santiago Valdano.", "met");
  ASSERT_EQ(met.places.size(), 1U);
  EXPECT_EQ(met.places.front().text, "Santiago Valdano");
  EXPECT_TRUE(met.places.front().country.empty());
}

TEST(Reference, AcronymDrawnFromTheNameOfAFirm) {
  EXPECT_THAT(who(read_one("Sunda Airlines (SDA) grew. Later SDA bought a jet.", "bought")),
              Contains("Sunda Airlines"));
  EXPECT_THAT(who(read_one("Sunda Meridian (XYZ) grew. Later XYZ bought a jet.", "bought")),
              Contains("XYZ"));
}

TEST(Reference, FirmBeforeATitleIsNamedToo) {
  EXPECT_THAT(who(read_one("Later Vestra Lumin CEO Ana Ruiz resigned.", "resigned")),
              ::testing::UnorderedElementsAre("Vestra Lumin", "Ana Ruiz"));
  EXPECT_THAT(who(read_one("Later Trade Minister Ana Ruiz resigned.", "resigned")),
              ElementsAre("Ana Ruiz"));
}

TEST(Reference, TitleInQuotesIsAName) {
  const Mention won = read_one("The film \"Green Lantern\" won a prize.", "won");
  EXPECT_EQ(won.what, "Green Lantern won a prize");
  ASSERT_EQ(won.participants.size(), 1U);
  EXPECT_EQ(won.participants.front().type, ParticipantType::thing);
  EXPECT_EQ(read_one("Peru said \"Green\" and won a prize.", "won").what, "Peru won a prize");
}

TEST(Reference, NameInBracketsBehindItsCountry) {
  EXPECT_EQ(read_one("Denmark's (DSB) will close a line.", "close").what,
            "Denmark's DSB will close a line");
}

TEST(Reference, WhoWantsIsNotWhoActs) {
  const Mention buy = read_one("The market expects Chile to buy 20 jets.", "buy");
  EXPECT_EQ(buy.what, "The market expects Chile to buy 20 jets");
  EXPECT_EQ(read_one("Peru expects Chile to buy 20 jets.", "buy").participants.size(), 2U);
}

TEST(Reference, InfinitiveHasTheSubjectBeforeIt) {
  EXPECT_EQ(who(read_one("Peru waits for Chile to deliver the ship.", "deliver")),
            std::vector<std::string>{"Chile"});
}

TEST(Reference, WhatGoesOnSaleIsTheProduct) {
  const Mention go =
      read_one("Lumen Motors unveiled a folding bike and said it will go on sale.", "go");
  EXPECT_EQ(go.what, "The folding bike will go on sale");
}

TEST(Reference, TitleBehindAnotherWordStays) {
  EXPECT_EQ(read_one("Later the FBI director Ana Ruiz resigned.", "resigned").what,
            "FBI director Ana Ruiz resigned");
  EXPECT_EQ(read_one("Later the president Ana Ruiz resigned.", "resigned").what,
            "Ana Ruiz resigned");
}

TEST(Reference, NobodyIsNoEvent) {
  EXPECT_FALSE(read_one("A report was read. No one was hurt.", "hurt").timeline);
}

TEST(Reference, ShortVerbIsWrittenOut) {
  EXPECT_EQ(read_one("Ana Ruiz left. She's expected to visit Peru.", "visit").what,
            "Ana Ruiz is expected to visit Peru");
}

TEST(Reference, KingIsNotSomebodyOfHisFirstName) {
  const Mention left =
      read_one("Tomas Henrik spoke. Later King Henrik of Norway visited Oslo.", "visited");
  EXPECT_THAT(who(left), Contains("King Henrik"));
  EXPECT_EQ(left.what, "King Henrik of Norway visited Oslo");
}

TEST(Reference, PostIsNoName) {
  EXPECT_TRUE(who(read_one("Later the Home Secretary visited Oslo.", "visited")).empty());
}

TEST(Reference, SeveralOwnersHaveNoS) {
  EXPECT_EQ(read_one("The suspects' trial ended.", "ended").what, "The suspects' trial ended");
}

TEST(Reference, TheyMayBeATeamOrACountry) {
  const Mention won = read_one("Peru lost a final. Later they won a cup.", "won");
  EXPECT_EQ(won.what, "Peru won a cup");
  EXPECT_THAT(who(won), Contains("Peru"));
}

TEST(Reference, WhatTheMainClauseIsAboutStays) {
  EXPECT_EQ(read_one("Tesk Robotics learned of a fault when a client sued. It changed suppliers.",
                     "changed")
                .what,
            "Tesk Robotics changed suppliers");
}

TEST(Reference, AnotherOfTheSameLastNameIsNotNamed) {
  EXPECT_EQ(read_one("Ana Vex Parker spoke. Elena Lund left. Her marriage to Tom Parker ended in "
                     "May. She moved to Lima.",
                     "moved")
                .what,
            "Elena Lund moved to Lima");
}

TEST(Reference, WhatPublishesResultsIsNoReview) {
  EXPECT_EQ(read_one("Tesk Robotics launched a review of its mills. It will publish third results.",
                     "publish")
                .what,
            "Tesk Robotics will publish third results");
}

TEST(Reference, OneOfTwoBanksIsTheOneOfThatName) {
  EXPECT_EQ(
      read_one("Lumen Cooperative Bank closed. The Reserve of Peru fined the bank's head.", "fined")
          .what,
      "Reserve of Peru fined Lumen Cooperative Bank's head");
}

TEST(Reference, UnionOfManyIsOneName) {
  EXPECT_THAT(who(read_one("Later the Depositors' Association visited Oslo.", "visited")),
              Contains("Depositors' Association"));
}

TEST(Reference, ImamKeepsHisTitle) {
  EXPECT_EQ(read_one("The shrine of Imam Khalil was closed.", "closed").what,
            "The shrine of Imam Khalil was closed");
}

TEST(Reference, KnightIsCalledByHisFirstName) {
  EXPECT_EQ(read_one("Sir Alan Tesk spoke. Prosecutors charged Sir Alan.", "charged").what,
            "Prosecutors charged Alan Tesk");
}

TEST(Reference, NicknameInQuotesIsPartOfTheName) {
  EXPECT_EQ(read_one("Walter \"Walt\" Tesk spoke. Later Tesk left Lima.", "left").what,
            "Walter \"Walt\" Tesk left Lima");
}

TEST(Reference, MsRuizIsNotHerHusband) {
  EXPECT_EQ(
      read_one("Ms Ruiz, a nurse, vanished. Tom Ruiz spoke. Later he left Lima.", "left").what,
      "Tom Ruiz left Lima");
}

TEST(Reference, OrganOfAKnownBodyIsOneName) {
  EXPECT_THAT(who(read_one("Later the United Nations Security Council met.", "met")),
              ElementsAre("United Nations Security Council"));
}

TEST(Reference, SumOfMoneyIsNobody) {
  EXPECT_THAT(who(read_one("The bank paid Rs 10,000 to Ruiz.", "paid")), ElementsAre("Ruiz"));
  EXPECT_THAT(who(read_one("The governor approved N500m.", "approved")), Not(Contains("N500m")));
}

TEST(Reference, TheirLivesAreThoseOfTheSubject) {
  EXPECT_TRUE(
      who(read_one("Ana Ruiz met Tom Moe. Later 17 people lost their lives.", "lost")).empty());
}

TEST(Reference, MemberOfAPartyIsSomebody) {
  EXPECT_EQ(read_one("Tom Moe spoke. Later the Democrat left Lima.", "left").what,
            "Tom Moe left Lima");
  const Mention left = read_one("Tom Moe spoke. Ana Ruiz, a moderate Democrat, left Lima.", "left");
  EXPECT_THAT(who(left), ElementsAre("Ana Ruiz"));
  EXPECT_TRUE(read_one("Voting began in the Republican primary.", "began").places.empty());
}

TEST(Reference, WhoWasHeIsNotShe) {
  EXPECT_EQ(read_one("Oren Tesk, 58, surrendered. He paid. His lawyer, Ana Ruiz, said Tesk would "
                     "plead. She filed a motion.",
                     "filed")
                .what,
            "Ana Ruiz filed a motion");
}

TEST(Reference, OneNameWithAndIsIt) {
  EXPECT_EQ(
      read_one("The Pool and Gym Trust, a charity, has asked for time. It will meet Ruiz.", "meet")
          .what,
      "Pool and Gym Trust will meet Ruiz");
}

TEST(Reference, NoDebtAgreesToAnything) {
  EXPECT_EQ(
      read_one("Lumex said a loss was likely. The debt grew. It agreed to sell a mill.", "agreed")
          .what,
      "Lumex agreed to sell a mill");
  EXPECT_EQ(
      read_one("Lumex closed a mill. A fire broke out. It destroyed a barn.", "destroyed").what,
      "A fire destroyed a barn");
}

TEST(Reference, OneToldApartIsNotTheOneSpokenOf) {
  EXPECT_EQ(read_one("Lumex sold a mill. The biggest firm in Lima fined two.", "fined").what,
            "The biggest firm in Lima fined two");
}

TEST(Reference, WordForAPlaceIsNoneAlone) {
  EXPECT_TRUE(read_one("County officials fired Ruiz.", "fired").places.empty());
  const Mention sold = read_one("The firm sold its rigs in the Gulf.", "sold");
  ASSERT_EQ(sold.places.size(), 1U);
  EXPECT_EQ(sold.places.front().text, "Gulf");
}

TEST(Reference, AcronymsOfThingsAreNobody) {
  EXPECT_TRUE(who(read_one("Later four were identified by DNA.", "identified")).empty());
}

TEST(Reference, AgencyThatReportsIsNotTheFirm) {
  const auto mentions =
      test::read("Reuters reported that the carmaker plans to close a plant in May.", "2024-06-03",
                 {{"May", "2025-05"}});
  EXPECT_EQ(test::by_trigger(mentions, "close").what, "The carmaker plans to close a plant");
}

}  // namespace
}  // namespace dateline::events

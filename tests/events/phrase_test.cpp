// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// How the clause of a mention reads when it stands alone.

std::string what(const char* text, const char* trigger) {
  return test::by_trigger(test::read(text, "2026-07-03", {}), trigger).what;
}

TEST(Phrase, RelativeClauseWithoutAPronounHasItsObject) {
  const auto mentions =
      test::read("The union accused the firm of breaking a promise it made in June. "
                 "The plan the club rejected in May was revised.",
                 "2026-07-03", {{"in June", "2026-06"}, {"in May", "2026-05"}});
  EXPECT_EQ(test::by_trigger(mentions, "made").what, "The union made a promise");
  EXPECT_EQ(test::by_trigger(mentions, "rejected").what, "The club rejected the plan");
  EXPECT_EQ(test::by_trigger(mentions, "revised").what, "The plan was revised");
}

TEST(Phrase, LawThatWasRepealedIsTheObject) {
  EXPECT_EQ(what("The ministry refused, citing a law that parliament repealed.", "repealed"),
            "Parliament repealed a law");
}

TEST(Phrase, TimeOfWhatDidItIsLeftOutAlone) {
  const auto mentions = test::read("The blaze was fanned by overnight winds.", "2026-07-03",
                                   {{"overnight", "2026-07-02"}});
  EXPECT_EQ(test::by_trigger(mentions, "fanned").what, "The blaze was fanned by winds");
}

TEST(Phrase, WhatIsUnveiledAtAShowIsTold) {
  EXPECT_EQ(what("They liked the lander that the firm unveiled at a show.", "unveiled"),
            "The firm unveiled the lander at a show");
}

TEST(Phrase, NounThatEndsInSIsNotManyForThat) {
  EXPECT_EQ(what("A campus built in Riga was sold.", "built"), "A campus was built in Riga");
  EXPECT_EQ(what("Mills built in Riga were sold.", "built"), "Mills were built in Riga");
}

TEST(Phrase, WhoseClauseInsideAnAsideTakesNoSubject) {
  const char* text = "Ana Ruiz, the poet whose daily readings became a rite, died in Lyon.";
  EXPECT_EQ(what(text, "died"), "Ana Ruiz died in Lyon");
  EXPECT_EQ(what(text, "became"), "Ana Ruiz's daily readings became a rite");
}

TEST(Phrase, LastAndFirstMayStandBeforeAVerb) {
  EXPECT_EQ(what("Peru, who last won the cup in Oslo, lost.", "won"), "Peru won the cup in Oslo");
  EXPECT_EQ(what("Peru first demanded the mask in a letter.", "demanded"),
            "Peru demanded the mask in a letter");
}

TEST(Phrase, PassiveBehindAnAimHasItsOwnSubject) {
  EXPECT_EQ(what("Police relied on the tapes to trace the car before the owner was arrested.",
                 "arrested"),
            "The owner was arrested");
}

TEST(Phrase, ArticleFitsWhatStandsBehindItsMonth) {
  const auto line = [](const char* text) {
    return test::by_trigger(test::read(text, "2026-07-03", {{"March", "2023-03"}}), "feared").what;
  };
  EXPECT_EQ(line("The king feared a March audit."), "The king feared an audit");
  EXPECT_EQ(line("The king feared a March uprising."), "The king feared an uprising");
  EXPECT_EQ(line("The king feared a March union."), "The king feared a union");
}

TEST(Phrase, TitlesOfAnObjectGoTogether) {
  EXPECT_EQ(what("A court jailed former mayor Josef Kranz.", "jailed"),
            "A court jailed Josef Kranz");
}

TEST(Phrase, BodyCalledByOneWordHasItsWholeName) {
  EXPECT_EQ(what("Vestra Robotics grew. Shares in Vestra fell.", "fell"),
            "Shares in Vestra Robotics fell");
  EXPECT_EQ(what("Harbour Rovers lost. Rovers sacked the coach.", "sacked"),
            "Harbour Rovers sacked the coach");
}

TEST(Phrase, WordThatOpensTheNameOfAnotherBodyStaysAsItIs) {
  EXPECT_EQ(what("The Vestra National Bank cut rates. The Bank of Calama paid a fine.", "paid"),
            "Bank of Calama paid a fine");
}

TEST(Phrase, OneWordOfTwoBodiesStaysAsItIs) {
  EXPECT_EQ(what("Harbour Rovers met Ashby Rovers. Rovers lost the match.", "lost"),
            "Rovers lost the match");
}

TEST(Phrase, DefinedNameGivesWayToWhatItStandsFor) {
  const char* text =
      "The Board of Lumora Corporation (the \"Company\") met. Ana Ruiz left the Company.";
  EXPECT_EQ(what(text, "left"), "Ana Ruiz left Lumora Corporation");
}

TEST(Phrase, WordBeforeAGivenNameThatOpensASentenceIsNoName) {
  EXPECT_EQ(what("Substitute Tom Reed scored. Reed left the club.", "left"),
            "Tom Reed left the club");
}

TEST(Phrase, TheAgencyIsTheOneJustSpokenOf) {
  const char* text = "Peru's space agency launched a probe. The agency lost contact with it. "
                     "The Nordic Space Agency helped.";
  EXPECT_EQ(what(text, "lost"), "Peru's space agency lost contact with it");
}

TEST(Phrase, WordBehindTheNameOfATitleIsItsVerb) {
  EXPECT_EQ(what("Airbus offers funding to farmers\n\nIt rained in Oslo on Monday.", "offers"),
            "Airbus offers funding to farmers");
}

TEST(Phrase, WhichIsTheObjectBeforeAPhrase) {
  EXPECT_EQ(what("She left the fund, which Ana Ruiz set up with Tom Reed.", "set"),
            "Ana Ruiz set up the fund with Tom Reed");
}

TEST(Phrase, PriceInAnotherCurrencyIsOneWord) {
  const auto mentions = test::read("Ana Ruiz bought the mill for US$44 million.", "2026-07-03", {});
  const Mention bought = test::by_trigger(mentions, "bought");
  EXPECT_EQ(bought.what, "Ana Ruiz bought the mill for US$44 million");
  EXPECT_EQ(bought.participants.size(), 1U);
}

TEST(Phrase, LocalTimeGoesWithTheHour) {
  const auto mentions = test::read("A bomb exploded at 9 p.m. local time in Oslo.", "2026-07-03",
                                   {{"9 p.m.", "2026-07-02T21:00", TimexType::time}});
  EXPECT_EQ(test::by_trigger(mentions, "exploded").what, "A bomb exploded in Oslo");
}

TEST(Phrase, CreditOfAPictureIsNoSubject) {
  EXPECT_EQ(what("Photo: Lena Fisk/Getty Images The minister opened a bridge.", "opened"),
            "The minister opened a bridge");
  EXPECT_EQ(what("Lena Fisk/AFP Ana Ruiz opened a bridge.", "opened"), "Ana Ruiz opened a bridge");
}

TEST(Phrase, AmountKeepsHowExactItIs) {
  EXPECT_EQ(what("At least nine people were killed.", "killed"),
            "At least nine people were killed");
  EXPECT_EQ(what("About 300 workers walked out.", "walked"), "About 300 workers walked out");
}

TEST(Phrase, SeasonBeforeANounLeavesANounBehind) {
  const auto mentions =
      test::read("Smog became a feature of winter season.", "2026-07-03", {{"winter", "2025-24"}});
  EXPECT_EQ(test::by_trigger(mentions, "became").what, "Smog became a feature of the season");
}

TEST(Phrase, ObjectIsNamedWhereTheLineDoesNotNameIt) {
  EXPECT_EQ(what("Tom Bell took the penalty. Ivan Sokol then fouled him.", "fouled"),
            "Ivan Sokol fouled Tom Bell");
  EXPECT_EQ(what("Eva Lind asked for it. Martin Rask rejected her request.", "rejected"),
            "Martin Rask rejected Eva Lind's request");
  EXPECT_EQ(what("Eva Lind sang. The city awarded her the medal.", "awarded"),
            "The city awarded Eva Lind the medal");
  EXPECT_EQ(what("Lumen Motors opened a plant. A union sued the company.", "sued"),
            "A union sued Lumen Motors");
  EXPECT_EQ(what("Eva Lind sang. Nora Hay sold her house.", "sold"), "Nora Hay sold her house");
}

TEST(Phrase, OwnerOfAnEventIsNamed) {
  const auto mentions =
      test::read("Eva Lind retired. It came after her loss to Nora Hay.", "2026-07-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "loss").what, "Eva Lind's loss");
}

TEST(Phrase, OwnerThatLooksBackIsNamed) {
  EXPECT_EQ(what("Lumen Motors grew. Ana Ruiz joined the company's board.", "joined"),
            "Ana Ruiz joined Lumen Motors' board");
}

TEST(Phrase, ClauseGoesOnBehindADescription) {
  EXPECT_EQ(what("Peru launched the Vesk, its first ferry, in Lima.", "launched"),
            "Peru launched the Vesk in Lima");
}

TEST(Phrase, TitleOfNobodyNamedStays) {
  EXPECT_EQ(what("A former Lumen Motors president pleaded guilty.", "pleaded"),
            "A former Lumen Motors president pleaded guilty");
}

TEST(Phrase, MonthThatANounPhraseEndsOnStays) {
  const auto mentions =
      test::read("Lumen Motors blamed a warm October.", "2026-11-03", {{"October", "2026-10"}});
  EXPECT_EQ(test::by_trigger(mentions, "blamed").what, "Lumen Motors blamed a warm October");
}

TEST(Phrase, OnePeopleOfAnObjectIsAPerson) {
  EXPECT_EQ(what("Eva Lind beat Ana Ruiz. Nora Hay had lost to the Brazilian.", "lost"),
            "Nora Hay lost to Eva Lind");
}

TEST(Phrase, TheyAreThePeopleOfAnObject) {
  EXPECT_EQ(what("The ship Vesk picked up the two men. They were flown to Oslo.", "flown"),
            "The two men were flown to Oslo");
}

TEST(Phrase, CompanyIsTheOneJustSpokenOf) {
  const char* text = "Lumen Motors grew. Lumen Motors hired a chief. Ferrovia Foods recalled a "
                     "jam. The company sold a unit.";
  EXPECT_EQ(what(text, "sold"), "Ferrovia Foods sold a unit");
}

TEST(Phrase, ClauseBehindWithHasASubjectThatItMeans) {
  EXPECT_EQ(what("The navy built a camp, with Peru saying it would send a ship.", "send"),
            "Peru will send a ship");
}

TEST(Phrase, ListEndsWhereAnotherClauseBegins) {
  EXPECT_EQ(what("The navy sent ships from Lima and Tacna after it received a call.", "sent"),
            "The navy sent ships from Lima and Tacna");
}

TEST(Phrase, NamesOfAListMayBeLong) {
  EXPECT_EQ(
      what("Ana Ruiz won the Lima Gran Premio Norte, Copa del Rey Grande, and Ebbing Cup.", "won"),
      "Ana Ruiz won the Lima Gran Premio Norte, Copa del Rey Grande, and Ebbing Cup");
}

TEST(Phrase, LastVerbHasItsClause) {
  EXPECT_EQ(what("Peru opened the border to let migrants reach Norway.", "opened"),
            "Peru opened the border to let migrants reach Norway");
  EXPECT_EQ(what("Ana Ruiz urged the mills to review how they recruit staff.", "urged"),
            "Ana Ruiz urged the mills to review how they recruit staff");
  EXPECT_EQ(what("Ana Ruiz resigned after admitting that she had sold the mill.", "resigned"),
            "Ana Ruiz resigned after admitting that she had sold the mill");
}

TEST(Phrase, LastVerbWithoutItsObjectIsLeftOut) {
  EXPECT_EQ(what("Lumen Motors unveiled a plan to become \"carbon free\" in stages.", "unveiled"),
            "Lumen Motors unveiled a plan to become \"carbon free\" in stages");
  EXPECT_EQ(
      what("Lumen Motors unveiled a plan to say \"we are carbon free\" in stages.", "unveiled"),
      "Lumen Motors unveiled a plan");
  EXPECT_EQ(what("Ana Ruiz came under fire after saying \"the virus\" had won.", "came"),
            "Ana Ruiz came under fire");
}

TEST(Phrase, FewWordsInQuotesArePartOfTheLine) {
  EXPECT_EQ(what("The mayor declared the flu a \"health emergency\" and left.", "declared"),
            "The mayor declared the flu a \"health emergency\"");
  EXPECT_EQ(what("The row prompted accusations of “anti-Norwegian” bias.", "prompted"),
            "The row prompted accusations of \"anti-Norwegian\" bias");
  EXPECT_EQ(what("Doctors stopped calling it `` river fever , '' the mayor said.", "stopped"),
            "Doctors stopped calling it \"river fever\"");
  EXPECT_EQ(what("A group of \"looters\" entered the museum.", "entered"),
            "A group of \"looters\" entered the museum");
}

TEST(Phrase, MarkWithoutItsOtherIsLeftOut) {
  EXPECT_EQ(what("The firm sold the mill to pay \"old debts of Peru Paper\" to its bank.", "sold"),
            "The firm sold the mill to pay old debts of Peru Paper to its bank");
}

TEST(Phrase, WordsInQuotesThatMakeAClauseAreNoPartOfIt) {
  EXPECT_EQ(what("The storm \"badly hurt\" all of the trade, and Tesk closed.", "closed"),
            "Tesk closed");
  EXPECT_EQ(what("Ruiz left the firm \"we all built\" in Lima.", "left"), "Ruiz left the firm");
}

TEST(Phrase, VerbOfADatedLineHasItsClause) {
  const std::vector<test::Said> times{{"Friday", "2025-03-14"}};
  const auto line = [&](const char* text, const char* trigger) {
    return test::by_trigger(test::read(text, "2025-03-14", times), trigger).what;
  };
  EXPECT_EQ(line("A court in Lima ruled on Friday that the mine must close.", "ruled"),
            "A court in Lima ruled that the mine must close");
  EXPECT_EQ(line("The world has changed since Friday and that is why we met.", "changed"),
            "The world has changed");
}

TEST(Phrase, OnlyWordsOfTimeGoWithTheTime) {
  const std::vector<test::Said> times{{"Friday", "2025-03-14"}};
  const auto line = [&](const char* text, const char* trigger) {
    return test::by_trigger(test::read(text, "2025-03-14", times), trigger).what;
  };
  EXPECT_EQ(line("A storm struck Chile early on Friday.", "struck"), "A storm struck Chile");
  EXPECT_EQ(line("Peru moved clear at the top on Friday.", "moved"), "Peru moved clear at the top");
  EXPECT_EQ(line("The patient died in a Lima hospital on Friday.", "died"),
            "The patient died in a Lima hospital");
}

TEST(Phrase, YearTellsWhich) {
  const std::vector<test::Said> times{{"2027", "2027"}, {"Friday", "2025-03-14"}};
  const auto mentions =
      test::read("Parliament passed the 2027 budget on Friday.", "2025-03-14", times);
  EXPECT_EQ(test::by_trigger(mentions, "passed").what, "Parliament passed the 2027 budget");
}

TEST(Phrase, ArticleBeforeAYearBelongsToTheNameBehindIt) {
  const auto line = [&](const char* text, const char* trigger, std::vector<test::Said> times) {
    return test::by_trigger(test::read(text, "2025-03-14", times), trigger).what;
  };
  EXPECT_EQ(
      line("The keys were introduced with the 2016 Tesk Pro.", "introduced", {{"2016", "2016"}}),
      "The keys were introduced with the 2016 Tesk Pro");
  EXPECT_EQ(line("Moe prepared for a 2016 Senate bid.", "prepared", {{"2016", "2016"}}),
            "Moe prepared for a 2016 Senate bid");
  EXPECT_EQ(line("2016's Iron Bay and 2013's Salt Bay were shot by Ruiz.", "shot",
                 {{"2016", "2016"}, {"2013", "2013"}}),
            "Iron Bay and Salt Bay were shot by Ruiz");
}

TEST(Phrase, PartOfATimeGoesWithIt) {
  const std::vector<test::Said> times{{"the year", "2025"}};
  const auto mentions =
      test::read("The pact keeps rates low for the rest of the year.", "2025-03-14", times);
  EXPECT_EQ(test::by_trigger(mentions, "keeps").what, "The pact keeps rates low");
}

TEST(Phrase, ParticleBeforeATimeStays) {
  const std::vector<test::Said> times{{"Friday", "2025-03-14"}};
  const auto mentions = test::read("The two will face off Friday in Lima.", "2025-03-14", times);
  EXPECT_EQ(test::by_trigger(mentions, "face").what, "The two will face off in Lima");
}

TEST(Phrase, SeasonThatTellsWhatKindIsNoTime) {
  const test::Said may{"1 May", "2025-05-01"};
  const auto line = [&](const char* text, const char* trigger, std::vector<test::Said> times) {
    return test::by_trigger(test::read(text, "2025-03-14", times), trigger);
  };
  const test::Said summer{"the summer", "2025-22"};
  const Mention back =
      line("Buses return to the summer timetable on 1 May.", "return", {summer, may});
  EXPECT_EQ(back.what, "Buses return to the summer timetable");
  EXPECT_EQ(to_edtf(back.when), "2025-05-01");
  const test::Said now{"now", "2025-03-14"};
  EXPECT_EQ(line("The now-closed mine sold 40 tonnes on 1 May.", "sold", {now, may}).what,
            "The now-closed mine sold 40 tonnes");
  const test::Said winter{"winter", "2025-24"};
  EXPECT_EQ(line("Tesk launched its winter menu on 1 May.", "launched", {winter, may}).what,
            "Tesk launched its winter menu");
  EXPECT_EQ(to_edtf(line("Flights were cut in the summer to Lima.", "cut", {summer}).when),
            "2025-22");
  EXPECT_EQ(to_edtf(line("Flights were cut for winter months.", "cut", {winter}).when), "2025-24");
}

TEST(Phrase, FutureOfSomethingIsNoTime) {
  const auto mentions = test::read("The court ended the future of the mine on 1 May.", "2025-05-14",
                                   {{"the future", "2025-05-14/.."}, {"1 May", "2025-05-01"}});
  EXPECT_EQ(test::by_trigger(mentions, "ended").what, "The court ended the future of the mine");
}

TEST(Phrase, CommaBehindADayGoesWithIt) {
  const auto mentions = test::read("Moe was born on May 3, 1931, in Calama, the fifth of six.",
                                   "2025-03-14", {{"May 3, 1931", "1931-05-03"}});
  EXPECT_EQ(test::by_trigger(mentions, "born").what, "Moe was born in Calama");
}

TEST(Phrase, LengthBeforeAClauseThatIsLeftOutGoesToo) {
  const auto line = [&](const char* text, const char* trigger, const char* length) {
    return test::by_trigger(test::read(text, "2025-03-14", {{length, "", TimexType::duration}}),
                            trigger)
        .what;
  };
  EXPECT_EQ(line("Moe opened the app 11 minutes before he hit a car.", "opened", "11 minutes"),
            "Moe opened the app");
  EXPECT_EQ(line("The vote was put off by two weeks after ballots burned.", "put", "two weeks"),
            "The vote was put off by two weeks");
}

TEST(Phrase, ThisPastMonthIsLeftOutWhole) {
  const auto mentions = test::read("The board named a head this past February.", "2025-03-14",
                                   {{"February", "2025-02"}});
  EXPECT_EQ(test::by_trigger(mentions, "named").what, "The board named a head");
}

TEST(Phrase, HerWithNothingOfHersIsAPronoun) {
  EXPECT_EQ(what("A street in Lima was named for her.", "named"),
            "A street in Lima was named for her");
  EXPECT_EQ(what("Ana Ruiz wept. The king awarded her the medal.", "awarded"),
            "The king awarded Ana Ruiz the medal");
}

TEST(Phrase, ThatBeforeManyOpensWhatIsSaid) {
  EXPECT_EQ(what("A review found that loans worth 2 million had been given to a firm.", "given"),
            "Loans worth 2 million had been given to a firm");
}

TEST(Phrase, AndBeforeASecondVerbEndsNoListBeforeIt) {
  EXPECT_EQ(what("Tarn pleaded guilty to health and safety charges and was fined.", "pleaded"),
            "Tarn pleaded guilty to health and safety charges");
  EXPECT_EQ(what("The city closed schools and museums and barred visitors.", "closed"),
            "The city closed schools and museums");
}

TEST(Phrase, TwoTitlesOfOneGoBoth) {
  EXPECT_EQ(what("Chairman and chief executive Ana Ruiz resigned.", "resigned"),
            "Ana Ruiz resigned");
}

TEST(Phrase, LastDateForSomethingIsADeadline) {
  const auto mentions =
      test::read("The last date for claims is Friday.", "2025-03-12", {{"Friday", "2025-03-14"}});
  EXPECT_EQ(test::by_trigger(mentions, "is").what, "The last date for claims");
}

TEST(Phrase, MostRecentGoesWhole) {
  const auto mentions =
      test::read("The court issued its most recent warrant.", "2025-03-12", {{"recent", ""}});
  EXPECT_EQ(test::by_trigger(mentions, "issued").what, "The court issued its warrant");
}

TEST(Phrase, ListThatEndsSoonIsToldWhole) {
  EXPECT_EQ(what("Norway decided to close all of its old border posts on the long road with Chad, "
                 "Peru, Mali and Laos.",
                 "decided"),
            "Norway decided to close all of its old border posts on the long road with Chad, Peru, "
            "Mali and Laos");
}

TEST(Phrase, WhereTakesNoObject) {
  EXPECT_EQ(what("In Calama, Chile, where Storm Ada made landfall, a bar opened.", "made"),
            "Storm Ada made landfall");
}

TEST(Phrase, KindOfWorksIsNoVerb) {
  EXPECT_EQ(what("The oil drilling rig sank.", "sank"), "The oil drilling rig sank");
  EXPECT_EQ(what("Tesk closed its waste processing plant in Riga.", "closed"),
            "Tesk closed its waste processing plant in Riga");
  EXPECT_EQ(what("An explosion destroyed the Sea Rover drilling rig.", "destroyed"),
            "An explosion destroyed the Sea Rover drilling rig");
  EXPECT_EQ(what("A ship carrying oil to Riga sank.", "sank"), "A ship sank");
}

TEST(Phrase, OneThingWithManyBeforeIt) {
  EXPECT_EQ(what("Moe, who runs a natural resources fund for Tesk, bought shares.", "runs"),
            "Moe runs a natural resources fund for Tesk");
}

TEST(Phrase, DueOnADayGoesWithIt) {
  const auto mentions = test::read("The results due on Friday will show a loss.", "2025-03-12",
                                   {{"Friday", "2025-03-14"}});
  EXPECT_EQ(test::by_trigger(mentions, "show").what, "The results will show a loss");
}

TEST(Phrase, ScoreDoesNothing) {
  EXPECT_EQ(what("Tesk edged Reilly Moe 7-6, 7-6 and Ana Ruiz defeated Eva Lund 7-6.", "defeated"),
            "Ana Ruiz defeated Eva Lund 7-6");
}

TEST(Phrase, ParticipleGoesWithItsTime) {
  const auto mentions = test::read("Peru dropped the tariffs on goods imposed on Friday.",
                                   "2025-03-16", {{"Friday", "2025-03-14"}});
  EXPECT_EQ(test::by_trigger(mentions, "dropped").what, "Peru dropped the tariffs on goods");
}

TEST(Phrase, NameThatIsThereIsNotRepeated) {
  const char* text = "Chief Tarn Orvel spoke. The army chose Oslo based Tarn Orvel.";
  EXPECT_EQ(what(text, "chose"), "The army chose Oslo based Tarn Orvel");
}

TEST(Phrase, HomeThatAPrepositionLeadsToIsANoun) {
  EXPECT_EQ(what("A man was shot at a Calama home on the coast.", "shot"),
            "A man was shot at a Calama home on the coast");
}

TEST(Phrase, CommaBetweenAdjectivesEndsNothing) {
  EXPECT_EQ(what("The party lost in major, statewide races.", "lost"),
            "The party lost in major, statewide races");
}

TEST(Phrase, WhatIsAskedForMustBe) {
  EXPECT_EQ(what("The union demanded that the cases be reopened.", "reopened"),
            "The cases must be reopened");
}

TEST(Phrase, SecondVerbOfAPlanKeepsItsAuxiliaries) {
  EXPECT_EQ(what("Tesk will sign the deal and be paid.", "paid"), "Tesk will be paid");
  EXPECT_EQ(what("Tesk plans to sign the deal and be paid.", "paid"), "Tesk plans to be paid");
  EXPECT_EQ(what("Tesk plans to open a mine and sell a dam.", "sell"), "Tesk plans to sell a dam");
}

TEST(Phrase, WhatIsAgreedToHasTheNamesOfItsOwnClause) {
  EXPECT_EQ(what("Lumen Motors grew. Peru agreed to buy the company.", "agreed"),
            "Peru agreed to buy Lumen Motors");
}

TEST(Phrase, RevenueIsThatOfTheFirmThatReportsIt) {
  EXPECT_EQ(what("Lumen Motors said net income fell to 4 million crowns.", "fell"),
            "Lumen Motors' net income fell to 4 million crowns");
  EXPECT_EQ(what("Lumen Motors grew. Revenue rose 4%.", "rose"), "Lumen Motors' revenue rose 4%");
  const char* text = "Lumen Motors grew. Revenue rose 4%. It hired a chief.";
  EXPECT_EQ(what(text, "hired"), "Lumen Motors hired a chief");
}

TEST(Phrase, RevenueOfNobodyJustSpokenOfIsNobodys) {
  const char* text = "Lumen Motors grew. Lumen Motors hired a chief. Ferrovia Foods sued it.\n\n"
                     "Revenue rose 4%.";
  EXPECT_EQ(what(text, "rose"), "Revenue rose 4%");
  EXPECT_EQ(what("Lumen Motors grew. Revenue of rivals rose 4%.", "rose"),
            "Revenue of rivals rose 4%");
}

TEST(Phrase, AmountAndItsRateAreOnePhrase) {
  EXPECT_EQ(what("The bid of $25 a share failed.", "failed"), "The bid of $25 a share failed");
  const auto mentions =
      test::read("Lumen Motors earned 24 cents a share adjusted for a split.", "2026-07-03", {});
  EXPECT_FALSE(test::by_trigger(mentions, "adjusted").timeline);
}

TEST(Phrase, WhoIsAppointedStandsBehindAPreposition) {
  const auto mentions =
      test::read("\"No,\" said Ana Ruiz, envoy to the panel appointed in May to rule on it.",
                 "2026-07-03", {{"May", "2026-05"}});
  EXPECT_EQ(test::by_trigger(mentions, "appointed").what, "The panel was appointed to rule on it");
}

TEST(Phrase, ParticipleTellsMoreOfTheNounBeforeAName) {
  EXPECT_EQ(what("A letter to Lumen Motors released by the navy angered Peru.", "released"),
            "A letter to Lumen Motors was released by the navy");
}

TEST(Phrase, OneIsANumberBeforeANoun) {
  EXPECT_EQ(what("One man was arrested.", "arrested"), "One man was arrested");
  EXPECT_EQ(what("Peru's one small reactor was sold.", "sold"),
            "Peru's one small reactor was sold");
  const Mention hurt =
      test::by_trigger(test::read("No one was hurt in the fire.", "2026-07-03", {}), "hurt");
  EXPECT_EQ(hurt.status, Status::denied);
}

TEST(Phrase, WhoAgreesBeforeATimeIsTheSubject) {
  const auto mentions =
      test::read("Lumen grew by half and unions agreed on Friday to a plan a court can stop.",
                 "2026-07-03", {{"Friday", "2026-06-26"}});
  EXPECT_EQ(test::by_trigger(mentions, "agreed").what, "Unions agreed to a plan");
}

TEST(Phrase, WhoSaidWhatIsToComeGoesOn) {
  EXPECT_EQ(what("Lumen Motors said the delay would cost a year and sold a mine.", "sold"),
            "Lumen Motors sold a mine");
}

TEST(Phrase, SharesOnAnExchangeAreNoVerb) {
  EXPECT_EQ(what("Lumen Motors shares on the Oslo exchange fell 2.5%.", "fell"),
            "Lumen Motors shares on the Oslo exchange fell 2.5%");
  EXPECT_EQ(what("Peru shares with Chile a long border.", "shares"),
            "Peru shares with Chile a long border");
}

TEST(Phrase, ListBehindAPrepositionBelongsToWhatItTellsOf) {
  EXPECT_EQ(what("Hundreds of patients with spinal injuries, burns and other wounds were flown.",
                 "flown"),
            "Hundreds of patients with spinal injuries, burns and other wounds were flown");
}

TEST(Phrase, RelativeClauseMayHoldAnotherClause) {
  EXPECT_EQ(what("A man who said he was shot near a school was arrested.", "arrested"),
            "A man was arrested");
  EXPECT_EQ(what("The woman who was hurt when a car hit a wall died.", "died"), "The woman died");
  EXPECT_EQ(
      what("A guard who claimed he was shot while patrolling near a mill has been freed.", "freed"),
      "A guard has been freed");
  EXPECT_EQ(what("A man who left after the union said the mill collapsed was freed.", "collapsed"),
            "The mill collapsed");
}

TEST(Phrase, HeIsASubjectBehindAReport) {
  const char* text = "The minister Ana Ruiz, who says she will resign, left.";
  EXPECT_EQ(what(text, "says"), "Ana Ruiz says");
  EXPECT_EQ(what(text, "resign"), "Ana Ruiz will resign");
}

TEST(Phrase, WhoSaysStandsBehindAParticiple) {
  EXPECT_EQ(what("Protesters gathered in the square said on Monday that they will march.", "march"),
            "Protesters will march");
  EXPECT_EQ(what("Protesters gathered in the square.", "gathered"),
            "Protesters gathered in the square");
}

TEST(Phrase, WhoIsDescribedBetweenCommasSaysIt) {
  const char* text =
      "Lumen Motors, the truck maker, said on Monday it would close a mill, its last.";
  const auto mentions = test::read(text, "2026-07-03", {{"Monday", "2026-06-29"}});
  EXPECT_EQ(test::by_trigger(mentions, "said").what, "Lumen Motors said");
  EXPECT_EQ(test::by_trigger(mentions, "close").what, "Lumen Motors will close a mill");
}

TEST(Phrase, SecondVerbOfWhatWouldBeSharesIt) {
  const auto mentions =
      test::read("Lumen Motors said it would sell a mine and close a mill.", "2026-07-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "close").what, "Lumen Motors will close a mill");
  EXPECT_EQ(test::by_trigger(mentions, "close").status, Status::planned);
}

TEST(Phrase, RelativeClauseMayEndOnAnotherClause) {
  EXPECT_EQ(what("A woman who was hurt when a roof collapsed died.", "died"), "A woman died");
}

TEST(Phrase, InitialOfAFirmKeepsItsStop) {
  EXPECT_EQ(what("Peru bought a mill from Oona T. Vesk Inc.", "bought"),
            "Peru bought a mill from Oona T. Vesk Inc");
}

}  // namespace
}  // namespace dateline::events

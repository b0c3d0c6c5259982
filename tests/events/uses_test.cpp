// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"
#include "lexicon/split.hpp"
#include "lexicon/uses.hpp"
#include "support.hpp"
#include "support/test_name.hpp"

#include <set>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

struct Case {
  const char* text;
  const char* trigger;
  const char* kind;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class KindByUse : public ::testing::TestWithParam<Case> {};

TEST_P(KindByUse, IsWhoDoesItToWhat) {
  const Case& each = GetParam();
  EXPECT_EQ(test::by_trigger(test::read(each.text, "2024-06-03", {}), each.trigger).kind,
            each.kind);
}

INSTANTIATE_TEST_SUITE_P(
    WhoDoesIt, KindByUse,
    ::testing::Values(Case{"The court overturned the ruling.", "overturned", "court"},
                      Case{"Parliament overturned the veto.", "overturned", "law"},
                      Case{"Soldiers toppled the president.", "toppled", "attack"},
                      Case{"Lawmakers ousted the speaker.", "ousted", "election"},
                      Case{"The suspect fled to Peru.", "fled", "crime"},
                      Case{"Residents fled to Peru.", "fled", "movement"},
                      Case{"Rebels seized the town.", "seized", "attack"},
                      Case{"Police raided a shop.", "raided", "crime"},
                      Case{"Protesters stormed the parliament.", "stormed", "protest"},
                      Case{"Troops stormed the parliament.", "stormed", "attack"},
                      Case{"A judge dismissed the general.", "dismissed", "court"},
                      Case{"A man was hit by a car.", "hit", "accident"},
                      Case{"A school was hit by a drone.", "hit", "attack"},
                      Case{"Voters rejected the plan.", "rejected", "election"},
                      Case{"Researchers found a cave.", "found", "science"},
                      Case{"The council granted a permit.", "granted", "law"},
                      Case{"The government collapsed.", "collapsed", "appointment"},
                      Case{"He left the firm.", "left", "appointment"},
                      Case{"Troops left the town.", "left", "retreat"},
                      Case{"Ana Ruiz left the town.", "left", "movement"}));

TEST(ActionByObject, ACaseThatIsDroppedHasNotFallen) {
  for (const char* text : {"Police dropped the inquiry.", "Prosecutors dropped all charges.",
                           "Lumex dropped its lawsuit.", "Police dropped an investigation."})
    EXPECT_EQ(test::by_trigger(test::read(text, "2024-06-03", {}), "dropped").action, "drop")
        << text;
}

TEST(KindByUseOfHave, IsThatOfWhatOneUndergoes) {
  const auto mentions =
      test::read("The pope had an operation on Friday.", "2024-06-03", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(test::by_trigger(mentions, "had").kind, "health");
}

INSTANTIATE_TEST_SUITE_P(
    OfThePress, KindByUse,
    ::testing::Values(Case{"Peru launched two probes to Mars.", "launched", "science"},
                      Case{"The EU launched probes into the airline.", "launched", "crime"},
                      Case{"The killer walked out of prison.", "walked", "concession"},
                      Case{"Nurses walked out over pay.", "walked", "strike"},
                      Case{"India won the second Test.", "won", "sport"},
                      Case{"The storm left roads impassable.", "left", "disaster"},
                      Case{"The chancellor presented the budget.", "presented", "law"},
                      Case{"Migrants stormed the fence.", "stormed", "movement"},
                      Case{"Dockers downed tools in Lima.", "downed", "strike"},
                      Case{"Rebels downed a helicopter.", "downed", "attack"},
                      Case{"The storm downed trees.", "downed", "disaster"},
                      Case{"The firm set targets for 2030.", "set", "statement"},
                      Case{"Lumex shed 400 jobs.", "shed", "business"},
                      Case{"The pope underwent an operation.", "underwent", "health"},
                      Case{"A court froze the assets of the bank.", "froze", "court"},
                      Case{"The satellite burst into flames.", "burst", "accident"},
                      Case{"The rocket blew up on the pad.", "blew", "accident"},
                      Case{"Rebels blew up a bridge.", "blew", "attack"},
                      Case{"The death toll rose to 54.", "rose", "death"},
                      Case{"Two climbers were found alive.", "found", "aid"},
                      Case{"Firefighters put out a blaze.", "put", "aid"},
                      Case{"Floods cut off three villages.", "cut", "disaster"},
                      Case{"Talks between the banks broke down.", "broke", "meeting"},
                      Case{"Inflation slowed to 2%.", "slowed", "market"},
                      Case{"A dam burst, killing six.", "killing", "accident"},
                      Case{"Protesters forced the minister to resign.", "forced", "appointment"},
                      Case{"Two flights landed in Lima.", "landed", "movement"},
                      Case{"The probe landed on Mars.", "landed", "science"},
                      Case{"Looters damaged two statues.", "damaged", "protest"},
                      Case{"Peru moved to freeze the assets of the bank.", "moved", "coercion"},
                      Case{"Families moved to Lima.", "moved", "movement"},
                      Case{"The founder was declared bankrupt.", "declared", "business"},
                      Case{"Two lifeboats were launched.", "launched", "aid"},
                      Case{"Police let the suspect go.", "let", "concession"},
                      Case{"A judge let the lawsuit go ahead.", "go", "court"}));

INSTANTIATE_TEST_SUITE_P(
    OfFigures, KindByUse,
    ::testing::Values(Case{"Shares in Lumex dipped.", "dipped", "market"},
                      Case{"Corn, wheat and soybean prices jumped.", "jumped", "market"},
                      Case{"Lumex climbed 3 percent.", "climbed", "market"},
                      Case{"Cases soared to nearly 13,400.", "soared", "market"},
                      Case{"The peso sank to a record low.", "sank", "market"},
                      Case{"The bank lowered its rate.", "lowered", "market"},
                      Case{"The ruling sent shares up.", "sent", "market"},
                      Case{"The shares rose. They then fell sharply.", "fell", "market"},
                      Case{"Revenue fell.", "fell", "results"},
                      Case{"Oil production fell.", "fell", "business"},
                      Case{"Lumex increased its stake.", "increased", "deal"},
                      Case{"The city raised cash.", "raised", "deal"},
                      Case{"The death toll of the flu rose from 11 to 14.", "rose", "death"}));

INSTANTIATE_TEST_SUITE_P(
    OfNoFigure, KindByUse,
    ::testing::Values(Case{"Engineers lowered a dome onto the well.", "lowered", "change"},
                      Case{"The popularity of Ana Ruiz rose after the debate.", "rose", "change"},
                      Case{"Rebels increased their territory.", "increased", "change"},
                      Case{"The bank accelerated its plans.", "accelerated", "change"},
                      Case{"The union raised the issue.", "raised", "change"},
                      Case{"The mayor cut a ribbon.", "cut", "change"},
                      Case{"The WHO raised the stage to phase 6.", "raised", "change"},
                      Case{"Three men jumped into the river.", "jumped", "movement"},
                      Case{"A climber fell near Lima.", "fell", "accident"},
                      Case{"The cost will fall on Peru.", "fall", "change"}));

INSTANTIATE_TEST_SUITE_P(
    ToWhat, KindByUse,
    ::testing::Values(Case{"A bus overturned near Lima.", "overturned", "accident"},
                      Case{"Iran dismissed the claims.", "dismissed", "rejection"},
                      Case{"The lawsuit was dismissed.", "dismissed", "court"},
                      Case{"The storm toppled trees.", "toppled", "disaster"},
                      Case{"A statue was toppled.", "toppled", "protest"},
                      Case{"Police found a body in the river.", "found", "death"},
                      Case{"Police found 40 kilos of cocaine.", "found", "crime"},
                      Case{"Lumex shut two of its plants.", "shut", "business"},
                      Case{"The newspaper closed.", "closed", "business"},
                      Case{"The airport closed.", "closed", "work"},
                      Case{"Lumex entered the market.", "entered", "business"},
                      Case{"Peru sent troops to Chile.", "sent", "mobilization"},
                      Case{"Peru sent food to Chile.", "sent", "aid"},
                      Case{"Lumex raised $40 million.", "raised", "deal"},
                      Case{"Lumex raised 4 million euros.", "raised", "deal"},
                      Case{"They lost their lives.", "lost", "death"},
                      Case{"The flu claimed 40 lives.", "claimed", "death"},
                      Case{"Ana Ruiz ordered 40 jets.", "ordered", "deal"},
                      Case{"Ana Ruiz ordered the general to leave.", "ordered", "request"},
                      Case{"Shell plans to move a desk.", "move", "movement"}));

INSTANTIATE_TEST_SUITE_P(
    ByWhatBlow, KindByUse,
    ::testing::Values(Case{"The shelling left the old town in ruins.", "left", "attack"},
                      Case{"The quake left the old town in ruins.", "left", "disaster"},
                      Case{"Shops were left in ruins.", "left", "disaster"},
                      Case{"A blackout left 40 homes without power.", "left", "accident"},
                      Case{"Four people were killed in a bus crash.", "killed", "accident"},
                      Case{"Four people were killed.", "killed", "death"},
                      Case{"Fire destroyed 40 homes.", "destroyed", "disaster"},
                      Case{"Missiles destroyed 40 homes.", "destroyed", "attack"},
                      Case{"Clashes broke out in Lima.", "broke", "attack"},
                      Case{"Wildfires forced 40 people from their homes.", "forced", "disaster"}));

INSTANTIATE_TEST_SUITE_P(
    ToPeopleOrThings, KindByUse,
    ::testing::Values(Case{"Peru released two hostages.", "released", "concession"},
                      Case{"Police released photographs of the car.", "released", "statement"},
                      Case{"Lumex released an update.", "released", "product"},
                      Case{"Engineers installed a seal.", "installed", "work"},
                      Case{"Lumex replaced a pipe.", "replaced", "change"},
                      Case{"Ana Ruiz replaced the minister.", "replaced", "appointment"},
                      Case{"Two men were pulled out alive.", "pulled", "aid"},
                      Case{"The army pulled out its troops.", "pulled", "retreat"},
                      Case{"Protesters beat a reporter.", "beat", "attack"},
                      Case{"Lund beat Visby.", "beat", "sport"},
                      Case{"Turkey identified a case of cholera.", "identified", "health"},
                      Case{"Scientists isolated a strain.", "isolated", "science"},
                      Case{"Peru issued an order.", "issued", "law"},
                      Case{"Peru lifted a curfew.", "lifted", "concession"},
                      Case{"The band recorded an album.", "recorded", "culture"},
                      Case{"The storm knocked out power.", "knocked", "disaster"},
                      Case{"Rebels crashed a drone into a hospital.", "crashed", "attack"},
                      Case{"Tropical Storm Ada formed on Monday.", "formed", "disaster"},
                      Case{"A volcano erupted.", "erupted", "disaster"},
                      Case{"The well erupted.", "erupted", "accident"},
                      Case{"Ana Ruiz passed a medical.", "passed", "health"},
                      Case{"Parliament passed a bill.", "passed", "law"},
                      Case{"Profit rose to $180 million.", "rose", "results"},
                      Case{"The stock market rebounded.", "rebounded", "market"},
                      Case{"World stocks rallied.", "rallied", "market"},
                      Case{"The platform erupted in flames.", "erupted", "accident"},
                      Case{"Applause erupted.", "erupted", "other"},
                      Case{"She bore a son.", "bore", "birth"},
                      Case{"The firm bore the cost.", "bore", "other"}));

INSTANTIATE_TEST_SUITE_P(
    OfOffice, KindByUse,
    ::testing::Values(Case{"The council voted to close the pool.", "voted", "law"},
                      Case{"Nurses voted to strike.", "voted", "strike"},
                      Case{"Chile voted on Sunday.", "voted", "election"},
                      Case{"Ana Ruiz was ousted as chief executive.", "ousted", "appointment"},
                      Case{"Ana Ruiz took over from Li Wei.", "took", "appointment"},
                      Case{"Lumex took over Tesk.", "took", "deal"},
                      Case{"The president will form a new cabinet.", "form", "appointment"},
                      Case{"Peru set up a commission.", "set", "appointment"},
                      Case{"Lumex set up a subsidiary.", "set", "business"},
                      Case{"Medics set up tents.", "set", "work"},
                      Case{"The government lost a test in parliament.", "lost", "law"},
                      Case{"The pope travelled to Chile.", "travelled", "visit"},
                      Case{"Chile walked out of the climate talks.", "walked", "rejection"}));

INSTANTIATE_TEST_SUITE_P(
    OfNothingWon, KindByUse,
    ::testing::Values(Case{"The mayor lost her home.", "lost", "change"},
                      Case{"Porto lost.", "lost", "contest"},
                      Case{"The case drew attention.", "drew", "other"},
                      Case{"Lumex earned $4 million.", "earned", "results"},
                      Case{"Lumex lost $40m.", "lost", "results"},
                      Case{"Rovers lost 3-1.", "lost", "sport"},
                      Case{"She earned their trust.", "earned", "other"},
                      Case{"The show launched her career into orbit.", "launched", "other"},
                      Case{"The band performed in Lima.", "performed", "culture"},
                      Case{"Lumex performed the work.", "performed", "other"},
                      Case{"Lumex lost around half of its value.", "lost", "market"},
                      Case{"Lumex smashed forecasts.", "smashed", "market"},
                      Case{"The operation succeeded.", "succeeded", "other"},
                      Case{"The mayor paid tribute to the crew.", "paid", "support"},
                      Case{"The two played down the row.", "played", "statement"}));

INSTANTIATE_TEST_SUITE_P(
    OfOtherSenses, KindByUse,
    ::testing::Values(Case{"A refinery blew up.", "blew", "accident"},
                      Case{"Divers searched for survivors.", "searched", "aid"},
                      Case{"The general ruled Peru.", "ruled", "other"},
                      Case{"The WHO promoted a plan.", "promoted", "other"},
                      Case{"The bank promoted two women.", "promoted", "appointment"},
                      Case{"Lumex entered into an agreement.", "entered", "agreement"},
                      Case{"Peru declined a request.", "declined", "rejection"},
                      Case{"The mill moved to a second stage.", "moved", "change"},
                      Case{"The talks demonstrated their resolve.", "demonstrated", "statement"},
                      Case{"Farmers demonstrated in Lima.", "demonstrated", "protest"},
                      Case{"Police seized some 40 kilos of cocaine.", "seized", "crime"},
                      Case{"Lund signed striker Ana Ruiz.", "signed", "sport"},
                      Case{"Bird flu killed 261 people.", "killed", "health"},
                      Case{"Rebels fought the army.", "fought", "attack"},
                      Case{"The bank fought the claims.", "fought", "other"},
                      Case{"The police released one of two men.", "released", "concession"},
                      Case{"The UN lost at least 40 workers.", "lost", "change"},
                      Case{"Shares crashed.", "crashed", "market"},
                      Case{"The act was signed in May.", "signed", "law"},
                      Case{"Soldiers were drafted in.", "drafted", "mobilization"},
                      Case{"Police seized more than 40 kilos of ivory.", "seized", "crime"},
                      Case{"Fewer than 20 prisoners were released.", "released", "concession"},
                      Case{"At least 400 protesters stormed the bank.", "stormed", "protest"},
                      Case{"The ruling was met with outrage.", "met", "rejection"},
                      Case{"The crowd defied a warning.", "defied", "rejection"},
                      Case{"Rumours contributed to the closure.", "contributed", "other"},
                      Case{"Peru contributed 3 million markkaa.", "contributed", "aid"},
                      Case{"Lumex ordered $6 billion in airliners.", "ordered", "deal"},
                      Case{"Oil passed $80.", "passed", "market"},
                      Case{"The mayor welcomed the deal.", "welcomed", "support"},
                      Case{"The mayor welcomed the minister.", "welcomed", "meeting"},
                      Case{"Lumex issued a patch.", "issued", "product"},
                      Case{"Ana Ruiz fought in the war.", "fought", "attack"},
                      Case{"Storm Ada disrupted 40 flights.", "disrupted", "disaster"},
                      Case{"Fog disrupted 40 flights.", "disrupted", "disaster"},
                      Case{"The president ordered airstrikes.", "ordered", "attack"},
                      Case{"The peso retreated.", "retreated", "market"},
                      Case{"Lumex unveiled a plan.", "unveiled", "statement"},
                      Case{"Visitors were screened at the port.", "screened", "health"}));

TEST(KindOfShooting, IsNoDisasterBeforeIt) {
  const auto mentions =
      test::read("A blaze destroyed the mill. Two men were shot there.", "2024-06-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "shot").kind, "attack");
}

TEST(KindOfSearch, IsAidSaveOfThePolice) {
  EXPECT_EQ(test::by_trigger(test::read("The search for survivors began on Friday.", "2024-06-03",
                                        {{"Friday", "2024-05-31"}}),
                             "began")
                .kind,
            "aid");
  EXPECT_EQ(test::by_trigger(test::read("The police search began on Friday.", "2024-06-03",
                                        {{"Friday", "2024-05-31"}}),
                             "began")
                .kind,
            "crime");
}

TEST(LeftSo, IsOfTheVerbThatSaysIt) {
  const auto mentions = test::read("The crash left 12 people injured on Friday.", "2024-06-03",
                                   {{"Friday", "2024-05-31"}});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"The crash left 12 people injured"});
  const Mention left = test::by_trigger(mentions, "left");
  EXPECT_EQ(to_edtf(left.when), "2024-05-31");
  EXPECT_EQ(left.kind, "accident");
}

INSTANTIATE_TEST_SUITE_P(
    OfHarm, KindByUse,
    ::testing::Values(Case{"At least 11 were killed.", "killed", "death"},
                      Case{"Six soldiers were killed.", "killed", "attack"},
                      Case{"Six were killed by rebels.", "killed", "attack"},
                      Case{"A man killed six.", "killed", "attack"},
                      Case{"Six were killed when a bus overturned.", "killed", "accident"},
                      Case{"Six were killed when gunmen opened fire.", "killed", "attack"},
                      Case{"A bomb went off. Six were killed.", "killed", "death"},
                      Case{"There was an attack on Lima. Six were killed.", "killed", "attack"},
                      Case{"The rig Vestra exploded, killing six.", "killing", "accident"},
                      Case{"Rioters hurled stones at a shop.", "hurled", "protest"},
                      Case{"Stones were hurled at a shop.", "hurled", "attack"},
                      Case{"A tanker spilled oil off Lima.", "spilled", "accident"},
                      Case{"The boiler was fired up.", "fired", "other"},
                      Case{"Two schools collapsed.", "collapsed", "accident"}));

INSTANTIATE_TEST_SUITE_P(OfExchanges, KindByUse,
                         ::testing::Values(Case{"Wall Street rallied.", "rallied", "market"},
                                           Case{"The Nikkei closed higher.", "closed", "market"},
                                           Case{"The FTSE 100 ended lower.", "ended", "market"},
                                           Case{"The Dow fell.", "fell", "market"},
                                           Case{"The FTSE closed down 0.4%.", "closed", "market"},
                                           Case{"Shops and markets opened.", "opened", "work"}));

INSTANTIATE_TEST_SUITE_P(
    OfBodies, KindByUse,
    ::testing::Values(Case{"The Senate passed the measure.", "passed", "law"},
                      Case{"A measure passed the House.", "passed", "law"},
                      Case{"The comet passed.", "passed", "other"},
                      Case{"The EU imposed sanctions on Peru.", "imposed", "sanction"},
                      Case{"Drivers will strike.", "strike", "strike"},
                      Case{"Parliament debated the deal.", "debated", "law"},
                      Case{"The tests were extended.", "extended", "other"},
                      Case{"The line was extended.", "extended", "work"},
                      Case{"The ban was extended.", "extended", "law"},
                      Case{"He was taken to hospital.", "taken", "health"},
                      Case{"The party chose its leader.", "chose", "election"},
                      Case{"The party chose Ana Ruiz as leader.", "chose", "election"},
                      Case{"Ana Ruiz spoke to the minister by phone.", "spoke", "meeting"},
                      Case{"The chancellor raised fuel duty.", "raised", "law"}));

TEST(LeftSo, IsNotWhatWasDoneToThoseLeft) {
  const auto mentions =
      test::read("She left the firm that was damaged by the fire.", "2024-06-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "damaged").what, "The firm was damaged by the fire");
}

TEST(Uses, SpeakOfFieldsAndVerbsThatTheTablesHave) {
  std::set<std::string_view> fields{"country", "name", "number", "object", "acted_on"};
  for (const FieldRow& row : field_rows()) {
    EXPECT_TRUE(fields.insert(row.field).second) << row.field;
    EXPECT_FALSE(row.nouns.empty()) << row.field;
  }
  fields.insert("body");  // names, and the firm of the text
  std::set<std::string> keys;
  for (const PhraseRow& row : phrase_rows()) {
    std::string key = std::string{row.lemma} + '_' + std::string{row.rest};
    std::replace(key.begin(), key.end(), ' ', '_');
    keys.insert(key);
  }
  for (const UseRow& row : use_rows()) {
    for (const std::string_view list : {row.who, row.what})
      for_each_part(list, ' ',
                    [&](std::string_view field) { EXPECT_TRUE(fields.contains(field)) << field; });
    for_each_part(row.verbs, ' ', [&](std::string_view verb) {
      const bool known = verb.find('_') == verb.npos ? look_up(verb).verb != nullptr
                                                     : keys.contains(std::string{verb});
      EXPECT_TRUE(known) << verb;
    });
  }
  for (const NounUseRow& row : noun_use_rows()) {
    for (const std::string_view list : {row.before, row.behind})
      for_each_part(list, ' ',
                    [&](std::string_view field) { EXPECT_TRUE(fields.contains(field)) << field; });
    EXPECT_EQ(row.link.empty(), row.behind.empty()) << row.nouns;
    for_each_part(row.nouns, ' ',
                  [&](std::string_view noun) { EXPECT_NE(look_up(noun).noun, nullptr) << noun; });
  }
  EXPECT_LT(fields.size(), Fields{}.size());
}

}  // namespace
}  // namespace dateline::events

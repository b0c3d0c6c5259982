// SPDX-License-Identifier: Apache-2.0
// Who is a person, a body or a place, and by which name.
#include "support.hpp"
#include "support/test_name.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Case {
  const char* text;
  const char* trigger;
  std::vector<std::string> who;
  std::vector<std::string> where;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

std::string label_of(const Participant& one) {
  return one.text + " (" + std::string{to_string(one.type)} + ")";
}

class WhoAndWhere : public ::testing::TestWithParam<Case> {};

TEST_P(WhoAndWhere, AreNamed) {
  const Case& each = GetParam();
  const Mention mention = test::by_trigger(test::read(each.text, "2024-06-03", {}), each.trigger);
  std::vector<std::string> who;
  for (const Participant& one : mention.participants) who.push_back(label_of(one));
  std::vector<std::string> where;
  for (const Place& one : mention.places) where.push_back(one.text);
  EXPECT_EQ(who, each.who);
  EXPECT_EQ(where, each.where);
}

INSTANTIATE_TEST_SUITE_P(
    Names, WhoAndWhere,
    ::testing::Values(
        Case{"Tove Lind won the Ebbing Prize.",
             "won",
             {"Tove Lind (person)", "Ebbing Prize (thing)"},
             {}},
        Case{"Tarn Orvel makes bread. Later Tarn said that Tarn grew, and Tarn sold a unit.",
             "sold",
             {"Tarn Orvel (organization)"},
             {}},
        Case{"Ohio State Attorney General Leona Ruiz opened an inquiry.",
             "opened",
             {"Leona Ruiz (person)"},
             {}},
        Case{"Boston Symphony Orchestra President Joris Tammer resigned.",
             "resigned",
             {"Boston Symphony Orchestra (organization)", "Joris Tammer (person)"},
             {}},
        Case{"Lumen Motors grew. Ohio State Attorney General sued it. The company sold a mill.",
             "sold",
             {"Lumen Motors (organization)"},
             {}},
        Case{"He died at King's College Hospital, and was mourned at St Mary's Church.",
             "died",
             {"King's College Hospital (organization)"},
             {}},
        Case{"Transit Workers' Alliance members sued Peru's Supreme Court.",
             "sued",
             {"Transit Workers' Alliance (organization)", "Peru (country)",
              "Supreme Court (organization)"},
             {}},
        Case{"Ana Ruiz, a Democrat from Riga, sued Lumen Motors.",
             "sued",
             {"Ana Ruiz (person)", "Lumen Motors (organization)"},
             {"Riga"}},
        Case{"The firm opened plants in Peru, Chile and Bolivia.",
             "opened",
             {},
             {"Peru", "Chile", "Bolivia"}},
        Case{"The jet flew from Rio de Janeiro, Brazil to Oslo.",
             "flew",
             {},
             {"Rio de Janeiro", "Brazil", "Oslo"}},
        Case{"Ebbing City beat Harbour Rovers at Ebbing Park.",
             "beat",
             {"Ebbing City (organization)", "Harbour Rovers (organization)"},
             {"Ebbing Park"}},
        Case{"She was born in Vesk. Troops lifted the siege of Vesk.", "siege", {}, {"Vesk"}},
        Case{"Shares in Vesk fell. Troops raided the office of Vesk.",
             "raided",
             {"Vesk (organization)", "Troops (group)"},
             {}},
        Case{"The mud cut the road to Umbra.", "cut", {}, {"Umbra"}},
        Case{"Peru launched a probe from Umbra.", "launched", {"Peru (country)"}, {"Umbra"}},
        Case{"Peru asked Berlin to pay.", "asked", {"Peru (country)", "Germany (country)"}, {}},
        Case{"Peru gave the mask to Chile's ambassador.",
             "gave",
             {"Peru (country)", "Chile (country)"},
             {}},
        Case{"Peru hired Tove Lind as Chief Financial Officer.",
             "hired",
             {"Peru (country)", "Tove Lind (person)"},
             {}},
        Case{"The trawler Bonnie Vesk sank off Peru.", "sank", {"Bonnie Vesk (thing)"}, {"Peru"}},
        Case{"A ferry sank ten miles east of Umbra.", "sank", {}, {"Umbra"}},
        Case{"Boss Tania Vesk left. Vesk sold a boat.", "left", {"Tania Vesk (person)"}, {}},
        Case{"The Department for Culture, Media and Sport sold a boat.",
             "sold",
             {"Department for Culture, Media and Sport (organization)"},
             {}},
        Case{"The Bureau of Enquiry and Analysis for Sea Safety sold a boat.",
             "sold",
             {"Bureau of Enquiry and Analysis for Sea Safety (organization)"},
             {}},
        Case{"Inspectors from the Health and Safety Executive sold a boat.",
             "sold",
             {"Health and Safety Executive (organization)"},
             {}},
        Case{"Vesk said it bought a mill for S$83.7 million.",
             "bought",
             {"Vesk (organization)"},
             {}},
        Case{"Vesk said it sold a mill for HK$5 million.", "sold", {"Vesk (organization)"}, {}},
        Case{"Vesk said it would close a mill.", "close", {"Vesk (organization)"}, {}},
        Case{"Vesk and Lumen Foods closed a mill.",
             "closed",
             {"Vesk (organization)", "Lumen Foods (organization)"},
             {}},
        Case{"Villagers said a mill would close.", "close", {}, {}},
        Case{"The Boeing 787 Dreamliner flew to Oslo.",
             "flew",
             {"Boeing 787 Dreamliner (thing)"},
             {"Oslo"}},
        Case{"Umbral Vesk sold a boat.", "sold", {"Umbral Vesk (organization)"}, {}},
        Case{"The cellist Umbral Vesk sold a boat.", "sold", {"Umbral Vesk (person)"}, {}},
        Case{"Umbral Vesk, 61, sold a boat.", "sold", {"Umbral Vesk (person)"}, {}},
        Case{"Umbral Vesk sold a boat. Vesk sailed.", "sold", {"Umbral Vesk (person)"}, {}},
        Case{"A quake hit the district of Umbra Vesk.", "hit", {}, {"Umbra Vesk"}},
        Case{"Storm Ovida battered a hall.", "battered", {"Storm Ovida (thing)"}, {}},
        Case{"Amir Khan was banned by the UK Anti-Doping organisation.",
             "banned",
             {"Amir Khan (person)", "UK Anti-Doping (organization)"},
             {}},
        Case{"A court in Oslo jailed Tove Lind.", "jailed", {"Tove Lind (person)"}, {"Oslo"}},
        Case{"The Leeds Crown Court jailed Tove Lind.",
             "jailed",
             {"Leeds Crown Court (organization)", "Tove Lind (person)"},
             {}},
        Case{"The Museum of Fine Arts sold a boat.",
             "sold",
             {"Museum of Fine Arts (organization)"},
             {}},
        Case{"Lumex Robotics signed a deal with the government of Peru to sell a mine.",
             "sell",
             {"Lumex Robotics (organization)", "Peru (country)"},
             {}},
        Case{"Rescue teams from Peru, Chile and Spain landed in Oslo.",
             "landed",
             {"Peru (country)", "Chile (country)", "Spain (country)"},
             {"Oslo"}},
        Case{"A clinic was opened by doctors from Peru.",
             "opened",
             {"Peru (country)", "doctors (group)"},
             {}},
        Case{"Lumex Robotics moved troops from Peru.",
             "moved",
             {"Lumex Robotics (organization)", "troops (group)"},
             {"Peru"}},
        Case{"The US-China talks opened.",
             "opened",
             {"United States (country)", "China (country)"},
             {}},
        Case{"The Israeli-Palestinian talks opened.",
             "opened",
             {"Israel (country)", "Palestine (country)"},
             {}},
        Case{"Ana Ruiz sold a boat along the Peru-Chile border.",
             "sold",
             {"Ana Ruiz (person)"},
             {"Peru", "Chile"}},
        Case{"The US-China Business Council sold a boat.",
             "sold",
             {"US-China Business Council (organization)"},
             {}},
        Case{"The President of the United States sold a boat.",
             "sold",
             {"United States (country)"},
             {}},
        Case{"Peru sued the House of Representatives.",
             "sued",
             {"Peru (country)", "House of Representatives (organization)"},
             {}},
        Case{"The Supreme Court of India sold a boat.",
             "sold",
             {"Supreme Court of India (organization)"},
             {}},
        Case{"The Democratic Republic of the Congo sold a boat.",
             "sold",
             {"Democratic Republic of Congo (country)"},
             {}},
        Case{"Ana Ruiz sold a boat in the Democratic Republic of the Congo.",
             "sold",
             {"Ana Ruiz (person)"},
             {"Democratic Republic of the Congo"}},
        Case{"The Socialist Republic of Vietnam sold a boat.", "sold", {"Vietnam (country)"}, {}},
        Case{"The Department of Energy and Climate Change sold a boat.",
             "sold",
             {"Department of Energy and Climate Change (organization)"},
             {}},
        Case{"The Department of Energy and Lumex Robotics sold a boat.",
             "sold",
             {"Department of Energy (organization)", "Lumex Robotics (organization)"},
             {}},
        Case{"The Senate Committee on Energy and Natural Resources sold a boat.",
             "sold",
             {"Senate Committee on Energy and Natural Resources (organization)"},
             {}},
        Case{"The Energy Committee sold a boat on Capitol Hill.",
             "sold",
             {"Energy Committee (organization)", "Capitol Hill (organization)"},
             {}},
        Case{"The General Assembly of the Church of Scotland sold a boat.",
             "sold",
             {"General Assembly of the Church of Scotland (organization)"},
             {}},
        Case{"The Centers for Disease Control and Prevention sold a boat.",
             "sold",
             {"Centers for Disease Control and Prevention (organization)"},
             {}},
        Case{"Harbour Rovers lost a match. Then Rovers sacked a coach.",
             "sacked",
             {"Harbour Rovers (organization)"},
             {}},
        Case{"Bystad-based rival Ombra Lines sold a boat.",
             "sold",
             {"Ombra Lines (organization)"},
             {}},
        Case{"The Peru-led talks collapsed.", "collapsed", {"Peru (country)"}, {}},
        Case{"Secretary of State Tove Lind visited Oslo.",
             "visited",
             {"Tove Lind (person)"},
             {"Oslo"}},
        Case{"Minister of Energy Ana R. T. Ruiz resigned.",
             "resigned",
             {"Ana R. T. Ruiz (person)"},
             {}},
        Case{"Drugmaker Lumex sold a unit.", "sold", {"Lumex (organization)"}, {}},
        Case{"The Ebbing Treaty ended.", "ended", {"Ebbing Treaty (thing)"}, {}},
        Case{"The ferry Iris sank in Lake Toba.", "sank", {"Iris (thing)"}, {"Lake Toba"}},
        Case{"Later Lumex sold the A350.", "sold", {"Lumex (organization)", "A350 (thing)"}, {}},
        Case{"Boeing showed the first 787 Dreamliner. The 787 landed.",
             "landed",
             {"787 Dreamliner (thing)"},
             {}},
        Case{"Peru's plan to close a port failed.", "close", {"Peru (country)"}, {}},
        Case{"Peru itself was attacked.", "attacked", {"Peru (country)"}, {}},
        Case{"In Oslo Tove Lind met Peru.",
             "met",
             {"Tove Lind (person)", "Peru (country)"},
             {"Oslo"}},
        Case{"A convoy was attacked in Niger and Algeria.", "attacked", {}, {"Niger", "Algeria"}},
        Case{"The race goes from Ombra to Varda.", "goes", {}, {"Ombra", "Varda"}},
        Case{"The University of Cape Ombra Coast sold a boat.",
             "sold",
             {"University of Cape Ombra Coast (organization)"},
             {}},
        Case{"The Union for Conservation of Nature sold a boat.",
             "sold",
             {"Union for Conservation of Nature (organization)"},
             {}},
        Case{"The race crossed the Col de Ombra.", "crossed", {"Col de Ombra (organization)"}, {}},
        Case{"Tove Lind built a fast ferry, the Ombra.",
             "built",
             {"Tove Lind (person)", "Ombra (organization)"},
             {}},
        Case{"Later Lumex chief Ivar Holm met Peru. Tove Lind sang. Then Holm sold his company.",
             "sold",
             {"Ivar Holm (person)", "Lumex (organization)"},
             {}},
        Case{"A jury met. Calder Bank, which sold its plant, closed.",
             "sold",
             {"Calder Bank (organization)"},
             {}},
        Case{
            "Peru's envoy, Tove Lind, left.", "left", {"Tove Lind (person)", "Peru (country)"}, {}},
        Case{"Later the Peruvian-capital club Ombra FC sold a boat.",
             "sold",
             {"Ombra FC (organization)"},
             {}},
        Case{"Later Air Ombra-TKL sold a boat.", "sold", {"Air Ombra-TKL (organization)"}, {}},
        Case{"A court in Barcelona jailed Tove Lind.",
             "jailed",
             {"Tove Lind (person)"},
             {"Barcelona"}},
        Case{"A fire erupted in southwestern Iceland.", "erupted", {}, {"Iceland"}},
        Case{"Rivals Lumex and Ombra offered reduced fares.",
             "offered",
             {"Lumex (organization)", "Ombra (organization)"},
             {}},
        Case{"Lumex, which sold a boat, closed.", "sold", {"Lumex (organization)"}, {}},
        Case{"The army gave a boat to Ombra.", "gave", {"Ombra (organization)"}, {}},
        Case{"The minister flew to Ombra.", "flew", {}, {"Ombra"}},
        Case{"The study was published in the journal Ombra.",
             "published",
             {"Ombra (organization)"},
             {}},
        Case{"A man was arrested in the suburb of Ombra.", "arrested", {}, {"Ombra"}},
        Case{"The ship sailed to the Ombra islands.", "sailed", {}, {"Ombra"}},
        Case{"A ship sank in the Gulf of Aden.", "sank", {}, {"Gulf of Aden"}},
        Case{"The 40-year-old Australian was arrested.", "arrested", {}, {}},
        Case{"In Yemen, the rebels attacked a convoy.", "attacked", {"rebels (group)"}, {"Yemen"}},
        Case{"Former German chancellor Ana Ruiz sold a boat.", "sold", {"Ana Ruiz (person)"}, {}},
        Case{"A ferry sank in Lake Toba, on the island of Sumatra.",
             "sank",
             {},
             {"Lake Toba", "Sumatra"}},
        Case{"The show opened in The Hague.", "opened", {}, {"The Hague"}}));

TEST(Naming, GroupsThatActAreShownOnTheTimeline) {
  const auto who = [](const char* text, const char* trigger) {
    const std::vector<Mention> mentions =
        test::read(text, "2024-06-03", {{"Friday", "2024-05-31"}});
    std::vector<std::string> out;
    for (const Participant& one : test::by_trigger(mentions, trigger).participants)
      out.push_back(one.text);
    return out;
  };
  using Texts = std::vector<std::string>;
  EXPECT_EQ(who("Police arrested six people on Friday.", "arrested"), Texts{"Police"});
  EXPECT_EQ(who("Gunmen attacked villagers and Lumex on Friday.", "attacked"),
            (Texts{"Lumex", "Gunmen", "villagers"}));
  EXPECT_EQ(who("Leaders met officials on Friday.", "met"), Texts{});
  EXPECT_EQ(who("Six protesters were hurt on Friday.", "hurt"), Texts{});
  EXPECT_EQ(who("Ruiz, the Peruvian president, on Friday sold a boat.", "sold"),
            (Texts{"Ruiz", "Peru"}));
}

TEST(Naming, SharedSubjectKeepsItsApposition) {
  const Mention freed = test::by_trigger(
      test::read("Two of his friends, Tove Lind and Ivar Holm, were jailed and will be freed.",
                 "2024-06-03", {}),
      "freed");
  EXPECT_EQ(freed.what, "Tove Lind and Ivar Holm will be freed");
  ASSERT_EQ(freed.participants.size(), 2U);
}

TEST(Naming, NounThatLabelsANameStandsForIt) {
  const auto who_of = [](const char* text, const char* trigger) {
    std::vector<std::string> who;
    for (const Participant& one :
         test::by_trigger(test::read(text, "2024-06-03", {}), trigger).participants)
      who.push_back(one.text);
    return who;
  };
  EXPECT_THAT(who_of("Calder Bank grew. Lumex Foods paid a fine. The bank sold a unit.", "sold"),
              ElementsAre("Calder Bank"));
  EXPECT_THAT(who_of("The Kestrel lander left. The lander crashed.", "crashed"),
              ElementsAre("Kestrel"));
  EXPECT_THAT(who_of("Calder Bank grew. Ombra Bank shrank. The bank sold a unit.", "sold"),
              IsEmpty())
      << "two are called so";
}

TEST(Naming, HeIsWhoLeadsTheFirm) {
  const Mention sold = test::by_trigger(
      test::read("Later Lumex chief executive Ivar Holm spoke. He sold a boat.", "2024-06-03", {}),
      "sold");
  EXPECT_EQ(sold.what, "Ivar Holm sold a boat");
}

TEST(Naming, TheBankIsTheOneOfThatName) {
  const Mention bought = test::by_trigger(
      test::read("Ana Ruiz led Calder Valley Bank for a year. The bank was bought by Lumex Foods.",
                 "2024-06-03", {}),
      "bought");
  EXPECT_EQ(bought.what, "Calder Valley Bank was bought by Lumex Foods");
  EXPECT_EQ(bought.participants.size(), 2U);
}

TEST(Naming, EventNamedAgainHasItsParties) {
  const Mention close = test::by_trigger(
      test::read("Lumex Foods announced a takeover of Ombra Lines. The takeover will close in May.",
                 "2024-06-03", {{"May", "2025-05"}}),
      "close");
  EXPECT_EQ(close.participants.size(), 2U);
}

TEST(Naming, WeOfASpokeswomanIsHerFirmToo) {
  const Mention sold = test::by_trigger(
      test::read("Later Lumex spokeswoman Ana Ruiz said: \"The plant lost money.\" \"We sold it.\"",
                 "2024-06-03", {}),
      "sold");
  ASSERT_EQ(sold.participants.size(), 2U);
  EXPECT_EQ(sold.participants[0].text, "Lumex");
}

TEST(Naming, AMountainIsAPlaceByItsShortTitleToo) {
  for (const char* title : {"Mount", "Mt", "Mt."}) {
    const std::string name = std::string{title} + " Tarn";
    const Mention rescued = test::by_trigger(
        test::read("Two climbers were rescued from " + name + " on Sunday.", "2024-06-03", {}),
        "rescued");
    ASSERT_EQ(rescued.places.size(), 1U) << name;
    EXPECT_EQ(rescued.places.front().text, name);
  }
}

TEST(Naming, LeadHappensWhereTheStoryIsDatedFrom) {
  const auto where = [](const char* text) {
    return test::by_trigger(test::read(text, "2024-06-03", {}), "arrested").places;
  };
  const std::vector<Place> places =
      where("LEEDS, England - Police arrested Ana Ruiz. She sang.\nThe end.");
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places.front().text, "Leeds");
  EXPECT_EQ(places.front().country, "GB");
  EXPECT_EQ(where("LEEDS - Police arrested Ana Ruiz in York. She sang.").front().text, "York");
}

struct Kind {
  const char* text;
  const char* trigger;
  const char* kind;
};

void PrintTo(const Kind& each, std::ostream* out) { print_test_name(each.text, *out); }

class KindByTheme : public ::testing::TestWithParam<Kind> {};

TEST_P(KindByTheme, IsWhatItActsOn) {
  const Kind& each = GetParam();
  EXPECT_EQ(test::by_trigger(test::read(each.text, "2024-06-03", {}), each.trigger).kind,
            each.kind);
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, KindByTheme,
    ::testing::Values(Kind{"Peru dropped the charges.", "dropped", "court"},
                      Kind{"Lumex released its sales figures.", "released", "results"},
                      Kind{"Lumex cut 40 jobs.", "cut", "business"},
                      Kind{"Nurses suspended a strike.", "suspended", "strike"},
                      Kind{"Later Lumex shares closed in Oslo.", "closed", "market"},
                      Kind{"The index lost 3%.", "lost", "market"},
                      Kind{"The probe returned images.", "returned", "science"},
                      Kind{"Peru issued an alert.", "issued", "statement"},
                      Kind{"The talks with Peru collapsed.", "collapsed", "meeting"},
                      Kind{"A jury found Ana Ruiz, 45, guilty of fraud.", "found", "court"},
                      Kind{"Lumex released a hostage.", "released", "concession"},
                      Kind{"Peru fired a missile.", "fired", "attack"},
                      Kind{"Peru fired two long-range cruise missiles.", "fired", "attack"},
                      Kind{"Lumex fired two guards.", "fired", "appointment"},
                      Kind{"Lumex released a book.", "released", "culture"},
                      Kind{"Lumex released the letter.", "released", "statement"},
                      Kind{"Lumex will release a version of the app.", "release", "product"},
                      Kind{"Lumex posted a profit of 3 million.", "posted", "results"},
                      Kind{"Lumex posted pictures of the party.", "posted", "statement"},
                      Kind{"Peru recorded 1,200 cases.", "recorded", "results"},
                      Kind{"The band recorded an album.", "recorded", "culture"},
                      Kind{"The minister introduced a bill.", "introduced", "law"},
                      Kind{"Lumex introduced a phone.", "introduced", "product"},
                      Kind{"Lumex provided food.", "provided", "aid"},
                      Kind{"Lumex delivered 40 cars.", "delivered", "other"},
                      Kind{"The firm updated its software.", "updated", "product"},
                      Kind{"Revenue declined 3%.", "declined", "results"},
                      Kind{"The president signed the bill.", "signed", "law"},
                      Kind{"The president signed the treaty.", "signed", "agreement"},
                      Kind{"The bond hit 16%.", "hit", "market"},
                      Kind{"Storm Ana hit Peru.", "hit", "disaster"},
                      Kind{"An earthquake hit Peru.", "hit", "disaster"},
                      Kind{"Hurricane Ana killed two people.", "killed", "disaster"},
                      Kind{"Roads were blocked by landslides.", "blocked", "disaster"},
                      Kind{"A tree fell on his car.", "fell", "change"},
                      Kind{"Output of oil fell to 3 million barrels.", "fell", "business"},
                      Kind{"Wages fell to 300 euros.", "fell", "market"},
                      Kind{"The town lost power.", "lost", "other"},
                      Kind{"The camp was hit by airstrikes.", "hit", "attack"}));

INSTANTIATE_TEST_SUITE_P(
    Spelling, WhoAndWhere,
    ::testing::Values(
        Case{"An estimated 40 people were hurt.", "hurt", {}, {}},
        Case{"George W. Vesk led Peru. Later Vesk sold a boat.",
             "sold",
             {"George W. Vesk (person)"},
             {}},
        Case{"The U.S. Air Force grew. Later the Air Force sold a boat.",
             "sold",
             {"U.S. Air Force (organization)"},
             {}},
        Case{"The Airbus A380 is late. The jet's delivery was delayed.",
             "delayed",
             {"Airbus A380 (thing)"},
             {}},
        Case{"Vesk Group AB grew. Later Vesk sold a boat.",
             "sold",
             {"Vesk Group AB (organization)"},
             {}},
        Case{"The Vesk Police Department grew. A boat was sold in Vesk.", "sold", {}, {"Vesk"}},
        Case{"Vesk Foods AB grew. Vesk sold a boat.", "sold", {"Vesk Foods AB (organization)"}, {}},
        Case{"Ana Ruiz, 34, of Vesk, sold a boat.", "sold", {"Ana Ruiz (person)"}, {"Vesk"}},
        Case{"OpenTarn sold a boat.", "sold", {"OpenTarn (organization)"}, {}},
        Case{"Tarn S.A. sold a boat.", "sold", {"Tarn S.A. (organization)"}, {}},
        Case{"A boat was sold by All Vesk Airways.",
             "sold",
             {"All Vesk Airways (organization)"},
             {}},
        Case{"Peru unveils the 787\nFebruary 3, 2024\nPeru built a 787. The jet was sold.",
             "sold",
             {},
             {}}));

}  // namespace
}  // namespace dateline::events

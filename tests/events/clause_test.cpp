// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"
#include "support/test_name.hpp"

namespace dateline::events {
namespace {

struct Case {
  const char* text;
  const char* trigger;
  std::vector<test::Said> said;
  const char* what;
  bool timeline;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class ClauseOf : public ::testing::TestWithParam<Case> {};

TEST_P(ClauseOf, ReadsWhatAndSalience) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", each.said), each.trigger);
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(mention.timeline, each.timeline) << mention.what << " (" << mention.why << ")";
}

const test::Said k_friday{"Friday", "2024-05-31"};

INSTANTIATE_TEST_SUITE_P(
    Sentences, ClauseOf,
    ::testing::Values(
        Case{"The rule, introduced in March 2019, bans cups.",
             "introduced",
             {{"March 2019", "2019-03"}},
             "The rule was introduced",
             true},
        Case{"A concert by the Riga Philharmonic, planned for Sunday, has been moved to Friday.",
             "moved",
             {{"Sunday", "2024-06-09"}, {"Friday", "2024-06-14"}},
             "A concert by the Riga Philharmonic has been moved",
             true},
        Case{"The fund released $ 1.6 million to the town on Friday.",
             "released",
             {k_friday},
             "The fund released $ 1.6 million to the town",
             true},
        Case{"Exports of the firm fell 3.4 % to € 2 million on Friday.",
             "fell",
             {k_friday},
             "Exports of the firm fell 3.4 % to € 2 million",
             true},
        Case{"The bank lent, as it said.", "lent", {}, "The bank lent", false},
        Case{"The man jailed in Havana was freed on Friday.",
             "freed",
             {k_friday},
             "The man was freed",
             true},
        Case{"The flight, leaving Lima, Peru, for Paris, crashed on Friday.",
             "crashed",
             {k_friday},
             "The flight crashed",
             true},
        Case{"Norway sent a letter to Peru on Friday alleging fraud.",
             "sent",
             {k_friday},
             "Norway sent a letter to Peru",
             true},
        Case{"Chile awarded task orders to three firms on Friday.",
             "awarded",
             {k_friday},
             "Chile awarded task orders to three firms",
             true},
        Case{"Chile will use the ship that Peru launched on Friday.",
             "launched",
             {k_friday},
             "Peru launched the ship",
             true},
        Case{"The firm plans to issue shares on Friday and to sell its feed unit.",
             "issue",
             {{"Friday", "2024-06-07"}},
             "The firm plans to issue shares",
             true},
        Case{"The aim is to open a school on Friday.",
             "open",
             {{"Friday", "2024-06-07"}},
             "The aim is to open a school",
             false},
        Case{"Organizers chose Friday.", "chose", {k_friday}, "Organizers chose", false},
        Case{"Peru is poor. Jordan imports wheat, more than on Friday.",
             "imports",
             {k_friday},
             "Jordan imports wheat",
             false},
        Case{"The ministry confirmed a death on Friday.",
             "confirmed",
             {k_friday},
             "The ministry confirmed a death",
             true},
        Case{"An Alibaba spokesman resigned on Friday.",
             "resigned",
             {k_friday},
             "An Alibaba spokesman resigned",
             true},
        Case{"The Danish firms signed a deal on Friday.",
             "signed",
             {k_friday},
             "The Danish firms signed a deal",
             true},
        Case{"Shares of the bank fell 90% on Friday.",
             "fell",
             {k_friday},
             "Shares of the bank fell 90%",
             true},
        Case{"Peru often buys wheat on Friday.", "buys", {k_friday}, "Peru buys wheat", false},
        Case{"The mayor is guilty of crimes committed on Friday.",
             "committed",
             {k_friday},
             "Crimes were committed",
             false},
        Case{"A clinic run by DCK south of Lima closed on Friday.",
             "closed",
             {k_friday},
             "A clinic run by DCK south of Lima closed",
             true},
        Case{"Ana Ruiz will typically leave work before Tomas Berg.",
             "leave",
             {},
             "Ana Ruiz will leave work before Tomas Berg",
             false},
        Case{"A tsunami that hit ten nations killed over 200,000 on Friday.",
             "killed",
             {k_friday},
             "A tsunami killed over 200,000",
             true},
        Case{"A quake that hit ten nations on Friday killed 20.",
             "hit",
             {k_friday},
             "A quake hit ten nations",
             true},
        Case{"The queen, who Peru jailed on Friday, is ill.",
             "jailed",
             {k_friday},
             "Peru jailed the queen",
             true},
        Case{"The navy chose Lima based Vestra Lines on Friday.",
             "chose",
             {k_friday},
             "The navy chose Lima based Vestra Lines",
             true},
        Case{"Peru was cleared of fraud in the crash of a ferry, which killed 40 on Friday.",
             "killed",
             {k_friday},
             "The crash of a ferry killed 40",
             true},
        Case{"In a speech delivered in Riga on Friday, the queen was calm.",
             "delivered",
             {k_friday},
             "A speech was delivered in Riga",
             true},
        Case{"The bank declined to comment on Friday.",
             "declined",
             {k_friday},
             "The bank declined to comment",
             false},
        Case{"The firm shelved an initial public offering on Friday.",
             "shelved",
             {k_friday},
             "The firm shelved an initial public offering",
             true},
        Case{"A claim that voters brought against him was dropped on Friday.",
             "dropped",
             {k_friday},
             "A claim was dropped",
             true},
        Case{
            "The film was first shown on Friday.", "shown", {k_friday}, "The film was shown", true},
        Case{"Her memoir, \"Rain on Glass\", came out on Friday.",
             "came",
             {k_friday},
             "Her memoir came out",
             true},
        Case{"Member states rejected the idea on Friday.",
             "rejected",
             {k_friday},
             "Member states rejected the idea",
             true},
        Case{"The union put forward a plan on Friday but withdrew it.",
             "withdrew",
             {k_friday},
             "The union withdrew it",
             true},
        Case{"Ana graduated on Friday.", "graduated", {k_friday}, "Ana graduated", false},
        Case{"A film about the queen was announced on Friday.",
             "announced",
             {k_friday},
             "A film about the queen was announced",
             true},
        Case{"The show that Ana helped to plan will open on Friday.",
             "open",
             {{"Friday", "2024-06-07"}},
             "The show will open",
             true},
        Case{"The changes, Ana Ruiz said, would be drafted by a panel.",
             "drafted",
             {},
             "The changes will be drafted by a panel",
             true},
        Case{"Ana Ruiz, the banker who was seized on Friday, sang.",
             "seized",
             {k_friday},
             "Ana Ruiz was seized",
             true},
        Case{"A portrait by Ana Ruiz that was lost will be sold on Friday.",
             "sold",
             {{"Friday", "2024-06-07"}},
             "A portrait by Ana Ruiz will be sold",
             true},
        Case{"Lumex, whose largest owner is the state, fell on Friday.",
             "fell",
             {k_friday},
             "Lumex fell",
             true},
        Case{"The heirs of Ana Ruiz, a dealer from whom a gang stole a boat, sued Peru on Friday.",
             "sued",
             {k_friday},
             "The heirs of Ana Ruiz sued Peru",
             true},
        Case{"None of the coins, which were found on Friday, is fake.",
             "found",
             {k_friday},
             "The coins were found",
             true},
        Case{"A fire that began in Oslo on Friday has spread to Bergen.",
             "began",
             {k_friday},
             "A fire began in Oslo",
             true},
        Case{"Ana Ruiz was convicted on Friday on six of eight counts.",
             "convicted",
             {k_friday},
             "Ana Ruiz was convicted on six of eight counts",
             true},
        Case{"Peru and Chile signed a pact on Friday to settle a decades-old dispute.",
             "signed",
             {k_friday, {"decades", "", TimexType::duration, "PXDE"}},
             "Peru and Chile signed a pact to settle a decades-old dispute",
             true},
        Case{"Ana Ruiz will take charge of Friday's game.",
             "take",
             {{"Friday", "2024-06-07"}},
             "Ana Ruiz will take charge of the game",
             true},
        Case{"A jury found Ana Ruiz, the former head of a bank, guilty of fraud on Friday.",
             "found",
             {k_friday},
             "A jury found Ana Ruiz guilty of fraud",
             true},
        Case{"Ana Ruiz, whose country left a pact on Friday, sang.",
             "left",
             {k_friday},
             "Ana Ruiz's country left a pact",
             true},
        Case{"A ship, at a yard in Paris, Texas, sank on Friday.",
             "sank",
             {k_friday},
             "A ship sank",
             true},
        Case{"The fleet of 42 jets, most of them leased from a rival, was grounded on Friday.",
             "grounded",
             {k_friday},
             "The fleet of 42 jets was grounded",
             true},
        Case{"Nurses at a clinic, who walked out on Friday, sang.",
             "walked",
             {k_friday},
             "Nurses at a clinic walked out",
             true},
        Case{"Ana gave evidence to the panel in Oslo that opened on Friday.",
             "opened",
             {k_friday},
             "The panel in Oslo opened",
             true},
        Case{"He gave the prize to his mother, who died on Friday.",
             "died",
             {k_friday},
             "His mother died",
             true},
        Case{"A bill that parliament is due to pass on Friday is long.",
             "pass",
             {{"Friday", "2024-06-07"}},
             "Parliament passes a bill",
             true},
        Case{"White House Press Secretary Ana Ruiz resigned on Friday.",
             "resigned",
             {k_friday},
             "White House Press Secretary Ana Ruiz resigned",
             true},
        Case{"The world will change.", "change", {}, "The world will change", false}));

TEST(Moved, CalledOffIsOneEntryOnItsDay) {
  const std::vector<Mention> mentions =
      test::read("A match which was to be played on Sunday has been called off.", "2024-06-03",
                 {{"Sunday", "2024-06-09"}});
  ASSERT_EQ(test::timeline(mentions).size(), 1U);
  const Mention called = test::by_trigger(mentions, "called");
  EXPECT_EQ(called.status, Status::cancelled);
  EXPECT_EQ(to_edtf(called.when), "2024-06-09");
  EXPECT_EQ(called.kind, "sport");
}

TEST(Moved, ScrappedIsCancelled) {
  const Mention scrapped = test::by_trigger(
      test::read("The race was scrapped on Friday.", "2024-06-03", {k_friday}), "scrapped");
  EXPECT_EQ(scrapped.status, Status::cancelled);
  EXPECT_EQ(scrapped.kind, "sport");
}

TEST(Modifiers, AnEventThatSaysWhatANounIsAboutStandsOffTheTimeline) {
  const std::vector<Mention> mentions = test::read("Clara Berg faced murder charges on Friday.",
                                                   "2024-06-03", {{"Friday", "2024-05-31"}});
  const Mention murder = test::by_trigger(mentions, "murder");
  EXPECT_EQ(murder.action, "kill");
  EXPECT_FALSE(murder.timeline);
  EXPECT_TRUE(murder.when.unknown());
}

TEST(Modifiers, WhatWasDoneToANounIsNewsByItself) {
  const std::vector<Mention> mentions =
      test::read("The stolen jewels were found on Friday in a painted chest.", "2024-06-03",
                 {{"Friday", "2024-05-31"}});
  EXPECT_EQ(test::by_trigger(mentions, "stolen").action, "steal");
  for (const Mention& mention : mentions) EXPECT_NE(mention.trigger.text, "painted");
}

TEST(Modifiers, ANameIsNone) {
  for (const Mention& mention :
       test::read("The United States Strike Fund met on Friday.", "2024-06-03", {}))
    EXPECT_NE(mention.trigger.text, "Strike");
}

}  // namespace
}  // namespace dateline::events

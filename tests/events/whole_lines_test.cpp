// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::on_friday;

/// A line keeps what its verb cannot do without.
class WholeLine : public ::testing::TestWithParam<Case> {};

TEST_P(WholeLine, KeepsWhatBelongsToItsVerb) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    TitlesInQuotes, WholeLine,
    ::testing::Values(on_friday("Lumex released \"Green Harbor\" on Friday.", "released",
                                "Lumex released Green Harbor"),
                      on_friday("Lumex released \"Green Harbor,\" a thriller, on Friday.",
                                "released", "Lumex released Green Harbor"),
                      on_friday("On Friday Ana Ruiz published “A Room With a View” and “The Sea.”",
                                "published", "Ana Ruiz published A Room With a View and The Sea"),
                      on_friday("Ana Ruiz sang in ``Lord of the Flies'' on Friday.", "sang",
                                "Ana Ruiz sang in Lord of the Flies"),
                      on_friday("Her film, \"Green Harbor,\" won the prize on Friday.", "won",
                                "Green Harbor won the prize"),
                      on_friday("The jury met Tom Cole. On Friday it snubbed Tom Cole and Ana Ruiz "
                                "for The Irishman.",
                                "snubbed",
                                "The jury snubbed Tom Cole and Ana Ruiz for The Irishman"),
                      on_friday("Ana Ruiz said \"Good Morning\" and resigned on Friday.",
                                "resigned", "Ana Ruiz resigned")));

// No rig kills anybody.
INSTANTIATE_TEST_SUITE_P(
    HarmDoneByAMishap, WholeLine,
    ::testing::Values(on_friday("A rig exploded on Friday, killing 11 workers.", "killing",
                                "A rig exploded, killing 11 workers"),
                      on_friday("A bus to Calama crashed on Friday, injuring six.", "injuring",
                                "A bus to Calama crashed, injuring six"),
                      on_friday("A dam burst on Friday, killing 40 people.", "killing",
                                "A dam burst, killing 40 people"),
                      on_friday("A bomb destroyed the mill on Friday, killing six.", "killing",
                                "A bomb killed six"),
                      on_friday("A gunman opened fire in Calama on Friday, killing six.", "killing",
                                "A gunman killed six")));

INSTANTIATE_TEST_SUITE_P(ParticlesBeforeATime, WholeLine,
                         ::testing::Values(on_friday("The well blew out Friday.", "blew",
                                                     "The well blew out"),
                                           on_friday("Ana Ruiz stepped down Friday.", "stepped",
                                                     "Ana Ruiz stepped down"),
                                           Case{"The party expects Ana Ruiz to step down soon.",
                                                "step",
                                                {},
                                                "The party expects Ana Ruiz to step down",
                                                "[2024-06-03..]",
                                                Status::expected}));

INSTANTIATE_TEST_SUITE_P(
    ParticlesBehindTheObject, WholeLine,
    ::testing::Values(on_friday("On Friday the shortage pushed prices up, Ana Ruiz said.", "pushed",
                                "The shortage pushed prices up"),
                      on_friday("On Friday Lumex turned the offer down.", "turned",
                                "Lumex turned the offer down"),
                      on_friday("Lumex shut the mill down on Friday.", "shut",
                                "Lumex shut the mill down"),
                      on_friday("On Friday the council quizzed Lumex over how it paid Peru.",
                                "quizzed", "The council quizzed Lumex")));

INSTANTIATE_TEST_SUITE_P(
    Parentheticals, WholeLine,
    ::testing::Values(
        on_friday("Plans that Lumex had shown to Peru, for instance, were dropped on Friday.",
                  "dropped", "Plans were dropped"),
        on_friday("The bridge was, in fact, shut on Friday.", "shut", "The bridge was shut"),
        on_friday("The council of Lima, however, has closed the mill on Friday.", "closed",
                  "The council of Lima has closed the mill"),
        on_friday("Lumex bought mills in towns, for example, Lima, on Friday.", "bought",
                  "Lumex bought mills in towns")));

INSTANTIATE_TEST_SUITE_P(
    Descriptions, WholeLine,
    ::testing::Values(on_friday("On Friday Lumex opened a quick, smart, lasting exhibition.",
                                "opened", "Lumex opened a quick, smart, lasting exhibition"),
                      on_friday("It is a peach from Tom Cole and he has won the prize on Friday.",
                                "won", "He has won the prize"),
                      on_friday("The fund grew on Friday as a result of the house passing a bill.",
                                "grew", "The fund grew as a result of the house passing a bill"),
                      on_friday("Ana Ruiz searched that same room on Friday.", "searched",
                                "Ana Ruiz searched that same room"),
                      on_friday("On Friday the storm destroyed many completely.", "destroyed",
                                "The storm destroyed many"),
                      on_friday("The mill is called Lumex Hall and it was opened on Friday.",
                                "opened", "The mill was opened"),
                      on_friday("U.S. crude CLc1 fell 3% on Friday.", "fell", "U.S. crude fell 3%"),
                      on_friday("On Friday Lumex ordered its \"Stage 3\" action, which cut power.",
                                "ordered", "Lumex ordered its Stage 3 action")));

INSTANTIATE_TEST_SUITE_P(
    BesideATime, WholeLine,
    ::testing::Values(Case{"Lumex bought the mill on May 3—two years before the fire.",
                           "bought",
                           {{"May 3", "2024-05-03"}, {"two years", "", TimexType::duration}},
                           "Lumex bought the mill",
                           "2024-05-03"},
                      Case{"The vote ended close to May 3.",
                           "ended",
                           {{"May 3", "2024-05-03"}},
                           "The vote ended",
                           "2024-05-03"},
                      Case{"On Friday Lumex bought Tesk in a move that shook Peru.",
                           "bought",
                           {{"Friday", "2024-05-31"}},
                           "Lumex bought Tesk",
                           "2024-05-31"},
                      Case{"Lumex will name its head likely on May 9.",
                           "name",
                           {{"May 9", "2025-05-09"}},
                           "Lumex will name its head",
                           "2025-05-09",
                           Status::planned},
                      Case{"The sale will be pushed into next year.",
                           "pushed",
                           {{"next year", "2025"}},
                           "The sale will be pushed into next year",
                           "2025",
                           Status::planned},
                      Case{"Lumex will shut the mill midway through next year.",
                           "shut",
                           {{"next year", "2025"}},
                           "Lumex will shut the mill",
                           "2025",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(TimeSpent, WholeLine,
                         ::testing::Values(on_friday("Ana Ruiz spent Friday in court.", "spent",
                                                     "Ana Ruiz spent Friday in court"),
                                           Case{"On Friday Ana Ruiz spent the night in a hut.",
                                                "spent",
                                                {{"Friday", "2024-05-31"},
                                                 {"the night", "2024-05-31TNI"}},
                                                "Ana Ruiz spent the night in a hut",
                                                "2024-05-31"}));

// The name behind the last of several is the last one's.
INSTANTIATE_TEST_SUITE_P(
    SubjectsOfSeveral, WholeLine,
    ::testing::Values(on_friday("Lumex and its head, Ana Ruiz, were sued on Friday.", "sued",
                                "Lumex and its head Ana Ruiz were sued"),
                      on_friday("Tom Cole and the BP chairman, Carl Berg, met on Friday.", "met",
                                "Tom Cole and the BP chairman Carl Berg met"),
                      on_friday("The head of research and growth, Ana Ruiz, resigned on Friday.",
                                "resigned", "Ana Ruiz resigned"),
                      on_friday("A singer and a friend of ours, Ana Ruiz, died on Friday.", "died",
                                "Ana Ruiz died")));

INSTANTIATE_TEST_SUITE_P(
    TwiceDescribed, WholeLine,
    ::testing::Values(
        on_friday("Ana Ruiz, one of the founders, the head of the bank, quit on Friday.", "quit",
                  "Ana Ruiz quit"),
        on_friday("In Lima, the minister, the head of the bank, quit on Friday.", "quit",
                  "The minister quit")));

INSTANTIATE_TEST_SUITE_P(
    OfficesBeforeNames, WholeLine,
    ::testing::Values(on_friday("Minister of the Environment Ana Ruiz quit on Friday.", "quit",
                                "Minister of the Environment Ana Ruiz quit"),
                      on_friday("Secretary of State Ana Ruiz quit on Friday.", "quit",
                                "Secretary of State Ana Ruiz quit")));

INSTANTIATE_TEST_SUITE_P(
    CalledByTheirDecade, WholeLine,
    ::testing::Values(Case{"The 1990s star Ana Ruiz has died.",
                           "died",
                           {{"The 1990s", "199X"}},
                           "Ana Ruiz has died",
                           "2024-06-03"},
                      Case{"Ana Ruiz, the 1950s pinup girl whose looks won prizes, has died.",
                           "died",
                           {{"the 1950s", "195X"}},
                           "Ana Ruiz has died",
                           "2024-06-03"}));

// Who was hurt while doing something does what the last verb says.
INSTANTIATE_TEST_SUITE_P(
    BehindAGerund, WholeLine,
    ::testing::Values(on_friday("A journalist shot while covering a march died on Friday.", "died",
                                "A journalist died"),
                      on_friday("The minister resigned while visiting a mine on Friday.",
                                "resigned", "The minister resigned")));

INSTANTIATE_TEST_SUITE_P(
    DaysBeforeEvents, WholeLine,
    ::testing::Values(on_friday("Ten people were killed in Friday crash in Lima.", "killed",
                                "Ten people were killed in the crash in Lima")));

INSTANTIATE_TEST_SUITE_P(
    SaidToBeGoingOn, WholeLine,
    ::testing::Values(Case{"Lumex said it was postponing the launch to Friday.",
                           "postponing",
                           {{"Friday", "2024-06-07"}},
                           "Lumex was postponing the launch",
                           "2024-06-07",
                           Status::planned},
                      Case{"The talks end by Friday or sooner.",
                           "end",
                           {{"Friday", "2024-06-07"}},
                           "The talks end",
                           "[2024-06-03..2024-06-07]",
                           Status::planned},
                      Case{"The plan has risks in the storm season, which starts on Friday.",
                           "starts",
                           {{"Friday", "2024-06-07"}},
                           "The storm season starts",
                           "2024-06-07",
                           Status::planned},
                      Case{"Peru will see an epidemic on Friday.",
                           "see",
                           {{"Friday", "2024-06-07"}},
                           "Peru will see an epidemic",
                           "2024-06-07",
                           Status::expected}));

INSTANTIATE_TEST_SUITE_P(NotBeforeADay, WholeLine,
                         ::testing::Values(Case{"The bridge will not reopen before Friday.",
                                                "reopen",
                                                {{"Friday", "2024-06-07"}},
                                                "The bridge will reopen",
                                                "[2024-06-07..]",
                                                Status::planned},
                                           Case{"Neither of the bridges will reopen before Friday.",
                                                "reopen",
                                                {{"Friday", "2024-06-07"}},
                                                "Neither of the bridges will reopen",
                                                "[2024-06-03..2024-06-06]",
                                                Status::denied,
                                                false},
                                           Case{"Lumex had planned to report results on Friday.",
                                                "report",
                                                {{"Friday", "2024-06-07"}},
                                                "Lumex planned to report results",
                                                "2024-06-07",
                                                Status::cancelled}));

INSTANTIATE_TEST_SUITE_P(
    WithAppositionsInside, WholeLine,
    ::testing::Values(
        on_friday("Lumex won the contract on Friday after a rival, Peel & Haddow, withdrew.", "won",
                  "Lumex won the contract"),
        on_friday("The other, a man in Lima whose age was not given, died on Friday.", "died",
                  "The other died"),
        on_friday("Peru drilled a relief well Friday.", "drilled", "Peru drilled a relief well"),
        on_friday("That plan was dropped on Friday.", "dropped", "That plan was dropped"),
        on_friday("On Friday Vestra bought Lumex for €18m.", "bought",
                  "Vestra bought Lumex for €18m")));

INSTANTIATE_TEST_SUITE_P(ForALength, WholeLine,
                         ::testing::Values(Case{
                             "The contract is for three years from 1 May.",
                             "is",
                             {{"three years", "2024-05-01/2027-04-30", TimexType::duration, "P3Y"},
                              {"1 May", "2024-05-01"}},
                             "The contract runs",
                             "2024-05-01/2027-04-30",
                             Status::ongoing}));

// What is not done before a day is not done then either.
INSTANTIATE_TEST_SUITE_P(NotDone, WholeLine,
                         ::testing::Values(Case{"The bank did not warn clients before Friday.",
                                                "warn",
                                                {{"Friday", "2024-05-31"}},
                                                "The bank did not warn clients",
                                                "[..2024-05-30]",
                                                Status::denied,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    OfAThingAndNotItsContent, WholeLine,
    ::testing::Values(on_friday("The money that police seized on Friday was fake.", "seized",
                                "Police seized the money"),
                      on_friday("It was wrong that the army shot six people on Friday.", "shot",
                                "The army shot six people"),
                      on_friday("He could not believe he had won the lottery on Friday.", "won",
                                "He won the lottery")));

// A body wants or celebrates, and no thing that has to do with it.
INSTANTIATE_TEST_SUITE_P(
    WhichABodyDoes, WholeLine,
    ::testing::Values(on_friday("Lumex faced competition from Vestra Corp., which agreed a deal on "
                                "Friday.",
                                "agreed", "Vestra Corp agreed a deal"),
                      on_friday("She signed a treaty with Peru, which was ratified on Friday.",
                                "ratified", "A treaty with Peru was ratified")));

INSTANTIATE_TEST_SUITE_P(
    WhichAnEventDoes, WholeLine,
    ::testing::Values(Case{"A truce along the coast that is due to expire on Friday was praised.",
                           "expire",
                           {{"Friday", "2024-06-07"}},
                           "A truce along the coast expires",
                           "2024-06-07",
                           Status::planned},
                      on_friday("Two former executives, Ida Strom and Carl Bech, who resigned on "
                                "Friday, were held.",
                                "resigned", "Ida Strom and Carl Bech resigned"),
                      on_friday("Riverside's home derby was moved on Friday.", "moved",
                                "Riverside's home derby was moved")));

TEST(WholeLines, WhoSpeaksBeforeASemicolonIsNoSourceOfWhatIsBehindIt) {
  const auto mentions = test::read(
      "The minister said the mine would close; Peru, which held a vote on Friday, was silent.",
      "2024-06-03", {{"Friday", "2024-05-31"}});
  EXPECT_FALSE(test::by_trigger(mentions, "held").source.has_value());
  EXPECT_TRUE(test::by_trigger(mentions, "close").source.has_value());
}

INSTANTIATE_TEST_SUITE_P(
    JoinedQualities, WholeLine,
    ::testing::Values(on_friday("Ana Ruiz met families of the dead and wounded miners on Friday.",
                                "met", "Ana Ruiz met families of the dead and wounded miners"),
                      on_friday("Peru put a ban on deepwater drilling in place on Friday.", "put",
                                "Peru put a ban on deepwater drilling in place")));

INSTANTIATE_TEST_SUITE_P(
    BehindADecade, WholeLine,
    ::testing::Values(Case{"The gang was founded in the 1930's by Ana Ruiz.",
                           "founded",
                           {{"the 1930's", "193X"}},
                           "The gang was founded by Ana Ruiz",
                           "193X"},
                      on_friday("Ana Ruiz flew to Peru later on Friday to meet Tom Cole.", "flew",
                                "Ana Ruiz flew to Peru to meet Tom Cole"),
                      Case{"Shares in Lumex rebounded from Friday's 13-year low.",
                           "rebounded",
                           {{"Friday", "2024-05-31"}, {"13-year", "", TimexType::duration, "P13Y"}},
                           "Shares in Lumex rebounded from the 13-year low",
                           "2024-06-03"}));

TEST(WholeLines, APriceIsOfAMarket) {
  const auto kind_of = [](const char* text) {
    return test::by_trigger(test::read(text, "2024-06-03", {{"Friday", "2024-05-31"}}), "closed")
        .kind;
  };
  EXPECT_EQ(kind_of("Lumex closed at $19.50 on Friday."), "market");
  EXPECT_EQ(kind_of("Lumex closed up 3 percent on Friday."), "market");
  EXPECT_EQ(kind_of("The shop closed on Friday."), "business");
}

TEST(WholeLines, APronounIsNobodyWhomItsClauseNames) {
  const auto mentions = test::read(
      "Ana Ruiz is a friend of Eva Cole. She recalled on Friday talking to Ms Ruiz in Oslo.",
      "2024-06-03", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(test::by_trigger(mentions, "recalled").what, "Eva Cole recalled");
}

}  // namespace
}  // namespace dateline::events

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
  const char* when;
  Status status = Status::happened;
  bool timeline = true;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

/// Sentences as newspapers build them: long subjects, asides, verbs that share their auxiliaries.
class ShapeOf : public ::testing::TestWithParam<Case> {};

TEST_P(ShapeOf, ReadsWhatWhenAndStatus) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", each.said), each.trigger);
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(to_edtf(mention.when), each.when) << mention.why;
  EXPECT_EQ(mention.status, each.status) << mention.why;
  EXPECT_EQ(mention.timeline, each.timeline) << mention.why;
}

const test::Said k_friday{"Friday", "2024-05-31"};
const test::Said k_next_friday{"Friday", "2024-06-07"};

INSTANTIATE_TEST_SUITE_P(
    Subjects, ShapeOf,
    ::testing::Values(
        Case{"Talks with Iran begin on Friday.",
             "begin",
             {k_next_friday},
             "Talks with Iran begin",
             "2024-06-07",
             Status::planned},
        Case{"The minister herself resigned on Friday.",
             "resigned",
             {k_friday},
             "The minister resigned",
             "2024-05-31"},
        Case{"Dosing resumed on Friday.", "resumed", {k_friday}, "Dosing resumed", "2024-05-31"},
        Case{"Founded in 1990 as a mill, Tesk went public on Friday.",
             "Founded",
             {{"1990", "1990"}, k_friday},
             "Tesk was founded as a mill",
             "1990"},
        Case{"Born in 1947, in a hut near Oslo, Ana Dahl moved to Riga on Friday.",
             "Born",
             {{"1947", "1947"}, k_friday},
             "Ana Dahl was born",
             "1947"},
        Case{"The trust, set up by farmers in 2019, must file a plan by Friday.",
             "file",
             {{"2019", "2019"}, k_next_friday},
             "The trust must file a plan",
             "[2024-06-03..2024-06-07]",
             Status::planned},
        Case{"The fair will open, but the concert in Riga, pencilled in for Friday, had to be "
             "called off.",
             "called",
             {k_next_friday},
             "The concert in Riga had to be called off",
             "2024-06-07",
             Status::cancelled}));

INSTANTIATE_TEST_SUITE_P(
    Times, ShapeOf,
    ::testing::Values(Case{"Police detained a banker for questioning on Friday.",
                           "detained",
                           {k_friday},
                           "Police detained a banker for questioning",
                           "2024-05-31"},
                      Case{"Tesk paused dosing at two clinics on Friday.",
                           "paused",
                           {k_friday},
                           "Tesk paused dosing at two clinics",
                           "2024-05-31"},
                      Case{"Ana Ruiz won the race on Friday, her first victory for 20 years.",
                           "won",
                           {k_friday, {"20 years", "", TimexType::duration, "P20Y"}},
                           "Ana Ruiz won the race",
                           "2024-05-31"},
                      Case{"The bridge, closed since Friday, will be torn down.",
                           "closed",
                           {k_friday},
                           "The bridge is closed",
                           "2024-05-31/..",
                           Status::ongoing},
                      Case{"The fire has burned a forest and destroyed 60 homes since Friday.",
                           "destroyed",
                           {k_friday},
                           "The fire destroyed 60 homes",
                           "2024-05-31/..",
                           Status::ongoing},
                      Case{"The minister ordered a review of all dams by Friday.",
                           "ordered",
                           {k_next_friday},
                           "The minister ordered a review of all dams",
                           "2024-06-03"},
                      Case{"The strike, which began on Friday, was called off after the talks.",
                           "began",
                           {k_friday},
                           "The strike began",
                           "2024-05-31"},
                      Case{"A regatta planned for Friday will go ahead.",
                           "go",
                           {k_next_friday},
                           "A regatta will go ahead",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Worth, ShapeOf,
    ::testing::Values(Case{"The fund, which disclosed a stake in Tesk on Friday, wants a sale.",
                           "disclosed",
                           {k_friday},
                           "The fund disclosed a stake in Tesk",
                           "2024-05-31"},
                      Case{"A state of emergency, declared on Friday, will be lifted.",
                           "declared",
                           {k_friday},
                           "A state of emergency was declared",
                           "2024-05-31"},
                      Case{"Shares have halved since Ana Ruiz succeeded Jan Berg on Friday.",
                           "succeeded",
                           {k_friday},
                           "Ana Ruiz succeeded Jan Berg",
                           "2024-05-31"},
                      Case{"Tesk shelved plans for a plant in Peru.",
                           "shelved",
                           {},
                           "Tesk shelved plans for a plant in Peru",
                           "2024-06-03",
                           Status::cancelled},
                      Case{"They could be charged if the court finds that the list was forged.",
                           "forged",
                           {},
                           "The list was forged",
                           "2024-06-03",
                           Status::possible,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    Asides, ShapeOf,
    ::testing::Values(Case{"The larger ships, she said, could sail to Peru on Friday.",
                           "sail",
                           {k_next_friday},
                           "The larger ships could sail to Peru",
                           "2024-06-07",
                           Status::possible},
                      Case{"The oil caught fire when the rig, leased to Tesk, exploded on Friday.",
                           "exploded",
                           {k_friday},
                           "The rig exploded",
                           "2024-05-31"},
                      Case{"It is regarded as vital to Oslo, which lost the games to Rome in 2013.",
                           "lost",
                           {{"2013", "2013"}},
                           "Oslo lost the games to Rome",
                           "2013"},
                      Case{"The dollar index .DXY rose on Friday.",
                           "rose",
                           {k_friday},
                           "The dollar index rose",
                           "2024-05-31"},
                      Case{"Benchmark notes US10YT=RR rose on Friday.",
                           "rose",
                           {k_friday},
                           "Benchmark notes rose",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Plans, ShapeOf,
    ::testing::Values(Case{"The union has threatened to close the port on Friday.",
                           "close",
                           {k_next_friday},
                           "The union has threatened to close the port",
                           "2024-06-07",
                           Status::possible},
                      Case{"The team hopes to reach the bedrock some day.",
                           "reach",
                           {},
                           "The team hopes to reach the bedrock some day",
                           "[2024-06-03..]",
                           Status::possible,
                           false},
                      Case{"The pool will stay open until Friday.",
                           "stay",
                           {k_next_friday},
                           "The pool will stay open",
                           "../2024-06-07",
                           Status::planned},
                      Case{"Talks on the border must be concluded by Friday.",
                           "concluded",
                           {k_next_friday},
                           "Talks on the border must be concluded",
                           "[2024-06-03..2024-06-07]",
                           Status::planned},
                      Case{"Councillors voted to close the baths on Friday.",
                           "close",
                           {k_next_friday},
                           "Councillors voted to close the baths",
                           "2024-06-07",
                           Status::planned},
                      Case{"Results come out on 4 June, ahead of the general meeting on Friday.",
                           "meeting",
                           {{"4 June", "2024-06-04"}, k_next_friday},
                           "General meeting",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    News, ShapeOf,
    ::testing::Values(
        Case{"Thousands fled their homes on Friday after a dam collapsed near Riga.",
             "collapsed",
             {k_friday},
             "A dam collapsed near Riga",
             "[..2024-06-03]"},
        Case{"Bells rang on Friday, 75 years to the day after a mine exploded.",
             "exploded",
             {k_friday, {"75 years", "", TimexType::duration, "P75Y"}},
             "A mine exploded",
             "[..2024-06-03]",
             Status::happened,
             false},
        Case{"The letter was sent on Friday alleging his rival stole the plans.",
             "stole",
             {k_friday},
             "His rival stole the plans",
             "2024-05-31",
             Status::happened,
             false},
        Case{"Spain has sent six planes.", "sent", {}, "Spain has sent six planes", "2024-06-03"},
        Case{"The risk is still debated today.",
             "debated",
             {{"today", "2024-06-03"}},
             "The risk is debated",
             "2024-06-03",
             Status::planned,
             false}));

INSTANTIATE_TEST_SUITE_P(
    Owners, ShapeOf,
    ::testing::Values(
        Case{"The contract to build the jet expires on Friday.",
             "expires",
             {k_next_friday},
             "The contract expires",
             "2024-06-07",
             Status::planned},
        Case{"A pilot said that on Friday a jet equipped with new tubes left the runway.",
             "left",
             {k_friday},
             "A jet left the runway",
             "2024-05-31"},
        Case{"In Peru, planes are chosen and purchased by the state.",
             "purchased",
             {},
             "Planes were purchased by the state",
             "../..",
             Status::happened,
             false},
        Case{"The road is shut. The sea is calm. The planes will meet additional demand.",
             "meet",
             {},
             "The planes will meet additional demand",
             "[2024-06-03..]",
             Status::planned,
             false},
        Case{"The road is shut. The sea is calm. The van will use far less fuel.",
             "use",
             {},
             "The van will use far less fuel",
             "[2024-06-03..]",
             Status::planned,
             false}));

INSTANTIATE_TEST_SUITE_P(
    Details, ShapeOf,
    ::testing::Values(
        Case{"The roof of the hall caved in on Friday.",
             "caved",
             {k_friday},
             "The roof of the hall caved in",
             "2024-05-31"},
        Case{"Ruiz, who beat Tanaka in two sets on Friday, meets Vogt.",
             "beat",
             {k_friday},
             "Ruiz beat Tanaka in two sets",
             "2024-05-31"},
        Case{"The deadline for bids was extended from Friday to 1 August.",
             "extended",
             {k_next_friday, {"1 August", "2024-08-01"}},
             "The deadline for bids was extended",
             "2024-08-01",
             Status::planned},
        Case{"The law, passed in 2023 and upheld by the senate on Friday, gives workers a right.",
             "upheld",
             {{"2023", "2023"}, k_friday},
             "The law was upheld by the senate",
             "2024-05-31"},
        Case{"The rocket exploded two minutes after take-off.",
             "exploded",
             {{"two minutes", "", TimexType::duration, "PT2M"}},
             "The rocket exploded two minutes after take-off",
             "2024-06-03"},
        Case{"The probe will land at 9 p.m. on Friday.",
             "land",
             {{"9 p.m.", "2024-06-07T21:00", TimexType::time}, k_next_friday},
             "The probe will land",
             "2024-06-07T21:00",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Lives, ShapeOf,
    ::testing::Values(
        Case{
            "She was born in Accra in 1951, moved to London and published a novel two years later.",
            "moved",
            {{"1951", "1951"}, {"two years later", "1953"}},
            "She moved to London",
            "2024-06-03"},
        Case{"The prisoners were flown to Doha on Friday and handed over to the Swiss.",
             "handed",
             {k_friday},
             "The prisoners were handed over to the Swiss",
             "2024-05-31"},
        Case{"A spokesman denied that the minister had met the banker in 2022.",
             "met",
             {{"2022", "2022"}},
             "The minister met the banker",
             "2022",
             Status::denied,
             false},
        Case{"The first of three debates takes place tonight.",
             "takes",
             {{"tonight", "2024-06-03", TimexType::time}},
             "The first of three debates takes place",
             "2024-06-03",
             Status::planned},
        Case{"The firm aims to build ten plants by Friday.",
             "build",
             {k_next_friday},
             "The firm aims to build ten plants",
             "[2024-06-03..2024-06-07]",
             Status::possible},
        Case{"Dockers are to stage a strike on Friday.",
             "stage",
             {k_next_friday},
             "Dockers are to stage a strike",
             "2024-06-07",
             Status::planned},
        Case{"The storm left 14 people dead on Friday.",
             "left",
             {k_friday},
             "The storm left 14 people dead",
             "2024-05-31"},
        Case{"The fire broke out shortly after 2 a.m.",
             "broke",
             {{"2 a.m.", "[2024-06-01T02:00..]", TimexType::time, "2024-06-01T02:00"}},
             "The fire broke out",
             "2024-06-01"}));

INSTANTIATE_TEST_SUITE_P(
    Phrases, ShapeOf,
    ::testing::Values(
        Case{"Anyone wishing to become a trustee has until Friday to come forward.",
             "come",
             {k_next_friday},
             "Anyone has to come",
             "[2024-06-03..2024-06-07]",
             Status::planned},
        Case{"The search will go on until Friday.",
             "go",
             {k_next_friday},
             "The search will go on",
             "../2024-06-07",
             Status::planned},
        Case{"The road is shut. The sea is calm. Tesk has equipped it with touch panels.",
             "equipped",
             {},
             "Tesk has equipped it with touch panels",
             "[..2024-06-03]",
             Status::happened,
             false}));

INSTANTIATE_TEST_SUITE_P(
    Readings, ShapeOf,
    ::testing::Values(Case{"A ceasefire brokered by Qatar collapsed on Friday.",
                           "collapsed",
                           {k_friday},
                           "A ceasefire collapsed",
                           "2024-05-31"},
                      Case{"Ana Manev, whose cabinet fell on Friday, will not stand.",
                           "fell",
                           {k_friday},
                           "Ana Manev's cabinet fell",
                           "2024-05-31"},
                      Case{"The retailer will close ten of its 210 stores by Friday.",
                           "close",
                           {k_next_friday},
                           "The retailer will close ten of its 210 stores",
                           "[2024-06-03..2024-06-07]",
                           Status::planned},
                      Case{"The state deported the family in May.",
                           "deported",
                           {{"May", "2024-05"}},
                           "The state deported the family",
                           "2024-05"},
                      Case{"The committee hears evidence on Friday.",
                           "hears",
                           {k_next_friday},
                           "The committee hears evidence",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    LongSubjects, ShapeOf,
    ::testing::Values(
        Case{"The owners of the home, Evergrove Foods, collapsed on Friday.",
             "collapsed",
             {k_friday},
             "Evergrove Foods collapsed",
             "2024-05-31"},
        Case{"The partners, two of whom left in May, hired Ana Ruiz on Friday.",
             "hired",
             {{"May", "2024-05"}, k_friday},
             "The partners hired Ana Ruiz",
             "2024-05-31"},
        Case{"A claim by four families will be heard at the High Court on Friday.",
             "heard",
             {k_next_friday},
             "A claim by four families will be heard at the High Court",
             "2024-06-07",
             Status::planned},
        Case{"The lease takes effect on Friday, runs for 12 years and can be prolonged.",
             "takes",
             {k_next_friday, {"12 years", "", TimexType::duration, "P12Y"}},
             "The lease takes effect",
             "2024-06-07",
             Status::planned},
        Case{"All three withdrew them on Friday.",
             "withdrew",
             {k_friday},
             "All three withdrew them",
             "2024-05-31"},
        Case{"Ana Ruiz will hand over to finance chief Tom Berg on Friday.",
             "hand",
             {k_next_friday},
             "Ana Ruiz will hand over to finance chief Tom Berg",
             "2024-06-07",
             Status::planned},
        Case{"A third ferry is being built in Riga; it is pencilled in for Friday.",
             "pencilled",
             {k_next_friday},
             "A third ferry is pencilled in",
             "2024-06-07",
             Status::planned},
        Case{"Were the cabinet to fall, Ireland would go to the polls on Friday.",
             "go",
             {k_next_friday},
             "Ireland will go to the polls",
             "2024-06-07",
             Status::possible,
             false}));

TEST(Details, AnOutbreakKillsByIllness) {
  const Mention killed = test::by_trigger(
      test::read("An outbreak of cholera has killed 80 people.", "2024-06-03", {}), "killed");
  EXPECT_EQ(killed.kind, "health");
}

TEST(News, ThePastOfItsSubjectIsNone) {
  const std::vector<Mention> mentions = test::read(
      "Tesk was fined today. The road is shut. The sea is calm. Ana Duarte bought a farm and had "
      "planned to build a hotel.",
      "2024-06-03", {{"today", "2024-06-03"}});
  EXPECT_FALSE(test::by_trigger(mentions, "bought").timeline);
}

TEST(Words, MoneyIsNoAttack) {
  const std::vector<Mention> mentions =
      test::read("Tesk sees a profit of 124 million pounds for the year.", "2024-06-03", {});
  for (const Mention& mention : mentions) EXPECT_NE(mention.kind, "attack") << mention.what;
}

TEST(Words, NothingBacksIt) {
  const std::vector<Mention> mentions =
      test::read("The rest should have it back by Friday.", "2024-06-03", {k_next_friday});
  for (const Mention& mention : mentions) EXPECT_NE(mention.trigger.text, "back") << mention.what;
}

}  // namespace
}  // namespace dateline::events

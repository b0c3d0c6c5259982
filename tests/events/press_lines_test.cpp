// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::k_friday;
using test::k_next;
using test::on_friday;

/// Turns of phrase that the press is full of.
class PressLine : public ::testing::TestWithParam<Case> {};

TEST_P(PressLine, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

Case may_be(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_next}, what, "2024-06-07", Status::possible};
}

// What a hope or a fear is about may be, and is nothing that is done to the hope.
INSTANTIATE_TEST_SUITE_P(
    BehindDoubtingNouns, PressLine,
    ::testing::Values(
        may_be("There is a risk that the ship will sink on Friday.", "sink", "The ship will sink"),
        may_be("There is a chance the bank will fail on Friday.", "fail", "The bank will fail"),
        may_be("He spoke of hopes that talks will resume on Friday.", "resume",
               "Talks will resume"),
        may_be("Investors see a chance that the bank raises rates on Friday.", "raises",
               "The bank raises rates"),
        Case{"There is no chance that talks will resume on Friday.",
             "resume",
             {k_next},
             "Talks will resume",
             "2024-06-07",
             Status::denied,
             false},
        on_friday("The claim that Ruiz brought against Lumex on Friday was dropped.", "brought",
                  "Ruiz brought the claim against Lumex")));

// A doubt that only stands before the clause says nothing of it.
INSTANTIATE_TEST_SUITE_P(
    BesideDoubts, PressLine,
    ::testing::Values(
        on_friday("Despite concerns the council approved the plan on Friday.", "approved",
                  "The council approved the plan"),
        on_friday("After hours of speculation the club sacked Ana Ruiz on Friday.", "sacked",
                  "The club sacked Ana Ruiz"),
        on_friday("In Hope the bridge collapsed on Friday.", "collapsed", "The bridge collapsed"),
        Case{"Under the project the firm will build 300 homes on Friday.",
             "build",
             {k_next},
             "The firm will build 300 homes",
             "2024-06-07",
             Status::planned},
        may_be("Fears grew that the dam would burst on Friday.", "burst", "The dam will burst"),
        Case{"There is no evidence that the man was killed on Friday.",
             "killed",
             {k_friday},
             "The man was killed",
             "2024-05-31",
             Status::denied,
             false}));

INSTANTIATE_TEST_SUITE_P(
    BesideAClauseWithAs, PressLine,
    ::testing::Values(
        on_friday("Police fired as Ruiz fled the scene on Friday.", "fired", "Police fired"),
        on_friday("Police fired as Ruiz fled the scene on Friday.", "fled", "Ruiz fled the scene"),
        on_friday("Palmer struck as Chelsea beat Rovers on Friday.", "beat",
                  "Chelsea beat Rovers")));

INSTANTIATE_TEST_SUITE_P(
    OfSeveral, PressLine,
    ::testing::Values(
        due("Peru and Chile meet in Riga on Friday.", "meet", "Peru and Chile meet in Riga"),
        due("On Friday Peru and Chile meet in Riga.", "meet", "Peru and Chile meet in Riga"),
        due("Lumex and Vestra merge on Friday.", "merge", "Lumex and Vestra merge"),
        due("Unions and the ministry sign a deal on Friday.", "sign",
            "Unions and the ministry sign a deal"),
        due("Carolina Hurricanes will play on Friday.", "play", "Carolina Hurricanes will play"),
        on_friday("Food and drink sales rose on Friday.", "rose", "Food and drink sales rose"),
        on_friday("Peru's military fired missiles on Friday.", "fired",
                  "Peru's military fired missiles"),
        on_friday("The military shot down a drone on Friday.", "shot",
                  "The military shot down a drone")));

// A verb that could be a noun, and an object without an article that no table knows.
INSTANTIATE_TEST_SUITE_P(
    WithBareObjects, PressLine,
    ::testing::Values(
        on_friday("The government shut schools on Friday.", "shut", "The government shut schools"),
        on_friday("OPEC cut output on Friday.", "cut", "OPEC cut output"),
        on_friday("Rebels hit tankers on Friday.", "hit", "Rebels hit tankers"),
        on_friday("The storm hit ports on Friday.", "hit", "The storm hit ports"),
        on_friday("Ana Ruiz quit politics on Friday.", "quit", "Ana Ruiz quit politics"),
        on_friday("The price cut helped sales on Friday.", "helped",
                  "The price cut helped sales")));

TEST(PressLines, ADayToAnswerByIsADeadline) {
  const Mention mention = test::by_trigger(
      test::read("Lumex has until Friday to reply.", "2024-06-03", {k_next}), "reply");
  EXPECT_TRUE(mention.timeline);
  EXPECT_EQ(mention.kind, "deadline");
}

Case with_recent(const char* text, const char* trigger, const char* what) {
  Case each = on_friday(text, trigger, what);
  each.said.insert(each.said.begin(), {"recent", ""});
  return each;
}

INSTANTIATE_TEST_SUITE_P(
    OfWhatIsRecent, PressLine,
    ::testing::Values(with_recent("The victims of recent floods were buried on Friday.", "buried",
                                  "The victims of floods were buried"),
                      with_recent("A report on recent attacks was published on Friday.",
                                  "published", "A report on attacks was published")));

INSTANTIATE_TEST_SUITE_P(
    WithBounds, PressLine,
    ::testing::Values(on_friday("The ferry took up to 90 people to Lima on Friday.", "took",
                                "The ferry took up to 90 people to Lima"),
                      on_friday("Lumex lost at least 30 percent of its value on Friday.", "lost",
                                "Lumex lost at least 30 percent of its value")));

INSTANTIATE_TEST_SUITE_P(
    WithParticiples, PressLine,
    ::testing::Values(
        on_friday("A teacher named Ana Ruiz, 43, shot a robber on Friday.", "shot",
                  "A teacher named Ana Ruiz shot a robber"),
        on_friday("A woman identified as Ana Ruiz, 43, died on Friday.", "died",
                  "A woman identified as Ana Ruiz died"),
        on_friday("On Friday a judge lifted a ban on deepwater drilling imposed after the spill.",
                  "lifted", "A judge lifted a ban on deepwater drilling imposed after the spill"),
        Case{"Councillors debated the yard's future on Friday.",
             "debated",
             {{"future", "", TimexType::date, "FUTURE_REF"}, {"Friday", "2024-05-31"}},
             "Councillors debated the yard's future",
             "2024-05-31"},
        Case{"Lumex sold the homes at current prices on Friday.",
             "sold",
             {{"current", "", TimexType::date, "PRESENT_REF"}, {"Friday", "2024-05-31"}},
             "Lumex sold the homes at current prices",
             "2024-05-31"},
        Case{"A plan to shut a pool before Christmas was dropped on Friday.",
             "dropped",
             {{"Christmas", "2024-12-25"}, {"Friday", "2024-05-31"}},
             "A plan to shut a pool was dropped",
             "2024-05-31"},
        on_friday("In a test of the ties forged with Lumex, the mayor sued the firm on Friday.",
                  "sued", "The mayor sued Lumex"),
        on_friday("On Friday the ministry kept its scientists from warning the public of a great "
                  "environmental disaster caused by the broken well in the bay.",
                  "kept",
                  "The ministry kept its scientists from warning the public of a great "
                  "environmental disaster")));

INSTANTIATE_TEST_SUITE_P(
    WithAsides, PressLine,
    ::testing::Values(on_friday("The virus, or H1N1, spread to Lima on Friday.", "spread",
                                "The virus spread to Lima")));

Case within(const char* text, const char* trigger, const char* what, Status status) {
  return {text,
          trigger,
          {{"the past week", "2024-05-27/2024-06-03", TimexType::duration, "P1W"}},
          what,
          "2024-05-27/2024-06-03",
          status};
}

Case inside(const char* text, const char* trigger, const char* what) {
  Case each = within(text, trigger, what, Status::happened);
  each.when = "[2024-05-27..2024-06-03]";
  return each;
}

INSTANTIATE_TEST_SUITE_P(
    InsideATime, PressLine,
    ::testing::Values(
        inside("Dozens were hurt among men arrested in the past week.", "arrested",
               "Men were arrested"),
        inside("Six people have been arrested in the past week.", "arrested",
               "Six people have been arrested"),
        Case{"Two leaders called for a rally on Friday in support of the strike.",
             "rally",
             {k_next},
             "Rally in support of the strike",
             "2024-06-07",
             Status::planned},
        Case{"The ministers will meet in the next two weeks.",
             "meet",
             {{"the next two weeks", "2024-06-03/2024-06-17", TimexType::duration, "P2W"}},
             "The ministers will meet",
             "[2024-06-03..2024-06-17]",
             Status::planned},
        Case{"The firm will invest in it over the next two weeks.",
             "invest",
             {{"the next two weeks", "2024-06-03/2024-06-17", TimexType::duration, "P2W"}},
             "The firm will invest in it",
             "2024-06-03/2024-06-17",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    WithinATime, PressLine,
    ::testing::Values(within("Six people have been arrested over the past week.", "arrested",
                             "Six people have been arrested", Status::happened),
                      within("The road has been closed for the past week.", "closed",
                             "The road has been closed", Status::ongoing),
                      within("The firm has been selling shares over the past week.", "selling",
                             "The firm has been selling shares", Status::ongoing)));

INSTANTIATE_TEST_SUITE_P(
    Told, PressLine,
    ::testing::Values(
        on_friday("Ana Ruiz, head of Lumex, and other directors of the firm, met Li Wei on Friday.",
                  "met", "Ana Ruiz, head of Lumex, and other directors of the firm met Li Wei"),
        on_friday("Ana Ruiz, head of Lumex, and Li Wei, mayor of Lima, signed a deal on Friday.",
                  "signed", "Ana Ruiz, head of Lumex, and Li Wei signed a deal"),
        on_friday("In Lima police and the army were deployed on Friday.", "deployed",
                  "Police and the army were deployed"),
        on_friday("In Haiti rescuers found six survivors on Friday.", "found",
                  "Rescuers found six survivors"),
        on_friday("The news sent energy stocks tumbling on Friday.", "sent",
                  "The news sent energy stocks tumbling"),
        on_friday("The ministry tested it on Friday to see if it leaks.", "tested",
                  "The ministry tested it to see if it leaks"),
        on_friday("Estimates of how many people died on Friday have varied.", "died",
                  "People died"),
        on_friday("BP removed a cap from its leaking oil well on Friday.", "removed",
                  "BP removed a cap from its leaking oil well"),
        on_friday("Shares in oil drilling companies fell on Friday.", "fell",
                  "Shares in oil drilling companies fell"),
        on_friday("The mayor named Ana Ruiz, 45, to lead the inquiry on Friday.", "named",
                  "The mayor named Ana Ruiz to lead the inquiry"),
        on_friday("BP offered investors tentative signs of recovery on Friday.", "offered",
                  "BP offered investors tentative signs of recovery"),
        on_friday("The gas industry overall lost $2 million on Friday.", "lost",
                  "The gas industry lost $2 million"),
        Case{"Prosecutors opened an inquiry into the May 3 Lima blast on Friday.",
             "opened",
             {{"May 3", "2024-05-03"}, k_friday},
             "Prosecutors opened an inquiry into the Lima blast",
             "2024-05-31"},
        Case{"The group raised $3 million in May alone.",
             "raised",
             {{"May", "2024-05"}},
             "The group raised $3 million",
             "2024-05"},
        Case{"The union said it would investigate the killing of six miners four years ago.",
             "investigate",
             {{"four years ago", "2020"}},
             "The union will investigate the killing of six miners",
             "[2024-06-03..]",
             Status::planned},
        Case{"The closing date for bids is Friday.",
             "is",
             {k_next},
             "The closing date for bids",
             "2024-06-07",
             Status::planned},
        Case{"The bank will sell its stake after losses last year.",
             "sell",
             {{"last year", "2023"}},
             "The bank will sell its stake after losses",
             "[2024-06-03..]",
             Status::planned},
        Case{"The chairmen of the Spill Commission, which is conducting an inquiry, met on Friday.",
             "conducting",
             {k_friday},
             "Spill Commission is conducting an inquiry",
             "../..",
             Status::ongoing,
             false}));

Case expected(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_next}, what, "2024-06-07", Status::expected};
}

// What is foretold, or comes of itself, nobody plans.
INSTANTIATE_TEST_SUITE_P(
    Foreseen, PressLine,
    ::testing::Values(
        expected("Analysts predict that the bank will cut rates on Friday.", "cut",
                 "The bank will cut rates"),
        expected("Expectations that the bank will cut rates on Friday grew.", "cut",
                 "The bank will cut rates"),
        expected("The storm will hit Lima on Friday.", "hit", "The storm will hit Lima"),
        expected("The ruling will hurt small banks on Friday.", "hurt",
                 "The ruling will hurt small banks"),
        expected("The cuts will lead to delays on Friday.", "lead", "The cuts will lead to delays"),
        expected("The bridge will collapse on Friday.", "collapse", "The bridge will collapse"),
        Case{"The ministry says that the bank will cut rates on Friday.",
             "cut",
             {k_next},
             "The bank will cut rates",
             "2024-06-07",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(LeftOut, PressLine,
                         ::testing::Values(on_friday("Lumex for example shut a plant on Friday.",
                                                     "shut", "Lumex shut a plant")));

INSTANTIATE_TEST_SUITE_P(
    Described, PressLine,
    ::testing::Values(
        on_friday("Robert Pitman, 24, from the town appeared in court on Friday.", "appeared",
                  "Robert Pitman appeared in court"),
        on_friday("Ana Ruiz, 24, of Wellington was arrested on Friday.", "arrested",
                  "Ana Ruiz was arrested"),
        on_friday("Ana Ruiz, head of a union of nurses, doctors and porters, quit on Friday.",
                  "quit", "Ana Ruiz quit"),
        on_friday("A cap that kept oil from gushing into the bay was removed on Friday.", "removed",
                  "A cap was removed"),
        on_friday("An offender who was hunted after pulling off an escape was held on Friday.",
                  "held", "An offender was held"),
        on_friday("A shot killed a Buffalo, N.Y., doctor on Friday.", "killed",
                  "A shot killed a Buffalo, N.Y., doctor"),
        on_friday("A museum in honor of Ana Ruiz, the Russian who built it, opened on Friday.",
                  "opened", "A museum in honor of Ana Ruiz opened"),
        Case{"Ana Ruiz, mayor of Lima in 2009, was arrested.",
             "arrested",
             {{"2009", "2009"}},
             "Ana Ruiz was arrested",
             "2024-06-03"},
        Case{"They tried to undermine the peace process, set to resume on Friday in Lima.",
             "resume",
             {k_next},
             "The peace process is set to resume in Lima",
             "2024-06-07",
             Status::planned},
        Case{"The venue was chosen to honor the creation of NATO 50 years ago.",
             "chosen",
             {{"50 years ago", "1974"}},
             "The venue was chosen to honor the creation of NATO",
             "2024-06-03",
             Status::happened,
             false},
        Case{"Two days before the vote, Ruiz resigned.",
             "resigned",
             {{"Two days", "", TimexType::duration, "P2D"}},
             "Ruiz resigned",
             "[..2024-06-03]",
             Status::happened,
             false},
        Case{"Two days after the vote, Ruiz resigned.",
             "resigned",
             {{"Two days", "", TimexType::duration, "P2D"}},
             "Ruiz resigned",
             "2024-06-03"}));

TEST(PressLines, WhatAnAccusationSaysHasNoLine) {
  const auto mentions = test::read("A jury indicted Ruiz on charges he stole a car on Friday.",
                                   "2024-06-03", {k_friday});
  EXPECT_FALSE(test::by_trigger(mentions, "stole").timeline);
}

TEST(PressLines, WhatIsAnnouncedSomewhereIsTold) {
  const auto mentions =
      test::read("The party announced in a letter on Friday that it will leave the coalition.",
                 "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "announced").what,
            "The party announced in a letter that the party will leave the coalition");
}

TEST(PressLines, WhoSaysItLastHasNoLine) {
  const auto mentions =
      test::read("The banks will be closed, state radio announced on Friday after protests.",
                 "2024-06-03", {k_friday});
  EXPECT_FALSE(test::by_trigger(mentions, "announced").timeline);
}

TEST(PressLines, NotAllIsNoWordOfAll) {
  for (const char* text :
       {"Not all schools opened on Friday.", "Not every school opened on Friday.",
        "Not many schools opened on Friday."})
    EXPECT_FALSE(test::by_trigger(test::read(text, "2024-06-03", {k_friday}), "opened").timeline)
        << text;
  EXPECT_FALSE(
      test::by_trigger(test::read("Not all schools will open on Friday.", "2024-06-03", {k_next}),
                       "open")
          .timeline);
}

TEST(PressLines, WhatIsSaidBehindADayLeavesTheVerbItsSubject) {
  const auto mentions = test::read("The mayor told the press on Friday there was no plan to sell.",
                                   "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "told").what.substr(0, 14), "The mayor told");
}

TEST(PressLines, WritersWhoContributedAreNoNews) {
  const auto mentions =
      test::read("Ana Ruiz contributed to this report on Friday.", "2024-06-03", {k_friday});
  EXPECT_FALSE(test::by_trigger(mentions, "contributed").timeline);
}

TEST(PressLines, TwoDeedsOfOneSentenceAreNoRepeats) {
  const auto mentions =
      test::read("Air France sold a mine and on Friday bought a mill.", "2024-06-03", {k_friday});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "sold").when), "2024-06-03");
}

struct KindCase {
  const char* text;
  const char* trigger;
  const char* kind;
};

void PrintTo(const KindCase& each, std::ostream* out) { print_test_name(each.text, *out); }

class PressKind : public ::testing::TestWithParam<KindCase> {};

TEST_P(PressKind, IsOfTheObject) {
  const KindCase& each = GetParam();
  EXPECT_EQ(test::by_trigger(test::read(each.text, "2024-06-03", {k_friday}), each.trigger).kind,
            each.kind);
}

INSTANTIATE_TEST_SUITE_P(
    OfPhrases, PressKind,
    ::testing::Values(KindCase{"Six people lost their lives on Friday.", "lost", "death"},
                      KindCase{"Lumex lost 30 percent on Friday.", "lost", "market"},
                      KindCase{"Some 300 workers lost their jobs on Friday.", "lost", "business"},
                      KindCase{"Porto lost to Ajax on Friday.", "lost", "contest"},
                      KindCase{"Protests broke out in Lima on Friday.", "broke", "protest"},
                      KindCase{"Cholera broke out in Lima on Friday.", "broke", "disaster"},
                      KindCase{"The pope made an appeal for peace on Friday.", "made", "request"},
                      KindCase{"The report raised concerns on Friday.", "raised", "other"},
                      KindCase{"Police beat a man to death on Friday.", "beat", "attack"},
                      KindCase{"Surgeons performed surgery on the boy on Friday.", "performed",
                               "health"},
                      KindCase{"The band performed in Lima on Friday.", "performed", "culture"}));

std::string names_of(const std::vector<Participant>& all) {
  std::string out;
  for (const Participant& each : all) out += (out.empty() ? "" : "; ") + each.text;
  return out;
}

std::string places_of(const Mention& mention) {
  std::string out;
  for (const Place& each : mention.places) out += (out.empty() ? "" : "; ") + each.text;
  return out;
}

Mention on(const char* text, const char* trigger) {
  return test::by_trigger(test::read(text, "2024-06-03", {k_friday}), trigger);
}

TEST(PressNames, OneWordThatOpensASentenceAndActsIsAName) {
  EXPECT_EQ(names_of(on("Vestra signed a deal on Friday.", "signed").participants), "Vestra");
  EXPECT_EQ(names_of(on("Vestra, Lumex and Tesk signed a deal on Friday.", "signed").participants),
            "Vestra; Lumex; Tesk");
  EXPECT_EQ(names_of(on("Vestra agreed on Friday to buy Lumex.", "agreed").participants),
            "Vestra; Lumex");
  EXPECT_EQ(names_of(on("Vestra will cut 900 jobs on Friday.", "cut").participants), "Vestra");
  EXPECT_EQ(names_of(on("Rival Tesk sold a mill on Friday.", "sold").participants), "Tesk");
  EXPECT_EQ(
      names_of(on("Vestra is planning a cut of 900 jobs on Friday.", "planning").participants),
      "Vestra");
  EXPECT_EQ(names_of(on("Vestra has sold a mine on Friday.", "sold").participants), "Vestra");
  EXPECT_EQ(names_of(on("Vestra is to sell two plants on Friday.", "sell").participants), "Vestra");
  EXPECT_EQ(names_of(on("Vestra cancelled 80 flights on Friday.", "cancelled").participants),
            "Vestra");
  EXPECT_EQ(names_of(on("Vestra was fined on Friday.", "fined").participants), "Vestra");
  EXPECT_EQ(names_of(on("Lumas has sold a mine on Friday.", "sold").participants), "Lumas");
  EXPECT_EQ(names_of(on("Anglers have sold a boat on Friday.", "sold").participants), "");
  EXPECT_EQ(names_of(on("Cocaine was seized on Friday.", "seized").participants), "");
  EXPECT_EQ(names_of(on("Snow will fall on Friday.", "fall").participants), "");
  EXPECT_EQ(names_of(on("Fracking caused a quake on Friday.", "caused").participants), "");
  EXPECT_EQ(names_of(on("Ash fell on Friday.", "fell").participants), "");
  EXPECT_EQ(names_of(on("Mussels blocked a pipe on Friday.", "blocked").participants), "");
}

TEST(PressNames, WhatActedAsANameOnceIsOneWhereItOpensAgain) {
  EXPECT_EQ(
      names_of(
          on("Lumex sold a mine on Friday. Lumex was founded in 1990.", "founded").participants),
      "Lumex");
  EXPECT_EQ(names_of(on("Ash fell on Friday. Ash fell on Friday in Oslo.", "fell").participants),
            "");
}

TEST(PressNames, EveryCountryOfAListIsAPlace) {
  const Mention mention =
      on("The virus infected six in the United States, Canada, Chile and Norway on Friday.",
         "infected");
  EXPECT_EQ(places_of(mention), "United States; Canada; Chile; Norway");
  EXPECT_EQ(names_of(mention.participants), "");
}

TEST(PressNames, WhereSomebodyHeadsForIsAPlace) {
  const Mention mention = on("The minister left for Peru on Friday.", "left");
  EXPECT_EQ(places_of(mention), "Peru");
  EXPECT_EQ(names_of(mention.participants), "");
  EXPECT_EQ(places_of(on("Ana Ruiz left for Tesk on Friday.", "left")), "");
}

TEST(PressNames, CountriesOfTheKingdomKeepTheirNames) {
  EXPECT_EQ(names_of(on("England beat Wales on Friday.", "beat").participants), "England; Wales");
  EXPECT_EQ(names_of(on("Britain beat Peru on Friday.", "beat").participants),
            "United Kingdom; Peru");
}

TEST(PressNames, GradesAreNoPlaces) {
  EXPECT_EQ(places_of(on("Fitch cut its rating on Friday from AA to BBB.", "cut")), "");
}

TEST(PressNames, ADayInANameTakesNoPart) {
  EXPECT_EQ(names_of(on("Pupils of a Sunday school were hurt on Friday.", "hurt").participants),
            "");
}

TEST(PressNames, AWordOfTheFullNameIsToldOnce) {
  const auto mentions = test::read("Aides of the Dover Administration met in Riga. The Dover "
                                   "administration lifted the ban on Friday.",
                                   "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "lifted").what, "Dover Administration lifted the ban");
}

}  // namespace
}  // namespace dateline::events

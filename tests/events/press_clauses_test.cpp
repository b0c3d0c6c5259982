// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::k_friday;
using test::k_next;
using test::on_friday;
using enum Status;

/// Clauses as reports of companies, courts, clubs and councils have them.
class PressClause : public ::testing::TestWithParam<Case> {};

TEST_P(PressClause, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

// Who is tried stands before a court; what is tried is an attempt.
INSTANTIATE_TEST_SUITE_P(
    Trials, PressClause,
    ::testing::Values(
        due("Two former executives, Una Strand and Karl Beck, will be tried on Friday.", "tried",
            "Una Strand and Karl Beck will be tried"),
        on_friday("Ana Ruiz was tried for murder on Friday.", "tried",
                  "Ana Ruiz was tried for murder"),
        on_friday("Police tried on Friday to free her.", "free", "Police tried to free her"),
        Case{"The new menu was tried on Friday.",
             "tried",
             {k_friday},
             "The new menu was tried",
             "2024-05-31",
             possible,
             false}));

// What somebody has done to a thing, the participle tells.
INSTANTIATE_TEST_SUITE_P(
    HadDone, PressClause,
    ::testing::Values(on_friday("Rovers had a bid of £30m turned down on Friday.", "turned",
                                "A bid of £30m was turned down"),
                      on_friday("Ana Ruiz had surgery on Friday.", "had", "Ana Ruiz had surgery"),
                      Case{"Ana Ruiz has a hearing set for Friday.",
                           "has",
                           {k_next},
                           "Ana Ruiz has a hearing set",
                           "2024-06-07",
                           planned}));

TEST(PressClause, HavingItDoneIsNoEventOfItsOwn) {
  const auto mentions =
      test::read("Rovers had a bid of £30m turned down on Friday.", "2024-06-03", {k_friday});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"A bid of £30m was turned down"});
}

// A participle between commas, whatever its verb: an auxiliary right behind shows it.
INSTANTIATE_TEST_SUITE_P(
    DescribedAsides, PressClause,
    ::testing::Values(on_friday("The prints, described in a paper, were found on Friday.", "found",
                                "The prints were found"),
                      on_friday("The firm, described as insolvent, has been sold on Friday.",
                                "sold", "The firm has been sold")));

// The day of a study is not that of what it tells of.
INSTANTIATE_TEST_SUITE_P(Studies, PressClause,
                         ::testing::Values(Case{
                             "The prints, described in a paper published on Friday, were left by "
                             "children.",
                             "left",
                             {k_friday},
                             "The prints were left by children",
                             "2024-06-03"}));

// A plural behind "and" that another verb follows is the subject of that.
INSTANTIATE_TEST_SUITE_P(
    SubjectsBehindAnd, PressClause,
    ::testing::Values(due("The prints will be scanned and casts of three of them will go on show "
                          "on Friday.",
                          "go", "Casts of three of them will go on show"),
                      due("The show opens on Friday and consists of three parts.", "opens",
                          "The show opens")));

// A club acts as many do, also behind an aside.
INSTANTIATE_TEST_SUITE_P(
    Fixtures, PressClause,
    ::testing::Values(
        due("Rovers, second in the table, host Easton on Friday.", "host", "Rovers host Easton"),
        due("Kelham Rovers, second in the table, travel to Easton on Friday.", "travel",
            "Kelham Rovers travel to Easton"),
        due("Rovers host bottom side Easton on Friday.", "host", "Rovers host bottom side Easton"),
        due("Rovers play the last match of the season, against Visby, on Friday, and "
            "Ruiz is to start.",
            "play", "Rovers play the last match of the season")));

// How long a bargain runs is no time of the clause it stands in.
INSTANTIATE_TEST_SUITE_P(Terms, PressClause,
                         ::testing::Values(Case{
                             "Ruiz will join on Friday, when the window opens, on a contract until "
                             "2027.",
                             "opens",
                             {k_next, {"2027", "2027"}},
                             "The window opens",
                             "2024-06-07",
                             planned}));

// By when a promise is kept is not when it was made.
INSTANTIATE_TEST_SUITE_P(Promises, PressClause,
                         ::testing::Values(Case{"The authority promised new trains by 2023.",
                                                "promised",
                                                {{"2023", "2023"}},
                                                "The authority promised new trains",
                                                "2024-06-03",
                                                happened,
                                                false},
                                           Case{"By Friday more than 900 people had pledged money.",
                                                "pledged",
                                                {k_friday},
                                                "More than 900 people pledged money",
                                                "[..2024-05-31]",
                                                happened,
                                                false}));

// What a phase starts on opens all that it is told to bring.
INSTANTIATE_TEST_SUITE_P(
    Phases, PressClause,
    ::testing::Values(Case{
        "In the second phase, starting on Friday, Lumex will hand over the port.",
        "hand",
        {k_next},
        "Lumex will hand over the port",
        "2024-06-07/..",
        planned}));

// "next week" is no name for a thing, as "a warm October" is.
INSTANTIATE_TEST_SUITE_P(BareAdjectives, PressClause,
                         ::testing::Values(Case{"Ruiz will fly to Lima for a medical next week.",
                                                "fly",
                                                {{"next week", "[2024-06-10..2024-06-16]"}},
                                                "Ruiz will fly to Lima for a medical",
                                                "[2024-06-10..2024-06-16]",
                                                planned}));

// What was said to be expected of a year is ahead, though its verb is in the past.
INSTANTIATE_TEST_SUITE_P(
    Outlooks, PressClause,
    ::testing::Values(Case{"Lumex said it expected a profit for the year to Jan. 31.",
                           "expected",
                           {{"the year to Jan. 31", "2023-02-01/2024-01-31"}},
                           "Lumex expected a profit",
                           "[2024-06-03..]",
                           expected,
                           false},
                      Case{"Lumex said it expected a profit in 2025.",
                           "expected",
                           {{"2025", "2025"}},
                           "Lumex expected a profit",
                           "2025",
                           expected}));

// The span that charges are about is not when somebody answers them.
INSTANTIATE_TEST_SUITE_P(
    Counts, PressClause,
    ::testing::Values(Case{"Cole has pleaded not guilty to 12 counts of fraud between January 2019 "
                           "and March 2021.",
                           "pleaded",
                           {{"January 2019", "2019-01"}, {"March 2021", "2021-03"}},
                           "Cole has pleaded not guilty to 12 counts of fraud",
                           "2024-06-03"},
                      on_friday("Cole was convicted of two counts of fraud on Friday.", "convicted",
                                "Cole was convicted of two counts of fraud")));

// What a text foresees is expected by then.
INSTANTIATE_TEST_SUITE_P(Foreseen, PressClause,
                         ::testing::Values(Case{"The last phase foresees elections by 2027.",
                                                "foresees",
                                                {{"2027", "[..2027-12-31]"}},
                                                "The last phase foresees elections",
                                                "[2024-06-03..2027-12-31]",
                                                expected},
                                           Case{"The roadmap envisages a vote on Friday.",
                                                "envisages",
                                                {k_next},
                                                "The roadmap envisages a vote",
                                                "2024-06-07",
                                                expected}));

// How long a thing is says which, and "full-year" is no year.
INSTANTIATE_TEST_SUITE_P(Measures, PressClause,
                         ::testing::Values(Case{"A minute's silence will be held on Friday.",
                                                "held",
                                                {{"A minute", "", TimexType::duration, "PT1M"},
                                                 k_next},
                                                "A minute's silence will be held",
                                                "2024-06-07",
                                                planned},
                                           Case{"Lumex will report full-year results on Friday.",
                                                "report",
                                                {{"year", "P1Y", TimexType::duration}, k_next},
                                                "Lumex will report full-year results",
                                                "2024-06-07",
                                                planned}));

TEST(PressClause, FullYearIsNoNounThoughNoTimeEither) {
  const auto mentions =
      test::read("Lumex is due to report full-year results on Friday.", "2024-06-03", {k_next});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"Lumex reports full-year results"});
}

TEST(PressClause, ThousandsAreNoPartOfAName) {
  const Mention recalled = test::by_trigger(
      test::read("Lumex recalled 120,000 Aria 2 phones on Friday.", "2024-06-03", {k_friday}),
      "recalled");
  for (const Participant& each : recalled.participants)
    EXPECT_EQ(each.text.find("000"), each.text.npos);
}

TEST(PressClause, TrialToComeIsNotTheOneThatIsOn) {
  const auto mentions =
      test::read("The trial of Declan Cole opened in Lima. Una Strand and Karl Beck will be tried "
                 "later. The trial ends on Friday.",
                 "2024-06-03", {k_next});
  for (const Participant& each : test::by_trigger(mentions, "ends").participants)
    EXPECT_NE(each.text, "Una Strand");
}

// The price of what goes on sale is no event.
TEST(PressClause, PriceBehindACommaIsNoEvent) {
  const auto mentions = test::read("The Aria 3 will go on sale on Friday, priced from 799 euros.",
                                   "2024-06-03", {k_next});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"Aria 3 will go on sale"});
}

// A name between commas is no end of the subject that holds it.
INSTANTIATE_TEST_SUITE_P(
    NamedInSubjects, PressClause,
    ::testing::Values(due("Work will stop on Friday after talks between the firm, Lumex, and the "
                          "union broke down.",
                          "stop", "Work will stop")));

// Behind a comma the clause goes on that stands before the aside, and before what is quoted.
INSTANTIATE_TEST_SUITE_P(
    BehindAsides, PressClause,
    ::testing::Values(on_friday("Ruiz worked at Lumex, which opened in Lima, and left on Friday.",
                                "left", "Ruiz left"),
                      on_friday("Ana Ruiz said \"Lumex is sorry\" for the loss, and offered her "
                                "resignation on Friday.",
                                "offered", "Ana Ruiz offered her resignation"),
                      due("Lumex, which opened in Lima and will close on Friday, makes cars.",
                          "close", "Lumex will close")));

// A deed that came before an event is older than the day of the other deed.
INSTANTIATE_TEST_SUITE_P(OlderDeeds, PressClause,
                         ::testing::Values(Case{
                             "The report was published on Friday but compiled before the unrest.",
                             "compiled",
                             {k_friday},
                             "The report was compiled before the unrest",
                             "[..2024-05-30]"}));

// A question says of nothing that it will be so; what is told beside it is still a plan.
INSTANTIATE_TEST_SUITE_P(
    Questions, PressClause,
    ::testing::Values(Case{"Scientists ask how the virus will behave on Friday.",
                           "behave",
                           {k_next},
                           "The virus will behave",
                           "2024-06-07",
                           planned,
                           false},
                      due("Work ends on Friday, when two wells will be completed.", "completed",
                          "Two wells will be completed")));

// What runs is the occasion that has a name, and nothing shown at it.
INSTANTIATE_TEST_SUITE_P(
    Occasions, PressClause,
    ::testing::Values(due("Lumex will show the phone at the Lima Electronics Show in Peru, which "
                          "opens on Friday.",
                          "opens", "Lima Electronics Show in Peru opens"),
                      Case{"The networks are likely to be cut off in the coming hours.",
                           "cut",
                           {},
                           "The networks are likely to be cut off in the coming hours",
                           "[2024-06-03..]",
                           expected}));

// Who is to give it decides, and not what is given.
INSTANTIATE_TEST_SUITE_P(
    Givers, PressClause,
    ::testing::Values(due("The plan needs the backing of the Senate, which will vote on Friday.",
                          "vote", "Senate will vote"),
                      due("The sale requires approval from the regulator, which is due to rule on "
                          "Friday.",
                          "rule", "The regulator rules"),
                      on_friday("The sale needs approval by the Commission, which came on Friday.",
                                "came", "Approval by the Commission came")));

// What was due on a day, and comes on another.
INSTANTIATE_TEST_SUITE_P(
    DueAsides, PressClause,
    ::testing::Values(Case{"The results, due in May, will now come out on Friday.",
                           "come",
                           {{"May", "2024-05"}, k_next},
                           "The results will come out",
                           "2024-06-07",
                           planned},
                      Case{"The results, originally due in May, will now come out on Friday.",
                           "come",
                           {{"May", "2024-05"}, k_next},
                           "The results will come out",
                           "2024-06-07",
                           planned},
                      Case{"The results, due on Friday, will be published.",
                           "published",
                           {k_next},
                           "The results will be published",
                           "2024-06-07",
                           planned}));

// What was of last season is no news.
INSTANTIATE_TEST_SUITE_P(LastSeason, PressClause,
                         ::testing::Values(Case{"Torino lost last season's final to Lyon.",
                                                "lost",
                                                {},
                                                "Torino lost last season's final to Lyon",
                                                "[..2024-06-03]"},
                                           Case{"Torino sacked a coach over last season's defeat.",
                                                "sacked",
                                                {},
                                                "Torino sacked a coach over last season's defeat",
                                                "2024-06-03"}));

TEST(PressClause, NoRegulatorIsTheCompany) {
  const auto mentions =
      test::read("Lumex fell 5% on Friday after the regulator Ofcom fined it. The "
                 "company will appeal.",
                 "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "appeal").what, "Lumex will appeal");
}

TEST(PressClause, HourBehindWhoSaidSoIsOfTheDayThatTheyTellOf) {
  const auto hour = [](const char* text) {
    const auto mentions = test::read(text, "2024-06-05",
                                     {{"Sunday", "2024-06-02"},
                                      {"Monday", "2024-06-03"},
                                      {"3:12 a.m.", "2024-06-03T03:12", TimexType::time}});
    return to_edtf(test::by_trigger(mentions, "rang").when);
  };
  EXPECT_EQ(hour("Thieves robbed a museum on Sunday, police said on Monday. The alarm rang at 3:12 "
                 "a.m."),
            "2024-06-02T03:12");
  EXPECT_EQ(hour("Thieves left on Sunday. A museum was robbed on Monday. The alarm rang at 3:12 "
                 "a.m."),
            "2024-06-03T03:12");
}

TEST(PressClause, AgencyIsStillWhatTheAgencyMeans) {
  const auto mentions = test::read("The Minerals Management Service fined Lumex on Friday. The "
                                   "regulator Ofcom had warned it. The regulator will appeal.",
                                   "2024-06-03", {k_friday});
  EXPECT_EQ(test::by_trigger(mentions, "appeal").what, "Ofcom will appeal");
}

// What is sought of somebody, a guard and a record are events, though the verb alone is a wish or
// a state.
INSTANTIATE_TEST_SUITE_P(
    VerbsWithTheirNoun, PressClause,
    ::testing::Values(on_friday("Ana Ruiz sought asylum in Norway on Friday.", "sought",
                                "Ana Ruiz sought asylum in Norway"),
                      on_friday("The bank sought huge damages from Norvik on Friday.", "sought",
                                "The bank sought huge damages from Norvik"),
                      on_friday("Dozens of police stood guard outside the hotel on Friday.",
                                "stood", "Dozens of police stood guard outside the hotel"),
                      on_friday("A fourth film was greenlit on Friday.", "greenlit",
                                "A fourth film was greenlit"),
                      on_friday("The ferry set a new record on Friday.", "set",
                                "The ferry set a new record"),
                      Case{"Norvik sought a cheaper supplier in Asia on Friday.",
                           "sought",
                           {k_friday},
                           "Norvik sought a cheaper supplier in Asia",
                           "2024-05-31",
                           happened,
                           false}));

// A particle belongs to the verb, and the object stands behind it; who fails is failed by nobody.
INSTANTIATE_TEST_SUITE_P(
    PastBehindNouns, PressClause,
    ::testing::Values(on_friday("Police wearing masks sealed off the hotel on Friday.", "sealed",
                                "Police sealed off the hotel"),
                      on_friday("An attempt to use a larger dome failed on Friday.", "failed",
                                "An attempt to use a larger dome failed")));

// By how much a figure was up or down is told as a rise or fall of it is.
INSTANTIATE_TEST_SUITE_P(
    UpAndDown, PressClause,
    ::testing::Values(on_friday("Shares in Tesk were down 4 percent at $12 on Friday.", "down",
                                "Shares in Tesk were down 4 percent at $12"),
                      on_friday("Oil was up $2 on Friday.", "up", "Oil was up $2"),
                      on_friday("Shares were 4 percent lower on Friday.", "lower",
                                "Shares were 4 percent lower")));

TEST(PressClause, UpWithoutAnAmountTellsNothing) {
  const auto mentions =
      test::read("Ana Ruiz was up two floors on Friday.", "2024-06-03", {k_friday});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Verbs whose subject stands before an aside, a date or a list of days.
class Asides : public ::testing::TestWithParam<Case> {};

TEST_P(Asides, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;

INSTANTIATE_TEST_SUITE_P(
    HowFar, Asides,
    ::testing::Values(test::on_friday("The depot, half finished, was sold to a firm on Friday.",
                                      "sold", "The depot was sold to a firm")));

INSTANTIATE_TEST_SUITE_P(
    BetweenCommas, Asides,
    ::testing::Values(
        Case{"A new bridge, delayed twice because of a dispute, was opened on Friday.",
             "opened",
             {k_friday},
             "A new bridge was opened",
             "2024-05-31"},
        test::on_friday("Egypt, already hit hard by drought, bought wheat on Friday.", "bought",
                        "Egypt bought wheat"),
        Case{"The 400-page book, still called \"Salt\", was printed on Friday by Orrin.",
             "printed",
             {k_friday},
             "The 400-page book was printed by Orrin",
             "2024-05-31"},
        Case{"Schools in Lund, shut by order since January, reopen on Friday.",
             "reopen",
             {{"January", "2024-01"}, k_next},
             "Schools in Lund reopen",
             "2024-06-07",
             Status::planned},
        Case{"Lund, who sacked their coach, entertain bottom side Visby on Friday.",
             "entertain",
             {k_next},
             "Lund entertain bottom side Visby",
             "2024-06-07",
             Status::planned},
        Case{"There has been a weak signal, picked up on Friday by a dish at Kiruna.",
             "picked",
             {k_friday},
             "A weak signal was picked up by a dish at Kiruna",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    NamingWhatIsInTheSubject, Asides,
    ::testing::Values(
        test::on_friday("A vessel chartered by the same operator, Lindmar Lines, sank on Friday.",
                        "sank", "A vessel sank"),
        test::on_friday("A suit filed by the actor's wife, Ana Ruiz, was dismissed on Friday.",
                        "dismissed", "A suit was dismissed"),
        test::on_friday("A satellite launched by a rival, Orbex, crashed on Friday.", "crashed",
                        "A satellite crashed"),
        test::on_friday("A teacher hired by the school, Ana Ruiz, was arrested on Friday.",
                        "arrested", "Ana Ruiz was arrested")));

INSTANTIATE_TEST_SUITE_P(
    BehindAPlace, Asides,
    ::testing::Values(
        test::on_friday("In Lund, a man accused of theft was freed on Friday.", "freed",
                        "A man was freed"),
        test::on_friday("At Lumex, a man who had left was rehired on Friday.", "rehired",
                        "A man was rehired"),
        test::on_friday("In Lund, a bridge built by Tesk, once hailed, was closed on Friday.",
                        "closed", "A bridge was closed"),
        Case{"She worked at Lumex, a firm founded in 1990.",
             "founded",
             {{"1990", "1990"}},
             "Lumex was founded",
             "1990"}));

INSTANTIATE_TEST_SUITE_P(
    TellingMore, Asides,
    ::testing::Values(
        Case{"She bought the Orpheum, a cinema built in 1932.",
             "built",
             {{"1932", "1932"}},
             "Orpheum was built",
             "1932"},
        Case{"He met Ana Ruiz, a nurse jailed in 2019.",
             "jailed",
             {{"2019", "2019"}},
             "Ana Ruiz was jailed",
             "2019"},
        test::on_friday("The firm will close a mill, a move announced on Friday.", "announced",
                        "A move was announced"),
        test::on_friday("The drug, a pill approved in Lund, was recalled on Friday.", "recalled",
                        "The drug was recalled"),
        Case{"The mill will close, a spokesman announced on Friday.",
             "announced",
             {k_friday},
             "A spokesman announced",
             "2024-05-31",
             Status::happened,
             false},
        test::on_friday("Rain fell, a bridge collapsed in Lund and two men died on Friday.", "died",
                        "Two men died")));

INSTANTIATE_TEST_SUITE_P(
    OfWhomASubjectIs, Asides,
    ::testing::Values(
        test::on_friday("A statue of Ben Cole, the club's record scorer, who died in May, was "
                        "unveiled on Friday.",
                        "unveiled", "A statue of Ben Cole was unveiled"),
        test::on_friday(
            "The trial of Tom Hale, a former guard, who denies theft, opened on Friday.", "opened",
            "The trial of Tom Hale opened"),
        test::on_friday("A third, the Korean builder Daehan, withdrew on Friday.", "withdrew",
                        "Korean builder Daehan withdrew"),
        test::on_friday("The chief of a part of the capital, the slum area Cite Soleil, fled on "
                        "Friday.",
                        "fled", "The chief of a part of the capital fled")));

INSTANTIATE_TEST_SUITE_P(
    OfTwoParticiples, Asides,
    ::testing::Values(test::on_friday("An inquest, opened and adjourned on Friday, will resume.",
                                      "adjourned", "An inquest was adjourned"),
                      test::on_friday("The ship, built and launched in Lund, sank on Friday.",
                                      "sank", "The ship sank"),
                      test::on_friday("A show, written and sung by Ana Ruiz, was banned on Friday.",
                                      "banned", "A show was banned")));

INSTANTIATE_TEST_SUITE_P(
    BeforeWho, Asides,
    ::testing::Values(
        test::on_friday("He met Ana Ruiz, head of the bank, who resigned on Friday.", "resigned",
                        "Ana Ruiz resigned"),
        test::on_friday("It is led by Ana Ruiz, now mayor of Lund, who fled on Friday.", "fled",
                        "Ana Ruiz fled"),
        test::on_friday("It is by Ana Ruiz, the first woman to lead Peru, who fled on Friday.",
                        "fled", "Ana Ruiz fled"),
        test::on_friday("Police held Ana Ruiz, Tom Hale, and Li Wei, who fled on Friday.", "fled",
                        "Li Wei fled")));

INSTANTIATE_TEST_SUITE_P(
    TellingMoreOfAll, Asides,
    ::testing::Values(test::on_friday("The two bridges, both built in Lund, were closed on Friday.",
                                      "closed", "The two bridges were closed"),
                      Case{"Lumex owns two mines, both opened in 1990.",
                           "opened",
                           {{"1990", "1990"}},
                           "Two mines were opened",
                           "1990"},
                      Case{"Ana Ruiz and Tom Hale, both elected in 2019, fled.",
                           "elected",
                           {{"2019", "2019"}},
                           "Ana Ruiz and Tom Hale were elected",
                           "2019"},
                      test::on_friday("In Lund, both sides met on Friday.", "met",
                                      "Both sides met")));

INSTANTIATE_TEST_SUITE_P(
    DescribingWhoIsNamed, Asides,
    ::testing::Values(test::on_friday("Her lawyer, former judge Ana Ruiz, resigned on Friday.",
                                      "resigned", "Ana Ruiz resigned"),
                      test::on_friday("The winner, Peruvian novelist Ana Ruiz, fled on Friday.",
                                      "fled", "Peruvian novelist Ana Ruiz fled"),
                      test::on_friday("A later craft, Tanager 2, was launched on Friday.",
                                      "launched", "Tanager 2 was launched"),
                      test::on_friday("A school in Lund, south London, was closed on Friday.",
                                      "closed", "A school in Lund was closed"),
                      test::on_friday("The firm, maker of the Stork 4, was sold on Friday.", "sold",
                                      "The firm was sold")));

INSTANTIATE_TEST_SUITE_P(
    BehindARelativeClause, Asides,
    ::testing::Values(
        Case{"The captain of a ferry that sank in May, killing 41 people, was jailed on Friday.",
             "jailed",
             {{"May", "2024-05"}, k_friday},
             "The captain of a ferry was jailed",
             "2024-05-31"},
        Case{"The owner of a club which burned down in May, injuring six, was jailed on Friday.",
             "jailed",
             {{"May", "2024-05"}, k_friday},
             "The owner of a club was jailed",
             "2024-05-31"},
        Case{"The plant closed in May, citing costs, said a man who was there on Friday.",
             "closed",
             {{"May", "2024-05"}, k_friday},
             "The plant closed",
             "2024-05"}));

INSTANTIATE_TEST_SUITE_P(
    WithAClauseInThem, Asides,
    ::testing::Values(
        Case{"The mill, shut since a fire gutted it in April, will reopen on Friday.",
             "reopen",
             {{"April", "2024-04"}, k_next},
             "The mill will reopen",
             "2024-06-07",
             Status::planned},
        Case{
            "The painter studied in Lund, where she met a baker in 1952, returned home in 1960 and "
            "taught.",
            "returned",
            {{"1952", "1952"}, {"1960", "1960"}},
            "The painter returned home",
            "1960"},
        Case{"Lund will play Visby, who beat Kiruna on Friday, in Oslo on 9 June.",
             "play",
             {k_friday, {"9 June", "2024-06-09"}},
             "Lund will play Visby",
             "2024-06-09",
             Status::planned},
        Case{"Engineers gave up trying to revive the probe on Friday.",
             "gave",
             {k_friday},
             "Engineers gave up trying to revive the probe",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    OfWhatStandsBefore, Asides,
    ::testing::Values(Case{"Ana Ruiz, 44, who had surgery in April, is back.",
                           "had",
                           {{"April", "2024-04"}},
                           "Ana Ruiz had surgery",
                           "2024-04"},
                      Case{"Under the deal, reached late on Friday, Lumex will pay a fine.",
                           "reached",
                           {k_friday},
                           "The deal was reached",
                           "2024-05-31"},
                      Case{"Six ferries, ordered in 2021 and delayed by a year, are here.",
                           "ordered",
                           {{"2021", "2021"}},
                           "Six ferries were ordered",
                           "2021"},
                      Case{"The comic, best known for a show that ran in 2021, died on Friday.",
                           "died",
                           {{"2021", "2021"}, k_friday},
                           "The comic died",
                           "2024-05-31"},
                      Case{"The mill, which spoke of it in a report published in April, burned on "
                           "Friday.",
                           "published",
                           {{"April", "2024-04"}, k_friday},
                           "A report was published",
                           "2024-04"},
                      Case{"The trial of men accused of smuggling a boy who died in 2021 opens on "
                           "Friday.",
                           "opens",
                           {{"2021", "2021"}, k_next},
                           "The trial of men opens",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    BesideRelativeClauses, Asides,
    ::testing::Values(
        Case{"The law, which parliament passed in April and which takes effect on 7 June, is long.",
             "takes",
             {{"April", "2024-04"}, {"7 June", "2024-06-07"}},
             "The law takes effect",
             "2024-06-07",
             Status::planned},
        Case{"Divers found the wreck, which sank in 1941, in April while looking for a net.",
             "found",
             {{"1941", "1941"}, {"April", "2024-04"}},
             "Divers found the wreck",
             "2024-04"},
        Case{"The hotel where the two met in 1952 was torn down.",
             "met",
             {{"1952", "1952"}},
             "The two met",
             "1952"},
        Case{"Ferries between Lund and Visby, halted on Friday, are back.",
             "halted",
             {k_friday},
             "Ferries between Lund and Visby were halted",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    InLists, Asides,
    ::testing::Values(
        Case{"Ana Ruiz will meet bankers on Friday, visit a mill on 8 June and fly home on 9 June.",
             "visit",
             {k_next, {"8 June", "2024-06-08"}, {"9 June", "2024-06-09"}},
             "Ana Ruiz will visit a mill",
             "2024-06-08",
             Status::planned},
        Case{"Ana Ruiz is to meet bankers on Friday, visit a mill on 8 June and fly home.",
             "visit",
             {k_next, {"8 June", "2024-06-08"}},
             "Ana Ruiz is to visit a mill",
             "2024-06-08",
             Status::planned},
        Case{"The state will reopen the hall, closed since the 2021 floods, on 7 June.",
             "reopen",
             {{"2021", "2021"}, {"7 June", "2024-06-07"}},
             "The state will reopen the hall",
             "2024-06-07",
             Status::planned},
        Case{"The plan, sold in 2022, dropped in 2023 and revived in April, will be tried.",
             "dropped",
             {{"2022", "2022"}, {"2023", "2023"}, {"April", "2024-04"}},
             "The plan was dropped",
             "2023"},
        Case{"The firm shut a mill in April and, on Friday, put itself up for sale.",
             "shut",
             {{"April", "2024-04"}, k_friday},
             "The firm shut a mill",
             "2024-04"},
        Case{"The germ was found, in April, in a baker who had fled on Friday.",
             "found",
             {{"April", "2024-04"}, k_friday},
             "The germ was found",
             "2024-04"},
        Case{"Many left Lund, where a dam broke in April, for good.",
             "broke",
             {{"April", "2024-04"}},
             "A dam broke",
             "2024-04"}));

INSTANTIATE_TEST_SUITE_P(
    BehindDates, Asides,
    ::testing::Values(Case{"Her show in Milan on May 7, 2021, drew a crowd.",
                           "drew",
                           {{"May 7, 2021", "2021-05-07"}},
                           "Her show in Milan drew a crowd",
                           "2021-05-07"},
                      Case{"Storms on 4, 5 and 11 May flooded the mill.",
                           "flooded",
                           {{"4", "2024-05-04"}, {"5", "2024-05-05"}, {"11 May", "2024-05-11"}},
                           "Storms flooded the mill",
                           "2024-05-04/2024-05-05"}));

INSTANTIATE_TEST_SUITE_P(
    WordsOfManyUses, Asides,
    ::testing::Values(Case{"The plan divides ministers, who next meet on Friday.",
                           "meet",
                           {k_next},
                           "Ministers meet",
                           "2024-06-07",
                           Status::planned},
                      Case{"The coin will cease to be legal tender on 1 July.",
                           "cease",
                           {{"1 July", "2024-07-01"}},
                           "The coin will cease to be legal tender",
                           "2024-07-01",
                           Status::planned},
                      Case{"The judge is to consider the motion on Friday.",
                           "consider",
                           {k_next},
                           "The judge is to consider the motion",
                           "2024-06-07",
                           Status::planned},
                      Case{"The ban on smoking took hold on Friday.",
                           "took",
                           {k_friday},
                           "The ban on smoking took hold",
                           "2024-05-31"}));

// A clause in brackets is read by itself; the story goes on as if it had not been said.
INSTANTIATE_TEST_SUITE_P(
    InBrackets, Asides,
    ::testing::Values(
        test::on_friday("The band is to play ten shows (the tour was announced on Friday) in May.",
                        "announced", "The tour was announced"),
        Case{"Nord opened a plant on Friday (Tesk closed another in 2019). It fired ten people.",
             "fired",
             {k_friday, {"2019", "2019"}},
             "Nord fired ten people",
             "2024-05-31"}));

TEST(Asides, InBracketsTellNothingOfWhatNobodyCanTell) {
  const auto mentions = test::read(
      "Ana Ruiz owns a mill (it was bought on Friday by Nord) and a plant (which Tesk says Nord "
      "built in 2019) in Lund.",
      "2024-06-03", {k_friday, {"2019", "2019"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(Asides, InBracketsTellNothingWithoutADate) {
  const auto mentions =
      test::read("Nord opened a plant (Tesk closed another) and a mill (built in 2019) on Friday.",
                 "2024-06-03", {{"2019", "2019"}, k_friday});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"Nord opened a plant and a mill"});
}

}  // namespace
}  // namespace dateline::events

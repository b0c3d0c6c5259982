// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// Which verb of several has a time of the sentence.

std::string when_of(const char* text, const char* trigger,
                    const std::vector<test::Said>& said = {{"Monday", "2024-06-03"}}) {
  return to_edtf(test::by_trigger(test::read(text, "2024-06-05", said), trigger).when);
}

TEST(WhoseTime, WordBeforeTheSubjectLeadsToTheClauseAndNotToItsTime) {
  const std::vector<test::Said> after{{"Monday", "[2024-06-03..]", TimexType::date, "2024-06-03"}};
  EXPECT_EQ(when_of("Lima called off the fair after Monday's blast killed six.", "killed", after),
            "2024-06-03");
  EXPECT_EQ(when_of("Lima called off the fair after a blast on Monday killed six.", "killed"),
            "2024-06-03");
}

TEST(WhoseTime, DayOfTheSubjectIsThatOfTheVerbHoweverLongItTook) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"},
                                     {"seven hours", "", TimexType::duration, "PT7H"}};
  constexpr auto text = "Monday's debate lasted seven hours and was interrupted twice.";
  EXPECT_EQ(when_of(text, "lasted", said), "2024-06-03");
  EXPECT_EQ(when_of(text, "interrupted", said), "2024-06-03");
}

TEST(WhoseTime, DayBeforeTheVerbIsNotThatOfWhatTheSubjectIsDoing) {
  EXPECT_EQ(when_of("A court sitting in Lima on Monday freed Ana Ruiz.", "freed"), "2024-06-03");
}

TEST(WhoseTime, ParticipleThatTellsWhatTheyAreTakesNoTime) {
  EXPECT_EQ(when_of("On Monday, heavily armed gangs attacked the port.", "attacked"), "2024-06-03");
  EXPECT_EQ(when_of("On Monday, newly elected members met in Lima.", "met"), "2024-06-03");
}

TEST(WhoseTime, ReportOfAMonthLeavesTheDayThatTheStoryWasAt) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"}, {"in May", "2024-05"}};
  EXPECT_EQ(when_of("A man was hurt on Monday. An audit found in May that the mill was old. "
                    "Norvik was fined.",
                    "fined", said),
            "[..2024-06-05]");
}

TEST(WhoseTime, LaterDayIsThatOfTheEventWhichIsTold) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"}, {"27 June", "2024-06-27"}};
  constexpr auto text = "Peru notified Chile on Monday of a drill in Calama on 27 June.";
  EXPECT_EQ(when_of(text, "notified", said), "2024-06-03");
  EXPECT_EQ(when_of(text, "drill", said), "2024-06-27");
}

TEST(WhoseTime, DayBehindAColonIsThatOfTheClauseBehindIt) {
  constexpr auto text = "Norvik has done so before: on Monday it cut 300 jobs.";
  EXPECT_EQ(when_of(text, "cut"), "2024-06-03");
  EXPECT_EQ(when_of("Norvik wrote it off: on Monday, after talks in Lima, it cut 300 jobs.", "cut"),
            "2024-06-03");
}

TEST(WhoseTime, DayBetweenCommasIsNotThatOfTheReasonBehind) {
  constexpr auto text = "They met in Oslo, on Monday, because Peru asked for more time.";
  EXPECT_EQ(when_of(text, "met"), "2024-06-03");
  EXPECT_EQ(when_of(text, "asked"), "[..2024-06-05]");
}

TEST(WhoseTime, WeekPriorToNothingThatWasToldIsNotToday) {
  const std::vector<test::Said> said{{"The week prior", "", TimexType::date, "2024-W22"}};
  EXPECT_EQ(when_of("The week prior, badly hurt guests were flown to Lima.", "flown", said),
            "[..2024-06-05]");
}

TEST(WhoseTime, TimeBehindASemicolonIsOfTheClauseThere) {
  EXPECT_EQ(when_of("Lima shut its port; on Monday ships came back.", "came"), "2024-06-03");
  EXPECT_NE(when_of("Lima shut its port; on Monday ships came back.", "shut"), "2024-06-03");
}

TEST(WhoseTime, LengthOfASentenceLiesAhead) {
  const std::vector<test::Said> said{{"nine years", "", TimexType::duration, "P9Y"}};
  EXPECT_EQ(when_of("Ana Ruiz has been jailed for nine years.", "jailed", said), "2024-06-05");
  EXPECT_EQ(when_of("Ana Ruiz has run the port for nine years.", "run", said), "2015/..");
}

TEST(WhoseTime, BoundInTheSubjectGivesWayToThatOfTheVerb) {
  const std::vector<test::Said> said{{"July", "2024-07"}, {"Friday", "2024-06-07"}};
  EXPECT_EQ(when_of("Guests with bookings after July will be told by Friday.", "told", said),
            "[2024-06-05..2024-06-07]");
  EXPECT_EQ(when_of("Guests with bookings after July will be told.", "told", {{"July", "2024-07"}}),
            "[2024-08-01..]");
}

TEST(WhoseTime, WhatIsDoneAgainIsOfTheFirstTime) {
  const std::vector<test::Said> said{{"May", "2024-05"}, {"Monday", "2024-06-03"}};
  EXPECT_EQ(when_of("Crews walked out in May and again on Monday.", "walked", said), "2024-05");
}

TEST(WhoseTime, TimeBehindAnAimIsThatOfTheVerbInThePast) {
  const std::vector<test::Said> said{{"Saturday", "2024-06-01"}, {"Monday", "2024-06-03"}};
  EXPECT_EQ(when_of("Ana Ruiz sold a mill on Saturday and went back to work in Lima on Monday.",
                    "went", said),
            "2024-06-03");
}

TEST(WhoseTime, InWhichIsOfTheEventBefore) {
  EXPECT_EQ(
      when_of("They fought a war in 2011 in which 400 soldiers died.", "died", {{"2011", "2011"}}),
      "2011");
}

TEST(WhoseTime, WhenTellsOfTheTimeThatItStandsBehind) {
  const std::vector<test::Said> said{{"2015", "2015"}, {"May 2020", "2020-05"}};
  constexpr auto text =
      "The fraud began in 2015, when Ana Ruiz took office, and ended only when an auditor found a "
      "bill in May 2020.";
  EXPECT_EQ(when_of(text, "took", said), "2015");
  EXPECT_EQ(when_of(text, "ended", said), "2020-05");
  EXPECT_NE(when_of("Sales fell below those of the best year, 2015, when Lumen sold a million.",
                    "fell", {{"2015", "2015"}}),
            "2015");
}

TEST(WhoseTime, WhatWereDoneIsNotOfOne) {
  const std::vector<test::Said> said{{"May 2023", "2023-05"}, {"April", "2024-04"}};
  constexpr auto text =
      "Talks broke down in May 2023 when a ship rammed a ferry, and were resumed in April.";
  EXPECT_EQ(when_of(text, "rammed", said), "2023-05");
  EXPECT_EQ(test::by_trigger(test::read(text, "2024-06-05", said), "resumed").what,
            "Talks were resumed");
}

TEST(WhoseTime, TimeBeforeAReportAtTheEndIsOfWhatIsTold) {
  EXPECT_EQ(when_of("The dam was shut, on Monday, officials said.", "shut"), "2024-06-03");
}

TEST(WhoseTime, WhatIsToComeIsNotOfTheDayThatItWasAnnounced) {
  EXPECT_NE(when_of("Lima faces chaos when crews replace its fans, the port announced on Monday.",
                    "replace"),
            "2024-06-03");
}

TEST(WhoseTime, TimeOfAPhraseAtTheHeadGivesWayToThatOfTheVerb) {
  const std::vector<test::Said> said{{"Wednesday", "2024-06-05"}, {"Monday", "2024-06-03"}};
  EXPECT_EQ(when_of("In addition to its order on Wednesday, Lumen bought ten ships on Monday.",
                    "bought", said),
            "2024-06-03");
  EXPECT_EQ(when_of("In addition to its order on Wednesday, Lumen bought ten ships.", "bought",
                    {{"Wednesday", "2024-06-05"}}),
            "2024-06-05");
}

TEST(WhoseTime, PictureEndsWithItsDayInFull) {
  const auto status_of = [](const char* text, const char* day) {
    return test::by_trigger(test::read(text, "2024-06-05", {{day, "2024-06-05"}}), "open").status;
  };
  EXPECT_EQ(status_of("Crews open the dam in Lima, Peru, Wednesday, June 5, 2024.",
                      "Wednesday, June 5, 2024"),
            Status::happened);
  EXPECT_EQ(status_of("Crews open the dam in Lima on Wednesday.", "Wednesday"), Status::planned);
}

TEST(WhoseTime, TimeInsideTheVerbIsItsOwn) {
  const auto read = [](const char* text, const char* trigger, test::Said said) {
    const Mention mention = test::by_trigger(test::read(text, "2024-06-05", {said}), trigger);
    return mention.what + " " + to_edtf(mention.when);
  };
  EXPECT_EQ(read("A court will on Friday hear Ana Ruiz.", "hear", {"Friday", "2024-06-07"}),
            "A court will hear Ana Ruiz 2024-06-07");
  EXPECT_EQ(
      read("Ana Ruiz was on Monday sentenced to death.", "sentenced", {"Monday", "2024-06-03"}),
      "Ana Ruiz was sentenced to death 2024-06-03");
  EXPECT_EQ(read("Lumen had in May sold a mill.", "sold", {"May", "2024-05"}),
            "Lumen sold a mill 2024-05");
}

TEST(WhoseTime, TimeBehindAParticipleIsOfTheVerbThatItHangsOn) {
  EXPECT_EQ(when_of("Ana Ruiz signed a law banning plastic bags on Monday.", "signed"),
            "2024-06-03");
  const std::vector<test::Said> said{{"Saturday", "2024-06-01"}, {"Monday", "2024-06-03"}};
  EXPECT_EQ(
      when_of("Lumen bought a mill on Saturday and began drilling there on Monday.", "began", said),
      "2024-06-03");
}

TEST(WhoseTime, WhatIsPutOffAloneWaits) {
  const std::vector<test::Said> said{{"July", "../2024-07", TimexType::date, "2024-07"}};
  constexpr auto text = "Lima sold a mill, postponed a ban until July and bought a pool.";
  EXPECT_EQ(when_of(text, "sold", said), "2024-06-05");
  EXPECT_EQ(when_of(text, "bought", said), "2024-06-05");
}

TEST(WhoseTime, WithinWeeksOfAnotherIsNotToday) {
  EXPECT_EQ(when_of("The rules were rewritten within weeks of the raid.", "rewritten",
                    {{"weeks", "", TimexType::duration, "PXW"}}),
            "[..2024-06-05]");
}

TEST(WhoseTime, SoLongBeforeAnotherIsCountedOn) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"},
                                     {"five days", "", TimexType::duration, "P5D"}};
  EXPECT_EQ(when_of("Peru freed Ana Ruiz on Monday, five days before the truce expires.", "expires",
                    said),
            "2024-06-08");
  EXPECT_EQ(
      when_of("Peru freed Ana Ruiz on Monday, five days before an election.", "election", said),
      "2024-06-08");
}

TEST(WhoseTime, ClauseThatTellsWhenIsOverBeforeACommaAndAnAnd) {
  const std::vector<test::Said> said{{"May", "2024-05"}, {"June", "2024-06"}};
  constexpr auto text =
      "The mill was closed in May after it defaulted on a loan, and reopened in June.";
  EXPECT_EQ(when_of(text, "defaulted", said), "[..2024-05-31]");
  EXPECT_EQ(test::by_trigger(test::read(text, "2024-06-05", said), "reopened").what,
            "The mill was reopened");
}

TEST(WhoseTime, BehindAnotherYearIsNotThatOfTheVerbBefore) {
  const std::vector<test::Said> said{{"2009", "2009"}, {"2010", "2010"}};
  EXPECT_EQ(
      when_of("The plan was floated in 2009 and dropped after the 2010 election.", "dropped", said),
      "[2010-01-01..2024-06-05]");
}

}  // namespace
}  // namespace dateline::events

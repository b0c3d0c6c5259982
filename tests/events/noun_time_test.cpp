// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// When an event noun is that no expression of its own dates.

std::string when_of(const std::string& text, const char* trigger) {
  return to_edtf(
      test::by_trigger(test::read(text, "2024-06-05", {{"Monday", "2024-06-03"}}), trigger).when);
}

const std::string k_crash = "A tram crashed in Riga on Monday. ";

TEST(NounTime, TheEventIsTheOneThatWasToldOf) {
  EXPECT_EQ(when_of(k_crash + "Mara Voss filmed the crash.", "crash"), "2024-06-03");
}

TEST(NounTime, OthersOfItsKindAreNot) {
  EXPECT_NE(when_of(k_crash + "Mara Voss has studied crashes.", "crashes"), "2024-06-03");
  EXPECT_NE(when_of(k_crash + "Mara Voss had feared a crash.", "crash"), "2024-06-03");
}

TEST(NounTime, WhatIsSpokenOfIsNotOfThatDay) {
  EXPECT_EQ(when_of("On Monday the party praised the raid.", "raid"), "[..2024-06-05]");
  EXPECT_EQ(when_of("The party praised the war. Taxes rose on Monday.", "war"), "../..");
}

TEST(NounTime, TimeBehindATopicIsTheVerbs) {
  constexpr auto text = "Anglers published a report on the flood on Monday.";
  EXPECT_NE(when_of(text, "flood"), "2024-06-03");
  EXPECT_EQ(when_of(text, "published"), "2024-06-03");
}

TEST(NounTime, WhatIsAnnouncedIsNotOfThatDay) {
  constexpr auto text = "Ana Ruiz announced her departure on Monday.";
  EXPECT_NE(when_of(text, "departure"), "2024-06-03");
  EXPECT_EQ(when_of(text, "announced"), "2024-06-03");
}

TEST(NounTime, TheAccidentIsWhatTheStoryOpensWith) {
  constexpr auto text =
      "Two people died when a tram hit a wall in Riga on Monday. Ana Ruiz is mayor. "
      "She was born there. Her son works there. The crash blocked a road.";
  EXPECT_EQ(when_of(text, "crash"), "2024-06-03");
  EXPECT_EQ(when_of(text, "blocked"), "2024-06-03");
}

TEST(NounTime, TheEventIsTheLastOneThatWasToldOfAlsoInAMonth) {
  constexpr auto text =
      "Two people died when a tram hit a wall in Riga on Monday. A crash near Oslo killed six in "
      "January. Police want to know more of the crash.";
  const auto mentions =
      test::read(text, "2024-06-05", {{"Monday", "2024-06-03"}, {"January", "2024-01"}});
  EXPECT_EQ(to_edtf(mentions.back().when), "2024-01") << mentions.back().what;
}

TEST(NounTime, WhatThereWasIsOfTheStorysDay) {
  EXPECT_EQ(when_of(k_crash + "There were clashes at the depot.", "clashes"), "2024-06-03");
  EXPECT_EQ(when_of("There will be clashes. They left on Monday.", "clashes"), "[2024-06-05..]");
}

TEST(NounTime, WhatThereWasNotIsDenied) {
  const auto mention =
      test::by_trigger(test::read("There was no decision on it.", "2024-06-05", {}), "decision");
  EXPECT_EQ(mention.status, Status::denied) << mention.why;
}

TEST(NounTime, WhatTookHoursEndedOnTheDayOfWhatFollows) {
  constexpr auto text = "After a two-hour meeting with Ana Ruiz, Tom Reed left the town on Monday.";
  const auto mentions =
      test::read(text, "2024-06-05",
                 {{"two-hour", "", TimexType::duration, "PT2H"}, {"Monday", "2024-06-03"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "meeting").when), "2024-06-03");
  EXPECT_EQ(when_of("After a meeting with Ana Ruiz, Tom Reed left the town on Monday.", "meeting"),
            "[..2024-06-03]");
}

TEST(NounTime, WhatOneAsksForIsYetToCome) {
  for (const char* text : {"On Monday the union called for a strike.",
                           "On Monday the union demanded a strike at the depot.",
                           "On Monday they threatened a strike."}) {
    const Mention strike =
        test::by_trigger(test::read(text, "2024-06-05", {{"Monday", "2024-06-03"}}), "strike");
    EXPECT_EQ(strike.status, Status::possible) << text;
    EXPECT_EQ(strike.when.extent().earliest, from_edtf("2024-06-03")->extent().earliest) << text;
    EXPECT_FALSE(strike.when.extent().latest) << text;
  }
}

TEST(NounTime, WhatIsAvertedIsDenied) {
  const Mention crash = test::by_trigger(
      test::read("The crew avoided a crash on Monday.", "2024-06-05", {{"Monday", "2024-06-03"}}),
      "crash");
  EXPECT_EQ(crash.status, Status::denied);
  EXPECT_FALSE(crash.timeline);
}

TEST(NounTime, WhatIsPlannedHasTheDayOfThePlan) {
  EXPECT_EQ(to_edtf(test::by_trigger(test::read("The union plans a march in Riga on Friday.",
                                                "2024-06-05", {{"Friday", "2024-06-07"}}),
                                     "march")
                        .when),
            "2024-06-07");
}

TEST(NounTime, ChargesThatOneFacesAreThere) {
  EXPECT_NE(
      test::by_trigger(test::read("Ana Ruiz faces charges in Riga.", "2024-06-05", {}), "charges")
          .status,
      Status::possible);
}

TEST(NounTime, WhatAnotherFollowsIsBeforeIt) {
  EXPECT_EQ(when_of("Rovers dropped to last on Monday after a defeat in Oslo.", "defeat"),
            "[..2024-06-03]");
}

}  // namespace
}  // namespace dateline::events

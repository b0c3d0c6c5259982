// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

Mention read_one(const char* text, const char* trigger, const std::vector<test::Said>& said = {}) {
  return test::by_trigger(test::read(text, "2024-06-03", said), trigger);
}

TEST(Dating, DateOfADatelineIsNoClausesTime) {
  for (const char* front : {"Ottawa, October 12, 2022 (Newswire) - ", "Ottawa, October 12, 2022 - ",
                            "Ottawa, Ontario, October 12, 2022 -- "}) {
    const Mention meet = test::by_trigger(
        test::read(front + std::string{"President Clara Berg will meet Prime Minister Anna Okafor "
                                       "in Ottawa on October 15, 2022, officials said."},
                   "2022-10-12",
                   {{"October 12, 2022", "2022-10-12"}, {"October 15, 2022", "2022-10-15"}}),
        "meet");
    EXPECT_EQ(to_edtf(meet.when), "2022-10-15") << front;
    EXPECT_EQ(meet.status, Status::planned) << front;
  }
}

TEST(Dating, DayBetweenDashesIsTheClauses) {
  const Mention opened =
      read_one("On Friday - a day late - the bridge opened.", "opened", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(opened.when), "2024-05-31");
}

TEST(Dating, LeadWithoutADayIsTheNewsOfTheDay) {
  const Mention banned = read_one("Denmark has banned the sale of fireworks.", "banned");
  EXPECT_EQ(to_edtf(banned.when), "2024-06-03");
  EXPECT_EQ(banned.basis, Basis::publication);
  EXPECT_TRUE(banned.timeline);
}

TEST(Dating, WhatWasSaidToHaveHappenedIsNoNewsBehindTheLead) {
  const std::vector<Mention> mentions =
      test::read("Denmark has banned fireworks. Norway praised it. Sweden did too. Clara Berg met "
                 "reporters. Clara Berg said she bought a house in Oslo.",
                 "2024-06-03", {});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "met").when), "2024-06-03");
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "bought").when), "[..2024-06-03]");
}

TEST(Dating, WhatANounIsAboutIsNoNews) {
  EXPECT_EQ(to_edtf(read_one("Clara Berg denied charges that she robbed a bank.", "robbed").when),
            "[..2024-06-03]");
  EXPECT_EQ(to_edtf(read_one("Police freed the man they arrested.", "arrested").when),
            "[..2024-06-03]");
  EXPECT_EQ(to_edtf(read_one("Police said that Clara Berg robbed a bank.", "robbed").when),
            "2024-06-03");
}

TEST(Dating, PriceOfAFirmIsThatOfTheDay) {
  constexpr auto text = "Calder Steel opened a plant in 2019. Trade was slow. %s";
  const auto when = [&](const char* last) {
    return to_edtf(
        read_one((std::string{text}.replace(std::string{text}.find("%s"), 2, last)).c_str(), "fell",
                 {{"2019", "2019"}})
            .when);
  };
  EXPECT_EQ(when("Calder fell 3 percent."), "2024-06-03");
  EXPECT_EQ(when("Calder fell 2.5%."), "2024-06-03");
  EXPECT_EQ(when("The kwacha fell 3 percent against the dollar."), "2024-06-03");
  EXPECT_EQ(when("Output fell 3 percent."), "[..2024-06-03]");
}

TEST(Dating, HourAloneIsOfTheDayThatTheStoryOpensWith) {
  const auto when = [](const std::string& last, const char* hour, const char* time) {
    const std::string text = "A tram hit a wall on Friday. Ana Ruiz is mayor. " + last;
    return to_edtf(read_one(text.c_str(), "reopened",
                            {{"Friday", "2024-05-31"}, {hour, time, TimexType::time}})
                       .when);
  };
  EXPECT_EQ(when("The road reopened at 9 p.m.", "9 p.m.", "2024-06-03T21:00"), "2024-05-31T21:00");
  EXPECT_EQ(when("The road reopened before dawn.", "dawn", "2024-06-03T05:00"), "2024-05-31");
  EXPECT_EQ(when("The road reopened shortly before midnight.", "midnight", "2024-06-04T00:00"),
            "2024-05-31");
  EXPECT_EQ(when("The road had been reopened at 9 p.m.", "9 p.m.", "2024-06-03T21:00"),
            "2024-05-31T21:00");
  EXPECT_EQ(when("The road reopened this morning.", "this morning", "2024-06-03"), "2024-06-03");
}

TEST(Dating, WhatAMatchIsReportedWithIsOfItsDay) {
  const std::string rest =
      "Ana Ruiz is the captain. She was born there. Her son works there. He likes it. ";
  const auto when = [&](const char* lead) {
    const std::string text = lead + rest + "Officials halted play after a storm.";
    return to_edtf(read_one(text.c_str(), "halted", {{"Friday", "2024-05-31"}}).when);
  };
  EXPECT_EQ(when("Lund beat Visby 2-1 on Friday. "), "2024-05-31");
  EXPECT_EQ(when("Lund approved the budget on Friday. "), "[..2024-06-03]");
  EXPECT_EQ(when("Faith in markets lost its force on Friday. "), "[..2024-06-03]");
}

TEST(Dating, FiguresGoOnWithTheirPeriod) {
  constexpr auto text =
      "Nordvale Inc posted its results for the first quarter. Revenue rose 9 percent. "
      "Shares fell 3 percent.";
  const std::vector<test::Said> quarter{{"the first quarter", "2024-33"}};
  EXPECT_EQ(to_edtf(read_one(text, "rose", quarter).when), "2024-33");
  EXPECT_EQ(to_edtf(read_one(text, "fell", quarter).when), "2024-06-03");
}

TEST(Dating, TitleBelowItsAddressAndDateIsATitle) {
  const auto mentions = test::read("https://news.example/2024/06/ferry-sinks-off-bari.html\n\n"
                                   "Posted 10:15\n\nFerry sinks off Bari\n\n"
                                   "A ferry has sunk off Bari. Forty people were saved.",
                                   "2024-06-03", {});
  const Mention title = test::by_trigger(mentions, "sinks");
  EXPECT_EQ(to_edtf(title.when), "2024-06-03");
  EXPECT_FALSE(title.timeline);
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "sunk").when), "2024-06-03");  // it opens the story
}

TEST(Dating, LinesOfAListAreNoTitles) {
  const auto mentions =
      test::read("Depot reopens\n\nFerry sinks\n\nHarbour closes", "2024-06-03", {});
  EXPECT_EQ(test::by_trigger(mentions, "sinks").basis, Basis::bound);
}

TEST(Dating, LeadBelowATitleWithoutAVerbIsNoTitle) {
  constexpr auto text =
      "A morning in Riga\n\nTwo people died when a tram hit a wall on Friday. She "
      "was born there. Her son works there. The crash blocked a road.";
  EXPECT_EQ(to_edtf(read_one(text, "blocked", {{"Friday", "2024-05-31"}}).when), "2024-05-31");
}

TEST(Dating, NeverIsNoDay) {
  EXPECT_EQ(to_edtf(read_one("Clara Berg never asked for help.", "asked").when), "[..2024-06-03]");
}

TEST(Dating, ByAnHourOfWhatIsPastIsOfThatDay) {
  const Mention gained = read_one("Shares gained 9 percent by midday.", "gained",
                                  {{"midday", "2024-06-03T12:00", TimexType::time}});
  EXPECT_EQ(to_edtf(gained.when), "2024-06-03");
}

TEST(Dating, CouldNotIsOver) {
  const Mention sail = read_one("A storm hit Oslo on Friday. Ferries could not sail.", "sail",
                                {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(sail.when), "2024-05-31");
  EXPECT_EQ(sail.status, Status::denied);
}

TEST(Dating, BackgroundIsBoundAndNotOnTheTimeline) {
  const Mention invasion =
      read_one("The minister spoke in Riga on Friday. He had criticised the invasion before.",
               "invasion", {{"Friday", "2024-05-31"}});
  EXPECT_FALSE(invasion.when.single_day().has_value() && invasion.basis == Basis::expression);
  EXPECT_FALSE(invasion.timeline);
}

TEST(Dating, StatesGoOnAtPublication) {
  const Mention depends = read_one("The town depends on fishing.", "depends");
  EXPECT_EQ(to_edtf(depends.when), "../..");
  EXPECT_FALSE(depends.timeline);
}

TEST(Dating, PastTenseDoesNotTakeADateToCome) {
  EXPECT_FALSE(read_one("The firm bought a plant on Friday.", "bought", {{"Friday", "2024-06-07"}})
                   .timeline);
}

TEST(Dating, WhatStillLastsIsOngoing) {
  const Mention infected =
      read_one("The virus has infected 90 people since May.", "infected", {{"May", "2024-05/.."}});
  EXPECT_EQ(infected.status, Status::ongoing);
  EXPECT_EQ(to_edtf(infected.when), "2024-05/..");
}

TEST(Dating, NewsWithoutADayTakesTheDayThatItsArticleGivesIt) {
  const std::vector<Mention> mentions =
      test::read("Clara Berg resigned after a row over taxes. Mara Voss resigned too. Clara Berg "
                 "resigned on Friday at a meeting in Riga.",
                 "2024-06-03", {{"Friday", "2024-05-31"}});
  std::vector<std::string> days;
  for (const Mention& mention : mentions)
    if (mention.trigger.text == "resigned") days.push_back(to_edtf(mention.when));
  EXPECT_EQ(days, (std::vector<std::string>{"2024-05-31", "2024-06-03", "2024-05-31"}));
}

TEST(Dating, HeadlineTakesTheDayOfWhatItTells) {
  const std::vector<Mention> mentions =
      test::read("Lumen unveils reader\n\nThe firm Lumen unveiled a reader on Friday. It is blue.",
                 "2024-06-03", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "unveils").when), "2024-05-31");
}

TEST(Dating, LookBackTakesTheDayOfWhatWasTold) {
  const char* text =
      "Chile signed a pact with Peru on Friday. Farmers marched after Chile signed it.";
  const std::vector<Mention> mentions = test::read(text, "2024-06-03", {{"Friday", "2024-05-31"}});
  ASSERT_EQ(std::count_if(mentions.begin(), mentions.end(),
                          [](const Mention& each) { return each.trigger.text == "signed"; }),
            2);
  for (const Mention& mention : mentions) {
    if (mention.trigger.text != "signed") continue;
    EXPECT_EQ(to_edtf(mention.when), "2024-05-31");
  }
}

TEST(Dating, ReportInThePerfectIsOfTheDayOfPublication) {
  const Mention asked =
      read_one("Rain fell. Snow fell. Wind blew. Peru has said it is ready.", "said");
  EXPECT_EQ(to_edtf(asked.when), "2024-06-03");
  EXPECT_EQ(asked.basis, Basis::publication);
}

TEST(Dating, WhatGoesOnIsABound) {
  EXPECT_EQ(read_one("The town depends on fishing.", "depends").basis, Basis::bound);
}

TEST(Dating, ReportedStateIsOfTheDayOfItsReport) {
  const std::vector<test::Said> friday{{"Friday", "2024-05-31"}};
  EXPECT_EQ(
      to_edtf(
          read_one("The agency said on Friday that gangs owned the port.", "owned", friday).when),
      "2024-05-31");
  EXPECT_EQ(
      to_edtf(
          read_one("The agency said on Friday that gangs burned the port.", "burned", friday).when),
      "[..2024-05-31]");
}

TEST(Dating, WhatHasLastedForSoLongBeganThatLongAgo) {
  const auto lasted = [](const char* text, const char* trigger, const char* words,
                         const char* value) {
    return read_one(text, trigger, {{words, "", TimexType::duration, value}});
  };
  const Mention led =
      lasted("Ana Ruiz has led the bank for five years.", "led", "five years", "P5Y");
  EXPECT_EQ(to_edtf(led.when), "2019/..");
  EXPECT_EQ(led.status, Status::ongoing);
  EXPECT_EQ(
      to_edtf(lasted("Farmers have blocked the road for two weeks.", "blocked", "two weeks", "P2W")
                  .when),
      "2024-05/..");
  EXPECT_EQ(to_edtf(lasted("Farmers have blocked the road for three days.", "blocked", "three days",
                           "P3D")
                        .when),
            "2024-05-31/..");
  EXPECT_EQ(to_edtf(lasted("Ana Ruiz has led the bank for more than five years.", "led",
                           "five years", "P5Y")
                        .when),
            "2019/..");
  EXPECT_EQ(
      lasted("In little over a month Ana Ruiz has sold the bank.", "sold", "a month", "P1M").status,
      Status::happened);
  EXPECT_EQ(lasted("Farmers blocked the road for two weeks.", "blocked", "two weeks", "P2W").status,
            Status::happened);
}

TEST(Dating, WhatAReportTellsAtTheEndHappenedByThen) {
  const Mention sank = read_one("A ferry sank off Bari, the coast guard said on Friday.", "sank",
                                {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(sank.when), "[..2024-05-31]");
  const Mention today = read_one("A ferry sank off Bari, the coast guard said on Monday.", "sank",
                                 {{"Monday", "2024-06-03"}});
  EXPECT_EQ(to_edtf(today.when), "2024-06-03");
}

TEST(Dating, AsOfADayIsByThen) {
  EXPECT_EQ(to_edtf(read_one("As of Friday, 300 people had left the town.", "left",
                             {{"Friday", "2024-05-31"}})
                        .when),
            "[..2024-05-31]");
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

// Headlines with no story under them: items of a briefing, titles of a feed.

/// Where the items of a list begin in a text.
using Items = std::vector<std::uint32_t>;

/// The lines of a text that came out on 3 June 2024.
std::vector<std::string> told(std::string_view body, const Items& items) {
  Article article;
  article.body = body;
  article.published = published_from_iso("2024-06-03");
  article.published_from = PublishedFrom::text;
  article.items = items;
  const language::Document document = language::analyse(article.body);
  std::vector<std::string> lines;
  for (const Mention& mention : read_mentions(article, document, {}, {.explain = true}))
    if (mention.timeline)
      lines.push_back(to_edtf(mention.when) + " " + std::string{to_string(mention.status)} + ": " +
                      mention.what);
  return lines;
}

struct Case {
  const char* name;
  const char* headline;
  const char* line;  ///< empty: none
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.name; }

class Headlines : public testing::TestWithParam<Case> {};

TEST_P(Headlines, AloneTellTheNewsOfTheirDay) {
  const std::string line = GetParam().line;
  EXPECT_EQ(told(GetParam().headline, {0}),
            line.empty() ? std::vector<std::string>{} : std::vector<std::string>{line})
      << GetParam().headline;
}

INSTANTIATE_TEST_SUITE_P(
    Briefing, Headlines,
    testing::Values(
        Case{"Present", "Toyota recalls 200,000 cars over brakes",
             "2024-06-03 happened: Toyota recalls 200,000 cars over brakes"},
        Case{"OfMany", "Rebels attack Goma", "2024-06-03 happened: Rebels attack Goma"},
        Case{"Passive", "Two killed in Sydney shooting",
             "2024-06-03 happened: Two killed in Sydney shooting"},
        Case{"Plan", "Toyota to cut 2,000 jobs",
             "[2024-06-03..] planned: Toyota is to cut 2,000 jobs"},
        Case{"PlanOfMany", "Toyota draughtsmen to leave firm",
             "[2024-06-03..] planned: Toyota draughtsmen are to leave firm"},
        Case{"NoArticle", "Fire destroys historic mill",
             "2024-06-03 happened: Fire destroys historic mill"},
        Case{"VerbThatIsANounToo", "Airlines cut flights to Tel Aviv",
             "2024-06-03 happened: Airlines cut flights to Tel Aviv"},
        Case{"BothVerbAndObjectMayBeEither", "Banks hike rates after Fed move",
             "2024-06-03 happened: Banks hike rates after Fed move"},
        Case{"NounOfTwo", "Northrop Grumman and Airbus defeat Boeing for $40 billion contract",
             "2024-06-03 happened: Northrop Grumman and Airbus defeat Boeing for $40 billion "
             "contract"},
        Case{"CountOfPeople", "Hundreds protest over water cuts in Basra",
             "2024-06-03 happened: Hundreds protest over water cuts in Basra"},
        Case{"EndsWithAPercentage", "Toyota shares slip 5%",
             "2024-06-03 happened: Toyota shares slip 5%"},
        Case{"EndsInAStop", "Toyota recalls 200,000 cars over brakes.",
             "2024-06-03 happened: Toyota recalls 200,000 cars over brakes"},
        Case{"SaidToBeSo", "WHO declares end of outbreak",
             "2024-06-03 happened: WHO declares end of outbreak"},
        Case{"PassiveWithoutMore", "Mayor of Lyon arrested",
             "2024-06-03 happened: Mayor of Lyon arrested"},
        Case{"WhatIsSoInGeneral", "Wars destroy families", ""},
        Case{"WhatIsSoEveryDay", "People join my community", ""},
        Case{"Order", "Share this story with friends", ""},
        Case{"BlowAlone", "Deadly blast at Ankara market",
             "2024-06-03 happened: Deadly blast at Ankara market"},
        Case{"BlowOfNobodyAndNowhere", "Earthquake relief", ""},
        Case{"NounsAlone", "Interest rate decision", ""},
        Case{"OpinionOfSomebody", "UN warns of famine in Sudan", ""}),
    [](const auto& each) { return std::string{each.param.name}; });

constexpr std::string_view k_brief =
    "Woman dies in house fire in Derby\n\nA woman has died after a fire at a house in Derby.";

TEST(Brief, TellsOnceWhatItsTitleSaysToo) {
  EXPECT_EQ(told(k_brief, {}),
            std::vector<std::string>{
                "2024-06-03 happened: A woman has died after a fire at a house in Derby"});
}

TEST(Brief, TitleTellsWhatTheTextDoesNot) {
  EXPECT_EQ(told("China launches three astronauts to space station\n\n"
                 "The three are on their way.",
                 {}),
            std::vector<std::string>{
                "2024-06-03 happened: China launches three astronauts to space station"});
}

TEST(Story, ItsMainPointsAreLeftToItsText) {
  for (const std::string& line : told(
           "Toyota recalls 200,000 cars\n\nToyota has been in trouble before. Brakes failed in six "
           "cars. Nobody was hurt. It was a bad year.",
           {0}))
    EXPECT_EQ(line.find("recalls"), line.npos) << line;
}

TEST(Briefing, WhatOthersReadIsNoNewsOfToday) {
  EXPECT_EQ(
      told("Toyota recalls 200,000 cars\n\nMost read\n\nRussia strikes Kharkiv hospital", {0, 40}),
      std::vector<std::string>{"2024-06-03 happened: Toyota recalls 200,000 cars"});
}

TEST(Brief, TitleOfOneOfThoseItTellsOfIsTold) {
  EXPECT_EQ(
      told("Hale jailed\n\nHale got five years for fraud. The court sentenced Hale to five years.",
           {})
          .size(),
      1U);
}

TEST(Story, ItsTitleIsLeftToItsText) {
  const auto lines = told("China launches three astronauts to space station\n\n"
                          "The three are on their way. They are well. Their ship is old. It is "
                          "also small.",
                          {});
  EXPECT_TRUE(lines.empty()) << lines.front();
}

}  // namespace
}  // namespace dateline::events

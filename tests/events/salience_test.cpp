// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::HasSubstr;

struct Case {
  const char* name;
  const char* text;
  const char* trigger;
  std::vector<test::Said> said;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.name; }

class OnTheTimeline : public ::testing::TestWithParam<Case> {};

TEST_P(OnTheTimeline, Stands) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2025-03-11", each.said), each.trigger);
  EXPECT_TRUE(mention.timeline) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, OnTheTimeline,
    ::testing::Values(
        Case{"report with a day and an object",
             "Health officials confirmed a second death on Monday and asked for help.",
             "confirmed",
             {{"Monday", "2025-03-10"}}},
        Case{"request with a year that is over",
             "The road is shut. In 1994 three towns asked the ministry for a bridge.",
             "asked",
             {{"1994", "1994"}}},
        Case{"news that the story opens with",
             "Scientists in Lund have confirmed the presence of water on Europa.",
             "confirmed",
             {}},
        Case{"beginning behind what led to it",
             "After the ban was lifted in January, Tesk began tests of the drug.",
             "began",
             {{"January", "2025-01"}}},
        Case{"accusation that the story opens with",
             "The bank Tesk has been accused of fraud in Norway.",
             "accused",
             {}},
        Case{"declaration that the story opens with",
             "UN officials are expected to declare a pandemic.",
             "declare",
             {}},
        Case{"cases counted",
             "It is cold. It is wet. Norway has confirmed 26 cases of the flu.",
             "confirmed",
             {}},
        Case{"damage, as somebody tells",
             "It is cold. It is wet. The mayor said a bridge had been destroyed.",
             "destroyed",
             {}},
        Case{"how many, as somebody tells",
             "It is cold. It is wet. The mayor said 400 claims had been filed.",
             "filed",
             {}},
        Case{"what the day is of that the verb before it has",
             "The stay ended in January, when they dragged three men out of the hall.",
             "dragged",
             {{"January", "2025-01"}}},
        Case{"main clause behind what led to it",
             "After the ban was lifted in January, Tesk reopened the mill.",
             "reopened",
             {{"January", "2025-01"}}},
        Case{"state to come",
             "A court in Riga will hear the case on Friday.",
             "hear",
             {{"Friday", "2025-03-14"}}},
        Case{"light verb to come",
             "Parliament will hold a minute's silence on Friday.",
             "hold",
             {{"Friday", "2025-03-14"}}},
        Case{"clause that ends behind its verb",
             "The signal at Kiel failed on Monday.",
             "failed",
             {{"Monday", "2025-03-10"}}},
        Case{"relative clause with a year",
             "The leader of Homeland, which entered parliament in 2021, resigned.",
             "entered",
             {{"2021", "2021"}}},
        Case{"next deed of the day that the story is at",
             "A train left the rails on Monday. Firefighters freed the last passenger.",
             "freed",
             {{"Monday", "2025-03-10"}}},
        Case{"perfect behind the lead",
             "The river is high. The road is shut. Rain is near. The state has ordered 50 boats.",
             "ordered",
             {}},
        Case{"plan of a body without a name",
             "The road is shut. The state will pay each family 2,000 euros.",
             "pay",
             {}},
        Case{"plan that somebody told of",
             "The road is shut. Norway said that it would send 300 troops to Peru.",
             "send",
             {}},
        Case{"plan with its speaker behind it",
             "The road is shut. The state would pay each family 2,000 euros, Ana Duarte said.",
             "pay",
             {}},
        Case{"thing that may come",
             "The road is shut. Ana Duarte may sue the state for damages.",
             "sue",
             {}},
        Case{"death of somebody with a year",
             "The road is shut. Ana Duarte ran the mill from 1990 until her death in 1999.",
             "death",
             {{"1990", "1990"}, {"1999", "1999"}}},
        Case{"blow of which a modifier tells",
             "The road is shut. Residents are still angry at Monday's depot fire.",
             "fire",
             {{"Monday", "2025-03-10"}}},
        Case{"deed in the text of a picture",
             "Protesters march through Riga on March 5, 2025.",
             "march",
             {{"March 5, 2025", "2025-03-05"}}},
        Case{"what a picture might show, told as a story",
             "Ana Duarte walked to the border on March 5, 2025.",
             "walked",
             {{"March 5, 2025", "2025-03-05"}}},
        Case{"duty that ends something",
             "Talks on the border must end by Friday.",
             "end",
             {{"Friday", "2025-03-14"}}}));

struct Off {
  const char* text;
  const char* trigger;
  const char* why;
  std::vector<test::Said> said{};
};

void PrintTo(const Off& each, std::ostream* out) { *out << each.text; }

class OffTheTimeline : public ::testing::TestWithParam<Off> {};

TEST_P(OffTheTimeline, SaysWhy) {
  const Off& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2025-03-11", each.said), each.trigger);
  EXPECT_FALSE(mention.timeline);
  EXPECT_THAT(mention.why, HasSubstr(each.why));
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, OffTheTimeline,
    ::testing::Values(
        Off{"The ministry said the road is shut.", "said", "a report"},
        Off{"The town believes in luck.", "believes", "no time"},
        Off{"Ana Duarte did not sign the accord.", "sign", "not real enough"},
        Off{"The road is shut. Ana Duarte may sue.", "sue", "possible, without a date"},
        Off{"The road is shut. A toll would pay for the repair of the mill.", "pay",
            "nobody says that it will"},
        Off{"Norway hoped that Peru would leave the northern islands.", "leave",
            "nobody says that it will"},
        Off{"It is cold. It is wet. Scientists have confirmed the presence of water.", "confirmed",
            "a report"},
        Off{"It is cold. It is wet. Tests would show a bridge had been destroyed.", "destroyed",
            "behind the lead without a date"},
        Off{"The bank Tesk has been criticised over its fees.", "criticised", "a report"},
        Off{"Cheer them on as they display their skills on Friday.",
            "display",
            "nobody can tell who",
            {{"Friday", "2025-03-14"}}},
        Off{"Ghana has confirmed no cases of cholera.", "confirmed", "a report"},
        Off{"They arrived ready to protest.", "arrived", "nobody can tell who"},
        Off{"A tram is displayed at a fair in Lyon on March 5, 2025.",
            "displayed",
            "what a picture shows",
            {{"March 5, 2025", "2025-03-05"}}},
        Off{"This article was last updated on March 5, 2025.",
            "updated",
            "the page tells of itself",
            {{"March 5, 2025", "2025-03-05"}}},
        Off{"Last updated: March 5, 2025.",
            "updated",
            "the page tells of itself",
            {{"March 5, 2025", "2025-03-05"}}},
        Off{"The average price of a car or van sold in March was high.",
            "sold",
            "nobody can tell who",
            {{"March", "2025-03"}}},
        Off{"The average price of a new car sold in March was high.",
            "sold",
            "nobody can tell who",
            {{"March", "2025-03"}}},
        Off{"In March the office added the causes of the fire remained unclear.",
            "added",
            "a report",
            {{"March", "2025-03"}}},
        Off{"The idea is not that Lumex will close the mill in June.",
            "close",
            "not real enough",
            {{"June", "2025-06"}}},
        Off{"Book your tickets and experience this Korean arts performance today!",
            "performance",
            "bids the reader",
            {{"today", "2025-03-11"}}},
        Off{"A decade before Ana Ruiz wrote it, Tom Cole published a similar novel.",
            "published",
            "counted from something else",
            {{"A decade", "", TimexType::duration, "P10Y"}}},
        Off{"The author declares no conflict of interest.", "declares", "the page tells of itself"},
        Off{"We'll bring you all of today's news in our live blog below.",
            "bring",
            "nobody can tell who",
            {{"today", "2025-03-11"}}},
        Off{"The team asked how often patients used the drug in March.",
            "used",
            "a habit",
            {{"March", "2025-03"}}},
        Off{"Her last day is April 1.",
            "is",
            "nobody can tell who",
            {{"last day", "2025-03-11"}, {"April 1", "2025-04-01"}}},
        Off{"A woman walks past a closed shop in Riga, Latvia, on March 5, 2025.",
            "walks",
            "what a picture shows",
            {{"March 5, 2025", "2025-03-05"}}}));

TEST(OffTheTimelineOf, Noun) {
  const auto why = [](const char* text, const char* trigger, test::Said said) {
    return test::by_trigger(test::read(text, "2025-03-11", {said}), trigger).why;
  };
  EXPECT_THAT(
      why("The town is still angry at the fire on Monday.", "fire", {"Monday", "2025-03-10"}),
      HasSubstr("names nobody and no place"));
  EXPECT_THAT(
      why("The town is still angry at the municipal talks of 1999.", "talks", {"1999", "1999"}),
      HasSubstr("a year or longer"));
  EXPECT_THAT(why("The fire on Monday killed six.", "fire", {"Monday", "2025-03-10"}),
              HasSubstr("a verb tells it, or has its date"));
}

struct Sure {
  const char* text;
  const char* trigger;
  float confidence;
};

class Confidence : public ::testing::TestWithParam<Sure> {};

TEST_P(Confidence, IsInWholeHundredthsAboveNothing) {
  const Sure& each = GetParam();
  const Mention mention = test::by_trigger(test::read(each.text, "", {}), each.trigger);
  EXPECT_EQ(mention.confidence, each.confidence);
}

INSTANTIATE_TEST_SUITE_P(Sentences, Confidence,
                         ::testing::Values(Sure{"Lumex may sue.", "sue", 0.18F},
                                           Sure{"The road is shut after a flood.", "flood", 0.1F},
                                           Sure{"It may bring a merger.", "merger", 0.05F}));

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// "It" that means nothing the text spoke of, and "it" that means who spoke.
#include "support.hpp"

namespace dateline::events {
namespace {

std::string what(const std::string& text, const char* trigger) {
  return test::by_trigger(test::read(text, "2024-06-03", {}), trigger).what;
}

TEST(Expletive, ItOfWhatIsAnnouncedIsNothing) {
  EXPECT_EQ(what("Sales of cars fell. Later it was announced that Ruiz had died.", "announced"),
            "It was announced");
  EXPECT_EQ(what("A mill closed. It was also reported that Ruiz had died.", "reported"),
            "It was reported");
  EXPECT_EQ(what("A mill closed. It is thought the child was hurt.", "thought"), "It is thought");
}

TEST(Expletive, ItThatEmergesIsNothing) {
  EXPECT_EQ(what("A mill closed. It emerged that Ruiz had died.", "emerged"), "It emerged");
}

TEST(Expletive, ItThatRainsIsNothing) {
  EXPECT_EQ(what("A mill closed. It rained in Lima.", "rained"), "It rained in Lima");
}

TEST(Expletive, ItThatIsDoneIsSpokenOf) {
  EXPECT_EQ(what("The mill closed. It was sold to Lumex.", "sold"), "The mill was sold to Lumex");
  EXPECT_EQ(what("The plan failed. It was announced in Lima.", "announced"),
            "The plan was announced in Lima");
}

TEST(Expletive, GovernmentExpectsForItself) {
  EXPECT_EQ(what("Lumex sued Peru. The government said it plans to close the well.", "close"),
            "The government plans to close the well");
}

TEST(Expletive, WhoSaysWhatManyDidIsStillIt) {
  EXPECT_EQ(what("The charity said donations fell and it would close a shop.", "close"),
            "The charity will close a shop");
}

TEST(Expletive, WhoSpeaksForABodyMeansIt) {
  EXPECT_EQ(what("A spokesman for the airline said it would close a hub.", "close"),
            "The airline will close a hub");
  EXPECT_EQ(what("The airline's spokeswoman said it would close a hub.", "close"),
            "The airline will close a hub");
  EXPECT_EQ(what("A government spokesman said it would appeal.", "appeal"),
            "The government will appeal");
  EXPECT_EQ(what("Tom Reed, a spokesman for Lumex, said it would close a hub.", "close"),
            "Lumex will close a hub");
  EXPECT_EQ(what("A barge sank. Lumex spokesman Tom Reed said it would be raised.", "raised"),
            "A barge will be raised");
}

TEST(Expletive, WhatIsDescribedIsNotCapitalisedInside) {
  EXPECT_EQ(what("The city museum opened. Ana Ruiz closed the museum.", "closed"),
            "Ana Ruiz closed the city museum");
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// Where a blow fell, and what came of it.
#include "support.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> where(const char* text, const char* trigger) {
  std::vector<std::string> names;
  for (const Place& one : test::by_trigger(test::read(text, "2024-06-03", {}), trigger).places)
    names.push_back(one.text);
  return names;
}

TEST(Scenes, ResultIsWhereItsBlowFell) {
  const char* text = "A bus crashed near Lima, killing six people and injuring ten.";
  EXPECT_THAT(where(text, "killing"), ElementsAre("Lima"));
  EXPECT_THAT(where(text, "injuring"), ElementsAre("Lima"));
  EXPECT_THAT(where("Ruiz spoke in Lima, hinting at a deal.", "hinting"), IsEmpty());
}

TEST(Scenes, ResultKeepsAPlaceOfItsOwn) {
  EXPECT_THAT(where("A quake struck near Lima, killing six people in Callao.", "killing"),
              ElementsAre("Callao"));
}

TEST(Scenes, SecondVerbOfABlowIsWhereTheFirstOneIs) {
  EXPECT_THAT(where("A quake struck near Lima and destroyed ten schools.", "destroyed"),
              ElementsAre("Lima"));
  EXPECT_THAT(where("Lumen opened a mill in Lima and sold two mines.", "sold"), IsEmpty());
}

TEST(Scenes, PeopleDiedWhereTheBlowFellThatKilledThem) {
  EXPECT_THAT(where("Six people died after a quake struck near Lima.", "died"),
              ElementsAre("Lima"));
  EXPECT_THAT(where("Six people were killed when a bus crashed near Lima.", "killed"),
              ElementsAre("Lima"));
}

TEST(Scenes, TheQuakeIsWhereItStruck) {
  const char* text = "A quake struck near Lima. It rained. The quake killed six people.";
  EXPECT_THAT(where(text, "killed"), ElementsAre("Lima"));
}

TEST(Scenes, OneOfTwoQuakesHasNoPlainPlace) {
  const char* text =
      "A quake struck near Lima. A quake struck near Quito. The quake killed six people.";
  EXPECT_THAT(where(text, "killed"), IsEmpty());
}

TEST(Scenes, TheIslandIsTheOneThatWasNamed) {
  const std::string quake = "A quake struck the island of Lombok. ";
  const std::string visit = "Ana Ruiz visited the island.";
  EXPECT_THAT(where((quake + visit).c_str(), "visited"), ElementsAre("Lombok"));
  EXPECT_THAT(where((quake + "A bus crashed in Lima. " + visit).c_str(), "visited"), IsEmpty());
  EXPECT_THAT(where((quake + "Ana Ruiz visited the island of Flores.").c_str(), "visited"),
              ElementsAre("Flores"));
}

}  // namespace
}  // namespace dateline::events

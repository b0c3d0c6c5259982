// SPDX-License-Identifier: Apache-2.0
// Whom a pronoun means beside somebody without a name, or one who is told by whose relative it is.
#include "support.hpp"

namespace dateline::events {
namespace {

std::string what(const char* text, const char* trigger) {
  return test::by_trigger(test::read(text, "2024-06-03", {}), trigger).what;
}

TEST(Unnamed, IsWhomThePronounMeansToTheEndOfTheSentence) {
  EXPECT_EQ(what("Tom Reed was freed. A boyfriend was charged, but he died in Oslo.", "died"),
            "A boyfriend died in Oslo");
  EXPECT_EQ(what("Tom Reed was freed. A judge was shot when he left a bar.", "left"),
            "A judge left a bar");
  EXPECT_EQ(what("Tom Reed was freed. A judge was shot. He left Oslo.", "left"),
            "Tom Reed left Oslo");
}

TEST(Unnamed, IsWhoAParagraphGoesOnAbout) {
  EXPECT_EQ(what("Tom Reed was freed.\n\nA judge was shot. He left Oslo.", "left"),
            "A judge left Oslo");
  EXPECT_EQ(what("Tom Reed was freed.\n\nA judge was shot, Jim Ruiz said. He left Oslo.", "left"),
            "Jim Ruiz left Oslo");
  EXPECT_EQ(what("Tom Reed was freed.\n\nA judge was shot.\n\nHe left Oslo.", "left"),
            "Tom Reed left Oslo");
}

TEST(Unnamed, BodyIsNobodyOfAnotherName) {
  EXPECT_EQ(what("Peru's central bank raised its rate. Prices rose, Vestra Group reported. "
                 "The bank sold bonds.",
                 "sold"),
            "The bank sold bonds");
  EXPECT_EQ(what("Lumex, a bank, raised its rate. The bank sold bonds.", "sold"),
            "Lumex sold bonds");
}

TEST(Unnamed, GroupThatCallsItselfSoIsNoCompany) {
  EXPECT_EQ(what("Vestra Group was hacked. A group calling itself Kestrel posted the records. The "
                 "company sold bonds.",
                 "sold"),
            "Vestra Group sold bonds");
  EXPECT_EQ(what("Vestra Mills was hacked. A group calling itself Kestrel posted the records. "
                 "Vestra Mills paid. The group sold bonds.",
                 "sold"),
            "Kestrel sold bonds");
}

TEST(Unnamed, EventIsHeldAndNoBody) {
  EXPECT_EQ(what("A strike was suspended, Vestra Group announced. It will be held in May.", "held"),
            "The strike will be held");
  EXPECT_EQ(what("The match was put off, Vestra Group said. It will be played in May.", "played"),
            "The match will be played");
  EXPECT_EQ(what("The festival was dull, Vestra Group said. It takes place in May.", "takes"),
            "The festival takes place");
  EXPECT_EQ(what("A strike was suspended, Vestra Group announced. It will close in May.", "close"),
            "Vestra Group will close");
}

TEST(Unnamed, PreviousOneIsOfTheSameSentence) {
  EXPECT_EQ(what("Tenders closed in May. A meeting was held; the previous one was abandoned.",
                 "abandoned"),
            "The previous meeting was abandoned");
}

TEST(Unnamed, TheyWhomSomethingIsDoneToAreWhatWasActedOn) {
  EXPECT_EQ(what("Police arrested two brothers. They were charged in Lima.", "charged"),
            "Two brothers were charged in Lima");
  EXPECT_EQ(what("Peru bought 40 drones. They will be delivered to Lima.", "delivered"),
            "40 drones will be delivered to Lima");
  EXPECT_EQ(what("When guards left a gate, they were seen in Lima.", "seen"),
            "Guards were seen in Lima");
}

TEST(Unnamed, TheyWhomSomethingIsDoneToAreNotWhoSaysSo) {
  EXPECT_EQ(what("Four patients were found, police said. They were returned to Lima.", "returned"),
            "Four patients were returned to Lima");
  EXPECT_EQ(
      what("Four patients were found, police said. They were taken to Lima and will leave it.",
           "leave"),
      "Four patients will leave it");
  EXPECT_EQ(what("Four patients were found, police said. They searched the lake.", "searched"),
            "Police searched the lake");
  EXPECT_EQ(what("Police arrested three men. They were charged with theft.", "charged"),
            "Three men were charged with theft");
  EXPECT_EQ(
      what("Police arrested three men, officials said. They were charged with theft.", "charged"),
      "Three men were charged with theft");
}

TEST(Unnamed, IsNotWhomAPronounOfAnotherGenderMeans) {
  EXPECT_EQ(what("Tom Reed was freed. A woman fled when he left a bar.", "left"),
            "Tom Reed left a bar");
}

TEST(Unnamed, SpeaksForOthers) {
  EXPECT_EQ(what("Tom Reed was freed. A source said he left Oslo.", "left"), "Tom Reed left Oslo");
}

TEST(Relative, LeavesTheTextAboutWhoseItIs) {
  EXPECT_EQ(
      what("Ana Ruiz died. It was a stroke, her daughter Mary Ruiz said. She won a prize.", "won"),
      "Ana Ruiz won a prize");
  EXPECT_EQ(what("Tom Reed fled. His lawyer, Jim Ruiz, was paid. He won a prize.", "won"),
            "Tom Reed won a prize");
}

TEST(Unnamed, ItGoesOnBehindAClauseOfTime) {
  EXPECT_EQ(what("The ship sank. It was hit when a crane fell. Its owner paid a fine.", "paid"),
            "The ship's owner paid a fine");
}

TEST(Unnamed, RiverUnderABridgeIsNoFirm) {
  EXPECT_EQ(what("The bridge over the Wen shut. The operator paid a fine.", "paid"),
            "The operator paid a fine");
}

TEST(Unnamed, WasFoundToBeSharesItsAuxiliary) {
  EXPECT_EQ(what("The oak was tested and found to be sound.", "found"),
            "The oak was found to be sound");
}

}  // namespace
}  // namespace dateline::events

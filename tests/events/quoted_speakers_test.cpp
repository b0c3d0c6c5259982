// SPDX-License-Identifier: Apache-2.0
// Who says what is quoted, whatever the verb.
#include "support.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

std::string source_of(const char* text, const char* trigger) {
  const Mention mention = test::by_trigger(test::read(text, "2024-06-03", {}), trigger);
  return mention.source ? mention.source->text : std::string{};
}

TEST(QuotedSpeakers, AnyVerbBehindAQuotationSaysIt) {
  EXPECT_EQ(source_of("\"We will open two mills,\" enthused Ana Ruiz.", "open"), "Ana Ruiz");
  EXPECT_EQ(source_of("\"We will open two mills,\" Ana Ruiz wrote.", "open"), "Ana Ruiz");
}

TEST(QuotedSpeakers, WeAreWhoSpeaks) {
  const Mention mention = test::by_trigger(
      test::read("\"We will open two mills,\" enthused Ana Ruiz.", "2024-06-03", {}), "open");
  ASSERT_EQ(mention.participants.size(), 1U);
  EXPECT_EQ(mention.participants.front().text, "Ana Ruiz");
}

TEST(QuotedSpeakers, TitleInQuotesIsSaidByNobody) {
  EXPECT_EQ(source_of("In \"Green Harbor,\" Ana Ruiz sailed after she opened a mill.", "opened"),
            "");
}

TEST(QuotedSpeakers, WhoStandsBehindSaidSaysIt) {
  for (const char* text : {"The deal was signed in May, said Ana Ruiz.",
                           "The deal was signed in May, said the ministry."}) {
    const auto mentions = test::read(text, "2024-06-03", {{"May", "2024-05"}});
    const Mention deal = test::by_trigger(mentions, "signed");
    ASSERT_TRUE(deal.source) << text;
    EXPECT_TRUE(deal.source->text == "Ana Ruiz" || deal.source->text == "ministry");
    EXPECT_EQ(to_edtf(deal.when), "2024-05") << text;
  }
  const auto said = test::read("Tom Reed flew home in May, said Peru would pay and left again.",
                               "2024-06-03", {{"May", "2024-05"}});
  EXPECT_TRUE(test::by_trigger(said, "said").what.starts_with("Tom Reed said"));
}

TEST(QuotedSpeakers, WhereItIsSaidStandsBehind) {
  EXPECT_EQ(source_of("Lumex will shut its mill, Ana Ruiz said in a letter to the union.", "shut"),
            "Ana Ruiz");
  EXPECT_EQ(
      source_of("Lumex will shut its mill, Ana Ruiz told a rally of workers in Lima.", "shut"),
      "Ana Ruiz");
}

TEST(QuotedSpeakers, WhoDidItAndThenSpokeIsNoSource) {
  EXPECT_EQ(source_of("In Lima, Ana Ruiz shut a mill and announced a plan.", "shut"), "");
  EXPECT_EQ(source_of("Ben Cole said the losses had been \"calculated and brazen\".", "calculated"),
            "Ben Cole");
}

TEST(QuotedSpeakers, QuotationEndsInALaterSentence) {
  for (const char* text :
       {"\"It is cold. We will win,\" said Ana Ruiz, who founded Tesk in May.",
        "“It is cold. We will win,” said Ana Ruiz, who founded Tesk in May.",
        "`` It is cold . We will win , '' said Ana Ruiz , who founded Tesk in May ."}) {
    const auto mentions = test::read(text, "2024-06-03", {{"May", "2024-05"}});
    EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"Ana Ruiz founded Tesk"}) << text;
  }
}

TEST(QuotedSpeakers, MarkOfInchesEndsNoQuotation) {
  const auto mentions =
      test::read("Tesk sold a 16\" screen in May.", "2024-06-03", {{"May", "2024-05"}});
  EXPECT_EQ(test::timeline(mentions).size(), 1U);
}

}  // namespace
}  // namespace dateline::events

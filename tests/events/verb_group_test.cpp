// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

Mention read_one(const char* text, const char* trigger) {
  return test::by_trigger(test::read(text, "2024-06-03", {}), trigger);
}

bool tells_of(const char* text, std::string_view trigger) {
  const std::vector<Mention> mentions = test::read(text, "2024-06-03", {});
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& mention) { return mention.trigger.text == trigger; });
}

TEST(VerbGroup, BareVerbBehindAnInfinitiveIsOne) {
  const Mention win = read_one("The union is trying to organize and win a seat.", "win");
  EXPECT_EQ(win.status, Status::possible);
  EXPECT_EQ(to_edtf(win.when), "[2024-06-03..]");
  const Mention release = read_one("Oslo promised to pull out and release the crew.", "release");
  EXPECT_EQ(release.status, Status::planned);
}

TEST(VerbGroup, HelpLeadsABareVerb) {
  const Mention rescue = read_one("The navy has helped rescue 40 sailors.", "rescue");
  EXPECT_EQ(rescue.status, Status::happened);
  EXPECT_EQ(rescue.what, "The navy has helped rescue 40 sailors");
  EXPECT_EQ(read_one("The navy will help rescue the crew.", "rescue").status, Status::planned);
}

TEST(VerbGroup, VerbBehindTwoNounsAgreesWithTheFirst) {
  EXPECT_TRUE(tells_of("Conditions in the camp appear to be bad.", "appear"));
  EXPECT_TRUE(tells_of("Tickets for the final go on sale in May.", "go"));
  EXPECT_FALSE(tells_of("Talks on the plan in Oslo ended.", "plan"));
  EXPECT_FALSE(tells_of("Two women at an Oslo candy store in the north saw him.", "store"));
}

TEST(VerbGroup, EverythingIsNoVerb) {
  EXPECT_FALSE(tells_of("Oslo will do everything.", "everything"));
  EXPECT_TRUE(tells_of("The fire will grow and destroy everything.", "destroy"));
}

TEST(VerbGroup, BothStandsBetweenSubjectAndVerb) {
  EXPECT_TRUE(tells_of("The king and the bishop both want to leave.", "want"));
}

TEST(VerbGroup, WordsBehindAVerbGiveItTheActionThatOthersNameInOne) {
  EXPECT_EQ(read_one("A man was taken into custody on Sunday.", "taken").action, "arrest");
  EXPECT_EQ(read_one("The coach was shown the door on Sunday.", "shown").action, "dismiss");
  EXPECT_EQ(read_one("The driver sped off on Sunday.", "sped").action, "escape");
  EXPECT_EQ(read_one("Ana Duarte took over as chair on Sunday.", "took").action, "appoint");
  EXPECT_EQ(read_one("Ana Duarte denied murder on Sunday.", "denied").action, "plead");
}

TEST(VerbGroup, ANounInThePhraseOfAVerbIsNoEventOfItsOwn) {
  EXPECT_FALSE(tells_of("A gunman opened fire in a mall on Sunday.", "fire"));
  EXPECT_TRUE(tells_of("A gunman fled the fire in a mall on Sunday.", "fire"));
}

TEST(Attribution, IsAReportWithoutAVerb) {
  const Mention report =
      read_one("The bridge closed, according to the transport ministry.", "according");
  EXPECT_EQ(report.kind, "statement");
  ASSERT_TRUE(report.source);
  EXPECT_EQ(report.source->text, "transport ministry");
  EXPECT_EQ(to_edtf(report.when), "2024-06-03");
  EXPECT_FALSE(report.timeline);
}

TEST(Attribution, HasTheDayOfItsOwnWords) {
  const Mention report =
      test::by_trigger(test::read("The bridge closed, according to a notice issued on Friday.",
                                  "2024-06-03", {{"Friday", "2024-05-31"}}),
                       "according");
  EXPECT_EQ(to_edtf(report.when), "2024-05-31");
}

TEST(Source, IsNamedInFullWhereTheTextDoes) {
  const char* text = "Ana Ruiz leads Lumen Motors. Ruiz said the plant closed.";
  const Mention closed = test::by_trigger(test::read(text, "2026-07-03", {}), "closed");
  ASSERT_TRUE(closed.source);
  EXPECT_EQ(closed.source->text, "Ana Ruiz");
}

TEST(Source, IsTheSubjectThatTheCompanyMeans) {
  const char* text = "Lumen Motors closed a plant, the company said.";
  const Mention closed = test::by_trigger(test::read(text, "2026-07-03", {}), "closed");
  ASSERT_TRUE(closed.source);
  EXPECT_EQ(closed.source->text, "Lumen Motors");
}

TEST(Source, MayBeAPronounThatIsPlain) {
  const char* text = "Mayor Hugo Paredes opened the hall. It cost nothing, he said.";
  const Mention cost = test::by_trigger(test::read(text, "2026-07-03", {}), "cost");
  ASSERT_TRUE(cost.source);
  EXPECT_EQ(cost.source->text, "Hugo Paredes");
}

}  // namespace
}  // namespace dateline::events

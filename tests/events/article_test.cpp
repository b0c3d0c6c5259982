// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::HasSubstr;

// A news page saved as text: caption, story, background.
constexpr std::string_view k_story =
    "Chancellor Mira Solberg, left, shakes hands with ASEAN Secretary General Daniel Okafor at the "
    "State Guest House in Vienna in March.\n\n"
    "Austria will draft a new accord to deepen cooperation with ASEAN, according to diplomatic "
    "sources.\n"
    "The Joint Trade and Research Program will be revised to become the Shared Prosperity Trade "
    "Program. The SPTP will specify more than ten priority areas over the next three years, "
    "including in farming, shipping and tourism.\n"
    "Chancellor Mira Solberg will meet ASEAN Secretary General Daniel Okafor during the upcoming "
    "ASEAN summit scheduled to open Thursday in Thailand, where they are expected to agree on the "
    "new framework.\n"
    "ASEAN has become increasingly wary of the trade war, and the bloc aims to strengthen its "
    "role.\n";

std::vector<Mention> story() {
  return test::read(k_story, "2024-06-03T09:10+02:00",
                    {{"March", "2024-03"},
                     {"the next three years", "2024-06-03/2027", TimexType::duration, "P3Y"},
                     {"Thursday", "2024-06-06"}});
}

TEST(Article, CaptionInThePresentTellsOfThePast) {
  const Mention shake = test::by_trigger(story(), "shakes");
  EXPECT_TRUE(shake.timeline);
  EXPECT_EQ(shake.status, Status::happened);
  EXPECT_EQ(to_edtf(shake.when), "2024-03");
  EXPECT_THAT(shake.what, HasSubstr("Mira Solberg shakes hands with Daniel Okafor"));
  ASSERT_FALSE(shake.places.empty());
  EXPECT_EQ(shake.places.back().text, "Vienna");
  EXPECT_EQ(shake.places.back().country, "AT");
}

TEST(Article, PlanWithoutDateIsBoundByPublication) {
  const Mention draft = test::by_trigger(story(), "draft");
  EXPECT_TRUE(draft.timeline);
  EXPECT_EQ(draft.status, Status::planned);
  EXPECT_EQ(to_edtf(draft.when), "[2024-06-03..]");
  EXPECT_EQ(draft.basis, Basis::bound);
  ASSERT_TRUE(draft.source.has_value());
  EXPECT_EQ(draft.source->text, "diplomatic sources");
}

TEST(Article, SummitStartsOnItsDayAndMeetingNotBefore) {
  const std::vector<Mention> mentions = story();
  const Mention open = test::by_trigger(mentions, "open");
  EXPECT_EQ(open.what, "ASEAN summit opens in Thailand");
  EXPECT_EQ(open.status, Status::planned);
  EXPECT_EQ(to_edtf(open.when), "2024-06-06");
  EXPECT_EQ(open.action, "summit");
  const Mention meet = test::by_trigger(mentions, "meet");
  EXPECT_EQ(meet.what, "Mira Solberg will meet Daniel Okafor during the ASEAN summit");
  EXPECT_EQ(meet.status, Status::planned);
  EXPECT_EQ(to_edtf(meet.when), "[2024-06-06..]");
  const Mention agree = test::by_trigger(mentions, "agree");
  EXPECT_EQ(agree.status, Status::expected);
  EXPECT_EQ(to_edtf(agree.when), "[2024-06-06..]");
  EXPECT_THAT(agree.what, HasSubstr("Mira Solberg and Daniel Okafor are expected to agree"));
}

TEST(Article, SpanLastsAndAcronymGetsItsName) {
  const Mention specify = test::by_trigger(story(), "specify");
  EXPECT_TRUE(specify.timeline);
  EXPECT_EQ(to_edtf(specify.when), "2024-06-03/2027");
  ASSERT_FALSE(specify.participants.empty());
  EXPECT_EQ(specify.participants.front().text, "Shared Prosperity Trade Program");
}

TEST(Article, StatesAndWishesStayOffTheTimeline) {
  const std::vector<Mention> mentions = story();
  for (const std::string_view word : {"become", "strengthen", "aims", "deepen", "expected"}) {
    for (const Mention& mention : mentions)
      EXPECT_FALSE(mention.timeline && mention.trigger.text == word) << mention.what;
  }
  EXPECT_LE(test::timeline(mentions).size(), 8U);
}

}  // namespace
}  // namespace dateline::events

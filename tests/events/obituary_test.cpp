// SPDX-License-Identifier: Apache-2.0
// How an obituary opens and ends.
#include "support.hpp"

namespace dateline::events {
namespace {

const char* const k_text =
    "The soprano Ana Ruiz, who has died aged 83, sang at every major house in Europe. She married "
    "Tom Cole.\n\nAna Maria Ruiz, soprano, born 2 March 1942; died 14 January 2024";

std::vector<Mention> obituary() {
  return test::read(k_text, "2024-01-20",
                    {{"2 March 1942", "1942-03-02"}, {"14 January 2024", "2024-01-14"}});
}

TEST(Obituary, OpensWithADeath) {
  const Mention death = test::by_trigger(obituary(), "died");
  EXPECT_TRUE(death.timeline) << death.why;
  EXPECT_EQ(death.what, "Ana Ruiz has died aged 83");
}

TEST(Obituary, TellsOfALifeOnNoDay) {
  EXPECT_EQ(to_edtf(test::by_trigger(obituary(), "sang").when), "[..2024-01-20]");
  EXPECT_EQ(to_edtf(test::by_trigger(obituary(), "married").when), "[..2024-01-20]");
}

TEST(Obituary, EndsWithBothDays) {
  const auto mentions = obituary();
  const Mention born = test::by_trigger(mentions, "born");
  EXPECT_EQ(born.what, "Ana Maria Ruiz was born");
  EXPECT_EQ(to_edtf(born.when), "1942-03-02");
  EXPECT_EQ(mentions.back().what, "Ana Maria Ruiz died");
  EXPECT_EQ(to_edtf(mentions.back().when), "2024-01-14");
}

TEST(Obituary, OthersWhoHaveDiedAreNone) {
  const auto mentions = test::read(
      "Two people came back from Mexico, where more than 80 people have died. Ana Ruiz sang.",
      "2024-01-20", {});
  EXPECT_FALSE(test::by_trigger(mentions, "died").timeline);
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "sang").when), "2024-01-20");
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// Whom a name alone or a pronoun means in a text about somebody.

TEST(People, GivenNameAloneIsOfTheOneWhoHasIt) {
  const auto mentions = test::read(
      "Lund have signed Caio Mendes, 22. Captain Tom Reed was hurt in May. Caio made his "
      "debut on Friday. He was born in Lima in 2004.",
      "2024-06-03", {{"May", "2024-05"}, {"Friday", "2024-05-31"}, {"2004", "2004"}});
  EXPECT_EQ(test::by_trigger(mentions, "made").what, "Caio Mendes made his debut");
  EXPECT_EQ(test::by_trigger(mentions, "born").what, "Caio Mendes was born in Lima");
}

TEST(People, GivenNameOfTwoStaysAlone) {
  const auto mentions =
      test::read("Mr Caio Mendes met the actor Caio Brito. Caio resigned on Friday.", "2024-06-03",
                 {{"Friday", "2024-05-31"}});
  EXPECT_EQ(test::by_trigger(mentions, "resigned").what, "Caio resigned");
}

constexpr auto k_life = "Ms Ana Ruiz designed the barrier. She studied in Lima. She joined the "
                        "ministry in 1959. In 1968 Ruiz took over the project.\n\n"
                        "Work began in 1972 and Queen Juliana opened it in 1980.%"
                        "She married the painter Joost Brandt in 1963.";

Mention married_behind(std::string_view border) {
  std::string body = k_life;
  body.replace(body.find('%'), 1, border);
  return test::by_trigger(test::read(body, "2024-06-03",
                                     {{"1959", "1959"},
                                      {"1968", "1968"},
                                      {"1972", "1972"},
                                      {"1980", "1980"},
                                      {"1963", "1963"}}),
                          "married");
}

TEST(People, ParagraphGoesBackToWhomTheTextIsAbout) {
  EXPECT_EQ(married_behind("\n\n").what, "Ana Ruiz married the painter Joost Brandt");
}

TEST(People, SentenceGoesOnWithWhomItNamedLast) {
  EXPECT_EQ(married_behind(" ").what, "Queen Juliana married the painter Joost Brandt");
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
// A clause that is said again without its verb, or of several days.
#include "support.hpp"

#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::Said;

const Said k_friday{"Friday", "2024-05-31"};
const Said k_saturday{"Saturday", "2024-06-01"};

std::string lines(std::string_view text, const std::vector<Said>& said) {
  std::string out;
  for (const Mention& mention : test::read(text, "2024-06-03", said))
    if (mention.timeline) out += to_edtf(mention.when) + ' ' + mention.what + "; ";
  return out;
}

TEST(Gapped, EachObjectHasItsDay) {
  EXPECT_EQ(
      lines("Police arrested Ana Ruiz on Friday and Ben Cole on Saturday.", {k_friday, k_saturday}),
      "2024-05-31 Police arrested Ana Ruiz; 2024-06-01 Police arrested Ben Cole; ");
  EXPECT_EQ(lines("Ana Ruiz will visit Paris on June 4, Berlin on June 6 and Rome on June 9.",
                  {{"June 4", "2024-06-04"}, {"June 6", "2024-06-06"}, {"June 9", "2024-06-09"}}),
            "2024-06-04 Ana Ruiz will visit Paris; 2024-06-06 Ana Ruiz will visit Berlin; "
            "2024-06-09 Ana Ruiz will visit Rome; ");
  EXPECT_EQ(lines("The pope will travel to Chile in August and to Peru in September.",
                  {{"August", "2024-08"}, {"September", "2024-09"}}),
            "2024-08 The pope will travel to Chile; 2024-09 The pope will travel to Peru; ");
}

TEST(Gapped, EachSubjectHasItsDay) {
  EXPECT_EQ(lines("Chile banned the drug in 2020 and Peru in 2021.",
                  {{"2020", "2020"}, {"2021", "2021"}}),
            "2020 Chile banned the drug; 2021 Peru banned the drug; ");
}

TEST(Gapped, TheSecondTimeHasALineOfItsOwnAndItsOwnCondition) {
  EXPECT_EQ(
      lines("The dam was checked in May and again on Saturday.", {{"May", "2024-05"}, k_saturday}),
      "2024-05 The dam was checked; 2024-06-01 The dam was checked; ");
  const auto mentions =
      test::read("Nurses will strike on June 7, and again on June 10 if talks fail.", "2024-06-03",
                 {{"June 7", "2024-06-07"}, {"June 10", "2024-06-10"}});
  std::vector<Status> told;
  for (const Mention& mention : mentions)
    if (mention.timeline) told.push_back(mention.status);
  EXPECT_EQ(told, (std::vector{Status::planned, Status::possible}));
}

TEST(Gapped, EachPlaceHasItsDayBehindOnePreposition) {
  const std::vector<Said> said{{"2020", "2020"}, {"2021", "2021"}};
  EXPECT_EQ(lines("The band played in Lima in 2020 and Oslo in 2021.", said),
            "2020 The band played in Lima; 2021 The band played in Oslo; ");
  EXPECT_EQ(lines("Chile played in Peru in 2020 and Norway in 2021.", said),
            "2020 Chile played in Peru; 2021 Norway played in Peru; ");
}

TEST(Gapped, DaysThatStandApartHaveALineEachAndDaysInARowOne) {
  EXPECT_EQ(lines("Staff will strike on 4, 5 and 11 August.",
                  {{"4", "2024-08-04"}, {"5", "2024-08-05"}, {"11 August", "2024-08-11"}}),
            "2024-08-04 Staff will strike; 2024-08-05 Staff will strike; "
            "2024-08-11 Staff will strike; ");
  EXPECT_EQ(lines("Staff will strike on 4, 5 and 6 August.",
                  {{"4", "2024-08-04"}, {"5", "2024-08-05"}, {"6 August", "2024-08-06"}}),
            "2024-08-04/2024-08-06 Staff will strike; ");
  EXPECT_EQ(lines("Tests are on 4 and 5 August; entries close on 1 July.",
                  {{"4", "2024-08-04"}, {"5 August", "2024-08-05"}, {"1 July", "2024-07-01"}}),
            "2024-08-04/2024-08-05 Tests take place; 2024-07-01 Entries close; ");
  EXPECT_EQ(lines("They met on Friday and Saturday.", {k_friday, k_saturday}),
            "2024-05-31/2024-06-01 They met; ");
}

TEST(Gapped, WhoeverTakesPartHasTheLineThatNamesHim) {
  const std::vector<Mention> mentions =
      test::read("Police arrested Ana Ruiz on Friday and Ben Cole on Saturday.", "2024-06-03",
                 {k_friday, k_saturday});
  ASSERT_EQ(mentions.size(), 2U);
  ASSERT_EQ(mentions.front().participants.size(), 2U);  // and the police
  EXPECT_EQ(mentions.front().participants.front().text, "Ana Ruiz");
  ASSERT_EQ(mentions.back().participants.size(), 2U);
  EXPECT_EQ(mentions.back().participants.front().text, "Ben Cole");
}

TEST(Gapped, AnotherVerbBehindTheTimeIsAClauseOfItsOwn) {
  EXPECT_EQ(lines("Police arrested Ana Ruiz on Friday and Ben Cole on Saturday fled to Peru.",
                  {k_friday, k_saturday})
                .find("arrested Ben Cole"),
            std::string::npos);
}

}  // namespace
}  // namespace dateline::events

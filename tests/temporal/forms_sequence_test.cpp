// SPDX-License-Identifier: Apache-2.0
// What comes before or behind what, and which day that leaves for each.
#include "forms.hpp"

#include <string>

namespace dateline::temporal {
namespace {

// No post: a report, with a paragraph that tells no time.
constexpr std::string_view k_rest =
    "\n\nThe group runs shops and mills in many countries. Its head office is in a tower of glass "
    "and steel by the river, and its staff like the view. The firm makes paper, glue and string, "
    "and its rivals make the same. Nobody who knows the trade would call it glamorous, but people "
    "need paper and glue.";

class SequenceForms : public ::testing::TestWithParam<Form> {};

TEST_P(SequenceForms, keep_the_order_of_events) {
  const std::string text = std::string(GetParam().text) + std::string(k_rest);
  EXPECT_EQ(read(text), GetParam().found) << GetParam().text;
}

// Published on Monday, 10 July 2023.
constexpr Form k_forms[] = {
    // what follows a thing has it behind it
    {"The ruling follows Saturday's hearing.", "Saturday 2023-07-08"},
    {"The visit follows a summit in Oslo on Friday.", "Friday 2023-07-07"},
    {"The moves follow Friday's vote.", "Friday 2023-07-07"},
    {"It follows a vote on Friday.", "Friday 2023-07-07"},
    {"A debate will follow Wednesday's vote.", "Wednesday 2023-07-12"},
    {"He is to follow her to Oslo on Wednesday.", "Wednesday 2023-07-12"},
    // a phrase with "after" that opens the sentence: the nearer day
    {"After his speech to the house on Saturday, events could move fast.", "Saturday 2023-07-08"},
    {"Following a vote in the senate Sunday, the bill will go to the king.", "Sunday 2023-07-09"},
    {"After a meeting in Paris on Wednesday, he will fly to Rome.", "Wednesday 2023-07-12"},
    {"After years of talks, the states will sign it on Friday.", "years PXY; Friday 2023-07-14"},
    // what came so long before a day
    {"The report came a day before Tuesday's summit.", "a day P1D; Tuesday 2023-07-11"},
    {"She quit two days before Wednesday's vote.", "two days P2D; Wednesday 2023-07-12"},
    {"She quit a day before Wednesday's vote.", "a day P1D; Wednesday 2023-07-05"},
    {"She quit just days before Thursday's vote.", "days PXD; Thursday 2023-07-13"},
    {"She quit two days before Saturday's vote.", "two days P2D; Saturday 2023-07-08"},
    // a clause of its own behind ", and"
    {"By Tuesday, the shaft should be dug, Allen said, and by Wednesday, crews plan to fill it.",
     "Tuesday 2023-07-11; Wednesday 2023-07-12"},
    {"The shaft was dug, Allen said, and on Friday, crews filled it.", "Friday 2023-07-07"},
    // what looms is ahead
    {"With the deadline looming Friday, talks dragged on.", "Friday 2023-07-14"},
    // cuts that are nouns
    {"The bank signaled a rate cut in August.", "August 2023-08"},
    {"Traders see another cut in August.", "August 2023-08"},
    {"Investors expect a quarter-point cut in August.", "August 2023-08"},
    {"The bank cut rates in August.", "August 2022-08"},
    {"A road cut by floods in May was mended.", "May 2023-05"},
    // months of contracts
    {"The September contract settled at $71.", "September 2023-09"},
    {"November soybeans fell 4 cents.", "November 2023-11"},
    {"March wheat rose 2 cents.", "March 2024-03"},
    {"The September crude imports fell.", "September 2022-09"},
    // what was put off was still to come
    {"The film's August release was delayed.", "August 2023-08"},
    {"The film's August release was a success.", "August 2022-08"},
    // fixtures with a name for their object
    {"The team visits Denver on Sunday.", "Sunday 2023-07-16"},
    {"The album, out Friday, has 12 songs.", "Friday 2023-07-14"},
    // what was done in a month hardly ahead was done a year before
    {"In August, the court threw out the case.", "August 2022-08"},
    {"A blast in August killed six people.", "August 2022-08"},
    {"A state audit in August found errors.", "August 2022-08"},
    {"On Aug. 20, the court threw out the case.", "Aug. 20 2022-08-20"},
    {"On July 12, the court threw out the case.", "July 12 2023-07-12"},
    {"An audit in August found a hole.", "August 2022-08"},
    {"Prices rose 3 percent in August.", "August 2022-08"},
    {"The company, which went public in August, lost money.", "August 2022-08"},
    {"Prices rose on hopes of a deal in August.", "August 2023-08"},
    {"A hearing in August was put off.", "August 2023-08"},
    {"Talks in August were planned.", "August 2023-08"},
    {"The odds of a cut in August rose.", "August 2023-08"},
    {"Elections in August were called.", "August 2023-08"},
    // a limit that is given
    {"They rejected it, leaving the state until Wednesday to find the money.",
     "Wednesday 2023-07-12"},
    {"The house voted to fund the state through September.", "September 2023-09"},
    {"They rejected it, giving the state until Wednesday.", "Wednesday 2023-07-12"},
    {"They fought until Wednesday to keep it.", "Wednesday 2023-07-05"},
    {"They fought until Friday.", "Friday 2023-07-07"},
    {"The senate voted to confirm him on Friday.", "Friday 2023-07-07"},
    // past forms of plans
    {"The tournament tipped off Friday and ends Aug. 8.", "Friday 2023-07-07; Aug. 8 2023-08-08"},
    {"Rebels targeted a convoy Friday and will strike again.", "Friday 2023-07-07"},
    {"The hall is booked for Friday.", "Friday 2023-07-14"},
    {"He will wash their feet on Holy Thursday.", "Holy Thursday 2024-03-28"},
    // days of one list, months of one row of deeds
    {"Storms on 4 and 11 May killed nine people.", "4 2023-05-04; 11 May 2023-05-11"},
    {"He quit in September 2021, was arrested in March and fled.",
     "September 2021 2021-09; March 2022-03"},
    {"He quit in September 2021 after he was arrested in March.",
     "September 2021 2021-09; March 2021-03"},
    {"It broke in May 2021, a team says today. It was shipped in August of that year.",
     "May 2021 2021-05; today 2023-07-10; August of that year 2021-08"},
    // what one waits for
    {"Traders are awaiting the minister's speech on Wednesday.", "Wednesday 2023-07-12"},
    {"They are awaiting news of the men who vanished Friday.", "Friday 2023-07-07"},
    {"Rain is forecast from Wednesday.", "Wednesday 2023-07-12"},
    {"The bank forecast growth on Friday.", "Friday 2023-07-07"},
    {"City, 3-1 winners over United on Sunday, host Hull Wednesday.",
     "Sunday 2023-07-09; Wednesday 2023-07-12"},
    // the late part of what has just begun
    {"It was signed in late summer.", "late summer 2022-SU END"},
    {"It was signed in late July.", "late July 2022-07 END"},
    {"It was signed in early July.", "early July 2023-07 START"},
    {"It will be signed in late July.", "late July 2023-07 END"},
    // months that own what follows
    {"They held rallies ahead of March's vote.", "March 2024-03"},
    {"In the run-up to March's vote, he was calm.", "March 2024-03"},
    {"Despite October's defeat, they lead.", "October 2022-10"},
    {"Since October's attack it has been quiet.", "October 2022-10"},
    {"He will miss March's game with a cold.", "March 2024-03"},
    {"May's sales were poor.", "May 2023-05"},
    {"May's government fell.", ""},
    {"He has called a meeting for May.", "May 2024-05"},
    {"The talks have been rescheduled for March.", "March 2024-03"},
    {"As of March, it had 12 staff.", "March 2023-03"},
    // games to come, and new days
    {"He is doubtful for Saturday's game.", "Saturday 2023-07-15"},
    {"He was praised for Saturday's game.", "Saturday 2023-07-08"},
    {"The talks have been rescheduled for Friday.", "Friday 2023-07-14"},
    // when one was asked, or what for: the nearer
    {"It was invited to join the group in April.", "April 2023-04"},
    {"It was invited to join the group in August.", "August 2023-08"},
    {"It was invited to join the group in January.", "January 2024-01"},
    // what follows a day ahead is ahead
    {"They face Cuba on Aug. 2, followed by a match in Lima three days later.",
     "Aug. 2 2023-08-02; three days later 2023-08-05"},
    // quarters of a year before
    {"It expects third-quarter net of $2 million, up from $1 million a year earlier.",
     "third-quarter 2023-Q3; a year earlier 2022-Q3"},
    {"In the year-ago quarter, it earned $12 million.", "the year-ago quarter 2022-Q2"},
    // figures are reported by a verb
    {"The company reports results Thursday.", "Thursday 2023-07-13"},
    {"The bank reports quarterly earnings on Friday.", "Friday 2023-07-14"},
    {"The bank reports full-year results on Friday.", "Friday 2023-07-14"},
    {"The bank reported earnings on Friday.", "Friday 2023-07-07"},
    // a second verb tells nothing of the noun behind the day
    {"The band cancelled its July 15 concert and moved to Lima.", "July 15 2023-07-15"},
    {"He criticised the July 23 election as rigged.", "July 23 2023-07-23"},
};

INSTANTIATE_TEST_SUITE_P(Forms, SequenceForms, ::testing::ValuesIn(k_forms));

TEST(SequenceForms, look_forward_to_the_weekend_ahead) {
  const Reference wednesday = reference("2023-07-12");
  EXPECT_EQ(read("So excited for this weekend!!", wednesday), "this weekend 2023-W28-WE");
}

}  // namespace
}  // namespace dateline::temporal

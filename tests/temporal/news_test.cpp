// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class NewsForms : public ::testing::TestWithParam<Form> {};

TEST_P(NewsForms, are_read_as_a_reader_would) { expect_read(GetParam()); }

// Direction where the sentence's verb is not that of the time.
constexpr Form k_directions[] = {
    {"It should be finished by mid-August.", "mid-August 2023-08 MID"},
    {"The firm aims to have the cap in place as early as Friday.", "Friday 2023-07-14"},
    {"The vessel should be joined Friday by another one.", "Friday 2023-07-14"},
    {"They were still aiming to finish it in mid-August.", "mid-August 2023-08 MID"},
    {"Wednesday is the deadline for claims.", "Wednesday 2023-07-12"},
    {"They will study the April 20 explosion.", "April 20 2023-04-20"},
    {"It will try to sell itself under a June agreement.", "June 2023-06"},
    {"They will discuss its May report.", "May 2023-05"},
    {"The inquiry into the 2009 crash set a hearing for September 4.",
     "2009 2009; September 4 2023-09-04"},
    {"The kingdom told refiners of a cut in supply in August.", "August 2023-08"},
};
INSTANTIATE_TEST_SUITE_P(Directions, NewsForms, ::testing::ValuesIn(k_directions));

// Where an expression begins and ends.
constexpr Form k_extents[] = {
    {"The review may last months.", "months PXM"},
    {"It is expected to last two years.", "two years P2Y"},
    {"The last two years were hard.", "The last two years P2Y"},
    {"It will take weeks or months to mend.", "weeks or months PXW"},
    {"It was hit in recent weeks and months.", "recent weeks and months PXW"},
    {"It rained in the coming days and weeks.", "the coming days and weeks PXD"},
    {"More recently it has grown.", "More recently PAST_REF"},
    {"They held this nine-week trial in June.", "nine-week P9W; June 2023-06"},
    {"It fell in the previous 24-hour period.", "the previous 24-hour period PT24H"},
    {"It has been known for 30-odd years.", "30-odd years P30Y APPROX"},
    {"It is the first June storm there.", "June 2023-06"},
    {"They signed on the first of June.", "the first of June 2023-06-01"},
    {"They signed on the 1st June.", "the 1st June 2023-06-01"},
    {"In this June 8, 2010 photo he swims.", "June 8, 2010 2010-06-08"},
    {"It rose from the year-earlier $1.2 million.", "year-earlier 2022"},
    {"It rose from the year-earlier period.", "the year-earlier period 2022"},
    {"They will sign around Nov. 1.", "around Nov. 1 2023-11-01 APPROX"},
    {"They will sign around Christmas.", "around Christmas 2023-12-25 APPROX"},
    {"The fair is on July 11, 12 and 13.", "July 11 2023-07-11; 12 2023-07-12; 13 2023-07-13"},
    {"Courses on Aug. 2 - 3, 9 - 10, 16 - 17.",
     "Aug. 2 2023-08-02; 3 2023-08-03; 9 2023-08-09; 10 2023-08-10; 16 2023-08-16; "
     "17 2023-08-17"},
    {"On July 11, 20 people fled.", "July 11 2023-07-11"},
    {"It grew over the years 1955-1957.", "the years 1955 1955; 1957 1957"},
};
INSTANTIATE_TEST_SUITE_P(Extents, NewsForms, ::testing::ValuesIn(k_extents));

// Looks like a time, or like another one.
constexpr Form k_traps[] = {
    {"A three-and-a-half year old girl sang.", ""},
    {"It was her last day at school.", "last day P1D"},
    {"Roads and buildings that fall down are mended.", ""},
    {"The China Daily said so.", ""},
    {"They brief the press daily.", "daily P1D SET"},
    {"The well leaks 40,000 barrels of oil a day.", "a day P1D SET"},
    {"Rooms cost $35 a night.", "a night P1NI SET"},
    {"It took him a day.", "a day P1D"},
    {"The ship returned after a year.", "a year P1Y"},
};
INSTANTIATE_TEST_SUITE_P(Traps, NewsForms, ::testing::ValuesIn(k_traps));

// What leads on from what was said before.
constexpr Form k_narrative[] = {
    {"It opened later this year. Earlier in the day he had sung.",
     "later this year 2023 AFTER; Earlier in the day 2023-07-10 BEFORE"},
    {"It closed on Wednesday. The week prior, armed men came.",
     "Wednesday 2023-07-05; The week prior 2023-W26"},
    {"It made $1m in the first quarter. For the quarter ended June 30 it made $2m.",
     "the first quarter 2023-Q1; the quarter 2023-Q2; June 30 2023-06-30"},
    {"In the third quarter ended Sept. 30, 2021, it made $2m.",
     "the third quarter 2021-Q3; Sept. 30, 2021 2021-09-30"},
};
INSTANTIATE_TEST_SUITE_P(Narrative, NewsForms, ::testing::ValuesIn(k_narrative));

// Durations that a date begins or ends.
constexpr Form k_anchored[] = {
    {"Profit rose in the three months ended June 30.", "the three months P3M; June 30 2023-06-30",
     "2023-04-01/2023-06-30; 2023-06-30"},
    {"Profit rose in the six months to June.", "the six months P6M; June 2023-06",
     "2023-01-01/2023-06-30; 2023-06"},
    {"Profit rose in the year ended March 31.", "the year P1Y; March 31 2023-03-31",
     "2022-04-01/2023-03-31; 2023-03-31"},
    {"They will walk out for two weeks starting on Monday.", "two weeks P2W; Monday 2023-07-10",
     "2023-07-10/2023-07-23; 2023-07-10"},
};
INSTANTIATE_TEST_SUITE_P(Anchored, NewsForms, ::testing::ValuesIn(k_anchored));

}  // namespace
}  // namespace dateline::temporal

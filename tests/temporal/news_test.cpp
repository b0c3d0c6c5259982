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
    {"She has invited the leaders to meet in Rome on Tuesday afternoon.",
     "Tuesday afternoon 2023-07-11TAF"},
    {"The first game is at 11pm on Saturday.", "11pm 2023-07-15T23:00; Saturday 2023-07-15"},
    {"Its last contact was at 1:30 am (1730 GMT Friday).",
     "1:30 am 2023-07-10T01:30; 1730 GMT Friday 2023-07-07T17:30"},
    {"The meeting will be postponed from Tuesday to Friday.",
     "Tuesday 2023-07-11; Friday 2023-07-14"},
    {"They spoke of his visit to Rome on Saturday.", "Saturday 2023-07-08"},
    {"The best Bastille Day deals are out.", "Bastille Day 2023-07-14"},
    {"The tour continues July 19th. Dates: June 9, 2024 in Rome; June 14 in Oslo; July 2 in Bonn.",
     "July 19th 2023-07-19; June 9, 2024 2024-06-09; June 14 2024-06-14; July 2 2024-07-02"},
    {"Showers were forecast for Tuesday.", "Tuesday 2023-07-11"},
    {"The players fly home on Tuesday.", "Tuesday 2023-07-11"},
    {"He promised a new law by October.", "October 2023-10"},
    {"It was open from noon Friday to 6 a.m. Saturday.",
     "noon Friday 2023-07-07T12:00; 6 a.m. Saturday 2023-07-08T06:00"},
    {"The rocket will go up on Thursday. Liftoff is set for 4:43 p.m.",
     "Thursday 2023-07-13; 4:43 p.m. 2023-07-13T16:43"},
    {"He must resign under Saturday's deal.", "Saturday 2023-07-08"},
    {"He will resign before Saturday's deal.", "Saturday 2023-07-15"},
    {"Rains usually last until October, it was said.", "October 2023-10"},
    {"Congress must fund it past Dec. 7.", "Dec. 7 2023-12-07"},
    {"In March she said she would wait.", "March 2023-03"},
    {"The winter session, which opened on November 16, is over.",
     "The winter 2023-WI; November 16 2022-11-16"},
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
    {"We have waited since 5 o'clock yesterday morning.",
     "5 o'clock yesterday morning 2023-07-09T05:00"},
    {"It closed for the past fortnight.", "the past fortnight P2W"},
    {"The Easter weekend was wet.", "Easter weekend 2023-W14-WE"},
    {"They left on Labor Day weekend 2022.", "Labor Day weekend 2022 2022-W35-WE"},
    {"On New Year's Day, it rained.", "New Year's Day 2023-01-01"},
    {"It came six months earlier than planned.", "six months P6M"},
    {"They vote the week of Aug. 14.", "the week of Aug. 14 2023-W33"},
    {"The House sits in the week beginning 24 July.", "the week beginning 24 July 2023-W30"},
    {"They meet the weekend of Aug. 12-13.", "the weekend of Aug. 12-13 2023-W32-WE"},
    {"Sales rose in the week ended July 1.", "the week 2023-W26; July 1 2023-07-01"},
    {"Debt grew by $1 trillion over 10 years.", "10 years P10Y"},
    {"It took over 10 years.", "over 10 years P10Y MORE_THAN"},
    {"It opens in the last week of the fair.", "the last week P1W"},
    {"The decades-long war is over.", "decades-long PXDE"},
    {"In this Sunday, July 2, 2023, photo she waves.", "Sunday, July 2, 2023 2023-07-02"},
    {"They are 9-14 a year after a final.", "a year P1Y"},
    {"They fled a quarter of an hour later.", "a quarter of an hour later 2023-07-10TXX"},
    {"They sang until the early hours.", "the early hours 2023-07-10TMO START"},
    {"They held the hill by daybreak.", "daybreak 2023-07-10TMO"},
    {"The finals will have 48 teams and last 39 days.", "39 days P39D"},
    {"It lasted two bloody weeks.", "two bloody weeks P2W"},
    {"It lasts 3 minutes 51 seconds.", "3 minutes 51 seconds PT3M51S"},
    {"It lasts about two hours and 40 minutes.", "about two hours and 40 minutes PT2H40M APPROX"},
    {"It lasted two years and six months.", "two years and six months P2Y6M"},
    {"They collided 1.3 billion years ago.", "1.3 billion years ago PAST_REF"},
    {"It fell from 8.5 million two days earlier.", "two days earlier 2023-07-08"},
    {"It closed at 8 p.m. Eastern on Tuesday.",
     "8 p.m. Eastern 2023-07-04T20:00; Tuesday 2023-07-04"},
    {"It is dark from 1:40 to 1:44 p.m.", "1:40 2023-07-10T13:40; 1:44 p.m. 2023-07-10T13:44"},
    {"It landed at 10:30 on Sunday night.", "10:30 2023-07-09T22:30; Sunday night 2023-07-09TNI"},
    {"On July 11, 20 people fled.", "July 11 2023-07-11"},
    {"It grew over the years 1955-1957.", "the years 1955 1955; 1957 1957"},
};
INSTANTIATE_TEST_SUITE_P(Extents, NewsForms, ::testing::ValuesIn(k_extents));

// Looks like a time, or like another one.
constexpr Form k_traps[] = {
    {"It serves 100 ad groups and three ad units.", ""},
    {"It has a resolution of 1080 pixels.", ""},
    {"Its Apple H1 chip is new.", ""},
    {"Design by Lee Ho Jun, make-up by Kim.", ""},
    {"The People\u2019s Daily said so.", ""},
    {"It asked people aged between 12 to 17-years-old.", ""},
    {"Once in a while he sings.", ""},
    {"Trading hours are short.", ""},
    {"She scored twice in the second half of the match.", ""},
    {"The Colts led by ten points in the fourth quarter of the game.", ""},
    {"Revenue rose in the second half, the company said.", "the second half 2022-H2"},
    {"The half was goalless.", ""},
    {"They won in the past six games.", ""},
    {"She was coach of the year.", ""},
    {"A zero-day flaw was found.", ""},
    {"He said on Tuesday the first vaccine was out.", "Tuesday 2023-07-04"},
    {"It recalled the Yom Kippur War.", ""},
    {"Shares fell after hours.", ""},
    {"They won gold at the Winter Olympics.", ""},
    {"Temperatures will be in the 40s.", ""},
    {"Spring tides helped.", ""},
    {"As recently as 2021 it was open.", "2021 2021"},
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
    {"Revenue for the fiscal fourth quarter ended July 1 fell 1% from a year earlier.",
     "the fiscal fourth quarter 2023-Q4; July 1 2023-07-01; a year earlier 2022-Q4"},
    {"It will be 4% in 2024. Rates have doubled since the start of the year.",
     "2024 2024; the start of the year 2023 START"},
    {"The funeral is on July 16, a Sunday.", "July 16 2023-07-16; Sunday 2023-07-16"},
    {"He died on 8 June. The queue closed at 06:30.", "8 June 2023-06-08; 06:30 2023-07-10T06:30"},
    {"He wed in 2010. He fled in 2012. He was freed in 2015. He spoke in 2016. He said on Monday "
     "that he was seized in April.",
     "2010 2010; 2012 2012; 2015 2015; 2016 2016; Monday 2023-07-10; April 2023-04"},
    {"He was held on Friday. His wife saw him the night before.",
     "Friday 2023-07-07; the night before 2023-07-06TNI"},
    {"Its fourth-quarter profit fell in the three months ended Jan. 31, 2022. For the full year it "
     "rose.",
     "fourth-quarter 2022-Q4; the three months P3M; Jan. 31, 2022 2022-01-31; the full year 2022"},
    {"The first shot fell at 9:20 p.m. on Friday. At 9:25 they fled.",
     "9:20 p.m. 2023-07-07T21:20; Friday 2023-07-07; 9:25 2023-07-07T21:25"},
    {"A year ago he wept on this court. That September he won.",
     "A year ago 2022; That September 2022-09"},
    {"It opened on Friday, after 900 came the previous day. The show began at 8 p.m.",
     "Friday 2023-07-07; the previous day 2023-07-06; 8 p.m. 2023-07-07T20:00"},
    {"He quit on Friday after the June 20 vote. He had said that morning that he would stay.",
     "Friday 2023-07-07; June 20 2023-06-20; that morning 2023-07-07TMO"},
    {"It rained on 3 May, and the day before that. Records began in the late 1800s.",
     "3 May 2023-05-03; the day before that 2023-05-02; the late 1800s 18 END"},
    {"He speaks at 4 p.m. The next day he flies home.",
     "4 p.m. 2023-07-10T16:00; The next day 2023-07-11"},
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

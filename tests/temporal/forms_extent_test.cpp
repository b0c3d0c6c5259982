// SPDX-License-Identifier: Apache-2.0
// Where an expression begins and ends, and what is one at all.
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class ExtentForms : public ::testing::TestWithParam<Form> {};

TEST_P(ExtentForms, have_their_words) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    // the article of a noun that follows
    {"They mourned the victims of the 20 April explosion.", "20 April 2023-04-20"},
    {"The 21 January execution led to a war.", "21 January 2023-01-21"},
    {"They were pushed back before the summer offensive.", "summer 2023-SU"},
    {"On the 17 May, they refused.", "the 17 May 2023-05-17"},
    {"They refused on the 17th of May.", "the 17th of May 2023-05-17"},
    {"Over the summer sales fell.", "the summer 2023-SU"},
    {"In the spring prices fell.", "the spring 2023-SP"},
    {"They spent the spring planning it.", "the spring 2023-SP"},
    {"They came for the two day rally.", "two day P2D"},
    {"The 30 year anniversary was marked.", "30 year P30Y"},
    {"They stayed the two days.", "the two days P2D"},
    // seasons of a relative year
    {"Prices fell in the autumn of last year.", "the autumn of last year 2022-FA"},
    {"Prices may fall in the autumn of this year.", "the autumn of this year 2023-FA"},
    {"It should be ready by late spring of next year.", "late spring of next year 2024-SP END"},
    {"In early spring this year prices fell.", "early spring this year 2023-SP START"},
    {"It opened in summer last year.", "summer last year 2022-SU"},
    // the weekday before last
    {"They met on the Thursday before last.", "the Thursday before last 2023-06-29"},
    {"They meet on the Thursday after next.", "the Thursday after next 2023-07-20"},
    // a number of them
    {"The inquiry took a number of years.", "a number of years PXY"},
    {"It has been shut for a large number of years.", "a large number of years PXY"},
    // ages of things are durations, ages of people are none
    {"The 17-month-old war has cost many lives.", "17-month-old P17M"},
    {"The two-year-old civil war goes on.", "two-year-old P2Y"},
    {"A five-day-old ceasefire collapsed.", "five-day-old P5D"},
    {"The 30-year old dictatorship fell.", "30-year old P30Y"},
    {"They ended a week-old strike.", "week-old P1W"},
    {"It is a centuries-old tradition.", "centuries-old PXCE"},
    {"A five-day-old baby was saved.", ""},
    {"The 22-year-old law student was freed.", ""},
    {"The 51-year-old company director was freed.", ""},
    {"The two-year-old boy was saved.", ""},
    {"It protects people of age 65 years and over.", ""},
    {"I met him the other day.", "the other day PAST_REF"},
    {"It pays $2 a share per quarter.", "per quarter P3M SET"},
    // months of contracts
    {"Crude for May delivery rose.", "May 2024-05"},
    {"Gold for March delivery fell.", "March 2024-03"},
    // kinds of things, and contests named by their year
    {"The winter storm hit on Sunday.", "Sunday 2023-07-09"},
    {"The 2024 Summer Olympics were in Paris.", "2024 2024"},
    {"In the 1982 summer heat it wilted.", "1982 summer 1982-SU"},
    {"Minutes from the Fed's June 13 meeting were read.", "June 13 2023-06-13"},
    {"The inn is minutes from the beach.", "minutes PTXM"},
    {"Daylight saving time begins on Sunday.", "Sunday 2023-07-16"},
    {"It is shut for the rest of the week.", "the rest of the week 2023-W28"},
    {"It rained for the rest of 2019.", "the rest of 2019 2019"},
    {"One day, all cars will fly.", "One day FUTURE_REF"},
    {"One day I'll fly away.", "One day FUTURE_REF"},
    {"One day he left.", "One day P1D"},
    {"Miss you since Friday", "Friday 2023-07-07"},
    // so long after a feast
    {"It fell a week after Easter.", "a week after Easter 2023-04-16"},
    {"It fell a month before Christmas.", "a month before Christmas 2022-11-25"},
    {"It fell two weeks after Easter.", "two weeks after Easter 2023-04-23"},
    {"It fell two days before Christmas 2019.", "two days before Christmas 2019 2019-12-23"},
    {"It fell the day after Easter 2021.", "the day after Easter 2021 2021-04-05"},
    {"It fell the Tuesday after Easter 2021.", "the Tuesday after Easter 2021 2021-04-06"},
    {"It fell on the last weekend in May.", "the last weekend in May 2023-W21-WE"},
    {"It fell on the first weekend of June.", "the first weekend of June 2023-W22-WE"},
    {"It fell on the second weekend of April.", "the second weekend of April 2023-W14-WE"},
    // hours of the night
    {"It fell at 2 at night.", "2 at night 2023-07-10T02:00"},
    {"It fell at 8 o'clock at night.", "8 o'clock at night 2023-07-10T20:00"},
    {"It fell at 10:30 at night.", "10:30 at night 2023-07-10T22:30"},
    {"It fell at 12 at night.", "12 at night 2023-07-10T00:00"},
    // greetings
    {"Happy Mother's Day mum!", "Mother's Day 2023-05-14"},
    {"Celebrating Labor Day in Ohio", "Labor Day 2023-09-04"},
    {"Holocaust Remembrance Day was marked.", ""},
    // surnames behind an initial
    {"The panel was led by Donald C. Winter, a professor of engineering at a large school on the "
     "coast, who had built ships for the navy before he came there, and who knew what it takes to "
     "keep a rig afloat in a storm. He asked its members to be fair to all sides, to take their "
     "time, and to say what they saw.",
     ""},
};

INSTANTIATE_TEST_SUITE_P(Forms, ExtentForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

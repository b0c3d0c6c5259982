// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class PressForms : public ::testing::TestWithParam<Form> {};

TEST_P(PressForms, are_read_as_a_reader_would) { expect_read(GetParam()); }

// Which words belong to an expression.
constexpr Form k_extents[] = {
    {"It took half a century.", "half a century P50Y"},
    {"It took a quarter century.", "a quarter century P25Y"},
    {"It took more than a quarter of a century.",
     "more than a quarter of a century P25Y MORE_THAN"},
    {"Its quarter-century run is over.", "quarter-century P25Y"},
    {"He was banned for a further nine years.", "a further nine years P9Y"},
    {"It rained in those first few weeks.", "those first few weeks PXW"},
    {"Where was he all these years?", "all these years PXY"},
    {"It will take another year or two.", "another year or two PXY"},
    {"He left two or three months ago.", "two or three months ago 2023-05 APPROX"},
    {"It was sold not long ago.", "not long ago PAST_REF"},
    {"It was sold a short time ago.", "a short time ago PAST_REF"},
    {"It rains every two to seven years.", "every two to seven years PXY SET"},
    {"It opens in mid- to late July.", "mid- to late July 2023-07 END"},
    {"It grew in the early to mid-1990s.", "the early to mid-1990s 199 MID"},
    {"It closed in the late summer of 1974.", "the late summer of 1974 1974-SU END"},
    {"They will meet in the second half of August.", "the second half of August 2023-08 END"},
    {"They fled at around 4 in the morning.", "around 4 in the morning 2023-07-10T04:00 APPROX"},
    {"They left on the morning of the 4th.", "the morning of the 4th 2023-07-04TMO"},
    {"It fell at 9.15 this morning.", "9.15 this morning 2023-07-10T09:15"},
    {"It fell at 8.49pm this evening.", "8.49pm this evening 2023-07-10T20:49"},
    {"A weeklong truce ended.", "weeklong P1W"},
    {"The monthslong siege ended.", "monthslong PXM"},
    {"It snowed into the small hours of Tuesday.", "the small hours of Tuesday 2023-07-04TMO"},
    {"Inflation fell over the past half-century.", "the past half-century P50Y"},
    {"The 11th-century chapel is open.", "11th-century 10"},
    {"It grew in the same three months of 2012.", "the same three months P3M; 2012 2012"},
    {"It runs on the second Tuesday of each month.",
     "the second Tuesday of each month XXXX-WXX-2 SET"},
    {"Her twice-weekly column is read.", "twice-weekly P1W SET"},
    {"The snow stopped by midmorning.", "midmorning 2023-07-10TMO"},
    {"It will be known by midweek.", "midweek 2023-W28 MID"},
    {"They left at dawn Tuesday.", "dawn Tuesday 2023-07-04TMO"},
    {"They left by the end of the calendar year.", "the end of the calendar year 2023 END"},
    {"They meet next Tuesday, the 18th.", "next Tuesday, the 18th 2023-07-18"},
};
INSTANTIATE_TEST_SUITE_P(Extents, PressForms, ::testing::ValuesIn(k_extents));

// Which day, month, quarter or year it was.
constexpr Form k_values[] = {
    {"Traders waited for Thursday's report.", "Thursday 2023-07-13"},
    {"Investors are awaiting Friday's figures.", "Friday 2023-07-14"},
    {"He waited on Thursday.", "Thursday 2023-07-06"},
    {"He said that on Friday it would open.", "Friday 2023-07-14"},
    {"The firm, which on Friday will close, lost money.", "Friday 2023-07-14"},
    {"He said on Friday it would open.", "Friday 2023-07-07"},
    {"They have given it until December to comply.", "December 2023-12"},
    {"A judge ordered him to appear on Friday.", "Friday 2023-07-14"},
    {"He told them to leave on Friday.", "Friday 2023-07-14"},
    {"He advised them to sell following its admission on Friday.", "Friday 2023-07-07"},
    {"He told them on Friday to leave.", "Friday 2023-07-07"},
    {"He managed to escape on Friday.", "Friday 2023-07-07"},
    {"Game 4 is Tuesday.", "Tuesday 2023-07-11"},
    {"Until March he worked there. Now he is free.", "March 2023-03; Now PRESENT_REF"},
    {"The drought is in its third decade.", "third decade P1DE"},
    {"The deal was struck in 2018 and approved the following October.",
     "2018 2018; the following October 2019-10"},
    {"The team plays again on Thursday.", "Thursday 2023-07-13"},
    {"It will be dry overnight.", "overnight 2023-07-10TNI"},
    {"It was dry overnight.", "overnight 2023-07-09TNI"},
    {"It fell shortly before midnight.", "midnight 2023-07-10T24:00"},
    {"Claims fell in the latest week.", "the latest week 2023-W27"},
    {"They met at Christmas last year.", "Christmas last year 2022-12-25"},
    {"It was dry all winter long.", "winter 2023-WI"},
    {"Shares are up from Friday's close.", "Friday 2023-07-07"},
    {"They postponed Sunday's shows.", "Sunday 2023-07-16"},
    {"It was due to open in May. A judge stayed it.", "May 2023-05"},
    {"It was due to open in September. A judge stayed it.", "September 2023-09"},
    {"Growth, at 2% in June, will slow.", "June 2023-06"},
    {"He has grown over the past year and a half.", "the past year and a half P1Y6M"},
    {"It will open in the new year.", "the new year 2024"},
    {"It was sold two Sundays ago.", "two Sundays ago 2023-07-02"},
    {"They will meet on Thursday week.", "Thursday week 2023-07-20"},
    {"They left a week ago Thursday.", "a week ago Thursday 2023-06-29"},
    {"It was open this time last year.", "this time last year 2022"},
    {"It fell in the first week of January 2022.", "the first week of January 2022 2022-W01"},
    {"Profit fell in the fourth quarter ended Jan. 31.",
     "the fourth quarter 2022-Q4; Jan. 31 2023-01-31"},
    {"Profit fell in the quarter that ended May 5.", "the quarter 2023-Q1; May 5 2023-05-05"},
    {"Profit for the year to March 31 fell.", "the year P1Y; March 31 2023-03-31"},
    {"Profit fell in Q4 of last year.", "Q4 of last year 2022-Q4"},
};
INSTANTIATE_TEST_SUITE_P(Values, PressForms, ::testing::ValuesIn(k_values));

// What an expression looks back or on to.
constexpr Form k_narrative[] = {
    {"It was shut at 4pm on Tuesday, and opened at 8am the next day.",
     "4pm 2023-07-04T16:00; Tuesday 2023-07-04; 8am the next day 2023-07-05T08:00"},
    {"He speaks at 4 p.m. The next day he flies home.",
     "4 p.m. 2023-07-10T16:00; The next day 2023-07-11"},
    {"It opens from 9 a.m. to 5 p.m. Friday.", "9 a.m. 2023-07-14T09:00; 5 p.m. Friday "
                                               "2023-07-14T17:00"},
    {"A gunman came at 2 a.m. on Sunday; three and a half hours later he was dead.",
     "2 a.m. 2023-07-09T02:00; Sunday 2023-07-09; three and a half hours later 2023-07-09T05:30"},
    {"It rained on Tuesday, the last gift of a long spring. The day before, it had been dry.",
     "Tuesday 2023-07-04; spring 2023-SP; The day before 2023-07-03"},
    {"The rate fell in May, to the lowest since August 2008, from 4.6% the previous month.",
     "May 2023-05; August 2008 2008-08; the previous month 2023-04"},
    {"The vote was put off until next Tuesday. He had spent the previous evening at home.",
     "next Tuesday 2023-07-18; the previous evening 2023-07-09TEV"},
    {"It was hot in June. They have until the end of the month to reply.",
     "June 2023-06; the end of the month 2023-07 END"},
    {"On Wednesday it reported sales of $2bn, much more than in the three months to January. That "
     "evening the stock rose.",
     "Wednesday 2023-07-05; the three months P3M; January 2023-01; That evening 2023-07-05TEV"},
    {"In the spring of 1944 he left home; three weeks later he came back.",
     "the spring of 1944 1944-SP; three weeks later 1944-WXX"},
    {"It was tarnished by a 2005 explosion and a leak a year later.",
     "2005 2005; a year later 2006"},
    {"It was tarnished by a 2005 explosion. The following year a pipe leaked.",
     "2005 2005; The following year 2006"},
    {"He walked free on Friday. A judge had thrown out his 1996 verdict. He wept the next day.",
     "Friday 2023-07-07; 1996 1996; the next day 2023-07-08"},
    {"He has been there since 1931, the year his father died.", "1931 1931; the year 1931"},
    {"It lost $2m in the second quarter. A year ago, it was sold.",
     "the second quarter 2023-Q2; A year ago 2022"},
    {"The court meets in August. He was freed on the 4th.", "August 2023-08; the 4th 2023-07-04"},
    {"He died on Tuesday. He was hired in 1974, led the desk by 1983, quit in 2001 and wrote a "
     "book in 2013. He will be buried on Friday.",
     "Tuesday 2023-07-04; 1974 1974; 1983 1983; 2001 2001; 2013 2013; Friday 2023-07-14"},
};
INSTANTIATE_TEST_SUITE_P(Narrative, PressForms, ::testing::ValuesIn(k_narrative));

constexpr Form k_traps[] = {
    {"They raised rates a quarter point.", ""},
    {"A winter storm hit. He has a summer job.", ""},
    {"They met in the morning rush.", ""},
    {"It is the third quarter in a row of losses.", ""},
    {"The war is nearly five months old.", ""},
    {"It came a month before 11 nations met.", "a month P1M"},
    {"He wrote in the party daily Granma.", ""},
    {"They met at the daily White House briefing.", "daily P1D SET"},
    {"He led The Evening Post.", ""},
    {"It was the second such crash in as many months.", ""},
    {"It could last three or four days.", "three or four days PXD"},
};
INSTANTIATE_TEST_SUITE_P(Traps, PressForms, ::testing::ValuesIn(k_traps));

}  // namespace
}  // namespace dateline::temporal

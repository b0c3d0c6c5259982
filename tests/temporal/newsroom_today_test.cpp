// SPDX-License-Identifier: Apache-2.0
#include "newsroom.hpp"

namespace dateline::temporal {
namespace {

class TodaysPress : public ::testing::TestWithParam<Paragraph> {};

TEST_P(TodaysPress, is_marked_as_an_annotator_would) { expect_marked(GetParam()); }

constexpr Paragraph k_of2018[] = {
    {"2018-12-06",
     "Canada arrested the phone maker's finance chief in Vancouver on Dec. 1, officials "
     "disclosed late Wednesday. A bail hearing is set for Friday. The news sent S&P "
     "futures down nearly 2 percent before the opening bell Thursday.",
     "Dec. 1 2018-12-01; late Wednesday 2018-12-05 END; Friday 2018-12-07; Thursday "
     "2018-12-06"},
    {"2018-12-06",
     "OPEC ministers ended Thursday's meeting without a decision and will reconvene on "
     "Friday, when they will be joined by Russia. Prices have fallen by almost a third "
     "since early October. The group last cut output two years ago this week.",
     "Thursday 2018-12-06; Friday 2018-12-07; early October 2018-10 START; two years ago "
     "2016; this week 2018-W49"},
    {"2018-12-06",
     "The PM has five days to save her deal. MPs will debate it for eight hours a day "
     "until the vote on the evening of 11 December. A defeat would set off a 21-day "
     "countdown, by the end of which, on 21 January at the latest, ministers must say what "
     "they will do next.",
     "five days P5D; eight hours a day P1D SET; the evening of 11 December 2018-12-11TEV; "
     "21-day P21D; 21 January 2019-01-21"},
    {"2018-12-06",
     "The 41st president was laid to rest on Thursday in College Station, Texas, next to "
     "his wife of 73 years and the daughter they lost in 1953. Thousands had filed past "
     "his coffin overnight. Wednesday had been declared a national day of mourning.",
     "Thursday 2018-12-06; 73 years P73Y; 1953 1953; overnight 2018-12-05TNI; Wednesday "
     "2018-12-05"},
    {"2018-12-06",
     "NASA's InSight has been on Mars for a week and a half. Last Saturday its arm took "
     "the first photos of the ground. The team will spend two to three months choosing a "
     "spot, and the heat probe should be in place by March.",
     "a week and a half P1.5W; Last Saturday 2018-12-01; two to three months PXM; March "
     "2019-03"},
    {"2018-12-06",
     "The grand jury, which was to expire in January, has been extended for up to six "
     "months. Prosecutors filed a sealed brief on the afternoon of the 4th. At the current "
     "rate, the inquiry will enter its third year come spring.",
     "January 2019-01; up to six months P6M EQUAL_OR_LESS; the afternoon of the 4th "
     "2018-12-04TAF; current PRESENT_REF; third year P1Y; spring 2019-SP"},
    {"2018-12-06",
     "In the eight years to 2017 rents rose twice as fast as wages. A typical 25-year-old "
     "can now expect to save for 19 years to buy a home, up from three years in the 1980s. "
     "The think tank will publish its full findings in the new year.",
     "the eight years P8Y; 2017 2017; now PRESENT_REF; 19 years P19Y; three years P3Y; the "
     "1980s 198; the new year 2019"},
};
INSTANTIATE_TEST_SUITE_P(Of2018, TodaysPress, ::testing::ValuesIn(k_of2018));

constexpr Paragraph k_of2019[] = {
    {"2019-11-15",
     "Two students were killed Thursday when a classmate opened fire at a high school on "
     "his 16th birthday. It took just 16 seconds. Classes are canceled through Monday, and "
     "counselors will be available from 9 a.m. to 5 p.m. Friday.",
     "Thursday 2019-11-14; 16 seconds PT16S; Monday 2019-11-18; 9 a.m. 2019-11-15T09:00; 5 "
     "p.m. Friday 2019-11-15T17:00"},
    {"2019-11-15",
     "Venice's mayor closed St Mark's Square on Friday as the city braced for another "
     "exceptionally high tide. On Tuesday night, water reached 187cm, the highest level in "
     "more than 50 years. Only once since records began in 1923 has the tide been higher, "
     "in 1966.",
     "Friday 2019-11-15; Tuesday night 2019-11-12TNI; more than 50 years P50Y MORE_THAN; "
     "1923 1923; 1966 1966"},
    {"2019-11-15",
     "The bushfires have destroyed 300 homes since Friday last week. Conditions are "
     "forecast to worsen from Tuesday, and the fire season does not peak until January or "
     "February.",
     "Friday last week 2019-11-08; Tuesday 2019-11-19; January 2020-01; February 2020-02"},
    {"2019-11-15",
     "Chile's lawmakers agreed early Friday to hold a referendum next April on replacing "
     "the Pinochet-era constitution. The deal, signed at 2:30 a.m. after 14 hours of "
     "talks, followed four weeks of protests in which at least 20 people died.",
     "early Friday 2019-11-15 START; next April 2020-04; 2:30 a.m. 2019-11-15T02:30; 14 "
     "hours PT14H; four weeks P4W"},
    {"2019-11-15",
     "Sales at the retailer's U.S. stores rose 3.2% in the third quarter ended Oct. 31, "
     "its 21st straight quarter of growth. For fiscal 2020, which ends in January, it now "
     "expects earnings to increase slightly.",
     "the third quarter 2019-Q3; Oct. 31 2019-10-31; fiscal 2020 2020; January 2020-01; "
     "now PRESENT_REF"},
    {"2019-11-15",
     "The Hong Kong government said schools would remain shut until Sunday. Protests, now "
     "in their sixth month, were sparked by an extradition bill. Flights were halted for "
     "several hours on Wednesday afternoon.",
     "Sunday 2019-11-17; now PRESENT_REF; sixth month P1M; several hours PTXH; Wednesday "
     "afternoon 2019-11-13TAF"},
    {"2019-11-15",
     "Archaeologists believe the tomb dates from the late 5th century B.C. It was "
     "discovered in 1977 and looted in the early 1990s.",
     "the late 5th century B.C. BC04 END; 1977 1977; the early 1990s 199 START"},
    {"2019-11-15",
     "Swann, 29, said her old label will not let her perform her songs at the American "
     "Music Awards on Nov. 24. The dispute began on June 30, when her masters were sold "
     "for $300 million. She can re-record them from November 2020.",
     "Nov. 24 2019-11-24; June 30 2019-06-30; November 2020 2020-11"},
    {"2019-11-15",
     "Trading will be suspended from 4pm on Tuesday to 8am the next day. The company's "
     "2018-19 accounts are three months late.",
     "4pm 2019-11-19T16:00; Tuesday 2019-11-19; 8am the next day 2019-11-20T08:00; 2018 "
     "2018; 19 2019; three months P3M"},
};
INSTANTIATE_TEST_SUITE_P(Of2019, TodaysPress, ::testing::ValuesIn(k_of2019));

constexpr Paragraph k_of2021[] = {
    {"2021-02-03",
     "The army said it had taken control for one year and would hold elections at the end "
     "of the state of emergency. Monday's coup came hours before parliament was to convene "
     "for the first time since the Nov. 8 vote.",
     "one year P1Y; Monday 2021-02-01; hours PTXH; Nov. 8 2020-11-08"},
    {"2021-02-03",
     "As of Tuesday, 32.2 million people had received a first dose, the CDC said. At the "
     "current pace it would take until September to vaccinate 75% of adults. The two doses "
     "are given 28 days apart.",
     "Tuesday 2021-02-02; current PRESENT_REF; September 2021-09; 28 days P28D"},
    {"2021-02-03",
     "Phil saw his shadow Tuesday morning, meaning six more weeks of winter. A nor'easter "
     "had buried the town the day before.",
     "Tuesday morning 2021-02-02TMO; six more weeks P6W; winter 2020-WI; the day before "
     "2021-02-01"},
    {"2021-02-03",
     "Organisers insisted the Games, postponed last March for a year, will open on 23 "
     "July. A decision on spectators will be made in the spring. Japan's state of "
     "emergency, due to lapse on Sunday, was extended on Tuesday for a month, until 7 "
     "March.",
     "last March 2020-03; a year P1Y; 23 July 2021-07-23; the spring 2021-SP; Sunday "
     "2021-02-07; Tuesday 2021-02-02; a month P1M; 7 March 2021-03-07"},
    {"2021-02-03",
     "Captain Dodd, who raised almost £33m by walking 100 laps of his garden before his "
     "100th birthday last April, has died. He was taken to hospital on Sunday, having been "
     "treated for pneumonia for some time. \"The last year of our father's life was "
     "nothing short of remarkable,\" his daughters said.",
     "last April 2020-04; Sunday 2021-01-31; some time PXX; The last year P1Y"},
    {"2021-02-03",
     "The founder will step down as CEO in the third quarter, more than 27 years after he "
     "started the company in his garage. His successor, who joined in 1997, will take over "
     "later this year.",
     "the third quarter 2021-Q3; more than 27 years P27Y MORE_THAN; 1997 1997; later this "
     "year 2021 AFTER"},
    {"2021-02-03",
     "The ferry, built in the '60s, made its last crossing in February 1988. For nearly a "
     "century before that, boats had left the pier every hour.",
     "the '60s 196; February 1988 1988-02; nearly a century P1CE LESS_THAN; every hour "
     "PT1H SET"},
    {"2021-02-03",
     "Democrats plan to file the article on Thursday and begin the trial the week of Feb. "
     "8. It would last no more than ten days.",
     "Thursday 2021-02-04; the week of Feb. 8 2021-W06; no more than ten days P10D "
     "EQUAL_OR_LESS"},
    {"2021-02-03",
     "Rainfall in January was 40% above the 1981-2010 average. Further downpours are "
     "expected over the next 24 to 48 hours, with the river likely to peak at about 3am on "
     "Friday.",
     "January 2021-01; 1981 1981; 2010 2010; the next 24 to 48 hours PTXH; about 3am "
     "2021-02-05T03:00 APPROX; Friday 2021-02-05"},
    {"2021-02-03",
     "The singer, whose debut came out in fall 2001, has not toured since 2009. Tickets go "
     "on sale at 10 a.m. on Feb. 12, with a presale beginning two days earlier.",
     "fall 2001 2001-FA; 2009 2009; 10 a.m. 2021-02-12T10:00; Feb. 12 2021-02-12; two days "
     "earlier 2021-02-10"},
    {"2021-02-03",
     "He was detained on Jan. 17 upon his return from Germany, where he had spent five "
     "months recovering. On Tuesday a court ordered him to serve two years and eight "
     "months. His wife was fined earlier this week; his brother's house arrest runs until "
     "March 23.",
     "Jan. 17 2021-01-17; five months P5M; Tuesday 2021-02-02; two years and eight months "
     "P2Y8M; earlier this week 2021-W05 BEFORE; March 23 2021-03-23"},
    {"2021-02-03",
     "At this time last year the airline flew 1,200 daily departures. It carried fewer "
     "passengers in December than on a typical day in 2019. Management expects to burn $10 "
     "million a day this quarter.",
     "this time last year 2020; daily P1D SET; December 2020-12; 2019 2019; a day P1D SET; "
     "this quarter 2021-Q1"},
    {"2021-02-03",
     "In the 1930s and '40s the mill ran around the clock. It closed in the late summer of "
     "1974 and sat empty for the better part of four decades. Today it houses 60 flats.",
     "the 1930s 193; '40s 194; the late summer of 1974 1974-SU END; four decades P4DE; "
     "Today 2021-02-03"},
};
INSTANTIATE_TEST_SUITE_P(Of2021, TodaysPress, ::testing::ValuesIn(k_of2021));

constexpr Paragraph k_of2022[] = {
    {"2022-01-19",
     "Snow began falling around 3 a.m. Wednesday and had tapered off by midmorning. Crews "
     "had been pre-treating roads since Tuesday afternoon. A second, stronger system is "
     "due in Friday night into Saturday.",
     "around 3 a.m. Wednesday 2022-01-19T03:00 APPROX; Tuesday afternoon 2022-01-18TAF; "
     "Friday night 2022-01-21TNI; Saturday 2022-01-22"},
    {"2022-01-19",
     "Omicron cases peaked in the first week of January, data released this week show. "
     "Hospital admissions are down 12% from a week ago and 30% from two weeks ago. Masks "
     "will no longer be required from Thursday 27 January.",
     "the first week of January 2022-W01; this week 2022-W03; a week ago 2022-W02; two "
     "weeks ago 2022-W01; Thursday 27 January 2022-01-27"},
    {"2022-01-19",
     "The U.S. and Russian foreign ministers will meet in Geneva on Friday, hours after "
     "talks between their aides. Blinken, in Kyiv on Wednesday, warned that Moscow could "
     "attack at very short notice. Some 100,000 troops have massed near the border in "
     "recent weeks.",
     "Friday 2022-01-21; hours PTXH; Wednesday 2022-01-19; recent weeks PXW"},
    {"2022-01-19",
     "Murray won a five-set thriller on Tuesday, his first victory at Melbourne Park in "
     "five years. The match lasted three hours and 52 minutes. He plays again on Thursday, "
     "against a qualifier ranked 120th.",
     "Tuesday 2022-01-18; five years P5Y; three hours and 52 minutes PT3H52M; Thursday "
     "2022-01-20"},
    {"2022-01-19",
     "The volcano erupted at 5:14 p.m. local time on Saturday, sending ash 20 km into the "
     "sky. Within minutes waves had hit the capital. New Zealand's first relief flight is "
     "not expected until Thursday at the earliest.",
     "5:14 p.m. local time 2022-01-15T17:14; Saturday 2022-01-15; minutes PTXM; Thursday "
     "2022-01-20"},
    {"2022-01-19",
     "Sir Alan Holt told MPs at midday that the debate would be put off until next "
     "Tuesday. The prime minister had spent the previous evening calling backbenchers. He "
     "became leader in July 2019 and won an 80-seat majority that December.",
     "midday 2022-01-19T12:00; next Tuesday 2022-01-25; the previous evening "
     "2022-01-18TEV; July 2019 2019-07; that December 2019-12"},
    {"2022-01-19",
     "The deal, worth nearly $69 billion, would be the biggest in the industry's history "
     "and should close by June 30, 2023. Activision's last big release came out in Q4 of "
     "last year. Shares jumped 26% Tuesday and were little changed in premarket trading "
     "today.",
     "June 30, 2023 2023-06-30; Q4 of last year 2021-Q4; Tuesday 2022-01-18; today "
     "2022-01-19"},
    {"2022-01-19",
     "Ten weeks into the strike, nurses voted on Jan. 3 to accept a three-year contract. "
     "They return to work at the start of next month. The hospital lost an average of "
     "$400,000 a day during the walkout.",
     "Ten weeks P10W; Jan. 3 2022-01-03; three-year P3Y; the start of next month 2022-02 "
     "START; a day P1D SET"},
    {"2022-01-19",
     "Residents of the island were without power for 11 days last September. It is now "
     "mid-winter and some 300 families are still in hotels. A decision on compensation, "
     "promised before Christmas, has slipped to the end of this quarter.",
     "11 days P11D; last September 2021-09; now PRESENT_REF; mid-winter 2022-WI MID; "
     "Christmas 2021-12-25; the end of this quarter 2022-Q1 END"},
    {"2022-01-19",
     "Australia's unemployment rate fell to 4.2% in December, the lowest since August "
     "2008, from 4.6% the previous month. The bureau's next labour force release is on "
     "Feb. 17. Over the year to December, 380,000 jobs were created.",
     "December 2021-12; August 2008 2008-08; the previous month 2021-11; Feb. 17 "
     "2022-02-17; the year P1Y; December 2021-12"},
};
INSTANTIATE_TEST_SUITE_P(Of2022, TodaysPress, ::testing::ValuesIn(k_of2022));

constexpr Paragraph k_of2023[] = {
    {"2023-07-10",
     "Threads, launched last Wednesday, hit 100 million sign-ups within five days. ChatGPT "
     "needed two months to reach that mark.",
     "last Wednesday 2023-07-05; five days P5D; two months P2M"},
    {"2023-07-10",
     "Vermont's governor declared a state of emergency Sunday ahead of what could be the "
     "worst flooding since Irene in August 2011. Up to nine inches of rain fell in 24 "
     "hours. Flash flood watches remain in effect through Tuesday morning.",
     "Sunday 2023-07-09; August 2011 2011-08; 24 hours PT24H; Tuesday morning 2023-07-11TMO"},
    {"2023-07-10",
     "Dutch Prime Minister Pieter Visser, in office since October 2010, announced Monday "
     "that he will leave politics after elections this fall. His fourth coalition "
     "collapsed on Friday night after days of crisis talks. A vote is not expected before "
     "mid-November.",
     "October 2010 2010-10; Monday 2023-07-10; this fall 2023-FA; Friday night "
     "2023-07-07TNI; days PXD; mid-November 2023-11 MID"},
    {"2023-07-10",
     "Inflation slowed to 3% in June, compared with 4% in May and a peak of 9.1% in June "
     "of last year. The Fed, which meets on July 25-26, is still expected to raise rates a "
     "quarter point.",
     "June 2023-06; May 2023-05; June of last year 2022-06; July 25 2023-07-25; 26 "
     "2023-07-26"},
    {"2023-07-10",
     "The couple met in the third grade. On their 60th anniversary, last Sept. 9, they "
     "renewed their vows. \"Sixty years goes by in the blink of an eye,\" she said.",
     "last Sept. 9 2022-09-09; Sixty years P60Y"},
    {"2023-07-10",
     "The strike, set to begin at 12:01 a.m. on Aug. 1, would be the company's first in 26 "
     "years. Negotiations broke down on July 5 at around 4 in the morning. The current "
     "contract expires at midnight on July 31.",
     "12:01 a.m. 2023-08-01T00:01; Aug. 1 2023-08-01; 26 years P26Y; July 5 2023-07-05; "
     "around 4 in the morning 2023-07-05T04:00 APPROX; current PRESENT_REF; midnight "
     "2023-07-31T24:00; July 31 2023-07-31"},
    {"2023-07-10",
     "Elections were held in 2005, 2009, 2013 and 2018; the next are due in or before May "
     "2024.",
     "2005 2005; 2009 2009; 2013 2013; 2018 2018; May 2024 2024-05"},
    {"2023-07-10",
     "The museum is open daily except Mondays from 10 a.m. to 5 p.m. It will close for "
     "renovation from Labor Day to Memorial Day 2025.",
     "daily P1D SET; Mondays XXXX-WXX-1 SET; 10 a.m. XXXX-XX-XXT10:00; 5 p.m. "
     "XXXX-XX-XXT17:00; Labor Day 2023-09-04; Memorial Day 2025 2025-05-26"},
    {"2023-07-10",
     "Sudan's war, which erupted on April 15 and is about to enter its fourth month, has "
     "displaced 3 million people. A 24-hour truce last month held for barely a day. Talks "
     "in Jeddah, adjourned in late May, might resume later in the week.",
     "April 15 2023-04-15; fourth month P1M; 24-hour PT24H; last month 2023-06; a day P1D; "
     "late May 2023-05 END; later in the week 2023-W28 AFTER"},
    {"2023-07-10",
     "Meteorologists said July 4 was the hottest day ever recorded globally, breaking a "
     "record set the previous day. The past eight years have been the eight warmest on "
     "record. El Niño, which arrives every two to seven years, could push 2024 higher "
     "still.",
     "July 4 2023-07-04; the previous day 2023-07-03; The past eight years P8Y; every two "
     "to seven years PXY SET; 2024 2024"},
    {"2023-07-10",
     "Then 22, she left Lagos in December 1999 with two suitcases. Within a decade she had "
     "founded three firms; ten years after that, she sold the last for $90 million. "
     "Nowadays she rises at 5:30 every morning.",
     "December 1999 1999-12; a decade P1DE; ten years after that 2009; Nowadays "
     "PRESENT_REF; 5:30 XXXX-XX-XXT05:30; every morning XXXX-XX-XXTMO SET"},
    {"2023-07-10",
     "South Korea's ruling party said on July 8 that it would table the bill in the "
     "autumn. President Yoon flies to Vilnius for the July 11-12 summit, then on to Warsaw "
     "for a three-day visit through Friday.",
     "July 8 2023-07-08; the autumn 2023-FA; July 11 2023-07-11; 12 2023-07-12; three-day "
     "P3D; Friday 2023-07-14"},
};
INSTANTIATE_TEST_SUITE_P(Of2023, TodaysPress, ::testing::ValuesIn(k_of2023));

constexpr Paragraph k_of2025[] = {
    {"2025-03-04",
     "Tariffs of 25% on Canadian and Mexican goods took effect at 12:01 a.m. Tuesday, a "
     "month after they were first announced. Canada's will follow in 21 days. Stocks "
     "tumbled for a second day.",
     "12:01 a.m. Tuesday 2025-03-04T00:01; a month P1M; 21 days P21D; a second day P1D"},
    {"2025-03-04",
     "The lunar lander touched down early Sunday after a 45-day journey. It will operate "
     "for one lunar day, about 14 Earth days. A second craft is to attempt a landing on "
     "Thursday.",
     "early Sunday 2025-03-02 START; 45-day P45D; about 14 Earth days P14D APPROX; "
     "Thursday 2025-03-06"},
    {"2025-03-04",
     "Euro zone inflation eased to 2.4% last month from 2.5% in January. The ECB, which "
     "has cut rates five times since last June, meets on Thursday. Markets see two more "
     "cuts by year-end and none in 2026.",
     "last month 2025-02; January 2025-01; last June 2024-06; Thursday 2025-03-06; "
     "year-end 2025 END; 2026 2026"},
    {"2025-03-04",
     "The pope, 88, slept well through the night, the Vatican said Tuesday morning, a day "
     "after two episodes of acute respiratory failure. He has been in hospital since Feb. "
     "14, the longest stay of his 12-year papacy. Ash Wednesday services will be led by a "
     "cardinal.",
     "the night 2025-03-04TNI; Tuesday morning 2025-03-04TMO; a day P1D; Feb. 14 "
     "2025-02-14; 12-year P12Y; Ash Wednesday 2025-03-05"},
    {"2025-03-04",
     "Applications are open until 11:59 p.m. on March 31. Winners will be notified in the "
     "second half of May and the programme runs from 1 September 2025 to 31 August 2026. "
     "Last year's intake numbered 40.",
     "11:59 p.m. 2025-03-31T23:59; March 31 2025-03-31; the second half of May 2025-05 "
     "END; 1 September 2025 2025-09-01; 31 August 2026 2026-08-31; Last year 2024"},
    {"2025-03-04",
     "\"Driftwood\" won best picture at Sunday's Oscars, nine months after taking the top "
     "prize at Cannes. It cost $6 million and was shot in 37 days in early 2023. The host, "
     "Dan Reilly, will return next year.",
     "Sunday 2025-03-02; nine months P9M; 37 days P37D; early 2023 2023 START; next year "
     "2026"},
    {"2025-03-04",
     "For the past two weekends, volunteers have planted trees along the river. The work "
     "will go on every Saturday through the end of April. In the 20 years since the flood "
     "the bank has lost 4 metres.",
     "the past two weekends P2WE; every Saturday XXXX-WXX-6 SET; the end of April 2025-04 "
     "END; the 20 years P20Y"},
    {"2025-03-04",
     "Revenue for the year to 31 December climbed to £1.2bn, against £1.1bn the year "
     "before. Trading in the first eight weeks of 2025 has been in line with expectations. "
     "A final dividend of 8p will be paid on 6 June to shareholders on the register on 9 "
     "May.",
     "the year P1Y; 31 December 2024-12-31; the year before 2023; the first eight weeks "
     "P8W; 2025 2025; 6 June 2025-06-06; 9 May 2025-05-09"},
    {"2025-03-04",
     "The company has until the close of business on Friday to respond. At the time of the "
     "merger, in late 2018, it promised to keep the plant open for at least five years. It "
     "has been losing money ever since.",
     "Friday 2025-03-07; late 2018 2018 END; at least five years P5Y EQUAL_OR_MORE"},
};
INSTANTIATE_TEST_SUITE_P(Of2025, TodaysPress, ::testing::ValuesIn(k_of2025));

}  // namespace
}  // namespace dateline::temporal

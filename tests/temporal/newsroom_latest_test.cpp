// SPDX-License-Identifier: Apache-2.0
#include "newsroom.hpp"

namespace dateline::temporal {
namespace {

class LatestPress : public ::testing::TestWithParam<Paragraph> {};

TEST_P(LatestPress, is_marked_as_an_annotator_would) { expect_marked(GetParam()); }

constexpr Paragraph k_of2022[] = {
    {"2022-01-19",
     "Snow began falling around 3 a.m. Wednesday and had tapered off by midmorning. Crews "
     "had been pre-treating roads since Tuesday afternoon. A second, stronger system is "
     "due in Friday night into Saturday.",
     "around 3 a.m. Wednesday 2022-01-19T03:00 APPROX; midmorning 2022-01-19TMO; Tuesday "
     "afternoon 2022-01-18TAF; Friday night 2022-01-21TNI; Saturday 2022-01-22"},
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
INSTANTIATE_TEST_SUITE_P(Of2022, LatestPress, ::testing::ValuesIn(k_of2022));

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
INSTANTIATE_TEST_SUITE_P(Of2023, LatestPress, ::testing::ValuesIn(k_of2023));

constexpr Paragraph k_of2024[] = {
    {"2024-02-27",
     "Sweden cleared the final hurdle to joining NATO on Monday when Hungary's parliament "
     "ratified its bid, 21 months after it applied. The formal entry could come as soon as "
     "the end of this week. Finland joined last April. For two centuries Stockholm had "
     "stayed out of military alliances; that changed on Feb. 24, 2022. \"Today is a "
     "historic day,\" the prime minister said. He had visited Budapest three days before "
     "the vote.",
     "Monday 2024-02-26; 21 months P21M; the end of this week 2024-W09 END; last April "
     "2023-04; two centuries P2CE; Feb. 24, 2022 2022-02-24; Today 2024-02-27; three days "
     "P3D"},
    {"2024-02-27",
     "A man who spent 28 years in prison for a murder he did not commit walked free on "
     "Valentine's Day. Judge Ana Ruiz had thrown out his 1996 conviction at a hearing that "
     "lasted 12 minutes. He was 19 at the time of the crime and is now 48. The state has "
     "30 days to decide whether to retry him. \"I missed 28 Christmases,\" he said the "
     "next morning.",
     "28 years P28Y; Valentine's Day 2024-02-14; 1996 1996; 12 minutes PT12M; now "
     "PRESENT_REF; 30 days P30D; the next morning 2024-02-15TMO"},
    {"2024-02-27",
     "The first primary in the South took place on Saturday, and Michigan votes today. "
     "Super Tuesday, on March 5, will settle most of what remains. In 2016 he lost the "
     "county by a whisker; four years later he lost it by 10 points. Early voting began "
     "nine days ago and by Monday 1 million had cast ballots. The general election is 252 "
     "days away.",
     "Saturday 2024-02-24; today 2024-02-27; March 5 2024-03-05; 2016 2016; four years "
     "later 2020; nine days ago 2024-02-18; Monday 2024-02-26; 252 days P252D"},
};
INSTANTIATE_TEST_SUITE_P(Of2024, LatestPress, ::testing::ValuesIn(k_of2024));

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
     "the night 2025-03-03TNI; Tuesday morning 2025-03-04TMO; a day P1D; Feb. 14 "
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
    {"2025-03-04",
     "The envoy flies to Oslo on Thursday, and the king visits the yard on Friday. Residents can "
     "question the mayor in the town hall on Monday.",
     "Thursday 2025-03-06; Friday 2025-03-07; Monday 2025-03-10"},
    {"2025-03-04",
     "The finance chief steps down at the annual meeting on 14 January, and the firm reports "
     "on 2 January. The king is to see the injured workers on Wednesday. On this day in 1876 "
     "a bridge fell.",
     "14 January 2026-01-14; 2 January 2026-01-02; Wednesday 2025-03-05; this day in 1876 "
     "1876-03-04"},
    {"2025-03-04", "Thursday: Final of the cup.\n\nThe next letter comes out on Saturday.",
     "Thursday 2025-03-06; Saturday 2025-03-08"},
    {"2025-03-04",
     "She was born in 1934, moved to Oslo in 1953, built a hut in 1967 and retired in 2001. The "
     "king gave her a medal in 1999. Her husband died in 2010. A service will be held on 23 March.",
     "1934 1934; 1953 1953; 1967 1967; 2001 2001; 1999 1999; 2010 2010; 23 March 2025-03-23"},
    {"2025-03-04",
     "She sang for the pickets on 27 February. She returns to Oslo at the end of the month.",
     "27 February 2025-02-27; the end of the month 2025-03 END"},
    {"2025-03-04",
     "The firm warned in October that sales would drop, and in December it cut 900 jobs.",
     "October 2024-10; December 2024-12"},
    {"2025-03-04",
     "The budget is due on 28 March. Deputies backed it by 92 votes shortly before noon.",
     "28 March 2025-03-28; noon 2025-03-04T12:00"},
};
INSTANTIATE_TEST_SUITE_P(Of2025, LatestPress, ::testing::ValuesIn(k_of2025));

}  // namespace
}  // namespace dateline::temporal

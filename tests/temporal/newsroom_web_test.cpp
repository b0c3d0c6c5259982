// SPDX-License-Identifier: Apache-2.0
#include "newsroom.hpp"

namespace dateline::temporal {
namespace {

class WebPress : public ::testing::TestWithParam<Paragraph> {};

TEST_P(WebPress, is_marked_as_an_annotator_would) { expect_marked(GetParam()); }

constexpr Paragraph k_of2005[] = {
    {"2005-07-08",
     "Keller won the seventh stage in a sprint, keeping the yellow jersey for a fourth "
     "day. Saturday's stage takes the riders into the Vosges; the first rest day is "
     "Monday. He has said since April that this Tour, his 11th, will be his last. When he "
     "rode his first, in 1993, he quit after 12 days.",
     "a fourth day P1D; Saturday 2005-07-09; Monday 2005-07-11; April 2005-04; 1993 1993; "
     "12 days P12D"},
    {"2005-07-08",
     "The library, closed since a burst pipe flooded the basement over the Fourth of July "
     "weekend, will reopen at 10 a.m. Saturday. Overdue fines are waived through the end "
     "of the month. Story hour, normally held on Thursdays at 3:30, will be on Tuesday the "
     "12th instead. The building went up in 1911 and was last renovated 20 years ago.",
     "the Fourth of July weekend 2005-W26-WE; 10 a.m. Saturday 2005-07-09T10:00; the end "
     "of the month 2005-07 END; Thursdays XXXX-WXX-4 SET; 3:30 XXXX-XX-XXT03:30; Tuesday "
     "the 12th 2005-07-12; 1911 1911; 20 years ago 1985"},
};
INSTANTIATE_TEST_SUITE_P(Of2005, WebPress, ::testing::ValuesIn(k_of2005));

constexpr Paragraph k_of2008[] = {
    {"2008-10-13",
     "BEIJING, Oct. 13 (Xinhua) -- China's foreign trade grew 21 percent year on year in "
     "September to 243 billion U.S. dollars, customs figures showed on Monday. In the "
     "first nine months, exports topped 1 trillion dollars. The growth rate was 1.8 "
     "percentage points lower than in August. Officials will meet in Guangzhou from Oct. "
     "15 to Nov. 6 for the 104th session of the trade fair.",
     "Oct. 13 2008-10-13; September 2008-09; Monday 2008-10-13; the first nine months P9M; "
     "August 2008-08; Oct. 15 2008-10-15; Nov. 6 2008-11-06"},
    {"2008-10-13",
     "Peter Kranz won the economics prize on Monday for work he began in the late 1970s. "
     "He learned of it at about 7 in the morning, minutes before a meeting. He has written "
     "a twice-weekly column since 1999. The award, worth 10 million kronor, will be handed "
     "over in Stockholm on Dec. 10, the anniversary of Nobel's death in 1896.",
     "Monday 2008-10-13; the late 1970s 197 END; about 7 in the morning 2008-10-13T07:00 "
     "APPROX; minutes PTXM; twice-weekly P1W SET; 1999 1999; Dec. 10 2008-12-10; 1896 1896"},
    {"2008-10-13",
     "Tampa Bay, losers of 96 games a year ago, can reach the World Series by midweek. "
     "They won the first two at home and meet Boston again tonight. In ten seasons they "
     "had never finished above fourth. Game 4 is Tuesday at 8:07 p.m.; a seventh, if "
     "needed, would be on the 19th.",
     "a year ago 2007; midweek 2008-W42 MID; tonight 2008-10-13TNI; Tuesday 2008-10-14; "
     "8:07 p.m. 2008-10-14T20:07; the 19th 2008-10-19"},
};
INSTANTIATE_TEST_SUITE_P(Of2008, WebPress, ::testing::ValuesIn(k_of2008));

constexpr Paragraph k_of2009[] = {
    {"2009-09-30",
     "(CNN) -- A powerful earthquake struck the Indonesian island of Sumatra on Wednesday, "
     "a day after a quake-triggered tsunami hit Samoa. The 7.6-magnitude temblor hit at "
     "5:16 p.m. (6:16 a.m. ET). In December 2004, more than 230,000 people died in the "
     "region.",
     "Wednesday 2009-09-30; a day P1D; 5:16 p.m. 2009-09-30T17:16; 6:16 a.m. ET "
     "2009-09-30T06:16; December 2004 2004-12"},
    {"2009-09-30",
     "The U.S. economy shrank at an annual rate of 0.7 percent in the second quarter, less "
     "than the 1 percent reported a month ago, the Commerce Department said Wednesday. The "
     "recession, the longest since the 1930s, began in December 2007. Most economists "
     "think it ended over the summer.",
     "the second quarter 2009-Q2; a month ago 2009-08; Wednesday 2009-09-30; the 1930s "
     "193; December 2007 2007-12; the summer 2009-SU"},
    {"2009-09-30",
     "Iran will hold talks with six world powers in Geneva tomorrow, the first such "
     "meeting in more than 14 months. Western leaders disclosed last Friday that Tehran "
     "had been building a second enrichment plant for several years. They have given it "
     "until December to comply.",
     "tomorrow 2009-10-01; more than 14 months P14M MORE_THAN; last Friday 2009-09-25; "
     "several years PXY; December 2009-12"},
    {"2009-09-30",
     "Anton Keller, arrested on Saturday in Zurich on a 31-year-old warrant, will spend at "
     "least the next few weeks in a Swiss cell. He fled the US in 1978. His lawyers said "
     "that they expect a ruling by mid-October or so.",
     "Saturday 2009-09-26; at least the next few weeks PXW EQUAL_OR_MORE; 1978 1978; "
     "mid-October 2009-10 MID"},
    {"2009-09-30",
     "Flights resume Oct. 25 with two departures a day, rising to three daily by "
     "Thanksgiving. Round-trip fares start at $99 through Nov. 18. Travel must be "
     "completed no later than Feb. 10.",
     "Oct. 25 2009-10-25; a day P1D SET; daily P1D SET; Thanksgiving 2009-11-26; Nov. 18 "
     "2009-11-18; Feb. 10 2010-02-10"},
    {"2009-09-30",
     "She grew up in the Bronx during the Depression and never forgot it. Back then, she "
     "told an interviewer in 1988, \"you walked ten blocks to save a nickel.\" From the "
     "late '40s until the mid-1960s she danced at the Roxy, eight shows a week.",
     "1988 1988; the late '40s 194 END; the mid-1960s 196 MID; a week P1W SET"},
    {"2009-09-30",
     "Dublin: Irish voters go to the polls on Friday, 16 months after rejecting the Lisbon "
     "treaty. Polling stations open at 7 a.m. and close at 10 p.m. Counting starts on "
     "Saturday morning, with a result likely by early evening.",
     "Friday 2009-10-02; 16 months P16M; 7 a.m. 2009-10-02T07:00; 10 p.m. "
     "2009-10-02T22:00; Saturday morning 2009-10-03TMO; early evening 2009-10-03TEV START"},
};
INSTANTIATE_TEST_SUITE_P(Of2009, WebPress, ::testing::ValuesIn(k_of2009));

constexpr Paragraph k_of2012[] = {
    {"2012-08-14",
     "Syria's former prime minister, who fled the country last week, said Tuesday that the "
     "government controls less than a third of its territory. Riad Farid, in his first "
     "public appearance since defecting on Aug. 6, told reporters in Amman the regime was "
     "collapsing. He had been appointed only two months earlier. Fighting has gone on for "
     "17 months. On Monday, rebels said they shot down a jet; three days ago the same "
     "brigade claimed to have taken a border post.",
     "last week 2012-W32; Tuesday 2012-08-14; Aug. 6 2012-08-06; two months earlier "
     "2012-06; 17 months P17M; Monday 2012-08-13; three days ago 2012-08-11"},
    {"2012-08-14",
     "The retailer said its net loss for the second quarter narrowed to $35 million from "
     "$146 million in the year-ago period. Revenue for the three months ended July 28 slid "
     "23 percent, to $3.02 billion. It is the third quarter in a row that sales have "
     "fallen. Since taking over last November, the chief executive has cut 2,000 jobs; by "
     "Friday another 350 will go. A year ago the stock fetched $26; it now trades at $22, "
     "and the first half of next year looks no better.",
     "the second quarter 2012-Q2; the year-ago period 2011-Q2; the three months P3M; July "
     "28 2012-07-28; last November 2011-11; Friday 2012-08-17; A year ago 2011; now "
     "PRESENT_REF; the first half of next year 2013-H1"},
};
INSTANTIATE_TEST_SUITE_P(Of2012, WebPress, ::testing::ValuesIn(k_of2012));

constexpr Paragraph k_of2013[] = {
    {"2013-03-22",
     "Cyprus has until Monday to raise 5.8 billion euros or lose the lifeline that has "
     "kept its banks alive since last June. Lawmakers who threw out a levy on deposits on "
     "Tuesday night were locked in talks for a third straight day. Banks, shut since March "
     "16, will not open before Tuesday at the earliest. Moscow said this morning it would "
     "not help for the time being.",
     "Monday 2013-03-25; last June 2012-06; Tuesday night 2013-03-19TNI; March 16 "
     "2013-03-16; Tuesday 2013-03-26; this morning 2013-03-22TMO; the time being "
     "PRESENT_REF"},
    {"2013-03-22",
     "In the 12 months through February the index climbed 2 percent, the Labor Department "
     "said last Friday. Gasoline rose 9.1 percent in a single month, the most since "
     "mid-2009. Over the past half-century inflation has averaged about 4 percent a year. "
     "Economists see it below 2 percent until at least the second half of 2014.",
     "the 12 months P12M; February 2013-02; last Friday 2013-03-15; a single month P1M; "
     "mid-2009 2009 MID; the past half-century P50Y; a year P1Y SET; the second half of "
     "2014 2014-H2"},
    {"2013-03-22",
     "General Motors said first-quarter sales in China rose 9.6 percent from the same "
     "three months of 2012, to 816,373 vehicles. In March alone it sold 290,000. The "
     "company, which emerged from bankruptcy on July 10, 2009, has been profitable for 12 "
     "straight quarters. It will report full results on May 2.",
     "first-quarter 2013-Q1; the same three months P3M; 2012 2012; March 2013-03; July 10, "
     "2009 2009-07-10; 12 straight quarters P36M; May 2 2013-05-02"},
    {"2013-03-22",
     "Researchers followed 1,900 children born between April 1999 and January 2002 from "
     "the age of six months until their tenth birthday. Those who watched more than two "
     "hours of television a day at age two did worse at school eight years later. The "
     "findings will be published next week in the journal's April issue.",
     "April 1999 1999-04; January 2002 2002-01; six months P6M; more than two hours PT2H "
     "MORE_THAN; a day P1D SET; eight years later 2010; next week 2013-W13; April 2013-04"},
    {"2013-05-21",
     "A mile-wide tornado ripped through a suburb of Oklahoma City on Monday afternoon, "
     "killing at least 24 people. The twister touched down at 2:56 p.m. and stayed on the "
     "ground for about 40 minutes. Moore was hit by another monster storm on May 3, 1999.",
     "Monday afternoon 2013-05-20TAF; 2:56 p.m. 2013-05-20T14:56; about 40 minutes PT40M "
     "APPROX; May 3, 1999 1999-05-03"},
    {"2013-05-21",
     "The Senate panel approved the overhaul Tuesday evening after five days of debate "
     "spread over three weeks. The full chamber could take it up as soon as next month. If "
     "it passes, the 11 million immigrants now here illegally would wait 13 years for "
     "citizenship.",
     "Tuesday evening 2013-05-21TEV; five days P5D; three weeks P3W; next month 2013-06; "
     "now PRESENT_REF; 13 years P13Y"},
    {"2013-05-21",
     "Lew Barrow, the keyboardist who founded The Lanterns with Joe Corrigan in the summer "
     "of 1965, died in Germany on Monday. He was 74. The band broke up in 1973, two years "
     "after Corrigan's death at 27.",
     "the summer of 1965 1965-SU; Monday 2013-05-20; 1973 1973; two years P2Y"},
    {"2013-05-21",
     "Ofsted said yesterday that from September it would give schools as little as half a "
     "day's notice. In the past, heads were told two days in advance. About 8,000 "
     "inspections are carried out annually.",
     "yesterday 2013-05-20; September 2013-09; half a day PT12H; the past PAST_REF; two "
     "days P2D; annually P1Y SET"},
    {"2013-05-21",
     "The hunger strike at Guantanamo, now in its fourth month, began in early February. "
     "As of Monday, 103 of the 166 detainees were taking part, 30 of whom were being "
     "force-fed twice a day. Mr. Obama is to speak on the matter on Thursday.",
     "now PRESENT_REF; fourth month P1M; early February 2013-02 START; Monday 2013-05-20; "
     "twice a day P1D SET; Thursday 2013-05-23"},
    {"2013-05-21",
     "Tumblr, founded in 2007, will be bought for $1.1 billion in cash. The deal, "
     "announced Monday, should close in the second half of the year. Just six years ago "
     "David Karp was writing code in his mother's apartment; by last fall his site had 20 "
     "billion page views a month.",
     "2007 2007; Monday 2013-05-20; the second half of the year 2013-H2; six years ago "
     "2007; last fall 2012-FA; a month P1M SET"},
    {"2013-05-21",
     "Residents returned Sunday to homes they fled 10 days earlier. The road will be "
     "closed nightly from 9 p.m. to 5 a.m. through the end of next week. Cleanup could "
     "drag on well into the fall.",
     "Sunday 2013-05-19; 10 days earlier 2013-05-09; nightly P1NI SET; 9 p.m. "
     "XXXX-XX-XXT21:00; 5 a.m. XXXX-XX-XXT05:00; the end of next week 2013-W22 END; the "
     "fall 2013-FA"},
};
INSTANTIATE_TEST_SUITE_P(Of2013, WebPress, ::testing::ValuesIn(k_of2013));

constexpr Paragraph k_of2014[] = {
    {"2014-10-22",
     "A 34-year-old man was arrested on suspicion of murder after a woman's body was found "
     "at a flat in Leeds in the early hours of Sunday. Officers were called at 3.40am. The "
     "man remains in custody and is due to appear before magistrates later today.",
     "the early hours of Sunday 2014-10-19TMO START; 3.40am 2014-10-19T03:40; later today "
     "2014-10-22 AFTER"},
    {"2014-10-22",
     "Oil prices slid below $85 a barrel on Wednesday for the first time since November "
     "2010. Brent has lost more than a quarter of its value since mid-June. OPEC ministers "
     "meet in Vienna on 27 November.",
     "Wednesday 2014-10-22; November 2010 2010-11; mid-June 2014-06 MID; 27 November "
     "2014-11-27"},
    {"2014-10-22",
     "The Liberian government on Tuesday extended its state of emergency by 30 days. More "
     "than 4,500 people have died since the outbreak began in March. Health officials had "
     "hoped to bring 70% of cases under control within 60 days, by Dec. 1.",
     "Tuesday 2014-10-21; 30 days P30D; March 2014-03; 60 days P60D; Dec. 1 2014-12-01"},
    {"2014-10-22",
     "Manchester City face CSKA Moscow tonight at 5pm BST, knowing defeat would all but "
     "end their hopes. They have won only one of their past four European away matches. "
     "The return fixture is on 5 November.",
     "tonight 2014-10-22TNI; 5pm BST 2014-10-22T17:00; 5 November 2014-11-05"},
    {"2014-10-22",
     "Apple said profit rose 13% to $8.5bn in the three months to 27 September. It sold "
     "39.3m iPhones, up from 33.8m in the same period last year. The company forecast "
     "record revenue for the next three months.",
     "the three months P3M; 27 September 2014-09-27; the same period last year 2013-Q3; the "
     "next three months P3M"},
    {"2014-10-22",
     "Scotland's first minister said in a speech yesterday evening that he would step down "
     "next month, nearly two months after the Sept. 18 referendum. His deputy, who has "
     "held the post since 2004, is the only candidate to succeed him.",
     "yesterday evening 2014-10-21TEV; next month 2014-11; nearly two months P2M "
     "LESS_THAN; Sept. 18 2014-09-18; 2004 2004"},
    {"2014-10-22",
     "The council will decide on the plans at a meeting on Thursday week. Residents have "
     "until 5pm on Friday 31 October to comment. If approved, work would start in early "
     "2015 and take around 18 months.",
     "Thursday week 2014-10-30; 5pm 2014-10-31T17:00; Friday 31 October 2014-10-31; early "
     "2015 2015 START; around 18 months P18M APPROX"},
    {"2014-10-22",
     "In the summer of 2003, a heatwave killed 70,000 people across Europe. Researchers "
     "now say such summers, once expected every 50 years, will be common by the 2040s.",
     "the summer of 2003 2003-SU; now PRESENT_REF; every 50 years P50Y SET; the 2040s 204"},
    {"2014-10-22",
     "The rover, which landed in August 2012 for what was to be a two-year mission, "
     "reached the base of the mountain last month. It will spend the next several weeks "
     "drilling. A Martian year lasts 687 Earth days.",
     "August 2012 2012-08; two-year P2Y; last month 2014-09; the next several weeks PXW; "
     "687 Earth days P687D"},
    {"2014-10-22",
     "OTTAWA - A gunman killed a soldier at the National War Memorial on Wednesday morning "
     "before storming Parliament. Two days earlier, a driver ran down two soldiers in "
     "Quebec, killing one. Security had been raised from low to medium just last week.",
     "Wednesday morning 2014-10-22TMO; Two days earlier 2014-10-20; last week 2014-W42"},
    {"2014-10-22",
     "GDP grew 0.7% in the July-September period, down from 0.9% in the previous quarter "
     "but 3% higher than a year ago. The Office for National Statistics will publish a "
     "second estimate on 26 November.",
     "the July-September period 2014-Q3; the previous quarter 2014-Q2; a year ago 2013-Q3; 26 "
     "November 2014-11-26"},
    {"2014-10-22",
     "Ben Lattimer, who led The Evening Post for 26 years, including through the Watergate "
     "era, died on Tuesday at the age of 93. He retired in 1991. In 2013 he received the "
     "nation's highest civilian honor.",
     "26 years P26Y; Tuesday 2014-10-21; 1991 1991; 2013 2013"},
    {"2014-10-22",
     "Updated at 11:42 a.m. ET. The FDA warned consumers Wednesday not to use the recalled "
     "pills, which were sold between April 3 and Aug. 15 of this year.",
     "11:42 a.m. ET 2014-10-22T11:42; Wednesday 2014-10-22; April 3 2014-04-03; Aug. 15 of "
     "this year 2014-08-15"},
    {"2014-10-22",
     "Police said the robbery took place at around 10.15pm on Monday night. Two men, both "
     "in their late 20s, fled in a silver Ford. Anyone who was in the area between 10pm "
     "and 10.30pm is asked to call 101.",
     "around 10.15pm 2014-10-20T22:15 APPROX; Monday night 2014-10-20TNI; 10pm "
     "2014-10-20T22:00; 10.30pm 2014-10-20T22:30"},
};
INSTANTIATE_TEST_SUITE_P(Of2014, WebPress, ::testing::ValuesIn(k_of2014));

constexpr Paragraph k_of2016[] = {
    {"2016-06-17",
     "LONDON (Reuters) - Campaigning in Britain's EU referendum remained suspended on "
     "Friday, a day after lawmaker Ann Coles was shot dead in the street. The vote is "
     "scheduled for June 23. Parliament will be recalled on Monday so that lawmakers can "
     "pay tribute.",
     "Friday 2016-06-17; a day P1D; June 23 2016-06-23; Monday 2016-06-20"},
    {"2016-06-17",
     "England left it late to beat Wales 2-1 on Thursday, Sturridge scoring in the 92nd "
     "minute. They meet Slovakia on Monday at 9pm local time. Hodgson's side have not won "
     "a knockout game at a tournament in a decade.",
     "Thursday 2016-06-16; Monday 2016-06-20; 9pm local time 2016-06-20T21:00; a decade "
     "P1DE"},
    {"2016-06-17",
     "Orlando's mayor said the last of the victims' funerals would take place next week. "
     "Just after 2 a.m. last Sunday, a gunman opened fire in a nightclub; three hours "
     "later, officers stormed the building. Forty-nine people died.",
     "next week 2016-W25; 2 a.m. last Sunday 2016-06-12T02:00; three hours later "
     "2016-06-12T05:00"},
    {"2016-06-17",
     "A heat advisory is in effect from noon today until 8 p.m. Saturday. Highs will reach "
     "105 both days, with little relief overnight. A cold front should arrive by Sunday "
     "evening or early Monday.",
     "noon today 2016-06-17T12:00; 8 p.m. Saturday 2016-06-18T20:00; overnight "
     "2016-06-17TNI; Sunday evening 2016-06-19TEV; early Monday 2016-06-20 START"},
    {"2016-06-17",
     "The study followed 2,100 adults for a median of 7.4 years. Those who slept fewer "
     "than six hours a night were twice as likely to die during that time. Participants "
     "were seen every three months through 2014.",
     "7.4 years P7.4Y; fewer than six hours PT6H LESS_THAN; a night P1NI SET; every three "
     "months P3M SET; 2014 2014"},
    {"2016-06-17",
     "Microsoft's $26 billion deal, announced on Monday, is expected to close by the end "
     "of the calendar year. LinkedIn shares have lost 14% year to date. In February they "
     "plunged 44% in a single day.",
     "Monday 2016-06-13; the end of the calendar year 2016 END; year to date 2016 BEFORE; "
     "February 2016-02; a single day P1D"},
    {"2016-06-17",
     "The fire broke out shortly before midnight on Wednesday and was brought under "
     "control at around 5:30 the next morning. It took 60 firefighters the best part of "
     "six hours. The mill had stood empty since the '90s.",
     "midnight 2016-06-15T24:00; Wednesday 2016-06-15; around 5:30 the next morning "
     "2016-06-16T05:30 APPROX; six hours PT6H; the '90s 199"},
    {"2016-06-17",
     "Starting July 1, riders will pay $2.75 per trip. The increase, the third in four "
     "years, was approved 7-2 late Thursday night after a marathon meeting. A monthly pass "
     "will go to $90 in January 2017.",
     "July 1 2016-07-01; four years P4Y; late Thursday night 2016-06-16TNI END; monthly "
     "P1M SET; January 2017 2017-01"},
    {"2016-06-17",
     "He was sentenced to 18 to 36 months in state prison, with credit for 211 days "
     "already served. The assault happened on New Year's Eve 2014. He could be released as "
     "early as this fall.",
     "18 to 36 months PXM; 211 days P211D; New Year's Eve 2014 2014-12-31; this fall "
     "2016-FA"},
    {"2016-06-17",
     "A decade ago there were fewer than 20 breweries in the state. Today there are more "
     "than 150, a third of which opened in the past two years. Growth has slowed of late.",
     "A decade ago 200; Today 2016-06-17; the past two years P2Y"},
};
INSTANTIATE_TEST_SUITE_P(Of2016, WebPress, ::testing::ValuesIn(k_of2016));

}  // namespace
}  // namespace dateline::temporal

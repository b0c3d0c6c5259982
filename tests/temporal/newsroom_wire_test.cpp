// SPDX-License-Identifier: Apache-2.0
#include "newsroom.hpp"

namespace dateline::temporal {
namespace {

class WirePress : public ::testing::TestWithParam<Paragraph> {};

TEST_P(WirePress, is_marked_as_an_annotator_would) { expect_marked(GetParam()); }

constexpr Paragraph k_of1989[] = {
    {"1989-11-08",
     "Tolland Corp. posted a third-quarter loss of $14.2 million, compared with net income "
     "of $3.1 million a year earlier. The latest period includes a $9 million charge for "
     "the closing of a plant in July. Revenue fell 11% to $88 million. For the nine "
     "months, the company lost $8.8 million; in the year-earlier nine months it earned $12 "
     "million, or 97 cents a share. Tolland said it expects to break even in the current "
     "quarter.",
     "third-quarter 1989-Q3; a year earlier 1988-Q3; The latest period 1989-Q3; July "
     "1989-07; the nine months P9M; the year-earlier nine months P9M; the current quarter "
     "1989-Q4"},
    {"1989-11-08",
     "The airline's board meets tomorrow to weigh the bid, which expires at midnight Nov. "
     "17. Pilots agreed two weeks ago to give up $40 million a year in pay. If the deal is "
     "approved, it would close in early January. The stock, which traded above $200 in "
     "August, ended yesterday at $171.25.",
     "tomorrow 1989-11-09; midnight Nov. 17 1989-11-17T24:00; two weeks ago 1989-W43; a "
     "year P1Y SET; early January 1990-01 START; August 1989-08; yesterday 1989-11-07"},
    {"1989-11-08",
     "Mr. Feld, 61 years old, will retire as chairman at year end and be succeeded by Alan "
     "Roth, 52, currently president. Mr. Feld joined the company in 1956. Formerly based "
     "in Akron, Ohio, it moved here a decade ago. No successor to Mr. Roth will be named "
     "until the annual meeting next April.",
     "year end 1989 END; currently PRESENT_REF; 1956 1956; Formerly PAST_REF; a decade ago "
     "197; next April 1990-04"},
    {"1989-11-08",
     "Factory orders rose 0.4% in September after four months of decline, the government "
     "said. Orders for the third quarter as a whole were down 1.2% from the second. "
     "Economists were divided on whether the figures pointed to a recession next year. The "
     "report comes a day before the Fed's policy committee is to meet.",
     "September 1989-09; four months P4M; the third quarter 1989-Q3; next year 1990; a day "
     "P1D"},
};
INSTANTIATE_TEST_SUITE_P(Of1989, WirePress, ::testing::ValuesIn(k_of1989));

constexpr Paragraph k_of1991[] = {
    {"1991-11-26",
     "TOKYO - Japan's trade surplus widened to $8.1 billion in October from $5.6 billion "
     "the year before, the Finance Ministry said yesterday. It was the tenth straight "
     "month in which the surplus had grown. Economists expect the figure for all of 1991 "
     "to top $75 billion.",
     "October 1991-10; the year before 1990; yesterday 1991-11-25; 1991 1991"},
    {"1991-11-26",
     "SAN SALVADOR (AP) - Rebels and the government resumed peace talks Monday after a "
     "two-week break. An earlier round ended Nov. 12 without agreement. Both sides say "
     "they want a cease-fire in place before the new year.",
     "Monday 1991-11-25; two-week P2W; Nov. 12 1991-11-12; the new year 1992"},
    {"1991-11-26",
     "The hurricane season, which ends Saturday, was the quietest since 1982. Only one "
     "storm, Bob, struck the United States, on Aug. 19. Forecasters at the center said "
     "Sunday that next year could be busier.",
     "Saturday 1991-11-30; 1982 1982; Aug. 19 1991-08-19; Sunday 1991-11-24; next year 1992"},
    {"1991-11-26",
     "Two years after the Wall fell, unemployment in the eastern states has reached 12 "
     "percent. At the end of October, 1.05 million people were out of work, up from 1.03 "
     "million a month earlier. In the west the rate was 5.3 percent.",
     "Two years P2Y; the end of October 1991-10 END; a month earlier 1991-09"},
    {"1991-11-26",
     "The jury deliberated for six and a half hours over two days before convicting Mrs. "
     "Tolliver on Friday. She faces up to 10 years in prison when she is sentenced Jan. "
     "10. Her lawyer said he would appeal within the next 30 days.",
     "six and a half hours PT6H30M; two days P2D; Friday 1991-11-22; up to 10 years P10Y "
     "EQUAL_OR_LESS; Jan. 10 1992-01-10; the next 30 days P30D"},
    {"1991-11-26",
     "First-half earnings at the bank rose 9 percent, to 212 million pounds, in the six "
     "months ended Sept. 30. The chairman, Sir Alec Thorn, said the second half had begun "
     "well. The interim dividend will be paid on Jan. 3.",
     "First-half 1991-H1; the six months P6M; Sept. 30 1991-09-30; the second half "
     "1991-H2; Jan. 3 1992-01-03"},
    {"1991-11-26",
     "For the week ending Nov. 16, claims for unemployment benefits climbed to 465,000, "
     "the Labor Department said Wednesday. That was the highest weekly figure since early "
     "May. The four-week moving average rose as well.",
     "the week 1991-W46; Nov. 16 1991-11-16; Wednesday 1991-11-20; weekly P1W SET; early "
     "May 1991-05 START; four-week P4W"},
    {"1991-11-26",
     "Police spent all night searching the woods near Route 9 and were back at first light "
     "this morning. The boy, who is 7, was last seen about 4 p.m. Sunday riding his "
     "bicycle. Temperatures fell below freezing early today.",
     "all night P1NI; this morning 1991-11-26TMO; about 4 p.m. Sunday 1991-11-24T16:00 "
     "APPROX; early today 1991-11-26 START"},
    {"1991-11-26",
     "Gov. Wilder, who takes his case to New Hampshire this weekend, has raised $750,000 "
     "since announcing his candidacy on Sept. 13. The primary there is less than three "
     "months away. In an interview last Thursday he said he would not quit before then.",
     "this weekend 1991-W48-WE; Sept. 13 1991-09-13; less than three months P3M LESS_THAN; "
     "last Thursday 1991-11-21"},
    {"1991-11-26",
     "Born in Vienna on the eve of World War I, Mr. Adler fled to London in the autumn of "
     "1938. By the mid-'50s he was conducting at Covent Garden. He made his last "
     "appearance on May 3 of last year.",
     "the autumn of 1938 1938-FA; the mid-'50s 195 MID; May 3 of last year 1990-05-03"},
};
INSTANTIATE_TEST_SUITE_P(Of1991, WirePress, ::testing::ValuesIn(k_of1991));

constexpr Paragraph k_of1994[] = {
    {"1994-03-16",
     "NEW YORK (AP) - Stocks fell sharply Wednesday as bond yields climbed to their "
     "highest level in 11 months. The Dow had gained 32 points in the previous two "
     "sessions. Traders were waiting for Thursday's report on consumer prices for February.",
     "Wednesday 1994-03-16; 11 months P11M; Thursday 1994-03-17; February 1994-02"},
    {"1994-03-16",
     "Harlan Mills Inc. said net income for the fourth quarter ended Jan. 31 fell 18 "
     "percent, to $4.1 million, from $5 million a year earlier. For all of fiscal 1993, "
     "the Toledo, Ohio-based maker of floor coverings earned $21 million. Sales in the "
     "latest quarter were flat.",
     "the fourth quarter 1993-Q4; Jan. 31 1994-01-31; a year earlier 1992-Q4; fiscal 1993 "
     "1993; the latest quarter 1993-Q4"},
    {"1994-03-16",
     "The state Supreme Court ruled Tuesday that a 1987 law limiting damage awards "
     "violates the constitution. The 5-2 decision came 14 months after lawyers argued the "
     "case. The legislature, which convenes in January, could rewrite the statute.",
     "Tuesday 1994-03-15; 1987 1987; 14 months P14M; January 1995-01"},
    {"1994-03-16",
     "BELGRADE, Yugoslavia (Reuter) - Serb gunners shelled the town overnight, U.N. "
     "officials said on Wednesday, hours after a cease-fire took effect at noon Tuesday. "
     "The truce was the fourth since the beginning of the year. Peacekeepers hope to "
     "reopen the airport by the end of this month.",
     "overnight 1994-03-15TNI; Wednesday 1994-03-16; hours PTXH; noon Tuesday "
     "1994-03-15T12:00; the beginning of the year 1994 START; the end of this month "
     "1994-03 END"},
    {"1994-03-16",
     "A storm that dumped up to two feet of snow on the Rockies late Monday and early "
     "Tuesday was expected to reach the Great Lakes by tonight. Temperatures will drop "
     "into the 20s on Thursday and Friday. It will be dry through the weekend.",
     "late Monday 1994-03-14 END; early Tuesday 1994-03-15 START; tonight 1994-03-16TNI; "
     "Thursday 1994-03-17; Friday 1994-03-18; the weekend 1994-W11-WE"},
    {"1994-03-16",
     "Elsie Markham, who wrote 40 children's books in a career that spanned six decades, "
     "died Sunday at her home in Duluth. She was 91. Her first novel appeared in the "
     "spring of 1926. A memorial service will be held at 2 p.m. Saturday at St. Luke's.",
     "six decades P6DE; Sunday 1994-03-13; the spring of 1926 1926-SP; 2 p.m. Saturday "
     "1994-03-19T14:00"},
    {"1994-03-16",
     "The Senate is expected to vote next week on the crime bill, which the House passed "
     "last November. Aides said the debate, scheduled to begin on Monday, could last three "
     "or four days. A similar bill died in 1992.",
     "next week 1994-W12; last November 1993-11; Monday 1994-03-21; three or four days "
     "PXD; 1992 1992"},
    {"1994-03-16",
     "The company's board, at its regular monthly meeting yesterday, raised the dividend "
     "to 22 cents a share, payable April 29 to holders of record on April 8. It was last "
     "raised in the first quarter of 1993.",
     "monthly P1M SET; yesterday 1994-03-15; April 29 1994-04-29; April 8 1994-04-08; the "
     "first quarter of 1993 1993-Q1"},
    {"1994-03-16",
     "Orders for durable goods rose 2.1 percent in January, the Commerce Department "
     "reported today. Over the past 12 months, orders have climbed 11 percent, the best "
     "12-month showing since 1988.",
     "January 1994-01; today 1994-03-16; the past 12 months P12M; 12-month P12M; 1988 1988"},
    {"1994-03-16",
     "JERUSALEM - Israeli soldiers shot and wounded two Palestinians on Wednesday in the "
     "Gaza Strip, where schools and shops have been closed since the Feb. 25 massacre in "
     "Hebron. Peace talks, suspended last month, will not resume before Sunday, a senior "
     "official said.",
     "Wednesday 1994-03-16; Feb. 25 1994-02-25; last month 1994-02; Sunday 1994-03-20"},
    {"1994-03-16",
     "The trial, now in its third week, resumed on Monday after a three-day recess. "
     "Prosecutors say that on the night of Oct. 3, 1992, Garrity left a bar at about 11:30 "
     "p.m. and was never seen again. The defense will begin its case early next week.",
     "now PRESENT_REF; third week P1W; Monday 1994-03-14; three-day P3D; the night of Oct. "
     "3, 1992 1992-10-03TNI; about 11:30 p.m. 1992-10-03T23:30 APPROX; early next week "
     "1994-W12 START"},
    {"1994-03-16",
     "BOSTON - The Bruins scored twice in a late flurry Tuesday night to beat Hartford "
     "4-3, their fifth victory in six games. They play host to Ottawa on Thursday before a "
     "four-game trip that ends March 28.",
     "Tuesday night 1994-03-15TNI; Thursday 1994-03-17; March 28 1994-03-28"},
    {"1994-03-16",
     "Unemployment in the 12-nation European Community rose to 10.9 percent in January "
     "from 10.8 percent in December and 10 percent a year ago. The agency forecast a "
     "recovery in the second half of the year.",
     "January 1994-01; December 1993-12; a year ago 1993; the second half of the year "
     "1994-H2"},
    {"1994-03-16",
     "Mr. Okafor has served as acting director since mid-1992. From 1985 to 1989 he taught "
     "at Stanford. He earns about $90,000 a year.",
     "mid-1992 1992 MID; 1985 1985; 1989 1989; a year P1Y SET"},
};
INSTANTIATE_TEST_SUITE_P(Of1994, WirePress, ::testing::ValuesIn(k_of1994));

constexpr Paragraph k_of1997[] = {
    {"1997-08-21",
     "MOSCOW, Aug. 21 (Reuters) - Russia will cut three zeros from the rouble on Jan. 1, "
     "President Boris Yeltsin said this month. Old notes will be accepted until the end of "
     "1998 and may be exchanged at banks for four years after that. Inflation fell to 0.9 "
     "percent in July from 1.1 percent in June.",
     "Aug. 21 1997-08-21; Jan. 1 1998-01-01; this month 1997-08; the end of 1998 1998 END; "
     "four years P4Y; July 1997-07; June 1997-06"},
    {"1997-08-21",
     "Kerrigan Corp. agreed to acquire Dunlap Foods in a stock swap valued at $340 "
     "million. The companies, which first held talks in May 1995, expect to complete the "
     "transaction in the fourth quarter. In over-the-counter trading yesterday, Dunlap "
     "rose $2.25 to close at $31, a 52-week high.",
     "May 1995 1995-05; the fourth quarter 1997-Q4; yesterday 1997-08-20; 52-week P52W"},
    {"1997-08-21",
     "Teamsters at United Parcel Service returned to work Wednesday after a 15-day strike, "
     "though the company said it would be weeks before business was back to normal. "
     "Contract talks had begun in March. The five-year agreement must still be ratified, a "
     "process that could take a month.",
     "Wednesday 1997-08-20; 15-day P15D; weeks PXW; March 1997-03; five-year P5Y; a month "
     "P1M"},
    {"1997-08-21",
     "The shuttle Discovery landed Tuesday at 7:08 a.m., ending a 12-day mission to study "
     "the ozone layer. NASA's next flight is scheduled for Sept. 25, when Atlantis will "
     "dock with the ailing Mir station. It will be the seventh docking since June 1995.",
     "Tuesday 1997-08-19; 7:08 a.m. 1997-08-19T07:08; 12-day P12D; Sept. 25 1997-09-25; "
     "June 1995 1995-06"},
    {"1997-08-21",
     "For more than a quarter of a century, Nell Draper taught third-graders to read. She "
     "retired in June, but on Monday morning, when school opened, she was at the curb as "
     "always. \"I'll give it another year or two,\" she said.",
     "more than a quarter of a century P25Y MORE_THAN; June 1997-06; Monday morning "
     "1997-08-18TMO; another year or two PXY"},
    {"1997-08-21",
     "The Yankees, losers of five of six, open a three-game series in Seattle tomorrow "
     "night. Last season they won 92 games. Since the All-Star break they have averaged "
     "3.1 runs a game, and no starter has lasted seven innings this week.",
     "tomorrow night 1997-08-22TNI; this week 1997-W34"},
    {"1997-08-21",
     "Montserrat's chief minister resigned Thursday amid protests over relief for "
     "islanders displaced by the volcano. Two-thirds of the 11,000 residents have left "
     "since it rumbled to life in July 1995, after nearly four centuries of dormancy. "
     "Nineteen people were killed on June 25.",
     "Thursday 1997-08-21; July 1995 1995-07; nearly four centuries P4CE LESS_THAN; June "
     "25 1997-06-25"},
    {"1997-08-21",
     "A year to the day after welfare reform was signed, the rolls are down 1.4 million. "
     "By July 1 of this year all states had plans in place. Recipients now face a lifetime "
     "limit of five years.",
     "A year P1Y; July 1 of this year 1997-07-01; now PRESENT_REF; five years P5Y"},
    {"1997-08-21",
     "Housing starts slipped 1.8 percent last month to an annual rate of 1.36 million, "
     "after a 1.2 percent gain in June. Starts in the first seven months of 1997 were 3 "
     "percent below those of the like period in 1996. Building permits, a sign of future "
     "activity, rose.",
     "last month 1997-07; June 1997-06; the first seven months P7M; 1997 1997; 1996 1996"},
    {"1997-08-21",
     "The body was found at daybreak Sunday by a fisherman. The medical examiner, Dr. Ruth "
     "Castellano, put the time of death between 10 p.m. Friday and 2 a.m. Saturday. An "
     "arrest was made early yesterday morning.",
     "daybreak Sunday 1997-08-17TMO; 10 p.m. Friday 1997-08-15T22:00; 2 a.m. Saturday "
     "1997-08-16T02:00; early yesterday morning 1997-08-20TMO START"},
};
INSTANTIATE_TEST_SUITE_P(Of1997, WirePress, ::testing::ValuesIn(k_of1997));

constexpr Paragraph k_of1998[] = {
    {"1998-12-02",
     "LIMA, Peru (AP) _ A bus carrying members of a church choir plunged into a ravine "
     "before dawn Wednesday, killing 17 people, police said. It was the third such "
     "accident on the Andean highway since mid-October. In one of them, on Nov. 9, 33 "
     "people died. A spokesman for the highway patrol, Capt. Hugo Leyva, said the driver "
     "had been on duty for more than 14 hours. The road was expected to remain closed "
     "through tomorrow. Last year, 3,200 people were killed on Peru's roads, up 6 percent "
     "from the year before.",
     "dawn Wednesday 1998-12-02TMO; mid-October 1998-10 MID; Nov. 9 1998-11-09; more than "
     "14 hours PT14H MORE_THAN; tomorrow 1998-12-03; Last year 1997; the year before 1996"},
    {"1998-12-02",
     "Ashby Stores, whose fiscal year ends in January, said yesterday that sales in "
     "November at stores open at least a year fell 2.4 percent, the fourth straight "
     "monthly drop. Analysts had expected a gain. For the first 43 weeks of the year, "
     "sales were $2.1 billion, compared with $2.2 billion in the same period a year ago. "
     "The company, which has closed 22 stores since the spring of 1997, said it would "
     "report third-quarter results on Dec. 10. Its shares, which traded as high as $30 in "
     "July, slipped 50 cents to $11.",
     "January 1999-01; yesterday 1998-12-01; November 1998-11; at least a year P1Y "
     "EQUAL_OR_MORE; monthly P1M SET; the first 43 weeks P43W; the year 1998; the same "
     "period a year ago 1997; the spring of 1997 1997-SP; third-quarter 1998-Q3; Dec. 10 "
     "1998-12-10; July 1998-07"},
    {"1998-12-02",
     "The council voted 6-3 Tuesday night to put off until Dec. 15 a decision on the "
     "stadium. Mayor Ruth Lindell had urged members to act before the end of the year, "
     "when an option on the land expires. Supporters say construction could begin as early "
     "as next summer and take two and a half years. The last time voters were asked to pay "
     "for a stadium, in November 1994, they refused.",
     "Tuesday night 1998-12-01TNI; Dec. 15 1998-12-15; the end of the year 1998 END; next "
     "summer 1999-SU; two and a half years P2Y6M; November 1994 1994-11"},
    {"1998-12-02",
     "BRUSSELS _ European finance ministers meeting here on Tuesday agreed to cut interest "
     "rates within days, less than a month before 11 nations adopt a single currency. The "
     "euro will be introduced on Jan. 1 for bank transactions; notes and coins will follow "
     "in 2002. The Bundesbank has left its key rate unchanged for 14 months. Some "
     "economists said a move could come as soon as tomorrow.",
     "Tuesday 1998-12-01; days PXD; less than a month P1M LESS_THAN; Jan. 1 1999-01-01; "
     "2002 2002; 14 months P14M; tomorrow 1998-12-03"},
};
INSTANTIATE_TEST_SUITE_P(Of1998, WirePress, ::testing::ValuesIn(k_of1998));

}  // namespace
}  // namespace dateline::temporal

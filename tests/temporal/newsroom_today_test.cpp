// SPDX-License-Identifier: Apache-2.0
#include "newsroom.hpp"

namespace dateline::temporal {
namespace {

class TodaysPress : public ::testing::TestWithParam<Paragraph> {};

TEST_P(TodaysPress, is_marked_as_an_annotator_would) { expect_marked(GetParam()); }

constexpr Paragraph k_of2017[] = {
    {"2017-10-05",
     "Kenji Morita's first novel appeared in 1982; seven years later came the one that "
     "made him famous. On Thursday the Swedish Academy gave him the prize. He had been "
     "writing at his kitchen table when his agent called at about 10:30 in the morning. "
     "Last year's winner took two weeks to say thank you.",
     "1982 1982; seven years later 1989; Thursday 2017-10-05; about 10:30 in the morning "
     "2017-10-05T10:30 APPROX; Last year 2016; two weeks P2W"},
    {"2017-10-05",
     "Catalonia's parliament will defy Madrid and meet next Monday to debate independence, "
     "a regional lawmaker said. On Sunday, 2.3 million people voted in a referendum the "
     "courts had banned on Sept. 6. The king, in a rare televised address on Tuesday "
     "evening, accused the separatists of disloyalty. Spain's stocks had their worst day "
     "in 15 months on Wednesday but have since recovered.",
     "next Monday 2017-10-09; Sunday 2017-10-01; Sept. 6 2017-09-06; Tuesday evening "
     "2017-10-03TEV; 15 months P15M; Wednesday 2017-10-04"},
    {"2017-10-05",
     "Amazon is testing a delivery service of its own that it will roll out more widely in "
     "2018, a report said Thursday. UPS fell 2 percent. The trial began in India two years "
     "ago and is now under way on the West Coast. Between Thanksgiving and Christmas last "
     "year, UPS carried 712 million parcels. It hires 95,000 people each fall to keep up.",
     "2018 2018; Thursday 2017-10-05; two years ago 2015; now PRESENT_REF; Thanksgiving "
     "2016-11-24; Christmas last year 2016-12-25; each fall XXXX-FA SET"},
};
INSTANTIATE_TEST_SUITE_P(Of2017, TodaysPress, ::testing::ValuesIn(k_of2017));

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
     "this week 2016-W49"},
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
     "Tuesday morning 2021-02-02TMO; six more weeks P6W; winter 2021-WI; the day before "
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

}  // namespace
}  // namespace dateline::temporal

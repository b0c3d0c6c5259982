// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class ClockForms : public ::testing::TestWithParam<Form> {};

TEST_P(ClockForms, read_as_times) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"The fair starts on 19 August. The parade sets off at 6pm on the 20th, led by a band.",
     "19 August 2023-08-19; 6pm 2023-08-20T18:00; the 20th 2023-08-20"},
    {"The show is on Friday and Saturday 22 July.",
     "Friday 2023-07-21; Saturday 22 July 2023-07-22"},
    {"It is on Friday 21 and Saturday 22 July.",
     "Friday 21 2023-07-21; Saturday 22 July 2023-07-22"},
    {"They were charged over a fire on 18 August 2021. Crews arrived at 2:31 a.m. Two days later a "
     "guest died. The owner filed for bankruptcy that October.",
     "18 August 2021 2021-08-18; 2:31 a.m. 2023-07-10T02:31; Two days later 2021-08-20; "
     "that October 2021-10"},
    {"It begins at 7 p.m. on Friday.", "7 p.m. 2023-07-14T19:00; Friday 2023-07-14"},
    {"It begins at 7 p.m. Friday.", "7 p.m. Friday 2023-07-14T19:00"},
    {"It begins at 7pm.", "7pm 2023-07-10T19:00"},
    {"It begins at 7 PM.", "7 PM 2023-07-10T19:00"},
    {"It begins at 7:30 pm.", "7:30 pm 2023-07-10T19:30"},
    {"It begins at 7.30pm.", "7.30pm 2023-07-10T19:30"},
    {"It begins at 19:30.", "19:30 2023-07-10T19:30"},
    {"It begins at 19:30 GMT.", "19:30 GMT 2023-07-10T19:30", "2023-07-10T19:30Z"},
    {"It begins at 1930 GMT.", "1930 GMT 2023-07-10T19:30", "2023-07-10T19:30Z"},
    {"It begins at 7:30 p.m. EDT.", "7:30 p.m. EDT 2023-07-10T19:30", "2023-07-10T19:30-04:00"},
    {"It begins at 7:30 p.m. (EST).", "7:30 p.m. (EST) 2023-07-10T19:30", "2023-07-10T19:30-05:00"},
    {"It begins at 7:30 p.m. BST.", "7:30 p.m. BST 2023-07-10T19:30", "2023-07-10T19:30+01:00"},
    {"It begins at 7:30 p.m. ET.", "7:30 p.m. ET 2023-07-10T19:30", "2023-07-10T19:30-04:00"},
    {"It begins at 7:30 p.m. Eastern time.", "7:30 p.m. Eastern time 2023-07-10T19:30",
     "2023-07-10T19:30-04:00"},
    {"It begins at 7:30 p.m. local time.", "7:30 p.m. local time 2023-07-10T19:30"},
    {"It begins at 2 p.m. JST.", "2 p.m. JST 2023-07-10T14:00", "2023-07-10T14:00+09:00"},
    {"It begins at 2 p.m. Tokyo time.", "2 p.m. Tokyo time 2023-07-10T14:00",
     "2023-07-10T14:00+09:00"},
    {"By 1100 (1600 GMT) all had left.", "1100 2023-07-10T11:00; 1600 GMT 2023-07-10T16:00"},
    {"It began on Friday night at 2330.", "Friday night 2023-07-07TNI; 2330 2023-07-07T23:30"},
    {"The road will be shut from 9 p.m. on Friday to 6 a.m.",
     "9 p.m. 2023-07-14T21:00; Friday 2023-07-14; 6 a.m. 2023-07-15T06:00"},
    {"It was shut from 11 p.m. Friday until 4 a.m.",
     "11 p.m. Friday 2023-07-07T23:00; 4 a.m. 2023-07-08T04:00"},
    {"\"Today we begin,\" he told the crowd on Friday.", "Today 2023-07-07; Friday 2023-07-07"},
    {"On Friday she said: \u201cTomorrow we vote.\u201d", "Friday 2023-07-07; Tomorrow 2023-07-08"},
    {"\"We won,\" he said. Today he left. She said on Friday it was \"over\".",
     "Today 2023-07-10; Friday 2023-07-07"},
    {"0915: Polls open.\n1743: The minister has left.\n2010: Counting begins.",
     "0915 2023-07-10T09:15; 1743 2023-07-10T17:43; 2010 2023-07-10T20:10"},
    {"1743: The war begins.\n1812: The fleet is lost.\n1945: The war is over.",
     "1743 1743; 1812 1812; 1945 1945"},
    {"They worked through the night and the talks, which had been planned all along as the two "
     "sides said that they would be, came to nothing, whatever was offered to them by the mayor, "
     "the bishop, the unions or the courts of the land, whose word is law there, and by all of the "
     "other people who had come to help.",
     "the night 2023-07-09TNI"},
    {"It left at 11:09 p.m. on May 18. It vanished at 2:30 a.m. and was found the next day.",
     "11:09 p.m. 2023-05-18T23:09; May 18 2023-05-18; 2:30 a.m. 2023-05-19T02:30; the next day "
     "2023-05-20"},
    {"It began at 7:30 p.m. on Friday. At midnight tanks rolled.",
     "7:30 p.m. 2023-07-07T19:30; Friday 2023-07-07; midnight 2023-07-08T00:00"},
    {"He was seen on the evening of March 3. At 9:15 he wrote to her.",
     "the evening of March 3 2023-03-03TEV; 9:15 2023-03-03T21:15"},
    {"They met in May. The minister said at 10 a.m. that it was over.",
     "May 2023-05; 10 a.m. 2023-07-10T10:00"},
    {"The alert, issued on Friday, was lifted at 4 p.m.",
     "Friday 2023-07-07; 4 p.m. 2023-07-10T16:00"},
    {"It will be shut from 8pm on Friday until 6am on Monday.",
     "8pm 2023-07-14T20:00; Friday 2023-07-14; 6am 2023-07-17T06:00; Monday 2023-07-17"},
    {"He left at 11.40pm on 5 October 2022. He was seen at 11.52pm. His phone rang at 12.10am.",
     "11.40pm 2022-10-05T23:40; 5 October 2022 2022-10-05; 11.52pm 2022-10-05T23:52; 12.10am "
     "2022-10-06T00:10"},
    {"It begins at noon.", "noon 2023-07-10T12:00"},
    {"It begins at noon on Friday.", "noon 2023-07-14T12:00; Friday 2023-07-14"},
    {"It begins at 12 noon.", "12 noon 2023-07-10T12:00"},
    {"It begins at midnight.", "midnight 2023-07-10T24:00"},
    {"It began shortly before midday.", "midday 2023-07-10T12:00"},
    {"It began overnight.", "overnight 2023-07-09TNI"},
    {"It will begin on Friday night local time.", "Friday night 2023-07-14TNI"},
    {"It began on Friday night.", "Friday night 2023-07-07TNI"},
    {"It began late Friday.", "late Friday 2023-07-07 END"},
    {"It began late on Friday.", "Friday 2023-07-07"},
    {"It began early on Friday morning.", "Friday morning 2023-07-07TMO"},
    {"It began early Friday.", "early Friday 2023-07-07 START"},
    {"It began on the evening of 5 July.", "the evening of 5 July 2023-07-05TEV"},
    {"It began yesterday afternoon.", "yesterday afternoon 2023-07-09TAF"},
    {"It will begin tomorrow night.", "tomorrow night 2023-07-11TNI"},
    {"It will begin tomorrow at 9 a.m.", "tomorrow 2023-07-11; 9 a.m. 2023-07-11T09:00"},
    {"It began this morning.", "this morning 2023-07-10TMO"},
    {"It began last night.", "last night 2023-07-09TNI"},
    {"It begins tonight.", "tonight 2023-07-10TNI"},
    {"It begins at ten o'clock.", "ten o'clock 2023-07-10T10:00"},
    {"It begins at ten o’clock.", "ten o’clock 2023-07-10T10:00"},
    {"It begins at half past seven.", "half past seven 2023-07-10T07:30"},
    {"It begins at quarter to nine.", "quarter to nine 2023-07-10T08:45"},
    {"It begins at a quarter past nine.", "a quarter past nine 2023-07-10T09:15"},
    {"It begins at around 7 p.m.", "around 7 p.m. 2023-07-10T19:00 APPROX"},
    {"It began at 14:05:33 UTC.", "14:05:33 UTC 2023-07-10T14:05:33"},
    {"It began at 2023-07-01T09:00:00Z.", "2023-07-01T09:00:00Z 2023-07-01T09:00:00",
     "2023-07-01T09:00Z"},
    {"It began at 2023-07-01T09:00+02:00.", "2023-07-01T09:00+02:00 2023-07-01T09:00",
     "2023-07-01T09:00+02:00"},
    {"Doors open 2-4 p.m. Friday.", "2 2023-07-14T14:00; 4 p.m. Friday 2023-07-14T16:00",
     "2023-07-14T14:00/2023-07-14T16:00; 2023-07-14T14:00/2023-07-14T16:00"},
    {"Doors open 2\u20134 p.m. on Friday.",
     "2 2023-07-14T14:00; 4 p.m. 2023-07-14T16:00; Friday 2023-07-14"},
    {"Doors open from 9am to 5pm.", "9am 2023-07-10T09:00; 5pm 2023-07-10T17:00",
     "2023-07-10T09:00/2023-07-10T17:00; 2023-07-10T09:00/2023-07-10T17:00"},
    {"Doors open between 10:00 and 16:00.", "10:00 2023-07-10T10:00; 16:00 2023-07-10T16:00"},
    {"The flight leaves at 9:30 p.m. EDT (0130 GMT) on Friday.",
     "9:30 p.m. EDT 2023-07-14T21:30; 0130 GMT 2023-07-15T01:30; Friday 2023-07-14",
     "2023-07-14T21:30-04:00; 2023-07-15T01:30Z; 2023-07-14"},
    {"It fell at 3 a.m. Tokyo time (1800 GMT) on Friday.",
     "3 a.m. Tokyo time 2023-07-07T03:00; 1800 GMT 2023-07-06T18:00; Friday 2023-07-07",
     "2023-07-07T03:00+09:00; 2023-07-06T18:00Z; 2023-07-07"},
    {"At 5:34 a.m. Baghdad time on March 20, 2003 it began.",
     "5:34 a.m. 2003-03-20T05:34; March 20, 2003 2003-03-20", "2003-03-20T05:34; 2003-03-20"},
    {"The vote is at 10 a.m. EDT on Thursday.", "10 a.m. EDT 2023-07-13T10:00; Thursday 2023-07-13",
     "2023-07-13T10:00-04:00; 2023-07-13"},
    {"The work took from 2 p.m. to 4:30 p.m. Friday.",
     "2 p.m. 2023-07-07T14:00; 4:30 p.m. Friday 2023-07-07T16:30",
     "2023-07-07T14:00/2023-07-07T16:30; 2023-07-07T14:00/2023-07-07T16:30"},
    {"It will run between 2 p.m. and 4:30 p.m. this Friday.",
     "2 p.m. 2023-07-14T14:00; 4:30 p.m. this Friday 2023-07-14T16:30",
     "[2023-07-14T14:00..2023-07-14T16:30]; [2023-07-14T14:00..2023-07-14T16:30]"},
    {"Doors open 10:30-11:30 on Friday.",
     "10:30 2023-07-14T10:30; 11:30 2023-07-14T11:30; Friday 2023-07-14",
     "2023-07-14T10:30/2023-07-14T11:30; 2023-07-14T10:30/2023-07-14T11:30; 2023-07-14"},
    {"Classes run Sunday 1:00pm-6:00pm.", "Sunday 1:00pm 2023-07-16T13:00; 6:00pm 2023-07-16T18:00",
     "2023-07-16T13:00/2023-07-16T18:00; 2023-07-16T13:00/2023-07-16T18:00"},
    {"The store is open 2-4 p.m. on Sundays.",
     "2 XXXX-XX-XXT14:00; 4 p.m. XXXX-XX-XXT16:00; Sundays XXXX-WXX-7 SET", "none; none; none"},
    {"They meet every Monday at 9 a.m. in town.",
     "every Monday XXXX-WXX-1 SET; 9 a.m. XXXX-XX-XXT09:00", "none; none"},
    {"It opens daily from 9 a.m. to 5 p.m. and closes at 6 p.m. on Saturdays.",
     "daily P1D SET; 9 a.m. XXXX-XX-XXT09:00; 5 p.m. XXXX-XX-XXT17:00; 6 p.m. XXXX-XX-XXT18:00; "
     "Saturdays XXXX-WXX-6 SET",
     "none; none; none; none; none"},
    {"A 10 p.m.-6 a.m. curfew remains in place. At 9 a.m. it was calm.",
     "10 p.m. 2023-07-10T22:00; 6 a.m. 2023-07-11T06:00; 9 a.m. 2023-07-10T09:00",
     "2023-07-10T22:00/2023-07-11T06:00; 2023-07-10T22:00/2023-07-11T06:00; 2023-07-10T09:00"},
    {"A quake hit at 03:12 local time (1912 GMT on Saturday).",
     "03:12 local time 2023-07-09T03:12; 1912 GMT 2023-07-08T19:12; Saturday 2023-07-08"},
    {"A quake hit at 10:12 p.m. local time (0312 GMT Saturday).",
     "10:12 p.m. local time 2023-07-07T22:12; 0312 GMT Saturday 2023-07-08T03:12"},
    {"A quake hit at 3:12 p.m. (1412 GMT on Saturday).",
     "3:12 p.m. 2023-07-08T15:12; 1412 GMT 2023-07-08T14:12; Saturday 2023-07-08"},
    {"The office runs daily. At 5 p.m. it burned.", "daily P1D SET; 5 p.m. 2023-07-10T17:00",
     "none; 2023-07-10T17:00"},
    {"He was at home on the night of the fire.", "the night XXXX-XX-XXTNI"},
    {"She remembers the morning her father left.", "the morning XXXX-XX-XXTMO"},
    {"It struck on Friday. On the night of the quake he slept in a barn.",
     "Friday 2023-07-07; the night 2023-07-07TNI"},
    {"In the morning the crowd left.", "the morning 2023-07-10TMO"},
    {"Ice closed the port from 9 p.m. Friday until noon Saturday.",
     "9 p.m. Friday 2023-07-07T21:00; noon Saturday 2023-07-08T12:00"},
    {"Pics from last nights gig", "last nights 2023-07-09TNI"},
    {"A flight of 10 hrs 20 mins, after 3 days 1 hour of rain",
     "10 hrs 20 mins PT10H20M; 3 days 1 hour P3DT1H"},
    {"My exam is on Wed and Thurs only", "Wed 2023-07-12; Thurs 2023-07-13"},
    {"The talks dragged on past Friday's midnight deadline.",
     "Friday 2023-07-07; midnight 2023-07-07T24:00"},
    {"A shell hit the mill midmorning Sunday.", "midmorning Sunday 2023-07-09TMO"},
    {"The blaze began just after midnight Saturday.", "midnight Saturday 2023-07-08T00:00"},
    {"The offer ended at midnight Saturday.", "midnight Saturday 2023-07-08T24:00"},
    {"A man called at 11:40 p.m. on Saturday night. Ten minutes later a second one did.",
     "11:40 p.m. 2023-07-08T23:40; Saturday night 2023-07-08TNI; Ten minutes later "
     "2023-07-08T23:50"},
    {"They left at 2 p.m. Saturday and came back at 3:40 the next morning.",
     "2 p.m. Saturday 2023-07-08T14:00; 3:40 the next morning 2023-07-09T03:40"},
    {"It began at ten to nine and ended at twenty past ten. It stands at ten to twelve percent.",
     "ten to nine 2023-07-10T08:50; twenty past ten 2023-07-10T10:20"},
    {"He will speak at 9 o'clock tonight.", "9 o'clock tonight 2023-07-10T21:00"},
    {"He finished in 2:04:11. It struck at 14:04:11.", "14:04:11 2023-07-10T14:04:11"},
    {"Filed: Thu Mar 7 09:12:44 UTC 2024", "Thu Mar 7 09:12:44 UTC 2024 2024-03-07T09:12:44"},
    {"On March 11, 2011, the sea came. At 2:46 p.m. the ground had shaken.",
     "March 11, 2011 2011-03-11; 2:46 p.m. 2011-03-11T14:46"},
    {"On March 11, 2011, the sea came. By 2:46 p.m. shares were up.",
     "March 11, 2011 2011-03-11; 2:46 p.m. 2023-07-10T14:46"},
};
INSTANTIATE_TEST_SUITE_P(Forms, ClockForms, ::testing::ValuesIn(k_forms));

TEST(LateClocks, are_no_times_of_a_paper_of_that_day) {
  const std::string rest =
      " The council has its seat in the old town and some forty members, who are named by the "
      "assembly and the guilds, as they have been for as long as anyone can say, and by no one "
      "else, whatever the papers of the capital may have to say about it or about the guilds.";
  EXPECT_EQ(read("It went down on 9 January. A report will be out on 8 February.\n\nThe pilots "
                 "called at 10:42 p.m. to say so." +
                     rest,
                 reference("2024-01-18")),
            "9 January 2024-01-09; 8 February 2024-02-08; 10:42 p.m. 2024-01-09T22:42");
  EXPECT_EQ(read("The pilots called at 8:42 a.m. to say so." + rest, reference("2024-01-18")),
            "8:42 a.m. 2024-01-18T08:42");
}

TEST(ClocksOfAnEvent, are_of_its_day_a_paragraph_later) {
  const auto found_in = [](std::string_view text) {
    return read(std::string(text) +
                    " The council has its seat in the old town and some forty members, who are "
                    "named by the assembly and the guilds, as they have been for as long as anyone "
                    "can say, and by no one else, whatever the papers of the capital may say.",
                reference("2023-07-10"));
  };
  EXPECT_EQ(found_in("A quake struck off the coast on Sunday, officials said.\n\nThe quake hit at "
                     "7:40 p.m. and was felt inland."),
            "Sunday 2023-07-09; 7:40 p.m. 2023-07-09T19:40");
  EXPECT_EQ(found_in("A quake struck off the coast on Sunday, officials said.\n\nIt began at 7:40 "
                     "a.m. and was felt inland."),
            "Sunday 2023-07-09; 7:40 a.m. 2023-07-09T07:40");
  EXPECT_EQ(found_in("A quake struck off the coast on Sunday, officials said.\n\nAt 9 a.m. shares "
                     "in the port's owner fell."),
            "Sunday 2023-07-09; 9 a.m. 2023-07-10T09:00");
  EXPECT_EQ(found_in("A quake struck off the coast on Tuesday, officials said.\n\nThe crews met at "
                     "9 a.m. to plan the work."),
            "Tuesday 2023-07-04; 9 a.m. 2023-07-10T09:00");
}

TEST(Clocks, of_a_paper_that_tells_of_yesterday_are_yesterdays) {
  const std::string rest =
      " The council has its seat in the old town and some forty members, who are named by the "
      "assembly and the guilds, as they have been for as long as anyone can say, and by no one "
      "else, whatever the papers of the capital say. The vote had been held on 5 October. Crowds "
      "came at about 2pm.";
  EXPECT_EQ(read("A court yesterday freed him." + rest, reference("2024-02-10")),
            "yesterday 2024-02-09; 5 October 2023-10-05; about 2pm 2024-02-09T14:00 APPROX");
  EXPECT_EQ(read("A court today freed him." + rest, reference("2024-02-10")),
            "today 2024-02-10; 5 October 2023-10-05; about 2pm 2024-02-10T14:00 APPROX");
  EXPECT_EQ(read("A court yesterday freed him." + rest, reference("2024-02-10T18:00")),
            "yesterday 2024-02-09; 5 October 2023-10-05; about 2pm 2024-02-10T14:00 APPROX");
}

TEST(Clocks, are_no_race_times_in_articles) {
  const std::string rest =
      " The council has its seat in the old town and some forty members, who are named by the "
      "assembly and the guilds, as they have been for as long as anyone can say, and by no one "
      "else, whatever the papers of the capital say. It has the last word in all that it hears.";
  EXPECT_EQ(read("She ran 1:58:32 in Rome." + rest), "");
  EXPECT_EQ(read("The log shows 09:58:32." + rest), "09:58:32 2023-07-10T09:58:32");
}

}  // namespace
}  // namespace dateline::temporal

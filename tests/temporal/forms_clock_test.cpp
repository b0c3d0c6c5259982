// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class ClockForms : public ::testing::TestWithParam<Form> {};

TEST_P(ClockForms, read_as_times) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
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
};
INSTANTIATE_TEST_SUITE_P(Forms, ClockForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

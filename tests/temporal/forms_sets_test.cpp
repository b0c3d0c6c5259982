// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class SetForms : public ::testing::TestWithParam<Form> {};

TEST_P(SetForms, are_apart_from_dates) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"It is open Tuesdays and Thursdays, from 10 a.m. to 4 p.m. all year.",
     "Tuesdays XXXX-WXX-2 SET; Thursdays XXXX-WXX-4 SET; 10 a.m. XXXX-XX-XXT10:00; "
     "4 p.m. XXXX-XX-XXT16:00; all year P1Y"},
    {"They meet every Tuesday.", "every Tuesday XXXX-WXX-2 SET"},
    {"It leaves on Monday and Tuesday nights.",
     "Monday XXXX-WXX-1TNI SET; Tuesday nights XXXX-WXX-2TNI SET"},
    {"It is free on the first Sunday of the month.",
     "the first Sunday of the month XXXX-WXX-7 SET"},
    {"It runs every half hour and is out twice monthly.",
     "every half hour PT30M SET; twice monthly P1M SET"},
    {"They meet on Tuesdays.", "Tuesdays XXXX-WXX-2 SET"},
    {"They meet each Friday night.", "each Friday night XXXX-WXX-5TNI SET"},
    {"They meet twice a year.", "twice a year P1Y SET"},
    {"They meet once a week.", "once a week P1W SET"},
    {"They meet three times a day.", "three times a day P1D SET"},
    {"They meet four times per month.", "four times per month P1M SET"},
    {"They meet daily.", "daily P1D SET"},
    {"They meet weekly.", "weekly P1W SET"},
    {"They meet monthly.", "monthly P1M SET"},
    {"They meet annually.", "annually P1Y SET"},
    {"They meet every day.", "every day P1D SET"},
    {"They meet every morning.", "every morning XXXX-XX-XXTMO SET"},
    {"They meet every two weeks.", "every two weeks P2W SET"},
    {"They meet every other week.", "every other week P2W SET"},
    {"They meet every second week.", "every second week P2W SET"},
    {"They meet every few months.", "every few months PXM SET"},
    {"They meet every four years.", "every four years P4Y SET"},
    {"They meet every summer.", "every summer XXXX-SU SET"},
    {"They meet every July.", "every July XXXX-07 SET"},
    {"They meet every Christmas.", "every Christmas XXXX-12-25 SET"},
    {"They make 300 cars per day.", "per day P1D SET"},
    {"They make 300 cars a day.", "a day P1D SET"},
    {"It costs $30 an hour.", "an hour PT1H SET"},
    {"He earns $40,000 a year.", "a year P1Y SET"},
    {"He drove at 30 km per hour.", ""},
    // ages
    {"The 34-year-old was freed.", ""},
    {"Mary, a 34-year-old nurse, was freed.", ""},
    {"She was 34 years old.", ""},
    {"She was 34 years of age.", ""},
    {"Children aged 5 to 12 years may enter.", ""},
    {"She died aged 87.", ""},
    {"A six-month-old baby slept.", ""},
    {"A 10-day-old strike ended.", "10-day-old P10D"},
    {"He is in his 40s.", ""},
    {"He is in his late twenties.", ""},
    {"She died at age 87.", ""},
    {"It runs every second Friday, every other Tuesday and every June 5.",
     "every second Friday XXXX-WXX-5 SET; every other Tuesday XXXX-WXX-2 SET; every June 5 "
     "XXXX-06-05 SET"},
    {"They met on Tuesdays and Thursdays.", "Tuesdays XXXX-WXX-2 SET; Thursdays XXXX-WXX-4 SET"},
    {"They meet at weekends.", "weekends XXXX-WXX-WE SET"},
    {"He works four days a week.", "four days a week P1W SET"},
    {"Every Monday, Wednesday, and Friday we train; on Sunday we rested.",
     "Every Monday XXXX-WXX-1 SET; Wednesday XXXX-WXX-3 SET; Friday XXXX-WXX-5 SET; Sunday "
     "2023-07-09"},
    {"ok but every mon, wed, thur got parade",
     "every mon XXXX-WXX-1 SET; wed XXXX-WXX-3 SET; thur XXXX-WXX-4 SET"},
    {"The clinic treats dozens of children a day.", "a day P1D SET"},
    {"She sings five or six concerts a month.", "a month P1M SET"},
    {"They slept fewer than four hours a night.", "fewer than four hours PT4H LESS_THAN; a night "
                                                  "P1NI SET"},
    {"It took six months or a year.", "six months P6M; a year P1Y"},
    {"It was the fifth flood and the end of a week of rain.", "a week P1W"},
    {"She works four 10-hour shifts a week.", "10-hour PT10H; a week P1W SET"},
    {"He teaches two mornings a week.", "two mornings a week P1W SET"},
    {"It was settled in the next few days following a weekend meeting.",
     "the next few days PXD; a weekend P1WE"},
    {"It took two and a half centuries and two and a half decades.",
     "two and a half centuries P250Y; two and a half decades P25Y"},
    {"It took three-quarters of an hour.", "three-quarters of an hour PT45M"},
};
INSTANTIATE_TEST_SUITE_P(Forms, SetForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class NarrativeForms : public ::testing::TestWithParam<Form> {};

TEST_P(NarrativeForms, keep_the_time_of_the_story) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"He was born in 1986 and on 11 October that year moved to Leeds.",
     "1986 1986; 11 October that year 1986-10-11"},
    {"He was born in 1986. In May the following year he moved.",
     "1986 1986; May the following year 1987-05"},
    {"Profit fell in the third quarter of 2021. A year earlier it had doubled.",
     "the third quarter of 2021 2021-Q3; A year earlier 2020-Q3"},
    {"Net income was $4m in the second quarter, against $3m a year earlier.",
     "the second quarter 2023-Q2; a year earlier 2022-Q2"},
    {"Sales rose in the first quarter from the year-earlier period.",
     "the first quarter 2023-Q1; the year-earlier period 2022-Q1"},
    {"He was freed on 3 May 2021. The following day he left.",
     "3 May 2021 2021-05-03; The following day 2021-05-04"},
    {"He was freed on 3 May 2021. The next day he left.",
     "3 May 2021 2021-05-03; The next day 2021-05-04"},
    {"He was freed on 3 May 2021. The day before, his aide fled.",
     "3 May 2021 2021-05-03; The day before 2021-05-02"},
    {"He was freed on 3 May 2021. The previous day his aide fled.",
     "3 May 2021 2021-05-03; The previous day 2021-05-02"},
    {"He was freed on 3 May 2021. Three days later he left.",
     "3 May 2021 2021-05-03; Three days later 2021-05-06"},
    {"He was freed on 3 May 2021. Three days earlier his aide fled.",
     "3 May 2021 2021-05-03; Three days earlier 2021-04-30"},
    {"He was freed on 3 May 2021. Two weeks later he left.",
     "3 May 2021 2021-05-03; Two weeks later 2021-W20", "2021-05-03; 2021-05-17"},
    {"The law passed in May 2019. That month two banks failed.",
     "May 2019 2019-05; That month 2019-05"},
    {"The law passed in May 2019. The following month two banks failed.",
     "May 2019 2019-05; The following month 2019-06"},
    {"The law passed in May 2019. In the same month two banks failed.",
     "May 2019 2019-05; the same month 2019-05"},
    {"The law passed in May 2019. Later that year two banks failed.",
     "May 2019 2019-05; Later that year 2019 AFTER"},
    {"The law passed in May 2019. Earlier that year two banks had failed.",
     "May 2019 2019-05; Earlier that year 2019 BEFORE"},
    {"The law passed in May 2019. The same year two banks failed.",
     "May 2019 2019-05; The same year 2019"},
    {"The law passed in 2019. Two years later it was struck down.",
     "2019 2019; Two years later 2021"},
    {"The law passed in 2019. By the end of the year two banks had failed.",
     "2019 2019; the end of the year 2019 END"},
    {"The law passed in 2019. The year before, two banks had failed.",
     "2019 2019; The year before 2018"},
    {"On 14 March 2020 the port closed. That evening the mayor spoke.",
     "14 March 2020 2020-03-14; That evening 2020-03-14TEV"},
    {"On 14 March 2020 the port closed. The next morning it opened.",
     "14 March 2020 2020-03-14; The next morning 2020-03-15TMO"},
    {"On 14 March 2020 the port closed. That week 300 ships turned back.",
     "14 March 2020 2020-03-14; That week 2020-W11"},
    {"On 14 March 2020 the port closed. The same day a ship sank.",
     "14 March 2020 2020-03-14; The same day 2020-03-14"},
    {"On 14 March 2020 the port closed. A month later it opened.",
     "14 March 2020 2020-03-14; A month later 2020-04"},
    {"Output was flat in the fourth quarter. In the quarter, exports fell.",
     "the fourth quarter 2022-Q4; the quarter 2022-Q4"},
    {"In 2018 he sold the firm. For the year it had lost $2m.", "2018 2018; the year 2018"},
    {"The bank failed in March 2008. A decade later it was gone. Three months after that it was "
     "forgotten.",
     "March 2008 2008-03; A decade later 201; Three months after that 2008-06",
     "2008-03; 2018; 2008-06"},
    {"On 14 March 2020 the port closed. The week before had been calm.",
     "14 March 2020 2020-03-14; The week before 2020-W10", "2020-03-14; [2020-03-02..2020-03-08]"},
    {"She was born in 1950. In the same month her father left.",
     "1950 1950; the same month 1950-XX", "1950; none"},
    {"In the 1970s it grew. In the next decade it fell. That decade was hard.",
     "the 1970s 197; the next decade 198; That decade 198", "197X; 198X; 198X"},
    {"In the 470s BC they fought. In the early part of the next decade they rested.",
     "the 470s BC BC047; the early part of the next decade BC046 START",
     "[-0478..-0469]; [-0468-01-01..-0465-05-01]"},
    {"It fell in the 5th century BC.", "the 5th century BC BC04", "[-0499..-0400]"},
    {"It takes three months before that is done.", "three months P3M"},
};
INSTANTIATE_TEST_SUITE_P(Forms, NarrativeForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

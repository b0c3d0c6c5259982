// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class AnchoredForms : public ::testing::TestWithParam<Form> {};

TEST_P(AnchoredForms, have_their_ends) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"It will spend $2bn over the next four years.", "the next four years P4Y", "2023-07/2027"},
    {"It will hire 300 in the coming two months.", "the coming two months P2M",
     "2023-07-10/2023-09"},
    {"Six were hurt in the past three days.", "the past three days P3D", "2023-07-07/2023-07-10"},
    {"Prices rose in the last 12 months.", "the last 12 months P12M", "2022-07/2023-07-10"},
    {"Prices rose during the past decade.", "the past decade 201"},
    {"The past six months have been hard.", "The past six months P6M", "2023-01/2023-07-10"},
    {"Over the past several weeks two banks failed.", "the past several weeks PXW",
     "../2023-07-10"},
    {"They will be away for three weeks from Monday.", "three weeks P3W; Monday 2023-07-10",
     "2023-07-10/2023-07-30; 2023-07-10"},
    {"They will be away for two months from 1 August.", "two months P2M; 1 August 2023-08-01",
     "2023-08-01/2023-09-30; 2023-08-01"},
    {"The road must open by the end of the year.", "the end of the year 2023 END",
     "[2023-07-10..2023-12-31]"},
    {"The road must open by the end of next month.", "the end of next month 2023-08 END",
     "[2023-07-10..2023-08-31]"},
    {"The road will open by 2030.", "2030 2030", "[2023-07-10..2030-12-31]"},
    {"The road must open by Friday.", "Friday 2023-07-14", "[2023-07-10..2023-07-14]"},
    {"The road must open no later than 1 August.", "1 August 2023-08-01",
     "[2023-07-10..2023-08-01]"},
    {"He has led the party since 2019.", "2019 2019", "2019/.."},
    {"He has led the party since May 2019.", "May 2019 2019-05", "2019-05/.."},
    {"He has led the party since last week.", "last week 2023-W27", "2023-07/.."},
    {"They met between March and June.", "March 2023-03; June 2023-06",
     "[2023-03..2023-06]; [2023-03..2023-06]"},
    {"They met between 2015 and 2019.", "2015 2015; 2019 2019", "[2015..2019]; [2015..2019]"},
    {"They met between 3 and 7 May 2021.", "3 2021-05-03; 7 May 2021 2021-05-07",
     "[2021-05-03..2021-05-07]; [2021-05-03..2021-05-07]"},
    {"Tickets are valid through 2027.", "2027 2027", "../2027"},
    {"Tickets are valid until 31 July.", "31 July 2023-07-31", "../2023-07-31"},
    {"The show runs from Tuesday to Friday.", "Tuesday 2023-07-11; Friday 2023-07-14",
     "2023-07-11/2023-07-14; 2023-07-11/2023-07-14"},
    {"The show runs from 3 August to 9 September.", "3 August 2023-08-03; 9 September 2023-09-09",
     "2023-08-03/2023-09-09; 2023-08-03/2023-09-09"},
    {"The show runs Aug. 3 through Sept. 9.", "Aug. 3 2023-08-03; Sept. 9 2023-09-09",
     "2023-08-03/2023-09-09; 2023-08-03/2023-09-09"},
    {"The show ran from November to January.", "November 2022-11; January 2023-01",
     "2022-11/2023-01; 2022-11/2023-01"},
    {"He ruled from 1998 until 2004.", "1998 1998; 2004 2004", "1998/2004; 1998/2004"},
    {"He must leave within 30 days.", "30 days P30D", "[2023-07-10..2023-08-09]"},
    {"He must leave before Friday.", "Friday 2023-07-14"},
    {"He will leave after 1 August.", "1 August 2023-08-01", "[2023-08-01..]"},
    {"It shut for two weeks.", "two weeks P2W", "none"},
    {"It will take place next week.", "next week 2023-W29", "[2023-07-17..2023-07-23]"},
    {"Talks are due in two weeks.", "two weeks P2W"},
    {"Talks will resume two weeks from now.", "two weeks from now 2023-W30"},
    {"Profit rose in the first nine months of 2022.", "the first nine months P9M; 2022 2022",
     "2022-01/2022-09; 2022"},
    // part of a stretch
    {"It closed late last month.", "late last month 2023-06 END", "[2023-06-21..2023-06-30]"},
    {"It closed early last month.", "early last month 2023-06 START", "[2023-06-01..2023-06-10]"},
    {"It closed in mid-June.", "mid-June 2023-06 MID", "[2023-06-11..2023-06-20]"},
    {"It closed in the middle of June.", "the middle of June 2023-06 MID",
     "[2023-06-11..2023-06-20]"},
    {"It closed at the beginning of June.", "the beginning of June 2023-06 START",
     "[2023-06-01..2023-06-10]"},
    {"It closed earlier this month.", "earlier this month 2023-07 BEFORE",
     "[2023-07-01..2023-07-10]"},
    {"It will close later this month.", "later this month 2023-07 AFTER",
     "[2023-07-10..2023-07-31]"},
    {"It will close later this year.", "later this year 2023 AFTER", "[2023-07-10..2023-12-31]"},
    {"It closed in early 2022.", "early 2022 2022 START", "[2022-01..2022-04]"},
    {"It closed in late 2022.", "late 2022 2022 END", "[2022-09..2022-12]"},
    {"It will take about two years.", "about two years P2Y APPROX"},
    {"It will take more than two years.", "more than two years P2Y MORE_THAN"},
    {"It took less than a week.", "less than a week P1W LESS_THAN"},
    {"It took at least three hours.", "at least three hours PT3H EQUAL_OR_MORE"},
    {"It took up to three hours.", "up to three hours PT3H EQUAL_OR_LESS"},
    {"It took nearly a decade.", "nearly a decade P1DE LESS_THAN"},
    {"It began around 2015.", "around 2015 2015 APPROX", "2015~"},
    {"It began about 1850.", "about 1850 1850 APPROX", "1850~"},
    {"It began circa 1850.", "circa 1850 1850 APPROX", "1850~"},
};
INSTANTIATE_TEST_SUITE_P(Forms, AnchoredForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

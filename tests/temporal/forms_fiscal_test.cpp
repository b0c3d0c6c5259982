// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class FiscalForms : public ::testing::TestWithParam<Form> {};

TEST_P(FiscalForms, are_years_and_parts_of_years) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"Eggs cost 53 percent more than a year ago. Flocks hit since the start of the year number 80.",
     "a year ago 2022; the start of the year 2023 START"},
    {"It began more than a year ago.", "more than a year ago 2022 MORE_THAN"},
    {"Safety will count in the last quarter of this year.",
     "the last quarter of this year 2023-Q4"},
    {"June sales rose to $310 million from $298 million in the year-earlier month.",
     "June 2023-06; the year-earlier month 2022-06"},
    {"Sales in the second quarter of this year rose.", "the second quarter of this year 2023-Q2"},
    {"Sales in the first half this year rose.", "the first half this year 2023-H1"},
    {"Net income for the three months ended Dec. 31 was $1 million, against $2 million a year "
     "before.",
     "the three months P3M; Dec. 31 2022-12-31; a year before 2021-Q4"},
    {"In the third quarter of 2022 it lost $3 million. For the nine months, it lost $9 million, "
     "against a profit of $1 million a year earlier.",
     "the third quarter of 2022 2022-Q3; the nine months P9M; a year earlier 2021"},
    {"Sales in the April-June quarter and in the October to December period rose.",
     "the April-June quarter 2023-Q2; the October to December period 2022-Q4"},
    {"Sales in the quarter ended Oct. 31, 2022 and the quarter ended July 2 rose.",
     "the quarter 2022-Q3; Oct. 31, 2022 2022-10-31; the quarter 2023-Q2; July 2 2023-07-02"},
    {"Net rose in the third quarter of 2022. After a flat second quarter it had cut costs. In "
     "the quarter it hired 30.",
     "the third quarter of 2022 2022-Q3; second quarter 2023-Q2; the quarter 2022-Q3"},
    {"It will close in the fourth quarter of the calendar year.",
     "the fourth quarter of the calendar year 2023-Q4"},
    {"Profit for fiscal 2022 rose.", "fiscal 2022 2022"},
    {"Profit for the fiscal year 2022 rose.", "the fiscal year 2022 2022"},
    {"Profit in FY2022 rose.", "FY2022 2022"},
    {"Profit in FY 2022 rose.", "FY 2022 2022"},
    {"Profit in FY22 rose.", "FY22 2022"},
    {"Profit in FY2022-23 rose.", "FY2022-23 2023"},
    {"Profit for the 2022 fiscal year rose.", "the 2022 fiscal year 2022"},
    {"Profit for the 2022 financial year rose.", "the 2022 financial year 2022"},
    {"Japan will double the budget by the end of fiscal 2026.", "the end of fiscal 2026 2026 END",
     "[2023-07-10..2027-03-31]"},
    {"Japan will double the budget in FY2026.", "FY2026 2026", "2026-04/2027-03"},
    {"TOKYO - The ministry will double the budget in fiscal 2026.", "fiscal 2026 2026",
     "2026-04/2027-03"},
    {"Toyota lifted its outlook for fiscal 2024 to 3 trillion yen.", "fiscal 2024 2024",
     "2024-04/2025-03"},
    {"Congress must fund the federal government for fiscal 2024.", "fiscal 2024 2024",
     "2023-10/2024-09"},
    {"India's economy grew 7% in FY2023.", "FY2023 2023", "2022-04/2023-03"},
    {"PUNE - The line will open by the end of the financial year.",
     "the end of the financial year 2024 END", "[2023-07-10..2024-03-31]"},
    {"India's economy grew 7% in the last financial year.", "the last financial year 2023",
     "2022-04/2023-03"},
    {"Sales in Canadian dollars fell in the last fiscal year.", "the last fiscal year 2022",
     "2022"},
    {"The line will open by the end of the financial year.",
     "the end of the financial year 2023 END", "[2023-07-10..2023-12-31]"},
    {"India collected 20 crore rupees in fiscal 2023.", "fiscal 2023 2023", "2022-04/2023-03"},
    {"Australia's deficit shrank in the 2022 financial year.", "the 2022 financial year 2022",
     "2021-07/2022-06"},
    {"The firm's fiscal 2024 forecast stands.", "fiscal 2024 2024"},
    {"Sales in the first half of 2022 rose.", "the first half of 2022 2022-H1", "2022-40"},
    {"Sales in the second half rose.", "the second half 2022-H2"},
    {"Sales in H1 2022 rose.", "H1 2022 2022-H1"},
    {"Sales in 2H22 rose.", "2H22 2022-H2"},
    {"Sales in 1H 2022 rose.", "1H 2022 2022-H1"},
    {"Sales in Q3 2021 rose.", "Q3 2021 2021-Q3"},
    {"Sales in 3Q 2021 rose.", "3Q 2021 2021-Q3"},
    {"Sales in 3Q21 rose.", "3Q21 2021-Q3"},
    {"Sales in Q3'21 rose.", "Q3'21 2021-Q3"},
    {"Sales in 2021 Q3 rose.", "2021 Q3 2021-Q3"},
    {"Sales in the third-quarter rose.", "third-quarter 2022-Q3"},
    {"Sales in the third quarter of last year rose.", "the third quarter of last year 2022-Q3"},
    {"Sales in last year's third quarter rose.", "last year's third quarter 2022-Q3"},
    {"Sales last quarter rose.", "last quarter 2023-Q2"},
    {"Sales this quarter will rise.", "this quarter 2023-Q3"},
    {"Sales will rise next quarter.", "next quarter 2023-Q4"},
    {"It is to be sold by year-end.", "year-end 2023 END", "[2023-07-10..2023-12-31]"},
    {"It is to be sold before year end.", "year end 2023 END"},
    {"It is to be sold by month-end.", "month-end 2023-07 END"},
    {"At the end of 2021 it had 40 staff.", "the end of 2021 2021 END"},
    {"At year-end 2021 it had 40 staff.", "year-end 2021 2021 END"},
    {"It grew in the 1990s.", "the 1990s 199", "199X"},
    {"It grew in the 1990's.", "the 1990's 199", "199X"},
    {"It grew in the ’90s.", "the ’90s 199"},
    {"It grew in the '90s.", "the '90s 199"},
    {"It grew in the nineties.", "the nineties 199"},
    {"It grew in the mid-1990s.", "the mid-1990s 199 MID"},
    {"It grew in the mid 1990s.", "the mid 1990s 199 MID"},
    {"It grew in the late 1990s.", "the late 1990s 199 END"},
    {"It grew in the early '90s.", "the early '90s 199 START"},
    {"It grew in the 2010s.", "the 2010s 201"},
    {"It grew in mid-1995.", "mid-1995 1995 MID"},
    {"It grew in the 19th century.", "the 19th century 18", "18XX"},
    {"It grew in the nineteenth century.", "the nineteenth century 18"},
    {"It grew in the early 21st century.", "the early 21st century 20 START"},
    {"It grew in the mid-19th century.", "the mid-19th century 18 MID"},
    {"It grew in the last century.", "the last century 19"},
    {"It fell in the last quarter of 2020.", "the last quarter of 2020 2020-Q4"},
    {"It fell in the 2021-22 season.", "2021 2021; 22 2022"},
    {"India's fiscal year 2022-23 saw growth.", "fiscal year 2022-23 2023", "2022-04/2023-03"},
    {"The 2022-23 tax year ended in Britain.", "The 2022-23 tax year 2023", "2022-04/2023-03"},
    {"The 2022/23 budget and the 2023/24 financial year.",
     "2022 2022; 23 2023; the 2023/24 financial year 2024", "2022/2023; 2022/2023; 2023/2024"},
    {"Profit for the fiscal third quarter ended June 30 rose.",
     "the fiscal third quarter 2023-Q3; June 30 2023-06-30", "2023-04/2023-06; 2023-06-30"},
    {"The half-year to June 30 was good.", "The half-year P6M; June 30 2023-06-30",
     "2023-01-01/2023-06-30; 2023-06-30"},
    {"Q4 FY23 was strong.", "Q4 FY23 2023-Q4", "2023-36"},
    {"The first half of the contingent left.", "", ""},
    {"In the nine months to end-September it will grow.",
     "the nine months P9M; end-September 2023-09 END",
     "2023-01-01/2023-09-30; [2023-09-21..2023-09-30]"},
    {"It is due by end-2024, or by end-June.", "end-2024 2024 END; end-June 2023-06 END",
     "[2023-07-10..2024-12-31]; [..2023-06-30]"},
};
INSTANTIATE_TEST_SUITE_P(Forms, FiscalForms, ::testing::ValuesIn(k_forms));

TEST(FiscalForms, a_year_before_december_is_not_last_year) {
  EXPECT_EQ(read("Unemployment fell to 6.1 percent in December. A year earlier it was 7.2 percent.",
                 reference("1998-01-20")),
            "December 1997-12; A year earlier 1996");
  EXPECT_EQ(read("It rose to 10.9 percent in January from 10.8 in December and 10 a year ago.",
                 reference("1994-02-20")),
            "January 1994-01; December 1993-12; a year ago 1993");
}

TEST(FiscalForms, the_same_half_a_year_earlier_is_no_half_a_year) {
  EXPECT_EQ(read("Profit in the second half was up from that of the same half a year earlier.",
                 reference("2026-01-06")),
            "the second half 2025-H2; the same half a year earlier 2024-H2");
}

TEST(FiscalForms, the_same_month_of_another_year_is_one_expression) {
  const Reference january = reference("2026-01-06");
  EXPECT_EQ(read("Exports in December were up 5.9% on the same month of 2021.", january),
            "December 2025-12; the same month of 2021 2021-12");
  EXPECT_EQ(read("Arrivals rose in December from the same month a year earlier.", january),
            "December 2025-12; the same month a year earlier 2024-12");
  EXPECT_EQ(read("Profit in the third quarter was up on the same quarter of 2021.", january),
            "the third quarter 2025-Q3; the same quarter of 2021 2021-Q3");
}

TEST(FiscalForms, a_quarter_told_before_it_is_over_is_the_companys) {
  EXPECT_EQ(read("It earned $45 million in the fourth quarter, up from $40 million a year earlier.",
                 reference("1989-11-02")),
            "the fourth quarter 1989-Q4; a year earlier 1988-Q4");
}

TEST(FiscalForms, figures_are_announced_of_a_quarter_that_is_over) {
  const Reference january = reference("1996-01-24");
  EXPECT_EQ(read("The airline announced a drop in earnings for the fourth quarter.", january),
            "the fourth quarter 1995-Q4");
  EXPECT_EQ(read("The airline announced job cuts for the fourth quarter.", january),
            "the fourth quarter 1996-Q4");
}

TEST(FiscalForms, that_quarter_is_the_last_one_said) {
  EXPECT_EQ(read("Profit fell in the second quarter, which ended June 30. That quarter had no sale "
                 "of land.",
                 reference("1996-07-24")),
            "the second quarter 1996-Q2; June 30 1996-06-30; That quarter 1996-Q2");
}

TEST(FiscalForms, the_first_quarters_have_both_ends_where_a_year_is_told) {
  const Reference july = reference("1996-07-24");
  EXPECT_EQ(spans("Rents will rise in the first two quarters of 1998.", july),
            "1998-01/1998-06; 1998");
  EXPECT_EQ(spans("It sold 40 in the first six months of the war.", july), "none");
}

}  // namespace
}  // namespace dateline::temporal

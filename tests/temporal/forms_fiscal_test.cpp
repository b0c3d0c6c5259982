// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class FiscalForms : public ::testing::TestWithParam<Form> {};

TEST_P(FiscalForms, are_years_and_parts_of_years) { expect_read(GetParam()); }

constexpr Form k_forms[] = {
    {"Profit for fiscal 2022 rose.", "fiscal 2022 2022"},
    {"Profit for the fiscal year 2022 rose.", "the fiscal year 2022 2022"},
    {"Profit in FY2022 rose.", "FY2022 2022"},
    {"Profit in FY 2022 rose.", "FY 2022 2022"},
    {"Profit in FY22 rose.", "FY22 2022"},
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
};
INSTANTIATE_TEST_SUITE_P(Forms, FiscalForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

namespace dateline::temporal {
namespace {

class UnresolvedForms : public ::testing::TestWithParam<Form> {};

TEST_P(UnresolvedForms, keep_a_value_with_x_and_no_span) { expect_read(GetParam(), Reference{}); }

constexpr Form k_forms[] = {
    {"They met on Tuesday.", "Tuesday XXXX-WXX-2", "none"},
    {"They met yesterday.", "yesterday XXXX-XX-XX", "none"},
    {"They met last week.", "last week XXXX-WXX", "none"},
    {"They met last month.", "last month XXXX-XX", "none"},
    {"They met last year.", "last year XXXX", "none"},
    {"They met in June.", "June XXXX-06", "none"},
    {"They met on June 5.", "June 5 XXXX-06-05", "none"},
    {"They met in the third quarter.", "the third quarter XXXX-Q3", "none"},
    {"They met at 7 p.m.", "7 p.m. XXXX-XX-XXT19:00", "none"},
    {"They met two years ago.", "two years ago XXXX", "none"},
    {"They met in May 2021.", "May 2021 2021-05", "2021-05"},
    {"They met on 3 May 2021.", "3 May 2021 2021-05-03", "2021-05-03"},
    {"They met in 2021.", "2021 2021", "2021"},
    {"It took two years.", "two years P2Y", "none"},
    {"It sank on Nov. 3, 2019. They will be sentenced on June 10.",
     "Nov. 3, 2019 2019-11-03; June 10 XXXX-06-10", "2019-11-03; none"},
};
INSTANTIATE_TEST_SUITE_P(Forms, UnresolvedForms, ::testing::ValuesIn(k_forms));

}  // namespace
}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "moving_holidays.hpp"

#include <array>
#include <cstdint>

namespace dateline::temporal {

namespace {

constexpr int k_first_year = 2012;

/// A year's days as month * 100 + day; 0 where not known.
using Days = std::array<std::int16_t, 7>;

// Lunar New Year, Vesak (Singapore), Eid al-Fitr, Eid al-Adha, Diwali, Yom Kippur, Rosh Hashanah.
constexpr Days k_days[] = {
    {123, 505, 819, 1026, 1113, 926, 917},   // 2012
    {210, 524, 808, 1015, 1103, 914, 905},   // 2013
    {131, 513, 728, 1004, 1023, 1004, 925},  // 2014
    {219, 601, 717, 923, 1111, 923, 914},    // 2015
    {208, 521, 706, 912, 1030, 1012, 1003},  // 2016
    {128, 510, 625, 901, 1019, 930, 921},    // 2017
    {216, 529, 615, 821, 1107, 919, 910},    // 2018
    {205, 519, 604, 811, 1027, 1009, 930},   // 2019
    {125, 507, 524, 731, 1114, 928, 919},    // 2020
    {212, 526, 513, 720, 1104, 916, 907},    // 2021
    {201, 515, 502, 709, 1024, 1005, 926},   // 2022
    {122, 602, 421, 628, 1112, 925, 916},    // 2023
    {210, 522, 410, 616, 1031, 1012, 1003},  // 2024
    {129, 512, 330, 606, 1020, 1002, 923},   // 2025
    {217, 531, 320, 527, 1108, 921, 912},    // 2026
    {206, 520, 310, 516, 1029, 1011, 1002},  // 2027
    {126, 509, 226, 505, 1017, 930, 921},    // 2028
};

}  // namespace

date::year_month_day moving_holiday(int list, int year) {
  const int row = year - k_first_year;
  if (row < 0 || row >= static_cast<int>(std::size(k_days))) return {};
  const int packed = k_days[row][static_cast<std::size_t>(list)];
  return date::year{year} / date::month{static_cast<unsigned>(packed / 100)} /
         date::day{static_cast<unsigned>(packed % 100)};
}

}  // namespace dateline::temporal

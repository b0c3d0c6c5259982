// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

namespace dateline::temporal {

namespace {

using enum NumberWord::Kind;

constexpr NumberWord k_words[] = {
    {"zero", ones, 0},
    {"one", ones, 1},
    {"two", ones, 2},
    {"three", ones, 3},
    {"four", ones, 4},
    {"five", ones, 5},
    {"six", ones, 6},
    {"seven", ones, 7},
    {"eight", ones, 8},
    {"nine", ones, 9},
    {"ten", teens, 10},
    {"eleven", teens, 11},
    {"twelve", teens, 12},
    {"thirteen", teens, 13},
    {"fourteen", teens, 14},
    {"fifteen", teens, 15},
    {"sixteen", teens, 16},
    {"seventeen", teens, 17},
    {"eighteen", teens, 18},
    {"nineteen", teens, 19},
    {"twenty", tens, 20},
    {"thirty", tens, 30},
    {"forty", tens, 40},
    {"fifty", tens, 50},
    {"sixty", tens, 60},
    {"seventy", tens, 70},
    {"eighty", tens, 80},
    {"ninety", tens, 90},
    {"dozen", hundred, 12},
    {"hundred", hundred, 100},
    {"thousand", thousand, 1000},
    {"million", million, 1000000},
    {"first", ordinal, 1},
    {"second", ordinal, 2},
    {"third", ordinal, 3},
    {"fourth", ordinal, 4},
    {"fifth", ordinal, 5},
    {"sixth", ordinal, 6},
    {"seventh", ordinal, 7},
    {"eighth", ordinal, 8},
    {"ninth", ordinal, 9},
    {"tenth", ordinal, 10},
    {"eleventh", ordinal, 11},
    {"twelfth", ordinal, 12},
    {"thirteenth", ordinal, 13},
    {"fourteenth", ordinal, 14},
    {"fifteenth", ordinal, 15},
    {"sixteenth", ordinal, 16},
    {"seventeenth", ordinal, 17},
    {"eighteenth", ordinal, 18},
    {"nineteenth", ordinal, 19},
    {"twentieth", tens_ordinal, 20},
    {"thirtieth", tens_ordinal, 30},
    {"fortieth", tens_ordinal, 40},
    {"fiftieth", tens_ordinal, 50},
    {"sixtieth", tens_ordinal, 60},
    {"seventieth", tens_ordinal, 70},
    {"eightieth", tens_ordinal, 80},
    {"ninetieth", tens_ordinal, 90},
    {"hundredth", tens_ordinal, 100},
    {"twenties", decade, 20},
    {"thirties", decade, 30},
    {"forties", decade, 40},
    {"fifties", decade, 50},
    {"sixties", decade, 60},
    {"seventies", decade, 70},
    {"eighties", decade, 80},
    {"nineties", decade, 90},
    {"noughties", decade, 0},
};

}  // namespace

std::span<const NumberWord> number_words() noexcept { return k_words; }

}  // namespace dateline::temporal

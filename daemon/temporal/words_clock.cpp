// SPDX-License-Identifier: Apache-2.0
#include "lexicon.hpp"

namespace dateline::temporal {

namespace {

using enum WordClass;

constexpr Word k_words[] = {
    // parts of a day
    {"morning", DAYPART, part_morning},
    {"mornings", DAYPARTS, part_morning},
    {"dawn", DAYPART, part_morning},
    {"sunrise", DAYPART, part_morning},
    {"daybreak", DAYPART, part_morning},
    {"sunup", DAYPART, part_morning},
    {"afternoon", DAYPART, part_afternoon},
    {"afternoons", DAYPARTS, part_afternoon},
    {"evening", DAYPART, part_evening},
    {"evenings", DAYPARTS, part_evening},
    {"dusk", DAYPART, part_evening},
    {"sunset", DAYPART, part_evening},
    {"sundown", DAYPART, part_evening},
    {"nightfall", DAYPART, part_evening},
    {"night", DAYPART, part_night},
    {"nite", DAYPART, part_night},
    {"nights", DAYPARTS, part_night},
    {"lunchtime", DAYPART, part_midday},
    {"daylight", DAYPART, part_daytime},
    {"daytime", DAYPART, part_daytime},
    // moments of a day, as hours and minutes
    {"noon", NOON, 1200},
    {"midday", NOON, 1200},
    {"midnight", NOON, 2400},
    // halves of a day: hours to add
    {"am", AMPM, 0},
    {"pm", AMPM, 12},
    {"a", APLETTER, 0},
    {"p", APLETTER, 12},
    // sides of Greenwich
    {"+", ZSIGN, 1},
    {"-", ZSIGN, -1},
    {"−", ZSIGN, -1},
    // zones: minutes east of Greenwich; from -1001 on the American ones that change with summer
    {"gmt", ZONE, 0},
    {"utc", ZONE, 0},
    {"z", ZONE, 0},
    {"wet", ZONE, 0},
    {"west", ZONE, 60},
    {"bst", ZONE, 60},
    {"cet", ZONE, 60},
    {"cest", ZONE, 120},
    {"met", ZONE, 60},
    {"eet", ZONE, 120},
    {"eest", ZONE, 180},
    {"msk", ZONE, 180},
    {"trt", ZONE, 180},
    {"ist", ZONE, 330},
    {"pkt", ZONE, 300},
    {"npt", ZONE, 345},
    {"ict", ZONE, 420},
    {"wib", ZONE, 420},
    {"sgt", ZONE, 480},
    {"hkt", ZONE, 480},
    {"myt", ZONE, 480},
    {"pht", ZONE, 480},
    {"awst", ZONE, 480},
    {"jst", ZONE, 540},
    {"kst", ZONE, 540},
    {"acst", ZONE, 570},
    {"acdt", ZONE, 630},
    {"aest", ZONE, 600},
    {"aedt", ZONE, 660},
    {"nzst", ZONE, 720},
    {"nzdt", ZONE, 780},
    {"est", ZONE, -300},
    {"edt", ZONE, -240},
    {"cst", ZONE, -360},
    {"cdt", ZONE, -300},
    {"mst", ZONE, -420},
    {"mdt", ZONE, -360},
    {"pst", ZONE, -480},
    {"pdt", ZONE, -420},
    {"akst", ZONE, -540},
    {"akdt", ZONE, -480},
    {"hst", ZONE, -600},
    {"ast", ZONE, -240},
    {"adt", ZONE, -180},
    {"nst", ZONE, -210},
    {"ndt", ZONE, -150},
    {"brt", ZONE, -180},
    {"art", ZONE, -180},
    {"clt", ZONE, -240},
    {"cot", ZONE, -300},
    {"pet", ZONE, -300},
    {"sast", ZONE, 120},
    {"cat", ZONE, 120},
    {"eat", ZONE, 180},
    {"wat", ZONE, 60},
    {"gst", ZONE, 240},
    {"irst", ZONE, 210},
    {"et", ZONE, -1001},
    {"ct", ZONE, -1002},
    {"mt", ZONE, -1003},
    {"pt", ZONE, -1004},
};

}  // namespace

std::span<const Word> clock_words() noexcept { return k_words; }

}  // namespace dateline::temporal

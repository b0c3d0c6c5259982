// SPDX-License-Identifier: Apache-2.0
#include "holidays.hpp"

namespace dateline::temporal {

namespace {

using enum HolidayDate::Kind;

// One holiday a line; longer names of the same day stand in the same line. To add one, add a line
// here and an example to tests/temporal/holidays_test.cpp.
constexpr Holiday k_holidays[] = {
    {"new year ~'s eve | new years eve | nye", {fixed, 12, 31}},
    {"new year ~'s day | new years day | new year ~'s", {fixed, 1, 1}},
    {"epiphany", {fixed, 1, 6}},
    {"martin luther king (,? jr ~.?)? (~'s)? day | mlk day", {nth, 1, 0, 1, 3}},
    {"australia day", {fixed, 1, 26}},
    {"groundhog day", {fixed, 2, 2}},
    {"valentine ~'s day | valentines day | st ~.? valentine ~'s day", {fixed, 2, 14}},
    {"presidents ' day | president ~'s day | presidents day", {nth, 2, 0, 1, 3}},
    {"international women ~'s day", {fixed, 3, 8}},
    {"st ~.? patrick ~'s day | saint patrick ~'s day", {fixed, 3, 17}},
    {"april fools ' day | april fool ~'s day | april fools day", {fixed, 4, 1}},
    {"anzac day", {fixed, 4, 25}},
    {"may day", {fixed, 5, 1}},
    {"cinco de mayo", {fixed, 5, 5}},
    {"mother ~'s day | mothers day", {nth, 5, 0, 7, 2}},
    {"victoria day", {before, 5, 24, 1}},
    {"memorial day", {nth, 5, 0, 1, 5}},
    {"father ~'s day | fathers day", {nth, 6, 0, 7, 3}},
    {"juneteenth", {fixed, 6, 19}},
    {"canada day", {fixed, 7, 1}},
    {"independence day | the fourth of july", {fixed, 7, 4}},
    {"bastille day", {fixed, 7, 14}},
    {"labor day", {nth, 9, 0, 1, 1}},
    {"columbus day | indigenous peoples ' day", {nth, 10, 0, 1, 2}},
    {"election day", {after, 11, 2, 2}},
    {"halloween | hallowe'en", {fixed, 10, 31}},
    {"all saints ' day", {fixed, 11, 1}},
    {"guy fawkes (night | day)?", {fixed, 11, 5}},
    {"all souls ' day", {fixed, 11, 2}},
    {"earth day", {fixed, 4, 22}},
    {"flag day", {fixed, 6, 14}},
    {"labour day | international workers ' day", {fixed, 5, 1}},
    {"black friday", {after, 11, 23, 5}},
    {"cyber monday", {after, 11, 26, 1}},
    {"st ~.? andrew ~'s day", {fixed, 11, 30}},
    {"st ~.? george ~'s day", {fixed, 4, 23}},
    {"kwanzaa", {fixed, 12, 26}},
    {"burns night", {fixed, 1, 25}},
    {"inauguration day", {fixed, 1, 20}},
    {"veterans day | veterans ' day | armistice day | remembrance day", {fixed, 11, 11}},
    {"thanksgiving day | thanksgiving", {nth, 11, 0, 4, 4}},
    {"christmas eve | xmas eve", {fixed, 12, 24}},
    {"christmas day | christmas | xmas day | xmas", {fixed, 12, 25}},
    {"boxing day", {fixed, 12, 26}},
    {"mardi gras | shrove tuesday", {easter, 0, -47}},
    {"ash wednesday", {easter, 0, -46}},
    {"palm sunday", {easter, 0, -7}},
    {"maundy thursday", {easter, 0, -3}},
    {"good friday", {easter, 0, -2}},
    {"easter sunday | easter day | easter", {easter, 0, 0}},
    {"easter monday", {easter, 0, 1}},
    {"ascension day", {easter, 0, 39}},
    {"whit sunday | pentecost", {easter, 0, 49}},
    {"whit monday", {easter, 0, 50}},
    {"corpus christi day", {easter, 0, 60}},
    {"orthodox easter", {orthodox, 0, 0}},
    {"lunar new year | chinese new year", {listed, 0, 0}},
    {"vesak day | vesak", {listed, 0, 1}},
    {"eid al ~- ~fitr", {listed, 0, 2}},
    {"eid al ~- ~adha", {listed, 0, 3}},
    {"diwali | deepavali", {listed, 0, 4}},
    {"dragon boat festival", {listed, 0, 5}},
    {"mid ~- ~autumn festival", {listed, 0, 6}},
    {"rosh hashanah | rosh hashana", {rosh_hashanah, 0, 0}},
    {"yom kippur", {rosh_hashanah, 0, 9}},
    {"sukkot", {rosh_hashanah, 0, 14}},
    {"hanukkah | chanukah", {hanukkah, 0, 0}},
    {"purim", {passover, 0, -30}},
    {"passover", {passover, 0, 0}},
    {"shavuot", {passover, 0, 50}},
};

}  // namespace

std::span<const Holiday> holidays() noexcept { return k_holidays; }

}  // namespace dateline::temporal

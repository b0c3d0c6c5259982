// SPDX-License-Identifier: Apache-2.0
#include "calendars/national_days.hpp"

#include "calendars/local_days.hpp"
#include "calendars/places_near.hpp"

namespace dateline::temporal {

namespace {

struct MonthDay {
  int month = 0;
  int day = 0;
};

/// {0, 0}: the country keeps no such day, or on none that is fixed.
struct NationalDays {
  MonthDay independence{};
  MonthDay national{};
  MonthDay republic{};
  MonthDay constitution{};
};

// To teach another country: its words, and a row in tests/temporal/holidays_test.
using PlaceTable = language::WordTable<NationalDays>;
constexpr PlaceTable::Entry k_places[] = {
    {"india", {.independence = {8, 15}, .republic = {1, 26}}},
    {"indian", {.independence = {8, 15}, .republic = {1, 26}}},
    {"delhi", {.independence = {8, 15}, .republic = {1, 26}}},
    {"pakistan", {.independence = {8, 14}}},
    {"pakistani", {.independence = {8, 14}}},
    {"islamabad", {.independence = {8, 14}}},
    {"ukraine", {.independence = {8, 24}, .constitution = {6, 28}}},
    {"ukrainian", {.independence = {8, 24}, .constitution = {6, 28}}},
    {"kyiv", {.independence = {8, 24}, .constitution = {6, 28}}},
    {"kiev", {.independence = {8, 24}, .constitution = {6, 28}}},
    {"israel", {.independence = {0, 0}}},
    {"israeli", {.independence = {0, 0}}},
    {"jerusalem", {.independence = {0, 0}}},
    {"indonesia", {.independence = {8, 17}}},
    {"indonesian", {.independence = {8, 17}}},
    {"jakarta", {.independence = {8, 17}}},
    {"mexico", {.independence = {9, 16}}},
    {"mexican", {.independence = {9, 16}}},
    {"brazil", {.independence = {9, 7}}},
    {"brazilian", {.independence = {9, 7}}},
    {"poland", {.independence = {11, 11}, .constitution = {5, 3}}},
    {"polish", {.independence = {11, 11}, .constitution = {5, 3}}},
    {"warsaw", {.independence = {11, 11}, .constitution = {5, 3}}},
    {"finland", {.independence = {12, 6}}},
    {"finnish", {.independence = {12, 6}}},
    {"helsinki", {.independence = {12, 6}}},
    {"ghana", {.independence = {3, 6}}},
    {"ghanaian", {.independence = {3, 6}}},
    {"accra", {.independence = {3, 6}}},
    {"nigeria", {.independence = {10, 1}}},
    {"nigerian", {.independence = {10, 1}}},
    {"abuja", {.independence = {10, 1}}},
    {"lagos", {.independence = {10, 1}}},
    {"kenya", {.independence = {12, 12}}},
    {"kenyan", {.independence = {12, 12}}},
    {"nairobi", {.independence = {12, 12}}},
    {"philippines", {.independence = {6, 12}}},
    {"philippine", {.independence = {6, 12}}},
    {"manila", {.independence = {6, 12}}},
    {"malaysia", {.independence = {8, 31}, .national = {8, 31}}},
    {"malaysian", {.independence = {8, 31}, .national = {8, 31}}},
    {"singapore", {.national = {8, 9}}},
    {"greece", {.independence = {3, 25}}},
    {"greek", {.independence = {3, 25}}},
    {"athens", {.independence = {3, 25}}},
    {"kazakhstan", {.independence = {12, 16}, .republic = {10, 25}}},
    {"kazakh", {.independence = {12, 16}, .republic = {10, 25}}},
    {"astana", {.independence = {12, 16}, .republic = {10, 25}}},
    {"georgia", {.independence = {5, 26}}},
    {"georgian", {.independence = {5, 26}}},
    {"tbilisi", {.independence = {5, 26}}},
    {"armenia", {.independence = {9, 21}}},
    {"armenian", {.independence = {9, 21}}},
    {"yerevan", {.independence = {9, 21}}},
    {"estonia", {.independence = {2, 24}}},
    {"estonian", {.independence = {2, 24}}},
    {"tallinn", {.independence = {2, 24}}},
    {"lithuania", {.independence = {2, 16}}},
    {"lithuanian", {.independence = {2, 16}}},
    {"vilnius", {.independence = {2, 16}}},
    {"latvia", {.independence = {11, 18}}},
    {"latvian", {.independence = {11, 18}}},
    {"riga", {.independence = {11, 18}}},
    {"moldova", {.independence = {8, 27}}},
    {"moldovan", {.independence = {8, 27}}},
    {"belarus", {.independence = {7, 3}}},
    {"belarusian", {.independence = {7, 3}}},
    {"minsk", {.independence = {7, 3}}},
    {"kosovo", {.independence = {2, 17}}},
    {"pristina", {.independence = {2, 17}}},
    {"zimbabwe", {.independence = {4, 18}}},
    {"harare", {.independence = {4, 18}}},
    {"uganda", {.independence = {10, 9}}},
    {"ugandan", {.independence = {10, 9}}},
    {"kampala", {.independence = {10, 9}}},
    {"tanzania", {.independence = {12, 9}}},
    {"tanzanian", {.independence = {12, 9}}},
    {"bangladesh", {.independence = {3, 26}}},
    {"bangladeshi", {.independence = {3, 26}}},
    {"dhaka", {.independence = {3, 26}}},
    {"myanmar", {.independence = {1, 4}}},
    {"afghanistan", {.independence = {8, 19}}},
    {"afghan", {.independence = {8, 19}}},
    {"kabul", {.independence = {8, 19}}},
    {"algeria", {.independence = {7, 5}}},
    {"algerian", {.independence = {7, 5}}},
    {"algiers", {.independence = {7, 5}}},
    {"morocco", {.independence = {11, 18}}},
    {"moroccan", {.independence = {11, 18}}},
    {"tunisia", {.independence = {3, 20}}},
    {"tunisian", {.independence = {3, 20}}},
    {"tunis", {.independence = {3, 20}}},
    {"haiti", {.independence = {1, 1}}},
    {"haitian", {.independence = {1, 1}}},
    {"colombia", {.independence = {7, 20}}},
    {"colombian", {.independence = {7, 20}}},
    {"bogota", {.independence = {7, 20}}},
    {"peru", {.independence = {7, 28}}},
    {"peruvian", {.independence = {7, 28}}},
    {"lima", {.independence = {7, 28}}},
    {"chile", {.independence = {9, 18}}},
    {"chilean", {.independence = {9, 18}}},
    {"santiago", {.independence = {9, 18}}},
    {"argentina", {.independence = {7, 9}}},
    {"argentine", {.independence = {7, 9}}},
    {"argentinian", {.independence = {7, 9}}},
    {"venezuela", {.independence = {7, 5}}},
    {"venezuelan", {.independence = {7, 5}}},
    {"caracas", {.independence = {7, 5}}},
    {"ecuador", {.independence = {8, 10}}},
    {"ecuadorean", {.independence = {8, 10}}},
    {"bolivia", {.independence = {8, 6}}},
    {"bolivian", {.independence = {8, 6}}},
    {"guatemala", {.independence = {9, 15}}},
    {"guatemalan", {.independence = {9, 15}}},
    {"honduras", {.independence = {9, 15}}},
    {"honduran", {.independence = {9, 15}}},
    {"nicaragua", {.independence = {9, 15}}},
    {"nicaraguan", {.independence = {9, 15}}},
    {"salvador", {.independence = {9, 15}}},
    {"salvadoran", {.independence = {9, 15}}},
    {"jamaica", {.independence = {8, 6}}},
    {"jamaican", {.independence = {8, 6}}},
    {"lebanon", {.independence = {11, 22}}},
    {"lebanese", {.independence = {11, 22}}},
    {"beirut", {.independence = {11, 22}}},
    {"jordan", {.independence = {5, 25}}},
    {"jordanian", {.independence = {5, 25}}},
    {"vietnam", {.independence = {9, 2}, .national = {9, 2}}},
    {"vietnamese", {.independence = {9, 2}, .national = {9, 2}}},
    {"hanoi", {.independence = {9, 2}, .national = {9, 2}}},
    {"china", {.national = {10, 1}}},
    {"chinese", {.national = {10, 1}}},
    {"beijing", {.national = {10, 1}}},
    {"taiwan", {.national = {10, 10}}},
    {"taiwanese", {.national = {10, 10}}},
    {"taipei", {.national = {10, 10}}},
    {"uae", {.national = {12, 2}}},
    {"emirati", {.national = {12, 2}}},
    {"emirates", {.national = {12, 2}}},
    {"dubai", {.national = {12, 2}}},
    {"saudi", {.national = {9, 23}}},
    {"riyadh", {.national = {9, 23}}},
    {"qatar", {.national = {12, 18}}},
    {"qatari", {.national = {12, 18}}},
    {"doha", {.national = {12, 18}}},
    {"kuwait", {.national = {2, 25}}},
    {"kuwaiti", {.national = {2, 25}}},
    {"oman", {.national = {11, 18}}},
    {"omani", {.national = {11, 18}}},
    {"sweden", {.national = {6, 6}}},
    {"swedish", {.national = {6, 6}}},
    {"stockholm", {.national = {6, 6}}},
    {"swiss", {.national = {8, 1}}},
    {"switzerland", {.national = {8, 1}}},
    {"belgium", {.national = {7, 21}}},
    {"belgian", {.national = {7, 21}}},
    {"france", {.national = {7, 14}}},
    {"french", {.national = {7, 14}}},
    {"spain", {.national = {10, 12}, .constitution = {12, 6}}},
    {"spanish", {.national = {10, 12}, .constitution = {12, 6}}},
    {"norway", {.national = {5, 17}, .constitution = {5, 17}}},
    {"norwegian", {.national = {5, 17}, .constitution = {5, 17}}},
    {"oslo", {.national = {5, 17}, .constitution = {5, 17}}},
    {"denmark", {.constitution = {6, 5}}},
    {"danish", {.constitution = {6, 5}}},
    {"copenhagen", {.constitution = {6, 5}}},
    {"japan", {.constitution = {5, 3}}},
    {"japanese", {.constitution = {5, 3}}},
    {"tokyo", {.constitution = {5, 3}}},
    {"turkey", {.republic = {10, 29}}},
    {"turkish", {.republic = {10, 29}}},
    {"ankara", {.republic = {10, 29}}},
    {"italy", {.republic = {6, 2}}},
    {"italian", {.republic = {6, 2}}},
    {"rome", {.republic = {6, 2}}},
    {"hungary", {.national = {8, 20}, .republic = {10, 23}}},
    {"hungarian", {.national = {8, 20}, .republic = {10, 23}}},
    {"budapest", {.national = {8, 20}, .republic = {10, 23}}},
    {"sudan", {.independence = {1, 1}}},
    {"sudanese", {.independence = {1, 1}}},
    {"somalia", {.independence = {7, 1}}},
    {"somali", {.independence = {7, 1}}},
    {"mogadishu", {.independence = {7, 1}}},
    {"zambia", {.independence = {10, 24}}},
    {"zambian", {.independence = {10, 24}}},
    {"senegal", {.independence = {4, 4}}},
    {"senegalese", {.independence = {4, 4}}},
};

MonthDay day_of(const NationalDays& days, HolidayDate::Kind kind) {
  switch (kind) {
  case HolidayDate::Kind::independence:
    return days.independence;
  case HolidayDate::Kind::national:
    return days.national;
  case HolidayDate::Kind::republic:
    return days.republic;
  case HolidayDate::Kind::constitution:
    return days.constitution;
  default:
    return {};
  }
}

}  // namespace

Holiday kept_near(const Holiday& holiday, const language::Document& document, std::uint32_t token) {
  static const PlaceTable table{k_places};
  if (const auto local = local_day(holiday.local, document, token)) {
    Holiday kept = holiday;
    kept.date = *local;
    return kept;
  }
  const HolidayDate::Kind kind = holiday.date.kind;
  if (kind != HolidayDate::Kind::independence && kind != HolidayDate::Kind::national &&
      kind != HolidayDate::Kind::republic && kind != HolidayDate::Kind::constitution)
    return holiday;
  Holiday kept = holiday;
  const NationalDays* days =
      place_near(table, document, token, [](const NationalDays&) { return true; });
  const MonthDay day =
      days == nullptr ? MonthDay{holiday.date.month, holiday.date.day} : day_of(*days, kind);
  kept.date = {day.month == 0 ? HolidayDate::Kind::elsewhere : HolidayDate::Kind::fixed, day.month,
               day.day};
  return kept;
}

}  // namespace dateline::temporal

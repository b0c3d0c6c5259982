// SPDX-License-Identifier: Apache-2.0
#include "calendars/fiscal_calendars.hpp"

#include "calendars/places_near.hpp"

namespace dateline::temporal {

namespace {

// To teach another country: its calendar, its words, and a row in tests/temporal/forms_fiscal_test.
constexpr FiscalCalendar k_april_begin_named{4, true, true};
constexpr FiscalCalendar k_april_end_named{4, false, true};
constexpr FiscalCalendar k_april_state{4, false, false};
constexpr FiscalCalendar k_july_end_named{7, false, true};
constexpr FiscalCalendar k_october_state{10, false, false};

using PlaceTable = language::WordTable<FiscalCalendar>;
constexpr PlaceTable::Entry k_places[] = {
    {"japan", k_april_begin_named},
    {"japanese", k_april_begin_named},
    {"tokyo", k_april_begin_named},
    {"yen", k_april_begin_named},
    {"osaka", k_april_begin_named},
    {"india", k_april_end_named},
    {"indian", k_april_end_named},
    {"rupee", k_april_end_named},
    {"rupees", k_april_end_named},
    {"crore", k_april_end_named},
    {"delhi", k_april_end_named},
    {"mumbai", k_april_end_named},
    {"bengaluru", k_april_end_named},
    {"chennai", k_april_end_named},
    {"hyderabad", k_april_end_named},
    {"kolkata", k_april_end_named},
    {"pune", k_april_end_named},
    {"lakh", k_april_end_named},
    {"britain", k_april_state},
    {"british", k_april_state},
    {"uk", k_april_state},
    {"canada", k_april_state},
    {"canadian", k_april_state},
    {"ottawa", k_april_state},
    {"whitehall", k_april_state},
    {"hmrc", k_april_state},
    {"pretoria", k_april_state},
    {"australia", k_july_end_named},
    {"australian", k_july_end_named},
    {"canberra", k_july_end_named},
    {"sydney", k_july_end_named},
    {"melbourne", k_july_end_named},
    {"brisbane", k_july_end_named},
    {"pakistan", k_july_end_named},
    {"pakistani", k_july_end_named},
    {"islamabad", k_july_end_named},
    {"bangladesh", k_july_end_named},
    {"dhaka", k_july_end_named},
    {"egypt", k_july_end_named},
    {"egyptian", k_july_end_named},
    {"cairo", k_july_end_named},
    {"zealand", k_july_end_named},
    {"wellington", k_july_end_named},
    {"federal", k_october_state},
    {"congress", k_october_state},
    {"pentagon", k_october_state},
    {"nasa", k_october_state},
    {"thailand", k_october_state},
    {"bangkok", k_october_state},
};

}  // namespace

std::optional<FiscalCalendar> fiscal_calendar_near(const language::Document& document,
                                                   std::uint32_t token) {
  static const PlaceTable table{k_places};
  const FiscalCalendar* found = place_near(
      table, document, token, [](const FiscalCalendar& calendar) { return calendar.of_article; });
  return found == nullptr ? std::nullopt : std::optional(*found);
}

}  // namespace dateline::temporal

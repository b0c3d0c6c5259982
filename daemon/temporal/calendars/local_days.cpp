// SPDX-License-Identifier: Apache-2.0
#include "calendars/local_days.hpp"

#include "calendars/places_near.hpp"

namespace dateline::temporal {

namespace {

enum class Country : std::uint8_t {
  america,  // keeps the day of the table
  australia,
  bangladesh,
  britain,
  canada,
  china,
  croatia,
  india,
  ireland,
  israel,
  italy,
  japan,
  korea,
  malta,
  mozambique,
  namibia,
  netherlands,
  new_zealand,
  philippines,
  portugal,
  rwanda,
  south_africa,
  turkey,
  zimbabwe,
};

// To teach another day: its country's words, a row of k_days, and one in
// tests/temporal/holidays_test.
using PlaceTable = language::WordTable<Country>;
constexpr PlaceTable::Entry k_places[] = {
    {"america", Country::america},
    {"american", Country::america},
    {"americans", Country::america},
    {"u.s", Country::america},
    {"us", Country::america},
    {"washington", Country::america},
    {"york", Country::america},
    {"trump", Country::america},
    {"australia", Country::australia},
    {"australian", Country::australia},
    {"australians", Country::australia},
    {"sydney", Country::australia},
    {"melbourne", Country::australia},
    {"bangladesh", Country::bangladesh},
    {"bangladeshi", Country::bangladesh},
    {"dhaka", Country::bangladesh},
    {"britain", Country::britain},
    {"british", Country::britain},
    {"uk", Country::britain},
    {"england", Country::britain},
    {"scotland", Country::britain},
    {"wales", Country::britain},
    {"canada", Country::canada},
    {"canadian", Country::canada},
    {"canadians", Country::canada},
    {"ottawa", Country::canada},
    {"toronto", Country::canada},
    {"ontario", Country::canada},
    {"alberta", Country::canada},
    {"quebec", Country::canada},
    {"montreal", Country::canada},
    {"vancouver", Country::canada},
    {"china", Country::china},
    {"chinese", Country::china},
    {"beijing", Country::china},
    {"croatia", Country::croatia},
    {"croatian", Country::croatia},
    {"india", Country::india},
    {"indian", Country::india},
    {"delhi", Country::india},
    {"ireland", Country::ireland},
    {"irish", Country::ireland},
    {"dublin", Country::ireland},
    {"israel", Country::israel},
    {"israeli", Country::israel},
    {"israelis", Country::israel},
    {"italy", Country::italy},
    {"italian", Country::italy},
    {"italians", Country::italy},
    {"rome", Country::italy},
    {"japan", Country::japan},
    {"japanese", Country::japan},
    {"korea", Country::korea},
    {"korean", Country::korea},
    {"koreans", Country::korea},
    {"seoul", Country::korea},
    {"malta", Country::malta},
    {"mozambique", Country::mozambique},
    {"maputo", Country::mozambique},
    {"namibia", Country::namibia},
    {"namibian", Country::namibia},
    {"windhoek", Country::namibia},
    {"netherlands", Country::netherlands},
    {"dutch", Country::netherlands},
    {"amsterdam", Country::netherlands},
    {"zealand", Country::new_zealand},
    {"zealanders", Country::new_zealand},
    {"auckland", Country::new_zealand},
    {"philippines", Country::philippines},
    {"philippine", Country::philippines},
    {"filipinos", Country::philippines},
    {"manila", Country::philippines},
    {"portugal", Country::portugal},
    {"portuguese", Country::portugal},
    {"lisbon", Country::portugal},
    {"rwanda", Country::rwanda},
    {"rwandan", Country::rwanda},
    {"kigali", Country::rwanda},
    {"africans", Country::south_africa},
    {"johannesburg", Country::south_africa},
    {"pretoria", Country::south_africa},
    {"soweto", Country::south_africa},
    {"durban", Country::south_africa},
    {"anc", Country::south_africa},
    {"ramaphosa", Country::south_africa},
    {"turkey", Country::turkey},
    {"turkish", Country::turkey},
    {"ankara", Country::turkey},
    {"zimbabwe", Country::zimbabwe},
    {"zimbabwean", Country::zimbabwe},
    {"harare", Country::zimbabwe},
};

struct LocalDay {
  LocalName name;
  Country country;
  HolidayDate date;
};

using enum HolidayDate::Kind;

constexpr LocalDay k_days[] = {
    {LocalName::childrens, Country::india, {fixed, 11, 14}},
    {LocalName::childrens, Country::japan, {fixed, 5, 5}},
    {LocalName::childrens, Country::korea, {fixed, 5, 5}},
    {LocalName::childrens, Country::china, {fixed, 6, 1}},
    {LocalName::childrens, Country::turkey, {fixed, 4, 23}},
    {LocalName::fathers, Country::australia, {nth, 9, 0, 7, 1}},
    {LocalName::fathers, Country::new_zealand, {nth, 9, 0, 7, 1}},
    {LocalName::freedom, Country::south_africa, {fixed, 4, 27}},
    {LocalName::freedom, Country::portugal, {fixed, 4, 25}},
    {LocalName::freedom, Country::malta, {fixed, 3, 31}},
    {LocalName::heroes, Country::philippines, {nth, 8, 0, 1, 5}},
    {LocalName::heroes, Country::namibia, {fixed, 8, 26}},
    {LocalName::heroes, Country::zimbabwe, {nth, 8, 0, 1, 2}},
    {LocalName::heroes, Country::mozambique, {fixed, 2, 3}},
    {LocalName::human_rights, Country::south_africa, {fixed, 3, 21}},
    {LocalName::labour, Country::canada, {nth, 9, 0, 1, 1}},
    {LocalName::labour, Country::new_zealand, {nth, 10, 0, 1, 4}},
    {LocalName::liberation, Country::italy, {fixed, 4, 25}},
    {LocalName::liberation, Country::netherlands, {fixed, 5, 5}},
    {LocalName::liberation, Country::korea, {fixed, 8, 15}},
    {LocalName::liberation, Country::rwanda, {fixed, 7, 4}},
    {LocalName::memorial, Country::korea, {fixed, 6, 6}},
    {LocalName::memorial, Country::israel, {israel, 0, -1}},
    {LocalName::mothers, Country::britain, {easter, 0, -21}},
    {LocalName::mothers, Country::ireland, {easter, 0, -21}},
    {LocalName::thanksgiving, Country::canada, {nth, 10, 0, 1, 2}},
    {LocalName::victory, Country::bangladesh, {fixed, 12, 16}},
    {LocalName::victory, Country::turkey, {fixed, 8, 30}},
    {LocalName::victory, Country::croatia, {fixed, 8, 5}},
    {LocalName::womens, Country::south_africa, {fixed, 8, 9}},
    {LocalName::youth, Country::south_africa, {fixed, 6, 16}},
    {LocalName::youth, Country::china, {fixed, 5, 4}},
};

}  // namespace

std::optional<HolidayDate> local_day(LocalName name, const language::Document& document,
                                     std::uint32_t token) {
  static const PlaceTable table{k_places};
  if (name == LocalName::none) return std::nullopt;
  const Country* country = place_near(
      table, document, token, [](const Country&) { return true; }, true);
  if (country == nullptr) return std::nullopt;
  for (const LocalDay& day : k_days)
    if (day.name == name && day.country == *country) return day.date;
  return std::nullopt;
}

}  // namespace dateline::temporal

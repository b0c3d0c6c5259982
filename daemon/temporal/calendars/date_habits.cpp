// SPDX-License-Identifier: Apache-2.0
#include "calendars/date_habits.hpp"

#include "language/word_table.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

constexpr std::uint32_t k_head = 40;  // tokens of title, dateline and first sentence

using enum DateOrder;
using PlaceTable = language::WordTable<DateOrder>;
// Countries and cities whose papers write English, and those that news comes from most.
constexpr PlaceTable::Entry k_places[] = {
    {"american", month_first},
    {"washington", month_first},
    {"texas", month_first},
    {"california", month_first},
    {"florida", month_first},
    {"ohio", month_first},
    {"chicago", month_first},
    {"houston", month_first},
    {"dallas", month_first},
    {"denver", month_first},
    {"seattle", month_first},
    {"detroit", month_first},
    {"atlanta", month_first},
    {"philadelphia", month_first},
    {"minneapolis", month_first},
    {"manhattan", month_first},
    {"brooklyn", month_first},
    {"manila", month_first},
    {"philippines", month_first},
    {"philippine", month_first},
    {"britain", day_first},
    {"british", day_first},
    {"uk", day_first},
    {"england", day_first},
    {"london", day_first},
    {"manchester", day_first},
    {"leeds", day_first},
    {"liverpool", day_first},
    {"scotland", day_first},
    {"scottish", day_first},
    {"edinburgh", day_first},
    {"glasgow", day_first},
    {"wales", day_first},
    {"welsh", day_first},
    {"cardiff", day_first},
    {"belfast", day_first},
    {"ireland", day_first},
    {"irish", day_first},
    {"dublin", day_first},
    {"australia", day_first},
    {"australian", day_first},
    {"sydney", day_first},
    {"melbourne", day_first},
    {"canberra", day_first},
    {"queensland", day_first},
    {"zealand", day_first},
    {"auckland", day_first},
    {"wellington", day_first},
    {"india", day_first},
    {"indian", day_first},
    {"delhi", day_first},
    {"mumbai", day_first},
    {"chennai", day_first},
    {"kolkata", day_first},
    {"bengaluru", day_first},
    {"pakistan", day_first},
    {"karachi", day_first},
    {"lahore", day_first},
    {"islamabad", day_first},
    {"bangladesh", day_first},
    {"dhaka", day_first},
    {"colombo", day_first},
    {"nigeria", day_first},
    {"lagos", day_first},
    {"abuja", day_first},
    {"kenya", day_first},
    {"nairobi", day_first},
    {"ghana", day_first},
    {"accra", day_first},
    {"johannesburg", day_first},
    {"pretoria", day_first},
    {"singapore", day_first},
    {"malaysia", day_first},
    {"france", day_first},
    {"paris", day_first},
    {"germany", day_first},
    {"berlin", day_first},
    {"italy", day_first},
    {"rome", day_first},
    {"spain", day_first},
    {"madrid", day_first},
    {"brussels", day_first},
    {"geneva", day_first},
};

}  // namespace

DateOrder order_by_place(const language::Document& document) {
  static const PlaceTable table{k_places};
  DateOrder told = DateOrder::unknown;
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  for (std::uint32_t at = 0; at < std::min(k_head, size); ++at) {
    const language::Token& word = document.tokens[at];
    if (!word.is_word() || !word.capitalised) continue;
    const DateOrder* order = table.find(word, document.text);
    if (order == nullptr) continue;
    if (told != DateOrder::unknown && told != *order) return DateOrder::unknown;
    told = *order;
  }
  return told;
}

}  // namespace dateline::temporal

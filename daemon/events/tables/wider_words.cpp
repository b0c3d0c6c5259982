// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {

WordList named_events() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"hurricane", "typhoon", "cyclone", "storm"});
  return k_words;
}

WordList settled_places() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"island", "town", "village", "city", "province", "district",
                                       "suburb", "peninsula", "resort"});
  return k_words;
}

WordList bodies_on() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"committee", "subcommittee", "commission", "council", "board"});
  return k_words;
}

WordList fields_of_bodies() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"affairs",     "change",     "commerce",   "communications", "conservation",   "control",
       "culture",     "cruelty",    "defence",    "defense",        "development",    "diseases",
       "education",   "employment", "energy",     "enforcement",    "environment",    "equality",
       "exploration", "finance",    "fisheries",  "food",           "forestry",       "goods",
       "health",      "housing",    "industries", "industry",       "innovation",     "justice",
       "labor",       "labour",     "management", "means",          "oversight",      "operations",
       "planning",    "prevention", "protection", "reform",         "refugees",       "regions",
       "regulation",  "relations",  "research",   "resources",      "rights",         "sciences",
       "security",    "services",   "societies",  "standards",      "sport",          "sports",
       "technology",  "tourism",    "trade",      "transport",      "transportation", "waterways",
       "welfare",     "works"});
  return k_words;
}

std::span<const WiderRow> wider_words() noexcept {
  static constexpr auto k_rows = std::to_array<WiderRow>({
      {"hurricane", "storm", "Hurricane Ada"},
      {"typhoon", "storm", "Typhoon Ada"},
      {"cyclone", "storm", "Cyclone Ada"},
      {"organization", "agency", "Ashby Flood Organization"},
      {"organization", "organisation", "Ashby Flood Organization"},
      {"organisation", "agency", "Ashby Flood Organisation"},
      {"administration", "agency", "Ashby Flood Administration"},
      {"authority", "agency", "Ashby Flood Authority"},
      {"authority", "regulator", "Ashby Power Authority"},
      {"commission", "regulator", "Ashby Power Commission"},
      {"bureau", "agency", "Ashby Flood Bureau"},
      {"service", "agency", "Ashby Flood Service"},
  });
  return k_rows;
}

}  // namespace dateline::events

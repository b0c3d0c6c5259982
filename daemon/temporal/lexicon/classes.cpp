// SPDX-License-Identifier: Apache-2.0
#include "lexicon/classes.hpp"

#include <array>
#include <utility>

namespace dateline::temporal {

namespace {

constexpr std::array<std::pair<std::string_view, Slot>, k_word_classes> k_classes{{
#define DATELINE_NAME(name, slot) {#name, Slot::slot},
    DATELINE_WORD_CLASSES(DATELINE_NAME)
#undef DATELINE_NAME
}};

// Slots that a pattern may set itself: {modifier=3}.
constexpr std::pair<std::string_view, Slot> k_slots[] = {
    {"modifier", Slot::modifier},
    {"direction", Slot::direction},
    {"unit", Slot::unit},
    {"number", Slot::number},
    {"fraction", Slot::fraction},
    {"reference", Slot::reference},
    {"day_part", Slot::day_part},
    {"deictic", Slot::deictic},
    {"relation", Slot::relation},
    {"ordinal", Slot::ordinal},
    {"zone", Slot::zone},
    {"vague", Slot::vague},
    {"holiday", Slot::holiday},
    {"fiscal", Slot::fiscal},
    {"each", Slot::each},
    {"meridiem", Slot::meridiem},
    {"part", Slot::part},
    {"frequency", Slot::frequency},
    {"minute", Slot::minute},
    {"century", Slot::century},
    {"shift", Slot::shift},
    {"year", Slot::year},
    {"day", Slot::day},
    {"month", Slot::month},
    {"unit2", Slot::unit2},
    {"era", Slot::era},
    {"zone_sign", Slot::zone_sign},
};

}  // namespace

std::optional<WordClass> word_class_from(std::string_view name) noexcept {
  for (std::size_t i = 0; i < k_classes.size(); ++i)
    if (k_classes[i].first == name) return static_cast<WordClass>(i);
  return std::nullopt;
}

Slot slot_of(WordClass word_class) noexcept {
  return k_classes[static_cast<std::size_t>(word_class)].second;
}

std::optional<Slot> slot_from(std::string_view name) noexcept {
  for (const auto& [slot_name, slot] : k_slots)
    if (slot_name == name) return slot;
  return std::nullopt;
}

}  // namespace dateline::temporal

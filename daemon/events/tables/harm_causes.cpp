// SPDX-License-Identifier: Apache-2.0
// What people are killed, hurt and things damaged by.
#include "tables/harm_causes.hpp"

#include "language/word_table.hpp"

#include <array>
#include <span>
#include <vector>

namespace dateline::events {
namespace {

constexpr HarmCauses violence = 1;
constexpr HarmCauses traffic = 2;
constexpr HarmCauses blast = 4;
constexpr HarmCauses fire = 8;
constexpr HarmCauses ground = 16;
constexpr HarmCauses weather = 32;
constexpr HarmCauses illness = 64;
constexpr HarmCauses ruin = 128;
constexpr std::array<std::string_view, k_harm_cause_count> k_names{
    "violence", "traffic", "blast", "fire", "ground", "weather", "illness", "ruin"};

struct Row {
  std::string_view word;
  HarmCauses causes;
};

// Base forms, and actions where no base form tells more. Own choice: one that may be of two kinds
// has both.
constexpr auto k_rows = std::to_array<Row>({
    {"accident", traffic | blast | fire | ruin},
    {"arson", violence | fire},
    {"assassinate", violence},
    {"assassination", violence},
    {"attack", violence},
    {"avalanche", ground | weather},
    {"behead", violence},
    {"bombing", violence | blast},
    {"burn", fire | blast},
    {"capsize", traffic | weather},
    {"capsizing", traffic | weather},
    {"collapse", ruin | ground | weather | blast | fire},
    {"crash", traffic},
    {"detonate", violence | blast},
    {"detonation", violence | blast},
    {"earthquake", ground},
    {"eruption", ground},
    {"explode", violence | blast | fire | traffic},
    {"explosion", violence | blast | fire | traffic},
    {"fight", violence},
    {"fire", fire | blast},
    {"flood", weather | ground},
    {"homicide", violence},
    {"infect", illness},
    {"landslide", ground | weather},
    {"massacre", violence},
    {"mudslide", ground | weather},
    {"murder", violence},
    {"outbreak", illness},
    {"protest", violence},
    {"run-over", traffic | violence},
    {"shoot", violence},
    {"shooting", violence},
    {"shipwreck", traffic | weather},
    {"sink", traffic | weather | blast},
    {"sinking", traffic | weather | blast},
    {"slay", violence},
    {"stampede", ruin},
    {"storm", weather},
    {"tsunami", ground | weather},
});

}  // namespace

HarmCauses harm_causes_of(std::string_view word) noexcept {
  using Table = language::WordTable<HarmCauses>;
  static const Table causes = [] {
    std::vector<Table::Entry> rows;
    rows.reserve(k_rows.size());
    for (const Row& row : k_rows) rows.push_back({row.word, row.causes});
    return Table{rows};
  }();
  const HarmCauses* found = causes.find(word);
  return found != nullptr ? *found : k_no_cause;
}

std::string_view harm_cause_name(std::size_t bit) noexcept {
  return bit < k_names.size() ? k_names.at(bit) : std::string_view{};
}

}  // namespace dateline::events

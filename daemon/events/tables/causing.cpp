// SPDX-License-Identifier: Apache-2.0
// Verbs whose object does what the infinitive behind it says.
#include "tables/causing.hpp"

#include "language/word_table.hpp"

#include <array>
#include <span>
#include <vector>

namespace dateline::events {
namespace {

struct Row {
  std::string_view lemma;
  Causing causing;
};

constexpr auto k_rows = std::to_array<Row>({
    {"allow", Causing::open},    // allowed the ship to sail
    {"cause", Causing::done},    // caused the roof to fall
    {"compel", Causing::done},   // compelled the firm to pay
    {"drive", Causing::open},    // drove thousands to flee, drove into town to shop
    {"enable", Causing::open},   // enables banks to lend
    {"expect", Causing::open},   // expects Peru to sign
    {"force", Causing::done},    // forced the jet to land
    {"get", Causing::open},      // got the union to vote
    {"help", Causing::done},     // helped the crew to escape
    {"lead", Causing::done},     // led the bank to close
    {"leave", Causing::open},    // left her to decide
    {"like", Causing::open},     // would like Chile to host it
    {"move", Causing::self},     // moved to freeze the assets
    {"need", Causing::open},     // needs the port to open
    {"order", Causing::open},    // ordered the jet to land
    {"permit", Causing::open},   // permits shops to open
    {"program", Causing::open},  // programmed the pump to stop
    {"prompt", Causing::done},   // prompted the mayor to quit
    {"require", Causing::open},  // requires firms to register
    {"vote", Causing::self},     // voted to strike
    {"want", Causing::open},     // wants Peru to sign
});

}  // namespace

Causing causing_of(std::string_view lemma) noexcept {
  using Table = language::WordTable<Causing>;
  static const Table causing = [] {
    std::vector<Table::Entry> rows;
    rows.reserve(k_rows.size());
    for (const Row& row : k_rows) rows.push_back({row.lemma, row.causing});
    return Table{rows};
  }();
  const Causing* found = causing.find(lemma);
  return found != nullptr ? *found : Causing::none;
}

}  // namespace dateline::events

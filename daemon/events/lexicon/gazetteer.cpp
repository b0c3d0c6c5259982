// SPDX-License-Identifier: Apache-2.0
#include "lexicon/gazetteer.hpp"

#include "events/countries.hpp"
#include "language/word_table.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/split.hpp"
#include "tables/tables.hpp"

#include <deque>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

class Gazetteer {
 public:
  Gazetteer() : table_({}) {
    for (const CountryRow& row : country_rows()) add_country(row);
    for_each_part(known_organizations(), '|',
                  [&](std::string_view name) { add(name, organization(name)); });
    for_each_part(known_places(), '|', [&](std::string_view name) {
      add(name, {NameClass::place, {}, {}, false});
    });
    for_each_part(region_adjectives(), '|', [&](std::string_view name) {
      add(name, {NameClass::demonym, {}, {}, false});
    });
    table_ = language::WordTable<KnownName>{entries_};
  }

  [[nodiscard]] const language::WordTable<KnownName>& table() const noexcept { return table_; }

 private:
  /// "Barcelona" plays where Barcelona lies.
  [[nodiscard]] KnownName organization(std::string_view name) const {
    KnownName value{NameClass::organization, {}, {}, false};
    for (const auto& entry : entries_) {
      if (!language::equal_folded(entry.word, name) || entry.value.kind != NameClass::city)
        continue;
      value.code = entry.value.code;
      value.city = true;
    }
    return value;
  }

  void add_country(const CountryRow& row) {
    const std::string_view usual = row.names.substr(0, row.names.find('|'));
    for_each_part(row.names, '|', [&](std::string_view name) {
      add(name, {NameClass::country, row.code, usual, false});
    });
    for_each_part(row.demonyms, '|', [&](std::string_view name) {
      add(name, {NameClass::demonym, row.code, usual, false});
    });
    bool capital = true;
    for_each_part(row.cities, '|', [&](std::string_view name) {
      add(name, {NameClass::city, row.code, usual, capital});
      capital = false;
    });
  }

  void add(std::string_view name, KnownName value) {
    std::string lower{name};
    for (char& c : lower) c = to_lower(c);
    entries_.push_back({strings_.emplace_back(std::move(lower)), value});
  }

  std::deque<std::string> strings_;
  std::vector<language::WordTable<KnownName>::Entry> entries_;
  language::WordTable<KnownName> table_;
};

constexpr KnownName k_unknown{};

const Gazetteer& gazetteer() {
  static const Gazetteer names;
  return names;
}

}  // namespace

const KnownName& look_up_name(std::string_view name) noexcept {
  const KnownName* found = gazetteer().table().find(name);
  return found == nullptr ? k_unknown : *found;
}

const KnownName& look_up_name(const language::Token& token, std::string_view text) noexcept {
  const KnownName* found = gazetteer().table().find(token, text);
  return found == nullptr ? k_unknown : *found;
}

std::string_view country_code(std::string_view name) noexcept {
  const KnownName& known = look_up_name(name);
  return known.kind == NameClass::country ? known.code : std::string_view{};
}

}  // namespace dateline::events

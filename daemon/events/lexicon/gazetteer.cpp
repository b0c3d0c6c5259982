// SPDX-License-Identifier: Apache-2.0
#include "lexicon/gazetteer.hpp"

#include "events/countries.hpp"
#include "language/word_table.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/split.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

/// First letter, last letter and length of each name. Most runs of words share them with no name
/// at all and need not be hashed.
class Outlines {
 public:
  void add(std::string_view name) {
    set_.set(outline(name.front(), name.back(), name.size()));
    constexpr std::size_t k_wider = 2;  // U+2019 for an apostrophe
    const auto quotes = static_cast<std::size_t>(std::count(name.begin(), name.end(), '\''));
    for (std::size_t more = 1; more <= quotes; ++more)
      set_.set(outline(name.front(), name.back(), name.size() + more * k_wider));
  }

  [[nodiscard]] bool hold(std::string_view name) const noexcept {
    return !name.empty() && set_[outline(name.front(), name.back(), name.size())];
  }

 private:
  static constexpr std::size_t k_letters = 32;  // ASCII without its case
  static constexpr std::size_t k_lengths = 64;  // and all longer ones

  static std::size_t outline(char first, char last, std::size_t length) noexcept {
    const auto letter = [](char c) { return static_cast<unsigned char>(c) % k_letters; };
    return (letter(first) * k_letters + letter(last)) * k_lengths + std::min(length, k_lengths - 1);
  }

  std::bitset<k_letters * k_letters * k_lengths> set_;
};

class Gazetteer {
 public:
  Gazetteer() : table_({}) {
    for (const CountryRow& row : country_rows()) add_country(row);
    for (const HomeRow& row : home_rows())
      add(row.name, {NameClass::country, row.code, row.name, false});
    for_each_part(known_organizations(), '|',
                  [&](std::string_view name) { add(name, organization(name)); });
    for_each_part(known_places(), '|', [&](std::string_view name) {
      add(name, {NameClass::place, {}, {}, false});
    });
    for_each_part(region_adjectives(), '|', [&](std::string_view name) {
      add(name, {NameClass::demonym, {}, {}, false});
    });
    table_ = language::WordTable<KnownName>{entries_};
    for (const auto& entry : entries_) outlines_.add(entry.word);
  }

  [[nodiscard]] const KnownName* find(std::string_view name) const noexcept {
    return outlines_.hold(name) ? table_.find(name) : nullptr;
  }
  [[nodiscard]] const KnownName* find(const language::Token& token,
                                      std::string_view text) const noexcept {
    return table_.find(token, text);
  }

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
  Outlines outlines_;
};

constexpr KnownName k_unknown{};

const Gazetteer& gazetteer() {
  static const Gazetteer names;
  return names;
}

}  // namespace

const KnownName& look_up_name(std::string_view name) noexcept {
  const KnownName* found = gazetteer().find(name);
  return found == nullptr ? k_unknown : *found;
}

const KnownName& look_up_name(const language::Token& token, std::string_view text) noexcept {
  const KnownName* found = gazetteer().find(token, text);
  return found == nullptr ? k_unknown : *found;
}

std::string_view country_code(std::string_view name) noexcept {
  const KnownName& known = look_up_name(name);
  return known.kind == NameClass::country ? known.code : std::string_view{};
}

}  // namespace dateline::events

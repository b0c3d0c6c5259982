// SPDX-License-Identifier: Apache-2.0
#include "lexicon/given_names.hpp"

#include "language/word_table.hpp"
#include "lexicon/split.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <vector>

namespace dateline::events {
namespace {

using GenderTable = language::WordTable<Gender>;

void add(std::string_view words, Gender gender, std::vector<GenderTable::Entry>& entries) {
  for_each_part(words, ' ', [&](std::string_view word) { entries.push_back({word, gender}); });
}

GenderTable read_given_names() {
  std::vector<GenderTable::Entry> entries;
  add(names_of_women(), Gender::woman, entries);
  add(names_of_men(), Gender::man, entries);
  add(names_of_either(), Gender::unknown, entries);
  return GenderTable{entries};
}

GenderTable read_titles() {
  std::vector<GenderTable::Entry> entries;
  add(titles_of_women(), Gender::woman, entries);
  add(titles_of_men(), Gender::man, entries);
  return GenderTable{entries};
}

const GenderTable& given_names() {
  static const GenderTable table = read_given_names();
  return table;
}

const GenderTable& titles() {
  static const GenderTable table = read_titles();
  return table;
}

std::optional<Gender> known(const Gender* gender) noexcept {
  return gender == nullptr ? std::nullopt : std::optional{*gender};
}

constexpr std::array<std::string_view, 4> k_she{"she", "her", "hers", "herself"};
constexpr std::array<std::string_view, 4> k_he{"he", "him", "his", "himself"};

}  // namespace

std::optional<Gender> gender_of_given_name(std::string_view word) noexcept {
  return known(given_names().find(word));
}

std::optional<Gender> gender_of_given_name(const language::Token& token,
                                           std::string_view text) noexcept {
  return known(given_names().find(token, text));
}

Gender gender_of_title(std::string_view word) noexcept {
  return known(titles().find(word)).value_or(Gender::unknown);
}

Gender gender_of_title(const language::Token& token, std::string_view text) noexcept {
  return known(titles().find(token, text)).value_or(Gender::unknown);
}

Gender gender_of_pronoun(std::string_view pronoun) noexcept {
  if (is_one_of(k_she, pronoun)) return Gender::woman;
  return is_one_of(k_he, pronoun) ? Gender::man : Gender::unknown;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "names/people.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::events {
namespace {

// A reader keeps no more in mind.
constexpr std::size_t k_most_known = 8;
// A text of more people is a directory.
constexpr std::size_t k_most_learned = 1'000;
// Clauses that somebody whose name tells the gender stays ahead of one whose name does not.
constexpr std::int64_t k_gender_lead = 1;
// Clauses that a subject stays ahead of somebody named after it in another role.
constexpr std::int64_t k_subject_lead = 2;
// Clauses that a text has told of whom it is about.
constexpr int k_topic = 4;

}  // namespace

void People::learn(Gender gender) {
  Known* only = nullptr;
  for (Known& each : known_) {
    if (!agree(gender, each.gender)) continue;
    if (only != nullptr) return;
    only = &each;
  }
  if (only == nullptr || only->gender != Gender::unknown || learned_.size() >= k_most_learned)
    return;
  only->gender = gender;
  learned_.try_emplace(only->person.text, gender);
}

void People::name(const Participant& person, Gender gender, bool subject) {
  if (gender == Gender::unknown)
    if (const Gender* learned = learned_.find(person.text); learned != nullptr) gender = *learned;
  const std::int64_t salience = clause_ + (subject ? k_subject_lead : 0);
  const auto known = std::find_if(known_.begin(), known_.end(), [&](const Known& other) {
    return other.person.text == person.text;
  });
  if (known != known_.end()) {
    known->paragraph = paragraph_;
    known->salience = std::max(known->salience, salience);
    known->told += subject ? 1 : 0;
    if (gender != Gender::unknown) known->gender = gender;
    return;
  }
  if (known_.size() < k_most_known) {
    known_.push_back({person, gender, salience, paragraph_, subject ? 1 : 0});
    return;
  }
  *std::min_element(known_.begin(), known_.end(), [](const Known& left, const Known& right) {
    return left.salience < right.salience;
  }) = {person, gender, salience, paragraph_, subject ? 1 : 0};
}

void People::forget() {
  const auto far = [&](const Known& each) { return paragraph_ - each.paragraph > 1; };
  known_.erase(std::remove_if(known_.begin(), known_.end(), far), known_.end());
}

/// Whom the text is about: its paragraphs go back to them from somebody named in passing.
const People::Known* People::topic(Gender gender, const Known& instead,
                                   std::string_view line) const {
  const Known* most = nullptr;
  for (const Known& each : known_) {
    const bool named = !line.empty() && line.find(each.person.text) != line.npos;
    if (named || each.told < k_topic || each.gender != gender) continue;
    if (most == nullptr || each.told > most->told) most = &each;
  }
  return most != nullptr && instead.told <= 1 ? most : nullptr;
}

const Participant* People::meant(Gender gender, std::string_view line) const {
  const Known* best = nullptr;
  std::int64_t most = 0;
  for (const Known& each : known_) {
    const bool told = gender != Gender::unknown && each.gender == gender;
    const std::int64_t salience = each.salience + (told ? k_gender_lead : 0);
    const bool behind = best != nullptr &&
                        (salience < most || (salience == most && each.salience <= best->salience));
    if (!agree(gender, each.gender) || behind) continue;
    if (!line.empty() && line.find(each.person.text) != line.npos) continue;
    best = &each;
    most = salience;
  }
  if (best == nullptr) return nullptr;
  const Known* about = opens_ ? topic(gender, *best, line) : nullptr;
  return about == nullptr ? &best->person : &about->person;
}

}  // namespace dateline::events

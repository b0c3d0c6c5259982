// SPDX-License-Identifier: Apache-2.0
#include "people.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::events {
namespace {

// A reader keeps no more in mind.
constexpr std::size_t k_most_known = 8;
// Clauses that a subject stays ahead of somebody named after it in another role.
constexpr std::int64_t k_subject_lead = 2;

}  // namespace

void People::name(const Participant& person, Gender gender, bool subject) {
  const std::int64_t salience = clause_ + (subject ? k_subject_lead : 0);
  const auto known = std::find_if(known_.begin(), known_.end(), [&](const Known& other) {
    return other.person.text == person.text;
  });
  if (known != known_.end()) {
    known->salience = std::max(known->salience, salience);
    if (gender != Gender::unknown) known->gender = gender;
    return;
  }
  if (known_.size() < k_most_known) {
    known_.push_back({person, gender, salience});
    return;
  }
  *std::min_element(known_.begin(), known_.end(), [](const Known& left, const Known& right) {
    return left.salience < right.salience;
  }) = {person, gender, salience};
}

const Participant* People::meant(Gender gender, std::string_view line) const {
  const Known* best = nullptr;
  for (const Known& each : known_) {
    if (!agree(gender, each.gender) || (best != nullptr && each.salience <= best->salience))
      continue;
    if (line.empty() || line.find(each.person.text) == line.npos) best = &each;
  }
  return best == nullptr ? nullptr : &best->person;
}

}  // namespace dateline::events

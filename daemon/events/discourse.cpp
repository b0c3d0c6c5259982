// SPDX-License-Identifier: Apache-2.0
#include "discourse.hpp"

#include "language/token.hpp"

#include <utility>

namespace dateline::events {
namespace {

// A text that tells of more kinds of things has no story.
constexpr std::size_t k_most_actions = 512;

}  // namespace

std::string_view Discourse::antecedent(std::string_view pronoun) const {
  using language::equal_folded;
  if (equal_folded(pronoun, "he") || equal_folded(pronoun, "she")) return person_;
  if (equal_folded(pronoun, "it")) return thing_;
  if (equal_folded(pronoun, "they")) return several_;
  return {};
}

std::string_view Discourse::owner(std::string_view possessive) const {
  using language::equal_folded;
  if (equal_folded(possessive, "his") || equal_folded(possessive, "her")) return person_;
  if (equal_folded(possessive, "its")) return thing_;
  if (equal_folded(possessive, "their")) return several_;
  return {};
}

void Discourse::clause(const std::vector<Participant>& participants, std::size_t subject_count,
                       std::string subject, bool plural) {
  age_ = 0;
  std::vector<const Participant*> people;
  for (const Participant& participant : participants)
    if (participant.type == ParticipantType::person) people.push_back(&participant);
  const bool person_subject =
      subject_count > 0 && participants.front().type == ParticipantType::person;
  if (person_subject) person_ = participants.front().text;
  if (people.size() == 2)
    several_ = people[0]->text + " and " + people[1]->text;
  else if (plural && !subject.empty())
    several_ = subject;
  else if (!person_subject && !subject.empty())
    several_.clear();
  if (subject.empty() || person_subject) return;
  thing_ = plural ? std::string{} : std::move(subject);
}

void Discourse::dated(std::string_view action, const TimeSpan& when) {
  if (days_.size() < k_most_actions) days_.insert_or_assign(std::string{action}, when);
}

const TimeSpan* Discourse::day_of(const std::string& action) const {
  const auto found = days_.find(action);
  return found == days_.end() ? nullptr : &found->second;
}

void Discourse::paragraph() {
  if (++age_ < 2) return;
  person_.clear();
  thing_.clear();
  several_.clear();
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "context/discourse.hpp"

#include "context/spoken_words.hpp"
#include "language/token.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace dateline::events {
namespace {

// A text that tells of more kinds of things has no story.
constexpr std::size_t k_most_actions = 512;
// A text that labels more names is a list.
constexpr std::size_t k_most_labels = 1'000;
// A text that names more is a directory.
constexpr std::size_t k_most_names = 20'000;

/// "Airbus A380": what "the aircraft" may mean.
bool is_product(const Participant& participant) {
  return participant.type == ParticipantType::thing &&
         participant.text.find_first_of("0123456789") != std::string::npos;
}

bool is_bargain(std::string_view kind) noexcept { return kind == "agreement" || kind == "deal"; }

/// Whom a clause speaks of: the first, or the one person of "Lumen chief executive Ana Ruiz".
const Participant* sole_person(std::span<const Participant> subjects) {
  if (subjects.empty()) return nullptr;
  const auto is_person = [](const Participant& one) { return one.type == ParticipantType::person; };
  if (is_person(subjects.front())) return &subjects.front();
  const bool one = std::count_if(subjects.begin(), subjects.end(), is_person) == 1;
  return one && is_person(subjects.back()) ? &subjects.back() : nullptr;
}

/// "Ohio State Attorney General": whoever holds it.
bool is_post(std::string_view name) {
  const std::string_view last = last_word(name);
  if (last.size() == name.size()) return false;
  const std::string_view before = last_word(name.substr(0, name.size() - last.size() - 1));
  return look_up(last).is(k_title) && look_up(before).is(k_title);
}

/// "Lumex" of "a strike by Lumex": the phrase means something else.
bool stands_behind_preposition(std::string_view phrase, std::string_view name) {
  const std::size_t at = phrase.find(name);
  return at != phrase.npos && first_preposition(phrase) < at;
}

/// The one of that label; none once another has it too.
template <typename Named>
void note_only(language::FlatMap<std::uint32_t, std::optional<Named>>& labels, std::uint32_t label,
               const Named& named) {
  const auto [known, fresh] = labels.try_emplace(label, named);
  if (!fresh && known && known->text != named.text) known.reset();
}

}  // namespace

std::string_view Discourse::antecedent(std::string_view pronoun, std::string_view besides) const {
  using language::equal_folded;
  if (const Gender gender = gender_of_pronoun(pronoun); gender != Gender::unknown) {
    if (is_unnamed(gender)) return unnamed_;
    const Participant* person = people_.meant(gender, besides);
    return person == nullptr ? std::string_view{} : person->text;
  }
  if (equal_folded(pronoun, "it")) return thing_;
  if (equal_folded(pronoun, "they")) return several_.empty() && is_body() ? thing_ : several_;
  return {};
}

bool Discourse::is_called(std::string_view noun) const {
  return thing_.size() > noun.size() && thing_.ends_with(noun) &&
         thing_[thing_.size() - noun.size() - 1] == ' ' && !means_more_than_last(thing_);
}

bool Discourse::is_body() const {
  const bool of_it = is_thing(thing_) &&  // "the Lumex oil leak"
                     look_up(last_word(thing_)).noun != nullptr;
  return thing_who_.size() == 1 && !of_it &&
         (thing_who_.front().type == ParticipantType::organization ||
          thing_who_.front().type == ParticipantType::country) &&
         !stands_behind_preposition(thing_, thing_who_.front().text);
}

std::string_view Discourse::owner(std::string_view possessive) const {
  using language::equal_folded;
  if (equal_folded(possessive, "its")) return thing_;
  if (equal_folded(possessive, "their")) return several_;
  return antecedent(possessive);
}

std::vector<Participant> Discourse::who(std::string_view pronoun, std::string_view besides) const {
  using language::equal_folded;
  if (const Gender gender = gender_of_pronoun(pronoun); gender != Gender::unknown) {
    if (is_unnamed(gender)) return {};
    const Participant* person = people_.meant(gender, besides);
    return person == nullptr ? std::vector<Participant>{} : std::vector{*person};
  }
  if (equal_folded(pronoun, "it")) return thing_who_;
  if (!equal_folded(pronoun, "they")) return {};
  if (several_who_.empty() && recent_) return {*recent_};  // "the airline said they would"
  if (several_.empty() && is_body()) return thing_who_;    // of a team, a country
  return several_who_;
}

std::vector<Participant> Discourse::owners(std::string_view possessive) const {
  using language::equal_folded;
  if (equal_folded(possessive, "its")) return who("it");
  return who(equal_folded(possessive, "their") ? "they" : possessive);
}

void Discourse::label(std::uint32_t noun, const Participant& participant) {
  if (labels_.size() >= k_most_names) return;
  note_only(labels_, noun, participant);
}

void Discourse::label_wider(std::string_view noun, const Participant& participant) {
  for (const WiderRow& row : wider_words()) {
    if (!language::equal_folded(noun, row.word)) continue;
    acronym_ = false;
    note_only(wider_labels_, language::fold_hash(row.wider), participant);
  }
}

void Discourse::label_place(std::uint32_t noun, const Place& place) {
  if (place_labels_.size() >= k_most_names) return;
  note_only(place_labels_, noun, place);
}

const Place* Discourse::place_labelled(std::uint32_t noun) const {
  const std::optional<Place>* found = place_labels_.find(noun);
  const bool plain = found != nullptr && found->has_value();
  return plain && (*found)->text == last_place_ ? &**found : nullptr;
}

void Discourse::note_acronym(std::string_view letters) {
  constexpr std::size_t k_least = 3;
  constexpr std::size_t k_most = 5;
  const bool may_be =
      letters.size() >= k_least && letters.size() <= k_most && names_.full(letters) == nullptr;
  if (!may_be) return;
  const NameClass kind = look_up_name(letters).kind;
  acronym_ = acronym_ || kind == NameClass::none || kind == NameClass::organization;
}

const Participant* Discourse::labelled(std::uint32_t noun) const {
  if (const std::optional<Participant>* found = labels_.find(noun); found != nullptr)
    return *found ? &**found : nullptr;
  const std::optional<Participant>* wider = wider_labels_.find(noun);
  if (wider == nullptr || !*wider) return nullptr;
  const bool another = acronym_ && (*wider)->type == ParticipantType::organization;
  return another ? nullptr : &**wider;
}

void Discourse::set_apart(const std::string& body) {
  if (no_firms_.size() < k_most_labels) no_firms_.try_emplace(body);
  const auto drop = [&](std::optional<Participant>& one) {
    if (one && one->text == body) one.reset();
  };
  if (organization_ && organization_->text == body) most_subjects_ = 0;
  drop(organization_);
  drop(recent_);
}

void Discourse::affiliate(const std::string& person, const Participant& body) {
  ++ties_;
  if (bodies_.size() < k_most_names) bodies_.insert_or_assign(person, body);
}

void Discourse::speak(std::vector<Participant> speakers) {
  speakers_ = std::move(speakers);
  if (speakers_.size() != 1) return;
  if (const Participant* body = body_of(speakers_.front().text)) speakers_.push_back(*body);
}

const Participant* Discourse::body_of(const std::string& person) const {
  return bodies_.find(person);
}

void Discourse::speak_for(std::span<const Participant> participants, std::size_t subject_count) {
  const Participant* person = sole_person(participants.first(subject_count));
  const Participant* body = person == nullptr ? nullptr : body_of(person->text);
  if (body == nullptr) return;
  thing_ = body->text;
  thing_who_ = {*body};
}

ByteRange Discourse::first_named(std::string_view text, ByteRange range) {
  if (named_.size() >= k_most_names) return range;
  return named_.try_emplace(text, range).first;
}

bool Discourse::needs_words(std::span<const Participant> subjects, bool plural) {
  return plural || sole_person(subjects) == nullptr;
}

void Discourse::name(std::span<const Participant> participants, std::size_t subject_count) {
  people_.clause();
  const Participant* person = sole_person(participants.first(subject_count));
  for (const Participant& one : participants) {
    if (one.type != ParticipantType::person) continue;
    stranger_ = false;
    unnamed_.clear();
    people_.name(one, names_.gender(one.text), person != nullptr && one.text == person->text);
  }
}

void Discourse::name_by(std::span<const Participant> relatives, const Participant& whose) {
  name(relatives, 0);
  people_.name(whose, names_.gender(whose.text), true);
}

void Discourse::mention(const Names::FullName& person) {
  stranger_ = false;
  const auto end = person.begin + static_cast<std::uint32_t>(person.text.size());
  people_.name({std::string{person.text}, person.type, {person.begin, end}},
               names_.gender(person.text), false);
}

void Discourse::pair(const Participant& one, const Participant& other) {
  several_ = one.text + " and " + other.text;
  several_who_ = {one, other};
}

void Discourse::clause(std::span<const Participant> participants, std::size_t subject_count,
                       std::string subject, bool plural) {
  age_ = 0;
  const std::span<const Participant> subjects = participants.first(subject_count);
  std::vector<const Participant*> people;
  for (const Participant& participant : participants)
    if (participant.type == ParticipantType::person) people.push_back(&participant);
  const bool person_subject = sole_person(subjects) != nullptr;
  for (const Participant& participant : participants)
    if (is_product(participant)) product_ = participant;
  for (const Participant& participant : subjects) take_organization(participant);
  if (people.size() == 2) {
    pair(*people[0], *people[1]);
  } else if (plural && !subject.empty()) {
    several_ = subject;
    several_who_.assign(subjects.begin(), subjects.end());
  } else if (!person_subject && !subject.empty()) {
    several_.clear();
    several_who_.clear();
  }
  if (subject.empty() || person_subject) return;
  thing_ = plural ? std::string{} : std::move(subject);
  thing_who_.clear();
  if (!plural) thing_who_.assign(subjects.begin(), subjects.end());
}

void Discourse::clause_about_it(std::span<const Participant> participants,
                                std::size_t subject_count, std::string subject, bool plural) {
  Thing it{thing_, thing_who_};
  clause(participants, subject_count, std::move(subject), plural);
  if (it.words.empty()) return;
  next_thing_ = Thing{std::exchange(thing_, std::move(it.words)),
                      std::exchange(thing_who_, std::move(it.who))};
}

void Discourse::clause_beside_several(std::span<const Participant> participants,
                                      std::size_t subject_count, std::string subject) {
  std::string several = several_;
  std::vector<Participant> who = several_who_;
  clause(participants, subject_count, std::move(subject), false);
  several_ = std::move(several);
  several_who_ = std::move(who);
}

void Discourse::sentence() {
  recent_.reset();
  ++sentences_;
  if (--unnamed_sentences_ <= 0) unnamed_.clear();
  if (--acted_on_sentences_ <= 0) {
    acted_on_.clear();
    acted_on_who_.clear();
  }
  if (!next_thing_) return;
  thing_ = std::move(next_thing_->words);
  thing_who_ = std::move(next_thing_->who);
  next_thing_.reset();
}

bool Discourse::is_firm(const Participant& one) const {
  if (one.type != ParticipantType::organization) return false;
  const std::string_view first = std::string_view{one.text}.substr(0, one.text.find(' '));
  const std::string_view last = last_word(one.text);
  const bool named = first.size() == one.text.size();  // "Lumen"
  static constexpr std::array<std::string_view, 3> k_offices{"Coast Guard", "Marine Corps",
                                                             "White House"};
  const bool office = std::any_of(k_offices.begin(), k_offices.end(), [&](std::string_view each) {
    return std::string_view{one.text}.ends_with(each);
  });
  return !names_.is_site(one.text) && !office && !no_firms_.contains(one.text) &&
         !is_one_of(news_agencies(), std::string_view{one.text}) &&
         !is_one_of(public_bodies(), first) &&         // "University of Calama"
         (named || !is_one_of(overseers(), first)) &&  // "Office for Fair Trade"
         (named || (!is_one_of(public_bodies(), last) && !is_one_of(overseers(), last) &&
                    !is_post(one.text)));
}

void Discourse::hold_to_account(std::span<const Participant> participants) {
  for (const Participant& one : participants) {
    if (firms_acted_on_ || !is_firm(one)) continue;
    firms_acted_on_ = firm_acted_on_ && firm_acted_on_->text != one.text;
    firm_acted_on_ = one;
  }
}

void Discourse::take_organization(const Participant& participant) {
  if (!is_firm(participant) || subjects_.size() >= k_most_names) return;
  recent_ = participant;
  const int count = ++subjects_.try_emplace(participant.text).first;
  if (count < most_subjects_) return;
  most_subjects_ = count;
  organization_ = participant;
}

void Discourse::tell(const Mention& mention, bool dated) {
  const bool when = dated && mention.status == Status::happened &&
                    (mention.when.single_day() || is_month(mention.when));
  if (!when && mention.participants.empty()) return;
  if (is_bargain(mention.kind) && !mention.participants.empty())
    bargain_ = Told{std::nullopt, mention.participants, mention.places};
  if (told_.size() >= k_most_actions && !told_.contains(mention.action)) return;
  Told& told = told_.try_emplace(mention.action).first;
  if (when) told.when = mention.when;
  if (!mention.participants.empty()) told.participants = mention.participants;
  if (!mention.places.empty()) told.places = mention.places;
}

const Discourse::Told* Discourse::told(std::string_view action) const { return told_.find(action); }

const Discourse::Told* Discourse::told(std::string_view action, std::string_view kind) const {
  const Told* same = told(action);
  if (same != nullptr && !same->participants.empty()) return same;
  return is_bargain(kind) && bargain_ ? &*bargain_ : same;
}

void Discourse::take_scene(std::string_view action, const std::vector<Place>& places) {
  if (places.empty()) return;
  const auto [scene, fresh] = scenes_.try_emplace(action, places);
  std::vector<Place>& known = scene;  // clang 14 captures no binding
  if (fresh || known.empty()) return;
  const bool same = std::any_of(places.begin(), places.end(), [&](const Place& place) {
    return std::any_of(known.begin(), known.end(),
                       [&](const Place& other) { return other.text == place.text; });
  });
  if (!same) known.clear();
}

const std::vector<Place>* Discourse::scene(std::string_view action) const {
  const std::vector<Place>* found = scenes_.find(action);
  return found == nullptr || found->empty() ? nullptr : found;
}

void Discourse::paragraph() {
  people_.paragraph();
  unnamed_.clear();
  acted_on_.clear();
  acted_on_who_.clear();
  sentences_ = 0;
  if (++age_ < 2) return;
  shown_.clear();
  event_ = nullptr;
  people_.forget();
  thing_.clear();
  next_thing_.reset();
  several_.clear();
  thing_who_.clear();
  several_who_.clear();
  speakers_.clear();
}

void Discourse::date(const std::string& name, CivilDay day) {
  std::optional<CivilDay>* known = days_.find(name);
  if (known == nullptr) {
    if (days_.size() < k_most_names) days_.try_emplace(name, day);
  } else if (*known != day) {
    known->reset();
  }
}

std::optional<CivilDay> Discourse::day_of(const std::string& name) const {
  const std::optional<CivilDay>* known = days_.find(name);
  return known == nullptr ? std::nullopt : *known;
}

}  // namespace dateline::events

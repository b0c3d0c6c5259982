// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "language/flat_map.hpp"
#include "lexicon/lexicon.hpp"
#include "names/names.hpp"
#include "names/people.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {

/// Whom the text spoke of last: what "he", "they" and "it" stand for where that is plain.
class Discourse {
 public:
  explicit Discourse(const Names& names) : names_(names) {}

  /// What the pronoun stands for, but nobody whose name stands in `besides`: "he met Ruiz" is
  /// another. Empty where it is not plain.
  [[nodiscard]] std::string_view antecedent(std::string_view pronoun,
                                            std::string_view besides = {}) const;

  /// "It" means an organization or a country, or what that has.
  [[nodiscard]] bool speaks_of_body() const { return is_body(); }

  /// What "it" means is called by this noun: "India's space agency".
  [[nodiscard]] bool is_called(std::string_view noun) const;

  /// Who does what "it" plans, where the words spoken of last are not the name of somebody: "a vote
  /// at Lumex"; else nullptr.
  [[nodiscard]] const Participant* planner() const {
    if (thing_who_.empty()) return organization();
    const Participant& one = thing_who_.front();
    return thing_who_.size() == 1 && is_firm(one) && thing_ != one.text ? &one : nullptr;
  }

  /// Whom "his", "its" and "their" name.
  [[nodiscard]] std::string_view owner(std::string_view possessive) const;

  /// The participants that the pronoun stands for, likewise.
  [[nodiscard]] std::vector<Participant> who(std::string_view pronoun,
                                             std::string_view besides = {}) const;
  /// The participants that "his", "its" and "their" stand for.
  [[nodiscard]] std::vector<Participant> owners(std::string_view possessive) const;
  /// Who spoke last: "we" of a quotation that goes on.
  [[nodiscard]] const std::vector<Participant>& speakers() const noexcept { return speakers_; }
  void speak(std::vector<Participant> speakers);
  /// `person` leads `body` or speaks for it: "we" may be that.
  void affiliate(const std::string& person, const Participant& body);
  /// The one person of these subjects says what "it" does: the body that she leads or speaks for.
  void speak_for(std::span<const Participant> participants, std::size_t subject_count);
  /// How often that was told.
  [[nodiscard]] std::size_t ties() const noexcept { return ties_; }
  /// Likewise, where none was told of that person.
  void affiliate_first(const std::string& person, const Participant& body) {
    if (body_of(person) == nullptr) affiliate(person, body);
  }
  /// The body that `person` leads or speaks for; nullptr where none was told.
  [[nodiscard]] const Participant* body_of(const std::string& person) const;
  /// The organization that "the company" means, the one that this sentence, the last clause or
  /// most clauses were about; where none was the subject of a clause, the only one that others did
  /// something to. nullptr where there is none.
  [[nodiscard]] const Participant* organization() const {
    if (recent_) return &*recent_;
    if (thing_who_.size() == 1 && is_firm(thing_who_.front())) return &thing_who_.front();
    if (organization_) return &*organization_;
    return is_only_acted_on() ? &*firm_acted_on_ : nullptr;
  }
  /// None was the subject of a clause, and one was acted on: "The watchdog fined Lumex".
  [[nodiscard]] bool is_only_acted_on() const noexcept {
    return !recent_ && !organization_ && firm_acted_on_ && !firms_acted_on_;
  }
  /// Whose "revenue" is: that of this sentence, or what the clause before it was about, in the
  /// paragraph before only if most clauses were.
  [[nodiscard]] const Participant* reporting() const {
    if (recent_) return &*recent_;
    const bool itself =
        thing_who_.size() == 1 && is_firm(thing_who_.front()) && thing_who_.front().text == thing_;
    const bool near = itself && (age_ == 0 || (organization_ && organization_->text == thing_));
    return near ? &thing_who_.front() : nullptr;
  }
  /// "the aircraft" means this from here on.
  void take_product(const Participant& product) { product_ = product; }
  /// The text calls `participant` by the common noun with this hash: "the bank".
  void label(std::uint32_t noun, const Participant& participant);
  /// Likewise by what is wider than `noun`, a word of its name: "the agency".
  void label_wider(std::string_view noun, const Participant& participant);
  /// "the agency" may be a body whose name the text does not give in full: CDC.
  void note_acronym(std::string_view letters);
  /// Whether that could matter.
  [[nodiscard]] bool has_wider_labels() const noexcept { return !wider_labels_.empty(); }
  /// The text calls `place` by the common noun with this hash: "the island".
  void label_place(std::uint32_t noun, const Place& place);
  /// The place was named last.
  void visit(const Place& place) { last_place_ = place.text; }
  /// Where "the" with that noun is; nullptr where that is nowhere, more than one place, or another
  /// was named since.
  [[nodiscard]] const Place* place_labelled(std::uint32_t noun) const;
  /// "the retailer Lumex": "the bank" is another. `noun`: of a trade.
  void note_trade(const std::string& body, std::uint32_t noun) {
    if (trades_.size() < 1'000) trades_.try_emplace(body, noun);
  }
  [[nodiscard]] bool has_other_trade(const Participant& body, std::uint32_t noun) const {
    const std::uint32_t* trade = trades_.find(body.text);
    return trade != nullptr && *trade != noun;
  }
  /// "Norway's central bank", "the city museum": "the" with that noun is no body that the text has
  /// not called so.
  void meet_body(std::uint32_t noun) { met_bodies_.try_emplace(noun); }
  [[nodiscard]] bool has_met_body(std::uint32_t noun) const { return met_bodies_.contains(noun); }
  /// "the union Tarn": no business, which "the company" never means.
  void set_apart(const std::string& body);
  /// Whom "the" with that noun means; nullptr where nobody, or more than one.
  [[nodiscard]] const Participant* labelled(std::uint32_t noun) const;
  /// Where the article first gave `text`, a part of its body, which it gives at `range` too.
  [[nodiscard]] ByteRange first_named(std::string_view text, ByteRange range);

  /// The words of a subject can be looked back at: none are where it is one person.
  [[nodiscard]] static bool needs_words(std::span<const Participant> subjects, bool plural);
  /// A clause with these who's was read; `subject_count` of them stand in its subject, which reads
  /// `subject` and is plural or not.
  void clause(std::span<const Participant> participants, std::size_t subject_count,
              std::string subject, bool plural);
  /// Likewise, and "it" in the clause means what was spoken of before, up to the end of the
  /// sentence.
  void clause_about_it(std::span<const Participant> participants, std::size_t subject_count,
                       std::string subject, bool plural);
  /// Likewise, where it only tells when or why those of the clause before did something: "Talks
  /// collapsed after a strike failed. They".
  void clause_beside_several(std::span<const Participant> participants, std::size_t subject_count,
                             std::string subject);
  /// "Four patients were found, police said": whom the sentence is about, before who says so takes
  /// their place.
  void keep_acted_on() {
    if (acted_on_sentences_ == 2) return;  // whom the sentence tells of has its own words
    acted_on_ = several_;
    acted_on_who_ = several_who_;
    acted_on_sentences_ = 2;
  }
  /// "Police arrested three men": likewise of those whom many act on.
  void act_on(std::string people) {
    acted_on_ = std::move(people);
    acted_on_who_.clear();
    acted_on_sentences_ = 2;
  }
  /// Whom "they" of something done to them means where others spoke since; empty where that is not
  /// Others are spoken of since.
  void forget_acted_on() {
    acted_on_.clear();
    acted_on_who_.clear();
    acted_on_sentences_ = 0;
  }
  /// plain.
  [[nodiscard]] std::string_view acted_on() const noexcept { return acted_on_; }
  [[nodiscard]] const std::vector<Participant>& acted_on_who() const noexcept {
    return acted_on_who_;
  }
  /// "The watchdog fined Lumex": somebody did so to these.
  void hold_to_account(std::span<const Participant> participants);
  /// A clause has these two people: "they" are both.
  void pair(const Participant& one, const Participant& other);
  /// A clause with one subject has these people for object: "they" are them.
  void meet(std::string people) {
    several_ = std::move(people);
    several_who_.clear();
  }
  /// These were named in a clause, the first `subject_count` in its subject, be it by a pronoun.
  void name(std::span<const Participant> participants, std::size_t subject_count);
  /// "a driver" is the subject of a clause that names nobody: "he" is them to the end of the
  /// sentence; to that of the next one where a paragraph opens about nobody else (`alone`).
  void speak_of(std::string unnamed, Gender gender, bool alone) {
    unnamed_ = std::move(unnamed);
    unnamed_gender_ = gender;
    unnamed_sentences_ = alone && sentences_ == 1 ? 2 : 1;
  }
  /// "her daughter Ana Ruiz": the text goes on about whose daughter that is.
  void name_by(std::span<const Participant> relatives, const Participant& whose);
  /// The sentence names this person, no matter as what.
  void mention(const Names::FullName& person);
  /// Whom "him" or "her" means, none of those whose name stands in `line`; nullptr where nobody.
  [[nodiscard]] const Participant* other(std::string_view pronoun, std::string_view line) const {
    return people_.meant(gender_of_pronoun(pronoun), line);
  }
  /// The pronoun is the subject of a clause.
  void learn(std::string_view pronoun) {
    if (const Gender gender = gender_of_pronoun(pronoun); gender != Gender::unknown)
      people_.learn(gender);
  }
  /// The person meant by a word that tells no gender: "the 41-year-old"; nullptr where nobody.
  [[nodiscard]] const Participant* somebody(std::string_view line = {}) const {
    return stranger_ ? nullptr : people_.meant(Gender::unknown, line);
  }
  /// "a driver": somebody without a name, whom "the 41-year-old" may mean from here on.
  void meet_stranger() noexcept { stranger_ = true; }
  /// What somebody brought out last, and as what: a "product" goes on sale and a "law" takes
  /// effect, not the firm or the parliament.
  void show(std::string_view kind, std::string words) {
    shown_kind_ = kind;
    shown_ = std::move(words);
  }
  [[nodiscard]] std::string_view shown(std::string_view kind) const noexcept {
    return kind == shown_kind_ ? std::string_view{shown_} : std::string_view{};
  }
  /// What the sentence spoke of: "the next one" is another such event.
  void event(const NounSense* noun) noexcept { event_ = noun; }
  [[nodiscard]] const NounSense* event() const noexcept { return event_; }

  /// What was told last of an `action`: "the deal" means that one.
  struct Told {
    std::optional<TimeSpan> when;  ///< a day, or a month
    std::vector<Participant> participants;
    std::vector<Place> places;
  };
  /// `dated`: its time is its own.
  void tell(const Mention& mention, bool dated);
  [[nodiscard]] const Told* told(std::string_view action) const;
  /// Likewise; of a bargain any other will do: "the deal" is the purchase.
  [[nodiscard]] const Told* told(std::string_view action, std::string_view kind) const;
  /// A blow of this action fell at `places`; one elsewhere makes two, and no place plain.
  void take_scene(std::string_view action, const std::vector<Place>& places);
  /// Where the one blow of that action fell; nullptr where that is not plain.
  [[nodiscard]] const std::vector<Place>* scene(std::string_view action) const;
  /// `name` did something on `day`, which is over; on another than told before, none is known.
  void date(const std::string& name, CivilDay day);
  /// The one day of what `name` did, where the text goes back to it.
  [[nodiscard]] std::optional<CivilDay> day_of(const std::string& name) const;
  /// The product that "the aircraft" means; nullptr where none was named.
  [[nodiscard]] const Participant* product() const noexcept {
    return product_ ? &*product_ : nullptr;
  }

  /// A paragraph ends: what is far is no longer plain.
  void paragraph();

  /// Another sentence begins.
  void sentence();

 private:
  /// The thing spoken of is an organization or a country: "they" may be it.
  [[nodiscard]] bool is_body() const;
  /// No town that acts, and no post: "the company" is not Spokane.
  [[nodiscard]] bool is_firm(const Participant& one) const;
  void take_organization(const Participant& participant);
  [[nodiscard]] bool is_unnamed(Gender gender) const noexcept {
    return !unnamed_.empty() && agree(gender, unnamed_gender_);
  }

  const Names& names_;
  People people_;
  struct Thing {
    std::string words;
    std::vector<Participant> who;
  };
  std::string thing_;
  std::string several_;
  std::vector<Participant> thing_who_;
  std::optional<Thing> next_thing_;  ///< from the next sentence on
  std::vector<Participant> several_who_;
  std::string acted_on_;  ///< of the last sentence but who said it
  std::vector<Participant> acted_on_who_;
  int acted_on_sentences_ = 0;
  std::vector<Participant> speakers_;
  language::FlatMap<std::string, Participant> bodies_;  ///< by who speaks for them
  std::size_t ties_ = 0;
  std::optional<Participant> organization_;
  std::optional<Participant> recent_;  ///< of this sentence
  std::optional<Participant> firm_acted_on_;
  bool firms_acted_on_ = false;  ///< more than one
  bool stranger_ = false;
  std::string unnamed_;
  Gender unnamed_gender_ = Gender::unknown;
  int unnamed_sentences_ = 0;  ///< which it is still spoken of in
  int sentences_ = 0;          ///< of this paragraph
  language::FlatMap<std::string_view, ByteRange> named_;
  language::FlatMap<std::uint32_t, std::optional<Participant>> labels_;  ///< none: several
  language::FlatMap<std::uint32_t, std::optional<Participant>> wider_labels_;
  language::FlatMap<std::uint32_t, std::optional<Place>> place_labels_;  ///< none: several
  std::string last_place_;
  bool acronym_ = false;  ///< of a body, named since one with a wider label was
  language::FlatSet<std::string> no_firms_;
  language::FlatSet<std::uint32_t> met_bodies_;
  language::FlatMap<std::string, std::uint32_t> trades_;
  const NounSense* event_ = nullptr;
  language::FlatMap<std::string, int> subjects_;
  int most_subjects_ = 0;
  std::optional<Participant> product_;
  std::string shown_kind_;
  std::string shown_;
  language::FlatMap<std::string, Told> told_;
  language::FlatMap<std::string_view, std::vector<Place>> scenes_;  ///< empty: several
  language::FlatMap<std::string, std::optional<CivilDay>> days_;    ///< none: several
  std::optional<Told> bargain_;                                     ///< the last agreement or deal
  int age_ = 0;
};

}  // namespace dateline::events

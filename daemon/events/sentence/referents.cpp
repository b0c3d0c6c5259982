// SPDX-License-Identifier: Apache-2.0
#include "sentence/referents.hpp"

#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

class Referents {
 public:
  Referents(const Names& names, Discourse& discourse, Arguments& arguments)
      : names_(names), discourse_(discourse), arguments_(arguments) {}

  void run() {
    for (const Tie& tie : arguments_.ties)
      discourse_.affiliate(all()[tie.person].text, all()[tie.body]);
    arguments_.ties.clear();
    add_owners();
    for (const Word* noun : arguments_.again) add_meant_by(*noun);
    arguments_.again.clear();
    add_by_kind();
    for (const Label& label : arguments_.labels) note_label(label);
    arguments_.labels.clear();
    for (const PlaceLabel& label : arguments_.place_labels)
      discourse_.label_place(label.noun->hash, arguments_.places[label.place]);
    arguments_.place_labels.clear();
    if (!arguments_.places.empty()) discourse_.visit(arguments_.places.back());
  }

 private:
  [[nodiscard]] std::vector<Participant>& all() noexcept { return arguments_.participants; }

  void add(const Participant* one) {
    const bool known =
        one != nullptr && std::any_of(all().begin(), all().end(), [&](const Participant& other) {
          return other.text == one->text;
        });
    if (one != nullptr && !known) all().push_back(*one);
  }

  /// "his", "its company".
  void add_owners() {
    for (const std::string_view owner : arguments_.owners) {
      for (const Participant& one : discourse_.owners(owner)) {
        add(&one);
        if (arguments_.own_firm) add(discourse_.body_of(one.text));
      }
    }
    arguments_.owners.clear();
  }

  /// "the bank", "the takeover", "the island".
  void add_meant_by(const Word& noun) {
    const Participant* firm = names_trade(noun) ? discourse_.organization() : nullptr;
    met_ = met_ || discourse_.has_met_body(noun.hash) ||
           (firm != nullptr && discourse_.has_other_trade(*firm, noun.hash));
    if (discourse_.is_called(noun.text))
      for (const Participant& one : discourse_.who("it")) add(&one);
    const NounSense* event = noun.entry->noun;
    const Discourse::Told* told =
        event == nullptr ? nullptr : discourse_.told(event->action, event->kind);
    if (told != nullptr)  // "the takeover is expected to close": whose takeover
      for (const Participant& one : told->participants) add(&one);
    const Participant* meant = discourse_.labelled(noun.hash);
    const Names::FullName* body = meant == nullptr ? names_.body(noun.hash, noun.begin) : nullptr;
    named_ = named_ || meant != nullptr || body != nullptr;
    const Place* place = noun.is(k_place_word) && arguments_.places.empty()
                             ? discourse_.place_labelled(noun.hash)
                             : nullptr;
    if (place != nullptr) arguments_.places.push_back(*place);  // "visited the island"
    add(meant);
    if (body == nullptr) return;
    const auto end = body->begin + static_cast<std::uint32_t>(body->text.size());
    const Participant one{std::string{body->text}, body->type, {body->begin, end}};
    add(&one);
  }

  /// "the company", "the 26-year-old", "revenue": where no noun has named anybody.
  void add_by_kind() {
    if (arguments_.somebody) add(discourse_.somebody());
    if (arguments_.figure) add(discourse_.reporting());
    if (named_) return;
    if (arguments_.firm && !met_) add(discourse_.organization());
    if (arguments_.product) add(discourse_.product());
  }

  void note_label(const Label& label) {
    if (label.participant >= all().size()) return;
    const Participant& one = all()[label.participant];
    const Word& noun = *label.noun;
    discourse_.label(noun.hash, one);
    if (noun.capitalised) discourse_.label_wider(noun.text, one);
    if (names_trade(noun)) discourse_.note_trade(one.text, noun.hash);
    const bool thing = noun.entry->thing &&  // "the Horizon rig", not "the BP rig"
                       look_up_name(one.text.substr(0, one.text.find(' '))).kind == NameClass::none;
    if (thing || is_one_of(public_bodies(), noun) || is_one_of(overseers(), noun))
      discourse_.set_apart(one.text);
    if (one.type == ParticipantType::thing && noun.entry->again == Again::product)
      discourse_.take_product(one);
  }

  const Names& names_;
  Discourse& discourse_;
  Arguments& arguments_;
  bool named_ = false;  ///< somebody, by the noun itself
  bool met_ = false;    ///< "Norway's central bank": none of those named
};

}  // namespace

void resolve_referents(const Names& names, Discourse& discourse, Arguments& arguments) {
  Referents(names, discourse, arguments).run();
}

}  // namespace dateline::events

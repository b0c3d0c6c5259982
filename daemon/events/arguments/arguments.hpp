// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "grammar/parse.hpp"
#include "names/names.hpp"

#include <string_view>
#include <vector>

namespace dateline::events {

/// A common noun that the text calls a participant by: "probe" of "the Perseus probe", "bank" of
/// "Calder Bank".
struct Label {
  const Word* noun = nullptr;
  std::size_t participant = 0;  ///< index in Arguments::participants
};

/// "island" of "the island of Lombok": index in Arguments::places.
struct PlaceLabel {
  const Word* noun = nullptr;
  std::size_t place = 0;
};

/// Somebody leads a body or speaks for it; both are indices in Arguments::participants.
struct Tie {
  std::size_t person = 0;
  std::size_t body = 0;
};

/// Who and where, as the words of one clause say.
struct Arguments {
  std::vector<Participant> participants;
  std::vector<Place> places;
  std::size_t anchored = 0;         ///< of the participants: stand where the text first names them
  std::size_t anchored_places = 0;  ///< likewise
  std::vector<std::string_view> owners;   ///< "its", "his": somebody named before
  std::vector<std::string_view> objects;  ///< "him", "her": somebody else than the subject
  bool firm = false;                      ///< "the company", "the airline": one named before
  bool figure = false;                    ///< "net income": of the one that the text is at
  bool own_firm = false;                  ///< "his company": that of somebody named before
  bool somebody = false;                  ///< "the 41-year-old": a person named before
  bool product = false;                   ///< "the aircraft": one named before
  std::vector<const Word*> again;         ///< heads of "the probe", "the bank"
  std::vector<Label> labels;
  std::vector<PlaceLabel> place_labels;
  std::vector<Tie> ties;
};

/// Adds who and where of words [range) to `arguments`; what is there already stays once.
/// `subject`: the words are what the clause speaks of.
void read_arguments(const Parse& parse, std::string_view body, WordRange range, bool subject,
                    const Names& names, Arguments& arguments);

/// Takes out groups that no one could tell apart: "six people", "leaders". Returns those of them
/// that a reader wants to see with what they did: "protesters".
std::vector<Participant> drop_unnamed(const Parse& parse, std::vector<Participant>& participants);

}  // namespace dateline::events

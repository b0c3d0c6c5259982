// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/arguments.hpp"
#include "context/sentence_view.hpp"
#include "dating/dating.hpp"
#include "layout/agenda.hpp"
#include "phrase/phrase.hpp"
#include "sentence/parsed.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dateline::events {

/// What is noted of a sentence while it is read. The memory that it takes serves for the next one.
struct SentenceNotes {
  std::vector<std::uint32_t> told;  ///< noun phrases that a verb's mention tells of
  std::vector<std::uint32_t> told_times;
  std::vector<std::pair<ByteRange, Participant>> groups;         ///< without a name, by the trigger
  std::vector<std::pair<std::uint32_t, std::uint32_t>> awaited;  ///< verb groups and their nouns
  std::vector<std::uint32_t> group_mentions;                     ///< by index of the verb group
  std::vector<Mention> gapped;     ///< of clauses that share the verb of another
  std::vector<Dated> group_times;  ///< by index of the verb group

  void clear() noexcept {
    told.clear();
    told_times.clear();
    groups.clear();
    awaited.clear();
    group_mentions.clear();
    gapped.clear();
    group_times.clear();
  }
};

/// Turns one parsed sentence into mentions.
class SentenceReader {
 public:
  SentenceReader(const Article& article, const ParsedSentence& sentence,
                 std::span<const Timex> timexes, const Names& names, Discourse& discourse,
                 Narrative& narrative, SentenceNotes& notes, bool explain);

  /// `sentence` is where it stands in the body.
  void run(ByteRange sentence, std::vector<Mention>& out);

 private:
  void read_group(std::uint32_t index, std::vector<Mention>& out);
  void read_noun(std::uint32_t index, std::vector<Mention>& out);
  void read_attribution(std::vector<Mention>& out) const;
  [[nodiscard]] Reality reality(const VerbGroup& group, bool awaited) const;
  [[nodiscard]] bool wants_event(const VerbGroup& group) const;
  [[nodiscard]] bool is_told_apart(const VerbGroup& group, const Mention& mention,
                                   const std::vector<Mention>& out) const;
  [[nodiscard]] WordRange planner_of(const VerbGroup& group) const;
  [[nodiscard]] WordRange partner_in(const VerbGroup& group) const;
  [[nodiscard]] bool names_someone(const VerbGroup& group) const;
  [[nodiscard]] WordRange opening(const VerbGroup& group) const;
  [[nodiscard]] WordRange closing(const VerbGroup& group) const;
  void add_scene(const VerbGroup& group, std::vector<Place>& places) const;
  void fill_arguments(std::uint32_t index, Mention& mention);
  [[nodiscard]] Arguments pronoun_arguments(const VerbGroup& group) const;
  void note_speaker(const std::optional<Quote>& source);
  void take_subject_beside(std::uint32_t index, VerbGroup& group) const;
  void note_affiliation(const VerbGroup& group, const std::vector<Participant>& subject);
  void settle_objects(std::size_t subject_count, Arguments& arguments) const;
  void settle_owners(const VerbGroup& group, std::size_t subject_count, Arguments& arguments) const;
  void note_plan(const Mention& mention);
  void note_awaited(std::uint32_t index);
  void note_shown(const VerbGroup& group);
  void note_clause(const VerbGroup& group, const std::vector<Participant>& participants,
                   std::size_t subject_count);
  [[nodiscard]] std::string spoken_of(const VerbGroup& group) const;
  void note_self_named();
  void note_people();
  [[nodiscard]] const Names::FullName* named_by(const Chunk& chunk) const;
  void note_writer(const VerbGroup& group);
  void note_subject(const VerbGroup& group);
  void drop_asked(std::span<Mention> mentions, std::string_view why) const;
  void add_groups(std::span<Mention> mentions) const;
  void note_figures(std::span<const Mention> mentions);
  void read_gapped(const VerbGroup& group, const Dated& dated, Mention& told);
  void drop_repeated(std::span<Mention> all) const;
  void hand_to_nouns(std::vector<Mention>& all, std::size_t first) const;
  [[nodiscard]] std::optional<AgendaLine> line_of_agenda() const;
  void read_agenda(std::size_t first, std::vector<Mention>& out);
  void read_notice(std::size_t first, std::vector<Mention>& out);
  /// What happens, who and where, of a line that is told by its words as they stand.
  void tell(WordRange words, Mention& mention);
  void add_clause_arguments(std::uint32_t index, const std::vector<Mention>& out, Mention& mention);
  [[nodiscard]] std::uint32_t holder_of(std::uint32_t index, bool tight) const;
  void resolve(Arguments& arguments);
  void anchor(Arguments& arguments);
  bool weigh(std::uint32_t index, const Dated& dated, Reality& real) const;
  [[nodiscard]] std::string line_of(const VerbGroup& group, const Mention& mention,
                                    const Reality& real, bool deadline, const PhraseBuilder& phrase,
                                    const std::vector<Mention>& out) const;
  void explain_group(const VerbGroup& group, const NounSense* noun, const Dated& dated,
                     const Reality& reality, Mention& mention) const;
  [[nodiscard]] bool is_long_ago(const TimeSpan& when) const;
  [[nodiscard]] bool is_past_year(const TimeSpan& when) const;
  [[nodiscard]] bool holds_story(const TimeSpan& month) const;
  void go_back(const VerbGroup& group, const Dated& dated, Mention& mention) const;
  void remember(const VerbGroup& group, const Mention& mention, std::uint32_t chunk,
                const Dated& dated);
  [[nodiscard]] WordRange with_tail(const Chunk& chunk) const;
  [[nodiscard]] Status status_of_noun(std::uint32_t index, const Mention& mention,
                                      std::span<const Mention> all) const;
  [[nodiscard]] bool is_weighed(std::uint32_t chunk, std::span<const Mention> all) const;
  [[nodiscard]] bool is_told(std::uint32_t chunk, const EventTime& time) const;
  [[nodiscard]] std::string_view off_noun(std::uint32_t index, const EventTime& time,
                                          const Mention& mention,
                                          std::span<const Mention> all) const;

  const SentenceTimes& times_;
  Discourse& discourse_;
  Narrative& narrative_;
  SentenceView view_;
  bool explain_;
  ByteRange sentence_;
  ByteRange speaker_;  ///< noted last, when so many were known to speak for a body
  std::size_t speaker_ties_ = 0;
  std::vector<std::uint32_t>& told_;
  std::vector<std::uint32_t>& told_times_;
  std::vector<std::pair<ByteRange, Participant>>& groups_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>>& awaited_;
  std::vector<std::uint32_t>& group_mentions_;
  std::vector<Mention>& gapped_;
  std::vector<Dated>& group_times_;
};

}  // namespace dateline::events

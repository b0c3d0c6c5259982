// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "discourse.hpp"
#include "names.hpp"
#include "parse.hpp"
#include "participants.hpp"
#include "reality.hpp"
#include "times.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline::events {

/// What the sentences so far leave for the next one.
struct Narrative {
  std::optional<TimeSpan> day;  ///< the day that the story is at
  std::uint32_t age = 0;        ///< sentences since it was named
  std::uint32_t sentence = 0;   ///< number of the sentence
  bool in_lead = true;          ///< one of the first two sentences of the story itself
  bool caption = false;         ///< describes a picture
};

/// Turns one parsed sentence into mentions.
class SentenceReader {
 public:
  SentenceReader(const Article& article, const Parse& parse, std::span<const Timex> timexes,
                 const Names& names, Discourse& discourse, Narrative& narrative, bool explain);

  void run(Quote sentence, std::vector<Mention>& out);

 private:
  struct Dated {
    EventTime time;
    Basis basis = Basis::none;
    std::string_view because;
  };

  void read_group(std::uint32_t index, std::vector<Mention>& out);
  void read_noun(std::uint32_t chunk, std::vector<Mention>& out);
  void promote_report(std::vector<Mention>& out, std::size_t first) const;
  [[nodiscard]] const NounSense* noun_beside(const VerbGroup& group, std::uint32_t& chunk) const;
  [[nodiscard]] Dated date_group(std::uint32_t index, const NounSense* noun, std::uint32_t chunk,
                                 const Reality& reality);
  [[nodiscard]] Dated date_by_tense(const VerbGroup& group, const Reality& reality) const;
  [[nodiscard]] Dated date_by_occasion(const VerbGroup& group) const;
  [[nodiscard]] std::vector<Attachment> attachments_of(std::uint32_t index) const;
  [[nodiscard]] bool on_timeline(const VerbGroup& group, const Mention& mention, bool noun,
                                 bool counts) const;
  [[nodiscard]] std::optional<Quote> source_of(std::uint32_t index) const;
  [[nodiscard]] WordRange according_to() const;
  [[nodiscard]] std::optional<Quote> quote_words(WordRange range) const;
  [[nodiscard]] std::optional<TimeEvidence> evidence(const EventTime& time) const;
  void fill_arguments(const VerbGroup& group, Mention& mention);
  [[nodiscard]] const NounSense* telling_noun(const VerbGroup& group) const;
  [[nodiscard]] bool starts_with_pronoun(std::string_view what, const VerbGroup& group) const;
  [[nodiscard]] bool has_condition() const;
  [[nodiscard]] bool is_over(const TimeSpan& span) const;
  void score(Mention& mention, Nature nature) const;

  const Article& article_;
  const Parse& parse_;
  std::span<const Timex> timexes_;
  const Names& names_;
  Discourse& discourse_;
  Narrative& narrative_;
  bool explain_;
  SentenceTimes times_;
  Quote sentence_;
  std::vector<std::uint32_t> told_;  ///< noun phrases that a verb's mention tells of
  std::vector<std::uint32_t> told_times_;
};

}  // namespace dateline::events

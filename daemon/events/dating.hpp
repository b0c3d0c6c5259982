// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "reality.hpp"
#include "sentence_view.hpp"

#include <string_view>
#include <vector>

namespace dateline::events {

/// When an event is, and what that rests on.
struct Dated {
  EventTime time;
  Basis basis = Basis::none;
  std::string_view because;  ///< for --explain
};

/// Finds the time of verb groups and nouns of one sentence.
class Dater {
 public:
  explicit Dater(const SentenceView& view) : view_(view) {}

  /// Of a verb group that speaks of the event noun in `chunk`, or of none (k_nothing).
  [[nodiscard]] Dated group(std::uint32_t index, std::uint32_t chunk, const Reality& reality) const;
  /// Of an event noun without a time: the clause that it stands in, or what was told of it before.
  /// `groups` holds the times of the verb groups.
  [[nodiscard]] Dated noun(std::uint32_t chunk, std::span<const Dated> groups) const;
  /// The verb group that a noun phrase is subject, object or circumstance of; k_nothing where none.
  [[nodiscard]] std::uint32_t clause_of(std::uint32_t chunk) const;
  /// The finite verb group that one without a finite form is said beside; k_nothing where none.
  [[nodiscard]] std::uint32_t main_of(std::uint32_t index) const;
  /// The expression that counts, as it stands in the text.
  [[nodiscard]] std::optional<TimeEvidence> evidence(const EventTime& time) const;
  /// The span lies before the day of publication.
  [[nodiscard]] bool is_over(const TimeSpan& span) const;

 private:
  [[nodiscard]] std::vector<Attachment> attachments(std::uint32_t index) const;
  [[nodiscard]] std::vector<Attachment> attachments(std::uint32_t index, std::uint32_t chunk) const;
  [[nodiscard]] std::vector<Attachment> told_with(std::uint32_t infinitive) const;
  [[nodiscard]] static bool is_due(const VerbGroup& group, const std::vector<Attachment>& attached);
  [[nodiscard]] bool counts_from_another(const VerbGroup& group) const;
  [[nodiscard]] bool says_what_for(const VerbGroup& infinitive) const;
  [[nodiscard]] std::uint32_t occasion(const VerbGroup& group) const;
  [[nodiscard]] Dated by_occasion(const VerbGroup& group) const;
  [[nodiscard]] Dated by_main(std::uint32_t index) const;
  [[nodiscard]] Dated by_report(std::uint32_t index) const;
  [[nodiscard]] Dated by_tense(std::uint32_t index, const Reality& reality) const;
  [[nodiscard]] Dated publication(std::string_view because) const;
  [[nodiscard]] Dated ahead(const VerbGroup& group) const;
  [[nodiscard]] Dated going_on() const;
  [[nodiscard]] Dated behind(const VerbGroup& group) const;

  const SentenceView& view_;
};

}  // namespace dateline::events

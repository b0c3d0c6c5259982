// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::events {

/// Builds `what`: words that stand alone on a timeline.
class PhraseBuilder {
 public:
  PhraseBuilder(const Parse& parse, std::string_view body, const Names& names,
                const Discourse& discourse, std::optional<std::int32_t> dated = std::nullopt)
      : context_{parse, body, names, discourse, dated} {}

  /// The clause of a verb group: subject, verb, complement.
  [[nodiscard]] std::string clause(const VerbGroup& group, bool past) const;
  /// What the verb that `line` ends with says: "ruled" -> "ruled that the ban stands".
  void add_said(const VerbGroup& group, std::string& line) const;
  /// Likewise of an infinitive without what leads to it: "must pay", "will strike".
  [[nodiscard]] std::string alone(const VerbGroup& group, Mood mood) const;
  /// The noun phrase of an event noun with what belongs to it.
  [[nodiscard]] std::string noun(const Chunk& chunk) const;
  /// What the clause speaks of.
  [[nodiscard]] std::string subject(const VerbGroup& group) const;
  /// Words in reading order, times and titles left out, names in full.
  [[nodiscard]] std::string words(WordRange range) const;

 private:
  PhraseContext context_;
};

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "lexicon.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// Whom the text spoke of last: what "he", "they" and "it" stand for where that is plain.
class Discourse {
 public:
  /// What the pronoun stands for; empty where it is not plain.
  [[nodiscard]] std::string_view antecedent(std::string_view pronoun) const;

  /// Whom "his", "its" and "their" name.
  [[nodiscard]] std::string_view owner(std::string_view possessive) const;

  /// A clause with these who's was read; `subject_count` of them stand in its subject, which reads
  /// `subject` and is plural or not.
  void clause(const std::vector<Participant>& participants, std::size_t subject_count,
              std::string subject, bool plural);
  /// What the sentence spoke of: "the next one" is another such event.
  void event(const NounSense* noun) noexcept { event_ = noun; }
  [[nodiscard]] const NounSense* event() const noexcept { return event_; }

  /// The day of the last `action` that was dated; nullptr where none was.
  void dated(std::string_view action, const TimeSpan& when);
  [[nodiscard]] const TimeSpan* day_of(const std::string& action) const;

  /// A paragraph ends: what is far is no longer plain.
  void paragraph();

 private:
  std::string person_;
  std::string thing_;
  std::string several_;
  const NounSense* event_ = nullptr;
  std::map<std::string, TimeSpan, std::less<>> days_;
  int age_ = 0;
};

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "language/flat_map.hpp"
#include "lexicon/given_names.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// Who was named lately: whom "he", "her" and "the 41-year-old" mean.
class People {
 public:
  /// Another clause is read.
  void clause() noexcept {
    ++clause_;
    opens_ = false;
  }

  /// The clause names `person`, as its subject or not.
  void name(const Participant& person, Gender gender, bool subject);

  /// The one that stands out: subjects do more than others, and those named last. nullptr where
  /// nobody of that gender was named, other than those whose name stands in `line`.
  [[nodiscard]] const Participant* meant(Gender gender, std::string_view line = {}) const;

  /// A pronoun of that gender was read: where one person alone can be meant, it is theirs.
  void learn(Gender gender);

  /// A paragraph ends.
  void paragraph() noexcept {
    ++paragraph_;
    opens_ = true;
  }
  /// What is far is no longer plain: only those named in this paragraph or the last one stay, be it
  /// by a pronoun.
  void forget();

 private:
  struct Known {
    Participant person;
    Gender gender = Gender::unknown;
    std::int64_t salience = 0;
    int paragraph = 0;  ///< the last one that named them
    int told = 0;       ///< clauses that have them as their subject
  };
  [[nodiscard]] const Known* topic(Gender gender, const Known& instead,
                                   std::string_view line) const;
  std::vector<Known> known_;
  language::FlatMap<std::string, Gender> learned_;  ///< by full name
  std::int64_t clause_ = 0;
  int paragraph_ = 0;
  bool opens_ = false;  ///< no clause of the paragraph is read yet
};

}  // namespace dateline::events

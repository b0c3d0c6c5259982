// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discourse.hpp"
#include "names.hpp"
#include "parse.hpp"

#include <string>
#include <string_view>

namespace dateline::events {

/// Builds `what`: words that stand alone on a timeline.
class PhraseBuilder {
 public:
  PhraseBuilder(const Parse& parse, std::string_view body, const Names& names,
                const Discourse& discourse)
      : parse_(parse), body_(body), names_(names), discourse_(discourse) {}

  /// The clause of a verb group: subject, verb, complement.
  [[nodiscard]] std::string clause(const VerbGroup& group, bool past) const;
  /// The noun phrase of an event noun with what belongs to it.
  [[nodiscard]] std::string noun(const Chunk& chunk) const;
  /// Words in reading order, times and titles left out, names in full.
  [[nodiscard]] std::string words(WordRange range) const;

 private:
  void append(WordRange range, std::string& out) const;
  void append_verb(const VerbGroup& group, bool past, std::string& out) const;
  [[nodiscard]] std::string_view owning(const Word& word) const;
  [[nodiscard]] bool opens_phrase(std::uint32_t at) const;
  [[nodiscard]] bool stands_apart(std::uint32_t at) const;
  [[nodiscard]] bool is_put_on_sale(const VerbGroup& group) const;
  void append_appointed(const VerbGroup& group, std::string& out) const;
  void append_group(const VerbGroup& group, std::string& out) const;
  void append_subject(const VerbGroup& group, std::string& out) const;
  [[nodiscard]] std::uint32_t append_name(std::uint32_t at, WordRange range,
                                          std::string& out) const;
  [[nodiscard]] std::uint32_t skip(std::uint32_t at, WordRange range) const;
  [[nodiscard]] bool goes_on(std::uint32_t at) const;
  [[nodiscard]] bool is_named(WordRange range) const;
  [[nodiscard]] std::string_view name_meant(const VerbGroup& group) const;
  [[nodiscard]] bool names_again(WordRange range, std::string_view name) const;
  [[nodiscard]] WordRange named_subject(const VerbGroup& group) const;
  [[nodiscard]] bool plural(WordRange subject) const;
  [[nodiscard]] bool wants_of_another(const VerbGroup& group) const;
  [[nodiscard]] bool is_deadline(WordRange subject) const;
  [[nodiscard]] bool names_something(std::uint32_t at) const;
  [[nodiscard]] bool is_joint(std::uint32_t at) const;
  [[nodiscard]] bool is_aside(const VerbGroup& group) const;
  [[nodiscard]] WordRange shortened(WordRange object) const;

  const Parse& parse_;
  std::string_view body_;
  const Names& names_;
  const Discourse& discourse_;
};

}  // namespace dateline::events

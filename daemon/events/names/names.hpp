// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "language/document.hpp"
#include "language/flat_map.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/lexicon.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// The names that an article gives in full: what "Kishida" and "ITPP" stand for in it.
class Names {
 public:
  /// Both outlive it.
  Names(const language::Document& document, const TokenEntries& entries);

  struct FullName {
    std::string_view text;
    ParticipantType type = ParticipantType::person;
    std::uint32_t begin = 0;  ///< where the article gives it
    bool alias = false;       ///< defined as another name of it: (the "Company")
  };

  /// The full name that `name` (a last name, an acronym) is short for; nullptr where none.
  [[nodiscard]] const FullName* full(std::string_view name) const;
  /// The one body whose name ends with, or opens with, the noun of this hash: "the bank"; nullptr
  /// where there is none or more than one, or the article gives it behind `here`.
  [[nodiscard]] const FullName* body(std::uint32_t noun, std::uint32_t here) const;
  /// More than one body of the text is called by this noun.
  [[nodiscard]] bool several_bodies(std::uint32_t noun) const {
    const std::string_view* body = bodies_.find(noun);
    return body != nullptr && body->empty();
  }
  /// The name in full that opens with the word of this hash and that the text shortens to its
  /// initials; nullptr where there is none.
  [[nodiscard]] const FullName* defined(std::uint32_t opening) const {
    return defined_.find(opening);
  }
  /// Where the text first gives the run of names; `begin` where it was not seen before that.
  [[nodiscard]] std::uint32_t first(std::string_view name, std::uint32_t begin) const;
  /// A word in capitals is no initials of a person ("JD") and no number ("III").
  [[nodiscard]] bool is_acronym(std::string_view capitals) const;
  /// That of the person with this full name, by a title that the text gives or by the given name.
  [[nodiscard]] Gender gender(std::string_view full) const;
  /// Nothing in the text says that this name, which looks like a person's, is one's.
  [[nodiscard]] bool is_faceless(std::string_view name) const { return faceless_.contains(name); }
  /// The text puts something in it or near it.
  [[nodiscard]] bool is_site(std::string_view name) const { return sites_.contains(name); }
  /// The word stands capitalised inside a sentence.
  [[nodiscard]] bool seen_inside(std::uint32_t hash) const { return inside_.contains(hash); }
  /// The tables know it as a name.
  [[nodiscard]] static bool known(std::string_view name);

 private:
  /// Tokens [first, last): a run of capitalised words.
  struct Run {
    std::uint32_t first;
    std::uint32_t last;
    bool opens = false;  ///< the sentence
  };
  /// Where a person's name begins in a run, and whether a title stands before it.
  struct Person {
    std::uint32_t first;
    bool titled;
  };
  // A document that names more than this is a directory.
  static constexpr std::size_t k_most_names = 20'000;
  /// "of", "van", "&": stands between the words of a name.
  [[nodiscard]] static bool joins(std::string_view text) noexcept;
  /// A full stop behind an initial, inside a name: "George W. Bush", "U.S. Air Force".
  [[nodiscard]] bool is_initial_stop(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t words_of(std::uint32_t first, std::uint32_t last) const;
  void read(const language::Sentence& sentence);
  void take(const Run& run);
  [[nodiscard]] std::optional<Person> person_of(const Run& run) const;
  [[nodiscard]] std::uint32_t behind_nickname(std::uint32_t at, std::uint32_t last) const;
  [[nodiscard]] std::uint32_t behind_joints(std::uint32_t at, std::uint32_t last) const;
  [[nodiscard]] bool opens_with_given_name(const Run& run, std::uint32_t at) const;
  [[nodiscard]] bool leads_person(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_vouched(const Run& name, bool titled) const;
  [[nodiscard]] bool called_by_last_word(std::string_view last) const;
  [[nodiscard]] bool is_quote(std::uint32_t token) const;
  [[nodiscard]] bool is_firm(const Run& run) const;
  [[nodiscard]] bool follows_agency(std::uint32_t token) const;
  [[nodiscard]] bool may_open(std::uint32_t token, std::uint32_t sentence) const;
  [[nodiscard]] bool is_day(std::uint32_t token, std::uint32_t sentence) const;
  void note_seen(const Run& run);
  void note_site(const Run& run, std::uint32_t sentence);
  void note_gender(const Run& run, std::uint32_t sentence);
  void tell_firms();
  void take_initials(const Run& run);
  void take_surname(const Run& name, const FullName& full);
  void take_given_name(std::uint32_t token, const FullName& full);
  void take_short_names(const Run& name, const FullName& full);
  void tell_given_names();
  void take_firm(const Run& run);
  void take_body(const Run& run);
  void take_branch(const Run& run);
  void take_model(const Run& run, std::uint32_t end);
  void take_nickname(std::uint32_t first, std::uint32_t model, std::uint32_t end);
  void take_alias(const Run& run, std::uint32_t end);
  void take_letters(const Run& run, std::string_view letters);
  void take_acronym(const Run& run, const language::Sentence& sentence);

  const language::Document& document_;
  const TokenEntries& entries_;
  language::FlatSet<std::uint32_t> inside_;
  language::FlatMap<std::string_view, FullName> full_;
  language::FlatMap<std::string, FullName> initials_;
  language::FlatMap<std::string_view, FullName> given_;  ///< by given name; no text: of several
  std::vector<std::string_view> given_names_;            ///< its keys
  struct Seen {
    std::uint32_t begin = 0;
    int times = 0;
  };
  language::FlatMap<std::string_view, Seen> seen_;             ///< runs of names
  language::FlatMap<std::uint32_t, std::string_view> bodies_;  ///< empty: several
  language::FlatMap<std::uint32_t, Gender> genders_;           ///< by last name: "Mrs Ruiz"
  language::FlatSet<std::uint32_t> openers_;  ///< capitalised words that open a sentence
  language::FlatSet<std::string_view> sites_;
  language::FlatSet<std::string_view> vouched_;  ///< names that something says are people's
  language::FlatSet<std::string_view> faceless_;
  language::FlatMap<std::uint32_t, FullName> defined_;  ///< by the first word
  std::vector<FullName> people_;                        ///< by the look of their names alone
};

}  // namespace dateline::events

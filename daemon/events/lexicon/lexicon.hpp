// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"
#include "lexicon/uses.hpp"
#include "tables/tables.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::events {

enum VerbForm : std::uint8_t {
  k_base = 1,
  k_third = 2,
  k_past = 4,
  k_participle = 8,
  k_ing = 16,
};

struct PhraseSense;

struct VerbSense {
  std::string_view lemma;
  std::string_view kind;
  std::string_view action;
  std::string_view third;
  std::string_view past;
  const GovernorRow* governor = nullptr;
  Nature nature = Nature::event;
  const std::vector<PhraseSense>* phrases = nullptr;  ///< that it begins; nullptr where none
  const std::vector<Use>* uses = nullptr;             ///< by who does it to what; nullptr: none
  bool timed = false;                                 ///< of a phrase: a time must follow
  bool timeless = false;                              ///< of a phrase: none may
  bool wide = false;                                  ///< its kind hangs on what it acts on
  bool open_phrase = false;   ///< of a phrase: its words after the verb are not part of the verb
  bool lasting = false;       ///< goes on for days or longer
  bool stance = false;        ///< is held or made out on the day that a text says so
  bool intransitive = false;  ///< takes no object
  bool transitive = false;    ///< tells nothing without one
  bool performative = false;  ///< to say it is to do it
};

/// The sense of a verb with the words `rest` behind it.
struct PhraseSense {
  std::string_view rest;
  const VerbSense* sense = nullptr;
};

struct NounSense {
  std::string_view lemma;
  std::string_view kind;
  std::string_view action;
  bool plural = false;
  bool lasting = false;  ///< goes on for days or longer
};

/// What "the ..." with a common noun may mean: something that the text has named.
enum class Again : std::uint8_t { nothing, firm, product };

struct Entry;

/// Another sense of a noun, and what tells of it.
struct NounTurn {
  const NounUse* use;
  const Entry* entry;  ///< that of the noun with the other sense
};

/// All that the tables say of one written word. One line of the cache.
struct alignas(64) Entry {
  std::uint32_t classes = 0;
  std::uint8_t forms = 0;  ///< of `verb`
  Again again = Again::nothing;
  const VerbSense* verb = nullptr;
  const NounSense* noun = nullptr;
  const GovernorRow* governor = nullptr;         ///< of an adjective: "due", "likely"
  std::string_view theme{};                      ///< kind of a wide verb that acts on it
  const std::vector<NounTurn>* turns = nullptr;  ///< of a noun of many uses
  bool thing = false;                            ///< calls something that has a name of its own
  bool compounds = false;                        ///< tells of another event behind certain words

  [[nodiscard]] bool is(std::uint32_t classes_wanted) const noexcept {
    return (classes & classes_wanted) != 0;
  }
};

/// What the tables say of a token; an empty entry where they say nothing.
[[nodiscard]] const Entry& look_up(const language::Token& token, std::string_view text) noexcept;
[[nodiscard]] const Entry& look_up(std::string_view word) noexcept;

/// What the tables say of each token of a document, looked up once for all who ask.
class TokenEntries {
 public:
  explicit TokenEntries(const language::Document& document);

  [[nodiscard]] const Entry& operator[](std::size_t token) const noexcept {
    return *entries_[token];
  }

 private:
  std::vector<const Entry*> entries_;
};

/// The sense of `verb` followed by `rest`, where that is a phrase of its own; else nullptr.
[[nodiscard]] const VerbSense* look_up_phrase(const VerbSense& verb,
                                              std::string_view rest) noexcept;

/// The entry of a noun behind the word `before`: of its own where they go together ("heart
/// attack").
[[nodiscard]] const Entry& in_compound(const Entry& noun, std::string_view before) noexcept;

inline constexpr Entry k_no_entry{};
inline constexpr Entry k_any_adjective{k_adjective};

/// An entry of no class at all, and one of an adjective.
[[nodiscard]] inline const Entry& empty_entry() noexcept { return k_no_entry; }
[[nodiscard]] inline const Entry& adjective_entry() noexcept { return k_any_adjective; }

/// Entries of a verb that no table knows: its base form, and forms in -ed and -ing.
[[nodiscard]] const Entry& unknown_verb() noexcept;
[[nodiscard]] const Entry& unknown_past() noexcept;
[[nodiscard]] const Entry& unknown_ing() noexcept;

/// The verb tells of something that happens, not of how it is told.
[[nodiscard]] constexpr bool is_deed(Nature nature) noexcept {
  return nature == Nature::event || nature == Nature::concrete;
}

/// The verb tells of how things are.
[[nodiscard]] constexpr bool is_state(Nature nature) noexcept {
  return nature == Nature::state || nature == Nature::linking || nature == Nature::fix;
}

/// The verb tells of a wish or a plan, or of another day for it.
[[nodiscard]] constexpr bool speaks_of_plan(Nature nature) noexcept {
  return nature == Nature::intent || nature == Nature::fix || nature == Nature::schedule;
}

/// The verb says little without the event noun beside it.
[[nodiscard]] constexpr bool leans_on_noun(Nature nature) noexcept {
  return nature == Nature::light || nature == Nature::aspect || nature == Nature::finish ||
         nature == Nature::schedule;
}

/// A kind that tells too little of what happened.
[[nodiscard]] constexpr bool is_vague(std::string_view kind) noexcept {
  return kind == "other" || kind.empty();
}

/// One action a day is rare enough that a country tells it apart.
[[nodiscard]] bool is_rare_action(std::string_view action) noexcept;

}  // namespace dateline::events

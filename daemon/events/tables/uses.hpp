// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace dateline::events {

/// Nouns (singular, separated by blanks) that make the same of a verb; a noun may be of several
/// fields. Names of people, countries, bodies and places are of the fields "person", "country",
/// "body" and "place", those of nobody known of "name", figures of "number", "rate" and "sum". The
/// object of an active verb is of "object", the subject of a passive one of "acted_on".
struct FieldRow {
  std::string_view field;
  std::string_view nouns;
};

/// Verbs (a phrase with its words: "break_out") whose kind hangs on who does it to what.
struct UseRow {
  std::string_view kind;   ///< empty: that of the blow that does it; no use where none does
  std::string_view verbs;  ///< base forms, separated by blanks
  std::string_view who;    ///< fields of who does it; empty: anybody
  std::string_view link;   ///< before what it is done to; empty: nothing
  std::string_view what;   ///< fields of what it is done to; empty: anything
};

/// Link of what somebody or something is afterwards: "left him dead".
inline constexpr std::string_view k_then{"then"};
/// Link of the row that tells where no other does, nor what the verb acts on (themes.cpp): "raised
/// doubts" is on no market.
inline constexpr std::string_view k_else{"else"};

/// Nouns that tell of an event of another kind by what stands before them or what they are of: "a
/// vote on the bill".
struct NounUseRow {
  std::string_view kind;
  std::string_view action;  ///< empty: that of the noun
  std::string_view nouns;   ///< singular, separated by blanks
  std::string_view before;  ///< fields of the word before it, or of whose it is; empty: anything
  std::string_view link;    ///< preposition behind it; empty: nothing
  std::string_view behind;  ///< fields of what follows that
};

[[nodiscard]] std::span<const FieldRow> field_rows() noexcept;
/// The first row of a verb that holds tells.
[[nodiscard]] std::span<const UseRow> use_rows() noexcept;
/// The first row of a noun that holds tells.
[[nodiscard]] std::span<const NounUseRow> noun_use_rows() noexcept;

}  // namespace dateline::events

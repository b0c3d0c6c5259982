// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "lexicon/lexicon.hpp"
#include "merging/shared_arguments.hpp"
#include "tables/harm_causes.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// How much it takes to tell two events of one action and day apart: it happens so seldom that any
/// name tells it, or to few in a day, or all day long, or all day long with others.
enum class Strength : std::uint8_t { rare, usual, common, crowded };

/// That of an action and its kind.
[[nodiscard]] Strength strength_of(std::string_view action, std::string_view kind);

/// A mention with what it merges as: its own action, or, where something is done by saying so, what
/// is said. Who announces a purchase buys, who agrees to a sale sells; a coach who is unveiled has
/// been appointed.
struct Told {
  explicit Told(const Mention& said);

  /// What its clause is about. Found when first asked for, and kept: most are asked several times.
  [[nodiscard]] const std::vector<std::string>& stems() const;

  const Mention& mention;
  std::string_view action;
  std::string_view kind;
  Strength strength = Strength::usual;
  std::vector<SharedArgument> arguments;
  std::vector<std::string> names;  ///< of its capitalised arguments, short
  HarmCauses causes = k_no_cause;  ///< of the harm that it tells of, where the article says

 private:
  mutable std::optional<std::vector<std::string>> stems_;
};

/// Where in the clause of a mention the word stands that tells of it, though in another form
/// ("killing" in the text, "killed" in the clause); npos where nowhere.
[[nodiscard]] std::size_t place_of_trigger(const Mention& mention);

/// Whether the verb at `verb` is passive: "Berg was arrested", and as headlines have it, "Berg
/// arrested in Oslo": no object follows.
[[nodiscard]] bool is_passive(std::string_view what, std::size_t verb);

/// The event that heads what stands before that: "the earthquake in Chile killed six"; null where
/// somebody or something else does.
[[nodiscard]] const NounSense* event_as_subject(const Mention& mention);

}  // namespace dateline::events

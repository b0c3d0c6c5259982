// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/classes.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::temporal {

/// A word class, or from k_word_classes on a literal word of a pattern.
using ClassId = std::uint16_t;

/// Names a pattern that others include as @name.
struct Macro {
  std::string_view name;
  std::string_view pattern;
};

/// The patterns of all rules as one nondeterministic network. doc/rules.md describes the notation.
class Network {
 public:
  struct Edge {
    enum class Kind : std::uint8_t { free, item, assign };
    Kind kind = Kind::free;
    bool joined = false;  ///< item: no white space before it
    Slot slot = Slot::none;
    ClassId class_id = 0;
    std::int32_t value = 0;
    std::uint32_t target = 0;
  };
  static constexpr std::uint32_t k_no_rule = UINT32_MAX;

  Network(std::span<const Macro> macros, std::function<ClassId(std::string_view)> literal)
      : macros_(macros), literal_(std::move(literal)) {}

  /// Adds the pattern of rule number `rule`. Throws std::logic_error where it is malformed.
  void add(std::uint32_t rule, std::string_view pattern);

  [[nodiscard]] std::uint32_t start_of(std::uint32_t rule) const { return starts_[rule]; }
  [[nodiscard]] std::size_t rules() const noexcept { return starts_.size(); }
  [[nodiscard]] std::size_t states() const noexcept { return edges_.size(); }
  /// In order of preference.
  [[nodiscard]] const std::vector<Edge>& edges(std::uint32_t state) const { return edges_[state]; }
  /// The rule that is complete here, or k_no_rule.
  [[nodiscard]] std::uint32_t accepted(std::uint32_t state) const { return accepts_[state]; }

 private:
  friend class PatternReader;
  std::uint32_t add_state();
  void connect(std::uint32_t from, Edge edge) { edges_[from].push_back(edge); }

  std::span<const Macro> macros_;
  std::function<ClassId(std::string_view)> literal_;
  std::vector<std::vector<Edge>> edges_;
  std::vector<std::uint32_t> accepts_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace dateline::temporal

// SPDX-License-Identifier: Apache-2.0
#include "grammar/matcher.hpp"

#include <optional>

namespace dateline::temporal {

namespace {

// No expression of time is longer; it bounds the work at each item.
constexpr std::uint32_t k_longest = 24;

/// Finds how one rule reads a run of items, and collects the fields. Depth first with memory of
/// dead ends, so the cost is bounded by states of the rule times items.
class Aligner {
 public:
  Aligner(const Grammar& grammar, const language::Document& document,
          const std::vector<Item>& items)
      : grammar_(grammar), document_(document), items_(items) {}

  bool align(std::uint32_t rule, std::uint32_t first, std::uint32_t last, Fields& fields) {
    rule_ = rule;
    first_ = first;
    last_ = last;
    dead_.clear();
    return walk(grammar_.network().start_of(rule), first, fields);
  }

 private:
  bool walk(std::uint32_t state, std::uint32_t at, Fields& fields) {
    if (!possible(state, at)) return false;
    if (at == last_ && grammar_.network().accepted(state) == rule_) return true;
    const std::uint64_t key = (std::uint64_t{state} << 8U) | (at - first_);
    for (const std::uint64_t known : dead_)
      if (known == key) return false;
    for (const Network::Edge& edge : grammar_.network().edges(state)) {
      const bool item = edge.kind == Network::Edge::Kind::item;
      if (item && (at == last_ || !reads(edge, at))) continue;
      if (edge.kind == Network::Edge::Kind::free || edge.slot == Slot::none) {
        if (walk(edge.target, at + (item ? 1U : 0U), fields)) return true;
        continue;
      }
      // A walk that fails leaves the fields as it found them.
      const bool had = fields.has(edge.slot);
      const std::int32_t before = fields.get(edge.slot);
      fields.set(edge.slot,
                 item ? value_of(items_[at], edge.class_id, grammar_.vocabulary()) : edge.value);
      if (walk(edge.target, at + (item ? 1U : 0U), fields)) return true;
      if (had)
        fields.set(edge.slot, before);
      else
        fields.clear(edge.slot);
    }
    dead_.push_back(key);
    return false;
  }

  [[nodiscard]] bool possible(std::uint32_t state, std::uint32_t at) const noexcept {
    const Lookahead& lookahead = grammar_.lookahead();
    return at == last_ ? lookahead.ends(state) : lookahead.reads(state, items_[at].symbol);
  }

  [[nodiscard]] bool reads(const Network::Edge& edge, std::uint32_t at) const {
    const Item& item = items_[at];
    if (edge.joined && document_.tokens[item.first].spaced) return false;
    return grammar_.lookahead().belongs(item.symbol, edge.class_id);
  }

  const Grammar& grammar_;
  const language::Document& document_;
  const std::vector<Item>& items_;
  std::uint32_t rule_ = 0;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::vector<std::uint64_t> dead_;
};

}  // namespace

std::vector<Match> find_matches(const Grammar& grammar, const language::Document& document,
                                const std::vector<Item>& items, std::uint64_t* steps) {
  const Automaton& automaton = grammar.automaton();
  const Surroundings around{document, items, grammar.vocabulary()};
  Aligner aligner(grammar, document, items);
  std::vector<Match> matches;
  std::uint64_t count = 0;
  Automaton::State states[k_longest + 1];
  const auto size = static_cast<std::uint32_t>(items.size());
  for (std::uint32_t first = 0; first < size;) {
    if (items[first].symbol == 0) {  // no pattern knows it
      ++first;
      continue;
    }
    std::uint32_t length = 0;
    std::uint32_t accepted = 0;  // the longest length at which some rule is complete
    states[0] = Automaton::k_start;
    while (length < k_longest && first + length < size) {
      const Item& item = items[first + length];
      if (length > 0 && item.barrier) break;
      const Automaton::State next = automaton.next(states[length], item.symbol);
      ++count;
      if (next == Automaton::k_dead) break;
      states[++length] = next;
      if (!automaton.accepted(next).empty()) accepted = length;
    }
    if (accepted == 0) {
      ++first;
      continue;
    }
    std::optional<Match> found;
    for (; accepted > 0 && !found; --accepted)
      for (const std::uint32_t rule : automaton.accepted(states[accepted])) {
        Match match{first, first + accepted, &grammar.rule(rule), {}};
        if (!aligner.align(rule, match.first, match.last, match.fields)) continue;
        if (!admitted(match, around)) continue;
        found = match;
        break;
      }
    if (found) {
      first = found->last;
      matches.push_back(*found);
    } else {
      ++first;
    }
  }
  if (steps != nullptr) *steps += count;
  return matches;
}

}  // namespace dateline::temporal
